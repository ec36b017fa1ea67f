import type { Link } from '../model/document.js';
import type { JsonResume } from '../model/json-resume.js';
import type { SectionKind } from '../model/parsed-cv.js';
import { type Row } from '../sections/rows/row.js';
import { type Section } from '../sections/section.js';
import { parseContact } from './contact/parse-contact.js';
import { type Draft, fromRows, paragraphs, type Reading, type Sourced } from './draft.js';
import { parseEducation } from './education/parse-education.js';
import {
  parseAwards,
  parseCertificates,
  parseInterests,
  parsePublications,
  parseReferences,
} from './lists/parse-items.js';
import { parseLanguages } from './lists/parse-languages.js';
import { routeRows } from './route-rows.js';
import { parseSkills } from './skills/parse-skills.js';
import { parseProjects, parseVolunteer, parseWork } from './work/parse-work.js';

/** "RN", "MBA, PMP" */
const LETTERS_AFTER_NAME = 12;

/** Reads every section with the reader for its kind. */
export function parseEntries(
  sections: readonly Section[],
  all: readonly Row[],
  links: readonly Link[],
  reading: Reading,
): Draft<JsonResume> {
  const routed = routeRows(sections, reading);
  const basics = parseContact({ rows: (routed.get('contact') ?? []).flat(), all, links }, reading);
  const each = <T>(kind: SectionKind, parse: (rows: readonly Row[], reading: Reading) => T[]): T[] | undefined => {
    const entries = (routed.get(kind) ?? []).flatMap((rows) =>
      parse(
        rows.filter((row) => !isName(row, basics.name)),
        reading,
      ),
    );
    return entries.length > 0 ? entries : undefined;
  };
  const summary = summaryOf((routed.get('summary') ?? []).flat(), reading);
  return {
    basics: { ...basics, summary: summary ?? basics.summary },
    work: each('work', parseWork),
    volunteer: each('volunteer', parseVolunteer),
    education: each('education', parseEducation),
    awards: each('awards', parseAwards),
    certificates: each('certificates', parseCertificates),
    publications: each('publications', parsePublications),
    skills: each('skills', parseSkills),
    languages: each('languages', parseLanguages),
    interests: each('interests', parseInterests),
    references: each('references', parseReferences),
    projects: each('projects', parseProjects),
  };
}

/** The name goes over the pages, and stands beside a sidebar that was read first: it is none of what the section there holds. */
function isName({ text }: Row, name: Sourced | undefined): boolean {
  return name !== undefined && text.startsWith(name.value) && text.length <= name.value.length + LETTERS_AFTER_NAME;
}

function summaryOf(rows: readonly Row[], reading: Reading): Sourced | undefined {
  const groups = paragraphs(rows.filter((row) => /[\p{L}\p{N}]/u.test(row.text)));
  if (groups.length === 0) return undefined;
  const texts = groups.map((group) => fromRows(group, 0.9, reading));
  return {
    value: texts.map((text) => text.value).join('\n'),
    ranges: texts.flatMap((text) => text.ranges),
    confidence: 0.9,
  };
}
