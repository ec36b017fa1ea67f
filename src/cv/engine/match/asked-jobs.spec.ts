import { FIELDS_OF_JOBS } from '../skills/data/fields-of-jobs.js';
import { skillByName } from '../skills/dictionary.js';
import { occupationsIn } from '../skills/occupations.js';
import { askedJobs } from './asked-jobs.js';

const names = (title: string): string[] => askedJobs(title).map(({ name }) => name);

describe('askedJobs', () => {
  it.each([
    ['Registered nurse', 'Nurse'],
    ['Senior Rust Engineer', 'Software developer'],
    ['Embedded Firmware Intern', 'Software developer'],
    ['Praktikum Maschinenbau', 'Mechanical engineer'],
    ['Stage développement web', 'Software developer'],
    ['Becario de marketing', 'Marketing specialist'],
    ['Tirocinio contabilità', 'Accountant'],
    ['HR Intern', 'HR specialist'],
  ])('finds in %s the job %s', (title, job) => {
    expect(names(title)).toEqual([job]);
  });

  it.each(FIELDS_OF_JOBS)('knows the field %s and its job %s by these names', (field, job) => {
    expect(skillByName(field)?.name).toBe(field);
    expect(occupationsIn(job).map(({ name }) => name)).toEqual([job]);
  });

  it('keeps a job that is named, whatever the field, and leaves open what no field tells', () => {
    expect(names('Marketing lawyer')).toEqual(['Lawyer']);
    expect(names('Trainee')).toEqual(['Student']);
    expect(names('Wanted: a good soul')).toEqual([]);
  });
});
