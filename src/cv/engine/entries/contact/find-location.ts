import type { Location } from '../../model/json-resume.js';
import { slicePiece, splitPiece, trimSeparators } from '../../sections/rows/pieces.js';
import { type Piece } from '../../sections/rows/row.js';
import { type Draft, sourced } from '../draft.js';
import { countriesOfCity, countryCode, isKnownPlace, isTownShaped } from '../vocabulary/places.js';
import { isStreet, STREET } from '../vocabulary/streets.js';
import { REGION_CODES, REGIONS } from '../vocabulary/data/place-words.js';
import { fold } from '../../sections/rows/fold.js';

/** Beside "Gender:"; the capital of the Maldives is Malé. */
const SEX = /^(?:fe)?male$/iu;
const POSTAL =
  /(?<![\d+/.-])(?:(?<prefix>[A-Z]{1,2})-)?(?<code>\d{2}-\d{3}(?!\d)|\d{4}-\d{3}(?!\d)|\d{5}-\d{3}(?!\d)|\d{5}(?:-\d{4})?(?!\d)|\d{4}\s?[A-Z]{2}\b|\d{4}(?!\d)|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|[A-Z]\d[\dW]\s?[A-Z\d]{4}\b|\d{6}(?!\d)|\d{3}\s\d{2}(?!\d))/gu;
const LABEL =
  /^(?:address|adresse|anschrift|wohnort|dirección|domicilio|indirizzo|abitazione|residenza|home address|wohnadresse|domicile|domiciliad[oa] en|morada|endereço|adres|woonplaats|location|standort|lieu|localidad|ubicación|località|localidade|miejsce zamieszkania|zamieszkanie|residence|based in|lives in|a(?=:)|city|ville|ciudad|città|cidade|stad|miasto|wohnhaft in|home)\s*[:–-]?\s+/iu;
const PREFIX_COUNTRIES: Record<string, string> = {
  D: 'DE',
  DE: 'DE',
  A: 'AT',
  AT: 'AT',
  CH: 'CH',
  F: 'FR',
  FR: 'FR',
  B: 'BE',
  BE: 'BE',
  L: 'LU',
  LU: 'LU',
  NL: 'NL',
  I: 'IT',
  IT: 'IT',
  E: 'ES',
  ES: 'ES',
  PL: 'PL',
  PT: 'PT',
  P: 'PT',
};

export interface FoundLocation {
  location: Draft<Location>;
  /** ISO codes of countries that the place speaks for, likeliest first. */
  countries: string[];
}

/** Of a town; one that only looks like a town ("Satellite Town", a quarter) gives way to it. */
const SURE = 0.9;

