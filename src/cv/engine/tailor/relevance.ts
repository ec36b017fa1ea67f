import { FUNCTION_WORDS } from '../common/data/function-words.js';
import { stemOf } from '../common/stems.js';
import { fold, tokensOf } from '../common/words.js';
import type { JobAd } from '../model/job-ad.js';
import { ancestorsOf, skillByName } from '../skills/dictionary.js';
import { findSkills } from '../skills/find-skills.js';

const REQUIRED = 4;
const PREFERRED = 2;
/** Words in common count little, and no more than one required skill together. */
const WORD = 0.25;
const MOST_WORDS = 3;
const TITLE_WORD = 1;

export interface Relevance {
  score: number;
  /** Demands of the ad that the text names. */
  names: string[];
}

/** How much a text of the CV speaks to an ad, and to which of its demands. */
export type RelevanceOf = (text: string) => Relevance;

export function relevanceTo(job: JobAd, language: string): RelevanceOf {
  const demands = skillDemands(job);
  const adStems = stemsOf(job.text, job.language);
  const titleStems = stemsOf(job.title?.text ?? '', job.language);
  const known = new Map<string, Relevance>();
  return (text) => {
    const seen = known.get(text);
    if (seen) return seen;
    const skills = new Set(
      findSkills(text, { language }).flatMap(({ id }) => [id, ...ancestorsOf(id).map((parent) => parent.id)]),
    );
    const met = [...demands].filter(([id]) => skills.has(id)).map(([, demand]) => demand);
    const stems = stemsOf(text, language);
    const shared = [...stems].filter((stem) => adStems.has(stem)).length;
    const titled = [...stems].filter((stem) => titleStems.has(stem)).length;
    const points = met.reduce((sum, { weight }) => sum + weight, 0);
    const score = points + titled * TITLE_WORD + Math.min(MOST_WORDS, shared * WORD);
    const relevance = { score, names: met.map(({ name }) => name) };
    known.set(text, relevance);
    return relevance;
  };
}

function skillDemands(job: JobAd): Map<string, { name: string; weight: number }> {
  const demands = new Map<string, { name: string; weight: number }>();
  for (const { kind, name, required } of job.requirements) {
    if (kind !== 'skill' && kind !== 'certificate') continue;
    const id = skillByName(name)?.id;
    if (id !== undefined && !demands.has(id)) demands.set(id, { name, weight: required ? REQUIRED : PREFERRED });
  }
  return demands;
}

function stemsOf(text: string, language: string): Set<string> {
  const small = FUNCTION_WORDS[language];
  return new Set(
    tokensOf(text)
      .filter(({ text: word }) => word.length > 3 && /\p{L}/u.test(word) && !small?.has(fold(word)))
      .map(({ text: word }) => stemOf(word, language)),
  );
}
