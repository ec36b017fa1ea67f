import { type Row } from './row.js';

const LONGEST_CELL = 70;

/**
 * A table row of short cells is one line of text, as it is on paper: "04/2018 – today | Accountant", "Languages | French,
 * Dutch". Its cells become the cells of one row, so that a table of a word processor reads like its print; only the last
 * cell may go on with further paragraphs. A cell that holds more than one paragraph lays out the page and stays alone.
 */
export function joinCells(rows: readonly Row[], text: string): Row[] {
  const joined: Row[] = [];
  for (let at = 0; at < rows.length;) {
    const count = cellsToJoin(rows, at);
    const row = rows[at];
    if (row) joined.push(count > 1 ? joinRow(rows.slice(at, at + count), text) : row);
    at += count;
  }
  return joined.map((row, index) => (row.index === index ? row : { ...row, index }));
}

/** How many rows from here on are the cells of one short table row; 1 where they are not. */
function cellsToJoin(rows: readonly Row[], at: number): number {
  const first = rows[at]?.line.cell;
  if (!first || first.column !== 0 || isSameTableRow(rows[at - 1], rows[at])) return 1;
  let count = 1;
  while (isSameTableRow(rows[at], rows[at + count])) {
    const [before, next] = [rows[at + count - 1], rows[at + count]];
    if (!before || !next || next.bullet || before.bullet) return 1;
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

function joinRow(parts: readonly Row[], text: string): Row {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) throw new Error('a table row has cells');
  const { start, gap } = first;
  const { end } = last;
  const cells = parts.map((part) => ({ start: part.start, end: part.end, text: part.text }));
  // Line breaks between cells read as the tabs between the cells of a printed line.
  const joints = cells.map((cell) => cell.end).slice(0, -1);
  const joined = joints.reduce(
    (all, joint) => `${all.slice(0, joint - start)}\t${all.slice(joint - start + 1)}`,
    text.slice(start, end),
  );
  return { ...last, start, end, text: joined, gap, cells };
}
