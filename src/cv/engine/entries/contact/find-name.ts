import { isDocumentTitle, lookUpHeading } from '../../sections/headings/lookup.js';
import { fold, isLetterSpaced, mendLetterSpacing, words } from '../../sections/rows/fold.js';
import { slicePiece, splitPiece, trimSeparators } from '../../sections/rows/pieces.js';
import { type Piece, type Row } from '../../sections/rows/row.js';
import { type Sourced, sourced } from '../draft.js';
import { employerEvidence, isTitleWord, titleEvidence } from '../vocabulary/evidence.js';
import { isLocation } from '../vocabulary/places.js';
import { RANK_WORDS } from '../vocabulary/data/title-words.js';
import { CREDENTIALS, EAST_ASIAN_FAMILY_NAMES, HONORIFIC, NAME_LABEL, PARTICLES } from './name-words.js';

/** Between a name and what stands beside it. */
const SIGN = /\s*[|•·–—]\s*|\s+-\s+|\s{3,}|\t+|:\s+/gu;

interface Candidate {
  piece: Piece;
  score: number;
  value: string;
}

/** The person's name: how it looks, where it stands, and whether the e-mail address agrees. */
export function findName(rows: readonly Row[], email: string | undefined): { name: Sourced; row: Row } | undefined {
  const largest = Math.max(...rows.slice(0, 25).map((row) => row.style.size));
  const local = fold(email?.split('@')[0] ?? '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  let best: (Candidate & { row: Row }) | undefined;
  rows.slice(0, 25).forEach((row, at) => {
    for (const candidate of candidatesOf(row, rows[at + 1], local)) {
      const score = scoreOf(candidate, row, at, largest, local);
      if (score > (best?.score ?? 1)) best = { ...candidate, score, row };
    }
  });
  return best && { name: sourced(ownOf(best), Math.min(0.98, 0.5 + best.score * 0.07), best.value), row: best.row };
}

/** Without the letters behind it, where the name stands as it is written. */
function ownOf({ piece, value }: Candidate): Piece {
  const at = piece.text.indexOf(value);
  return at < 0 ? piece : slicePiece(piece, at, at + value.length);
}

function candidatesOf(
  row: Row,
  next: Row | undefined,
  local: string,
): { piece: Piece; value: string; labelled?: boolean }[] {
  if (row.text.length > 90 || row.bullet) return [];
  const whole = trimSeparators(row);
  const label = NAME_LABEL.exec(whole.text);
  if (label) {
    const piece = trimSeparators(slicePiece(whole, label[0].length));
    return [{ piece, value: tidyName(piece.text), labelled: true }];
  }
  const pieces = [whole, ...row.cells, ...splitPiece(whole, SIGN)];
  const joined = next ? joinedNames(row, next, local) : [];
  const seen = new Set<number>();
  return [...joined, ...pieces].flatMap((piece) => {
    const key = piece.start * 1000 + piece.text.length;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ piece, value: partedBy(tidyName(piece.text), local) }];
  });
}

/**
 * First and last name on two lines in the same large type, or as the e-mail address has them, and a name that a title follows
 * behind a sign: "Étienne Gagnon-" above "Laliberté | Developer".
 */
function joinedNames(row: Row, next: Row, local: string): Piece[] {
  if (next.page !== row.page) return [];
  const [rest] = splitPiece(next, SIGN);
  const isLarge = row.style.size >= 1.25 && Math.abs(next.style.size - row.style.size) <= 0.05;
  const isShort =
    rest !== undefined && words(rest.text).length <= 2 && (rest.text !== next.text || joinsName(row, rest));
  if (!rest || !((isLarge && isShort) || areBothIn(local, row, rest))) return [];
  const text = `${row.text} ${rest.text}`.replace(/-\s(?=\p{Ll})/u, '').replace(/-\s(?=\p{Lu})/u, '-');
  return [{ start: row.start, end: rest.end, text }];
}

function joinsName(row: Row, rest: Piece): boolean {
  if (words(rest.text).length === 1 && words(row.text).length === 3) return true;
  const isBroken = /\s\p{Lu}\.$|\p{L}-$/u.test(row.text);
  return words(row.text).length <= (isBroken ? 4 : 2);
}

/** "Anne-Laure" above "Deschamps" where the address begins with `al.deschamps`: the one in full or its initials, the other behind it. */
function areBothIn(local: string, row: Piece, rest: Piece): boolean {
  const [given, family] = [row, rest].map(({ text }) => words(text));
  if (!given || !family || given.length > 2 || family.length > 4 || nameShape(rest.text) <= 0) return false;
  const address = local.replace(/\s/g, '');
  const initials = given.map((word) => word.charAt(0)).join('');
  const [first = ''] = given;
  const behind = [given.join(''), first, initials, first.charAt(0)].find(
    (start) => start !== '' && address.startsWith(start),
  );
  return behind !== undefined && family.some((word) => word.length > 2 && address.slice(behind.length).includes(word));
}

/** "SIOBHANKAVANAGH", of which spaced letters left one word, at the seam that the e-mail address shows. */
function partedBy(name: string, local: string): string {
  if (/\s/.test(name)) return name;
  const whole = fold(name);
  const part = local
    .split(' ')
    .find(
      (each) => each.length > 2 && each.length < whole.length - 1 && (whole.startsWith(each) || whole.endsWith(each)),
    );
  if (part === undefined || whole.length !== name.length) return name;
  const seam = whole.startsWith(part) ? part.length : whole.length - part.length;
  return [name.slice(0, seam), name.slice(seam)].map((each) => capitalised(each)).join(' ');
}

