import type { JsonResume } from '../../model/json-resume.js';
import { RESUME_LISTS } from '../../model/json-resume.js';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../problems.js';
import { cleanText } from '../text/clean.js';
import { isRecord } from './render-resume.js';

const TOP_LEVEL = ['$schema', 'basics', 'meta', ...RESUME_LISTS];
const MAX_DEPTH = 8;
/** Names of JSON Resume before v1 and common slips, with what v1 calls them. */
const RENAMED: Record<string, string> = {
  website: 'url',
  company: 'name',
  certifications: 'certificates',
  picture: 'image',
  gpa: 'score',
};

/** Fields that v1 wants as lists, written as one string by some. */
const LISTS_OF_WORDS = new Set(['keywords', 'highlights', 'courses', 'roles']);

/**
 * A resume of unknown making -> the shape of JSON Resume v1: known sections only, text cleaned, numbers as text, empty
 * values dropped. Says what it left out.
 */
export function cleanResume(raw: unknown): { resume: JsonResume; dropped: string[] } {
  if (!isRecord(raw)) return { resume: {}, dropped: [] };
  const dropped: string[] = [];
  const resume: Record<string, unknown> = {};
  const state = { characters: 0 };
  for (const [key, value] of Object.entries(raw)) {
    const name = key === 'certifications' ? 'certificates' : key;
    if (!TOP_LEVEL.includes(name)) {
      dropped.push(key);
      continue;
    }
    const isList = (RESUME_LISTS as readonly string[]).includes(name);
    const cleaned = cleanValue(isList && !Array.isArray(value) ? [value] : value, state, 0, name);
    if (cleaned !== undefined) resume[name] = isList ? asRecords(cleaned, name) : cleaned;
  }
  return { resume: resume, dropped };
}

function cleanValue(value: unknown, state: { characters: number }, depth: number, section: string): unknown {
  if (depth > MAX_DEPTH) return undefined;
  if (typeof value === 'string' || typeof value === 'number') {
    const text = cleanText(String(value))
      .replace(/[ \t]*\n\s*/g, '\n')
      .trim();
    state.characters += text.length;
    if (state.characters > LIMITS.characters) throw tooLarge('The file holds far more text than a CV.');
    return text === '' ? undefined : text;
  }
  if (Array.isArray(value)) {
    const items = value
      .slice(0, 1000)
      .map((item) => cleanValue(item, state, depth + 1, section))
      .filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isRecord(value)) return undefined;
  const record: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const cleaned = cleanValue(inner, state, depth + 1, section);
    const name = RENAMED[key] ?? key;
    const list = typeof cleaned === 'string' && LISTS_OF_WORDS.has(name);
    const shaped = list ? [cleaned] : cleaned;
    if (shaped !== undefined && /^[$\w-]{1,60}$/.test(key) && key !== '__proto__')
      record[name in value ? key : name] =
        name === 'location' && section === 'basics' && typeof shaped === 'string' ? { address: shaped } : shaped;
  }
  return Object.keys(record).length > 0 ? record : undefined;
}

/** Lists of plain words ("skills": ["Java"]) are common; v1 wants objects. */
function asRecords(list: unknown, section: string): unknown {
  if (!Array.isArray(list)) return list;
  const key = section === 'languages' ? 'language' : section === 'awards' ? 'title' : 'name';
  return list.map((item: unknown) => (typeof item === 'string' ? { [key]: item } : item)).filter(isRecord);
}
