import { fold } from '../common/words.js';
import type { JsonResume } from '../model/json-resume.js';
import { NAMES_THAT_ARE_WORDS } from './data/name-words.js';

/** What points at one person, in the forms it may take in a text. */
export interface Identity {
  /** Folded parts of the names. */
  nameParts: ReadonlySet<string>;
  /** Those that are everyday words too and count only beside another part. */
  doubtfulParts: ReadonlySet<string>;
  /** Digits of phone numbers, without country code. */
  phoneDigits: readonly string[];
  /** Lower case: e-mail addresses, links, user names, street. */
  exact: readonly string[];
}

export function identityOf(resume: JsonResume): Identity {
  const { name = '', email, phone, url, location, profiles = [] } = resume.basics ?? {};
  // Referees are no less persons.
  const names = [name, ...(resume.references ?? []).map((reference) => personIn(reference.name ?? ''))];
  const parts = new Set(names.flatMap(partsOf));
  const exact = [
    email,
    bare(url),
    location?.address,
    location?.postalCode,
    ...profiles.flatMap(({ username, url: link }) => [username, bare(link)]),
  ];
  const digits = (phone ?? '').replace(/\D/g, '');
  return {
    nameParts: parts,
    doubtfulParts: new Set([...parts].filter((part) => part.length < 3 || NAMES_THAT_ARE_WORDS.has(part))),
    phoneDigits: digits.length >= 7 ? [digits.slice(-Math.min(9, digits.length - 1))] : [],
    exact: exact.flatMap((text) => (text && text.trim().length >= 4 ? [text.trim().toLowerCase()] : [])),
  };
}

/** A parser may put "Dr. Jane Roe, Head Nurse at St Mary" into the name of a reference. */
function personIn(text: string): string {
  const name = text.split(/[,;:–—|(]| - /)[0] ?? '';
  return name.split(/\s+/).length <= 5 ? name : '';
}

const ACADEMIC: ReadonlySet<string> = new Set(
  'dr prof mag ing dipl med phd msc bsc mba mr mrs ms jr sr ii iii herr frau'.split(' '),
);

function partsOf(name: string): string[] {
  const parts = fold(name).match(/\p{L}{2,}/gu) ?? [];
  return parts.filter((part) => !ACADEMIC.has(part));
}

function bare(url: string | undefined): string | undefined {
  return url?.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '');
}
