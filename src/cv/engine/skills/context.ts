import { AFTER_CUES, BEFORE_CUES, CONJUNCTIONS } from './data/context-cues.js';
import { type Skill, type SkillMention } from './skill.js';
import { type Word } from './words.js';

/** Where an ambiguous word stands, for the question whether `Go` is the language or the verb. */
export interface Surroundings {
  text: string;
  words: readonly Word[];
  /** Positions in `words`: the mention is `first..last`. */
  first: number;
  last: number;
}

const LIST_BREAK = /[\n\r\t,;:|/()[\]•·●▪◦‣*\uf0b7+&]|\s[-–—]\s/;
const SENTENCE_END = /^[.!?](?:\s|$)/;

function opensItem({ text, words, first }: Surroundings): boolean {
  const before = words[first - 1];
  const here = words[first];
  if (!before || !here) return true;
  return LIST_BREAK.test(text.slice(before.end, here.start)) || CONJUNCTIONS.has(before.folded);
}

function closesItem({ text, words, last }: Surroundings): boolean {
  const here = words[last];
  const after = words[last + 1];
  if (!here || !after) return true;
  const gap = text.slice(here.end, after.start);
  return LIST_BREAK.test(gap) || SENTENCE_END.test(gap) || CONJUNCTIONS.has(after.folded);
}

function standsAlone({ text, words, first, last }: Surroundings): boolean {
  const before = words[first - 1];
  const after = words[last + 1];
  const opens = !before || text.slice(before.end, words[first]?.start).includes('\n');
  return opens && (!after || text.slice(words[last]?.end, after.start).includes('\n'));
}

const HARD: ReadonlySet<string> = new Set(['technical', 'tool']);
/** Characters around a mention within which another skill vouches for it. */
const REACH = 60;

function hasCompany(skill: Skill, start: number, end: number, neighbours: readonly SkillMention[]): boolean {
  return neighbours.some(
    (other) =>
      other.id !== skill.id &&
      (HARD.has(other.category) ? HARD.has(skill.category) : other.category === skill.category) &&
      other.end > start - REACH &&
      other.start < end + REACH,
  );
}

/** Whether an ambiguous word, written as in the dictionary, stands where a skill would: in a list of its kind or beside a cue. */
export function readsAsSkill(skill: Skill, around: Surroundings, neighbours: readonly SkillMention[]): boolean {
  const { words, first, last } = around;
  if (AFTER_CUES.has(words[last + 1]?.folded ?? '') && !closesItem(around)) return true;
  if (!closesItem(around)) return false;
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  if (opensItem(around)) return standsAlone(around) || hasCompany(skill, start, end, neighbours);
  // A single letter needs a stronger word than a preposition: `programming in C`, not `in C`.
  const cue = end - start > 1 ? words[first - 1] : words[first - 2];
  return (end - start > 1 ? BEFORE_CUES : AFTER_CUES).has(cue?.folded ?? '');
}

/** The same for a name in another case than the dictionary's (`go`, `EXCEL`): only as an item of a list of its kind. */
export function readsAsListed(skill: Skill, around: Surroundings, neighbours: readonly SkillMention[]): boolean {
  const start = around.words[around.first]?.start ?? 0;
  const end = around.words[around.last]?.end ?? start;
  return opensItem(around) && closesItem(around) && hasCompany(skill, start, end, neighbours);
}

/** Where skills are expected: a capital within a sentence, or an item of a list, of more than one letter. */
export function readsAsExpected(around: Surroundings): boolean {
  const { text, words, first, last } = around;
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  if (end - start < 3) return false;
  const isName =
    first > 0 &&
    /^\p{Lu}/u.test(text.slice(start, end)) &&
    !SENTENCE_END.test(text.slice(words[first - 1]?.end, start));
  return (isName && closesItem(around)) || (opensItem(around) && closesItem(around));
}
