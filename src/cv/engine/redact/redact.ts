import { leavesOf } from '../common/leaves.js';
import type { JsonResume } from '../model/json-resume.js';
import { detectLanguage } from '../sections/language.js';
import { identityOf, type Identity } from './identity.js';
import { neutralFluency, neutralText, neutralTitle } from './neutral.js';
import { sightingsIn } from './sightings.js';

export const MASK = '[…]';

/** Fields that go as a whole, whatever their list: who, where to be reached, and when at school. */
const DROPPED: ReadonlySet<string> = new Set(['url', 'image', 'email', 'phone', 'profiles', 'username']);
const TITLES: ReadonlySet<string> = new Set(['position', 'label', 'studyType', 'roles']);
const SCHOOL_YEAR =
  /(?<!\d)(?:(?:\d{1,2}[./])?\d{1,2}[./-])?(?:19|20)\d{2}(?:\s?[-–—/]\s?(?:(?:19|20)?\d{2}))?(?!\d)/gu;
/** Years beside words of graduation, where studies are told in a sentence: "graduated in 2008", "Abitur 1999". */
const GRADUATION =
  /((?:graduat|degree|diploma|bachelor|master|phd|class of|abitur|matura|studium|abschluss|dipl[oô]m|licen[cç]i|baccalaur|laurea|matur|egres|titul|school|schule|lyc[ée]e|universit|college|studi)[^.;\n]{0,40}?)((?:19|20)\d{2})/giu;

/**
 * The blind version of a CV: no name, contact, photo, age, gender, nationality, school years, referees or links of the person, in fields
 * or inside sentences. What is taken out of a sentence leaves a mark.
 */
export function redact(resume: JsonResume): JsonResume {
  const identity = identityOf(resume);
  const language = languageOf(resume);
  const scrub = (value: unknown, key: string, list: string): unknown => {
    if (typeof value === 'string') return redactText(value, key, list, identity, language);
    if (Array.isArray(value)) return value.map((item) => scrub(item, key, list)).filter((item) => item !== '');
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([name]) => !isDropped(name, list));
    return Object.fromEntries(
      kept.map(([name, child]) => [name, scrub(child, name, list)]).filter(([, child]) => child !== ''),
    );
  };
  const { $schema, meta: _, references: __, basics, ...lists } = resume;
  const { name: ___, location: ____, ...rest } = basics ?? {};
  return {
    ...($schema !== undefined && { $schema }),
    basics: scrub(rest, 'basics', 'basics') as JsonResume['basics'],
    ...(Object.fromEntries(
      Object.entries(lists).map(([list, value]) => [list, scrub(value, list, list)]),
    ) as JsonResume),
  };
}

function isDropped(key: string, list: string): boolean {
  return DROPPED.has(key) || (list === 'education' && (key === 'startDate' || key === 'endDate'));
}

function redactText(text: string, key: string, list: string, identity: Identity, language: string): string {
  if (key === 'startDate' || key === 'endDate' || key === 'date' || key === 'releaseDate') return text;
  const plain = tidy(mask(text, identity));
  const neutral = TITLES.has(key) ? neutralTitle(plain, language) : neutralText(plain, language);
  if (key === 'fluency') return neutralFluency(neutral);
  if (list === 'education') return tidy(neutral.replace(SCHOOL_YEAR, ''));
  return tidy(neutral.replace(GRADUATION, (_, words: string) => `${words}${MASK}`));
}

function mask(text: string, identity: Identity): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of sightingsIn(text, identity)) {
    if (end <= at) continue;
    if (start >= at) masked += text.slice(at, start) + MASK;
    at = Math.max(at, end);
  }
  return masked + text.slice(at);
}

/** Marks in a row become one, and a text of nothing but marks becomes empty. */
function tidy(text: string): string {
  const joined = text
    .replace(/\[…\](?:[\s,.'’-]{0,3}\[…\])+/gu, MASK)
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/\(\s*\)/g, '')
    .trim();
  return /^(?:\[…\]|[\s.,;:|–—-])*$/u.test(joined) ? '' : joined;
}

export function languageOf(resume: JsonResume): string {
  return detectLanguage(
    leavesOf(resume)
      .filter(({ value }) => value.includes(' '))
      .map(({ value }) => value)
      .join('\n'),
  );
}
