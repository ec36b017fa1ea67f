import type { JsonResume, Skill } from '../../src/cv/engine/model/json-resume.js';
import type { SectionKind } from '../../src/cv/engine/model/parsed-cv.js';
import type { CorpusCv, CvSection, Job, Role } from './corpus-cv.js';

/** What a perfect reading of a corpus CV yields, whatever the layout. */
export interface Truth {
  resume: JsonResume;
  headings: { text: string; kinds: SectionKind[] }[];
  /** Prose: every paragraph and list item an author wrote as one. */
  paragraphs: string[];
  /** The degree line of each `resume.education` as written. */
  degrees: string[];
}

/** `contactHeading` tells whether the layout gives the contact data a heading of their own. */
export function truthOf(cv: CorpusCv, contactHeading = false): Truth {
  return {
    resume: resumeOf(cv),
    headings: headingsOf(cv, contactHeading),
    paragraphs: cv.sections.flatMap(proseOf),
    degrees: cv.sections.flatMap((section) => section.education ?? []).map(({ degree }) => degree),
  };
}

function headingsOf(cv: CorpusCv, contactHeading: boolean): Truth['headings'] {
  const contact =
    contactHeading && cv.contact.heading ? [{ text: cv.contact.heading, kinds: ['contact' as const] }] : [];
  const sections = cv.sections
    .filter((section) => section.heading !== '')
    .map((section) => ({ text: section.heading, kinds: [section.kind, ...(section.orKind ?? [])] }));
  return [...contact, ...sections];
}

function proseOf(section: CvSection): string[] {
  const roles = (section.jobs ?? []).flatMap((job) => [job, ...(job.roles ?? [])]);
  const entries = [...roles, ...(section.education ?? []), ...(section.projects ?? [])];
  const items = (section.items ?? []).map((item) => item.line);
  return [section, ...entries].flatMap((part) => [...(part.text ?? []), ...(part.bullets ?? [])]).concat(items);
}

function resumeOf(cv: CorpusCv): JsonResume {
  const of = (kind: SectionKind): CvSection[] => cv.sections.filter((section) => section.kind === kind);
  return {
    basics: basicsOf(cv, of('summary')),
    work: of('work').flatMap((section) => (section.jobs ?? []).flatMap(rolesOf)),
    volunteer: of('volunteer')
      .flatMap((section) => (section.jobs ?? []).flatMap(rolesOf))
      .map(({ name, ...role }) => ({ ...role, organization: name })),
    education: cv.sections
      .flatMap((section) => section.education ?? [])
      .map(({ institution, area, studyType, degree, from, to, score }) => ({
        institution,
        area,
        studyType: studyType ?? (area ? undefined : degree),
        startDate: from,
        endDate: to,
        score,
      })),
    projects: cv.sections
      .flatMap((section) => section.projects ?? [])
      .map(({ name, role, client, from, to, url }) => ({
        name,
        roles: role ? [role] : undefined,
        entity: client,
        startDate: from,
        endDate: to,
        url,
      })),
    skills: cv.sections.flatMap((section) => section.skills ?? []).flatMap(skillOf),
    languages: cv.sections.flatMap((section) => section.languages ?? []),
    certificates: itemsOf(of('certificates')).map(({ name, by, date }) => ({ name, issuer: by, date })),
    awards: itemsOf(of('awards')).map(({ name, by, date }) => ({ title: name, awarder: by, date })),
    publications: itemsOf(of('publications')).map(({ name, by, date }) => ({ name, publisher: by, releaseDate: date })),
  };
}

function basicsOf(cv: CorpusCv, summaries: CvSection[]): JsonResume['basics'] {
  const { email, phone, city, postalCode, countryCode, url, profiles } = cv.contact;
  return {
    name: cv.name,
    label: cv.label,
    email,
    phone,
    url,
    summary: summaries.flatMap((section) => section.text ?? []).join('\n') || undefined,
    location: city || countryCode ? { city, postalCode, countryCode } : undefined,
    profiles: profiles?.map(({ network, username, url: address }) => ({ network, username, url: address })),
  };
}

function rolesOf(job: Job): NonNullable<JsonResume['work']> {
  const roles: Partial<Role>[] = job.roles ?? [job];
  return roles.map((role) => ({
    name: job.employer,
    position: role.title,
    location: job.place,
    startDate: role.from,
    endDate: role.to,
    summary: role.text?.join('\n'),
    highlights: role.bullets ?? [],
  }));
}

function skillOf(group: NonNullable<CvSection['skills']>[number]): Skill[] {
  const names = group.skills.map((skill) => (typeof skill === 'string' ? skill : skill.name));
  return group.group ? [{ name: group.group, keywords: names }] : names.map((name) => ({ name }));
}

function itemsOf(sections: CvSection[]): { name: string; by?: string; date?: string }[] {
  return sections
    .flatMap((section) => section.items ?? [])
    .map(({ line, name, by, date }) => ({ name: name ?? line, by, date }));
}
