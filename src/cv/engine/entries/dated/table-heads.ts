import { slicePiece } from '../../sections/rows/pieces.js';
import { type Row } from '../../sections/rows/row.js';
import { isLocation, isTownShaped } from '../vocabulary/places.js';
import { isDuration } from '../dates/duration.js';
import { type Reading } from '../draft.js';
import { isBodyLabel } from './body-labels.js';
import { columnRole, columnRoles, type FieldRole, isHeadTail, labelCell } from './field-labels.js';

/** What the head of a table says of the cells of each row below it, by the row's start. */
export type CellRoles = ReadonlyMap<number, readonly (FieldRole | undefined)[]>;

/** Takes the heads of tables away ("Degree | University | Year") and keeps what they say. */
export function withoutTableHeads(rows: readonly Row[], reading: Reading): { rows: Row[]; roles: CellRoles } {
  const roles = new Map<number, readonly (FieldRole | undefined)[]>();
  let open: Head | undefined;
  let last: Row | undefined;
  const kept = rows.filter((row) => {
    const above = last;
    const head = withAllRoles(columnRoles(row));
    const isTail = above !== undefined && isHeadTail(row, above);
    last = head || isTail ? row : undefined;
    if (head || isTail) {
      open = head ? { roles: atColumns(head, row), table: row.line.cell?.table } : open && withTail(open, row);
      reading.used.push({ start: row.start, end: row.end });
      return false;
    }
    const own = open && rolesBelow(open, row);
    if (own) roles.set(row.start, own);
    // The rest of a table stands on the next page.
    if (open && own && row.columns) open = { ...open, table: row.line.cell?.table };
    return true;
  });
  const whole = textBehindNames(kept, roles).map((numbered) => {
    const all = roles.get(numbered.start);
    const row = isNumbered(numbered, all) ? withoutFirstCell(numbered, reading) : numbered;
    if (all && row !== numbered) roles.set(row.start, all.slice(1));
    const own = roles.get(row.start);
    const at = own?.findIndex((role, column) => role === 'date' && own[column + 1] === 'date') ?? -1;
    if (!own || at < 0) return row;
    roles.set(row.start, own.toSpliced(at, 1));
    return withWholeDate(row, at);
  });
  return { rows: whole, roles };
}

/**
 * "Years | House | Position | Work": beside dates and the one name, the first column that no label tells of is the other.
 * Where both are known, such columns tell of the post.
 */
function withAllRoles(roles: readonly (FieldRole | undefined)[] | undefined): typeof roles {
  const missing = (['what', 'where'] as const).filter((role) => !roles?.includes(role));
  if (!roles?.includes('date') || missing.length > 1) return roles;
  const [role] = missing;
  const at = roles.indexOf(undefined);
  return (role && at >= 0 ? roles.with(at, role) : roles).map((own) => own ?? 'text');
}

interface Head {
  roles: readonly (FieldRole | undefined)[];
  table: number | undefined;
}

function atColumns(roles: readonly (FieldRole | undefined)[], { columns }: Row): readonly (FieldRole | undefined)[] {
  if (!columns) return roles;
  return Array.from({ length: (columns.at(-1) ?? 0) + 1 }, (_, column) => roles[columns.indexOf(column)]);
}

/** "Start | End" below "Period", which is merged over both. */
function withTail({ roles, table }: Head, { cells, line, columns = line.cell ? [line.cell.column] : [] }: Row): Head {
  const tail = new Map(columns.map((column, at) => [column, columnRole(cells[at]?.text ?? '')]));
  const count = Math.max(roles.length, ...columns.map((column) => column + 1));
  return { table, roles: Array.from({ length: count }, (_, column) => tail.get(column) ?? roles[column]) };
}

/** A row of a table whose cells are known may have empty ones. */
function rolesBelow(head: Head, { cells, columns, line }: Row): Head['roles'] | undefined {
  const isSameTable = head.table === undefined || head.table === line.cell?.table;
  if (columns && isSameTable && columns.length > 1 && columns.every((column) => column < head.roles.length))
    return columns.map((column) => head.roles[column]);
  if (head.roles.length === cells.length) return head.roles;
  // Below an employer, in its cell: the town.
  const isBelow = head.table !== undefined && isSameTable && !columns && cells.length === 1;
  const text = cells[0]?.text ?? '';
  const isTown = head.roles[line.cell?.column ?? -1] === 'where' && (isTownShaped(text) || isLocation(text));
  return isBelow && isTown ? ['place'] : undefined;
}

/**
 * What a column tells of the posts is read behind the names of its row, and behind the town that stands below an employer
 * in the cell of the employer.
 */
function textBehindNames(rows: readonly Row[], roles: Map<number, Head['roles']>): Row[] {
  const ordered: Row[] = [];
  let texts: Row[] = [];
  rows.forEach((row, at) => {
    const own = roles.get(row.start);
    const isAlone = own?.length === 1;
    const telling = isAlone ? [] : row.cells.filter((_, column) => own?.[column] === 'text');
    if (telling.length > 0) {
      const cells = row.cells.filter((cell) => !telling.includes(cell));
      roles.set(row.start, own?.filter((role) => role !== 'text') ?? []);
      texts = telling.map((cell) => ({ ...row, ...cell, cells: [cell] }));
      texts.forEach((text) => roles.set(text.start, ['text']));
      ordered.push({ ...row, cells });
    } else ordered.push(row);
    const next = rows[at + 1];
    if (next && roles.get(next.start)?.[0] === 'place' && roles.get(next.start)?.length === 1) return;
    ordered.push(...texts);
    texts = [];
  });
  return ordered;
}

/** Below "S/No", or before dates and names without a head: "1. | Sept. 2020 | Acme". */
function isNumbered({ cells: [first, ...others], columns }: Row, roles: Head['roles'] | undefined): boolean {
  const number = first?.text ?? '';
  if (roles?.[0] === 'fact') return NUMBER.test(number);
  return columns !== undefined && others.length > 1 && /^\d{1,2}[.)]$/.test(number);
}

const NUMBER = /^\d{1,3}[.)]?$/;

/** "02/2020 | today" below "Start | End" are one stretch of time: the white between the cells reads as a dash. */
function withWholeDate(row: Row, at: number): Row {
  const [from, to] = [row.cells[at], row.cells[at + 1]];
  if (!from || !to || from.start < row.start || to.start < from.end) return row;
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
    const isTold = !role && isBodyLabel(row.cells[0]?.text ?? '');
    const value = role || isTold ? withoutFirstCell(row, reading) : row;
    if (role || isTold) roles.set(value.start, [role ?? 'text']);
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
  // A cell that is merged with others stands in a row further up.
  const from = value.start < label.end ? label.end : value.start;
  return { ...row, ...slicePiece(row, from - row.start), cells: row.cells.slice(1) };
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
