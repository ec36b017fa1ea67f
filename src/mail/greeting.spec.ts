import { greetingName } from './greeting.js';

describe('greetingName', () => {
  it.each([
    'Ada Lovelace',
    "Siobhán O'Brien",
    'José María de la Cruz',
    'Dr. Anne-Marie Weiß',
    '山田 太郎',
    'Óscar J. Peña',
  ])('greets %s by name', (name) => expect(greetingName(name)).toBe(name));

  it.each([
    'Win big at casino.example',
    'https://evil.example',
    'call +44 20 7946 0000',
    'a@b.example',
    '<b>x</b>',
    '{{token}}',
    'x'.repeat(61),
    '',
    `${'a. '.repeat(40_000)}1`,
  ])('does not repeat %j', (name) => expect(greetingName(name)).toBe(''));
});
