/** A date with the precision its source has. */
export interface CalendarDate {
  year: number;
  month?: number;
  day?: number;
}

export function isoOf(date: CalendarDate): string {
  const parts = [String(date.year).padStart(4, '0')];
  if (date.month !== undefined) parts.push(String(date.month).padStart(2, '0'));
  if (date.month !== undefined && date.day !== undefined) parts.push(String(date.day).padStart(2, '0'));
  return parts.join('-');
}

export function isPlausibleYear(year: number): boolean {
  return year >= 1930 && year <= 2069;
}

/** "98" is 1998, "07" is 2007: no CV reaches further back than 1950 with two digits. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}
