import { keyOf, keysOf, type Word, wordsOf } from './words.js';

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

/** A phrase found: `words[first..last]`. */
export interface PhraseHit<T> {
  value: T;
  first: number;
  last: number;
}

// What may stand between the words of one phrase: `CI/CD`, `Node.js`, `machine-learning`, a line break; never a comma.
const JOINT = /^(?:\s?[-‐‑–/&'’_]\s?|\.|\s{1,3})$/;

/** Phrases by their words, to find all of them in a text in one pass; inflected forms of a word meet (see `keyOf`). */
export class PhraseTrie<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };

  add(phrase: string, value: T): void {
    this.addWords(
      wordsOf(phrase).map((word) => word.folded),
      value,
    );
  }

  addWords(words: readonly string[], value: T): void {
    let at = this.root;
    for (const key of words.map(keyOf)) {
      const next = at.next.get(key) ?? { next: new Map(), values: [] };
      at.next.set(key, next);
      at = next;
    }
    at.values.push(value);
  }

  holds(word: string): boolean {
    return (this.root.next.get(keyOf(word))?.values.length ?? 0) > 0;
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
    let found: PhraseHit<R> | undefined;
    let node: Node<T> | undefined = this.root;
    for (let at = first; at < words.length; at++) {
      const word = words[at];
      const before = words[at - 1];
      if (!word) break;
      if (at > first && before && !JOINT.test(text.slice(before.end, word.start))) break;
      node = step(node, word);
      if (!node) break;
      const value = choose(node.values);
      if (value !== undefined) found = { value, first, last: at };
    }
    return found;
  }
}

function step<T>(node: Node<T>, word: Word): Node<T> | undefined {
  for (const key of keysOf(word.folded)) {
    const next = node.next.get(key);
    if (next) return next;
  }
  return undefined;
}
