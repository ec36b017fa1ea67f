import type { Award, Certificate, Interest, Publication, Reference } from '../../model/json-resume.js';
import { slicePiece, splitPiece, trimSeparators } from '../../sections/rows/pieces.js';
import { type Piece, type Row } from '../../sections/rows/row.js';
import { findDates, type FoundDate } from '../dates/find-dates.js';
import { type Draft, fromRows, paragraphs, type Reading, type Sourced, sourced } from '../draft.js';
import { employerEvidence } from '../vocabulary/evidence.js';
import { splitList } from './split-list.js';

const BARS = /\s*[|•·]\s*|\t+|\s{3,}/gu;
const PARTS = /\s*[|•·]\s*|\s+[–—]\s+|\s+-\s+|\t+|\s{3,}|\s*;\s+/gu;

interface Item {
  name?: Sourced;
  by?: Sourced;
  date?: Sourced;
  url?: Sourced;
  rest?: Sourced;
}

export function parseCertificates(rows: readonly Row[], reading: Reading): Draft<Certificate>[] {
  return itemsOf(rows, reading).map(({ name, by, date, url }) => ({ name, issuer: by, date, url }));
}

export function parseAwards(rows: readonly Row[], reading: Reading): Draft<Award>[] {
  return itemsOf(rows, reading).map(({ name, by, date, rest }) => ({ title: name, awarder: by, date, summary: rest }));
}

/** One certificate, award or licence for each list item, or for each line where there is no list. */
function itemsOf(rows: readonly Row[], reading: Reading): Item[] {
  return itemGroups(rows)
    .map((group) => itemOf(group, reading))
    .filter((item) => item.name !== undefined);
}

function itemGroups(rows: readonly Row[]): Row[][] {
  const groups = paragraphs(rows.filter((row) => /[\p{L}\p{N}]/u.test(row.text)));
  const joined: Row[][] = [];
  for (const group of groups) {
    const [row] = group;
    const above = joined.at(-1)?.[0];
    const isPlain = row && !row.bullet && !row.style.bold && !row.line.losesBold;
    const isBelow = isPlain && above?.style.bold && !above.bullet && row.gap < 0.6;
    if (isBelow && !isBarred(above)) joined.at(-1)?.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

/** "Sel, vin et brefs de mer · Éditions de la Sorbonne · 2019": all of an item in one line. */
function isBarred(row: Row): boolean {
  return /\s[·|]\s/.test(row.text) && findDates(row).length > 0;
}

function itemOf(group: readonly Row[], reading: Reading): Item {
  const dates = group.flatMap((row) => findDates(row, reading));
  const expiry = group.flatMap((row) => dates.flatMap((each) => expiryIn(row, each) ?? [])).at(-1);
  const date = dates.findLast(({ piece }) => !expiry || piece.end <= expiry.start || piece.start >= expiry.end);
  const lines = paragraphs(group);
  const isWrapped = lines.length === 1 && group.length > 1;
  const barred = isWrapped ? wrappedParts(group, date, reading) : [];
  if (isWrapped && barred.length === 0) return { name: fromRows(group, 0.8, reading), date: dateOf(date) };
  const [title, ...below] = lines.map((line) =>
    line.length > 1 ? [spanOf(line, reading)] : line.flatMap((row) => cellsWithout(row, [date?.piece, expiry])),
  );
  const isTitled = title?.length === 1 && below.some((pieces) => pieces.length > 0);
  // A title in a line of its own is whole; what parts it parts the line below, too.
  const split = [...(isTitled ? title : (title ?? []).flatMap(partsOf)), ...below.flat().flatMap(partsOf)];
  const parts = (isWrapped ? barred : split).map(trimSeparators).filter((part) => /[\p{L}]/u.test(part.text));
  const [first, ...more] = parts;
  if (!first) return {};
  const url = more.find((part) => /^(?:https?:|www\.)/i.test(part.text));
  const other = more.filter((part) => part !== url);
  const issuer = other.find((part) => employerEvidence(part.text) > 1) ?? other[0];
  const comma = issuer ? undefined : splitAtIssuer(first);
  const rest = other.filter((part) => part !== issuer);
  return {
    name: sourced(comma?.name ?? first, 0.85),
    by: (comma ?? issuer) && sourced(comma?.issuer ?? issuer ?? first, 0.75),
    date: dateOf(date),
    url: url && sourced(url, 0.9),
    rest:
      rest.length > 0
        ? {
            value: rest.map((part) => part.text).join(' '),
            ranges: rest.map(({ start, end }) => ({ start, end })),
            confidence: 0.6,
          }
        : undefined,
  };
}

/** Of an item over several lines that ends in its date, or has bars. */
function wrappedParts(group: readonly Row[], date: FoundDate | undefined, reading: Reading): Piece[] {
  const barred = barredParts(group, date, reading);
  if (barred.length > 1) return barred;
  const whole = spanOf(group, reading);
  const rest = date && whole.text.slice(date.piece.end - whole.start);
  if (!date || rest === undefined || !/^[\s.)]*$/.test(rest)) return [];
  return partsOf(trimSeparators(slicePiece(whole, 0, date.piece.start - whole.start)));
}

/** What bars part in an item that runs over several lines, but for its date. */
function barredParts(group: readonly Row[], date: FoundDate | undefined, reading: Reading): Piece[] {
  const parts = splitPiece(spanOf(group, reading), BARS).map(trimSeparators);
  return parts.filter(({ start, end, text }) => {
    const isDate = date !== undefined && start >= date.piece.start && end <= date.piece.end;
    return !isDate && /\p{L}/u.test(text);
  });
}

/** Where bars part a line, its dashes stand inside a name: "Solutions Architect – Professional · AWS". */
function partsOf(piece: Piece): Piece[] {
  const barred = splitPiece(piece, BARS).filter(({ text }) => /\p{L}/u.test(text));
  return barred.length > 1 ? barred : splitPiece(piece, PARTS);
}

/** A paragraph that was wrapped, as one piece. */
function spanOf(rows: readonly Row[], { text }: Reading): Piece {
  const [start, end] = [rows[0]?.start ?? 0, rows.at(-1)?.end ?? 0];
  return { start, end, text: text.slice(start, end) };
}

/** "Advanced Life Support, Resuscitation Council UK" */
function splitAtIssuer(piece: Piece): { name: Piece; issuer: Piece } | undefined {
  for (const comma of piece.text.matchAll(/,\s+|(?<=\))\.\s+|\s+\((?=\p{Lu}[^()]*\)?$)/gu)) {
    const issuer = trimSeparators(slicePiece(piece, comma.index + comma[0].length));
    if (employerEvidence(issuer.text) >= 1) return { name: trimSeparators(slicePiece(piece, 0, comma.index)), issuer };
  }
  return undefined;
}

