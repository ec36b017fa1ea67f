/** What a hostile file may cost at most. A real CV stays far below every one of these. */
export const LIMITS = {
  /** Bytes of the file as sent. */
  fileBytes: 25 * 1024 * 1024,
  /** Bytes of all parts of an archive together, counted while they are inflated. */
  unpackedBytes: 50 * 1024 * 1024,
  archiveEntries: 2_000,
  partBytes: 20 * 1024 * 1024,
  xmlDepth: 200,
  xmlNodes: 200_000,
  /** Memory of the PDF reader. */
  wasmBytes: 192 * 1024 * 1024,
  pages: 50,
  /** Drawn objects looked at on one page; more than that is a drawing, not a CV. */
  pageObjects: 20_000,
  characters: 500_000,
  lines: 20_000,
  attachments: 16,
  attachmentBytes: 2 * 1024 * 1024,
} as const;
