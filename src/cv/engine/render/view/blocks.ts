import type { Words } from '../locale/words.js';
import type { Block } from './resume-view.js';

/** Bullets people type into text fields; the page sets its own. */
const BULLET = /^(?:[•●▪■◦‣⁃∙➢➤✓✔]\s*|[-*–]\s+)(?=\S)/u;

/** A text field as paragraphs: one a line, and bullets where the person typed bullets. */
export function textBlocks(text: string | undefined): Block[] {
  return (text ?? '').split('\n').flatMap((line): Block[] => {
    const body = line.replace(BULLET, '');
    return line === '' ? [] : [{ kind: body === line ? 'paragraph' : 'bullet', text: body }];
  });
}

/** Highlights as bullets; a line break inside one is a blank. */
export function bulletBlocks(highlights: string[] | undefined): Block[] {
  return (highlights ?? []).map((text) => ({ kind: 'bullet', text: text.replaceAll('\n', ' ').replace(BULLET, '') }));
}

/** A field of one line, should it hold several. */
export const oneLine = (text: string | undefined): string | undefined => text?.replaceAll('\n', ', ');

/** Items as one enumeration; semicolons where an item has a comma of its own. */
export function enumerate(items: string[], { comma, semicolon }: Words): string {
  return items.join(items.some((item) => item.includes(comma.trim())) ? semicolon : comma);
}

export const present = (...parts: (string | undefined)[]): string[] => parts.filter((part) => part !== undefined);
