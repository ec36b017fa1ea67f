import { RESUME_LISTS, type JsonResume } from '../../model/json-resume.js';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** The order the JSON Resume schema lists its fields in; fields it does not know follow by name. */
const KEY_ORDER = [
  ...['$schema', 'basics', ...RESUME_LISTS, 'meta'],
  ...['name', 'title', 'organization', 'institution', 'language', 'network', 'username', 'position', 'label', 'image'],
  ...['email', 'phone', 'url', 'publisher', 'issuer', 'awarder', 'area', 'studyType', 'location', 'description'],
  ...['startDate', 'endDate', 'date', 'releaseDate', 'score', 'level', 'fluency', 'summary', 'reference'],
  ...['address', 'postalCode', 'city', 'countryCode', 'region', 'profiles'],
  ...['highlights', 'courses', 'keywords', 'roles', 'entity', 'type', 'canonical', 'version', 'lastModified'],
];

const RANK = new Map(KEY_ORDER.map((key, rank) => [key, rank]));

const rankOf = (key: string): number => RANK.get(key) ?? RANK.size;

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
  entries.sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

/** JSON Resume v1 with its schema named and its keys in a fixed order, so that equal resumes give equal bytes. */
export function renderJson(resume: JsonResume): string {
  return `${JSON.stringify(ordered({ ...resume, $schema: SCHEMA }), null, 2)}\n`;
}
