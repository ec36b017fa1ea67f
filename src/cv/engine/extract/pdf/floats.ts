import { joinLines, type PageLine } from './page-lines.js';

const LONGEST_FLOAT = 44;
/** Points by which right edges and baselines that are meant to agree may differ. */
const EDGE = 1.5;
const SAME_BASELINE = 0.22;
const MIN_FLOATS = 2;
/** Of lines that stand in the floats' place and are none of them, over the floats. */
const MOST_OTHERS = 0.34;

/**
 * A browser paints what floats to the right (dates, towns) before or after all other text. Such pieces end at one edge
 * and share their baseline with a line at their left, which they complete: they are put back behind it.
 */
export function joinFloats(lines: readonly PageLine[]): PageLine[] {
  const partners = new Map<number, number>();
  for (const [edge, members] of byRightEdge(lines)) {
    const floats = members.flatMap((at) => {
      const partner = partnerOf(lines, at);
      return partner !== undefined && Math.abs(partner - at) > 1 ? [{ at, partner }] : [];
    });
    if (floats.length < MIN_FLOATS || !floats.some(({ at }) => /(?:19|20)\d{2}/.test(lines[at]?.text ?? ''))) continue;
    const left = Math.min(...floats.map(({ at }) => lines[at]?.box[0] ?? edge));
    const others = lines.filter(
      (line, at) => line.box[0] > left - EDGE && line.box[2] < edge + EDGE && !floats.some((float) => float.at === at),
    );
    if (others.length > floats.length * MOST_OTHERS) continue;
    for (const { at, partner } of floats) if (![...partners.values()].includes(partner)) partners.set(at, partner);
  }
  const joined = new Map([...partners].map(([at, partner]) => [partner, at]));
  return lines.flatMap((line, at) => {
    if (partners.has(at)) return [];
    const float = lines[joined.get(at) ?? -1];
    return [float ? joinLines(line, float) : line];
  });
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
