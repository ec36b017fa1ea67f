import { isBodyLabel } from './body-labels.js';

it.each([
  ['Responsibilities:', true],
  ['Duties / Results', true],
  ['Tätigkeiten und Erfolge', true],
  ['Zadania i osiągnięcia:', true],
  ['Duties and Excel', false],
  ['Head of Achievements', false],
])('tells whether %s only labels what follows: %s', (text, is) => {
  expect(isBodyLabel(text)).toBe(is);
});
