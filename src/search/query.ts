import { wordsOf } from './words.js';

/** Words in a row: a quoted phrase, or one thing that is several words, such as node.js. */
export interface QueryGroup {
  words: string[];
  /** What must not be there. */
  not: boolean;
}

const MOST_GROUPS = 20;

/** As people write searches: words, "whole phrases", and -words that must not be there. */
export function parseQuery(text: string): QueryGroup[] {
  const groups: QueryGroup[] = [];
  for (const [, minus, phrase, word] of text.matchAll(/(?<=^|\s)(-?)(?:"([^"]*)"|(\S+))/g)) {
    const words = [...wordsOf(phrase ?? word ?? '')].map((found) => found.word);
    if (words.length > 0) groups.push({ words, not: minus === '-' });
  }
  return groups.slice(0, MOST_GROUPS);
}

/** As Postgres wants it. @param tokensOf the keyed tokens that count as this word, at least one */
export function toTsQuery(groups: readonly QueryGroup[], tokensOf: (word: string) => readonly string[]): string {
  return groups
    .map(({ words, not }) => {
      const row = words.map((word) => `(${tokensOf(word).join('|')})`).join('<->');
      return not ? `!(${row})` : `(${row})`;
    })
    .join('&');
}
