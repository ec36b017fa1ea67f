import type { Project, Volunteer, Work } from '../../model/json-resume.js';
import { type Row } from '../../sections/rows/row.js';
import { AT_WORK } from '../dated/at-work.js';
import { type DatedEntry } from '../dated/dated-entry.js';
import { parseDated, readBody } from '../dated/parse-dated.js';
import { type Draft, type Reading, type Sourced } from '../draft.js';
import { employerEvidence, titleEvidence } from '../vocabulary/evidence.js';

const EVIDENCE = { what: titleEvidence, where: employerEvidence };

export function parseWork(rows: readonly Row[], reading: Reading): Draft<Work>[] {
  return parseDated(rows, EVIDENCE, reading)
    .filter(isEntry)
    .map((entry) => ({
      name: entry.where,
      position: entry.what,
      location: entry.place,
      url: entry.url,
      ...period(entry),
      ...bodyOf(entry, reading),
    }));
}

export function parseVolunteer(rows: readonly Row[], reading: Reading): Draft<Volunteer>[] {
  return parseDated(rows, EVIDENCE, reading)
    .filter(isEntry)
    .map((entry) => ({
      organization: entry.where,
      position: entry.what,
      url: entry.url,
      ...period(entry),
      ...bodyOf(entry, reading),
    }));
}

/** "A robot with two arms" names nobody it was made for. */
const AT_PROJECT = { ...AT_WORK, en: /\s(?:at|@)\s/gu };

const PROJECT_EVIDENCE = {
  what: (text: string): number => 1 - Math.max(0, titleEvidence(text)) * 0.4,
  where: (text: string): number => employerEvidence(text) * 0.7,
  opensWithWhat: true,
};

export function parseProjects(rows: readonly Row[], reading: Reading): Draft<Project>[] {
  return parseDated(rows, PROJECT_EVIDENCE, reading, AT_PROJECT)
    .filter((entry) => entry.what ?? entry.where)
    .map((entry) => {
      const { summary, highlights } = readBody(entry.body, reading);
      const role = entry.where && titleEvidence(entry.where.value) > employerEvidence(entry.where.value);
      return {
        name: entry.what ?? entry.where,
        ...(entry.what && entry.where && (role ? { roles: [entry.where] } : { entity: entry.where })),
        url: entry.url,
        ...period(entry),
        description: summary,
        highlights: nonEmpty(highlights),
      };
    });
}

function isEntry(entry: DatedEntry): boolean {
  return entry.what !== undefined || entry.where !== undefined;
}

/** A lone date is the whole of the time: both ends. */
function period(entry: DatedEntry): { startDate?: Sourced; endDate?: Sourced } {
  return { startDate: entry.start, endDate: entry.end ?? (entry.range ? undefined : entry.start) };
}

function bodyOf(entry: DatedEntry, reading: Reading): { summary?: Sourced; highlights?: Sourced[] } {
  const { summary, highlights } = readBody(entry.body, reading);
  return { summary, highlights: nonEmpty(highlights) };
}

function nonEmpty<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}