function scoreOf(
  candidate: { value: string; labelled?: boolean },
  row: Row,
  at: number,
  largest: number,
  local: string,
): number {
  const shape = nameShape(candidate.value);
  if (shape <= 0) return 0;
  let score = shape;
  if (candidate.labelled) score += 4;
  if (row.style.size >= largest && largest > 1.1) score += 2.5;
  else if (row.style.size > 1.15) score += 1;
  if (row.style.bold || row.style.caps) score += 0.4;
  score += Math.max(0, 2 - at * 0.4);
  score += agreement(candidate.value, local);
  return score;
}

/** Whether the words could be a name at all; 0 rules it out. */
function nameShape(text: string): number {
  if (/[\d@:;!?\\/#%]|https?/.test(text) || isDocumentTitle(text)) return 0;
  const parts = text.split(/\s+/);
  const names = parts.filter((part) => !PARTICLES.has(fold(part)));
  if (names.length < 1 || names.length > 5 || parts.length > 7 || text.length > 50) return 0;
  if (!names.every((name) => /^["“„(]?[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*["”“)]?$/u.test(name))) return 0;
  if (names.length === 1 && !/\p{Lo}/u.test(text)) return text.endsWith('.') ? 0 : 0.1;
  if (lookUpHeading(text, 'en') || isLocation(text)) return 0;
  const tokens = words(text);
  // Many surnames are trades (Koch, Mason): one such word is no proof, but it costs.
  const odd = tokens.filter((word) => word.length > 2 && (isTitleWord(word) || RANK_WORDS.has(word))).length;
  if (odd === tokens.length) return 0;
  return 2 - odd * 0.9 - Math.max(0, employerEvidence(text)) * 0.6 - (names.length > 4 ? 0.5 : 0);
}

/** Parts of the name that stand in the e-mail address. */
function agreement(name: string, local: string): number {
  if (local === '') return 0;
  const joined = local.replace(/\s/g, '');
  const hits = words(name).filter(
    (word) => word.length > 2 && joined.includes(word.replace(/ae|oe|ue/g, (pair) => pair)),
  );
  const loose = words(name).filter((word) => word.length > 3 && joined.includes(word.slice(0, 4)));
  return Math.min(3, hits.length * 1.8 + (hits.length === 0 ? loose.length * 0.7 : 0));
}

const TITLE = String.raw`(?:curriculum vitae|c\.?v\.?|r[ée]sum[ée]|lebenslauf)`;
/** "Resume of Jane Roe", "Lebenslauf – Max Muster" */
const TITLE_BEFORE = new RegExp(String.raw`^${TITLE}\s*(?:of\s|von\s|de\s|di\s|van\s|[–—:|-])?\s*(?=\p{L}{2})`, 'iu');
/** "Jane Roe's Resume", "Jane Roe – CV" */
const TITLE_BEHIND = new RegExp(String.raw`(?:['’]s\s+|\s*[–—|-]\s*|\s+)${TITLE}$`, 'iu');

/** Degrees and forms of address cut off, capitals and a family name set first put right. */
export function tidyName(text: string): string {
  let name = (isLetterSpaced(text) ? mendLetterSpacing(text) : text).replace(/\s+/g, ' ').trim();
  name = name.replace(TITLE_BEFORE, '').replace(TITLE_BEHIND, '');
  name = name
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .replace(HONORIFIC, '');
  const [head = '', ...tail] = name.split(/,\s*/);
  const family = head.split(' ').filter((word) => !PARTICLES.has(fold(word)));
  const isSwapped = tail.length === 1 && isGivenNames(tail[0] ?? '') && !isLocation(tail[0] ?? '');
  if (isSwapped && (head.split(' ').length <= 2 || (family.length <= 2 && /^\p{Ll}|\s\p{Ll}+\s/u.test(head))))
    name = `${tail[0] ?? ''} ${head}`;
  else name = head;
  name = cutCredentials(name).replace(/\s+/g, ' ').trim();
  return familyNameLast(name);
}

function isGivenNames(text: string): boolean {
  const parts = text.split(/\s+/);
  return (
    parts.length <= 3 &&
    titleEvidence(text) < 2 &&
    parts.every((part) =>
      /^\p{Lu}[\p{Lu}'’-]{2,}$|^\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}?\p{Ll}+)*\.?$|^\p{Lu}\.$/u.test(part),
    ) &&
    !parts.some((part) => CREDENTIALS.has(fold(part).replace(/\./g, '')))
  );
}

function cutCredentials(name: string): string {
  const parts = name.split(' ');
  while (parts.length > 2 && CREDENTIALS.has(fold(parts.at(-1) ?? '').replace(/[.,]/g, ''))) parts.pop();
  return parts.join(' ').replace(/[,\s]+$/, '');
}

/** "MÜLLER Anna" -> "Anna Müller"; "ANNA MÜLLER" -> "Anna Müller". */
function familyNameLast(name: string): string {
  const parts = name.split(' ');
  const isCaps = (part: string): boolean => /^\p{Lu}[\p{Lu}'’-]+$/u.test(part);
  const caps = parts.filter(isCaps).length;
  if (caps === 0) return name;
  const lastCaps = parts.findLastIndex(isCaps);
  const first = parts[0] ?? '';
  const swapped =
    caps < parts.length &&
    !EAST_ASIAN_FAMILY_NAMES.has(fold(first)) &&
    isCaps(first) &&
    !isCaps(parts.at(-1) ?? '') &&
    first.length > 2
      ? [...parts.slice(lastCaps + 1), ...parts.slice(0, lastCaps + 1)]
      : parts;
  return swapped.map((part) => (isCaps(part) && part.length > 2 ? capitalised(part) : part)).join(' ');
}

function capitalised(word: string): string {
  if (PARTICLES.has(fold(word))) return word.toLowerCase();
  return word
    .toLowerCase()
    .replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
