import { words } from '../../sections/rows/fold.js';
import { type Piece } from '../../sections/rows/row.js';
import { countriesOfCity, isRegion, isTownShaped } from '../vocabulary/places.js';
import { CONTRACT, DEPARTMENT_WORDS, ENDS_AS_PART, PART_OF_HOUSE } from './connectors.js';
import { type Head, type Segment } from './head-segments.js';

/** The two names an entry's head holds: what somebody was (title, degree) and where (employer, school). */
export interface Evidence {
  what: (text: string) => number;
  where: (text: string) => number;
  /** What stands beside the names and is part of neither: a grade. */
  isAside?: (piece: Piece) => boolean;
  /** The first name of a head says what, whatever its words; bars part it from the others, and no comma. */
  opensWithWhat?: boolean;
}

export interface Assigned {
  what?: Piece;
  where?: Piece;
  place?: Piece;
  url?: Piece;
  /** What a column of grades says. */
  grade?: Piece;
  /** Parts of the head that found no role. */
  rest: Piece[];
  /** Row of the head in which each name stands, relative to the row with the date. */
  rows: { what?: number; where?: number };
  /** How clear the decision was, 0-1. */
  confidence: number;
}

/** Neighbouring segments of one cell, read as one name. */
interface Run {
  from: number;
  to: number;
  piece: Piece;
  first: Segment;
  what: number;
  where: number;
}

interface Reading {
  what?: Run;
  where?: Run;
  places: number[];
  score: number;
  /** Which arrangement of positions and looks this is, to learn from one entry for another. */
  pattern: string;
}

/** Evidence of a name that a label gives. */
const STATED = 5;
/** What it is worth to name no employer for a role that is known to have one, and what it costs to name another. */
const KNOWN_EMPLOYER = 2;
const OTHER_EMPLOYER = 2;
/** What it is worth to open the head, where that says what a name is. */
const OPENS = 1.5;
/** What it costs to leave out where a title is from: "Richterin am Landgericht", with the court in a cell of its own. */
const CUT_OFF = 1;
/** What it costs to take what is part of neither name, a grade, for one. */
const ASIDE = 2.5;
/** What a habit of the other entries is worth: more, the surer and the more they are, up to a limit. */
const LEARNED = { least: 1.2, growth: 0.7, most: 6 };

/** Decides for all entries of a section at once: sure entries teach the order and looks that settle the unsure ones. */
export function assignHeads(heads: readonly Head[], evidence: Evidence): Assigned[] {
  const options = heads.map((head) => readings(head, evidence));
  const ballots = options.map(ballotOf);
  const habits = habitsOf(ballots);
  return heads.map((head, index) => decide(head, options[index] ?? [], { habits, own: ballots[index] }));
}

/** What an entry teaches the others: its likeliest arrangement, and by how much it is likelier than the next. */
interface Ballot {
  pattern: string;
  weight: number;
}

function ballotOf(readingsOfHead: readonly Reading[]): Ballot {
  const best = readingsOfHead[0];
  if (!best?.what || !best.where) return { pattern: '', weight: 0 };
  const other = readingsOfHead.find((reading) => reading.pattern !== best.pattern && reading.what && reading.where);
  return { pattern: best.pattern, weight: Math.min(3, best.score - (other?.score ?? 0)) };
}

/** The ballots of all entries by pattern: how many, and what they weigh together. */
type Habits = ReadonlyMap<string, { count: number; weight: number }>;

function habitsOf(ballots: readonly Ballot[]): Habits {
  const habits = new Map<string, { count: number; weight: number }>();
  for (const { pattern, weight } of ballots) {
    if (weight <= 0) continue;
    const { count = 0, weight: sum = 0 } = habits.get(pattern) ?? {};
    habits.set(pattern, { count: count + 1, weight: sum + weight });
  }
  return habits;
}

/** What an entry may learn from: the ballots of all but itself. */
interface Lesson {
  habits: Habits;
  own: Ballot | undefined;
}

function decide(head: Head, options: readonly Reading[], lesson: Lesson): Assigned {
  let best: Reading | undefined;
  let bestScore = -Infinity;
  for (const option of options) {
    const learned = learnedFor(option, lesson);
    if (option.score + learned > bestScore) {
      best = option;
      bestScore = option.score + learned;
    }
  }
  const taken = new Set([...indexes(best?.what), ...indexes(best?.where), ...(best?.places ?? [])]);
  const [house, town] = (best && houseAmongTowns(head, best)) ?? [];
  return {
    what: best?.what?.piece,
    where: best?.where?.piece ?? house,
    place: town ?? (best && placeOf(head, best)),
    url: head.url,
    grade: head.segments.find(({ role }) => role === 'grade')?.piece,
    rest: head.segments.filter(({ role }, at) => !taken.has(at) && role !== 'grade').map((segment) => segment.piece),
    rows: { what: best?.what?.first.row, where: best?.where?.first.row },
    confidence: Math.max(0.5, Math.min(0.97, 0.55 + bestScore * 0.05)),
  };
}

