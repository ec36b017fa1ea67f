import { toCsvLine } from './csv.js';

describe('a line of CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1', '\n=1+1', '\0=1+1', '＝1+1', '＠SUM(1)'])(
    'lets no spreadsheet run %j',
    (value) => {
      expect(toCsvLine([value])).toMatch(/^"?'/);
    },
  );

  it('keeps numbers, commas, quotes and line ends', () => {
    expect(toCsvLine([-5, null, 'a,b', 'say "x"', 'two\nlines'])).toBe('-5,,"a,b","say ""x""","two\nlines"\r\n');
  });
});
