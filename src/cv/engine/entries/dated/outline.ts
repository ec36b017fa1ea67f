import { slicePiece, trimSeparators } from '../../sections/rows/pieces.js';
import { type Piece, type Row } from '../../sections/rows/row.js';
import { isDuration } from '../dates/duration.js';
import { type FoundDate, findDates } from '../dates/find-dates.js';
import { type Reading } from '../draft.js';
import { fieldLabel, type FieldRole } from './field-labels.js';
import { degreeEvidence, employerEvidence, schoolEvidence, titleEvidence } from '../vocabulary/evidence.js';
import { type CellRoles } from './table-heads.js';
import { isTold } from './told.js';

/** A row as the reader of entries sees it. */
export interface OutlineRow {
  row: Row;
  /** Part of an entry's text rather than of its head. */
  body: boolean;
  /** The date that dates an entry; dates inside sentences are not meant. */
  date?: FoundDate;
  /** What the head of its table says of its cells. */
  roles?: readonly (FieldRole | undefined)[];
}

/** "1. Acme Works, Leeds" */
const NUMBERED = /^\s*\d{1,2}[.)]\s/;
/** Between an employer and a title, or a house and its town. */
export const NAME_SIGN = /\s[|•·∙⋅]\s/u;
const LONGEST_HEAD = 120;
/** Characters of a line that ends in words, a date and a full stop; such a head is shorter. */
const LONGEST_DATED = 90;
const LONGEST_NAME = 90;
/** Lines of one look that follow each other, as neither titles nor employers do. */
const TEXT_RUN = 3;
/** Of the size of most text; a step that can be seen. */
const SMALLER = 0.04;
/** Lines of white space between rows that belong together. */
const APART = 0.5;
const BEFORE = /(?:^|[|•·,;:([–—\-\t/]|\s{3,})\s*$/u;
const AFTER = /^\s*(?:$|[|•·,;:)\]–—\-\t/]|\s{3,})/u;
/** Behind a date that opens a line. */
const STOP = /^\.\s+(?=\p{Lu})/u;
/** "April 2016Selkirk College": what floats, where a program knows no floats. */
const GLUED = /^\p{Lu}\p{Ll}/u;
/** "2012  A Grade", "2009 78.4 %": neighbours in a narrow table. */
const GRADE = /^\s+(?:\d[\d.,]*\s?%|[A-F][+-]?\sgrade|(?:1st|2nd|3rd|first|second|third)\s(?:division|class))\s*$/iu;
/** "… in charge of the archives from" above "2017 to 2021. Supervised …". */
const LEADS_ON =
  /\s(?:from|in|since|between|until|von|vom|seit|zwischen|bis|im|de|du|depuis|entre|en|desde|del|dal|dall'|tra|do|da|van|tot|sinds|tussen|od|w)$/u;
const LABEL_ROW = /^[\p{L}\p{N} /&'’-]{2,40}:(?:\s|$)/u;
/** What a label of dates ("Van – tot: 2015 – 2018") leaves behind. */
const FROM =
  /^(?:from|von|du|de|desde|dal|van|od|(?:ciclo|año|curso) escolar|curso académico|anno (?:scolastico|accademico)|année (?:scolaire|universitaire)|(?:school|academic) year|ano le[ct]?tivo|schooljaar|schuljahr|rok (?:szkolny|akademicki))$/iu;
const ABBREVIATION =
  /(?:(?<!\p{L})(?:inc|ltd|agr|coop|soc|sas|snc|sarl|ltda|lda|pvt|co|cía|corp|gmbh|ges|bros|hnos|sucs|assn|assoc|mfg|intl|mgmt|inst|acad|coll|st|dr|dept|univ|hosp|r|e\.\s?v|e\.\s?k|p\.\s?a|s\.\s?a|s\.\s?l|b\.\s?v|n\.\s?v|o\.\s?o|l\.\s?p|s\.\s?r\.\s?l|u\.\s?s|jr|sr|prof|etc|\p{Lu})|(?<=,\s)(?:pue|jal|ver|qro|gto|méx|oax|chis|son|tamps|sin|coah|chih|dgo|mich|mor|nay|tab|tlax|yuc|zac|ags|camp|col|gro|hgo|q\.\s?roo))\.$/iu;
/** A full stop, hardly that of an abbreviation, with a sentence after it. */
const SENTENCE_IN_LINE = /(?<=\p{Lu}{2}|\p{L}{4}|\))\.\s+(?=\p{Lu}\p{Ll}+(?:\s|$)|I\s|J['’])/u;

/** Tells heads of entries from their text, row by row. */
export function outline(rows: readonly Row[], cellRoles: CellRoles, reading: Reading): OutlineRow[] {
  const bulletsAreEntries = datedBullets(rows, reading);
  const lined: OutlineRow[] = [];
  const listed = new Set(rows.filter(isListed).map(({ style }) => style.key));
  /** "various sheds, Riverina" below a title, in a look that no list item has. */
  const isStyledHead = (row: Row, before: OutlineRow | undefined): boolean =>
    before?.date !== undefined && listed.size > 0 && !listed.has(row.style.key) && row.blockSize === 1;
  const isTextBold = rows.some((row) => row.line.losesBold === true && row.blockSize > 1 && isSentence(row.text));
  /** Bold at its start as no text is, full stop or not: "**Shearer**, McAllister & Sons." */
  const isMarked = (row: Row): boolean =>
    !isTextBold && row.line.losesBold === true && row.blockSize === 1 && !LABEL_ROW.test(row.text);
  const small = smallText(rows, reading);
  const inProse = new Set(blocksOf(rows).filter(isProse).flat());
  const opensWithDates = startWithDates(rows, reading);
  const facts = bulletsAreEntries ? new Set<Row>() : (outerBullets(rows, reading) ?? factsInLists(rows, reading));
  const asksDates = [...cellRoles.values()].some((roles) => roles.includes('date'));
  for (const [at, row] of rows.entries()) {
    const before = lined.at(-1);
    const date = headDate(row, reading) ?? (opensWithDates ? leadingDate(row, reading) : undefined);
    if (facts.has(row)) {
      lined.push({ row, body: false, ...(date && { date }) });
      continue;
    }
    const roles = cellRoles.get(row.start);
    if (roles) {
      const isText = roles.every((role) => role === 'text');
      // "Site manager, foreman since 2022" in its own field dates nothing where another asks for the dates.
      const isDated = date && (!asksDates || roles.some((role) => role === 'date' || role === undefined));
      lined.push({ row, body: isText, ...(!isText && { roles, ...(isDated && { date }) }) });
      continue;
    }
    if (!date && opensAbove(row, rows[at + 1], reading)) {
      lined.push({ row, body: false });
      continue;
    }
    const told = date ? undefined : toldBeside(row, before);
    if (told !== undefined) {
      lined.push({ row: cutRow(row, 0, told - 1), body: false }, proseRow(row, told, rows[at + 1]));
      continue;
    }
    const body = bulletsAreEntries
      ? row.bulletTail || isBody(row, date, before)
      : isListed(row) ||
        small.has(row.style.key) ||
        (!opensEntry(row, lined) &&
          isBody(row, date, before, {
            isStyledHead: isStyledHead(row, before),
            isProse: inProse.has(row),
            isMarked: isMarked(row),
          }));
    const prose = date && !body ? proseInHead(row, date, rows[at + 1]) : undefined;
    if (prose === undefined) lined.push({ row, body, ...(date && !body && { date }) });
    else
      lined.push({ row: cutRow(row, 0, prose - 1), body, ...(date && { date }) }, proseRow(row, prose, rows[at + 1]));
  }
  return lined;
}

/**
 * Looks of text in smaller type than the lines with dates, none of which has one and several of which follow each other
 * outside of lists, no degree among them.
 */
function smallText(rows: readonly Row[], reading: Reading): ReadonlySet<string> {
  const dated = rows.filter((row) => headDate(row, reading) !== undefined);
  if (dated.length === 0) return new Set();
  const size = dated.reduce((least, { style }) => Math.min(least, style.size), Infinity);
  const looks = new Set<string>();
  rows.forEach(({ style: { key } }, at) => {
    const run = rows.slice(at, at + TEXT_RUN);
    if (
      run.length === TEXT_RUN &&
      run.every((row) => row.style.key === key && row.style.size < size - SMALLER && !isListed(row)) &&
      !run.some(({ text }) => text.length < LONGEST_CELL && degreeEvidence(text) >= 2)
    )
      looks.add(key);
  });
  return looks;
}

/**
 * Where the text begins in "2018 – 2021 Welder, Humber Yards, Hull. Welded" above "pipes and hulls.": behind names that end
 * in a full stop, in a line that goes on below or ends as a sentence.
 */
function proseInHead(row: Row, date: FoundDate, below: Row | undefined): number | undefined {
  const from = date.piece.end - row.start;
  if (isRunIn(date, row)) return from + (RUN_IN.exec(row.text.slice(from))?.[0].length ?? 0);
  if (date.piece.start !== row.start) return undefined;
  const isContinued = below !== undefined && !below.bullet && startsSmall(below.text);
  if (!isContinued && !row.text.endsWith('.')) return undefined;
  const end = firstSentence(row.text.slice(from));
  const isNamed =
    end !== undefined && (row.text.slice(from, from + end).includes(', ') || isTold(row.text.slice(from)));
  return isNamed ? from + end : undefined;
}

/** Where the first sentence of several in a line of names ends, behind its full stop. */
export function firstSentence(text: string): number | undefined {
  const end = SENTENCE_IN_LINE.exec(text);
  if (!end || end.index >= LONGEST_DATED || ABBREVIATION.test(text.slice(0, end.index + 1))) return undefined;
  return end.index + 1;
}

function proseRow(row: Row, from: number, below: Row | undefined): OutlineRow {
  const prose = { ...cutRow(row, from, row.text.length), gap: 0 };
  return { row: below && startsSmall(below.text) ? { ...prose, block: below.block } : prose, body: true };
}

/** "QA Officer | Line clearance; deviations and change controls.": where what is told begins, in the cell beside a title. */
function toldBeside({ start, cells, bullet }: Row, before: OutlineRow | undefined): number | undefined {
  const [title, told, other] = cells;
  if (!title || !told || other || bullet || !before || before.body) return undefined;
  const isTold = told.text.length > LONGEST_CELL && isSentence(told.text) && !isSentence(title.text);
  const isTitle = title.text.length < LONGEST_CELL && titleEvidence(title.text) >= 2;
  return isTold && isTitle ? told.start - start : undefined;
}

const LONGEST_CELL = 40;

function cutRow(row: Row, from: number, to: number): Row {
  const piece = slicePiece(row, from, to);
  const cells = row.cells.flatMap((cell) => {
    const [start, end] = [Math.max(cell.start, piece.start), Math.min(cell.end, piece.end)];
    return start < end ? [slicePiece(cell, start - cell.start, end - cell.start)] : [];
  });
  return { ...row, ...piece, cells };
}

/** Below a date that stands alone under the text of the entry before: a head, full stop or not. */
function opensEntry(row: Row, above: readonly OutlineRow[]): boolean {
  const [over, date] = [above.at(-2), above.at(-1)];
  if (!date?.date || withoutDate(date).length > 0 || (over && !over.body)) return false;
  return row.text.length <= LONGEST_HEAD && !startsSmall(row.text);
}

/** Right above a stretch of time that stands alone: names, full stop or not. */
function opensAbove(row: Row, below: Row | undefined, reading: Reading): boolean {
  if (
    isListed(row) ||
    row.blockSize > 1 ||
    !below ||
    below.bullet ||
    below.gap > APART ||
    row.text.length > LONGEST_HEAD
  )
    return false;
  return /,\s/.test(row.text) && headDate(below, reading)?.range === true && isOnlyDate(below, reading);
}

function isListed(row: Row): boolean {
  return row.bullet || row.bulletTail;
}

/** Some people write each post as one list item: "• 2015–2018: Welder, Acme". */
function datedBullets(rows: readonly Row[], reading: Reading): boolean {
  const bullets = rows.filter((row) => row.bullet);
  if (bullets.length < 2 || rows.some((row) => !isListed(row) && headDate(row, reading))) return false;
  return bullets.filter((row) => headDate(row, reading)).length >= bullets.length * 0.6;
}

/** "• **Welder**, Acme (2015–2018)" with a list of its own below: posts as items of a list, all in bold or all after their dates. */
function outerBullets(rows: readonly Row[], reading: Reading): ReadonlySet<Row> | undefined {
  const dated = rows.filter((row) => headDate(row, reading)?.range);
  if (dated.length < 2 || dated[0] !== rows[0] || dated.some((row) => !row.bullet)) return undefined;
  const isOuter = (row: Row): boolean => opensBold({ row, body: false });
  const isAfterDate = (row: Row): boolean => headDate(row, reading)?.piece.start === row.start;
  const areBold = dated.every(isOuter) && !rows.some((row) => isOuter(row) && !dated.includes(row));
  return areBold || dated.every(isAfterDate) ? new Set(dated) : undefined;
}

/**
 * Marks of a list that are no list: the dots of a time line, beside a date or beside the title above one; and employer and
 * date below a title, each with a mark of its own.
 */
function factsInLists(rows: readonly Row[], reading: Reading): ReadonlySet<Row> {
  const isDate = (row: Row | undefined): boolean => row !== undefined && isOnlyDate(row, reading);
  const facts = new Set<Row>();
  const usual = usualItem(rows);
  const opensSection = isDate(rows[0]);
  const titles = titlesWithMarks(rows, reading);
  rows.forEach((row, at) => {
    const [above, below] = [rows[at - 1], rows[at + 1]];
    if (!row.bullet || row.blockSize > 1) return;
    // The last of a list of tasks stands out from a date in small letters, too.
    const goesOn = above !== undefined && isListed(above) && above.style.key === row.style.key;
    const isOnTimeLine =
      !goesOn && below?.bullet === false && below.gap < APART && standsOut(row, below) && isDate(below);
    const opensBelow = above?.bullet === false && row.gap < APART && isDate(above) && row.style.size > usual + 0.04;
    const opensPost =
      titles.has(row.style.key) || (NUMBERED.test(row.line.text) && below?.bullet === false && isDate(below));
    if ((isOnTimeLine || opensBelow || opensPost) && isShortName(row)) facts.add(row);
    if (!isDate(row)) return;
    facts.add(row);
    if (!opensSection && above?.bullet && isShortName(above) && rows[at - 2]?.bullet === false) facts.add(above);
    else if (below?.bullet && below.style.bold && rows[at + 2]?.style.bold === false && isShortName(below))
      facts.add(below);
  });
  return facts;
}

/** Looks of rows with a mark that stand out from the house below each of them, and that from the date below it. */
function titlesWithMarks(rows: readonly Row[], reading: Reading): ReadonlySet<string> {
  const isTitle = (at: number): boolean => {
    const [row, house, date] = rows.slice(at, at + 3);
    return (
      row !== undefined &&
      house?.bullet === false &&
      house.gap < APART &&
      standsOut(row, house) &&
      date !== undefined &&
      headDate(date, reading)?.piece.start === date.start
    );
  };
  const looks = rows.flatMap((row, at) => (row.bullet && isTitle(at) ? [row.style.key] : []));
  return new Set(looks.filter((look) => rows.every((row, at) => row.style.key !== look || !row.bullet || isTitle(at))));
}

function isOnlyDate(row: Row, reading: Reading): boolean {
  const date = headDate(row, reading);
  return date !== undefined && withoutDate({ row, body: false, date }).length === 0;
}

/** The size that most items of lists do not reach. */
function usualItem(rows: readonly Row[]): number {
  const sizes = rows.flatMap(({ bullet, style }) => (bullet ? [style.size] : [])).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? Infinity;
}

function standsOut(row: Row, below: Row): boolean {
  return (opensBold({ row, body: false }) && !below.style.bold) || row.style.size > below.style.size + 0.04;
}

function isShortName({ text, blockSize }: Row): boolean {
  return blockSize === 1 && text.length < LONGEST_NAME && !isSentence(text);
}

/** The date of a row when it stands at an edge, in brackets, or in a cell of its own. */
function headDate(row: Row, reading: Reading): FoundDate | undefined {
  const dates = datesOf(row, reading).filter((date) => standsApart(date, row));
  return dates.find((date) => date.range) ?? dates[0];
}

/** Where two rows begin with dates that surely stand apart, or half of all with one that a name follows. */
function startWithDates(rows: readonly Row[], reading: Reading): boolean {
  const sure = rows.filter((row) => headDate(row, reading)?.piece.start === row.start);
  if (sure.length > 1) return true;
  const likely = rows.filter((row) => leadingDate(row, reading));
  return likely.length > 1 && likely.length * 2 >= rows.filter((row) => !isListed(row)).length;
}

/** "May 2004 WASSCE, Dennis Memorial School", where other rows begin with their dates, too. */
function leadingDate(row: Row, reading: Reading): FoundDate | undefined {
  const [date] = datesOf(row, reading);
  if (!date || row.bullet || row.bulletTail || date.piece.start !== row.start || row.text.length > LONGEST_DATED)
    return undefined;
  return /^\s\p{Lu}/u.test(row.text.slice(date.piece.end - row.start)) ? date : undefined;
}

/** "Doctorado en Ciencias del Mar    2012 – 2016": no date begins inside one cell and goes on in the next. */
function datesOf(row: Row, reading: Reading): FoundDate[] {
  return findDates(row, reading).flatMap((date) => {
    const cell = row.cells.find(({ start, end }) => start < date.piece.start && date.piece.start < end);
    if (!cell || date.piece.end <= cell.end) return [date];
    return findDates(slicePiece(row, cell.end - row.start, date.piece.end - row.start), reading);
  });
}

/** "**Solicitor – Lorne LLP, Glasgow (2018 – 2021).** I act for landlords": a head in bold that the text runs on behind. */
function isRunIn({ range, piece }: FoundDate, row: Row): boolean {
  const [before, after] = [row.text.slice(0, piece.start - row.start), row.text.slice(piece.end - row.start)];
  if (!range || row.line.losesBold !== true || before.length > LONGEST_HEAD || !/\(\s*$/.test(before)) return false;
  return RUN_IN.test(after) && !isHouse(after.replace(RUN_IN, ''));
}

/** "Consejo Federal de Investigaciones, Córdoba.": names behind the date, and no text. */
function isHouse(text: string): boolean {
  const [name = '', ...others] = text.replace(/\.$/, '').split(', ');
  const isKnown = employerEvidence(name) >= 2 || schoolEvidence(name) >= 3;
  const isName = (each: string): boolean => /^\p{Lu}[^.;:]*$/u.test(each) && !/\s\p{Ll}{5,}/u.test(each);
  return isKnown && text.length <= LONGEST_DATED && [name, ...others].every(isName);
}

const RUN_IN = /^\s*\)[.:]?\s+(?=\p{Lu})/u;

function standsApart(date: FoundDate, row: Row): boolean {
  const before = row.text.slice(0, date.piece.start - row.start);
  const after = row.text.slice(date.piece.end - row.start);
  const long = row.text.replace(/\([^()]*\)\s*$/, '').length > 110;
  if (isRunIn(date, row)) return true;
  // "2012 (6 months)" at the right edge
  const isCell = ({ start, end }: Piece): boolean =>
    start === date.piece.start &&
    (end === date.piece.end || /^\s\([^()]{1,40}\)$/.test(row.text.slice(date.piece.end - row.start, end - row.start)));
  if (row.cells.length > 1 && row.cells.some(isCell)) return true;
  if (/^\s*\[?$/.test(before))
    return (
      AFTER.test(after) ||
      STOP.test(after) ||
      GLUED.test(after) ||
      GRADE.test(after) ||
      (date.range && (!long || isTold(after))) ||
      isCellEdge(row, date.piece.end)
    );
  if (after.trim() === '' || /^\s*[)\].]\s*$/.test(after))
    return (
      BEFORE.test(before) ||
      (!long && !/\b(?:in|im|en|nel|em|w|since|vom|of|from|to)\s*$/iu.test(before)) ||
      isCellEdge(row, date.piece.start)
    );
  // "Springfield High School, 2011 (GPA 3.7)", "VTU Belgaum, 2014 - 78%", "… State University, May 2010. GPA: 3.6"
  if (/,\s*$/.test(before) && /^\s*(?:\([^()]{1,80}\)|[.,–—-]\s*\P{N}{0,12}\d[\d.,/]*\s?%?)\s*$/u.test(after))
    return !long || (degreeEvidence(before) >= 2 && schoolEvidence(before) >= 2);
  // "Project Orion (2021–2023): moving the core of the bank" tells of a part of the time.
  if (/^\s*\)\s*:\s/u.test(after)) return false;
  return date.range && !long && BEFORE.test(before) && AFTER.test(after);
}

function isCellEdge(row: Row, offset: number): boolean {
  return row.cells.length > 1 && row.cells.some((cell) => cell.start === offset || cell.end === offset);
}

function isBody(
  row: Row,
  date: FoundDate | undefined,
  before: OutlineRow | undefined,
  { isStyledHead = false, isProse = false, isMarked = false } = {},
): boolean {
  const goesOn = before?.body === true && before.row.block === row.block;
  const isLong = row.text.length > LONGEST_DATED && row.text.endsWith('.');
  if (date && (goesOn || isLong) && isInProse(date, row)) return true;
  if (date && goesOn && LEADS_ON.test(before.row.text)) return true;
  if (date) return isSentence(row.text) && !date.range && !endsInDate(row, date) && !opensWithDate(row, date);
  if (fieldLabel(row.text)) return false;
  if (isLabelRow(row.text) && !namesDegree(row.text)) return true;
  if ((isSentence(row.text) && !isMarked) || row.text.length > LONGEST_HEAD) return true;
  if (goesOn || isProse) return true;
  return (
    (startsSmall(row.text) && !isStyledHead && !isMarked && !isSmallDegree(row.text)) ||
    (row.blockSize > 1 && row.text.length > 70 && !row.style.bold && !row.line.losesBold)
  );
}

/** "magister sztuki, konserwacja dzieł sztuki": some languages write degrees small. */
function isSmallDegree(text: string): boolean {
  const [degree = ''] = text.split(', ', 1);
  return degreeEvidence(text) >= 2 && !/\d/.test(degree);
}

function blocksOf(rows: readonly Row[]): Row[][] {
  const blocks = new Map<number, Row[]>();
  for (const row of rows) {
    const block = blocks.get(row.block);
    if (block) block.push(row);
    else blocks.set(row.block, [row]);
  }
  return [...blocks.values()];
}

/** A paragraph of several lines that ends as a sentence, however short its first line is. */
function isProse(block: readonly Row[]): boolean {
  const [first, last] = [block[0], block.at(-1)];
  if (!first || !last || first === last || first.style.bold || first.line.losesBold) return false;
  const text = block.map((row) => row.text).join(' ');
  return text.length > LONGEST_HEAD && isSentence(last.text) && isSentence(text);
}

/** "... and on call for the city since 2009.": on a further line of a paragraph, or in a line too long for a head. */
function isInProse(date: FoundDate, row: Row): boolean {
  const before = row.text.slice(0, date.piece.start - row.start);
  return row.cells.length === 1 && before.trim() !== '' && !BEFORE.test(before);
}

/** "2010. Diploma di liceo artistico, Liceo Artigianelli." */
function opensWithDate(row: Row, { piece }: FoundDate): boolean {
  return piece.start === row.start && STOP.test(row.text.slice(piece.end - row.start));
}

/** "BA History, Goldsmiths, 2011." is a line of names and a date, full stop or not. */
function endsInDate(row: Row, date: FoundDate): boolean {
  const before = row.text.slice(0, date.piece.start - row.start);
  const after = row.text.slice(date.piece.end - row.start);
  return /^[.)\s]*$/.test(after) && /,\s*$/.test(before) && before.split(',').length > 2 && row.text.length < 90;
}

