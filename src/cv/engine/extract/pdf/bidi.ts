import type { Glyph } from './glyphs.js';

/** Hebrew, Arabic and kin. */
export const RTL = /[\u0590-\u08FF\uFB1D-\uFEFC]/;
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
/** Signs that hold a number together: 03/2018, 1,450, 050-123. */
const NUMBER_SIGN = /^[-+.,:/]$/;

/**
 * PDFium puts lines of documents that run from right to left into logical order, but cuts left-to-right words at every
 * sign ("il.co.example@noa" for an address). Stretches without right-to-left letters are put in order again: words and
 * numbers left to right, their sequence right to left. On pages without such letters what is drawn backwards is an accent.
 */
export function mendDirections(glyphs: readonly Glyph[], isRtl: boolean): Glyph[] {
  const result: Glyph[] = [];
  let stretch: Glyph[] = [];
  for (const glyph of [...glyphs, undefined]) {
    if (glyph && !RTL.test(glyph.text)) {
      stretch.push(glyph);
      continue;
    }
    result.push(...(runsBackwards(stretch) ? reorder(stretch, isRtl) : stretch));
    stretch = [];
    if (glyph) result.push(glyph);
  }
  return result;
}

function runsBackwards(stretch: readonly Glyph[]): boolean {
  const drawn = stretch.filter((glyph) => glyph.text.trim() !== '');
  const hasLetters = drawn.some((glyph) => LETTER.test(glyph.text));
  return (
    drawn.length > 1 &&
    hasLetters &&
    drawn.some((glyph, i) => i > 0 && glyph.along0 < (drawn[i - 1]?.along0 ?? 0) - glyph.size * 0.3)
  );
}

function reorder(stretch: readonly Glyph[], isRtl: boolean): Glyph[] {
  const lead = stretch.findIndex((glyph) => glyph.text.trim() !== '');
  const tail = stretch.length - [...stretch].reverse().findIndex((glyph) => glyph.text.trim() !== '');
  const visual = stretch.slice(lead, tail).sort((a, b) => a.along0 - b.along0);
  return [...stretch.slice(0, lead), ...(isRtl ? units(visual).reverse().flat() : visual), ...stretch.slice(tail)];
}

/** Pieces of a visual line that run left to right: from a letter to the last letter or digit, or a single number. */
function units(visual: readonly Glyph[]): Glyph[][] {
  const found: Glyph[][] = [];
  const lastWord = visual.findLastIndex((glyph) => LETTER.test(glyph.text) || DIGIT.test(glyph.text));
  let at = 0;
  while (at < visual.length) {
    const text = visual[at]?.text ?? '';
    let end = at + 1;
    if (LETTER.test(text)) end = Math.max(end, lastWord + 1);
    else if (DIGIT.test(text)) while (continuesNumber(visual, end)) end++;
    found.push(visual.slice(at, end));
    at = end;
  }
  return found;
}

function continuesNumber(visual: readonly Glyph[], at: number): boolean {
  const text = visual[at]?.text ?? '';
  if (DIGIT.test(text)) return true;
  return NUMBER_SIGN.test(text) && DIGIT.test(visual[at + 1]?.text ?? '');
}
