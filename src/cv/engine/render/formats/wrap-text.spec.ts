import { wrapText } from './wrap-text.js';

describe('wrapText', () => {
  it('breaks at blanks and nowhere else', () => {
    expect(wrapText('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrapText('see https://example.org/a-long-path now', 10)).toEqual([
      'see',
      'https://example.org/a-long-path',
      'now',
    ]);
  });

  it('counts wide letters twice and breaks between them', () => {
    expect(wrapText('電子カルテABC', 6)).toEqual(['電子カ', 'ルテ', 'ABC']);
  });

  it('gives no lines for no text', () => {
    expect(wrapText('', 80)).toEqual([]);
  });
});
