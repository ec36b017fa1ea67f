import type { JsonResume } from '../../model/json-resume.js';
import { findUntraceable } from './find-untraceable.js';

const original: JsonResume = {
  basics: { name: 'Ana Ruiz', label: 'Nurse', summary: 'Ward nurse with six years in acute medicine.' },
  work: [
    {
      name: 'St Elm',
      position: 'Nurse',
      startDate: '2019',
      highlights: ['Cared for 24 patients.', 'Trained new staff.'],
    },
    {
      name: 'Oak House',
      position: 'Care assistant',
      startDate: '2015',
      endDate: '2018',
      highlights: ['Helped residents.'],
    },
  ],
  skills: [{ name: 'Care', keywords: ['Wound care', 'Triage'] }],
};
const edited = (change: (resume: JsonResume) => void): JsonResume => {
  const resume = structuredClone(original);
  change(resume);
  return resume;
};

describe('findUntraceable', () => {
  it('finds nothing in what was chosen, moved, reworded and joined honestly', () => {
    const resume = edited((it) => {
      it.work?.reverse();
      if (it.work?.[1]) it.work[1].highlights = ['Cared for 24 patients and trained new staff'];
      if (it.basics) it.basics.summary = 'Nurse. Wound care, Triage.';
    });
    expect(findUntraceable(original, resume, 'en')).toEqual([]);
  });

  it.each<[string, (resume: JsonResume) => void]>([
    ['/work/0/position', (it) => Object.assign(it.work?.[0] ?? {}, { position: 'Head nurse' })],
    ['/work/1/name', (it) => Object.assign(it.work?.[1] ?? {}, { name: 'St Elm' })],
    ['/work/0/highlights/0', (it) => Object.assign(it.work?.[0] ?? {}, { highlights: ['Led 24 nurses.'] })],
    ['/work/1/highlights/0', (it) => Object.assign(it.work?.[1] ?? {}, { highlights: ['Cared for 24 patients.'] })],
    ['/skills/0/keywords/0', (it) => Object.assign(it.skills?.[0] ?? {}, { keywords: ['Surgery'] })],
    ['/certificates/0/name', (it) => (it.certificates = [{ name: 'PMP' }])],
    [
      '/basics/summary',
      (it) => Object.assign(it.basics ?? {}, { summary: 'Ward nurse with sixteen years in medicine.' }),
    ],
  ])('names %s where it was changed', (field, change) => {
    expect(findUntraceable(original, edited(change), 'en').map((found) => found.field)).toContain(field);
  });
});
