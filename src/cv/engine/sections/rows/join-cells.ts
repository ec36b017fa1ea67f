import type { TableCell } from '../../model/document.js';
import { type Row } from './row.js';

const LONGEST_CELL = 70;
/** What stands beside a row's first cell in as many columns is no layout of a page. */
const FEWEST_COLUMNS = 3;
/** A name in a table's cell, however many lines it takes. */
const LONGEST_NAME = 100;
/** A date or a number, which opens the rows of a table. */
const LONGEST_FIRST = 40;
/** A town below its employer. */
const LONGEST_SECOND = 40;

/**
 * A table row of short cells is one line of text, as it is on paper: "04/2018 – today | Accountant", "Languages | French,
 * Dutch". Its cells become the cells of one row, so that a table of a word processor reads like its print; only the last
 * cell may go on with further paragraphs. A cell that holds more than one paragraph lays out the page and stays alone, but
 * for tables of three columns and more: what their cells go on with is read below the row.
 */
export function joinCells(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  /** Cells of rows above that reach down to this one. */
  let merged: Row[] = [];
  for (let at = 0; at < rows.length;) {
    const row = rows[at];
    if (!row) break;
    merged = merged.filter(({ line }) => reachesTo(line.cell, row.line.cell));
    const table = tableRow(rows, at, merged.length);
    const count = table ? table.head.length + table.below.length : cellsToJoin(rows, at);
    const own = rows.slice(at, at + count);
    if (table) joined.push(withMerged(joinRow(table.head), merged), ...table.below);
    else joined.push(count > 1 ? joinRow(own) : row);
    merged.push(...own.filter(({ line }) => (line.cell?.rows ?? 1) > 1));
    at += count;
  }
  return joined.map((row, index) => (row.index === index ? row : { ...row, index }));
}

/** Lines that the borders of a cell broke are one row; their breaks read as blanks, but for those behind a hyphen. */
export function wholeCells(rows: readonly Row[], text: string): Row[] {
  const whole: Row[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (!last || !row.line.cell || last.block !== row.block) {
      whole.push(row);
      continue;
    }
    const between = text.slice(last.end, row.start);
    const joint = /[-\u00AD]$/.test(last.text) ? between : between.replaceAll('\n', ' ');
    const piece = { start: last.start, end: row.end, text: last.text + joint + row.text };
    whole[whole.length - 1] = { ...last, ...piece, cells: [piece] };
  }
  return whole;
}

/**
 * The first paragraphs of the cells of a row, and what follows in them or is too long to stand beside others; `merged` cells
 * of rows above stand in it, too.
 */
function tableRow(rows: readonly Row[], at: number, merged: number): { head: Row[]; below: Row[] } | undefined {
  const first = rows[at];
  if (!first?.line.cell || isSameTableRow(rows[at - 1], first)) return undefined;
  const columns = new Map<number, Row[]>();
  for (let next = at; next === at || isSameTableRow(first, rows[next]); next++) {
    const row = rows[next];
    if (!row?.line.cell) break;
    const { column } = row.line.cell;
    columns.set(column, [...(columns.get(column) ?? []), row]);
  }
  const [opening, ...others] = [...columns.values()];
  if (columns.size + merged < FEWEST_COLUMNS || opening?.length !== 1 || first.text.length > LONGEST_FIRST)
    return undefined;
  const isShort = (row: Row | undefined): row is Row =>
    row !== undefined && !row.bullet && row.text.length <= (row.text.endsWith('.') ? LONGEST_CELL : LONGEST_NAME);
  const head = [first, ...others.flatMap(([row]) => (isShort(row) ? [row] : []))];
  if (head.length === 1) return undefined;
  const rests = others.map((cell) => cell.slice(isShort(cell[0]) ? 1 : 0));
  const isTown = (rest: readonly Row[]): boolean =>
    rest.length === 1 &&
    rest.every((row) => isShort(row) && row.text.length <= LONGEST_SECOND && !row.text.endsWith('.'));
  return { head, below: [...rests.filter(isTown), ...rests.filter((rest) => !isTown(rest))].flat() };
}

function reachesTo(merged: TableCell | undefined, cell: TableCell | undefined): boolean {
  if (!merged || merged.table !== cell?.table) return false;
  return merged.row + (merged.rows ?? 1) > cell.row;
}

/** A name in a cell that is merged with those above it is said of each row it takes. */
function withMerged(row: Row, merged: readonly Row[]): Row {
  const columns = row.columns ?? [];
  // Of dates only the words of a row itself are sure.
  const above = merged.filter(({ text, line: { cell } }) => cell && !columns.includes(cell.column) && !/\d/.test(text));
  if (above.length === 0) return row;
  const all = [
    ...row.cells.map((own, at) => ({ own, column: columns[at] ?? 0 })),
    ...above.map(({ start, end, text, line }) => ({ own: { start, end, text }, column: line.cell?.column ?? 0 })),
  ].sort((a, b) => a.column - b.column);
  return { ...row, cells: all.map(({ own }) => own), columns: all.map(({ column }) => column) };
}

/** How many rows from here on are the cells of one short table row; 1 where they are not. */
function cellsToJoin(rows: readonly Row[], at: number): number {
  const first = rows[at]?.line.cell;
  if (!first || first.column !== 0 || isSameTableRow(rows[at - 1], rows[at])) return 1;
  let count = 1;
  while (isSameTableRow(rows[at], rows[at + count])) {
    const [before, next] = [rows[at + count - 1], rows[at + count]];
    // "• Dates (from – to) | 2015 – 2018": forms mark their labels.
    if (!before || !next || next.bullet || (before.bullet && count > 1)) return 1;
    // A second paragraph in a cell: fine behind the last one, a layout otherwise.
    if (next.line.cell?.column === before.line.cell?.column) return goesOnInColumn(rows, at + count) ? count : 1;
    if (before.text.length > LONGEST_CELL) return 1;
    count++;
  }
  return count;
}

function goesOnInColumn(rows: readonly Row[], at: number): boolean {
  const column = rows[at]?.line.cell?.column;
  for (let next = at + 1; isSameTableRow(rows[at], rows[next]); next++)
    if (rows[next]?.line.cell?.column !== column) return false;
  return true;
}

function isSameTableRow(a: Row | undefined, b: Row | undefined): boolean {
  const [one, other] = [a?.line.cell, b?.line.cell];
  return one !== undefined && other !== undefined && one.table === other.table && one.row === other.row;
}

function joinRow(parts: readonly Row[]): Row {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) throw new Error('a table row has cells');
  const { start, gap } = first;
  const { end } = last;
  const cells = parts.map((part) => ({ start: part.start, end: part.end, text: part.text }));
  // Line breaks between cells read as the tabs between the cells of a printed line, what is read below the row as blanks.
  let joined = first.text;
  for (const [at, cell] of cells.slice(1).entries()) {
    const before = cells[at]?.end ?? start;
    joined += `\t${' '.repeat(Math.max(0, cell.start - before - 1))}${cell.text}`;
  }
  const columns = parts.map(({ line }) => line.cell?.column ?? 0);
  return { ...last, start, end, text: joined, gap, cells, columns, blockSize: 1 };
}