/** The person's place from the lines of the head: street, postal code, city, country, as far as they stand there. */
export function findLocation(pieces: readonly Piece[], labels: (piece: Piece) => void): FoundLocation | undefined {
  const candidates = pieces
    .flatMap((piece) => splitPiece(piece, /\s*[|•·●▪∙]\s*|\t+|\s{3,}/gu))
    .flatMap((piece) => (/@|(?<!\d)(?:\+|\(?0)\d[\d\s().-]{7,}\d/.test(piece.text) ? withoutReach(piece) : [piece]))
    // "⌂ Galway"
    .map((piece) => slicePiece(piece, /^[\p{S}\p{Co}\s]*/u.exec(piece.text)?.[0].length ?? 0))
    .map((piece, index) => ({ piece: cutLabel(piece, labels), index }))
    .map(({ piece, index }) => ({ piece, index, parsed: parseAddress(piece) }));
  let best: { score: number; parsed: ParsedAddress; index: number } | undefined;
  for (const { parsed, index } of candidates) {
    if (parsed && parsed.score > (best?.score ?? 0)) best = { score: parsed.score, parsed, index };
  }
  if (!best || best.score < 2) return undefined;
  const { location, country } = best.parsed;
  const neighbours = [candidates[best.index - 1]?.piece, candidates[best.index + 1]?.piece];
  addNeighbours(location, neighbours);
  const cityCountries = location.city ? countriesOfCity(location.city.value) : [];
  const stated = location.countryCode?.value;
  return {
    location,
    countries: [...new Set([...(stated ? [stated] : []), ...(country ? [country] : []), ...cityCountries])],
  };
}

/** An e-mail address or telephone number, with its label or icon. */
const REACH =
  /(?:(?<!\p{L})(?:e-?mail|mail|tel|telefon|phone|mobile?|mobil|cell|t|e|m|p)\s*[.:]\s*|[\p{S}\p{Co}]\s*)?(?:[^\s,;|/]+@[^\s,;|/]+|\+?\(?\d[\d\s().\-–/]{6,}\d)/giu;

/** "Bergen – anna@brand.example", "88 Byres Road, Glasgow G12 8SN, anna@brand.example, 07700 900 331" */
function withoutReach(piece: Piece): Piece[] {
  const parts = splitPiece(piece, /\s+[–—]\s+/gu);
  if (parts.length > 1) return parts;
  return splitPiece(piece, REACH).map((part) => trimSeparators(part));
}

interface ParsedAddress {
  location: Draft<Location>;
  score: number;
  /** Read from a prefix such as "D-". */
  country?: string;
}

function cutLabel(piece: Piece, labels: (piece: Piece) => void): Piece {
  const label = LABEL.exec(piece.text);
  if (!label) return piece;
  labels(slicePiece(piece, 0, label[0].length));
  return slicePiece(piece, label[0].length);
}

function parseAddress(piece: Piece): ParsedAddress | undefined {
  if (piece.text.length > 140 || /@|https?:|www\.|\d{7,}|[.!?]$/.test(piece.text)) return undefined;
  const location: Draft<Location> = {};
  let score = 0;
  let country: string | undefined;
  const street: Piece[] = [];
  const parts = splitPiece(piece, /\s*,\s*|\s+[–—-]\s+|\s*;\s*|\s+(?=\(\p{L}{4}[\p{L} ]*\)$)/gu);
  for (const [at, part] of parts.entries()) {
    if (SEX.test(part.text)) continue;
    // "Calle Mayor, 12": the number of the house stands behind a comma.
    const isNumbered = STREET.test(part.text) && /^(?:n[.º°]?\s*)?\d{1,4}\b/u.test(parts[at + 1]?.text ?? '');
    const code = countryCode(part.text) ?? bracketCountry(part.text);
    const postal = postalOf(part);
    if (code && !location.countryCode && (location.city || score > 0 || !countriesOfCity(part.text).length)) {
      location.countryCode = sourced(part, 0.95, code);
      score += 2;
    } else if (postal && !isStreet(part.text.replace(postal.code.text, ''))) {
      location.postalCode ??= sourced(postal.code, 0.95);
      score += 1.5;
      if (postal.prefix) country = PREFIX_COUNTRIES[postal.prefix];
      const rest = postal.rest && regionless(postal.rest);
      if (rest?.region) location.region ??= sourced(rest.region, 0.85);
      if (rest?.city && isTownShaped(rest.city.text) && (location.city?.confidence ?? 0) < SURE) {
        location.city = sourced(rest.city, 0.92);
        score += isKnownPlace(rest.city.text) ? 2 : 1.5;
      }
    } else if (isStreet(part.text) || isNumbered) {
      street.push(part);
      score += 1.2;
    } else if (parts.length === 2 && at === 1 && location.city && /^\(\p{Lu}[\p{L} -]+\)$/u.test(part.text)) {
      location.region ??= sourced(slicePiece(part, 1, part.text.length - 1), 0.7);
      score += 2;
    } else if (isRegion(part.text) && (location.city || score > 0)) {
      location.region ??= sourced(part, 0.85);
      score += 1;
    } else if (countriesOfCity(part.text).length > 0 && (location.city?.confidence ?? 0) < SURE) {
      location.city = sourced(part, 0.93);
      score += 2.2;
    } else if (isTownShaped(part.text) && !location.city && part.text.length < 30) {
      location.city = sourced(part, 0.6);
      score += 0.2;
    } else if (/\d/.test(part.text) && part.text.length < 40) {
      street.push(part);
    } else if (!isTownShaped(part.text) || parts.length < 4) score -= 2;
  }
  const [first] = street;
  const last = street.at(-1);
  if (first && last)
    location.address = sourced(
      { start: first.start, end: last.end, text: piece.text.slice(first.start - piece.start, last.end - piece.start) },
      0.85,
    );
  return { location, score, country };
}

function bracketCountry(text: string): string | undefined {
  return /^\(?([\p{L}\s.]{2,24})\)?$/u.test(text) ? countryCode(text.replace(/[()]/g, '')) : undefined;
}

function isRegion(text: string): boolean {
  return (
    REGIONS.has(
      fold(text)
        .replace(/[^\p{L}]+/gu, ' ')
        .trim(),
    ) ||
    (REGION_CODES.has(text) && text.length <= 3)
  );
}

/** "IL" behind a city before its postal code, "(MI)" behind an Italian one. */
function regionless(piece: Piece): { city?: Piece; region?: Piece } {
  const bracket = /\s*\(([A-Z]{2})\)$/u.exec(piece.text);
  if (bracket)
    return {
      city: slicePiece(piece, 0, bracket.index),
      region: slicePiece(piece, piece.text.length - 3, piece.text.length - 1),
    };
  if (REGION_CODES.has(piece.text)) return { region: piece };
  const tail = /\s([A-Z]{2,3})$/u.exec(piece.text);
  if (tail?.[1] && REGION_CODES.has(tail[1]))
    return { city: slicePiece(piece, 0, tail.index), region: slicePiece(piece, tail.index + 1) };
  return { city: piece };
}

/** "Melbourne VIC 3056" */
const AUSTRALIAN = /\s(?:NSW|VIC|QLD|ACT|TAS|SA|WA|NT)$/;

function postalOf(part: Piece): { code: Piece; prefix?: string; rest?: Piece } | undefined {
  for (const match of part.text.matchAll(POSTAL)) {
    const { code, prefix } = match.groups ?? {};
    if (!code) continue;
    const at = match.index + match[0].length - code.length;
    const before = trimSeparators(slicePiece(part, 0, match.index));
    const behind = trimSeparators(slicePiece(part, match.index + match[0].length));
    // Four digits alone may be a year or a house number: they need a town beside them.
    if (/^\d{4}$/.test(code) && !isTownShaped(behind.text) && !AUSTRALIAN.test(before.text)) continue;
    const rest = behind.text !== '' ? behind : before.text !== '' ? before : undefined;
    return { code: slicePiece(part, at, at + code.length), prefix, rest };
  }
  return undefined;
}

/** Street and town on lines of their own. */
function addNeighbours(location: Draft<Location>, neighbours: readonly (Piece | undefined)[]): void {
  for (const piece of neighbours) {
    if (!piece) continue;
    const code = countryCode(piece.text);
    if (code && !location.countryCode) location.countryCode = sourced(piece, 0.9, code);
    if (!location.address && isStreet(piece.text) && piece.text.length < 70) location.address = sourced(piece, 0.85);
  }
}
