import type { DocumentBuilder, LineProperties } from './document-builder.js';
import { cleanText, countUnmapped } from './clean.js';
import { closeLetterSpacing } from './letter-spacing.js';

/** A stretch of a flowing paragraph; `uri` where it is a hyperlink. */
export interface Piece {
  text: string;
  uri?: string;
}

/**
 * Adds a paragraph of a flowing format. Line breaks inside it become lines of their own, since writers of CVs use them
 * to set title, employer and dates apart; runs of spaces that imitate a tab become one.
 */
export function addParagraph(
  builder: DocumentBuilder,
  pieces: readonly Piece[],
  properties: LineProperties = {},
): void {
  const raw = pieces.map((piece) => piece.text).join('');
  builder.traits.unmappedCharacters += countUnmapped(raw);
  const links = pieces.filter((piece) => piece.uri !== undefined && piece.text.trim() !== '');
  const { blankBefore: blank, listItem: item, ...rest } = properties;
  let [blankBefore, listItem] = [blank, item];
  for (const row of cleanText(raw).split('\n')) {
    const start = { ...(blankBefore ? { blankBefore } : {}), ...(listItem ? { listItem } : {}) };
    const line = builder.addLine(tidyLine(row), { ...rest, ...start });
    if (!line) continue;
    // Only the first line begins the paragraph or carries the item's bullet.
    blankBefore = listItem = undefined;
    let cursor = 0;
    for (const link of links) {
      const text = tidyLine(cleanText(link.text));
      const at = line.text.indexOf(text, cursor);
      if (at < 0 || link.uri === undefined) continue;
      builder.addLink(link.uri, line.start + at, line.start + at + text.length);
      cursor = at + text.length;
    }
  }
}

/** One line without the white around it, letters closed up, wide gaps as tabs. */
export function tidyLine(row: string): string {
  return closeLetterSpacing(row.replaceAll('\u00AD', ''))
    .replace(/ *\t[ \t]*| {3,}/g, '\t')
    .replace(/ {2}/g, ' ')
    .replace(/^[ \t]+/, '')
    .trimEnd();
}
