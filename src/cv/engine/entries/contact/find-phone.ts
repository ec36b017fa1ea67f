import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import { slicePiece, splitPiece } from '../../sections/rows/pieces.js';
import { type Piece } from '../../sections/rows/row.js';
import { type Sourced, sourced } from '../draft.js';

/** Not from within a postal code: "B2N 0Z0". */
const CANDIDATE = /(?<!\d\p{L})(?:\+|00)?\(?\d[\d\s().\-–/\u00a0\u202f‑]{5,28}\d/gu;
const LABEL =
  /(?:\b(?:tel|telefon|phone|mobile|mobil|mob|cell|handy|telephone|téléphone|portable|móvil|teléfono|telefono|cellulare|cell|telemóvel|celular|telefone|gsm|telefoon|mobiel|komórka|kom|tel\. kom|whatsapp|t|m|p|h|c|☎|✆|📞|📱)\b|[☎✆📞📱✆\uf095\ue0b0])\s*[.:]{0,2}\s*(?:\([^)]*\)\s*)?$/iu;
/** Numbers of people, firms and papers, with or without "no." behind. */
const NO_PHONE =
  /(?:fax|(?<!\p{L})(?:steuer(?:nummer)?|tax|vat|ust|iban|bic|nip|regon|pesel|nif|nie|dni|dui|cpf|siret|siren|kvk|born|geb|birth|nmc|pin|ssn|orcid|gmc|cnpj|rg|licen[cs]e|registration|reg|matricola|passport|zip|plz|cep|c\.?p|c\. ?[cief]\.?|c[cif]|c[ée]dula|cui[tl]|rut|curp|rfc|ctps|pis|bsn|ahv|svnr|cnic|aadhaar|pan|nric|id(?:entity)?(?: card)?|sss|tin|philhealth|pag-?ibig|dowód(?: osobisty)?|codice fiscale|p\. ?iva|partita iva))(?:\s+(?:no|nr|number|numer|numero|número|nummer))?\P{L}{0,6}$/iu;
/** As in Portugal and Brazil. */
const POSTAL_CODE = /^\s*\d{4,5}-\d{3}\s*$/;

/** The first thing that is a telephone number where the person lives; labelled and international ones go first. */
export function findPhone(pieces: readonly Piece[], countries: readonly string[]): Sourced | undefined {
  let best: { piece: Piece; score: number } | undefined;
  for (const [at, row] of pieces.entries()) {
    const broken = brokenPhone(row, pieces[at + 1], countries);
    if (broken) return broken;
    for (const match of row.text.matchAll(CANDIDATE)) {
      // A dash or slash between blanks parts a postal code or a second number from the first as often as it joins one.
      const whole = slicePiece(row, match.index, match.index + match[0].length);
      for (const part of [...splitPiece(whole, /\s[–/-]\s/g), whole]) {
        const piece = withBrackets(part, row);
        const before = row.text.slice(Math.max(0, part.start - row.start - 24), part.start - row.start);
        const score = scoreOf(piece.text, before, countries);
        if (score > (best?.score ?? 0)) best = { piece, score };
      }
    }
  }
  return best && sourced(best.piece, Math.min(0.98, 0.6 + best.score * 0.08));
}

/** "+49 171 98" above "76 543": two rows that only together are a number. */
function brokenPhone(row: Piece, next: Piece | undefined, countries: readonly string[]): Sourced | undefined {
  const head = /(?:\+|00|\(?0)[\d\s()/.-]{1,16}$/u.exec(row.text);
  if (!next || !head || !/^[\d\s()/.-]{2,14}$/.test(next.text)) return undefined;
  const [first, whole] = [head[0], `${head[0]} ${next.text}`];
  if (isDateLike(first) || isDateLike(next.text) || validIn(first, countries, /^(?:\+|00)/.test(first)) >= 0)
    return undefined;
  // A house number above a telephone number is no part of it.
  if (next.text.replace(/\D/g, '').length > 7 || first.replace(/\D/g, '').length < 4) return undefined;
  if (validIn(whole, countries, /^(?:\+|00)/.test(first)) < 0) return undefined;
  const start = row.start + head.index;
  return {
    value: whole.replace(/\s+/g, ' '),
    ranges: [
      { start, end: row.end },
      { start: next.start, end: next.end },
    ],
    confidence: 0.8,
  };
}

function withBrackets(piece: Piece, row: Piece): Piece {
  const at = piece.start - row.start;
  return row.text[at - 1] === '(' && piece.text.includes(')') ? slicePiece(row, at - 1, piece.end - row.start) : piece;
}

function scoreOf(text: string, before: string, countries: readonly string[]): number {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || NO_PHONE.test(before)) return 0;
  if (isDateLike(text) || POSTAL_CODE.test(text)) return 0;
  // A path of a link has no plus sign.
  if (/@\S*$|[\d.]$/.test(before) || (/\/$|[\w.]\/\S*$/.test(before) && !text.startsWith('+'))) return 0;
  const labelled = LABEL.test(before);
  const international = /^\s*\(?(?:\+|00)/.test(text);
  const rank = validIn(text, countries, international);
  const valid = rank >= 0;
  return (
    (valid ? 3 - 0.1 * Math.min(rank, 9) : 0) +
    (labelled ? 2 : 0) +
    (international && digits.length >= 9 ? 1.5 : 0) +
    (valid || labelled ? 0.1 : isLocal(digits, text) ? 0.5 : 0)
  );
}

/** Written like a number of a person, in groups and with an area's zero or bracket, though no plan of numbers has it. */
function isLocal(digits: string, text: string): boolean {
  return (
    digits.length >= 9 &&
    digits.length <= 12 &&
    /^\s*\(?0|^\s*\(\d{2,4}\)|^\s*\d{3}[-. ]\d{3}[-. ]\d{3,4}\s*$/.test(text)
  );
}

/** The first of the countries, likeliest first, whose plan of numbers has it; -1 for none. */
function validIn(text: string, countries: readonly string[], international: boolean): number {
  const candidates = international ? [countries[0] ?? 'US'] : countries;
  return candidates.findIndex((country) => {
    if (!isSupportedCountry(country)) return false;
    const number = parsePhoneNumberFromString(
      text.replace(/\(0\)/, '').replace(/^00/, '+'),
      country satisfies CountryCode,
    );
    return number?.isValid() ?? false;
  });
}

/** "2012 – 2016", "01.02.1990" */
function isDateLike(text: string): boolean {
  return (
    /^\s*(?:19|20)\d{2}\s*[–\-/.]\s*(?:(?:19|20)\d{2}|\d{2})\s*$/.test(text) ||
    /^\s*\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}\s*$/.test(text) ||
    /^\s*(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}\s*$/.test(text) ||
    /^\s*\d{1,2}[./]\d{4}\s*[–-]\s*\d{1,2}[./]\d{4}\s*$/.test(text)
  );
}
