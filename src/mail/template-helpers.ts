import { type Locale } from '../common/locale.js';

/** What every form of every template may use. */
export const TEMPLATE_HELPERS = {
  join: (a: string, b: string): string => a + b,
  is: (a: unknown, b: unknown): boolean => a === b,
  /** An ISO time as people of the locale write it. In UTC, and says so: whose clock it is nobody knows here. */
  moment: (time: string, locale: Locale): string =>
    new Intl.DateTimeFormat(locale, {
      dateStyle: 'long',
      timeStyle: 'long',
      timeZone: 'UTC',
    }).format(new Date(time)),
};
