import fc from 'fast-check';
import type { JsonResume } from '../model/json-resume.js';
import type { ParsedCv } from '../model/parsed-cv.js';
import { analyse } from './analyse.js';
import { RULES } from './rules.js';
import { whatIf } from './what-if.js';

const asOf = '2025-06-30';
const text = fc.constantFrom(
  '',
  'Responsible for the stock',
  'Cut waste by 12 %',
  'I am a team player',
  'Sold the the bikes',
  'Ana Ruiz',
);
const date = fc.constantFrom(undefined, '2010', '2012-03', '2019-11', '2024-02', '2031-01');
const resumes: fc.Arbitrary<JsonResume> = fc.record({
  basics: fc.record({ name: text, email: fc.constantFrom('', 'ana@mail.example', 'party@x'), summary: text }),
  work: fc.array(
    fc.record({
      name: text,
      position: text,
      startDate: date,
      endDate: date,
      highlights: fc.array(text, { maxLength: 5 }),
    }),
    { maxLength: 4 },
  ),
  skills: fc.array(fc.record({ name: text }), { maxLength: 4 }),
});

function parsed(resume: JsonResume): ParsedCv {
  const traits = {
    pageCount: 1,
    columns: 1,
    tables: 0,
    images: 0,
    textBoxes: 0,
    unmappedCharacters: 0,
    fonts: [],
    metadata: {},
  };
  return {
    engineVersion: '0',
    format: 'pdf',
    language: 'en',
    resume,
    sources: {},
    sections: [],
    unparsed: [],
    text: JSON.stringify(resume),
    hidden: [],
    injections: [],
    losses: [],
    traits,
  };
}

describe('the score', () => {
  it('is the exact sum of what each rule gave and took, whole and between 0 and 100', () => {
    fc.assert(
      fc.property(resumes, (resume) => {
        const { score, base, findings } = analyse({ cv: parsed(resume), asOf });
        expect(score).toBe(findings.reduce((sum, { points }) => sum + points, base));
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('changes by exactly what was foretold', () => {
    fc.assert(
      fc.property(resumes, resumes, fc.subarray(RULES.map(({ id }) => id)), (resume, other, satisfied) => {
        const changed = whatIf({ cv: parsed(resume), asOf, resume: other, satisfied });
        expect(changed.after - changed.before).toBe(changed.difference);
        expect(changed.rules.reduce((sum, { difference }) => sum + difference, 0)).toBe(changed.difference);
        expect(changed.before).toBe(analyse({ cv: parsed(resume), asOf }).score);
        expect(changed.after).toBeLessThanOrEqual(100);
      }),
      { numRuns: 40 },
    );
  });
});
