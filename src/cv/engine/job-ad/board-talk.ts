import { fold } from '../common/words.js';
import { type AdLine } from './ad-lines.js';
import { BOARD_NAMES, BOARD_OPENINGS, BOARD_SIGNS, BOARD_WORDS } from './data/board-words.js';

/** `Home / Jobs / Leeds` has three. */
const FEWEST_CRUMBS = 2;

/** `Bando di concorso per la copertura di n. 1 posto di …` opens as boards do, and tells the job. */
const LONGEST_TALK = 110;

/** Whether a stretch is what a job board prints around an ad: a button, a date, a count of applicants. */
export function isBoardTalk({ text }: AdLine): boolean {
  const crumbs = text.split(/\s[/>›»](?:\s|$)/);
  const folded = fold(crumbs.length > FEWEST_CRUMBS ? (crumbs[0] ?? '') : text)
    .replace(/\s+/g, ' ')
    .trim();
  return (
    BOARD_WORDS.has(folded) ||
    BOARD_NAMES.has(folded) ||
    BOARD_SIGNS.test(text) ||
    (text.length <= LONGEST_TALK && BOARD_OPENINGS.test(folded))
  );
}