/** A reading that gives one role only is backed by the habits of that role. */
function learnedFor({ what, where, pattern }: Reading, { habits, own }: Lesson): number {
  const isAlike = (other: string): boolean =>
    what && where ? other === pattern : what ? other.startsWith(pattern) : other.endsWith(pattern);
  let [alike, all] = [0, 0];
  for (const [other, { count, weight }] of habits) {
    const isOwn = own !== undefined && own.weight > 0 && own.pattern === other;
    if (isOwn && count === 1) continue;
    const learned = isOwn ? weight - own.weight : weight;
    all += learned;
    if (isAlike(other)) alike += learned;
  }
  if (alike <= 0) return 0;
  const habit = (alike / all) * Math.min(LEARNED.most, LEARNED.least + LEARNED.growth * alike);
  return what && where ? habit : habit / 2;
}

function indexes(run: Run | undefined): number[] {
  return run ? Array.from({ length: run.to - run.from + 1 }, (_, at) => run.from + at) : [];
}

/** "Nurse, Carrefour, Lyon": of two towns that stand where nothing names an employer, the first is its name. */
function houseAmongTowns({ segments }: Head, { what, where, places }: Reading): [Piece, Piece] | undefined {
  const [first, second] = places.map((at) => segments[at]);
  const areTowns = [first, second].every((each) => each && countriesOfCity(each.piece.text).length > 0);
  if (!what || where || places.length !== 2 || !first || !second || !areTowns || isRegion(second.piece.text))
    return undefined;
  return first.row === second.row ? [first.piece, second.piece] : undefined;
}

/** Neighbouring place segments as one piece: "Springfield, IL". */
function placeOf(head: Head, { places }: Reading): Piece | undefined {
  const first = head.segments[places[0] ?? -1];
  if (!first) return undefined;
  let last = first;
  for (const at of places.slice(1)) {
    const next = head.segments[at];
    if (!next || next.cell !== first.cell || at !== head.segments.indexOf(last) + 1) break;
    last = next;
  }
  return between(first.piece, last.piece, head);
}

function between(first: Piece, last: Piece, head: Head): Piece {
  return first === last ? first : { start: first.start, end: last.end, text: head.cellText(first.start, last.end) };
}

