/** One word of a text, as it is compared: without case and accents. */
export interface Word {
  word: string;
  /** Counted in words from the beginning. */
  position: number;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/** Letters and digits, with what belongs to C++ and C#. Scripts without spaces go by single characters. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*[+#]*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const LONGEST_WORD = 60;

export function* wordsOf(text: string): Generator<Word> {
  let position = 0;
  for (const { 0: found, index } of text.matchAll(splitUnspaced(WORD))) {
    position += 1;
    yield { word: normalise(found), position, start: index, end: index + found.length };
  }
}

function normalise(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').slice(0, LONGEST_WORD);
}

/** The second alternative must not swallow what the first takes one by one. */
function splitUnspaced(pattern: RegExp): RegExp {
  const spaced = `(?!${UNSPACED.source})`;
  return new RegExp(
    pattern.source.replace(
      '[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*',
      `${spaced}[\\p{L}\\p{N}](?:${spaced}[\\p{L}\\p{N}\\p{M}])*`,
    ),
    'gu',
  );
}

/** Words that were perhaps meant: they begin so, or are a slip of the finger away. */
export function isLike(word: string, wanted: string): boolean {
  if (wanted.length < 3) return false;
  if (word.startsWith(wanted)) return true;
  const slips = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  return slips > 0 && Math.abs(word.length - wanted.length) <= slips && slipsBetween(word, wanted) <= slips;
}

/** Letters put in, left out, mistaken, or swapped with their neighbour (optimal string alignment). */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