/** "Technologies: Java, SQL" belongs to the text of an entry. */
export function isLabelRow(text: string): boolean {
  return LABEL_ROW.test(text);
}

/** Certificates of schools that are told with their subjects. */
const SUBJECTS =
  /^(?:\d{1,2} )?(?:A[- ]?levels?|AS[- ]?levels?|(?:I?GCSE|O[- ]level|(?:Advanced )?Higher)s?|Leaving Cert(?:ificate)?|Abitur|Matura|International Baccalaureate): /iu;

/** "A-levels: Biology (B), Psychology (A) | Calder High" */
function namesDegree(text: string): boolean {
  return SUBJECTS.test(text) || (NAME_SIGN.test(text) && degreeEvidence(text.slice(0, text.indexOf(':'))) >= 2);
}

function isSentence(text: string): boolean {
  return /[.;!?]["”»)]?$/u.test(text) && (text.length > 35 || isShortSentence(text)) && !ABBREVIATION.test(text);
}

/** "Fencing, mustering, fixing bores.": small words to the end, and a full stop. */
function isShortSentence(text: string): boolean {
  return text.length > 18 && /(?:^|\s)\p{Ll}[\p{L}-]*,?\s(?:\p{Ll}[\p{L}-]*,?\s)*\p{Ll}[\p{L}-]+\.$/u.test(text);
}

function startsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/^(?:e|i|d)?\p{Lu}/u.test(text) && text.split(/\s+/).length > 3;
}

