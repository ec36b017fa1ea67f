import type { Glyph } from './glyphs.js';
import type { Mark } from './spacing.js';

/** Accents that old typesetting draws as characters of their own -> the combining form. */
const COMBINING: Record<string, string> = {
  '´': '\u0301',
  '`': '\u0300',
  ˋ: '\u0300',
  ˊ: '\u0301',
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '¨': '\u0308',
  '˚': '\u030A',
  ˇ: '\u030C',
  '¸': '\u0327',
  '˛': '\u0328',
  '˘': '\u0306',
  '˙': '\u0307',
  '˝': '\u030B',
  '¯': '\u0304',
};
const DOTLESS: Record<string, string> = { ı: 'i', ȷ: 'j' };
/** Ems by which an accent's middle may be off its letter's. */
const OFF_CENTRE = 0.3;
/** Ems of white that make a word gap where the accent had hidden it. */
const WORD_GAP = 0.15;

/** Puts accents that were drawn over a letter back on it: "´" over "e" is "é". */
export function composeAccents(marks: readonly Mark[]): Mark[] {
  if (!marks.some((mark) => COMBINING[mark.glyph.text] !== undefined)) return [...marks];
  const result: Mark[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark) continue;
    const next = marks[i + 1];
    const before = result.at(-1);
    const withNext = next && compose(mark.glyph, next.glyph);
    const withBefore = before && compose(mark.glyph, before.glyph);
    if (next && withNext) {
      const gap = before ? (withNext.along0 - before.glyph.along1) / Math.max(1, withNext.size) : 0;
      const parted = mark.typedSpace || next.typedSpace || gap > WORD_GAP;
      result.push({ glyph: withNext, gap, separator: parted && before ? ' ' : '', typedSpace: mark.typedSpace });
      i++;
    } else if (before && withBefore) {
      before.glyph = withBefore;
      if (next && !next.typedSpace && (next.glyph.along0 - withBefore.along1) / Math.max(1, next.glyph.size) < WORD_GAP)
        next.separator = '';
    } else result.push(mark);
  }
  return result;
}

function compose(accent: Glyph, letter: Glyph): Glyph | undefined {
  const combining = COMBINING[accent.text];
  if (combining === undefined || accent.turn !== letter.turn) return undefined;
  const offset = Math.abs(accent.along0 + accent.along1 - letter.along0 - letter.along1) / 2;
  if (offset > OFF_CENTRE * letter.size) return undefined;
  const text = ((DOTLESS[letter.text] ?? letter.text) + combining).normalize('NFC');
  return text.length === 1 ? { ...letter, text } : undefined;
}
