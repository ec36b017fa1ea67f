import { isBodyLabel } from '../../entries/dated/body-labels.js';
import { findDates } from '../../entries/dates/find-dates.js';
import type { SectionKind } from '../../model/parsed-cv.js';
import { fold } from '../rows/fold.js';
import { slicePiece } from '../rows/pieces.js';
import { type Piece, type Row } from '../rows/row.js';
import { type Heading } from './heading.js';
import { type HeadingMatch, isDocumentTitle, lookUpHeading } from './lookup.js';
import { type Ground, groundOf, isRule, ornamentOf, prominence } from './typography.js';
import { headingsBesideText, unknownHeadings, unknownLabels } from './unknown-headings.js';

interface Candidate extends Heading {
  match: HeadingMatch['match'] | 'none';
  prominence: number;
  style: string;
  column: number;
}

/** Points by which edges that are meant to agree may differ. */
const EDGE = 3;
/** Kinds that stand in most CVs under a heading of a word or two that names nothing else. */
const SECTIONS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'summary',
  'work',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
  'publications',
  'awards',
  'volunteer',
  'interests',
  'references',
]);

/** Finds headings by dictionary and typography together; each covers for the other's gaps. */
export function findHeadings(rows: readonly Row[], language: string): Heading[] {
  const ground = groundOf(rows);
  // Above the text of every post, "Achievements" is no section.
  const isLabel = rows.filter(({ text }) => isBodyLabel(text)).length > 1 ? isBodyLabel : () => false;
  const candidates = rows.flatMap((row, at) =>
    isLabel(row.text) ? [] : (knownCandidate(rows, at, row, ground, language) ?? []),
  );
  const likely = candidates.filter((candidate) => !rows[candidate.row]?.bullet || isOrnamented(candidate, candidates));
  const ofEntries = levelsOfEntries(likely, rows);
  const known = likely.filter(({ row, match, kind }) => {
    const level = rows[row]?.style.headingLevel ?? 0;
    return !ofEntries.has(level) || (ofEntries.get(level) === 'both' && match === 'exact' && SECTIONS.has(kind));
  });
  const looks = looksOf(known, rows);
  const strongest = strongestStyle(known);
  const accepted = known.filter((candidate) => isAccepted(candidate, looks, strongest, rows, ground));
  const labels = labelColumn(rows, accepted, language);
  const inColumn = labels.length > 0 ? accepted.filter(({ row }) => isInColumn(rows[row], labels, rows)) : accepted;
  const unknown = unknownHeadings(rows, inColumn, ground, language);
  const beside = headingsBesideText(rows, [...accepted, ...labels], language);
  const inline = [...labels, ...beside, ...openingLabel(rows, accepted, language), ...runIns(rows, accepted, language)];
  return [...inColumn, ...unknown, ...inline].sort((a, b) => a.row - b.row || a.piece.start - b.piece.start);
}

function knownCandidate(
  rows: readonly Row[],
  at: number,
  row: Row,
  ground: Ground,
  language: string,
): Candidate | undefined {
  if (
    row.furniture ||
    isItem(rows, at, ground) ||
    isTail(rows[at - 1], row, language) ||
    /[.,;!?]$/.test(row.text) ||
    row.cells.length > 2
  )
    return undefined;
  // "Resume" on top names the document, though it may head a summary elsewhere.
  if (at < 2 && isDocumentTitle(row.text)) return undefined;
  if (row.cells.length === 2 && !/^\W*$/.test(row.cells[1]?.text ?? '') && !lookUpHeading(row.text, language))
    return undefined;
  const next = rows[at + 1];
  const make = (match: HeadingMatch, piece: Piece, count: number): Candidate => ({
    piece,
    kind: match.kind,
    kinds: match.kinds,
    row: at,
    rows: count,
    inline: false,
    match: match.match,
    prominence: prominence(row, ground, next),
    style: `${row.style.key}${ornamentOf(row.text)}`,
    column: row.column,
  });
  const alone = lookUpHeading(row.text, language);
  const joined =
    next && (continuesHeading(row, next) || fillsMargin(row, next))
      ? lookUpHeading(`${row.text} ${next.text}`, language)
      : undefined;
  if (next && joined && joined.match !== 'qualified' && (!alone || joined.match === 'exact')) {
    return make(joined, { start: row.start, end: next.end, text: `${row.text} ${next.text}` }, 2);
  }
  return alone && make(alone, row, 1);
}