/** What is left of a row when its date is taken out. */
export function withoutDate({ row, date }: OutlineRow): Piece[] {
  if (!date) return row.cells.map(withoutStop);
  const parts: Piece[] = [];
  for (const cell of row.cells) {
    if (date.piece.end <= cell.start || date.piece.start >= cell.end) {
      parts.push(withoutStop(cell));
      continue;
    }
    parts.push(withoutStop(slicePiece(cell, 0, Math.max(0, date.piece.start - cell.start))));
    // "2016–2019. Restorer", "(2016–2019). Town Museum": the full stop is the date's
    const from = Math.min(cell.text.length, date.piece.end - cell.start);
    const stop = /^\s*\)?\.\s+/.exec(cell.text.slice(from))?.[0].length ?? 0;
    parts.push(withoutStop(slicePiece(cell, from + stop)));
  }
  // "3 Jahre und 4 Monate, Sep. 2019 - Dez. 2022": how long says nothing that the dates do not.
  return parts.filter((part) => {
    const { text } = trimSeparators(part);
    return /[\p{L}\p{N}]/u.test(text) && !isDuration(text) && !FROM.test(text);
  });
}

/** "Fellow - University of Oxford. 2014 - 2018" */
function withoutStop(piece: Piece): Piece {
  const text = piece.text.trimEnd();
  return /(?:\p{Ll}{3}|\p{Lu}{2})\.$/u.test(text) && !ABBREVIATION.test(text)
    ? slicePiece(piece, 0, text.length - 1)
    : piece;
}

/** Bold as a whole, or up to a date or another name behind. */
export function opensBold({ row }: OutlineRow): boolean {
  return row.style.bold || row.line.losesBold === true;
}
