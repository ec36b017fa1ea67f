import { isLoneBullet } from '../text/markers.js';
import { isLevel, joinLines, type PageLine } from './page-lines.js';

/** A stretch of the content stream that goes down the page. */
type Run = PageLine[];

const MAX_LINES = 600;
/** Of the font size: a line that much higher begins a new run. */
const STEP = 0.8;
const MAX_RATIO = 1.8;
/** Share of a run's lines that must stand over or under lines of the other, in its column. */
const MIN_STACKED = 0.5;
/** Share of a run's lines that must stand at the height of the other run. */
const MIN_WITHIN = 0.4;
/** Share of those that must stand so or beside one. */
const MIN_FITTING = 0.85;
/** Characters. */
const LONGEST_DATE = 30;
const DATED = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/**
 * Some programs write parts of a column later or earlier than the rest: floats, boxes that are placed, headings with a
 * background. Runs of lines that stand between each other's lines, in one column, are read in order of height; runs side
 * by side are columns and stay apart.
 */
export function mergeDisplaced(lines: readonly PageLine[]): PageLine[] {
  if (lines.length > MAX_LINES || lines.some(({ turn }) => turn !== 0)) return [...lines];
  const merged: Run[] = [];
  // Marks drawn apart from their items are told as shapes beside them in the end, wherever they are read.
  const marks = lines.filter(({ text }) => isLoneBullet(text));
  for (const run of runsOf(lines.filter(({ text }) => !isLoneBullet(text)))) {
    const other = merged.findIndex((each) => stands(run, each) || stands(each, run));
    if (other < 0) merged.push(run);
    else merged[other] = byHeight([...(merged[other] ?? []), ...run]);
  }
  return [...merged.flat(), ...marks];
}

function runsOf(lines: readonly PageLine[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1);
    if (last && middle(line) >= middle(last) - line.fontSize * STEP) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** The lines of the first run stand between those of the other, in the same column. */
function stands(run: Run, other: Run): boolean {
  const [top, bottom] = [Math.min(...other.map(middle)), Math.max(...other.map(middle))];
  const within = run.filter((line) => middle(line) > top && middle(line) < bottom);
  if (within.length === 0 || within.length < run.length * MIN_WITHIN) return false;
  let [stacked, beside] = [0, 0];
  const whole = hullOf(within);
  const column = other.filter((each) => overlapsIn(0, whole, each));
  for (const group of betweenLines(within, column)) {
    const isInColumn = [group.above, group.below].every((each) => each && overlapsIn(0, hullOf(group.lines), each));
    for (const line of group.lines) {
      const touched = other.filter((each) => overlapsIn(1, line, each));
      if (touched.some((each) => overlapsIn(0, line, each))) return false;
      const isUnder = [nearestAbove(line, other), nearestBelow(line, other)].some(
        (each) => each && overlapsIn(0, line, each),
      );
      if (isUnder || isInColumn) stacked++;
      else if (touched.some((each) => isLevel(each, line))) beside++;
    }
  }
  // Dates that float to the left, painted last, stand beside what they date.
  const areDates = within.length > 1 && run.every(isDate);
  const isFitting = stacked + beside >= within.length * MIN_FITTING;
  return isFitting && (areDates || stacked >= within.length * MIN_STACKED);
}

interface Group {
  above?: PageLine;
  below?: PageLine;
  lines: Run;
}

/** The lines that stand between the same two lines of the other run. */
function betweenLines(lines: Run, other: Run): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const [above, below] = [nearestAbove(line, other), nearestBelow(line, other)];
    const known = groups.find((group) => group.above === above && group.below === below);
    if (known) known.lines.push(line);
    else groups.push({ ...(above && { above }), ...(below && { below }), lines: [line] });
  }
  return groups;
}

function hullOf(lines: Run): Pick<PageLine, 'box'> {
  const [x0, y0, x1, y1] = ([0, 1, 2, 3] as const).map((side) => lines.map(({ box }) => box[side]));
  return { box: [Math.min(...(x0 ?? [])), Math.min(...(y0 ?? [])), Math.max(...(x1 ?? [])), Math.max(...(y1 ?? []))] };
}

function nearestAbove(line: PageLine, lines: Run): PageLine | undefined {
  return nearest(lines, (each) => middle(line) - middle(each));
}

function nearestBelow(line: PageLine, lines: Run): PageLine | undefined {
  return nearest(lines, (each) => middle(each) - middle(line));
}

function nearest(lines: Run, distance: (line: PageLine) => number): PageLine | undefined {
  let best: PageLine | undefined;
  let least = Infinity;
  for (const line of lines) {
    const own = distance(line);
    if (own > 0 && own < least) [best, least] = [line, own];
  }
  return best;
}

/** By a good part of the smaller: letters of neighbouring lines reach into each other. */
function overlapsIn(axis: 0 | 1, a: Pick<PageLine, 'box'>, b: Pick<PageLine, 'box'>): boolean {
  const shared = Math.min(a.box[axis + 2] ?? 0, b.box[axis + 2] ?? 0) - Math.max(a.box[axis], b.box[axis]);
  const [own, other] = [a, b].map(({ box }) => (box[axis + 2] ?? 0) - box[axis]) as [number, number];
  return shared > 0.4 * Math.min(own, other);
}

function byHeight(lines: Run): Run {
  const sorted = [...lines].sort((a, b) => (isLevel(a, b) ? a.box[0] - b.box[0] : a.baseline - b.baseline));
  const joined: Run = [];
  for (const line of sorted) {
    const last = joined.at(-1);
    const isOne = last && isLevel(last, line) && line.box[0] > last.box[2] && isAlike(last, line);
    if (isOne) joined[joined.length - 1] = joinLines(last, line);
    else joined.push(line);
  }
  return joined;
}

/** A date is smaller than the title it stands beside, but a name in large letters has nothing to do with what is beside it. */
function isAlike(a: PageLine, b: PageLine): boolean {
  return Math.max(a.fontSize, b.fontSize) < Math.min(a.fontSize, b.fontSize) * MAX_RATIO;
}

function isDate({ text }: PageLine): boolean {
  return text.length <= LONGEST_DATE && DATED.test(text);
}

function middle({ box }: PageLine): number {
  return (box[1] + box[3]) / 2;
}