/** The cells of a row without what was cut out of them. */
function cellsWithout(row: Row, cuts: readonly (Piece | undefined)[]): Piece[] {
  const own = cuts.filter((cut) => cut !== undefined && cut.start >= row.start && cut.end <= row.end);
  return own
    .reduce<Piece[]>(
      (pieces, cut) => pieces.flatMap((piece) => (cut ? withoutPiece(piece, cut) : [piece])),
      [...row.cells],
    )
    .filter((part) => own.length === 0 || /[\p{L}\p{N}]/u.test(part.text));
}

function withoutPiece(piece: Piece, cut: Piece): Piece[] {
  if (cut.end <= piece.start || cut.start >= piece.end) return [piece];
  return [
    slicePiece(piece, 0, Math.max(0, cut.start - piece.start)),
    slicePiece(piece, Math.max(0, Math.min(piece.text.length, cut.end - piece.start))),
  ];
}

const UNTIL =
  /[\s,;–(-]*(?<!\p{L})(?:valid (?:until|to|through|till)|valid|expir(?:es|y|ing)(?: date)?|exp\.?|renew(?:al|ed)?(?: due)?(?: by)?|gültig bis|gueltig bis|läuft ab|ablauf|valable jusqu['’]?(?:au|en|à)?|validité|expire(?: le| en)?|válid[oa] hasta|vigente hasta|caduca(?: en)?|vence(?: en)?|valid[oa] fino (?:al?|a)|scadenza|scade(?: il| nel)?|válid[oa] até|validade|geldig tot(?: en met)?|verloopt|ważn[yae] do)\s*:?\s*$/iu;

/** "(expires 06/2027)": how long it is valid, with the words and brackets around it. */
function expiryIn(row: Row, { piece }: FoundDate): Piece | undefined {
  if (piece.start < row.start || piece.end > row.end) return undefined;
  // What opens a stretch of time may have been read with it: "gültig bis 11/2027".
  const word = /^\P{N}*/u.exec(piece.text)?.[0].length ?? 0;
  const ahead = row.text.slice(0, piece.start - row.start + word);
  const opener = UNTIL.exec(ahead);
  if (!opener) return undefined;
  const closes = /^\s*\)/.exec(row.text.slice(piece.end - row.start))?.[0].length ?? 0;
  return slicePiece(row, opener.index, piece.end - row.start + closes);
}

function dateOf(date: FoundDate | undefined): Sourced | undefined {
  const value = date?.range ? (date.start ?? date.end) : date?.start;
  return date && value ? sourced(date.piece, 0.9, value) : undefined;
}

/** A publication for each paragraph; its title is what stands in quotation marks, else the longest part. */
export function parsePublications(rows: readonly Row[], reading: Reading): Draft<Publication>[] {
  return itemGroups(rows).map((group) => {
    const { name: title, by: journal, date: issued, url: link } = itemOf(group, reading);
    const date = group.flatMap((row) => findDates(row, reading)).at(-1);
    const isWrapped = group.length > 1 && barredParts(group, date, reading).length > 1;
    if (paragraphs(group).length > 1 || isWrapped || group.some(isBarred))
      return { name: title, publisher: journal, releaseDate: issued, url: link };
    const whole = fromRows(group, 0.75, reading);
    const quoted = /[“"„«]([^“”"„«»]{8,300})[”"“»]/u.exec(whole.value)?.[1];
    const url = group
      .map((row) => /https?:\/\/\S+|doi\.org\/\S+|\b10\.\d{4,}\/\S+/iu.exec(row.text))
      .find((match) => match !== null)?.[0];
    const name = quoted ?? titleOf(whole.value);
    const isFound = quoted !== undefined || BEHIND_YEAR.test(whole.value);
    const publisher = isFound ? afterTitle(whole.value, name) : undefined;
    return {
      name: { ...whole, value: name.replace(/[,.]$/, '') },
      publisher: publisher ? { ...whole, value: publisher, confidence: 0.5 } : undefined,
      releaseDate: dateOf(date),
      url: url ? { ...whole, value: url.replace(/[.,)]$/, '') } : undefined,
    };
  });
}

/** "Brandvold, A. (2020). Acoustic detection of courtship. Marine Ecology, 651." */
const BEHIND_YEAR = /.\((?:19|20)\d\d[a-z]?(?:,[^)]{1,20})?\)[.,:]?\s+(.{10,300}?[^\p{Lu}\s]{2}[.?!])(?:\s|$)/u;

