import type { Word } from './statement.js';

/** What a bound may become: `more>` is none in place of `more than`. */
const NO_BOLDER = new Set(['more>', 'more>least', 'least>', '>about']);

/** A figure with its unit and bound; `over 100` may become `100`, and `100` `about 100`, but not the other way round. */
export function isSameFigure({ figure }: Word, { figure: origin }: Word): boolean {
  if (!figure || figure.value !== origin?.value || figure.unit !== origin.unit) return false;
  const [said, meant] = [figure.comparator, origin.comparator];
  return said === meant || NO_BOLDER.has(`${meant}>${said}`);
}
