import { joinLines, type PageLine } from './page-lines.js';

/** Of a page; more are no CV, and take too long. */
const MAX_LINES = 2000;
const LONGEST_FLOAT = 44;
/** Points by which right edges and baselines that are meant to agree may differ. */
const EDGE = 1.5;
const SAME_BASELINE = 0.22;
const MIN_FLOATS = 2;
/** Of the font size, from line to line. */
const MAX_LEADING = 1.7;
/** Of lines that stand in the floats' place and are none of them, over the floats. */
const MOST_OTHERS = 0.34;

/**
 * A browser paints what floats to the right (dates, towns) before or after all other text. Such pieces end at one edge
 * and share their baseline with a line at their left, which they complete: they are put back behind it.
 */
export function joinFloats(lines: readonly PageLine[]): PageLine[] {
  if (lines.length > MAX_LINES) return [...lines];
  const known = new Map<number, number | undefined>();
  const partnerAt = (at: number): number | undefined => {
    if (!known.has(at)) known.set(at, partnerOf(lines, at));
    return known.get(at);
  };
  const partners = new Map<number, number>();
  const stacked = new Map<number, number>();
  for (const [edge, members] of byRightEdge(lines)) {
    const floats = members.flatMap((at) => {
      const partner = partnerAt(at);
      const isApart = partner !== undefined && Math.abs(partner - at) > 1 && !isInColumn(lines, at);
      return isApart ? [{ at, partner }] : [];
    });
    if (floats.length < MIN_FLOATS || !floats.some(({ at }) => isDated(lines, at))) continue;
    const left = Math.min(...floats.map(({ at }) => lines[at]?.box[0] ?? edge));
    const belongs = (at: number): boolean => floats.some((float) => float.at === at);
    const others = lines.filter(
      (line, at) =>
        line.box[0] > left - EDGE &&
        line.box[2] < edge + EDGE &&
        !belongs(at) &&
        !((belongs(at - 1) || lines[at - 1]?.segments) && isUnder(lines, at)),
    );
    if (others.length > floats.length * MOST_OTHERS) continue;
    for (const { at, partner } of floats) {
      if ([...partners.values()].includes(partner) || [...stacked.values()].includes(at)) continue;
      partners.set(at, partner);
      if (!partners.has(at + 1) && isUnder(lines, at + 1)) stacked.set(at, at + 1);
    }
  }
  const joined = new Map([...partners].map(([at, partner]) => [partner, at]));
  const moved = new Set([...partners.keys(), ...stacked.values()]);
  return lines.flatMap((line, at) => {
    if (moved.has(at)) return [];
    const float = joined.get(at);
    const [beside, below] = [lines[float ?? -1], lines[stacked.get(float ?? -1) ?? -1]];
    return [beside ? joinLines(line, beside) : line, ...(below ? [below] : [])];
  });
}

/** Right above or below longer text that begins at its left edge: "2024" as the last line of a paragraph in a column. */
function isInColumn(lines: readonly PageLine[], at: number): boolean {
  const line = lines[at];
  return [lines[at - 1], lines[at + 1]].some((other) => {
    if (!line || !other || other.turn !== 0 || Math.abs(other.box[0] - line.box[0]) > EDGE) return false;
    const step = Math.abs(other.baseline - line.baseline);
    return other.box[2] > line.box[2] + EDGE && step > 0 && step < line.fontSize * MAX_LEADING;
  });
}

/** Right below the line before, with the same right edge: a date under its town. */
function isUnder(lines: readonly PageLine[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]];
  if (!above || !line || line.turn !== 0 || line.text.length > LONGEST_FLOAT || line.text.includes('\t')) return false;
  return endsUnder(line, above);
}

/** On the next line, with the same right edge. */
export function endsUnder(line: PageLine, above: PageLine): boolean {
  const step = line.baseline - above.baseline;
  return step > 0 && step < line.fontSize * MAX_LEADING && Math.abs(line.box[2] - above.box[2]) <= EDGE;
}

function isDated(lines: readonly PageLine[], at: number): boolean {
  return [at, ...(isUnder(lines, at + 1) ? [at + 1] : [])].some((each) =>
    /(?:19|20)\d{2}/.test(lines[each]?.text ?? ''),
  );
}

function byRightEdge(lines: readonly PageLine[]): Map<number, number[]> {
  const edges = new Map<number, number[]>();
  lines.forEach((line, at) => {
    if (line.turn !== 0 || line.text.length > LONGEST_FLOAT || line.text.includes('\t')) return;
    const edge = [...edges.keys()].find((each) => Math.abs(each - line.box[2]) <= EDGE) ?? line.box[2];
    edges.set(edge, [...(edges.get(edge) ?? []), at]);
  });
  return edges;
}

/** The nearest line at the left on the same baseline. */
function partnerOf(lines: readonly PageLine[], at: number): number | undefined {
  const line = lines[at];
  let best: number | undefined;
  lines.forEach((other, index) => {
    if (!line || index === at || other.turn !== 0 || other.box[2] > line.box[0] - line.fontSize * 0.3) return;
    if (Math.abs(other.baseline - line.baseline) > SAME_BASELINE * line.fontSize || !/\p{L}/u.test(other.text)) return;
    if (best === undefined || other.box[2] > (lines[best]?.box[2] ?? 0)) best = index;
  });
  return best;
}
