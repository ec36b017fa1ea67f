import { english } from '../locale/data/english.js';
import { german } from '../locale/data/german.js';
import { japanese } from '../locale/data/japanese.js';
import { formatDate, formatRange } from './dates.js';

describe('dates', () => {
  it('keep the precision they have', () => {
    expect(['2021', '2021-03', '2021-03-05'].map((date) => formatDate(date, english))).toEqual([
      '2021',
      'Mar 2021',
      '5 Mar 2021',
    ]);
  });

  it('follow the locale', () => {
    expect(formatRange('2021-03', undefined, german)).toBe('03/2021 – heute');
    expect(formatRange('2021-03', '2024', japanese)).toBe('2021年3月 – 2024');
    expect(formatDate('2021-03-05', german, true)).toBe('5. März 2021');
  });

  it('leave alone what is no date', () => {
    expect(formatDate('Summer 2019', english)).toBe('Summer 2019');
    expect(formatDate('2020-13', english)).toBe('2020-13');
    expect(formatDate('2020-02-99', english)).toBe('2020-02-99');
  });

  it('say a range that starts where it ends once', () => {
    expect(formatRange('2020', '2020', english)).toBe('2020');
    expect(formatRange(undefined, '2020-06', english)).toBe('Jun 2020');
    expect(formatRange(undefined, undefined, english)).toBeUndefined();
  });
});
