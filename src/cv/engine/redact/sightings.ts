import { personalDetailsIn } from '../common/personal-details.js';
import { fold } from '../common/words.js';
import { AGE_PHRASES } from './data/age-phrases.js';
import { NATIONALITY_PHRASES } from './data/nationality-phrases.js';
import type { Identity } from './identity.js';

export type LeakKind =
  | 'name'
  | 'e-mail'
  | 'phone'
  | 'link'
  | 'address'
  | 'personal detail'
  | 'nationality'
  | 'gender'
  | 'school year'
  | 'photo';

/** A stretch of a text that points at the person. */
export interface Leak {
  kind: LeakKind;
  text: string;
  start: number;
  end: number;
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]+|\b(?:[a-z]{2,3}\.)?(?:linkedin|xing|github|gitlab|bitbucket|twitter|x|facebook|instagram|behance|dribbble|medium|stackoverflow|orcid|researchgate|youtube|tiktok|t|vk)\.(?:com|org|net|io|me|de)\/[^\s<>"')\]]+/giu;
const PHONE = /(?:\+|\(|\b00|\b0)?\d(?:[ \u00a0./()-]{0,2}\d){6,14}/gu;
// A name split over hyphens and apostrophes falls into its parts.
const NAME_WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** Everything in a text that identifies the person or states what a blind reader must not know. */
export function sightingsIn(text: string, identity: Identity): Leak[] {
  const found: Leak[] = [
    ...matches(text, EMAIL, 'e-mail'),
    ...matches(text, LINK, 'link'),
    ...phonesIn(text, identity),
    ...exactIn(text, identity),
    ...namesIn(text, identity),
    ...personalDetailsIn(text).map(({ detail, start, end }): Leak =>
      leak(detail === 'nationality' ? 'nationality' : 'personal detail', text, start, end),
    ),
    ...AGE_PHRASES.flatMap((pattern) => matches(text, pattern, 'personal detail')),
    ...NATIONALITY_PHRASES.flatMap((pattern) => matches(text, pattern, 'nationality')),
  ];
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

export function matches(text: string, pattern: RegExp, kind: LeakKind): Leak[] {
  return [...text.matchAll(pattern)].map((match) => leak(kind, text, match.index, match.index + match[0].length));
}

function leak(kind: LeakKind, text: string, start: number, end: number): Leak {
  return { kind, text: text.slice(start, end), start, end };
}

/** The person's own numbers, however grouped, and anything that starts like an international number. */
function phonesIn(text: string, { phoneDigits }: Identity): Leak[] {
  return matches(text, PHONE, 'phone').filter(({ text: number }) => {
    const digits = number.replace(/\D/g, '');
    return phoneDigits.some((own) => digits.includes(own)) || (/^\+|^00/.test(number) && digits.length >= 9);
  });
}

function exactIn(text: string, { exact }: Identity): Leak[] {
  const lower = text.toLowerCase();
  // A letter that changes length in lower case would shift the offsets.
  if (lower.length !== text.length) return [];
  return exact.flatMap((needle) => {
    const found: Leak[] = [];
    for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + needle.length)) {
      const end = at + needle.length;
      if (/[\p{L}\p{N}]/u.test(lower.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(lower.charAt(end))) continue;
      found.push(leak(/[./]/.test(needle) ? 'link' : 'address', text, at, end));
    }
    return found;
  });
}

/** Parts of the name: sure ones wherever they are capitalised, doubtful ones beside another part. */
function namesIn(text: string, { nameParts, doubtfulParts }: Identity): Leak[] {
  if (nameParts.size === 0) return [];
  const words = [...text.matchAll(NAME_WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    part: fold(match[0]),
  }));
  const isPart = words.map(({ part, start }) => isNamePart(part, text.charAt(start), nameParts));
  return words.flatMap(({ part, start, end }, at) => {
    if (!isPart[at]) return [];
    const beside = isPart[at - 1] && near(text, words[at - 1]?.end, start) && words[at - 1]?.part !== part;
    const besideNext = isPart[at + 1] && near(text, end, words[at + 1]?.start) && words[at + 1]?.part !== part;
    const doubtful = doubtfulParts.has(part) || doubtfulParts.has(part.replace(/s$/, ''));
    // "Park's rota" names a person, "King's College" a place.
    const owner = /^['’]s (?!\p{Lu})/u.test(text.slice(end, end + 4));
    return doubtful && !beside && !besideNext && !owner ? [] : [leak('name', text, start, end)];
  });
}

function isNamePart(part: string, first: string, nameParts: ReadonlySet<string>): boolean {
  if (first === first.toLowerCase() && !nameParts.has(part)) return false;
  if (nameParts.has(part)) return first !== first.toLowerCase() || part.length >= 5;
  return part.endsWith('s') && nameParts.has(part.slice(0, -1));
}

function near(text: string, from: number | undefined, to: number | undefined): boolean {
  return from !== undefined && to !== undefined && /^(?:[ \u00a0]{1,2}|[-_]|, ?|\. ?)$/.test(text.slice(from, to));
}
