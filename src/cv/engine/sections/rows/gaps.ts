import type { Line, SourceDocument } from '../../model/document.js';

/**
 * White above each line, by line index: 0 = normal leading, 1 = about one empty line.
 * From geometry where there is some, else from empty lines in the text.
 */
export function measureGaps(document: SourceDocument): number[] {
  const lastOf = new Map<string, Line>();
  const steps = document.lines.map((line) => {
    // Columns may be written in turns: what counts is the line above in the same one.
    const column = `${line.page}:${line.column}`;
    const step = stepBefore(lastOf.get(column), line);
    lastOf.set(column, line);
    return step;
  });
  const leading = usualLeading(steps);
  return document.lines.map((line, index) => {
    const step = steps[index];
    const before = document.lines[index - 1];
    if (step !== undefined && leading !== undefined) return Math.max(0, step / leading - 1);
    if (!before) return 1;
    if (line.blankBefore !== undefined) return line.blankBefore ? 1 : 0;
    if (line.box) return isBeside(before, line) ? 0 : 1;
    const between = document.text.slice(before.end, line.start);
    return Math.max(0, (between.match(/\n/g)?.length ?? 0) - 1);
  });
}

/** In the same line of the page, or a little above: the next cell of a row. */
function isBeside(before: Line, line: Line): boolean {
  if (!before.box || !line.box || before.page !== line.page || before.column !== line.column) return false;
  return line.box[3] > before.box[3] - (before.box[3] - before.box[1]) * 4;
}

/** Points from the line above to this one, in units of its height; `undefined` when they do not follow one another downwards. */
function stepBefore(above: Line | undefined, line: Line): number | undefined {
  if (!above?.box || !line.box) return undefined;
  const height = Math.max(4, line.fontSize ?? line.box[3] - line.box[1]);
  const step = line.box[3] - above.box[3];
  return step > 0 ? step / height : undefined;
}

/** The lower quartile of all steps: the leading inside paragraphs. */
function usualLeading(steps: readonly (number | undefined)[]): number | undefined {
  const known = steps.filter((step): step is number => step !== undefined && step > 0.6).sort((a, b) => a - b);
  return known[Math.floor(known.length / 4)];
}
