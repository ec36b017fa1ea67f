import { EngineProblem } from '../model/engine-problem.js';
import { type JobAd, type Requirement } from '../model/job-ad.js';
import { detectLanguage } from '../sections/language.js';
import { findSkills } from '../skills/find-skills.js';
import { isOccupation } from '../skills/occupations.js';
import { skillId } from '../skills/skill.js';
import { wordsOf } from '../skills/words.js';
import { engineVersion } from '../version.js';
import { type AdSentence, adSentences } from './ad-parts.js';
import { SEEKS } from './data/head-words.js';
import { factsOf } from './facts.js';
import { headOf } from './head.js';
import { blank, injectionsIn } from './injections.js';
import { readableAd } from './markup.js';
import { merged, requirementsIn } from './requirements.js';
import { salaryOf } from './salary.js';

const FEWEST_WORDS = 3;
const LONGEST_TITLE_LINE = 160;
// `Acme is the`, `Acme ist ein`
const IS_HOUSE =
  /^[^.,;:!?]{2,60}\s(?:is|are|ist|sind|est|sont|es|son|è|sono|é|são|zijn|jest)\s(?:an?|the|one|ein|eine|einer|der|die|das|une?|l[ea]s?|el|una?|uno|um|uma|o|a|il|een|de|het|leading|proud)(?!\p{L})/u;

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
  const { text: readable, hidden, sourceOf } = readableAd(text);
  const aimed = injectionsIn(readable);
  const plain = blank(readable, aimed).replace(/[\r\u00a0\u202f\u2028]/g, ' ');
  const language = detectLanguage(plain);
  const head = headOf(plain);
  const sentences = adSentences(plain, head.title);
  const facts = factsOf(head.title, sentences, language);
  const ofHouse = head.company && sayingOf(head.company.text);
  const isTitle = ({ start, end }: AdSentence): boolean =>
    head.title !== undefined && start <= head.title.start && head.title.end <= end;
  const demands = requirementsIn(
    sentences.filter((sentence) => !isTitle(sentence) && !ofHouse?.(sentence)),
    language,
  );
  const salary = salaryOf(plain);
  const requirements = merged([...titleDemands(plain, head.title, facts.seniority, language), ...demands]);
  return {
    engineVersion,
    language,
    text,
    title: head.title && sourceOf(head.title),
    company: head.company && sourceOf(head.company),
    location: head.location && sourceOf(head.location),
    ...facts,
    salary: salary && sourceOf(salary),
    requirements: requirements.map((one) => ({ ...one, spans: one.spans.map(sourceOf) })),
    injections: [...aimed.map(sourceOf), ...hidden].sort((a, b) => a.start - b.start),
  };
}

/** Whether a sentence says what the employer is, `Bayou Shield is the largest pest management company here`, and so asks for nothing. */
function sayingOf(company: string): (sentence: AdSentence) => boolean {
  const name = company.split(/\s+/)[0] ?? company;
  return ({ text, part }) =>
    (part === 'intro' || part === 'other' || part === 'tasks') &&
    text.startsWith(name) &&
    IS_HOUSE.test(text) &&
    !SEEKS.test(text);
}

/** The title asks for the job itself, its seniority, and the skills it names. */
function titleDemands(
  text: string,
  title: JobAd['title'],
  seniority: JobAd['seniority'],
  language: string,
): Requirement[] {
  if (!title) return [];
  const demands: Requirement[] = [
    { id: `title:${skillId(title.text)}`, kind: 'title', name: title.text, required: true, spans: [title] },
  ];
  if (seniority)
    demands.push({ id: `seniority:${seniority}`, kind: 'seniority', name: seniority, required: true, spans: [title] });
  // as far as the sentence goes: `Pflegefachkraft (m/w/d) in der Altenpflege`
  const behind = /^[^\n.!?;:]*/.exec(text.slice(title.end, title.start + LONGEST_TITLE_LINE))?.[0] ?? '';
  const line = text.slice(title.start, title.end + behind.length);
  for (const { id, name, start, end, category } of findSkills(line, { language })) {
    const words = line.slice(start, end);
    if (category === 'soft' || category === 'certificate' || isOccupation(words)) continue;
    const span = { start: title.start + start, end: title.start + end, text: words };
    demands.push({ id: `skill:${id}`, kind: 'skill', name, required: true, spans: [span] });
  }
  return demands;
}