/** Of "Authors (2019). Title. Journal 3." what stands behind the year, else the part that is longest and no list of names. */
function titleOf(text: string): string {
  const behindYear = BEHIND_YEAR.exec(text)?.[1];
  if (behindYear) return behindYear;
  const parts = text
    .split(/(?<=[^\p{Lu}\s]{2}[.?!)])\s+/u)
    .filter((part) => part.length > 12 && !/(?:\b\p{Lu}\.,?\s?){2,}/u.test(part));
  return parts.length > 1 ? (parts.sort((a, b) => b.length - a.length)[0] ?? text) : text;
}

function afterTitle(text: string, title: string): string | undefined {
  const rest = text.slice(text.indexOf(title) + title.length).replace(/^[”"“»,.\s]+/u, '');
  return (
    rest
      .split(/[,.(]\s*(?=\d|vol|pp|no)/iu)[0]
      ?.replace(/[,.\s]+$/, '')
      .trim() || undefined
  );
}

export function parseInterests(rows: readonly Row[], reading: Reading): Draft<Interest>[] {
  return paragraphs(rows).flatMap((group): Draft<Interest>[] => {
    const label = /^([^:,]{2,30}):\s+(?=\S)/u.exec(group[0]?.text ?? '');
    const [first] = group;
    if (label?.[1] && first && group.length === 1) {
      return [
        {
          name: sourced(slicePiece(first, 0, label[1].length), 0.85),
          keywords: splitList(slicePiece(first, label[0].length)).map((part) => sourced(part, 0.85)),
        },
      ];
    }
    const prose = group.map((row) => row.text).join(' ');
    if (/[.!?]$/.test(prose) && prose.length > 80) return [{ name: fromRows(group, 0.6, reading) }];
    return group.flatMap((row) => splitList(row)).map((part) => ({ name: sourced(part, 0.85) }));
  });
}

/** "Dr. Ann Roe, head of surgery, Alma Infirmary": who, and what is told of them. */
const NAMED = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}\s*(?:,.*)?$/u;

export function parseReferences(rows: readonly Row[], reading: Reading): Draft<Reference>[] {
  const people: Row[][] = [];
  for (const row of rows) {
    const last = people.at(-1);
    const before = last?.at(-1);
    const isNext = before && before.block !== row.block && tellsOfPerson(row) && last?.[0] && tellsOfPerson(last[0]);
    if (!last || row.gap > 0.5 || (row.style.bold && before && !before.style.bold) || row.bullet || isNext)
      people.push([row]);
    else last.push(row);
  }
  return people.map(([first, ...rest]): Draft<Reference> => {
    if (!first) return {};
    const isName = NAMED.test(first.text) && !/[.!]$/.test(first.text);
    if (!isName) return { reference: fromRows([first, ...rest], 0.7, reading) };
    return { name: sourced(first, 0.8), ...(rest.length > 0 && { reference: fromRows(rest, 0.7, reading) }) };
  });
}

/** A name with more behind it, all in one line. */
function tellsOfPerson({ text }: Row): boolean {
  return NAMED.test(text) && text.split(', ').length > 2;
}