/** Carries the mark of a list; in a look of its own, such as Europass gives its headings, that is an ornament. */
function isItem(rows: readonly Row[], at: number, ground: Ground): boolean {
  const [above, row, below] = [rows[at - 1], rows[at], rows[at + 1]];
  if (!row?.bullet) return row?.bulletTail ?? false;
  const isAlike = (other: Row | undefined): boolean => other?.bullet === true && other.style.key === row.style.key;
  return row.blockSize > 1 || isAlike(above) || isAlike(below) || prominence(row, ground, below) < 1.5;
}

/** Where one heading has a mark, others have. */
function isOrnamented({ style }: Candidate, candidates: readonly Candidate[]): boolean {
  const alike = candidates.filter((other) => other.style === style && isExact(other));
  return new Set(alike.map(({ kind }) => kind)).size >= 2;
}

/** The second line of a name that a narrow column broke: "Prairie Commonwealth" above "University". */
function isTail(above: Row | undefined, row: Row, language: string): boolean {
  if (!above?.line.box || above.block !== row.block || above.style.key !== row.style.key || !row.style.bold)
    return false;
  return !lookUpHeading(`${above.text} ${row.text}`, language);
}

/** A heading broken over two lines in a narrow column. */
function continuesHeading(row: Row, next: Row): boolean {
  const sameLook = row.style.key === next.style.key && (row.style.bold || row.style.caps || row.style.size > 1.04);
  return sameLook && next.column === row.column && next.page === row.page && next.gap < 0.5 && next.text.length < 30;
}

/** Both lines of a paragraph in the margin. */
function fillsMargin(row: Row, next: Row): boolean {
  return row.blockSize === 2 && row.block === next.block && row.text.length < 30 && next.text.length < 30;
}

/** How the candidates of one style are used. */
interface Look {
  count: number;
  endInColon: number;
  exactKinds: Set<SectionKind>;
  columns: Set<number>;
}

function looksOf(all: readonly Candidate[], rows: readonly Row[]): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  for (const { style, row, match, kind, column } of all) {
    const look = looks.get(style) ?? { count: 0, endInColon: 0, exactKinds: new Set(), columns: new Set() };
    looks.set(style, look);
    look.count++;
    look.columns.add(column);
    if (match === 'exact') look.exactKinds.add(kind);
    if (rows[row]?.text.endsWith(':')) look.endInColon++;
  }
  return looks;
}

function isAccepted(
  candidate: Candidate,
  looks: ReadonlyMap<string, Look>,
  strongest: Style | undefined,
  rows: readonly Row[],
  ground: Ground,
): boolean {
  const row = rows[candidate.row];
  const [own, usual] = [looks.get(candidate.style), strongest && looks.get(strongest.style)];
  if (!row || !own) return false;
  if (strongest && usual && strongest.count >= 2 && strongest.prominence >= 1) {
    if (own === usual) return true;
    // "Languages:" among headings without a colon labels a line of a list.
    if (row.text.endsWith(':') && usual.endInColon * 2 <= usual.count) return false;
    const needed = usual.columns.has(candidate.column) ? Math.min(3, strongest.prominence) : 1.5;
    if (candidate.match === 'qualified') return candidate.prominence >= needed && own.count > 1;
    // A sidebar or text box has a look of its own, kept to in all its headings.
    if (candidate.match === 'exact' && candidate.prominence >= 1.5 && own.exactKinds.size >= 2) return true;
    return candidate.prominence >= needed - 0.3;
  }
  if (candidate.prominence >= 1) return true;
  if (ground.styled && strongest && strongest.prominence >= 1) return false;
  return candidate.match !== 'qualified' && looksAlone(row, rows);
}

/**
 * Levels of declared headings most of which head no section, or have a date: "Apprenticeship" among the titles of posts is
 * a title, too. A level that has headings for posts and for studies is that of sections and of entries both.
 */
