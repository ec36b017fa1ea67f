import { fold } from '../common/words.js';
import { keyOf, keysOf, type Word, wordsOf } from './words.js';

/** Keys of the words behind the first; read only when a text meets the first, which keeps a large dictionary quick to load. */
interface Entry<T> {
  phrase: string;
  rest?: readonly string[];
  value: T;
}

/** A phrase found: `words[first..last]`. */
export interface PhraseHit<T> {
  value: T;
  first: number;
  last: number;
}

// What may stand between the words of one phrase: `CI/CD`, `Node.js`, `machine-learning`, a line break; never a comma.
const JOINT = /^(?:\s?[-‐‑–/&'’_+]\s?|\.|\s{1,3})$/;
// A plain word, with nothing behind it that belongs to it as in `C++`: the quick way for nearly every phrase.
const PLAIN_FIRST_WORD = /^[\p{L}\p{N}]+(?=[ \-/.&',()]|$)/u;

/** Phrases by their first words, to find all of them in a text in one pass; inflected forms of a word meet (see `keyOf`). */
export class PhraseIndex<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();

  add(phrase: string, value: T): void {
    const first = firstKeyOf(phrase);
    if (first === undefined) return;
    const entries = this.byFirst.get(first);
    if (entries) entries.push({ phrase, value });
    else this.byFirst.set(first, [{ phrase, value }]);
  }

  /** What a phrase as a whole stands for, the first added first. */
  named(phrase: string): T[] {
    const keys = wordsOf(phrase).map(({ folded }) => keyOf(folded));
    const entries = this.byFirst.get(keys[0] ?? '') ?? [];
    return entries.filter((entry) => isSame(restOf(entry), keys)).map(({ value }) => value);
  }

  /** The phrases of a text in order, without overlaps, the longest at each place, the first added of homonyms. */
  find(text: string, words: readonly Word[] = wordsOf(text)): PhraseHit<T>[] {
    return this.choose(text, words, (values) => values[0]);
  }

  /** Like `find`; `choose` says what homonyms stand for, and whether at all. */
  choose<R>(text: string, words: readonly Word[], choose: (values: readonly T[]) => R | undefined): PhraseHit<R>[] {
    const hits: PhraseHit<R>[] = [];
    for (let at = 0; at < words.length; at++) {
      const hit = this.longestAt(text, words, at, choose);
      if (!hit) continue;
      hits.push(hit);
      at = hit.last;
    }
    return hits;
  }

  private longestAt<R>(
    text: string,
    words: readonly Word[],
    first: number,
    choose: (values: readonly T[]) => R | undefined,
  ): PhraseHit<R> | undefined {
    for (const key of keysOf(words[first]?.folded ?? '')) {
      const entries = this.byFirst.get(key);
      if (!entries) continue;
      const byLength = longestFirst(entries.filter((entry) => matches(text, words, first, restOf(entry))));
      for (const [length, values] of byLength) {
        const value = choose(values);
        if (value !== undefined) return { value, first, last: first + length };
      }
    }
    return undefined;
  }
}

function firstKeyOf(phrase: string): string | undefined {
  const plain = PLAIN_FIRST_WORD.exec(phrase)?.[0];
  const first = plain === undefined ? wordsOf(phrase)[0]?.folded : fold(plain);
  return first === undefined ? undefined : keyOf(first);
}

function restOf<T>(entry: Entry<T>): readonly string[] {
  entry.rest ??= wordsOf(entry.phrase)
    .slice(1)
    .map(({ folded }) => keyOf(folded));
  return entry.rest;
}

function isSame(rest: readonly string[], keys: readonly string[]): boolean {
  return rest.length === keys.length - 1 && rest.every((key, at) => key === keys[at + 1]);
}

function matches(text: string, words: readonly Word[], first: number, rest: readonly string[]): boolean {
  return rest.every((key, at) => {
    const before = words[first + at];
    const word = words[first + at + 1];
    return (
      before !== undefined &&
      word !== undefined &&
      keysOf(word.folded).includes(key) &&
      (JOINT.test(text.slice(before.end, word.start)) || abbreviates(text, before, word))
    );
  });
}

/** `Lic. en`, `min. średnie`: the stop ends no sentence. */
function abbreviates(text: string, { start, end }: Word, next: Word): boolean {
  return end - start <= 3 && text.slice(end, next.start) === '. ';
}

function longestFirst<T>(entries: readonly Entry<T>[]): [length: number, values: T[]][] {
  if (entries.length === 0) return [];
  const byLength = new Map<number, T[]>();
  for (const entry of entries) {
    const { length } = restOf(entry);
    byLength.set(length, [...(byLength.get(length) ?? []), entry.value]);
  }
  return [...byLength].sort(([a], [b]) => b - a);
}
