import type { Box } from '../../model/document.js';
import type { Glyph } from './glyphs.js';
import { toPageLines } from './page-lines.js';
import { type CellText, laysOutPage, type PageTable } from './page-tables.js';

/** A line of the grid: where it stands across its direction, and from where to where it goes along it. */
interface Rule {
  at: number;
  from: number;
  to: number;
}

/** Points by which what is meant to meet may miss. */
const MEETS = 3;
/** Of a page; more rules are a drawing, and take too long. */
const MAX_RULES = 400;

/**
 * Tables with a border around each cell. Their text is read cell by cell, whatever the order it was drawn in, so that what
 * the width of a cell broke stays together, and what stands in the next one apart.
 */
export function takeRuledTables(
  glyphs: readonly Glyph[],
  rules: readonly Box[],
): { tables: PageTable[]; rest: readonly Glyph[] } {
  const grids = gridsOf(rules);
  if (grids.length === 0) return { tables: [], rest: glyphs };
  const cells = new Map<string, GridCell>();
  const homes: (Grid | undefined)[] = [];
  let cell: GridCell | undefined;
  for (const glyph of glyphs) {
    cell = cellOf(glyph, grids, cells, cell);
    cell?.glyphs.push(glyph);
    homes.push(cell?.grid);
  }
  const all = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const tables = new Map<Grid, PageTable>();
  for (const grid of grids) {
    const own = all.filter((each) => each.grid === grid).map(textOf);
    if (isTable(own)) tables.set(grid, { box: grid.box, cells: own });
  }
  return {
    tables: [...tables.values()],
    rest: glyphs.filter((_, at) => {
      const home = homes[at];
      return home === undefined || !tables.has(home);
    }),
  };
}

/** A cell of a grid, from border to border, and what stands in it. */
interface GridCell {
  grid: Grid;
  row: number;
  column: number;
  /** How many rows it takes. */
  rows: number;
  box: Box;
  glyphs: Glyph[];
}

function cellOf(
  glyph: Glyph,
  grids: readonly Grid[],
  cells: Map<string, GridCell>,
  last: GridCell | undefined,
): GridCell | undefined {
  if (glyph.turn !== 0) return undefined;
  const [x, y] = [(glyph.x0 + glyph.x1) / 2, (glyph.y0 + glyph.y1) / 2];
  if (last && holds(last.box, x, y)) return last;
  const grid = grids.find(({ box }) => holds(box, x, y));
  if (!grid) return undefined;
  const place = grid.placeOf(x, y);
  const key = `${grids.indexOf(grid)}.${place.row}.${place.column}`;
  const cell = cells.get(key) ?? { grid, ...place, glyphs: [] };
  cells.set(key, cell);
  return cell;
}

function holds([x0, y0, x1, y1]: Box, x: number, y: number): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

function textOf({ row, column, rows, box: [left, , right], glyphs }: GridCell): CellText {
  const borders = [left, right] as const;
  return { row, column, ...(rows > 1 && { rows }), borders, lines: toPageLines(glyphs) };
}

/**
 * Two rows have cells with text side by side, and none has two that are as long as columns. The first row of a page may be
 * all that is left of a table.
 */
