import { escapeMarkdown } from './markdown.js';

describe('escapeMarkdown', () => {
  it.each([
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['[a](javascript:x) <b>&amp;', '\\[a\\](javascript:x) \\<b\\>\\&amp;'],
    ['1. not a list', '1\\. not a list'],
    ['- not a bullet', '\\- not a bullet'],
    ['# no heading', '\\# no heading'],
  ])('defuses %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each(['C#', 'snake_case', '4.6 / 5', '+46 70 1', 'a-b'])('leaves %s readable', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });
});
