import type { Box, Line, Page } from '../model/document.js';
import { isMarginDate } from './continuation.js';

/** The part of a line that text below it may continue: what follows its last wide gap. */
export interface Body {
  x0: number;
  x1: number;
  text: string;
}

/** Edges of the text area a line stands in. */
export interface Region {
  left: number;
  right: number;
  /** How many lines come near the right (for right-to-left text: left) edge; few mean that the edge is a guess. */
  support: number;
}

const RTL = /[\u0590-\u08FF\uFB1D-\uFEFC]/g;
const DEFAULT_LEADING = 1.3;
/** Baseline distances beyond this, in font sizes, part paragraphs in any layout. */
const MAX_LEADING = 2.1;
const NEAR_EDGE = 4;
/** Lines whose common edge is as sure as a border. */
const BORDERED = 5;
/** Points from the start of a head to the text of a list below it, at the least. */
const SET_IN = 4;
const MOST_LINES_OF_DATE = 3;
/** Lines that may end near the longest one by chance. */
const MOST_CHANCE = 4;

/** What a document's lines tell about its text areas and line spacing. */
export class Layout {
  private readonly regions = new Map<string, Region>();
  private readonly leadings = new Map<number, number>();
  /** Where the line in bold begins that begins furthest right. */
  private readonly boldStarts = new Map<string, number>();
  /** Lines that a date in the margin stands beside. */
  private readonly dated = new Set<Line>();
  private readonly commonLeading: number;
  /** Of most lines whose distances are known. */
  private textSize = 0;

  constructor(
    private readonly lines: readonly Line[],
    private readonly pages: readonly Page[],
  ) {
    this.learnRegions();
    this.widenUnwrapped();
    this.learnDated();
    this.commonLeading = this.learnLeading();
  }

  regionOf(line: Line): Region {
    const { borders } = line.cell ?? {};
    // Between its borders a cell has as much white at the right as at the left.
    if (borders && line.box) {
      const white = Math.max(0, Math.min(line.box[0] - borders[0], line.fontSize ?? 10));
      return { left: borders[0] + white, right: borders[1] - white, support: BORDERED };
    }
    return this.regions.get(regionKey(line)) ?? { left: 0, right: Infinity, support: 0 };
  }

  /** Whether text that begins here is set in: lines in bold begin further left in the same area, and none here. */
  isSetIn(line: Line, x0: number): boolean {
    return (this.boldStarts.get(regionKey(line)) ?? Infinity) < x0 - SET_IN;
  }

  /** Whether a date in the margin says that the line begins an entry. */
  isDated(line: Line): boolean {
    return this.dated.has(line);
  }

  /** Right below such a line. */
  isBelowDated(line: Line): boolean {
    const above = this.lines[line.index - 1];
    if (!above?.box || !line.box || !this.isDated(above)) return false;
    return Math.abs(bodyOf(above, above.box).x0 - line.box[0]) < SET_IN;
  }

  /**
   * Normal distance of baselines in points for text of this line's size. Small print that goes on may keep the distance
   * of the text around it, as LaTeX sets it where only the size was changed.
   */
  leadingOf(line: Line, goesOn = false): number {
    const size = line.fontSize ?? 10;
    const own = this.leadings.get(sizeKey(line));
    if (own !== undefined) return own;
    const around = goesOn && sizeKey(line) < this.textSize ? (this.leadings.get(this.textSize) ?? 0) : 0;
    return Math.max(around, this.commonLeading * size);
  }

  /** White between two lines beyond normal leading, where both stand in one column of one page. */
  gapAbove(above: Line, below: Line): number | undefined {
    if (!above.box || !below.box || above.page !== below.page || (above.column ?? 0) !== (below.column ?? 0))
      return undefined;
    const distance = stepBetween(above, below);
    return distance < 0 ? undefined : Math.max(0, Math.round((distance - this.leadingOf(below)) * 10) / 10);
  }

  /** A date that is too long for its margin is drawn in two or three lines, before what it stands beside. */
  private learnDated(): void {
    this.lines.forEach((line, i) => {
      const isBeside = ({ box, page, text }: Line): boolean =>
        box !== undefined &&
        line.box !== undefined &&
        page === line.page &&
        isMarginDate(text) &&
        standsLeft(box, line.box);
      const [first, body] = line.segments ?? [];
      const isOwn = first !== undefined && body !== undefined && isMarginDate(line.text.slice(first.start, first.end));
      if (isOwn || this.lines.slice(Math.max(0, i - MOST_LINES_OF_DATE), i).some(isBeside)) this.dated.add(line);
    });
  }

  private learnRegions(): void {
    for (const line of this.lines) {
      if (!line.box || line.running) continue;
      const [x0, , x1] = line.box;
      if ((line.bold || line.losesBold) && !line.listItem)
        this.boldStarts.set(regionKey(line), Math.max(x0, this.boldStarts.get(regionKey(line)) ?? 0));
      const region = this.regions.get(regionKey(line));
      if (region) {
        region.left = Math.min(region.left, x0);
        region.right = Math.max(region.right, x1);
      } else this.regions.set(regionKey(line), { left: x0, right: x1, support: 0 });
    }
    for (const line of this.lines) {
      if (!line.box || line.running) continue;
      const region = this.regions.get(regionKey(line));
      const slack = NEAR_EDGE * (line.fontSize ?? 10);
      if (region && (isRtl(line) ? line.box[0] - region.left : region.right - line.box[2]) < slack) region.support++;
    }
  }