function isTable(cells: readonly CellText[]): boolean {
  const rows = new Map<number, CellText[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const beside = [...rows.values()].filter((row) => row.length > 1);
  return (beside.length > 1 || beside.some(({ length }) => length > 2)) && !beside.some(laysOutPage);
}

interface Grid {
  box: Box;
  placeOf(x: number, y: number): { row: number; column: number; rows: number; box: Box };
}

function gridsOf(boxes: readonly Box[]): Grid[] {
  const isLevel = (box: Box): boolean => box[2] - box[0] > box[3] - box[1];
  const level = merged(boxes.filter(isLevel).map(([x0, y0, x1, y1]) => ({ at: (y0 + y1) / 2, from: x0, to: x1 })));
  const upright = merged(
    boxes.filter((box) => !isLevel(box)).map(([x0, y0, x1, y1]) => ({ at: (x0 + x1) / 2, from: y0, to: y1 })),
  );
  if (level.length + upright.length > MAX_RULES || level.length < 2 || upright.length < 2) return [];
  return components(level, upright).flatMap(({ level: ys, upright: xs }) => {
    const columns = edges(xs, ys);
    const rows = edges(ys, xs);
    if (columns.length < 3 || rows.length < 2) return [];
    const [left, right] = [columns[0] ?? 0, columns.at(-1) ?? 0];
    const [top, bottom] = [rows[0] ?? 0, rows.at(-1) ?? 0];
    const placeOf = (x: number, y: number): ReturnType<Grid['placeOf']> => {
      // A merged cell has no border where its neighbours have one: it counts from where it begins.
      const [y0, y1] = around(ys, x, y, top, bottom);
      const [x0, x1] = around(xs, y, x, left, right);
      const row = indexIn(rows, y0);
      return { row, column: indexIn(columns, x0), rows: indexIn(rows, y1) - row, box: [x0, y0, x1, y1] };
    };
    return [{ box: [left, top, right, bottom] satisfies Box, placeOf }];
  });
}

/** The rules before and behind a place, of those that cross there. */
function around(rules: readonly Rule[], along: number, at: number, first: number, last: number): [number, number] {
  let [before, behind] = [first, last];
  for (const rule of rules) {
    if (rule.from - MEETS > along || rule.to + MEETS < along) continue;
    if (rule.at <= at) before = Math.max(before, rule.at);
    else behind = Math.min(behind, rule.at);
  }
  return [before, behind];
}

const indexIn = (edges: readonly number[], at: number): number => edges.findLastIndex((edge) => edge <= at + MEETS / 2);

/** Pieces of one line, drawn cell by cell. */
function merged(rules: readonly Rule[]): Rule[] {
  const lines: Rule[] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const line = lines.findLast(
      ({ at, from, to }) => Math.abs(at - rule.at) <= MEETS / 2 && rule.from <= to + MEETS && rule.to >= from - MEETS,
    );
    if (line) {
      line.from = Math.min(line.from, rule.from);
      line.to = Math.max(line.to, rule.to);
    } else lines.push({ ...rule });
    if (lines.length > MAX_RULES) return lines;
  }
  return lines;
}

/** What hangs together by crossing or meeting. */
function components(level: readonly Rule[], upright: readonly Rule[]): { level: Rule[]; upright: Rule[] }[] {
  const meet = (h: Rule, v: Rule): boolean =>
    v.at >= h.from - MEETS && v.at <= h.to + MEETS && h.at >= v.from - MEETS && h.at <= v.to + MEETS;
  const open = new Set(level);
  const free = new Set(upright);
  const found: { level: Rule[]; upright: Rule[] }[] = [];
  for (const seed of level) {
    if (!open.delete(seed)) continue;
    const part = { level: [seed], upright: [] as Rule[] };
    for (let [h, v] = [0, 0]; h < part.level.length || v < part.upright.length;) {
      const own = part.level[h];
      if (own) {
        for (const rule of free) if (meet(own, rule) && free.delete(rule)) part.upright.push(rule);
        h++;
        continue;
      }
      const other = part.upright[v++];
      if (other) for (const rule of open) if (meet(rule, other) && open.delete(rule)) part.level.push(rule);
    }
    if (part.upright.length > 0) found.push(part);
  }
  return found;
}

/** Where columns (or rows) begin and end: at the rules across, and at the ends of the rules along where no border is drawn. */
function edges(across: readonly Rule[], along: readonly Rule[]): number[] {
  const ends = [Math.min(...along.map(({ from }) => from)), Math.max(...along.map(({ to }) => to))];
  const sorted = [...across.map(({ at }) => at), ...ends].sort((a, b) => a - b);
  return sorted.filter((at, i) => i === 0 || at - (sorted[i - 1] ?? 0) > MEETS);
}
