import { fold } from '../../common/words.js';
import type { EditReason } from '../../model/tailoring.js';
import type { Lexicon } from './lexicon.js';
import type { Origins } from './origins.js';
import { newPlurals } from './plurals.js';
import { reason } from './reasons.js';
import type { Statement } from './slots.js';
import type { Word } from './statement.js';

/** What endings and articles say: how many there were, and whose it was. */
export function checkSmallWords(before: Statement, after: Statement, origins: Origins, lexicon: Lexicon): EditReason[] {
  return [
    ...newPlurals(before, after, origins, lexicon),
    ...newPossessives(before, after, lexicon),
    ...lostDoers(before, after, lexicon),
  ];
}

/** `They` and `she` in the languages, with their accents. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  en: /^(?:they|she|he)$/i,
  de: /^(?:sie|er)$/i,
  fr: /^(?:ils?|elles?)$/i,
  es: /^(?:él|ella|ellos|ellas)$/i,
  it: /^(?:lui|lei|essi|esse)$/i,
  pt: /^(?:el[ea]s?)$/i,
  nl: /^(?:zij|ze|hij)$/i,
  pl: /^(?:on|ona|oni|one)$/i,
};

/** `Helped the managers; they led the team`: the team was led by others. */
function lostDoers(before: Statement, after: Statement, { coordinators, language }: Lexicon): EditReason[] {
  const opens = ({ breakBefore }: Word, at: number): boolean =>
    at > 0 && (breakBefore !== 'none' || coordinators.has(before.words[at - 1]?.folded ?? ''));
  return before.words
    .filter((word, at) => OTHERS[language]?.test(word.text) && opens(word, at))
    .filter(({ folded }) => !after.words.some((word) => word.folded === folded))
    .map(({ text }) => reason('relation', text));
}

const WHO = new Set('who qui który która którzy'.split(' ').map(fold));

/** `Assisted the planner, who was in charge of the budget` is not `assisted the planner and was in charge of it`. */
export function takenFromOthers(before: readonly Word[], after: readonly Word[], lexicon: Lexicon): EditReason[] {
  const { and, neutral } = lexicon;
  return before.flatMap((who, at) => {
    if (!WHO.has(who.folded)) return [];
    const deed = before.slice(at + 1).find(({ folded }) => !neutral.has(folded));
    const told = after.findIndex((word) => word.stem === deed?.stem || word.folded === deed?.folded);
    const ahead = after.slice(Math.max(0, told - 3), Math.max(0, told));
    const isJoined = ahead.some(({ folded }) => and.has(folded)) && !ahead.some(({ folded }) => WHO.has(folded));
    return deed && isJoined ? [reason('relation', deed.text)] : [];
  });
}

/** `In the team` is not `in my team`. */
function newPossessives(before: Statement, after: Statement, lexicon: Lexicon): EditReason[] {
  if (before.words.some(({ folded }) => lexicon.possessives.has(folded))) return [];
  return after.words
    .filter(({ folded }) => lexicon.possessives.has(folded))
    .map(({ text }) => reason('relation', text));
}
