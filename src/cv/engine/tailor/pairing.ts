import { fold, tokensOf } from '../common/words.js';

export interface Pair {
  from: number;
  to: number;
}

/** Below this share of common words two texts are two texts. */
const ALIKE = 0.5;
/** Likeness is looked for among so many leftovers on each side; more would take quadratic time on hostile input. */
const MOST_COMPARED = 60;

/** Items of two lists that are the same thing: first by identity, in order; then what is left, by likeness. Sorted by `to`. */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  identity: (item: T) => string,
  text: (item: T) => string,
): Pair[] {
  const waiting = new Map<string, number[]>();
  before.forEach((item, at) => {
    const alike = waiting.get(identity(item));
    if (alike) alike.push(at);
    else waiting.set(identity(item), [at]);
  });
  const pairs: Pair[] = [];
  after.forEach((item, to) => {
    const from = waiting.get(identity(item))?.shift();
    if (from !== undefined) pairs.push({ from, to });
  });
  const used = { from: new Set(pairs.map(({ from }) => from)), to: new Set(pairs.map(({ to }) => to)) };
  const left = before.flatMap((item, from) => (used.from.has(from) ? [] : [{ from, words: wordsOf(text(item)) }]));
  const right = after.flatMap((item, to) => (used.to.has(to) ? [] : [{ to, words: wordsOf(text(item)) }]));
  return [...pairs, ...byLikeness(left.slice(0, MOST_COMPARED), right.slice(0, MOST_COMPARED))].sort(
    (a, b) => a.to - b.to,
  );
}

function byLikeness(
  left: readonly { from: number; words: Set<string> }[],
  right: readonly { to: number; words: Set<string> }[],
): Pair[] {
  const likely = left.flatMap(({ from, words }) =>
    right.map((other) => ({ from, to: other.to, likeness: likeness(words, other.words) })),
  );
  const taken = { from: new Set<number>(), to: new Set<number>() };
  const pairs: Pair[] = [];
  for (const { from, to, likeness: value } of likely.sort((a, b) => b.likeness - a.likeness)) {
    if (value < ALIKE) break;
    if (taken.from.has(from) || taken.to.has(to)) continue;
    taken.from.add(from);
    taken.to.add(to);
    pairs.push({ from, to });
  }
  return pairs;
}

function wordsOf(text: string): Set<string> {
  return new Set(tokensOf(fold(text)).map((token) => token.text));
}

/** Dice's measure: twice what both have, over what each has. */
function likeness(a: Set<string>, b: Set<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** Positions of a longest rising subsequence: what kept its order while the rest moved around it. */
export function longestRise(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? tails[low - 1] : undefined;
    tails[low] = at;
  });
  const rise = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = before[at]) rise.add(at);
  return rise;
}
