import type { Basics, Location, Profile } from '../../model/json-resume.js';
import type { Words } from '../locale/words.js';
import { oneLine, present } from './blocks.js';
import { mailHref, safeHref, shownUrl } from './links.js';
import type { Contact } from './resume-view.js';

/** Countries that write the postal code after the town. */
const CODE_AFTER_TOWN = new Set(['AU', 'BR', 'CA', 'GB', 'IE', 'IN', 'NZ', 'US', 'ZA']);

/** Languages that name the country first and the house last. */
const LARGEST_FIRST = new Set(['zh-CN', 'ja']);

function countryName(code: string, words: Words): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([words.tag], { type: 'region' }).of(code.toUpperCase()) ?? code;
}

/** An address on one line in the order its country writes it. */
export function formatLocation(location: Location, words: Words): string {
  const { address, postalCode, city, region, countryCode } = location;
  const country = countryCode && countryName(countryCode, words);
  if (LARGEST_FIRST.has(words.tag)) return present(country, postalCode, region, city, oneLine(address)).join(' ');
  const area = CODE_AFTER_TOWN.has(countryCode?.toUpperCase() ?? '')
    ? [city, present(region, postalCode).join(' ')]
    : [present(postalCode, city).join(' '), region === city ? undefined : region];
  return [oneLine(address), ...area, country].filter(Boolean).join(words.comma);
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function profileContact({ network, username, url }: Profile, words: Words): Contact | undefined {
  const text = present(url && shownUrl(url), username).find(Boolean);
  if (text === undefined) return network === undefined ? undefined : { kind: 'profile', text: network };
  const names = letters(text);
  const unsaid = username !== undefined && !names.includes(letters(username));
  return {
    kind: 'profile',
    label: network !== undefined && !names.includes(letters(network)) ? network + words.colon : undefined,
    text: unsaid ? `${text} (${username})` : text,
    href: safeHref(url),
  };
}

/** How to reach the person, in the order a reader looks for it. */
export function buildContacts(basics: Basics, words: Words): Contact[] {
  const { location, email, phone, url, profiles, image } = basics;
  const place = location && formatLocation(location, words);
  const contacts: (Contact | undefined)[] = [
    place ? { kind: 'location', text: place } : undefined,
    phone === undefined ? undefined : { kind: 'phone', text: phone },
    email === undefined ? undefined : { kind: 'email', text: email, href: mailHref(email) },
    url === undefined ? undefined : { kind: 'url', text: shownUrl(url), href: safeHref(url) },
    ...(profiles ?? []).map((profile) => profileContact(profile, words)),
    image !== undefined && safeHref(image) !== undefined
      ? { kind: 'photo', text: words.photo, href: safeHref(image) }
      : undefined,
  ];
  return contacts.filter((contact) => contact !== undefined);
}
