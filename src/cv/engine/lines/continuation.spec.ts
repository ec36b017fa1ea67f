import { firstWord } from './continuation.js';

it.each([
  ['+49 4182 5550164', '+49 4182 5550164'],
  ['04182 / 555-0164', '04182 / 555-0164'],
  ['2014 to 2018 in Leeds', '2014'],
  ['Welder at sea', 'Welder'],
])('takes a telephone number for one word: %s', (text, word) => {
  expect(firstWord(text)).toBe(word);
});
