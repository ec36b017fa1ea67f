import type { SectionKind } from '../../src/cv/engine/model/parsed-cv.js';
import type { CorpusCv, CvSection, ProjectEntry, SkillGroup, Study } from '../corpus/corpus-cv.js';
import { rangeText } from '../corpus/date-text.js';
import { arrangeEntry, type Arrangement } from './arrangement.js';

/** A stretch of text in one weight. */
export interface Run {
  text: string;
  strong?: boolean;
  em?: boolean;
}

/** One line of an entry's head; `right` stands at the right margin. */
export interface Row {
  left: Run[];
  right?: string;
}

export interface EntryPart {
  type: 'entry';
  /** Dates that stand in a column of their own at the left. */
  margin?: string;
  rows: Row[];
  prose: ProsePart[];
}

export type ProsePart = { type: 'text' | 'bullet'; text: string };
export type Part =
  ProsePart | EntryPart | { type: 'fact'; label: string; value: string } | { type: 'tags'; tags: string[] };

export interface ManuscriptSection {
  kind: SectionKind;
  heading: string;
  side: boolean;
  parts: Part[];
}

export interface ContactLine {
  kind: 'email' | 'phone' | 'address' | 'url' | 'profile' | 'extra';
  label?: string;
  text: string;
}

/** A CV with every text in its final wording and order, ready to be drawn by any engine. */
export interface Manuscript {
  title: string;
  language: string;
  rightToLeft: boolean;
  name: string;
  label?: string;
  contact: ContactLine[];
  contactHeading?: string;
  sections: ManuscriptSection[];
}

const SIDE_KINDS: ReadonlySet<SectionKind> = new Set(['skills', 'languages', 'interests', 'contact']);

export function manuscriptOf(cv: CorpusCv, arrangement: Arrangement): Manuscript {
  return {
    title: `CV ${cv.name}`,
    language: cv.language,
    rightToLeft: cv.language === 'ar' || cv.language === 'he',
    name: cv.shownName ?? cv.name,
    label: cv.label,
    contact: contactOf(cv),
    contactHeading: cv.contact.heading,
    sections: cv.sections.map((section) => ({
      kind: section.kind,
      heading: section.heading,
      side: section.side ?? SIDE_KINDS.has(section.kind),
      parts: partsOf(section, cv, arrangement),
    })),
  };
}

function contactOf({ contact }: CorpusCv): ContactLine[] {
  const { address, phone, email, url, profiles = [], extra = [], labels = {} } = contact;
  const lines: ContactLine[] = [];
  if (address) lines.push({ kind: 'address', label: labels.address, text: address });
  if (phone) lines.push({ kind: 'phone', label: labels.phone, text: phone });
  if (email) lines.push({ kind: 'email', label: labels.email, text: email });
  if (url) lines.push({ kind: 'url', label: labels.url, text: url });
  for (const { shown, url: link, network, username } of profiles) {
    lines.push({ kind: 'profile', text: shown ?? link ?? `${network}: ${username}` });
  }
  return [...lines, ...extra.map((text) => ({ kind: 'extra' as const, text }))];
}

function partsOf(section: CvSection, cv: CorpusCv, arrangement: Arrangement): Part[] {
  return [
    ...proseOf(section),
    ...(section.jobs ?? []).flatMap((job) => jobParts(job, cv, arrangement)),
    ...(section.education ?? []).map((study) => studyPart(study, cv, arrangement)),
    ...(section.projects ?? []).map((project) => projectPart(project, cv, arrangement)),
    ...skillParts(section),
    ...(section.languages ?? []).map(({ language, fluency }): Part =>
      fluency ? { type: 'fact', label: language, value: fluency } : { type: 'text', text: language },
    ),
    ...(section.items ?? []).map(({ line }): Part => ({ type: 'bullet', text: line })),
  ];
}

function proseOf({ text = [], bullets = [] }: { text?: string[]; bullets?: string[] }): ProsePart[] {
  return [
    ...text.map((line) => ({ type: 'text' as const, text: line })),
    ...bullets.map((line) => ({ type: 'bullet' as const, text: line })),
  ];
}

function jobParts(job: NonNullable<CvSection['jobs']>[number], cv: CorpusCv, arrangement: Arrangement): EntryPart[] {
  if (!job.roles) {
    const fields = { title: job.title, where: job.employer, place: job.place, dates: datesOf(job, cv, true) };
    return [arrangeEntry(fields, arrangement, cv.language, proseOf(job))];
  }
  const head: EntryPart = {
    type: 'entry',
    rows: [{ left: [{ text: [job.employer, job.place].filter(Boolean).join(', '), strong: true }] }],
    prose: proseOf(job),
  };
  const roles = job.roles.map((role) =>
    arrangeEntry({ title: role.title, dates: datesOf(role, cv, true) }, arrangement, cv.language, proseOf(role)),
  );
  return [head, ...roles];
}

function studyPart(study: Study, cv: CorpusCv, arrangement: Arrangement): EntryPart {
  const fields = { title: study.degree, where: study.institution, place: study.place, dates: datesOf(study, cv, true) };
  const entry = arrangeEntry(fields, arrangement, cv.language, proseOf(study));
  if (study.score) entry.prose.unshift({ type: 'text', text: study.score });
  return entry;
}

function projectPart(project: ProjectEntry, cv: CorpusCv, arrangement: Arrangement): EntryPart {
  const title = project.role ? `${project.name} – ${project.role}` : project.name;
  const fields = { title, where: project.client, dates: datesOf(project, cv, true) };
  const entry = arrangeEntry(fields, arrangement, cv.language, proseOf(project));
  if (project.url) entry.prose.push({ type: 'text', text: project.url });
  return entry;
}

function skillParts({ skills = [], skillStyle = 'lines' }: CvSection): Part[] {
  const shown = (group: SkillGroup): string[] =>
    group.skills.map((skill) => (typeof skill === 'string' ? skill : `${skill.name} (${skill.level})`));
  return skills.flatMap((group): Part[] => {
    if (group.group) return [{ type: 'fact', label: group.group, value: shown(group).join(', ') }];
    if (skillStyle === 'comma') return [{ type: 'text', text: shown(group).join(', ') }];
    if (skillStyle === 'list') return shown(group).map((text) => ({ type: 'bullet', text }));
    return [{ type: 'tags', tags: shown(group) }];
  });
}

function datesOf(range: { from?: string; to?: string; when?: string }, cv: CorpusCv, ongoing: boolean): string {
  return rangeText(range, cv.dates, cv.language, ongoing);
}
