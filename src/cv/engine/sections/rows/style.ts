import type { Line } from '../../model/document.js';
import { type RowStyle } from './row.js';

/** The font size that most characters of the document have; `undefined` where the format knows none. */
export function bodySize(lines: readonly Line[]): number | undefined {
  const characters = new Map<number, number>();
  for (const line of lines) {
    if (line.fontSize === undefined) continue;
    const size = Math.round(line.fontSize * 2) / 2;
    characters.set(size, (characters.get(size) ?? 0) + line.text.length);
  }
  let best: number | undefined;
  for (const [size, count] of characters) {
    if (best === undefined || count > (characters.get(best) ?? 0)) best = size;
  }
  return best;
}

export function styleOf(line: Line, text: string, body: number | undefined): RowStyle {
  const size = body !== undefined && line.fontSize !== undefined ? Math.round((line.fontSize / body) * 20) / 20 : 1;
  const caps = isCaps(text);
  const style = {
    size,
    bold: line.bold ?? false,
    italic: line.italic ?? false,
    caps,
    color: line.color ?? '',
    headingLevel: line.headingLevel ?? 0,
  };
  const marks = `${style.bold ? 'b' : ''}${style.italic ? 'i' : ''}${caps ? 'c' : ''}${style.headingLevel || ''}`;
  return { ...style, key: `${size.toFixed(2)}${marks}${style.color}` };
}

/** Characters of a heading; an abbreviation that brackets explain is shorter. */
const LONG = 12;

/** All letters are capitals, but for what is added in brackets, and there are enough of them to mean something. */
export function isCaps(whole: string): boolean {
  const bare = whole.replace(/\s\([^()]*\)$/, '');
  const text = bare.length >= LONG ? bare : whole;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 3 && !/\p{Ll}/u.test(text);
}
