import { slicePiece } from '../../sections/rows/pieces.js';
import { type Row } from '../../sections/rows/row.js';
import { isDuration } from '../dates/duration.js';
import { type Reading } from '../draft.js';
import { isBodyLabel } from './body-labels.js';
import { columnRoles, type FieldRole, isHeadTail, labelCell } from './field-labels.js';

/** What the head of a table says of the cells of each row below it, by the row's start. */
export type CellRoles = ReadonlyMap<number, readonly (FieldRole | undefined)[]>;

/** Takes the heads of tables away ("Degree | University | Year") and keeps what they say. */
export function withoutTableHeads(rows: readonly Row[], reading: Reading): { rows: Row[]; roles: CellRoles } {
  const roles = new Map<number, readonly (FieldRole | undefined)[]>();
  let open: (FieldRole | undefined)[] | undefined;
  let last: Row | undefined;
  const kept = rows.filter((row) => {
    const above = last;
    const head = columnRoles(row);
    const isTail = above !== undefined && isHeadTail(row, above);
    last = head || isTail ? row : undefined;
    if (head || isTail) {
      open = head ?? open;
      reading.used.push({ start: row.start, end: row.end });
      return false;
    }
    if (open?.length === row.cells.length) roles.set(row.start, open);
    return true;
  });
  const whole = kept.map((numbered) => {
    const all = roles.get(numbered.start);
    const row =
      all?.[0] === 'fact' && NUMBER.test(numbered.cells[0]?.text ?? '')
        ? withoutFirstCell(numbered, reading)
        : numbered;
    if (all && row !== numbered) roles.set(row.start, all.slice(1));
    const own = roles.get(row.start);
    const at = own?.findIndex((role, column) => role === 'date' && own[column + 1] === 'date') ?? -1;
    if (!own || at < 0) return row;
    roles.set(row.start, own.toSpliced(at, 1));
    return withWholeDate(row, at);
  });
  return { rows: whole, roles };
}

/** Below "S/No". */
const NUMBER = /^\d{1,3}[.)]?$/;

/** "02/2020 | today" below "Start | End" are one stretch of time: the white between the cells reads as a dash. */
function withWholeDate(row: Row, at: number): Row {
  const [from, to] = [row.cells[at], row.cells[at + 1]];
  if (!from || !to) return row;
  const gap = from.end - row.start;
  const text = `${row.text.slice(0, gap)}–${row.text.slice(gap + 1)}`;
  const cell = slicePiece({ ...row, text }, from.start - row.start, to.end - row.start);
  return { ...row, text, cells: row.cells.toSpliced(at, 2, cell) };
}

/** As many rows with a label in a cell of its own make a form. */
const FEWEST_LABELS = 3;

/**
 * A form with a label beside each fact ("Dates | 2011 – 2017", "Main activities | ...", "Name and address of employer | ..."):
 * takes the labels away, keeps what they say, and puts the facts of each entry in front of its text.
 */
export function withoutLabels(rows: readonly Row[], reading: Reading): { rows: Row[]; roles: CellRoles } {
  const labels = rows.map(labelCell);
  const known = labels.filter((role) => role !== undefined);
  if (known.length < FEWEST_LABELS) return { rows: [...rows], roles: new Map() };
  const roles = new Map<number, readonly FieldRole[]>();
  const entries: { facts: Row[]; text: Row[] }[] = [{ facts: [], text: [] }];
  rows.forEach((row, at) => {
    const role = labels[at];
    const isEnd = role === 'date' && labels[at - 1] === 'date';
    // each entry opens as the first does
    if (role === known[0] && !isEnd) entries.push({ facts: [], text: [] });
    const entry = entries.at(-1);
    const value = role || isBodyLabel(row.cells[0]?.text ?? '') ? withoutFirstCell(row, reading) : row;
    if (role) roles.set(value.start, [role]);
    const before = isEnd ? entry?.facts.pop() : undefined;
    (role ? entry?.facts : entry?.text)?.push(before ? spanning(before, value) : value);
  });
  const ordered = entries.flatMap(({ facts, text }) => [
    ...facts.map((row, at) => (at === 0 ? row : { ...row, gap: 0 })),
    ...text,
  ]);
  return { rows: ordered, roles };
}

/** "Start: 03/2018" above "End: present" are one stretch of time: what stands between them reads as a dash. */
function spanning(from: Row, to: Row): Row {
  const text = `${from.text}–${' '.repeat(Math.max(0, to.start - from.end - 1))}${to.text}`;
  return { ...from, end: to.end, text, cells: [{ start: from.start, end: to.end, text }] };
}

function withoutFirstCell(row: Row, reading: Reading): Row {
  const [label, value] = row.cells;
  if (!label || !value) return row;
  reading.used.push({ start: label.start, end: label.end });
  return { ...row, ...slicePiece(row, value.start - row.start), cells: row.cells.slice(1) };
}

/**
 * A length of time in a row of its own ("7 years 4 months") counts what the dates say already, and "Highlights" announces
 * what everybody sees.
 */
export function withoutFillers(rows: readonly Row[], reading: Reading): Row[] {
  return rows.filter((row) => {
    if (!isDuration(row.text) && !isBodyLabel(row.text)) return true;
    reading.used.push({ start: row.start, end: row.end });
    return false;
  });
}
