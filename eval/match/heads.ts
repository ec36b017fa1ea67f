import { readFileSync } from 'node:fs';
import { parseJobAd } from '../../src/cv/engine/job-ad/parse-job-ad.js';
import type { Row } from '../measure/rows.js';

const FIELDS = ['title', 'company', 'location'] as const;

interface Head {
  text: string;
  expected: Record<(typeof FIELDS)[number], string>;
}

/** `@@ title | employer | place` as the ad writes them, one left empty where it names none; then the ad. */
function loadHeads(): Head[] {
  const source = readFileSync(new URL('./heads.txt', import.meta.url), 'utf8');
  return source
    .split(/^@@ /m)
    .slice(1)
    .map((entry) => {
      const end = entry.indexOf('\n');
      const [title = '', company = '', location = ''] = entry.slice(0, end).split(' | ');
      return { text: entry.slice(end + 1), expected: { title, company, location } };
    });
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** One thing that a head names, and whether it was read: right when one name holds the other. */
export interface ReadOfHead {
  field: (typeof FIELDS)[number];
  expected: string;
  isRight: boolean;
}

export function readHeads(): ReadOfHead[] {
  return loadHeads().flatMap(({ text, expected }) => {
    const got = parseJobAd({ text });
    return FIELDS.filter((field) => expected[field] !== '').map((field) => ({
      field,
      expected: expected[field],
      isRight: isSame(expected[field], got[field]?.text ?? ''),
    }));
  });
}

/** What heads alone were written for, and have been looked at since. */
export function headRows(): Row[] {
  const heads = readHeads();
  return FIELDS.map((field) => {
    const named = heads.filter((each) => each.field === field);
    const right = named.filter(({ isRight }) => isRight);
    const note = `of ${named.length}`;
    return { stage: 'match', figure: `heads of ads, ${field}`, bar: 0.9, sense: 'atLeast', unit: 'share', work: right.length / named.length, note }; // prettier-ignore
  });
}

function isSame(expected: string, got: string): boolean {
  const [one, other] = [bare(expected), bare(got)];
  return other !== '' && (one.includes(other) || other.includes(one));
}