function levelsOfEntries(known: readonly Candidate[], rows: readonly Row[]): ReadonlyMap<number, 'entries' | 'both'> {
  const levels = new Map<number, { all: number; dated: number; known: Candidate[] }>();
  const candidates = new Map(known.map((candidate) => [candidate.row, candidate]));
  rows.forEach((row, at) => {
    const { headingLevel } = row.style;
    if (headingLevel < 2) return;
    const level = levels.get(headingLevel) ?? { all: 0, dated: 0, known: [] };
    level.all += 1;
    const candidate = candidates.get(at);
    if (candidate) level.known.push(candidate);
    if (findDates(row).length > 0) level.dated += 1;
    levels.set(headingLevel, level);
  });
  const found = [...levels].filter(([, level]) => level.known.length * 2 < level.all || level.dated * 2 > level.all);
  return new Map(
    found.map(([level, { known: own }]) => {
      const kinds = new Set(own.filter(isExact).map(({ kind }) => kind));
      return [level, kinds.has('work') && kinds.has('education') ? 'both' : 'entries'];
    }),
  );
}

function isExact({ match }: Candidate): boolean {
  return match === 'exact';
}

/** In plain text a heading is a short line of its own that begins with a capital. */
function looksAlone(row: Row, rows: readonly Row[]): boolean {
  if (!/^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(row.text)) return false;
  const colon = row.text.endsWith(':');
  return colon || row.gap >= 0.5 || row.blockSize === 1 || isRule(rows[row.index + 1]?.text ?? '') || row.index === 0;
}

interface Style {
  style: string;
  count: number;
  kinds: Set<string>;
  prominence: number;
}

function strongestStyle(all: readonly Candidate[]): Style | undefined {
  const styles = new Map<string, Style>();
  for (const { style, prominence: points, match, kind } of all) {
    if (match === 'qualified') continue;
    const entry = styles.get(style) ?? { style, count: 0, kinds: new Set<string>(), prominence: points };
    entry.count++;
    entry.kinds.add(kind);
    entry.prominence = Math.max(entry.prominence, points);
    styles.set(style, entry);
  }
  return [...styles.values()].sort((a, b) => weight(b) - weight(a))[0];
}

function weight(entry: Style): number {
  return entry.kinds.size * (0.5 + entry.prominence);
}

/** "Personal information   Jane Roe": the first heading of a form stands beside the name. */
function openingLabel(rows: readonly Row[], accepted: readonly Heading[], language: string): Heading[] {
  if (accepted.length < 2) return [];
  const found = rows.slice(0, 3).flatMap((row): Heading[] => {
    const [label] = row.cells;
    if (row.cells.length !== 2 || !label?.text.includes(' ') || accepted.some((other) => other.row === row.index))
      return [];
    const match = lookUpHeading(label.text, language);
    if (match?.match !== 'exact' || match.kind !== 'contact') return [];
    return [{ piece: label, kind: 'contact', kinds: ['contact'], row: row.index, rows: 1, inline: true }];
  });
  return found.slice(0, 1);
}

const IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M} &/'’-]{3,49}$/u;
const RUN_IN = /^(\p{Lu}[\p{Lu}\p{M} &/'’-]{3,39}):\s+\S/u;

/** The label in capitals that a row begins with, before a colon or in a table's cell of its own. */
function labelInCapitals({ text, cells: [first, ...others], columns }: Row): string | undefined {
  const isAlone = first && columns && others.length === 1 && IN_CAPITALS.test(first.text);
  return isAlone ? first.text : RUN_IN.exec(text)?.[1];
}

/** "IDIOMAS: inglés, quechua" where the other headings are in capitals, too. */
function runIns(rows: readonly Row[], accepted: readonly Heading[], language: string): Heading[] {
  const inCapitals = accepted.filter(({ piece }) => !/\p{Ll}/u.test(piece.text));
  if (inCapitals.length < 2 || inCapitals.length * 2 <= accepted.length) return [];
  const ends = [...accepted.map(({ row }) => row), rows.length];
  // "ADDRESS: ..." above "GENDER: ..." is one of the facts of a form.
  const isFact = (row: Row | undefined): boolean => {
    const label = row && labelInCapitals(row);
    return label !== undefined && lookUpHeading(label, language) === undefined;
  };
  return rows.flatMap((row): Heading[] => {
    const label = row.bullet || row.furniture ? undefined : labelInCapitals(row);
    if (label === undefined || row.index < (accepted[0]?.row ?? 0)) return [];
    if (isFact(rows[row.index - 1]) || isFact(rows[row.index + 1])) return [];
    const match = lookUpHeading(label, language);
    if (match?.match !== 'exact' || accepted.some((other) => other.row === row.index)) return [];
    // "TECHNOLOGIES: Java" below a post, with more posts to come.
    const below = rows.slice(
      row.index + 1,
      ends.find((end) => end > row.index),
    );
    if (below.some((other) => findDates(other).some(({ range }) => range))) return [];
    const piece = slicePiece(row, 0, label.length);
    return [{ piece, kind: match.kind, kinds: match.kinds, row: row.index, rows: 1, inline: true }];
  });
}

/** Headings in a column at the left of their content: "EDUCATION   2019  MSc ..."; a single one is taken for a label. */
function labelColumn(rows: readonly Row[], accepted: readonly Heading[], language: string): Heading[] {
  const taken = new Set(accepted.map((heading) => heading.row));
  // Where the source declares the headings, a declared one of another level is a title beside its date.
  const areDeclared = accepted.some(({ row }) => (rows[row]?.style.headingLevel ?? 0) > 0);
  const labels = rows.flatMap((row): Heading[] => {
    const [label] = row.cells;
    if (areDeclared && row.style.headingLevel > 0) return [];
    if (taken.has(row.index) || row.furniture || row.bullet || row.cells.length < 2 || !label) return [];
    const match = lookUpHeading(label.text, language);
    if (!match || match.match === 'qualified') return [];
    const piece = slicePiece(label, 0);
    return [{ piece, kind: match.kind, kinds: match.kinds, row: row.index, rows: 1, inline: true }];
  });
  // "School" beside each of several schools is the label of a form.
  const times = new Map<string, number>();
  for (const { piece } of labels) times.set(fold(piece.text), (times.get(fold(piece.text)) ?? 0) + 1);
  const found = labels.filter(({ piece }) => times.get(fold(piece.text)) === 1);
  // Facts about the person ("Address", "Languages") have labels too; sections of a CV have its main ones among them.
  const isMain = ({ kind }: Heading): boolean => kind === 'work' || kind === 'education';
  if (found.length >= 2 && found.length > accepted.length && (found.some(isMain) || !accepted.some(isMain)))
    return [...found, ...unknownLabels(rows, found, language)];
  // Where most headings stand above their dates in the column at the left, one without dates stands beside its text.
  const isLabel = (row: Row | undefined): boolean => row?.line.losesBold === true && row.cells.length === 2;
  // Labels that no dictionary has stand in a table of facts.
  const facts = rows.filter((row) => isLabel(row) && isInColumn(row, accepted, rows));
  const looksLikeHeading = (row: Row | undefined): boolean =>
    isLabel(row) &&
    accepted.length > 1 &&
    accepted.every(({ row: at }) => rows[at]?.style.bold || rows[at]?.line.losesBold) &&
    facts.every(({ index }) => found.some(({ row: at }) => at === index));
  return found.filter(
    (label) =>
      (isMain(label) || looksLikeHeading(rows[label.row])) &&
      !accepted.some(({ kind }) => kind === label.kind) &&
      isInColumn(rows[label.row], accepted, rows),
  );
}

/** Begins as far left as most of the headings; without places, anything does. */
function isInColumn(row: Row | undefined, headings: readonly Heading[], rows: readonly Row[]): boolean {
  const left = row?.line.box?.[0];
  if (left === undefined) return true;
  const aligned = headings.filter((heading) => Math.abs((rows[heading.row]?.line.box?.[0] ?? Infinity) - left) <= EDGE);
  return aligned.length * 2 > headings.length;
}
