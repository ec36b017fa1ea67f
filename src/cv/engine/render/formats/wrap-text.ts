/** Scripts whose letters take two columns and between which a line may break. */
const WIDE_RANGES =
  '\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6';
const WIDE = new RegExp(`[${WIDE_RANGES}]`, 'u');

/** A run of narrow letters, or one wide letter, with the blanks before it. */
const UNIT = new RegExp(`(\\s*)([${WIDE_RANGES}]|[^\\s${WIDE_RANGES}]+)`, 'gu');

const columns = (text: string): number => [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);

/** Breaks text at blanks, and between wide letters, into lines of at most `width` columns; a longer word stands alone, uncut. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [, blanks = '', unit = ''] of text.matchAll(UNIT)) {
    const taken = columns(unit) + (line === '' ? 0 : blanks.length);
    if (line !== '' && used + taken > width) {
      lines.push(line);
      line = unit;
      used = columns(unit);
    } else {
      line += line === '' ? unit : blanks + unit;
      used += taken;
    }
  }
  return line === '' ? lines : [...lines, line];
}
