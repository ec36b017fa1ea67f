import type { DocumentBuilder, LineProperties } from './document-builder.js';
import { addParagraph, type Piece } from './flow.js';

/** How characters look in a flowing format; unset where the source says nothing. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  /** Points. */
  size?: number;
  /** `rrggbb` in lower case. */
  color?: string;
  hidden?: boolean;
  font?: string;
  /** A background behind the characters, so that white ones can be seen. */
  shaded?: boolean;
}

export interface StyledPiece extends Piece {
  look: Look;
}

/** Points; smaller text cannot be read on paper or screen. */
const TINY = 2.5;
const DEFAULT_SIZE = 10;
const NEARLY_WHITE = /^f[b-f]f[b-f]f[b-f]$/;

/** Adds a paragraph, each line with the look of most of its characters, and reports what a reader would not see of it. */
export function addStyledParagraph(
  builder: DocumentBuilder,
  pieces: readonly StyledPiece[],
  properties: LineProperties,
  fonts: Set<string>,
): void {
  const visible = pieces.filter((piece) => !reportHidden(builder, piece));
  for (const { look, text } of visible) if (look.font !== undefined && text.trim() !== '') fonts.add(look.font);
  const { blankBefore, listItem, ...rest } = properties;
  // Only the first line begins the paragraph or carries the item's bullet.
  let opening = { ...(blankBefore ? { blankBefore } : {}), ...(listItem ? { listItem } : {}) };
  for (const row of rowsOf(visible)) {
    addParagraph(builder, row, { ...commonLook(row), ...rest, ...opening });
    if (row.some(({ text }) => text.trim() !== '')) opening = {};
  }
}

/** The pieces between line breaks: a title in bold and the employer below it look unlike, though they are one paragraph. */
function rowsOf(pieces: readonly StyledPiece[]): StyledPiece[][] {
  const rows: StyledPiece[][] = [[]];
  for (const piece of pieces) {
    piece.text.split('\n').forEach((text, at) => {
      if (at > 0) rows.push([]);
      rows.at(-1)?.push({ ...piece, text });
    });
  }
  return rows;
}

function reportHidden(builder: DocumentBuilder, { text, look }: StyledPiece): boolean {
  const white = NEARLY_WHITE.test(look.color ?? '') && look.shaded !== true;
  const tiny = look.size !== undefined && look.size < TINY;
  if (!look.hidden && !white && !tiny) return false;
  if (text.trim() === '') return look.hidden === true;
  builder.addHidden({
    reason: look.hidden ? 'hidden-attribute' : white ? 'white' : 'tiny',
    text: text.trim(),
    page: 1,
  });
  return true;
}

function commonLook(pieces: readonly StyledPiece[]): LineProperties {
  const sizes = new Map<number, number>();
  const colors = new Map<string, number>();
  let [total, telling, bold, italic] = [0, 0, 0, 0];
  // Dates beside a title are set in another weight; its letters say what the line is.
  const worded = pieces.filter(({ text }) => /\p{L}/u.test(text));
  const isWorded = worded.length > 0;
  for (const { text, look } of pieces) {
    const length = text.trim().length;
    const letters = isWorded ? (text.match(/\p{L}/gu)?.length ?? 0) : length;
    const size = look.size ?? DEFAULT_SIZE;
    total += length;
    telling += letters;
    if (look.bold) bold += letters;
    if (look.italic) italic += letters;
    sizes.set(size, (sizes.get(size) ?? 0) + length);
    if (look.color !== undefined) colors.set(look.color, (colors.get(look.color) ?? 0) + length);
  }
  const losesBold = worded[0]?.look.bold === true && worded.at(-1)?.look.bold !== true;
  const size = mostCommon(sizes);
  const color = mostCommon(colors);
  return {
    ...(size ? { fontSize: size[0] } : {}),
    ...(color && color[1] > total / 2 && /^[0-9a-f]{6}$/.test(color[0]) ? { color: `#${color[0]}` } : {}),
    ...(bold > telling / 2 ? { bold: true } : {}),
    ...(losesBold ? { losesBold } : {}),
    ...(italic > telling / 2 ? { italic: true } : {}),
  };
}

function mostCommon<T>(counts: ReadonlyMap<T, number>): [T, number] | undefined {
  return [...counts].reduce<[T, number] | undefined>(
    (most, entry) => (most && most[1] >= entry[1] ? most : entry),
    undefined,
  );
}
