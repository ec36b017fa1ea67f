import type {
  Award,
  Certificate,
  Education,
  Project,
  Publication,
  Reference,
  Volunteer,
  Work,
} from '../../model/json-resume.js';
import type { Words } from '../locale/words.js';
import { bulletBlocks, enumerate, oneLine, present, textBlocks } from './blocks.js';
import { formatDate, formatRange } from './dates.js';
import { safeHref, shownUrl } from './links.js';
import type { Detail, Entry, Group, LinkText } from './resume-view.js';

const linkText = (url: string | undefined): LinkText | undefined =>
  url === undefined ? undefined : { text: shownUrl(url), href: safeHref(url) };

function details(words: Words, ...parts: [label: string, items: string[] | undefined][]): Detail[] {
  return parts.flatMap(([label, items = []]) =>
    items.length > 0 ? [{ label: label + words.colon, text: enumerate(items, words) }] : [],
  );
}

/** Stands in no name, as a comma does ("University of Nigeria, Nsukka"): whoever reads the line knows where the town begins. */
const PLACE_SEPARATOR = ' · ';

/** Heads an entry of which nothing tells what it is: no tagged PDF may have an empty heading. */
const UNTITLED = '…';

/** The first part that is there becomes the title, the others say where. */
function headed(...parts: (string | undefined)[]): Pick<Entry, 'title' | 'place'> {
  const [title = UNTITLED, ...places] = present(...parts.map(oneLine));
  return { title, place: places.join(PLACE_SEPARATOR) || undefined };
}

function workEntry(work: Work, words: Words, shared: Partial<Work> = {}): Entry {
  return {
    ...headed(work.position, shared.name ? undefined : work.name, shared.location ? undefined : work.location),
    link: shared.url ? undefined : linkText(work.url),
    dates: formatRange(work.startDate, work.endDate, words),
    blocks: [
      ...(shared.description ? [] : textBlocks(work.description)),
      ...textBlocks(work.summary),
      ...bulletBlocks(work.highlights),
    ],
    details: [],
  };
}

/** Fields of the employer that all of its roles agree on are said once, above them. */
function sharedFields(roles: Work[]): Partial<Work> {
  const [first] = roles;
  const shared = (field: 'name' | 'location' | 'url' | 'description'): string | undefined =>
    roles.every((role) => role[field] === first?.[field]) ? first?.[field] : undefined;
  return { name: first?.name, location: shared('location'), url: shared('url'), description: shared('description') };
}

function workGroup(roles: Work[], words: Words): Group {
  if (roles.length === 1) return { entries: roles.map((role) => workEntry(role, words)) };
  const shared = sharedFields(roles);
  return {
    heading: {
      ...headed(shared.name, shared.location),
      link: linkText(shared.url),
      blocks: textBlocks(shared.description),
    },
    entries: roles.map((role) => workEntry(role, words, shared)),
  };
}

/** Neighbouring roles at one employer form one group. */
export function workGroups(work: Work[], words: Words): Group[] {
  const runs: Work[][] = [];
  for (const role of work) {
    const run = runs.at(-1);
    const sameEmployer = role.name !== undefined && role.position !== undefined && run?.[0]?.name === role.name;
    if (run && sameEmployer) run.push(role);
    else runs.push([role]);
  }
  return runs.map((roles) => workGroup(roles, words));
}

export function volunteerEntry(volunteer: Volunteer, words: Words): Entry {
  return {
    ...headed(volunteer.position, volunteer.organization),
    link: linkText(volunteer.url),
    dates: formatRange(volunteer.startDate, volunteer.endDate, words),
    blocks: [...textBlocks(volunteer.summary), ...bulletBlocks(volunteer.highlights)],
    details: [],
  };
}

/** `B.Sc. Biology`, but `Master of Science, Marine Biology`. */
function degree({ studyType, area }: Education, words: Words): string | undefined {
  if (studyType === undefined || area === undefined || studyType.includes(area)) return studyType ?? area;
  const short = studyType.endsWith('.') || (studyType.length <= 8 && !studyType.includes(' '));
  return studyType + (short ? ' ' : words.comma) + area;
}

export function educationEntry(education: Education, words: Words): Entry {
  return {
    ...headed(degree(education, words), education.institution),
    link: linkText(education.url),
    dates: formatRange(education.startDate, education.endDate, words),
    blocks: [],
    details: details(
      words,
      [words.grade, education.score ? [education.score] : []],
      [words.courses, education.courses],
    ),
  };
}

export function projectEntry(project: Project, words: Words): Entry {
  const roles = project.roles && enumerate(project.roles, words);
  return {
    ...headed(project.name, roles, project.entity, project.type),
    link: linkText(project.url),
    dates: formatRange(project.startDate, project.endDate, words),
    blocks: [...textBlocks(project.description), ...bulletBlocks(project.highlights)],
    details: details(words, [words.keywords, project.keywords]),
  };
}

export function awardEntry(award: Award, words: Words): Entry {
  return {
    ...headed(award.title, award.awarder),
    dates: award.date && formatDate(award.date, words),
    blocks: textBlocks(award.summary),
    details: [],
  };
}

export function certificateEntry(certificate: Certificate, words: Words): Entry {
  return {
    ...headed(certificate.name, certificate.issuer),
    link: linkText(certificate.url),
    dates: certificate.date && formatDate(certificate.date, words),
    blocks: [],
    details: [],
  };
}

export function publicationEntry(publication: Publication, words: Words): Entry {
  return {
    ...headed(publication.name, publication.publisher),
    link: linkText(publication.url),
    dates: publication.releaseDate && formatDate(publication.releaseDate, words),
    blocks: textBlocks(publication.summary),
    details: [],
  };
}

export function referenceEntry(reference: Reference): Entry {
  return { ...headed(reference.name), blocks: textBlocks(reference.reference), details: [] };
}
