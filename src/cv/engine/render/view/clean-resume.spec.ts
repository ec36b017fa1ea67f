import { cleanText } from './clean-resume.js';

describe('cleanText', () => {
  it('drops what cannot be printed or misleads', () => {
    expect(cleanText('a\u0000b\u202ec\ud800d\u00ade\ue000f\ufeff')).toBe('abcdef');
  });

  it('keeps lines, and one blank for any white space between words', () => {
    expect(cleanText('  one\t two \r\n\r\nthree\u2028four ')).toBe('one two\n\nthree\nfour');
  });

  it('keeps the joiner that Persian needs', () => {
    expect(cleanText('می\u200cروم')).toBe('می\u200cروم');
  });

  it('takes a megabyte of blanks or control characters in a moment', () => {
    const started = process.cpuUsage();
    cleanText(' \u0007'.repeat(500_000));
    cleanText('\n'.repeat(1_000_000));
    expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
  });
});
