import { adSentences } from '../job-ad/ad-parts.js';
import { blank } from '../job-ad/injections.js';
import { readableAd } from '../job-ad/markup.js';
import { type JobAd } from '../model/job-ad.js';
import { ancestorsOf, breadthOf, skillByName } from '../skills/dictionary.js';
import { findSkills } from '../skills/find-skills.js';
import { occupationLikeness, occupationsIn } from '../skills/occupations.js';
import { type Skill } from '../skills/skill.js';
import { askedJobs } from './asked-jobs.js';
import { meaningfulWords } from './words.js';

/** What a skill counts that the ad names outside its demands, and what it would like to have. */
const NAMED_IN_PASSING = 0.5;
const SOFT = 0.15;
/** What the wider field of a skill counts beside the skill itself. */
const FIELD = 0.5;

/** What a title shares with the ad's in words alone says less where both name a known job. */
const WORDS_BESIDE_A_JOB = 0.6;
// They tell a rank or a kind of contract, not a job.
const RANK_WORDS =
  /\b(?:senior|junior|lead|head|chief|principal|staff|assistant|trainee|intern|manager|leiter|leiterin|specialist|expert|team|graduate|professional|officer|part|time|full|temporary|remote)\b/giu;

/** The ad as the matcher sees it: the job, its skills with their wider fields, and its words. */
export class AdView {
  readonly language: string;
  /** Ids of skills, each with what it counts. */
  readonly concepts: ReadonlyMap<string, number>;
  readonly words: ReadonlySet<string>;
  private readonly occupations: readonly Skill[];
  private readonly titleWords: ReadonlySet<string>;

  constructor(job: JobAd) {
    this.language = job.language;
    const title = job.title?.text ?? '';
    this.occupations = askedJobs(title);
    this.titleWords = meaningfulWords(title.replace(RANK_WORDS, ' '));
    const plain = readableAd(blank(job.text, job.injections)).text;
    const telling = adSentences(plain).filter(({ part }) => !['about', 'offer', 'process'].includes(part));
    const text = telling.map((sentence) => sentence.text).join('\n');
    this.words = new Set([...this.titleWords, ...meaningfulWords(text)]);
    this.concepts = conceptsOf(job, text);
  }

  /** How near a title of the CV is to the ad's, 0-1. */
  titleLikeness(held: string): number {
    const jobs = occupationsIn(held);
    const near = this.occupations.flatMap((asked) => jobs.map((job) => occupationLikeness(asked, job)));
    const words = meaningfulWords(held);
    const share =
      this.titleWords.size === 0
        ? 0
        : [...this.titleWords].filter((word) => words.has(word)).length / this.titleWords.size;
    const known = this.occupations.length > 0 && share < 1;
    return Math.max(0, ...near, known ? WORDS_BESIDE_A_JOB * share : share);
  }
}

function conceptsOf(job: JobAd, text: string): Map<string, number> {
  const named = new Map<string, number>();
  const add = (skill: Skill | undefined, weight: number): void => {
    if (!skill) return;
    const counts = skill.category === 'soft' ? weight * SOFT : weight;
    named.set(skill.id, Math.max(named.get(skill.id) ?? 0, counts));
  };
  for (const { kind, name, required } of job.requirements)
    if (kind === 'skill' || kind === 'certificate') add(skillByName(name), required ? 1 : NAMED_IN_PASSING);
  for (const { name } of findSkills(text, { language: job.language })) add(skillByName(name), NAMED_IN_PASSING);
  return withFields(named);
}

/** With everything the skills imply, which counts the less the more it covers. */
function withFields(named: ReadonlyMap<string, number>): Map<string, number> {
  const all = new Map(named);
  for (const [id, weight] of named) {
    for (const field of ancestorsOf(id)) {
      const counts = (FIELD * weight) / (1 + Math.log1p(breadthOf(field.id)));
      all.set(field.id, Math.max(all.get(field.id) ?? 0, counts));
    }
  }
  return all;
}
