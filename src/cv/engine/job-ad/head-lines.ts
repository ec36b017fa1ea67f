import { fold } from '../common/words.js';
import { type AdSpan } from '../model/job-ad.js';
import { namesOccupation } from '../skills/occupations.js';
import { type AdLine, linesOf, part, sentencesOf } from './ad-lines.js';
import { isBoardTalk } from './board-talk.js';
import { GREETING, LEADING_TO_JOB, MAIL_HEADER } from './data/board-words.js';
import { CONTRACTS, REMOTES, WORKLOADS } from './data/facts.js';
import { statedIn } from './facts.js';

/** Lines within which most ads say who seeks whom and where. */
const HEAD_LINES = 14;

/** The lines of an ad, and those at its top that are its own. */
export interface AdPage {
  text: string;
  lines: AdLine[];
  head: AdLine[];
}

/** A stretch of the ad that may be what is looked for, and how much speaks for it. */
export interface Candidate {
  line: AdLine;
  score: number;
}

export function pageOf(text: string): AdPage {
  const owned = linesOf(text).map((line) => ({ line, own: ownOf(line) }));
  const head = owned.flatMap(({ own }) => own ?? []).slice(0, HEAD_LINES);
  return { text, lines: owned.map(({ line, own }) => own ?? line), head };
}

/** The candidate most speaks for; of equals the first in the ad. */
export function best(candidates: readonly Candidate[], least: number): AdLine | undefined {
  let chosen: Candidate | undefined;
  for (const each of candidates) {
    if (each.score < least) continue;
    const ahead = chosen ? each.score - chosen.score : 1;
    if (!chosen || ahead > 0 || (ahead === 0 && each.line.start < chosen.line.start)) chosen = each;
  }
  return chosen?.line;
}

export function overlap(a: AdLine, b: AdLine | undefined): boolean {
  return b !== undefined && a.start < b.end && b.start < a.end;
}

// not the next sentence, and no breadcrumb
const BEHIND_BAR = /^[^>›»]*(?:\||\s[·•–—-])\s*$/;

/** A line without what a board prints in front of it; of breadcrumbs, buttons, the head of an e-mail, a greeting nothing is left. */
function ownOf(line: AdLine): AdLine | undefined {
  if (GREETING.test(line.text) && /[,!:]$/.test(line.text)) return undefined;
  if (MAIL_HEADER.test(line.text)) return undefined;
  const lead = LEADING_TO_JOB.exec(line.text)?.[0].length ?? 0;
  if (lead > 0 && namesOccupation(fieldsOf(part(line, lead, line.text.length))[0]?.text ?? ''))
    return part(line, lead, line.text.length);
  const fields = fieldsOf(line);
  if (fields[0] && !isBoardTalk(fields[0])) return line;
  const from = (fields.find((field) => !isBoardTalk(field)) ?? line).start - line.start;
  return BEHIND_BAR.test(line.text.slice(0, from)) ? part(line, from, line.text.length) : undefined;
}

/** What a stretch tells in set phrases of the contract, the hours and the place of work. */
export function termsIn(text: string): AdSpan[] {
  return [CONTRACTS, WORKLOADS, REMOTES].flatMap((table: Record<string, readonly string[]>) =>
    statedIn(table, text, 0)
      // an apprentice or a B2B seller is a job
      .filter(({ value, span }) => !['internship', 'apprenticeship'].includes(value) && span.text !== 'B2B')
      .map(({ span }) => span),
  );
}

export const tellsTerms = ({ text }: AdLine): boolean => termsIn(text).length > 0;

/** A line that is no running text. */
export const isShort = ({ text }: AdLine): boolean => text.length <= 110 && !/[^.]{3}\.$|[?:]$/.test(text);

const FIELD_GAP =
  /\s*\|\s*|\s[·•–—›»>-]\s|\t+|\s{2,}|(?<=\p{L}{3})(?<!(?<!\p{L})(?:Ref|REF|Rif|RIF|Réf|Tel|Dott|Sra|Ing))[.!?]\s+(?=[\p{Lu}\d£€$])/gu;

/** `Acme Ltd · Leeds | Full-time` in its parts. */
export const fieldsOf = (line: AdLine): AdLine[] => split(line, FIELD_GAP);

// A legal form may stand behind a comma.
const PIECE_GAP =
  /\s*\|\s*|\s[·•–—›»>-]\s|\t+|\s{2,}|(?<=\p{L}{3})(?<!(?<!\p{L})(?:Ref|REF|Rif|RIF|Réf|Tel|Dott|Sra|Ing))[.!?]\s+(?=[\p{Lu}\d£€$])|,\s(?!(?:Inc|INC|Ltd|LTD|LLC|LLP|PLC|Corp|S\.|Lda|GmbH))/gu;

/** The same, parted at commas too. */
export const piecesOf = (line: AdLine): AdLine[] => split(line, PIECE_GAP);

/** `Data Engineer (Lumen Freight, Rotterdam)`: what stands in brackets, in its parts. */
export const bracketedOf = (line: AdLine): AdLine[] =>
  [...line.text.matchAll(/\(([^()]{3,60})\)/gu)].flatMap(({ index, 0: { length } }) =>
    piecesOf(part(line, index + 1, index + length - 1)),
  );

function split(line: AdLine, gap: RegExp): AdLine[] {
  const pieces: AdLine[] = [];
  let from = 0;
  for (const { index, 0: between } of line.text.matchAll(gap)) {
    pieces.push(part(line, from, index));
    from = index + between.length;
  }
  pieces.push(part(line, from, line.text.length));
  return pieces.filter(({ text }) => text !== '');
}

const LONGEST_LABEL = 40;
const LONGEST_VALUE = 120;
/** Words of a value below its label; more are a text. */
const LONGEST_BELOW = 9;

/** What stands behind a label, or below one that fills its line; a label at the top says most. */
export function labelled({ lines }: AdPage, labels: ReadonlySet<string>): Candidate[] {
  return lines.flatMap((line, at) => {
    if (isBoardTalk(line)) return [];
    const values = sentencesOf(line).flatMap((sentence) => behindLabel(sentence, labels) ?? []);
    if (values.length > 0) return values.map((value) => ({ line: value, score: 10 }));
    const above = lines[at - 1];
    if (!above || !isLabel(above, labels) || line.bullet) return [];
    const below = isShort(line) ? line : fieldsOf(line)[0];
    if (!below || below.text.split(/\s+/).length > LONGEST_BELOW) return [];
    return [{ line: below, score: below !== line ? 5 : at <= HEAD_LINES ? 9 : 7 }];
  });
}

export function isLabel({ text }: AdLine, labels: ReadonlySet<string>): boolean {
  return text.length <= LONGEST_LABEL && labels.has(fold(text).replace(/^¿\s*|[*_:?.\s]+$/g, ''));
}

const LABEL_END = /\s*[*_]*\s*(?::|\||\s{3,}|\t)[\s*_|]*/;

function behindLabel(line: AdLine, labels: ReadonlySet<string>): AdLine | undefined {
  // a row of a table in Markdown opens with a bar
  const from = /^\|?\s*[*_]*/.exec(line.text)?.[0].length ?? 0;
  const gap = LABEL_END.exec(line.text.slice(from, from + LONGEST_LABEL + 10));
  if (!gap || !labels.has(fold(line.text.slice(from, from + gap.index)).trim())) return undefined;
  const value = part(line, from + gap.index + gap[0].length, line.text.replace(/[\s|*_]+$/, '').length);
  return value.text && value.text.length <= LONGEST_VALUE ? value : undefined;
}
