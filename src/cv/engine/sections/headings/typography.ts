import { isLetterSpaced } from '../rows/fold.js';
import { type Row } from '../rows/row.js';

/** What most of the text looks like: the ground that headings stand out from. */
export interface Ground {
  bold: boolean;
  color: string;
  /** False for plain text, where neither sizes nor weights are known. */
  styled: boolean;
}

export function groundOf(rows: readonly Row[]): Ground {
  let bold = 0;
  let total = 0;
  const colors = new Map<string, number>();
  for (const { style, text } of rows) {
    total += text.length;
    if (style.bold) bold += text.length;
    colors.set(style.color, (colors.get(style.color) ?? 0) + text.length);
  }
  const color = [...colors].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  const styled = rows.some((row) => row.style.bold || row.style.size !== 1 || row.style.headingLevel > 0);
  return { bold: bold > total * 0.6, color, styled };
}

/** Typographic evidence that a row is a heading: 0 looks like body text, 2 and more stands out clearly. */
export function prominence(row: Row, ground: Ground, next: Row | undefined): number {
  const { style } = row;
  let points = 0;
  if (style.headingLevel > 0) points += 2;
  if (style.size >= 1.12) points += 1.5;
  else if (style.size >= 1.04) points += 0.7;
  if (style.bold && !ground.bold) points += 1;
  if (style.caps) points += 1;
  if (style.color !== ground.color) points += 0.7;
  if (isLetterSpaced(row.text)) points += 1;
  if (next && isRule(next.text)) points += 1;
  if (ornamentOf(row.text) !== '') points += 1.5;
  if (points === 0) return 0;
  if (row.gap >= 0.3) points += 0.5;
  if (row.style.size < 0.95) points -= 0.7;
  return points;
}

/** The signs on both sides of "** Study **", "== Jobs ==", "❧ Langues ❧". */
export function ornamentOf(text: string): string {
  const [, open, close] = /^([^\p{L}\p{N}\s]{1,6})\s?\p{L}.*\p{L}\s?([^\p{L}\p{N}\s]{1,6})$/u.exec(text) ?? [];
  return open !== undefined && open === close ? open : '';
}

/** A drawn line made of characters, as under headings in plain text. */
export function isRule(text: string): boolean {
  return /^[\s\-–—=_*~#.•·]{3,}$/u.test(text);
}
