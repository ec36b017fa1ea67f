export type RenderFormat = 'pdf' | 'docx' | 'md' | 'html' | 'txt' | 'json';
export type Paper = 'a4' | 'letter';

export interface RenderedDocument {
  bytes: Uint8Array;
  mediaType: string;
  /** Without the dot. */
  extension: string;
  /** Only for PDF. */
  pages?: number;
  /** Characters no installed font can draw; they stand as a box in the PDF (and untouched in the resume embedded in it). */
  undrawn?: string[];
}

const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
} as const satisfies Record<RenderFormat, string>;

/** Puts a rendering's bytes (or text, as UTF-8) in its envelope. */
export function renderedDocument(format: RenderFormat, content: Uint8Array | string): RenderedDocument {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { bytes, mediaType: MEDIA_TYPES[format], extension: format };
}
