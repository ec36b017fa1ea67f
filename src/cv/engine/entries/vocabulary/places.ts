import countries from 'i18n-iso-countries';
import { fold } from '../../sections/rows/fold.js';
import { CITIES } from './data/cities.js';
import { TOWNS } from './data/towns.js';
import { REGION_CODES, REGIONS, REMOTE_WORDS } from './data/place-words.js';

const key = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A town may stand in several countries (Newcastle, Birmingham); the first named is the likelier. */
const CITY_COUNTRIES = new Map<string, string[]>();
for (const [country, names] of [...Object.entries(CITIES), ...Object.entries(TOWNS)]) {
  for (const name of names.split(' ')) {
    const city = key(name.replace(/_/g, ' '));
    CITY_COUNTRIES.set(city, [...(CITY_COUNTRIES.get(city) ?? []), country]);
  }
}

const LOCALES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'] as const;
const COUNTRY_ALIASES: Record<string, string> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  grossbritannien: 'GB',
  'grande bretagne': 'GB',
  angleterre: 'GB',
  inghilterra: 'GB',
  inglaterra: 'GB',
  'wielka brytania': 'GB',
  usa: 'US',
  'u s a': 'US',
  us: 'US',
  'etats unis': 'US',
  eua: 'US',
  'ee uu': 'US',
  eeuu: 'US',
  vsa: 'US',
  brd: 'DE',
  nederland: 'NL',
  holland: 'NL',
  'the netherlands': 'NL',
  holandia: 'NL',
  osterreich: 'AT',
  schweiz: 'CH',
  suisse: 'CH',
  svizzera: 'CH',
  zwitserland: 'CH',
  polska: 'PL',
  brasil: 'BR',
  espana: 'ES',
  italia: 'IT',
  deutschland: 'DE',
  czechia: 'CZ',
  tschechien: 'CZ',
  uae: 'AE',
  turkey: 'TR',
  russia: 'RU',
  korea: 'KR',
  vietnam: 'VN',
  belgie: 'BE',
  belgique: 'BE',
  irland: 'IE',
  eire: 'IE',
  luksemburg: 'LU',
  sverige: 'SE',
  norge: 'NO',
  danmark: 'DK',
  suomi: 'FI',
  'hong kong': 'HK',
  taiwan: 'TW',
  syria: 'SY',
  syrien: 'SY',
  iran: 'IR',
  'new zealand': 'NZ',
  moldova: 'MD',
  bolivia: 'BO',
  venezuela: 'VE',
  tanzania: 'TZ',
};
const COUNTRIES = new Map<string, string>();
for (const locale of LOCALES) {
  for (const [code, names] of Object.entries(countries.getNames(locale, { select: 'all' }))) {
    for (const name of names) if (!COUNTRIES.has(key(name)) && name.length > 3) COUNTRIES.set(key(name), code);
  }
}
for (const [name, code] of Object.entries(COUNTRY_ALIASES)) COUNTRIES.set(name, code);

/** ISO 3166-1 alpha-2 of a country named in any of the eight languages. */
export function countryCode(name: string): string | undefined {
  return COUNTRIES.get(key(name));
}

/** Countries that have a larger town of this name; empty when it is in no gazetteer. */
export function countriesOfCity(name: string): readonly string[] {
  return CITY_COUNTRIES.get(key(name)) ?? [];
}

