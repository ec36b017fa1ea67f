/** Case, accents' encoding, spaces and typographic variants of signs do not count as differences. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Runs of letters, digits and `+ # .` inside a word; Chinese and Japanese by the character. */
export function tokensOf(text: string): string[] {
  return fold(text).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}+#]+/gu) ?? [];
}

export interface Overlap {
  precision: number;
  recall: number;
  f: number;
}

/** Overlap of two texts as multisets of tokens. */
export function overlap(got: string, expected: string): Overlap {
  const gotTokens = tokensOf(got);
  const expectedTokens = tokensOf(expected);
  const counts = new Map<string, number>();
  for (const token of expectedTokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of gotTokens) {
    const left = counts.get(token) ?? 0;
    if (left > 0) common += 1;
    counts.set(token, left - 1);
  }
  const precision = gotTokens.length ? common / gotTokens.length : 0;
  const recall = expectedTokens.length ? common / expectedTokens.length : 0;
  return { precision, recall, f: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

export function tokenF(got: string | undefined, expected: string | undefined): number {
  if (!got && !expected) return 1;
  return overlap(got ?? '', expected ?? '').f;
}
