import type { Box } from '../../model/document.js';
import { cutLine, type PageLine } from './page-lines.js';
import { laysOutPage, type PageTable } from './page-tables.js';
import { union } from './visibility.js';

/** Lines that were written one below the other. */
interface Stack {
  lines: PageLine[];
  box: Box;
}

type TableRow = Stack[];

/** Parts of lines on a page; more are no CV, and take too long. */
const MAX_PARTS = 1200;
/** Of the font size, from line to line of one cell. */
const MAX_LEADING = 2.2;
/** Points by which left edges of one column may differ. */
const EDGE = 3;
/** Points of white between columns at least. */
const MIN_GUTTER = 2;
/** Rows in which the text steps up again, to the next cell: the columns of a page do so once. */
const MIN_STEPS = 2;

/**
 * Tables without borders whose cells have several lines: programs write them cell by cell, so that the text goes down, up
 * again at the right, and back to the left for the next row. Their cells are told by that.
 */
export function takeWrittenTables(lines: readonly PageLine[]): { tables: PageTable[]; rest: PageLine[] } {
  const parts = lines.reduce((sum, { segments }) => sum + (segments?.length ?? 1), 0);
  if (parts > MAX_PARTS || lines.some(({ turn }) => turn !== 0)) return { tables: [], rest: [...lines] };
  const rows = rowsOf(stacksOf(lines.flatMap(partsOf)));
  const tables: PageTable[] = [];
  for (let at = 0; at < rows.length;) {
    const count = rowsOfTable(rows.slice(at));
    if (count > 0) tables.push(tableOf(rows.slice(at, at + count)));
    at += Math.max(1, count);
  }
  // Lines outside of tables stay as they were drawn, gaps and all.
  const taken = new Set(
    tables.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines)).flatMap(({ drawn }) => drawn),
  );
  const isTaken = ({ drawn }: PageLine): boolean => drawn.some((glyph) => glyph !== undefined && taken.has(glyph));
  return { tables, rest: lines.filter((line) => !isTaken(line)) };
}

/** The parts of a line between its wide gaps. */
function partsOf(line: PageLine): PageLine[] {
  return line.segments ? line.segments.flatMap((_, at) => cutLine(line, at) ?? []) : [line];
}

function stacksOf(parts: readonly PageLine[]): Stack[] {
  const stacks: Stack[] = [];
  for (const line of parts) {
    const last = stacks.at(-1);
    if (last && standsUnder(line, last)) {
      last.lines.push(line);
      last.box = union(last.box, line.box);
    } else stacks.push({ lines: [line], box: line.box });
  }
  return stacks;
}

function standsUnder(line: PageLine, { lines, box }: Stack): boolean {
  const step = line.baseline - (lines.at(-1)?.baseline ?? 0);
  if (step < line.fontSize * 0.5 || step > line.fontSize * MAX_LEADING) return false;
  return line.box[0] > box[0] - EDGE && line.box[0] < box[2];
}

/** Stacks side by side, each to the right of the one before. */
function rowsOf(stacks: readonly Stack[]): TableRow[] {
  const rows: TableRow[] = [];
  for (const stack of stacks) {
    const row = rows.at(-1);
    const right = row?.at(-1)?.box[2] ?? Infinity;
    if (row && stack.box[0] > right + MIN_GUTTER && overlaps(stack, row)) row.push(stack);
    else rows.push([stack]);
  }
  return rows;
}

function overlaps({ box: [, top, , bottom] }: Stack, row: TableRow): boolean {
  return row.some(({ box }) => top < box[3] && bottom > box[1]);
}

/** How many rows from the first on are those of one table; 0 for no table. */
function rowsOfTable(rows: readonly TableRow[]): number {
  const [first] = rows;
  if (!first || first.length < 2) return 0;
  let columns: number[] = first.map(({ box }) => box[0]);
  let count = 1;
  for (const row of rows.slice(1)) {
    const wider = columnsWith(columns, row);
    if (row.length < 2 || !wider) break;
    columns = wider;
    count++;
  }
  const own = rows.slice(0, count);
  const isTable = own.filter(stepsUp).length >= MIN_STEPS && !own.some(laysOutPage) && !hasDatesAtRight(own, columns);
  return isTable ? count : 0;
}

/** Two columns, the right one the narrower: towns and dates beside the posts, which are read with the first line of each. */
function hasDatesAtRight(rows: readonly TableRow[], columns: readonly number[]): boolean {
  const width = (stacks: readonly (Stack | undefined)[]): number =>
    stacks.reduce((sum, stack) => sum + (stack ? stack.box[2] - stack.box[0] : 0), 0);
  const [left, right] = [rows.map((row) => row[0]), rows.map((row) => row[1])];
  return (columns.length === 2 || rows.every((row) => row.length === 2)) && width(right) < width(left);
}

/** The columns with those that only this row has; none if a cell of it reaches over two of them. */
function columnsWith(columns: readonly number[], row: TableRow): number[] | undefined {
  const all = [...columns];
  for (const { box } of row) {
    if (all.some((at) => at > box[0] + EDGE && at < box[2] - EDGE)) return undefined;
    if (!all.some((at) => Math.abs(at - box[0]) <= EDGE)) all.push(box[0]);
  }
  return all.length <= columns.length + 1 ? all.sort((a, b) => a - b) : undefined;
}

/** Some cell begins above the end of the one at its left. */
function stepsUp(row: TableRow): boolean {
  return row.some(({ lines: [first] }, at) => {
    const before = row[at - 1]?.lines.at(-1);
    return first !== undefined && before !== undefined && first.baseline < before.baseline - first.fontSize * 0.5;
  });
}

/** What stands above the first cell of a table may have been written right before it: a heading. */
function tableOf(rows: readonly TableRow[]): PageTable {
  const [first] = rows;
  const [opening] = first ?? [];
  const cut = opening ? headingsIn(opening) : 0;
  const edges: number[] = [];
  for (const { box } of rows.flat()) if (!edges.some((at) => Math.abs(at - box[0]) <= EDGE)) edges.push(box[0]);
  edges.sort((a, b) => a - b);
  const cells = rows.flatMap((row, index) =>
    row.map((stack) => ({
      row: index,
      column: edges.findIndex((at) => Math.abs(at - stack.box[0]) <= EDGE),
      lines: stack === opening ? stack.lines.slice(cut) : stack.lines,
    })),
  );
  const box = cells.flatMap(({ lines }) => lines.map((line) => line.box)).reduce((all, one) => union(all, one));
  return { box, cells };
}

/** How many lines of the stack stand further off from the next than its last ones do, or in another size. */
function headingsIn({ lines }: Stack): number {
  const last = lines.at(-1);
  if (!last) return 0;
  const steps = lines.slice(1).map((line, at) => line.baseline - (lines[at]?.baseline ?? 0));
  const usual = Math.min(...steps);
  return (
    lines.findLastIndex((line, at) => {
      const step = steps[at];
      return step !== undefined && (step > usual * 1.3 || Math.abs(line.fontSize - last.fontSize) > 0.6);
    }) + 1
  );
}
