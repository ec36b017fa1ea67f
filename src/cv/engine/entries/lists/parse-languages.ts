import type { Language } from '../../model/json-resume.js';
import { languageCode } from '../../sections/language-names.js';
import { fold } from '../../sections/rows/fold.js';
import { slicePiece, trimSeparators } from '../../sections/rows/pieces.js';
import { type Piece, type Row } from '../../sections/rows/row.js';
import { type Draft, type Reading, sourced } from '../draft.js';
import { FLUENCY } from './fluency-words.js';
import { splitList } from './split-list.js';

const DOTS = /[●○◉◯■□▪▫★☆⬤⚫⚪▮▯█░▓⭐✦✧✭✩◼◻]+/gu;

const ANY_NAME = /^\p{L}[\p{L}\p{M}'’ -]{2,28}$/u;
const PLAIN_NAME = /^\p{Lu}[\p{L}\p{M}'’-]{2,24}$/u;
const BRACKETED = /^\p{L}[\p{L}\p{M}'’ -]{2,28}\s\([^()]{2,40}\)$/u;

/** "Other languages: English (C1)" */
const OTHERS = /^(?:\p{L}+ )?(?:languages?|sprachen|langues|idiomas|lingue|linguas|talen|jezyki)\b/u;

/** Languages with how well they are spoken, whichever of the two stands first. */
export function parseLanguages(rows: readonly Row[], reading: Reading): Draft<Language>[] {
  const languages: Draft<Language>[] = [];
  let groupFluency: Piece | undefined;
  const whole = withBrackets(rows, reading);
  const isTable = whole.length > 1 && whole.every((row) => row.cells.length === 2);
  for (const row of whole) {
    const paired = inTwoCells(row, isTable);
    if (paired) {
      languages.push(paired);
      continue;
    }
    const label = /^([^:]{3,40}):\s*/u.exec(row.text);
    const lead = label?.[1] ?? '';
    let rest: Piece = row;
    groupFluency = undefined;
    const isLevel = FLUENCY.test(fold(lead));
    if (label && !languageAtStart(lead) && (isLevel || OTHERS.test(fold(lead)))) {
      if (isLevel) groupFluency = slicePiece(row, 0, lead.length);
      rest = slicePiece(row, label[0].length);
    }
    const parts = row.cells.length > 1 && rest === row ? row.cells.flatMap(splitList) : splitList(rest);
    const isForm = parts.length > 1 && parts.every(({ text }) => BRACKETED.test(text));
    if (isPlainList(parts)) {
      languages.push(...parts.map((part) => ({ language: sourced(part, languageCode(part.text) ? 0.95 : 0.7) })));
      continue;
    }
    for (const part of parts)
      for (const one of splitLabelled(part)) addPart(languages, one, { groupFluency, isForm }, reading);
  }
  return languages;
}

/** "English, Ukwuani, Igbo": names alone, most of which are known. */
function isPlainList(parts: readonly Piece[]): boolean {
  const known = parts.filter(({ text }) => languageCode(text));
  const isName = ({ text }: Piece): boolean => PLAIN_NAME.test(text) && !FLUENCY.test(fold(text));
  return parts.length > 2 && known.length * 2 > parts.length && parts.every(isName);
}

/** "Latin (school" above "level)", "Slovene" above "(basic)": what stands in brackets belongs to the line above. */
function withBrackets(rows: readonly Row[], { text }: Reading): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const isOpen = last && (row.text.startsWith('(') || last.text.lastIndexOf('(') > last.text.lastIndexOf(')'));
    if (!isOpen || last.cells.length > 1 || row.cells.length > 1 || row.start - last.end > 3) {
      joined.push(row);
      continue;
    }
    const between = text.slice(last.end, row.start).replace(/\s/g, ' ');
    const piece = { start: last.start, end: row.end, text: last.text + between + row.text };
    joined[joined.length - 1] = { ...last, ...piece, cells: [piece] };
  }
  return joined;
}

/** A language in one cell and all that is said of it in the next: "lu, écrit, parlé"; in a table, one of any name. */
function inTwoCells({ cells }: Row, isTable: boolean): Draft<Language> | undefined {
  const [name, level] = cells;
  if (cells.length !== 2 || !name || !level || languageAtStart(level.text)) return undefined;
  const found = languageAtStart(name.text);
  if (isTable && !found && ANY_NAME.test(name.text) && FLUENCY.test(fold(level.text)))
    return { language: sourced(name, 0.7), fluency: sourced(level, 0.8) };
  if (found?.length !== name.text.length || level.text.replace(DOTS, '').trim() === '') return undefined;
  return { language: sourced(slicePiece(name, found.from), 0.95), fluency: sourced(level, 0.85) };
}

/** "Euskera: nativo Inglés: C1": languages in a row, each with a colon and nothing between them. */
function splitLabelled(part: Piece): Piece[] {
  const starts = [...part.text.matchAll(/(?:^|\s)(?=(\p{Lu}[\p{L}'-]+)\s?:\s)/gu)].filter((match) =>
    languageCode(match[1] ?? ''),
  );
  const later = starts.filter(({ index }) => index > 0);
  if (later.length === 0 || (starts.length < 2 && !languageAtStart(part.text))) return [part];
  const cuts = [0, ...later.map(({ index }) => index), part.text.length];
  return cuts.slice(0, -1).map((from, at) => slicePiece(part, from, cuts[at + 1]));
}

const AND = /^(?:and|und|et|y|e|i|en)$/iu;

interface Setting {
  /** A level that stands before all languages of the row. */
  groupFluency: Piece | undefined;
  /** The row says one thing in brackets behind each name: a level, in whatever language. */
  isForm: boolean;
}

function addPart(languages: Draft<Language>[], part: Piece, setting: Setting, reading: Reading): void {
  const two = /\s(?:and|und|et|y|e|i|en)\s/iu.exec(part.text);
  const second = two && languageAtStart(part.text.slice(two.index + two[0].length));
  if (two && second && languageAtStart(part.text)?.length === two.index) {
    addPart(languages, slicePiece(part, 0, two.index), setting, reading);
    addPart(languages, slicePiece(part, two.index + two[0].length), setting, reading);
    const [one, other] = languages.slice(-2);
    // "Castellano y euskera: nativos"
    if (one && other && part.text.includes(':')) one.fluency ??= other.fluency;
    return;
  }
  const found = languageAtStart(part.text);
  const last = languages.at(-1);
  if (!found) {
    const inside = languagesAtEnd(part);
    const one = inside.length > 0 ? undefined : graded(part, setting.isForm);
    if (inside.length > 0 || one) languages.push(...inside, ...(one ? [one] : []));
    else if (last && !last.fluency && FLUENCY.test(fold(part.text))) last.fluency = sourced(part, 0.8);
    return;
  }
  const name = slicePiece(part, found.from, found.length);
  const rest = trimSeparators(slicePiece(part, found.length, part.text.replace(/\.$/, '').length));
  const fluency = rest.text.replace(DOTS, '').trim() !== '' ? rest : setting.groupFluency;
  languages.push({ language: sourced(name, 0.95), ...(fluency && { fluency: sourced(fluency, 0.85) }) });
}

/** Longest name of a language that a text begins with, after words such as "język". */
function languageAtStart(text: string): { from: number; length: number } | undefined {
  const prefix = /^(?:język:?|j\.|jęz\.|lengua|lingua|langue|language)\s+/iu.exec(text)?.[0].length ?? 0;
  const bounds = [...text.slice(prefix).matchAll(/\p{L}[\p{L}\p{M}'-]*/gu)]
    .slice(0, 3)
    .map((word) => prefix + word.index + word[0].length);
  for (const end of bounds.reverse()) if (languageCode(text.slice(prefix, end))) return { from: prefix, length: end };
  return undefined;
}

/** "Marokkaans-Arabisch (vloeiend)": of a name no list holds, a level says what it is. */
function graded(part: Piece, isForm: boolean): Draft<Language> | undefined {
  const match = /^(\p{L}[\p{L}\p{M}'’ -]{2,28}?)\s*(?:\(|:\s|\s[–—-]\s)/u.exec(part.text);
  const name = match?.[1];
  if (!match || !name || FLUENCY.test(fold(name))) return undefined;
  const level = trimSeparators(slicePiece(part, match[0].length, part.text.length - (part.text.endsWith(')') ? 1 : 0)));
  if (!isForm && !FLUENCY.test(fold(level.text))) return undefined;
  return { language: sourced(slicePiece(part, 0, name.length), 0.7), fluency: sourced(level, 0.8) };
}

/** "Fluent in English and French", "Native German" */
function languagesAtEnd(part: Piece): Draft<Language>[] {
  const tokens = [...part.text.matchAll(/[\p{L}\p{M}'-]+/gu)];
  if (tokens.length > 6 || !FLUENCY.test(fold(part.text))) return [];
  const first = tokens.findIndex(([word]) => languageCode(word));
  const names = tokens.slice(first).filter((_, at) => at % 2 === 0);
  const isList = tokens.slice(first).every(([word], at) => (at % 2 === 0 ? languageCode(word) : AND.test(word)));
  const rest = trimSeparators(slicePiece(part, 0, tokens[first]?.index));
  return (first < 0 ? [] : isList ? names : names.slice(0, 1)).map(({ 0: name, index }) => ({
    language: sourced(slicePiece(part, index, index + name.length), 0.9),
    ...(rest.text && { fluency: sourced(rest, 0.8) }),
  }));
}
