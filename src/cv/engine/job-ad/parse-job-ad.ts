import { EngineProblem } from '../model/engine-problem.js';
import { type JobAd, type Requirement } from '../model/job-ad.js';
import { detectLanguage } from '../sections/language.js';
import { findSkills } from '../skills/find-skills.js';
import { namesOccupation } from '../skills/occupations.js';
import { skillId } from '../skills/skill.js';
import { wordsOf } from '../skills/words.js';
import { engineVersion } from '../version.js';
import { adSentences } from './ad-parts.js';
import { factsOf } from './facts.js';
import { headOf } from './head.js';
import { blank, injectionsIn } from './injections.js';
import { merged, requirementsIn } from './requirements.js';
import { salaryOf } from './salary.js';

const FEWEST_WORDS = 3;

/**
 * Reads what a job ad asks for and offers. Every item cites its place in the ad; text aimed at a language model is
 * reported and read no further.
 * @throws EngineProblem `not_a_job_ad` where there are not even a few words.
 */
export function parseJobAd(input: { text: string }): JobAd {
  const { text } = input;
  if (wordsOf(text.slice(0, 1000)).length < FEWEST_WORDS) {
    throw new EngineProblem(
      'not_a_job_ad',
      'There is no job ad in this text. Paste the whole ad: title, tasks and requirements.',
    );
  }
  const injections = injectionsIn(text);
  const plain = blank(text, injections).replace(/[\r\u00a0\u202f\u2028]/g, ' ');
  const language = detectLanguage(plain);
  const head = headOf(plain);
  const sentences = adSentences(plain).filter(({ start }) => start !== head.title?.start);
  const facts = factsOf(head.title, sentences, language);
  const requirements = merged([
    ...titleDemands(head.title, facts.seniority, language),
    ...requirementsIn(sentences, language),
  ]);
  return {
    engineVersion,
    language,
    text,
    ...head,
    ...facts,
    salary: salaryOf(plain),
    requirements,
    injections,
  };
}

/** The title asks for the job itself, its seniority, and the skills it names. */
function titleDemands(title: JobAd['title'], seniority: JobAd['seniority'], language: string): Requirement[] {
  if (!title) return [];
  const demands: Requirement[] = [
    { id: `title:${skillId(title.text)}`, kind: 'title', name: title.text, required: true, spans: [title] },
  ];
  if (seniority)
    demands.push({ id: `seniority:${seniority}`, kind: 'seniority', name: seniority, required: true, spans: [title] });
  for (const { id, name, start, end, category } of findSkills(title.text, { language })) {
    const text = title.text.slice(start, end);
    if (category === 'soft' || category === 'certificate' || namesOccupation(text)) continue;
    const span = { start: title.start + start, end: title.start + end, text };
    demands.push({ id: `skill:${id}`, kind: 'skill', name, required: true, spans: [span] });
  }
  return demands;
}
