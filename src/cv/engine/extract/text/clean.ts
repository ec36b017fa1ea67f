/** Private-use code points that symbol fonts (Wingdings, Symbol) give to list bullets. */
const SYMBOL_BULLETS = new Map<number, string>([
  [0xf0b7, '•'],
  [0xf0a7, '▪'],
  [0xf0d8, '➢'],
  [0xf0fc, '✓'],
  [0xf076, '❖'],
  [0xf0a8, '◦'],
  [0xf06f, '◦'],
  [0xf0e0, '→'],
  [0xf0d2, '•'],
  [0xf09f, '•'],
  [0xf09e, '•'],
  [0xf06c, '●'],
  [0xf06e, '■'],
  [0xf071, '❑'],
  [0xf072, '❑'],
  [0xf0b2, '•'],
  [0xf02d, '-'],
  [0xf0be, '-'],
]);

/** Ligatures and Arabic presentation forms: glyph variants that stand for ordinary letters. */
const PRESENTATION_FORMS = /[\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFDFF\uFE70-\uFEFC]+/g;
const CONTROLS = /(?![\t\n])\p{Cc}|[\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFC\uFFFE\uFFFF]/gu;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const PRIVATE_USE = /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFD}]/gu;
const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Plain printable text, which most of a CV is, needs none of the replacements below. */
const ORDINARY = /^[\t\n\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u0370-\u04FF\u2010-\u2027\u2030-\u205E\u20AC]*$/;

/** The bullet a symbol font's private-use character stands for; empty for an icon without a meaning in text. */
export function symbolCharacter(codePoint: number): string {
  return SYMBOL_BULLETS.get(codePoint) ?? '';
}

/** Round and square marks, chevrons, arrows and ticks: as characters of their own, and where Font Awesome has them. */
const ICON_BULLETS = new Set([
  0x2022, 0x2023, 0x25a0, 0x25a1, 0x25aa, 0x25ab, 0x25cb, 0x25cf, 0x25e6, 0x25fe, 0xf00c, 0xf054, 0xf061, 0xf0c8,
  0xf0da, 0xf105, 0xf10c, 0xf111, 0xf192,
]);

/** The bullet an icon font's character stands for; pictures of envelopes and telephones say nothing. */
export function iconCharacter(codePoint: number, font: string): string {
  const isMarVoSymBullet = codePoint === 0x7b && /marvosym/i.test(font);
  return isMarVoSymBullet || ICON_BULLETS.has(codePoint) ? '•' : '';
}

/**
 * Text as the rest of the engine wants it: ordinary letters instead of presentation forms, ordinary spaces, bullets
 * instead of symbol-font code points, no control characters, composed accents. Length may change, so it is applied
 * before offsets exist. Tabs, line feeds and soft hyphens stay.
 */
export function cleanText(raw: string): string {
  if (ORDINARY.test(raw)) return raw.normalize('NFC');
  return raw
    .replace(LONE_SURROGATES, '')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(SPACES, ' ')
    .replace(PRIVATE_USE, (symbol) => symbolCharacter(symbol.codePointAt(0) ?? 0))
    .replace(PRESENTATION_FORMS, (forms) => forms.normalize('NFKC'))
    .normalize('NFC');
}

/** Share of characters that no reader could make sense of: private use without a known meaning, replacement marks. */
export function countUnmapped(raw: string): number {
  let count = 0;
  for (const match of raw.matchAll(/[\uE000-\uF8FF\uFFFD]/g)) {
    if (match[0] === '\uFFFD' || symbolCharacter(match[0].charCodeAt(0)) === '') count++;
  }
  return count;
}
