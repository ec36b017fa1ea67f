import { EngineProblem } from '../../model/engine-problem.js';
import { RESUME_LISTS, type JsonResume } from '../../model/json-resume.js';

/**
 * What no page can show and some readers misread: control characters, halves of surrogate pairs, directional overrides
 * (they can make a text read as another), invisible hyphens and spaces, private-use symbols and noncharacters.
 * Joiners stay: Persian and Hindi need them.
 */
const UNPRINTABLE =
  /(?!\n)[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffc]/gu;

/** No script puts more than a few marks on a letter; a thousand of them are there to break something. */
const HEAPED_MARKS = /(\p{M}{6})\p{M}+/gu;

/** Text as it can be printed: well-formed, composed, line breaks as `\n`, every other white space one blank. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\f\v]/g, ' ')
    .replace(UNPRINTABLE, '')
    .replace(HEAPED_MARKS, '$1')
    .replace(/ {2,}/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value) || undefined;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const items = value.map(cleanValue).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).flatMap(([key, inner]) => {
      const cleaned = cleanValue(inner);
      return cleaned === undefined ? [] : [[key, cleaned]];
    });
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  return undefined;
}

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

function refuseShape(field: string, wanted: string): never {
  throw new EngineProblem('invalid_resume', `This is no JSON Resume: "${field}" must be ${wanted}.`);
}

/**
 * A copy with every text printable and everything empty left out.
 * @throws EngineProblem `invalid_resume` where a section is not of the kind JSON Resume says
 */
export function cleanResume(resume: JsonResume): JsonResume {
  if (!isRecord(resume)) refuseShape('', 'an object');
  if (resume.basics !== undefined && !isRecord(resume.basics)) refuseShape('basics', 'an object');
  for (const list of RESUME_LISTS) {
    const entries: unknown = resume[list] ?? [];
    if (!Array.isArray(entries) || !entries.every(isRecord)) refuseShape(list, 'a list of objects');
  }
  const cleaned: JsonResume = cleanValue(resume) ?? {};
  return cleaned;
}
