import { match } from '../engine/match/match.js';
import { parseJobAd } from '../engine/job-ad/parse-job-ad.js';
import { type JsonResume } from '../engine/model/json-resume.js';
import { draftLetter, paragraphsOf } from './draft-letter.js';
import { PHRASES } from './phrases.js';

const resume: JsonResume = {
  basics: { name: 'Ana Ruiz' },
  work: [
    {
      name: 'St Elm {title}',
      position: 'Nurse',
      highlights: ['Wound care on a ward of 24 beds', 'Ordered stationery'],
    },
  ],
  skills: [{ name: 'Wound care' }, { name: 'Triage' }],
};
const job = parseJobAd({
  text: 'Senior Nurse\nNorthgate Hospital\n\nRequirements:\n- Wound care\n- Triage\n- Ultrasound\n',
});
const draft = (language: string) =>
  draftLetter(resume, job, match({ cv: { resume, sources: {} }, job, asOf: '2026-11-01' }), language);

describe('a drafted letter', () => {
  it('says of the person what the CV says, word for word, and where it says it', () => {
    const parts = draft('en');
    expect(parts.find(({ kind }) => kind === 'statement')).toEqual({
      kind: 'statement',
      text: 'Wound care on a ward of 24 beds',
      from: ['/work/0/highlights/0'],
    });
    const text = paragraphsOf(parts).join('\n\n');
    expect(text).not.toMatch(/ultrasound|stationery/i);
    expect(text).toContain('Nurse, St Elm {title}.'); // nothing is filled into what was filled in
    const claims = parts.filter(({ kind }) => ['latest', 'statement', 'skills'].includes(kind));
    expect(claims.every(({ from }) => from.length > 0)).toBe(true);
  });

  it.each(Object.keys(PHRASES))('leaves nothing unfilled in %s', (language) => {
    const text = paragraphsOf(draft(language)).join('\n').replace('St Elm {title}', '');
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  it('is the same every time, and English for a language without phrases', () => {
    expect(draft('fi')).toEqual(draft('en'));
  });
});
