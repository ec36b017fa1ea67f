import type { Indexed } from './columns.js';
import { breaksSentences } from './sentence-breaks.js';
import { median } from './spacing.js';

interface Placed extends Indexed {
  row: number;
  column: number;
}

/** Changes from one side to the other that true columns, each written in one go, do not have. */
const MIN_TURNS = 4;
/** Points by which the cells of a row may differ in height. */
const SAME_TOP = 7;
const MIN_ALIGNED = 0.5;
/** Points by which a heading is larger than what stands below it. */
const HEADING = 1;

/**
 * Text that stands side by side but is written row by row, each row's cells beginning at one height, is a table (dates
 * left, jobs right) and no pair of columns. Answers the rows, or nothing for columns.
 */
export function writtenRows(strips: readonly Indexed[][]): Placed[] | undefined {
  const stream = strips
    .flatMap((members, column) => members.map((member) => ({ ...member, column })))
    .sort((a, b) => a.index - b.index);
  const runs: (Indexed & { column: number })[][] = [];
  for (const member of stream) {
    const run = runs.at(-1);
    if (run?.[0]?.column === member.column) run.push(member);
    else runs.push([member]);
  }
  const turns = runs.slice(1).filter((run, i) => (run[0]?.column ?? 0) > (runs[i]?.[0]?.column ?? 0));
  if (runs.length - 1 < MIN_TURNS) return undefined;
  const columns = stream.map(({ column }) => column);
  if (
    breaksSentences(
      stream.map(({ line }) => line),
      columns,
    )
  )
    return undefined;
  const aligned = turns.filter((run) => {
    const before = runs[runs.indexOf(run) - 1];
    return before?.[0] && run[0] && Math.abs(before[0].line.box[1] - run[0].line.box[1]) <= SAME_TOP;
  });
  if (aligned.length < turns.length * MIN_ALIGNED) return undefined;
  const usual = median(stream.map(({ line }) => line.fontSize));
  let row = -1;
  return runs.flatMap((run, i) => {
    const column = run[0]?.column ?? 0;
    if (i === 0 || column <= (runs[i - 1]?.[0]?.column ?? 0)) row++;
    // A heading over the rows stands in the first column's place, but belongs to none.
    return run.filter(({ line }) => line.fontSize < usual + HEADING).map((member) => ({ ...member, row, column }));
  });
}
