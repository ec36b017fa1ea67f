const UNDECOMPOSED: Record<string, string> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
};

/** Case and accents taken away, so that "ÉDUCATION", "Éducation" and "education" are one word in every dictionary. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßłøæœđı’‘`´]/g, (character) => UNDECOMPOSED[character] ?? character);
}

/** The folded words of a text, without punctuation; `+` and `#` stay ("c++", "c#"). */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? [];
}

/** Letters and digits only: "W O R K  experience" and "Work Experience" become the same key. */
export function squeeze(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** True for "E X P E R I E N C E": most words are one letter long. */
export function isLetterSpaced(text: string): boolean {
  const parts = text.trim().split(/\s+/);
  const single = parts.filter((part) => part.length === 1 && /\p{L}/u.test(part)).length;
  return single >= 4 && single >= parts.length * 0.6;
}

/** Mends letter-spacing: letters one blank apart are one word, wider gaps part words. Other text is returned as it is. */
export function mendLetterSpacing(text: string): string {
  if (!isLetterSpaced(text)) return text;
  return text
    .trim()
    .split(/\s{2,}|\t/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ');
}
