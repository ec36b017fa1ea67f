import { fold } from '../../common/words.js';
import { citeFields } from '../citing.js';
import type { AnalyseContext } from '../context.js';
import { UNPROFESSIONAL_WORDS } from '../data/unprofessional-addresses.js';
import { met, type Rule, type Verdict } from '../rule.js';

const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/;

function present(context: AnalyseContext, field: string, what: string, value: string | undefined): Verdict {
  if (value?.trim()) return met(`${what} is given.`, citeFields(context, [field]));
  return { degree: 0, message: `${what} was not found.`, fields: [field] };
}

export const CONTACT_RULES: readonly Rule[] = [
  {
    id: 'contact.name',
    severity: 'critical',
    effect: 'gives',
    weight: 3,
    looksFor: 'the name of the person at the top',
    why: 'A system that finds no name files the CV under none.',
    fix: 'Put your name alone on the first line, as text and not as part of a picture.',
    check: (context) => present(context, '/basics/name', 'A name', context.resume.basics?.name),
  },
  {
    id: 'contact.email',
    severity: 'critical',
    effect: 'gives',
    weight: 5,
    looksFor: 'a valid e-mail address',
    why: 'Most invitations go out by e-mail.',
    fix: 'Give one e-mail address near your name, written out in full.',
    check(context) {
      const email = context.resume.basics?.email?.trim();
      if (!email || EMAIL.test(email)) return present(context, '/basics/email', 'An e-mail address', email);
      return {
        degree: 0,
        message: `"${email}" is not a valid e-mail address.`,
        ...citeFields(context, ['/basics/email']),
      };
    },
  },
  {
    id: 'contact.phone',
    severity: 'major',
    effect: 'gives',
    weight: 3,
    looksFor: 'a phone number',
    why: 'Recruiters ring first when time is short.',
    fix: 'Add a phone number with its country code.',
    check: (context) => present(context, '/basics/phone', 'A phone number', context.resume.basics?.phone),
  },
  {
    id: 'contact.location',
    severity: 'minor',
    effect: 'gives',
    weight: 1,
    looksFor: 'the town or region where the person lives',
    why: 'Many searches filter by distance; a town is enough, a street address is not needed.',
    fix: 'Add town and country to your contact data.',
    check(context) {
      const place = context.resume.basics?.location;
      const filled = (['city', 'region', 'countryCode', 'address', 'postalCode'] as const).find((key) => place?.[key]);
      const field = `/basics/location/${filled ?? 'city'}`;
      return present(context, field, 'A location', filled && place?.[filled]);
    },
  },
  {
    id: 'contact.professional-email',
    severity: 'minor',
    effect: 'takes',
    weight: 1,
    looksFor: 'an e-mail address that sounds private',
    why: 'An address made of a nickname is the first thing a recruiter reads about you.',
    fix: 'Use an address made of your name.',
    check(context) {
      const email = context.resume.basics?.email;
      if (!email) return undefined;
      const word = unprofessionalWord(email, context.resume.basics?.name ?? '');
      const cited = citeFields(context, ['/basics/email']);
      if (word === undefined) return met('The e-mail address sounds professional.', cited);
      return { degree: 0, message: `The e-mail address holds "${word}".`, ...cited };
    },
  },
];

/** A word of the list in the address, unless the person is called so: `l.wolf@` is fine for Lena Wolf. */
function unprofessionalWord(email: string, name: string): string | undefined {
  const local = fold(email.slice(0, email.indexOf('@')));
  const own = fold(name)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1);
  const rest = own.reduce((left, part) => left.replaceAll(part, ' '), local);
  const parts = new Set(rest.split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u));
  // Short words count only as a part of their own: "maus" is also in "emaus".
  return UNPROFESSIONAL_WORDS.find((word) => parts.has(word) || (word.length >= 5 && rest.includes(word)));
}