  /**
   * Where few lines come near the edge, all may be short: the page's right margin is then as wide as its left one, and
   * the last column of a table as wide as the page's text.
   */
  private widenUnwrapped(): void {
    const lastColumns = new Map<string, number>();
    for (const { cell, page } of this.lines) {
      const table = `${page}:${cell?.table}`;
      if (cell) lastColumns.set(table, Math.max(lastColumns.get(table) ?? 0, cell.column));
    }
    for (const line of this.lines) {
      const { column, cell, page } = line;
      if (cell && cell.column === lastColumns.get(`${page}:${cell.table}`)) {
        const region = this.regionOf(line);
        if (region.support <= MOST_CHANCE)
          region.right = Math.max(region.right, this.regions.get(`${page}:-`)?.right ?? 0);
      }
      if (column !== undefined || cell) continue;
      const region = this.regions.get(`${page}:-`);
      const width = this.pages[page - 1]?.width ?? 0;
      if (region && region.support <= MOST_CHANCE) region.right = Math.max(region.right, width - region.left);
    }
  }

  /** The smallest common baseline distance of each font size: wrapped lines stand closest. */
  private learnLeading(): number {
    const distances = new Map<number, number[]>();
    const ratios: number[] = [];
    this.lines.forEach((line, i) => {
      const above = this.lines[i - 1];
      if (!above?.box || !line.box || above.page !== line.page || line.running || above.running) return;
      // A heading in the margin has a baseline of its own.
      if (isMixed(above) || isMixed(line)) return;
      const size = line.fontSize ?? 10;
      if (Math.abs(size - (above.fontSize ?? size)) > 0.6 || !isUnder(above.box, line.box)) return;
      const distance = stepBetween(above, line);
      if (distance < size * 0.8 || distance > size * MAX_LEADING) return;
      distances.set(sizeKey(line), [...(distances.get(sizeKey(line)) ?? []), distance]);
      ratios.push(distance / size);
    });
    for (const [key, values] of distances) if (values.length >= 3) this.leadings.set(key, lowMode(values));
    this.textSize = [...distances].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 0;
    return ratios.length >= 3 ? lowMode(ratios) : DEFAULT_LEADING;
  }
}

export function learnLayout(lines: readonly Line[], pages: readonly Page[]): Layout {
  return new Layout(lines, pages);
}

function standsLeft(box: Box, of: Box): boolean {
  return box[2] < of[0] && box[1] < of[3] && box[3] > of[1] && Math.abs(box[1] - of[1]) < NEAR_EDGE;
}

function isMixed({ segments: [first, ...others] = [] }: Line): boolean {
  return others.some(({ fontSize }) => Math.abs((fontSize ?? 0) - (first?.fontSize ?? 0)) > 0.6);
}

/** Not beside it: dates in a margin stand at heights of their own. */
function isUnder(above: Box, below: Box): boolean {
  return below[0] < above[2] && below[2] > above[0];
}

/** The lowest value that at least a sixth of the samples share. */
function lowMode(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const needed = Math.max(2, sorted.length / 6);
  for (const value of sorted) {
    const near = sorted.filter((other) => other >= value && other <= value * 1.08).length;
    if (near >= needed) return value * 1.03;
  }
  return sorted[0] ?? DEFAULT_LEADING;
}

/** Points from line to line: of their baselines, or of what is drawn lowest where one is not known. */
export function stepBetween(above: Line, below: Line): number {
  if (above.baseline !== undefined && below.baseline !== undefined) return below.baseline - above.baseline;
  return (below.box?.[3] ?? 0) - (above.box?.[3] ?? 0);
}

export function isRtl(line: Line): boolean {
  return (line.text.match(RTL)?.length ?? 0) > line.text.length * 0.4;
}

/** Right-to-left lines are looked at in a mirror, so that one set of rules serves both. */
export function bodyOf(line: Line, box: Box): Body {
  const last = line.segments?.at(-1);
  const text = last ? line.text.slice(last.start, last.end) : line.text;
  const [x0, , x1] = last?.box ?? box;
  return isRtl(line) ? { x0: -x1, x1: -x0, text } : { x0, x1, text };
}

/** Points that a part of a line's text takes, estimated from the width of the whole by the usual breadth of letters. */
export function widthOf(part: string, line: Line): number {
  if (!line.box) return 0;
  return ((line.box[2] - line.box[0]) * breadth(part)) / Math.max(1, breadth(line.text));
}

function breadth(text: string): number {
  let sum = 0;
  for (const character of text) {
    if (/[ijltfrI.,:;'|!()[\]\s-]/.test(character)) sum += 0.55;
    else if (/[mwMW@%—]/.test(character)) sum += 1.5;
    else sum += /\p{Lu}/u.test(character) ? 1.25 : 1;
  }
  return sum;
}

function regionKey(line: Line): string {
  const { page, column, cell } = line;
  return `${page}:${cell ? `${cell.table}.${cell.column}` : (column ?? '-')}`;
}

function sizeKey(line: Line): number {
  return Math.round((line.fontSize ?? 10) * 2);
}
