import { findSkills } from './find-skills.js';
import { isNameOfBar } from './bar-admission.js';

describe('admissions to a bar', () => {
  it.each([
    'Admitted to the bar',
    'Lawyer admitted to the Brussels bar, with nine years in employment law',
    'Admission to the Paris Bar',
    'Called to the Bar of England and Wales',
    'Member of the New York State Bar since 2020',
    'Zulassung zur Rechtsanwaltschaft',
    'avocate inscrite au barreau de Lyon',
    'admitted as a solicitor in 2014',
  ])('are found in %s', (text) => {
    expect(findSkills(text).map(({ name }) => name)).toContain('Bar admission');
  });

  it.each([
    'Member of the Sky Bar team',
    'Called the bar manager',
    'Ran the Brussels Bar',
    'Barista at Amsterdam Bar',
    'pressure of 20 bar',
  ])('are not found in %s', (text) => {
    expect(findSkills(text).map(({ name }) => name)).not.toContain('Bar admission');
  });

  it.each([
    ['Amsterdam Bar, 2020', true],
    ['New York Bar', true],
    ['Brussels Bar Association', true],
    ['Bar of England and Wales, 2018', true],
    ['Rechtsanwaltskammer Frankfurt', true],
    ['Ordre des avocats de Paris', true],
    ['Colegio de Abogados de Madrid', true],
    ['Cocktail Bar, level 2', false],
    ['Diageo Bar Academy', false],
    ['Bar supervisor', false],
  ])('as the certificate %s: %s', (certificate, is) => {
    expect(isNameOfBar(certificate)).toBe(is);
  });
});
