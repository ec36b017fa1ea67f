import type { JsonResume } from '../../model/json-resume.js';
import { dominantDirection, findWords, languageTag } from '../locale/locales.js';
import type { SectionId, Words } from '../locale/words.js';
import { oneLine, textBlocks } from './blocks.js';
import { cleanResume } from './clean-resume.js';
import { buildContacts } from './contacts.js';
import {
  awardEntry,
  certificateEntry,
  educationEntry,
  projectEntry,
  publicationEntry,
  referenceEntry,
  volunteerEntry,
  workGroups,
} from './entries.js';
import { factLines, interestFact, languageFact, skillFact } from './facts.js';
import type { Detail, Entry, Fact, Group, ResumeView, SectionView } from './resume-view.js';

/** Where a template has no order of its own. */
export const SECTION_ORDER: readonly SectionId[] = [
  'summary',
  'work',
  'projects',
  'education',
  'skills',
  'languages',
  'certificates',
  'publications',
  'awards',
  'volunteer',
  'interests',
  'references',
];

/** For research and teaching. */
export const ACADEMIC_ORDER: readonly SectionId[] = [
  'summary',
  'education',
  'publications',
  'work',
  'awards',
  'projects',
  'volunteer',
  'certificates',
  'skills',
  'languages',
  'interests',
  'references',
];

type Body = { layout: 'entries'; groups: Group[] } | { layout: 'facts'; facts: Fact[]; lines: Detail[] };

const entries = <T>(list: T[] | undefined, toEntry: (item: T, words: Words) => Entry, words: Words): Body => ({
  layout: 'entries',
  groups: (list ?? []).map((item) => ({ entries: [toEntry(item, words)] })),
});

function facts<T>(list: T[] | undefined, toFact: (item: T) => Fact, words: Words): Body {
  const all = (list ?? []).map(toFact);
  return { layout: 'facts', facts: all, lines: factLines(all, words) };
}

function sectionBody(id: Exclude<SectionId, 'summary'>, resume: JsonResume, words: Words): Body {
  switch (id) {
    case 'work':
      return { layout: 'entries', groups: workGroups(resume.work ?? [], words) };
    case 'volunteer':
      return entries(resume.volunteer, volunteerEntry, words);
    case 'education':
      return entries(resume.education, educationEntry, words);
    case 'awards':
      return entries(resume.awards, awardEntry, words);
    case 'certificates':
      return entries(resume.certificates, certificateEntry, words);
    case 'publications':
      return entries(resume.publications, publicationEntry, words);
    case 'references':
      return entries(resume.references, referenceEntry, words);
    case 'projects':
      return entries(resume.projects, projectEntry, words);
    case 'skills':
      return facts(resume.skills, skillFact, words);
    case 'languages':
      return facts(resume.languages, languageFact, words);
    case 'interests':
      return facts(resume.interests, interestFact, words);
  }
}

function buildSection(id: SectionId, resume: JsonResume, words: Words): SectionView[] {
  const heading = { id, title: words.sections[id] };
  if (id === 'summary') {
    const blocks = textBlocks(resume.basics?.summary);
    return blocks.length > 0 ? [{ ...heading, layout: 'text', blocks }] : [];
  }
  return resume[id] === undefined ? [] : [{ ...heading, ...sectionBody(id, resume, words) }];
}

/** Whoever has no job behind them yet starts with their education. */
function orderFor(resume: JsonResume, order: readonly SectionId[]): SectionId[] {
  const rest = order.filter((id) => id !== 'summary' && id !== 'education');
  return resume.work === undefined ? ['summary', 'education', ...rest] : [...order];
}

/** All that the person wrote, without the names of the fields. */
const textOf = (resume: JsonResume): string => JSON.stringify(resume).replace(/"\$?\w+":/g, ' ');

/**
 * The resume as it stands on paper.
 * @throws EngineProblem `invalid_resume`
 */
export function buildView(
  resume: JsonResume,
  locale?: string,
  order: readonly SectionId[] = SECTION_ORDER,
): ResumeView {
  const clean = cleanResume(resume);
  const text = textOf(clean);
  const words = findWords(locale, text);
  const name = oneLine(clean.basics?.name);
  return {
    words,
    lang: languageTag(locale) ?? words.tag,
    direction: dominantDirection(text),
    title: name === undefined ? words.document : `${name} – ${words.document}`,
    name,
    label: oneLine(clean.basics?.label),
    contacts: clean.basics ? buildContacts(clean.basics, words) : [],
    sections: orderFor(clean, order).flatMap((id) => buildSection(id, clean, words)),
  };
}
