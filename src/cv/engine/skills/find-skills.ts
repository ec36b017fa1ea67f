import { type AliasOf } from './alias-index.js';
import { barAdmissionsIn } from './bar-admission.js';
import { readsAsExpected, readsAsListed, readsAsSkill } from './context.js';
import { skillAliases, skillByName } from './dictionary.js';
import { type PhraseHit } from './phrase-index.js';
import { type SkillMention } from './skill.js';
import { type Word, wordsOf } from './words.js';

export interface FindSkillsOptions {
  /** ISO 639-1 of the text. Without it, words that belong to one language only count in every text. */
  language?: string;
  /** The text lists skills by its nature, as the demands of an ad do: doubtful words count a little sooner. */
  expected?: boolean;
}

type Candidate = PhraseHit<AliasOf>;

/** Of homonyms the one of the text's language, else one of every language. */
function chooser(language: string | undefined): (values: readonly AliasOf[]) => AliasOf | undefined {
  return (values) =>
    values.find(({ alias }) => alias.language !== undefined && alias.language === language) ??
    values.find(({ alias }) => !alias.language || !language);
}

function mentionOf(
  { value: { skill }, first, last }: Candidate,
  words: readonly Word[],
  confidence: number,
): SkillMention {
  return {
    id: skill.id,
    name: skill.name,
    category: skill.category,
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
    confidence,
  };
}

/**
 * Finds every skill of the dictionary in a text, in order, without overlaps: the longest name wins.
 * Ambiguous names (`Go`, `R`, `Excel`) count only in their own spelling and where a skill would stand.
 */
export function findSkills(text: string, { language, expected = false }: FindSkillsOptions = {}): SkillMention[] {
  const words = wordsOf(text);
  const sure: SkillMention[] = [];
  const doubtful: Candidate[] = [];
  for (const candidate of skillAliases().choose(text, words, chooser(language))) {
    const exact = isWrittenAs(text, words, candidate);
    const { rule } = candidate.value.alias;
    if (rule === 'plain' || (rule === 'cased' && exact)) sure.push(mentionOf(candidate, words, exact ? 0.95 : 0.9));
    else doubtful.push(candidate);
  }
  const named = [...sure, ...confirm(text, words, doubtful, sure, expected)];
  return withBars(text, named).sort((a, b) => a.start - b.start);
}

/** With the admissions to a bar whose own name stands within the phrase, and without what seemed to stand there. */
function withBars(text: string, named: readonly SkillMention[]): SkillMention[] {
  const bars = barAdmissionsIn(text);
  const admission = bars.length > 0 ? skillByName('Bar admission') : undefined;
  if (!admission) return [...named];
  const { id, name, category } = admission;
  const others = named.filter((one) => !bars.some(({ start, end }) => start < one.end && one.start < end));
  return [...others, ...bars.map((at) => ({ id, name, category, ...at, confidence: 0.95 }))];
}

function isWrittenAs(text: string, words: readonly Word[], { value, first, last }: Candidate): boolean {
  return text.slice(words[first]?.start, words[last]?.end) === value.alias.text;
}

/** `clean and safe` is no `SAFe`: a name told by its capitals, in small letters. */
const isOrdinaryWord = (text: string, { start, end }: SkillMention, { value: { alias } }: Candidate): boolean =>
  alias.rule === 'cased' && /^\p{Ll}{3,}$/u.test(text.slice(start, end));

/** What of the doubtful reads as a skill where it stands. */
function confirm(
  text: string,
  words: readonly Word[],
  doubtful: readonly Candidate[],
  sure: readonly SkillMention[],
  expected: boolean,
): SkillMention[] {
  const guesses = doubtful.map((candidate) => mentionOf(candidate, words, 0.75));
  let from = 0;
  return guesses.filter((mention, at) => {
    const candidate = doubtful[at];
    if (!candidate) return false;
    // Both lists are in order, so a window that only moves forward keeps this linear.
    while ((sure[from]?.end ?? Infinity) < mention.start - 100) from++;
    const near = sure.slice(from, from + 16);
    // A lone letter vouches for nothing: `Klasse B, C` beside `R & D`.
    const others = guesses.slice(Math.max(0, at - 3), at + 4).filter(({ start, end }) => end - start > 1);
    const around = { text, words, first: candidate.first, last: candidate.last };
    if (expected && !isOrdinaryWord(text, mention, candidate) && readsAsExpected(around)) return true;
    return isWrittenAs(text, words, candidate)
      ? readsAsSkill(candidate.value.skill, around, [...near, ...others])
      : readsAsListed(candidate.value.skill, around, near);
  });
}
