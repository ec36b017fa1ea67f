import type { Link } from '../../model/document.js';
import type { Basics } from '../../model/json-resume.js';
import { type Row } from '../../sections/rows/row.js';
import { slicePiece } from '../../sections/rows/pieces.js';
import { type Draft, fromRows, paragraphs, type Reading, type Sourced } from '../draft.js';
import { findEmail } from './find-email.js';
import { findLabel } from './find-label.js';
import { findLinks } from './find-links.js';
import { findLocation } from './find-location.js';
import { findName } from './find-name.js';
import { formName } from './form-name.js';
import { findPhone } from './find-phone.js';

/** Where a language is mostly written: the default country of a telephone number without a prefix. */
const COUNTRIES_OF_LANGUAGE: Record<string, readonly string[]> = {
  en: ['US', 'GB', 'CA', 'IE', 'AU', 'IN', 'NZ', 'ZA', 'SG'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH', 'CA', 'LU', 'MA', 'TN', 'SN'],
  es: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE', 'EC', 'VE', 'UY'],
  it: ['IT', 'CH'],
  pt: ['PT', 'BR', 'AO', 'MZ'],
  nl: ['NL', 'BE'],
  pl: ['PL'],
  sv: ['SE'],
  da: ['DK'],
  no: ['NO'],
  nb: ['NO'],
  fi: ['FI'],
  cs: ['CZ'],
  sk: ['SK'],
  ro: ['RO'],
  hu: ['HU'],
  ja: ['JP'],
  zh: ['CN', 'TW', 'HK'],
  ar: ['EG', 'SA', 'AE', 'MA'],
  he: ['IL'],
  tr: ['TR'],
  ru: ['RU'],
  uk: ['UA'],
  el: ['GR'],
};

export interface ContactInput {
  /** The head and sections headed as contact data. */
  rows: readonly Row[];
  /** The whole document's rows, for what stands elsewhere (a footer, a sidebar). */
  all: readonly Row[];
  links: readonly Link[];
}

/** Name, title, ways to reach the person, and the place they live in. */
export function parseContact({ rows, all, links }: ContactInput, reading: Reading): Draft<Basics> {
  const own = rows.length > 0 ? rows : all.slice(0, 12);
  const written = findEmail(own);
  const email = (written && linked(written, links)) ?? mailLink(own, links) ?? findEmail(all);
  const found = formName(own) ?? formName(all) ?? findName(own, email?.value) ?? findName(all, email?.value);
  const place = findLocation(
    own.filter((row) => row.index !== found?.row.index),
    (label) => reading.used.push(label),
  );
  const countries = [
    ...(place?.countries ?? []),
    ...countryOfDomain(email?.value),
    ...(COUNTRIES_OF_LANGUAGE[reading.language] ?? []),
    'GB',
    'US',
    'DE',
    'FR',
  ];
  const phone =
    findPhone(own, [...new Set(countries)]) ??
    findPhone(
      all.filter((row) => row.furniture || isBesideEmail(row, email, all)),
      countries,
    );
  const { url, profiles } = findLinks(own, links, reading);
  const label = found && findLabel(own, found.row, found.name);
  markLabels(own, reading);
  return {
    name: found?.name,
    label,
    email,
    phone,
    url: url && email && url.value === email.value.split('@')[1] ? undefined : url,
    summary: proseOf(own, label, reading),
    location: place?.location,
    profiles: profiles.length > 0 ? profiles : undefined,
  };
}

/** In the line of the e-mail address, or next to it: a contact line at the foot of the page. */
function isBesideEmail(row: Row, email: Sourced | undefined, all: readonly Row[]): boolean {
  const at = email?.ranges[0]?.start;
  if (at === undefined) return false;
  const own = all.find((each) => each.start <= at && at < each.end);
  return own !== undefined && Math.abs(own.index - row.index) <= 1;
}

/** What was broken over two lines, or runs into the word before it, the link behind it has as it is. */
function linked(email: Sourced, links: readonly Link[]): Sourced {
  const plain = (address: string): string => address.replaceAll('-', '').toLowerCase();
  const address = links
    .flatMap(({ uri }) => /^mailto:([^?@\s]{1,64}@[^?@\s]{3,190})/i.exec(uri)?.[1] ?? [])
    .find((each) => plain(email.value).endsWith(plain(each)));
  return address ? { ...email, value: address } : email;
}

function mailLink(rows: readonly Row[], links: readonly Link[]): Sourced | undefined {
  for (const link of links) {
    const address = /^mailto:([^?]+@[^?]+)/i.exec(link.uri)?.[1];
    const row = address && rows.find((each) => each.start <= link.start && link.end <= each.end);
    if (address && row) return { value: address, ranges: [{ start: link.start, end: link.end }], confidence: 0.9 };
  }
  return undefined;
}

function countryOfDomain(email: string | undefined): string[] {
  const tld = /\.([a-z]{2})$/i.exec(email ?? '')?.[1]?.toUpperCase();
  return tld ? [tld === 'UK' ? 'GB' : tld] : [];
}

const LABELS =
  /(?:^|[|•·]\s*|\s{2,}|\t)((?:e-?mail|mail|phone|tel(?:efon|ephone|éfono|efono|efone|efoon|émovel)?|mobile?|mobil|móvil|handy|cell(?:ulare|ular)?|portable|address|adresse|anschrift|dirección|indirizzo|morada|endereço|adres|web(?:site|seite)?|homepage|url|correo(?: electrónico)?|e-?mailadres|komórka|telemóvel|linkedin|github)\s*[.:])/giu;

/** Labels in front of contact data are structure. */
function markLabels(rows: readonly Row[], reading: Reading): void {
  for (const row of rows) {
    for (const match of row.text.matchAll(LABELS)) {
      const label = match[1] ?? '';
      const at = match.index + match[0].length - label.length;
      reading.used.push(slicePiece(row, at, at + label.length));
    }
  }
}

/** A paragraph of prose in the head, below name and address, is the summary though nothing says so. */
function proseOf(rows: readonly Row[], label: Sourced | undefined, reading: Reading): Sourced | undefined {
  const prose = paragraphs(rows).filter((group) => {
    const text = group.map((row) => row.text).join(' ');
    if (group.some((row) => row.start === label?.ranges[0]?.start)) return false;
    return text.length > 90 && /\p{Ll}\s\p{Ll}+\s\p{Ll}/u.test(text) && !/@|https?:|\t/.test(text) && !group[0]?.bullet;
  });
  if (prose.length === 0) return undefined;
  return fromRows(prose.flat(), 0.7, reading);
}
