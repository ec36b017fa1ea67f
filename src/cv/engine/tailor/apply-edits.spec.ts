import { parseJobAd } from '../job-ad/parse-job-ad.js';
import type { JsonResume } from '../model/json-resume.js';
import { applyEdits } from './apply-edits.js';
import { coverageOf, gapsOf } from './coverage.js';

const original = 'Planung von Projekten im Anlagenbau';
const resume: JsonResume = { work: [{ name: 'Nordwerk', highlights: [original] }] };
const job = parseJobAd({ text: 'Ingenieur\n\nAnforderungen:\n- Projektplanung\n- SAP\n' });
const tailored = {
  engineVersion: '1',
  resume,
  traces: [],
  changes: [],
  gaps: gapsOf(resume, job, 'de'),
  coverage: { before: coverageOf(resume, job, 'de'), after: coverageOf(resume, job, 'de') },
};

describe('applyEdits', () => {
  it('tells anew what of the ad the resume shows', () => {
    const edits = [{ path: '/work/0/highlights/0', original, proposed: 'Projektplanung im Anlagenbau' }];
    const edited = applyEdits({ tailored, edits, reason: 'Reworded.', job, language: 'de' });
    expect(edited.resume.work?.[0]?.highlights).toEqual(['Projektplanung im Anlagenbau']);
    expect(edited.changes).toMatchObject([{ kind: 'reworded', before: original }]);
    expect(edited.coverage.before).toEqual(tailored.coverage.before);
    expect(edited.coverage.after.required).toBeGreaterThan(tailored.coverage.after.required);
    expect(tailored.gaps.map(({ name }) => name)).toEqual(['Project planning', 'SAP']);
    expect(edited.gaps.map(({ name }) => name)).toEqual(['SAP']);
    expect(resume.work?.[0]?.highlights).toEqual([original]);
  });
});
