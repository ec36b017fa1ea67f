import { textAt } from '../engine/common/leaves.js';
import { type JobAd } from '../engine/model/job-ad.js';
import { type JsonResume } from '../engine/model/json-resume.js';
import { type Match } from '../engine/model/match.js';
import { isProse } from '../engine/tailor/verify/locked.js';
import { phrasesOf } from './phrases.js';

const MOST_STATEMENTS = 5;
const MOST_SKILLS = 8;

/** A piece of a letter. `from` says where the CV has it; what has none claims nothing of the person. */
export interface LetterPart {
  kind: 'greeting' | 'opening' | 'latest' | 'introduction' | 'statement' | 'skills' | 'closing';
  text: string;
  /** JSON pointers into the resume. */
  from: string[];
}

/** A letter of the CV's own statements: those that are evidence for what the ad asks, word for word. Nothing is made up. */
export function draftLetter(resume: JsonResume, job: JobAd, match: Match, language: string): LetterPart[] {
  const phrases = phrasesOf(language);
  const statements = statementsFor(match, resume);
  return [
    { kind: 'greeting', text: phrases.greeting, from: [] },
    { kind: 'opening', text: openingOf(job, phrases.opening), from: [] },
    ...latestOf(resume, phrases.latest),
    ...(statements.length > 0 ? [{ kind: 'introduction' as const, text: phrases.shows, from: [] }] : []),
    ...statements,
    ...skillsOf(match, phrases.skills),
    { kind: 'closing', text: phrases.closing, from: [] },
  ];
}

/** The letter's paragraphs as a page has them: statements are lines of one. */
export function paragraphsOf(parts: readonly Pick<LetterPart, 'kind' | 'text'>[]): string[] {
  const paragraphs: string[] = [];
  for (const { kind, text } of parts) {
    const above = paragraphs.pop();
    if (kind === 'statement' && above !== undefined) paragraphs.push(`${above}\n– ${text}`);
    else paragraphs.push(...(above === undefined ? [] : [above]), text);
  }
  return paragraphs;
}

function openingOf(
  { title, company }: JobAd,
  { both, title: titled, none }: { both: string; title: string; none: string },
): string {
  if (!title) return none;
  return company ? filled(both, { title: title.text, company: company.text }) : filled(titled, { title: title.text });
}

function latestOf(resume: JsonResume, phrase: string): LetterPart[] {
  const { position, name } = resume.work?.[0] ?? {};
  if (!position || !name) return [];
  return [{ kind: 'latest', text: filled(phrase, { position, name }), from: ['/work/0/position', '/work/0/name'] }];
}

/** What counts most for the ad first. */
function statementsFor(match: Match, resume: JsonResume): LetterPart[] {
  const byWeight = [...match.contributions].sort((a, b) => b.points - a.points);
  const fields = new Set(byWeight.flatMap(({ evidence }) => evidence.map(({ field }) => field)).filter(isProse));
  return [...fields]
    .filter((field) => field !== '/basics/summary')
    .flatMap((field): LetterPart[] => {
      const text = textAt(resume, field);
      return text?.trim() ? [{ kind: 'statement', text, from: [field] }] : [];
    })
    .slice(0, MOST_STATEMENTS);
}

function skillsOf(match: Match, phrase: string): LetterPart[] {
  const shown = match.contributions
    .filter(({ requirement, degree, evidence }) => requirement.kind === 'skill' && degree >= 1 && evidence.length > 0)
    .slice(0, MOST_SKILLS);
  if (shown.length === 0) return [];
  const names = shown.map(({ requirement }) => requirement.name).join(', ');
  const from = [...new Set(shown.flatMap(({ evidence }) => evidence.map(({ field }) => field)))];
  return [{ kind: 'skills', text: filled(phrase, { skills: names }), from }];
}

/** In one pass: what is filled in is not looked at again. */
function filled(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