/** "Banyuls-sur-Mer", "Villers-lès-Nancy" */
const FRENCH_TOWN = /^\p{Lu}[\p{L}'’]+(?:-\p{L}[\p{L}'’]+)*-(?:sur|sous|lès|lez)-(?:\p{L}+-)*\p{Lu}[\p{L}'’-]+$/u;

/** "Co. Mayo" */
const COUNTY = /^(?:Co\.?|County)\s\p{Lu}\p{Ll}+$/u;
/** "województwo pomorskie", "Landkreis Rosenheim", "Greater Boston", as profiles of job networks have them. */
const DISTRICT =
  /^(?:(?:województwo|woj\.|powiat)\s\p{L}[\p{L}-]+|(?:provincia|província|province|regione|région|región|kreis|landkreis|bezirk|kanton|canton|comunidad|metropolregion|greater)\s(?:(?:de la|de|di|du|del)\s|d['’])?\p{Lu}[\p{L} -]{2,24}|\p{Lu}[\p{L} -]{2,24}\s(?:metropolitan area|und umgebung))$/iu;
/** "Geelong VIC", "Tucson AZ": no two letters make a town of a word that none knows. */
const TOWN_STATE = /^(\p{Lu}.{2,24})\s(NSW|VIC|QLD|TAS|ACT|[A-Z]{2})$/u;

/** "Berlin", "Poland", "TX", "Bavaria", "Remote": a part of a location and nothing else. */
export function isKnownPlace(text: string): boolean {
  if (text.length > 40) return false;
  const bare = text
    .replace(/\(.*?\)/g, ' ')
    .replace(/^\s*(?:[A-Z]{1,2}-)?\d{4,5}\s+/, '')
    .trim();
  const folded = key(bare);
  if (folded === '') return false;
  if (CITY_COUNTRIES.has(folded) || COUNTRIES.has(folded) || REGIONS.has(folded) || REMOTE_WORDS.has(folded))
    return true;
  if (FRENCH_TOWN.test(bare) || COUNTY.test(bare) || DISTRICT.test(bare)) return true;
  const [, town = '', state = ''] = TOWN_STATE.exec(bare) ?? [];
  if (REGION_CODES.has(state) && (state.length > 2 ? isTownShaped(town) : CITY_COUNTRIES.has(key(town)))) return true;
  return REGION_CODES.has(bare.trim()) && bare.trim().length <= 6;
}

/** A state, province or country: what may follow the name of any town. */
export function isRegion(text: string): boolean {
  const folded = key(text);
  if (COUNTY.test(text)) return true;
  return REGIONS.has(folded) || COUNTRIES.has(folded) || (REGION_CODES.has(text.trim()) && text.trim().length <= 6);
}

/** "Estancarbon (31)": a town of any name, and the number of its département. */
const IN_DEPARTEMENT = /^\p{Lu}[\p{L}'’-]+(?:[\s-][\p{L}'’-]+){0,4}\s\((?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])\)$/u;

const LONGEST_TOWN = 60;
/** "Sottomarina (VE)": a town of any name, and the letters of its province. */
const IN_PROVINCE =
  /^\p{Lu}[\p{L}'’-]+(?:[\s-][\p{L}'’-]+){0,4}\s\((?:A[GLNOPQRTV]|B[AGILNORSTZ]|C[ABEHIJLNORSTZ]|EN|F[CEGIMR]|G[EOR]|I[MS]|KR|L[CEIOTU]|M[BCEINOST]|N[AOU]|OR|P[ACDEGINORTUVZ]|R[ACEGIMNO]|S[AIOPRSUV]|T[AENOPRSV]|UD|V[ABCEIRTV])\)$/u;

/** A whole location, "Springfield, IL" or "Berlin, Germany": every part is known, or an unknown town stands before a known region. */
export function isLocation(text: string): boolean {
  const parts = text
    .split(/,|\/|\s[–—-]\s|[()]|\s\|\s|\s(?:and|und|et|y|e|en|i)\s|;/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length === 0 || parts.length > 4) return false;
  const known = parts.filter(isKnownPlace).length;
  const isTown = text.length <= LONGEST_TOWN && (IN_DEPARTEMENT.test(text) || IN_PROVINCE.test(text));
  if (known === parts.length || isTown) return true;
  const first = parts[0] ?? '';
  // "Maisonelle (Rezé)" is a house and its town, "Chioggia (VE)" a town and its province.
  if (/^[^,/|;]+\([^()]+\)$/u.test(text) && !isRegion(parts.at(-1) ?? '')) return false;
  return known === parts.length - 1 && !isKnownPlace(first) && isTownShaped(first) && parts.length > 1;
}

/** One to four capitalised words without digits: may be the name of a town. */
export function isTownShaped(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}'’.-]*)(?:\s(?:\p{Lu}[\p{L}'’.-]*|[\p{Ll}'’]{1,4})){0,3}$/u.test(text);
}
