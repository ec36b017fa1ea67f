import type { Box, TableCell } from '../../model/document.js';
import { liftLoneBullets } from './lone-bullets.js';
import type { PageLine } from './page-lines.js';
import type { Scene } from './scene.js';

/** A table, read cell by cell. */
export interface PageTable {
  box: Box;
  cells: CellText[];
}

export interface CellText extends Omit<TableCell, 'table'> {
  lines: PageLine[];
}

/** Lines of text in each of two cells of one row that lay out a page, and are no table. */
const LONGEST_CELL = 12;

/** Two of its cells are as long as columns. */
export function laysOutPage(row: readonly Pick<CellText, 'lines'>[]): boolean {
  return row.filter(({ lines }) => lines.length > LONGEST_CELL).length > 1;
}

/** A line, and the column of the page or the cell of a table in which it stands. */
export interface PlacedLine {
  line: PageLine;
  column: number | undefined;
  cell: TableCell | undefined;
}

/** Puts the text of a table before what is read next below it, in its column. */
export function placeTable(placed: PlacedLine[], { box, cells }: PageTable, table: number, scene: Scene): void {
  const isBeside = ({ line }: PlacedLine): boolean => line.box[0] < box[2] && line.box[2] > box[0];
  const isBelow = ({ line }: PlacedLine): boolean => (line.box[1] + line.box[3]) / 2 > box[1];
  const above = placed.findLastIndex((each) => isBeside(each) && !isBelow(each));
  const next = placed.findIndex((each) => isBeside(each) && isBelow(each));
  const read = cells.flatMap(({ lines, ...place }): PlacedLine[] => {
    const { lines: kept, bullets } = liftLoneBullets(lines);
    scene.dots.push(...bullets);
    return kept.map((line) => ({ line, column: placed[above]?.column, cell: { table, ...place } }));
  });
  placed.splice(next < 0 ? above + 1 : next, 0, ...read);
}
