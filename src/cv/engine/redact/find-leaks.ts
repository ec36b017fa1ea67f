import type { JsonResume } from '../model/json-resume.js';
import { identityOf } from './identity.js';
import { genderWordsIn } from './neutral.js';
import { languageOf } from './redact.js';
import { type Leak, sightingsIn } from './sightings.js';

export type { Leak, LeakKind } from './sightings.js';

/** What a text, such as one read back from a rendered blind CV or its metadata, still tells about the person of the original. */
export function findLeaks(redactedText: string, original: JsonResume): Leak[] {
  const gender = genderWordsIn(redactedText, languageOf(original)).map(({ start, end }): Leak => ({
    kind: 'gender',
    text: redactedText.slice(start, end),
    start,
    end,
  }));
  const found = [
    ...sightingsIn(redactedText, identityOf(original)),
    ...gender,
    ...schoolYearsIn(redactedText, original),
  ];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Years of the education that stand for nothing else in the CV. */
function schoolYearsIn(text: string, original: JsonResume): Leak[] {
  const { education = [], ...rest } = original;
  const elsewhere = new Set(JSON.stringify(rest).match(/(?:19|20)\d{2}/g));
  const years = education.flatMap(({ startDate, endDate }) => [startDate?.slice(0, 4), endDate?.slice(0, 4)]);
  const own = new Set(years.filter((year) => year !== undefined && !elsewhere.has(year)));
  return [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].flatMap((match) =>
    own.has(match[0])
      ? [{ kind: 'school year', text: match[0], start: match.index, end: match.index + 4 } as const]
      : [],
  );
}
