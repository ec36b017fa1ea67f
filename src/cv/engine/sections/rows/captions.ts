import { type Row } from './row.js';

/** As many captions of one look make a form. */
const FEWEST_CAPTIONS = 4;
/** Of the size of most text; a step that can be seen. */
const SMALLER = 0.04;

/**
 * Boxes of a form have their labels in small type above what was filled in: "Employer" above "Humber Cranes, Hull". Such a
 * caption is read as the first cell of the row below it, as where the two stand side by side.
 */
export function withCaptionsBeside(rows: readonly Row[], isLabel: (text: string) => boolean): Row[] {
  const isCaption = (row: Row | undefined, below: Row | undefined): boolean =>
    row !== undefined &&
    below !== undefined &&
    row.cells.length === 1 &&
    !row.bullet &&
    row.page === below.page &&
    row.style.size < below.style.size - SMALLER &&
    isLabel(row.text);
  const looks = new Map<string, number>();
  rows.forEach((row, at) => {
    if (isCaption(row, rows[at + 1])) looks.set(row.style.key, (looks.get(row.style.key) ?? 0) + 1);
  });
  const [look, count] = [...looks].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  if (count < FEWEST_CAPTIONS) return [...rows];
  return rows.flatMap((row, at) => {
    const [above, below] = [rows[at - 1], rows[at + 1]];
    if (row.style.key === look && isCaption(row, below)) return [];
    return above?.style.key === look && isCaption(above, row) ? [beside(above, row)] : [row];
  });
}

function beside(caption: Row, row: Row): Row {
  const white = `\t${' '.repeat(Math.max(0, row.start - caption.end - 1))}`;
  const { start, gap } = caption;
  return { ...row, start, gap, text: `${caption.text}${white}${row.text}`, cells: [...caption.cells, ...row.cells] };
}
