import { FIELDS_OF_JOBS } from '../skills/data/fields-of-jobs.js';
import { skillByName } from '../skills/dictionary.js';
import { occupationsIn } from '../skills/occupations.js';
import { askedJobs, isFieldOf } from './asked-jobs.js';

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

describe('isFieldOf', () => {
  const isIn = (title: string, name: string): boolean => {
    const skill = skillByName(name);
    return skill !== undefined && isFieldOf(title, skill);
  };

  it.each([
    ['Schweißer', 'Welding'],
    ['Staff Nurse', 'Nursing'],
    ['infermiera', 'Health care'],
    ['Backend-Entwickler', 'Software development'],
    ['Elektriker', 'Electrical installation'],
  ])('knows of %s that the field is %s', (title, field) => {
    expect(isIn(title, field)).toBe(true);
  });

  it.each([
    ['Schweißer', 'TIG welding'],
    ['Staff Nurse', 'Intensive care nursing'],
    ['Backend-Entwickler', 'Frontend frameworks'],
    ['Welder', 'Nursing'],
  ])('does not take %s for a word on %s', (title, skill) => {
    expect(isIn(title, skill)).toBe(false);
  });
});
