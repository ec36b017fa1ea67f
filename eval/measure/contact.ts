import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import type { Basics } from '../../src/cv/engine/model/json-resume.js';
import type { CorpusCv } from '../corpus/corpus-cv.js';
import type { Scorecard } from './tally.js';
import { fold, tokensOf } from './tokens.js';

type ContactField = 'name' | 'email' | 'phone';
type ContactFigure = `contact.${ContactField}`;

/** Where neither the truth nor the engine has the field there is nothing to ask. */
export function scoreContact(
  card: Scorecard,
  got: Basics | undefined,
  expected: Basics | undefined,
  cv: CorpusCv,
): void {
  const ask = (figure: ContactFigure, field: ContactField, same: (given: string, wanted: string) => boolean): void => {
    const [given, wanted] = [got?.[field] ?? '', expected?.[field] ?? ''];
    if (given || wanted) card.ask(figure, same(given, wanted), wanted, given);
  };
  ask('contact.name', 'name', (given, wanted) => sameName(given, wanted, cv.shownName ?? wanted));
  ask('contact.email', 'email', (given, wanted) => fold(given) === fold(wanted));
  ask('contact.phone', 'phone', (given, wanted) => e164(given, cv.country) === e164(wanted, cv.country));
}

/** All words of the name and none but those shown with it: titles may be kept or left, the family name may come first or last. */
function sameName(given: string, name: string, shown: string): boolean {
  const words = new Set(tokensOf(given));
  const allowed = new Set([...tokensOf(name), ...tokensOf(shown)]);
  return tokensOf(name).every((word) => words.has(word)) && [...words].every((word) => allowed.has(word));
}

function e164(phone: string, country: string): string {
  const number = parsePhoneNumberFromString(phone, country as CountryCode);
  return number ? number.number : phone.replace(/\D/g, '');
}
