import { leavesOf } from '../common/leaves.js';
import type { JobAd, Requirement } from '../model/job-ad.js';
import type { JsonResume } from '../model/json-resume.js';
import type { Coverage, Gap } from '../model/tailoring.js';
import { ShownSkills } from '../skills/shown-skills.js';
import { LINES_PER_PAGE, linesOfText } from './length.js';

/** Sections in the order of the default template. */
const ORDER = [
  'basics',
  'work',
  'projects',
  'education',
  'skills',
  'languages',
  'certificates',
  'publications',
  'awards',
  'volunteer',
];
const ENTRY_LINES = 2;

/** Skills and certificates are what a text can show by naming them; years, degrees and levels are judged by the match. */
function named(job: JobAd): Requirement[] {
  return job.requirements.filter(({ kind }) => kind === 'skill' || kind === 'certificate');
}

function shownBy(texts: readonly string[], language: string): (requirement: Requirement) => boolean {
  const shown = texts.map((text) => new ShownSkills(text, language));
  return ({ name }) => shown.some((text) => text.degreeOf(name) === 1);
}

/** Share of the named requirements that the first page shows. */
export function coverageOf(resume: JsonResume, job: JobAd, language: string): Coverage {
  const isShown = shownBy(firstPageOf(resume), language);
  const share = (required: boolean): number => {
    const asked = named(job).filter((requirement) => requirement.required === required);
    return asked.length === 0 ? 1 : Math.round((100 * asked.filter(isShown).length) / asked.length) / 100;
  };
  return { required: share(true), preferred: share(false) };
}

/** What the CV shows nowhere, with what an honest applicant can do about it. */
export function gapsOf(resume: JsonResume, job: JobAd, language: string): Gap[] {
  const texts = leavesOf(resume).map(({ value }) => value);
  const isShown = shownBy(texts, language);
  return named(job)
    .filter((requirement) => !isShown(requirement))
    .map(({ id, name, required }) => ({ requirementId: id, name, required, advice: adviceFor(name, required) }));
}

function adviceFor(name: string, required: boolean): string {
  const weight = required ? 'The ad requires it' : 'The ad would like it';
  return `${weight}, and the CV does not show ${name}. If you have it, add it yourself with the job or course where you used it; if not, say in your letter what comes nearest or how you would learn it.`;
}

function firstPageOf(resume: JsonResume): string[] {
  const texts: string[] = [];
  let lines = 0;
  const byList = new Map<string, string[]>();
  let entry = '';
  for (const { field, value } of leavesOf(resume)) {
    const [, list = '', at = ''] = field.split('/');
    const opens = `${list}/${at}` !== entry && list !== 'basics' && list !== 'skills';
    entry = `${list}/${at}`;
    byList.set(list, [...(byList.get(list) ?? []), ...(opens ? ['\n'.repeat(ENTRY_LINES - 1)] : []), value]);
  }
  for (const text of ORDER.flatMap((list) => byList.get(list) ?? [])) {
    lines += text.trim() === '' ? ENTRY_LINES : isBrief(text) ? 0.34 : linesOfText(text);
    if (lines > LINES_PER_PAGE) break;
    if (text.trim() !== '') texts.push(text);
  }
  return texts;
}

/** Names, dates and single skills share a line with others. */
function isBrief(text: string): boolean {
  return text.length < 40;
}
