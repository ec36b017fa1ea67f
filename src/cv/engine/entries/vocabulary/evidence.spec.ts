import { employerEvidence, schoolEvidence } from './evidence.js';

it.each([
  'SP w Słopnicach',
  'I LO w Tarnowie',
  'CEIP Lope de Vega',
  'EB 2,3 de Arouca',
  'HTL Wels',
  'CVO Gent',
  'IIT Madras',
])('knows the school of %s by its initials', (name) => {
  expect(schoolEvidence(name)).toBeGreaterThan(3);
});

it.each(['Lo w domu', 'Sp. z o.o.', 'Software SP'])('takes %s for none', (name) => {
  expect(schoolEvidence(name)).toBeLessThan(3);
});

it.each([
  ['Quezon City', false],
  ['Salt Lake City', false],
  ['City Plumbing', true],
  ['Manchester City Council', true],
])('takes %s for somebody to work for: %s', (name, is) => {
  expect(employerEvidence(name) >= 1).toBe(is);
});
