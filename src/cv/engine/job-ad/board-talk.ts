import { fold } from '../common/words.js';
import { type AdLine } from './ad-lines.js';
import { BOARD_NAMES, BOARD_OPENINGS, BOARD_SIGNS, BOARD_WORDS } from './data/board-words.js';

/** `Home / Jobs / Leeds` has three. */
const FEWEST_CRUMBS = 2;

/** Whether a stretch is what a job board prints around an ad: a button, a date, a count of applicants. */
export function isBoardTalk({ text }: AdLine): boolean {
  const crumbs = text.split(/\s[/>›»](?:\s|$)/);
  const folded = fold(crumbs.length > FEWEST_CRUMBS ? (crumbs[0] ?? '') : text)
    .replace(/\s+/g, ' ')
    .trim();
  return BOARD_WORDS.has(folded) || BOARD_NAMES.has(folded) || BOARD_SIGNS.test(text) || BOARD_OPENINGS.test(folded);
}
