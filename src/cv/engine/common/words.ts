/** A word of a text as written, with its offsets. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

// Letters and digits, with what holds one word together: `co-led`, `don't`, `C++`, `Node.js`, `.NET`, `R&D`.
const TOKEN = /\.?[\p{L}\p{N}\p{M}]+(?:(?:['’.\-‐‑_/&@][\p{L}\p{N}\p{M}]+)|\+\+|#)*/gu;

/** Words in order; punctuation between them is left out. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const SPECIAL: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd' };

/** Lower case without accents, for words to meet whatever keyboard they were typed on. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßłøæœđ]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(/[’‘]/g, "'");
}

/** Folded words as one string with a blank at both ends, so that a phrase can be found whole: ` led a team `. */
export function foldedLine(text: string): string {
  return ` ${tokensOf(fold(text))
    .map(({ text: word }) => word)
    .join(' ')} `;
}
