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
  const ask = (figure: ContactFigure, field: ContactField, same: (value: string) => string): void => {
    const [given, wanted] = [got?.[field] ?? '', expected?.[field] ?? ''];
    const allowed = field === 'name' ? [wanted, cv.shownName ?? wanted] : [wanted];
    if (given || wanted)
      card.ask(
        figure,
        allowed.some((value) => same(given) === same(value)),
        wanted,
        given,
      );
  };
  ask('contact.name', 'name', bareName);
  ask('contact.email', 'email', fold);
  ask('contact.phone', 'phone', (value) => e164(value, cv.country));
}

/** With or without academic titles is right: both stand in the truth. Case and punctuation do not count. */
const bareName = (name: string): string => tokensOf(name).join(' ');

function e164(phone: string, country: string): string {
  const number = parsePhoneNumberFromString(phone, country as CountryCode);
  return number ? number.number : phone.replace(/\D/g, '');
}
