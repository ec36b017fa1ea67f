import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import type { Basics } from '../../src/cv/engine/model/json-resume.js';
import type { CorpusCv } from '../corpus/corpus-cv.js';
import type { Scorecard } from './tally.js';
import { fold, tokensOf } from './tokens.js';

const TITLES = new Set([
  'dr',
  'prof',
  'ing',
  'dipl',
  'mag',
  'msc',
  'bsc',
  'phd',
  'mba',
  'med',
  'rer',
  'nat',
  'iur',
  'rn',
  'mgr',
  'inż',
  'hab',
  'dott',
  'ssa',
  'mr',
  'mrs',
  'ms',
  'frau',
  'herr',
]);

/** Where neither the truth nor the engine has the field there is nothing to ask. */
export function scoreContact(
  card: Scorecard,
  got: Basics | undefined,
  expected: Basics | undefined,
  cv: CorpusCv,
): void {
  const ask = (
    figure: 'contact.name' | 'contact.email' | 'contact.phone',
    field: 'name' | 'email' | 'phone',
    same: (value: string) => string,
  ): void => {
    const [given, wanted] = [got?.[field] ?? '', expected?.[field] ?? ''];
    if (given || wanted) card.ask(figure, same(given) === same(wanted), wanted, given);
  };
  ask('contact.name', 'name', bareName);
  ask('contact.email', 'email', fold);
  ask('contact.phone', 'phone', (value) => e164(value, cv.country));
}

/** The name without academic titles before and letters after it, as a sequence of words. */
function bareName(name: string): string {
  const words = tokensOf(name).filter((word) => !TITLES.has(word));
  return words.join(' ');
}

function e164(phone: string, country: string): string {
  const number = parsePhoneNumberFromString(phone, country as CountryCode);
  return number ? number.number : phone.replace(/\D/g, '');
}
