import type { PageLine } from './page-lines.js';

/** Turns into one column, and the share of them that must break a sentence, that tell columns written in turns. */
const MIN_BROKEN = 3;
const BROKEN_SHARE = 0.4;
/** Characters; shorter lines are items of a list. */
const MIN_SENTENCE = 20;

/**
 * Whether columns are written in turns, a line here and a line there: then coming back to a column mostly means going
 * on with a sentence begun before. In rows of a table each turn begins something new.
 */
export function breaksSentences(lines: readonly PageLine[], of: readonly (number | undefined)[]): boolean {
  const latest = new Map<number, PageLine>();
  const turns = new Map<number, { all: number; broken: number }>();
  lines.forEach((line, i) => {
    const column = of[i];
    if (column === undefined) return;
    const before = i > 0 ? of[i - 1] : undefined;
    const above = latest.get(column);
    latest.set(column, line);
    if (before === undefined || before === column || !above) return;
    const { all, broken } = turns.get(column) ?? { all: 0, broken: 0 };
    turns.set(column, { all: all + 1, broken: broken + (goesOn(above.text, line.text) ? 1 : 0) });
  });
  return [...turns.values()].some(({ all, broken }) => broken >= MIN_BROKEN && broken >= all * BROKEN_SHARE);
}

/** Both are parts of one sentence. Dates prove nothing: months are written small in many languages. */
function goesOn(above: string, text: string): boolean {
  if (above.length < MIN_SENTENCE) return false;
  return /^\p{Ll}/u.test(text) && !/\d/.test(text.slice(0, 24)) && !/[.!?:;]$|\d\S{0,3}$/.test(above);
}
