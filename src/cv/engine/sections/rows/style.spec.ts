import { isCaps } from './style.js';

it.each([
  ['BERUFLICHER WERDEGANG', true],
  ['EMPLOYMENT HISTORY (most recent first)', true],
  ['GDPR (in German)', false],
  ['Employment History', false],
  ['B2', false],
])('tells whether all letters of %s are capitals: %s', (text, is) => {
  expect(isCaps(text)).toBe(is);
});