/** All ways to give the two roles to the segments, likeliest first. */
function readings(head: Head, evidence: Evidence): Reading[] {
  const runs = allRuns(head, evidence);
  const found: Reading[] = [];
  for (const what of [undefined, ...runs]) {
    for (const where of [undefined, ...runs]) {
      if (!what && !where) continue;
      if (what && where && what.from <= where.to && where.from <= what.to) continue;
      found.push(readingOf(head, what, where, evidence));
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

function allRuns({ segments, cellText }: Head, evidence: Evidence): Run[] {
  const runs: Run[] = [];
  segments.forEach((first, from) => {
    for (let to = from; to < segments.length && segments[to]?.cell === first.cell; to++) {
      const last = segments[to];
      if (!last) break;
      const piece = from === to ? first.piece : wholeBrackets(first.piece.start, last.piece.end, cellText);
      const own = strengths(first, piece, evidence);
      // "Council Bluffs, IA" is no council.
      if (to > from && segments.slice(from, to + 1).every(({ place }) => place)) own.where = Math.min(own.where, 0);
      // "Oberarzt, Klinik für Kardiologie": the part of the house behind a title makes it no name of a house.
      const parts = segments.slice(from + 1, to + 1).map((segment) => segment.piece.text);
      if (to > from && parts.every((part) => PART_OF_HOUSE.test(part)))
        own.where = Math.min(own.where, evidence.where(first.piece.text));
      if (to > from && segments.slice(from + 1, to + 1).every((part) => isContract(part) && part.joint === 'bracket'))
        own.what = Math.max(own.what, evidence.what(first.piece.text));
      // "British Army, Royal Logistic Corps": the part takes nothing from the house before it.
      if (to > from && parts.every((part) => ENDS_AS_PART.test(part)))
        own.where = Math.max(own.where, evidence.where(first.piece.text));
      runs.push({ from, to, piece, first, ...own });
    }
  });
  return runs;
}

/** A label outweighs all words. */
function strengths({ role }: Segment, { text }: Piece, evidence: Evidence): Pick<Run, 'what' | 'where'> {
  if (!role) return { what: evidence.what(text), where: evidence.where(text) };
  return { what: role === 'what' ? STATED : -STATED, where: role === 'where' ? STATED : -STATED };
}

/** The text of several segments, with the bracket that closes behind the last. */
export function wholeBrackets(start: number, end: number, cellText: Head['cellText']): Piece {
  const text = cellText(start, end);
  const longer = cellText(start, end + 1);
  const closes = longer.endsWith(')') && text.split('(').length > text.split(')').length;
  return closes ? { start, end: end + 1, text: longer } : { start, end, text };
}

function readingOf(head: Head, what: Run | undefined, where: Run | undefined, evidence: Evidence): Reading {
  let score = 0;
  const title = what && isOneTitle(head, what, where) ? withTail(what, evidence) : what;
  score += title
    ? Math.min(4, title.what) -
      (head.isRole ? 0 : 0.6 * Math.max(0, Math.min(4, title.where))) -
      runCost(head, title, 'what', evidence, title !== what)
    : -1.2;
  score += where
    ? Math.min(4.5, where.where) -
      0.6 * Math.max(0, Math.min(4, where.what)) -
      runCost(head, where, 'where', evidence) -
      (head.isRole ? OTHER_EMPLOYER : 0)
    : head.isRole
      ? KNOWN_EMPLOYER
      : head.hasRolesBelow
        ? -1.2 - KNOWN_EMPLOYER
        : -1.2;
  const places: number[] = [];
  head.segments.forEach((segment, at) => {
    if (covers(what, at) || covers(where, at) || segment.role === 'grade') return;
    const isTown =
      followsAsTown(head, at, where, places, evidence) || (what && where && standsApart(head, at, evidence));
    if (segment.place || segment.town || isTown) {
      places.push(at);
      score -= segment.place || segment.town ? 0 : 0.15;
    } else if (
      (!isContract(segment) || (segment.joint === 'bracket' && what?.to === at - 1)) &&
      !evidence.isAside?.(segment.piece)
    )
      score -= segment.joint === 'at' ? CUT_OFF : PART_OF_HOUSE.test(segment.piece.text) ? 0.45 : 0.5;
  });
  if (what && where) score += jointBonus(head, what, where);
  if (evidence.opensWithWhat && what?.from === 0) score += OPENS;
  return { what, where, places, score, pattern: `${slotOf(head, what)}>${slotOf(head, where)}` };
}

function isContract({ piece }: Segment): boolean {
  return CONTRACT.test(piece.text);
}

function covers(run: Run | undefined, at: number): boolean {
  return run !== undefined && at >= run.from && at <= run.to;
}

/** A name of several segments is dearer than one of a single segment, unless the further ones are parts of the same thing. */
function runCost(head: Head, run: Run, role: 'what' | 'where', evidence: Evidence, isOne = false): number {
  let cost = 0;
  for (let at = run.from; at <= run.to; at++) {
    const segment = head.segments[at];
    if (!segment) continue;
    if (segment.place) cost += run.from === run.to ? 2.5 : 0.8;
    if (segment.town) cost += 1.2;
    if (run.from === run.to && evidence.isAside?.(segment.piece)) cost += ASIDE;
    if (at === run.from) continue;
    // "Flight Paramedic (per diem)": in brackets it belongs to the title as it is written.
    if (role === 'what' && isContract(segment) && segment.joint === 'bracket') continue;
    if (isContract(segment) || evidence.isAside?.(segment.piece)) cost += 0.8;
    // "Szpital Wojewódzki w Opolu": a house says where it stands.
    if (segment.joint === 'at') cost += role === 'where' && evidence.where(run.first.piece.text) >= 2 ? 0.1 : 0.8;
    else if (role === 'what')
      cost +=
        isOne || isDepartment(segment.piece.text) || PART_OF_HOUSE.test(segment.piece.text)
          ? 0
          : 0.2 + 0.4 * Math.max(0, evidence.where(segment.piece.text));
    else if (!ENDS_AS_PART.test(segment.piece.text)) cost += 0.3;
  }
  // A school's or company's own name opens its part of the line: "Plant Biology, Cornell University" is two things.
  const opening = head.segments[run.from];
  const isPart = ENDS_AS_PART.test(head.segments[run.to]?.piece.text ?? '');
  if (
    role === 'where' &&
    run.to > run.from &&
    opening &&
    run.where > 2 &&
    evidence.where(opening.piece.text) < 1 &&
    !isPart
  )
    cost += 0.7;
  // "Vice President, Manufacturing": the word alone is no house.
  if (role === 'where' && isDepartment(run.piece.text) && (run.where < 2 || words(run.piece.text).length === 1))
    cost += 1;
  if (role === 'where' && PART_OF_HOUSE.test(run.piece.text)) {
    // "University of Jena, Institute of Physics": the house beside it is the employer.
    const house = head.segments.some(
      ({ cell, piece }) =>
        cell === run.first.cell && !PART_OF_HOUSE.test(piece.text) && evidence.where(piece.text) >= 2,
    );
    cost += house ? 1.6 : 0.6;
  }
  return cost;
}

/**
 * Commas part no names where something stronger does: all on one side of a dash ("Nurse, Emergency — Alma Infirmary"), or all
 * of a cell when another holds a sure employer ("Nurse (Paediatrics)" above "Alma Infirmary").
 */
function isOneTitle({ segments }: Head, { from, to, first }: Run, where: Run | undefined): boolean {
  if (from === to) return false;
  const next = segments[to + 1];
  const begins = first.joint === 'start' || first.joint === 'dash';
  const ends = next?.cell !== first.cell || next.joint === 'dash';
  if (!begins || !ends) return false;
  if (first.joint === 'dash' || next?.joint === 'dash') return true;
  return where !== undefined && where.first.cell !== first.cell && where.where >= 2;
}

/** What follows a title says which, and takes nothing from it. */
function withTail(run: Run, evidence: Evidence): Run {
  const { text } = run.first.piece;
  const title = evidence.what(text);
  if (title < 2) return run;
  return { ...run, what: Math.max(run.what, title), where: Math.min(run.where, evidence.where(text)) };
}

function jointBonus(head: Head, what: Run, where: Run): number {
  const [earlier, later] = what.from < where.from ? [what, where] : [where, what];
  const joint = head.segments[later.from]?.joint;
  let bonus = 0;
  if (earlier.first.row !== later.first.row) bonus += 0.5;
  else if (earlier.first.cell !== later.first.cell) bonus += 0.4;
  else if (joint === 'at') bonus += what.from < where.from ? 1.5 : -1.5;
  else if (joint === 'dash') bonus += 0.3;
  else if (joint === 'bracket') bonus -= 0.3;
  bonus -= 0.15 * Math.max(0, Math.abs(earlier.first.row - later.first.row) - 1);
  bonus -= 0.1 * Math.max(0, later.from - earlier.to - 1);
  return bonus + (what.from < where.from ? 0.1 : 0);
}

/** "Bruxelles et Brabant wallon", "Lyon 3e", "Leeds & Bradford": capitalised, with small words between or behind. */
const AREA = /^\p{Lu}[\p{L}'’.-]*(?:\s(?:&|\p{L}[\p{L}'’.-]*|\d{1,2}(?:e|er|ème)?))*$/u;

/** "Klinikum Nord, Kleinstadt": a short capitalised tail behind the employer may be a town no gazetteer holds. */
function followsAsTown(
  head: Head,
  at: number,
  where: Run | undefined,
  places: readonly number[],
  evidence: Evidence,
): boolean {
  const segment = head.segments[at];
  const after = where && (at === where.to + 1 || places.includes(at - 1));
  if (!segment || !after || segment.joint === 'colon' || evidence.isAside?.(segment.piece)) return false;
  if (segment.joint === 'bracket' && !head.hasPlacesInBrackets) return false;
  return mayBeTown(segment.piece.text, evidence);
}

/** Alone at the right of a line, when what and where are known: a town of any name. */
function standsApart({ segments }: Head, at: number, evidence: Evidence): boolean {
  const [before, segment, after] = [segments[at - 1], segments[at], segments[at + 1]];
  if (!segment || before?.row !== segment.row || segment.joint !== 'start' || after?.cell === segment.cell)
    return false;
  return mayBeTown(segment.piece.text, evidence);
}

/** A few capitalised words that name neither: a town no gazetteer holds. */
export function mayBeTown(text: string, evidence: Evidence): boolean {
  if (!(isTownShaped(text) || AREA.test(text)) || words(text).length > 4 || isDepartment(text)) return false;
  return evidence.what(text) < 0.6 && evidence.where(text) < 1 && !ENDS_AS_PART.test(text);
}

function slotOf({ segments }: Head, run: Run | undefined): string {
  if (!run) return '';
  const { row, cell, style, joint } = run.first;
  const isBehind = segments.some((other) => other.row === row && other.cell < cell);
  // "Porter — The Albion — Hove": which of the dashes.
  const dashes = segments.slice(0, run.from + 1).filter((own) => own.cell === cell && own.joint === 'dash').length;
  const mark = joint === 'start' ? '' : joint === 'dash' ? `d${dashes}` : joint[0];
  return `${row}${isBehind ? '+' : ''}${mark}${style.bold ? 'b' : ''}${style.italic ? 'i' : ''}`;
}

export function isDepartment(text: string): boolean {
  return words(text).some((word) => DEPARTMENT_WORDS.has(word));
}
