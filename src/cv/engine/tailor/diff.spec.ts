import type { JsonResume } from '../model/json-resume.js';
import { diffResumes } from './diff.js';

const before: JsonResume = {
  basics: { name: 'Ana Ruiz', summary: 'Ward nurse.' },
  work: [
    { name: 'St Elm', position: 'Nurse', startDate: '2019', highlights: ['Cared for 24 patients.', 'Trained staff.'] },
    { name: 'Oak House', position: 'Assistant', startDate: '2015', highlights: ['Helped residents.'] },
  ],
  skills: [{ name: 'Triage' }, { name: 'Wound care' }],
};
const changesTo = (
  change: (resume: JsonResume) => void,
): { kind: string; field: string; before?: string; after?: string }[] => {
  const after = structuredClone(before);
  change(after);
  return diffResumes(before, after).map(({ kind, field, before: from, after: to }) => ({
    kind,
    field,
    before: from,
    after: to,
  }));
};

describe('diffResumes', () => {
  it('sees no difference in the same', () => {
    expect(changesTo(() => undefined)).toEqual([]);
  });

  it('matches entries that have moved, and tells what changed in them field by field', () => {
    const changes = changesTo((resume) => {
      resume.work?.reverse();
      if (resume.work?.[1]) resume.work[1].highlights = ['Trained staff.', 'Cared for 24 patients a day.'];
    });
    expect(changes.filter(({ kind }) => kind === 'moved').map(({ field }) => field.replace(/\d+$/, '#'))).toContain(
      '/work/#',
    );
    expect(changes).toContainEqual(
      expect.objectContaining({
        kind: 'reworded',
        before: 'Cared for 24 patients.',
        after: 'Cared for 24 patients a day.',
      }),
    );
    expect(changes.some(({ kind }) => kind === 'added' || kind === 'removed')).toBe(false);
  });

  it('tells a changed title from another job', () => {
    expect(changesTo((resume) => Object.assign(resume.work?.[0] ?? {}, { position: 'Head nurse' }))).toEqual([
      { kind: 'reworded', field: '/work/0/position', before: 'Nurse', after: 'Head nurse' },
    ]);
  });

  it('names what came and what went', () => {
    const changes = changesTo((resume) => {
      resume.skills = [{ name: 'Triage' }];
      resume.certificates = [{ name: 'ILS' }];
      delete resume.basics?.summary;
    });
    expect(changes.map(({ kind, field }) => `${kind} ${field}`).sort()).toEqual([
      'added /certificates/0',
      'removed /basics/summary',
      'removed /skills/1',
    ]);
  });
});
