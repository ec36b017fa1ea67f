import type { SectionKind } from '../model/parsed-cv.js';
import { personalDetailsIn } from '../common/personal-details.js';
import { findDates } from '../entries/dates/find-dates.js';
import { degreeEvidence, employerEvidence, schoolEvidence, titleEvidence } from '../entries/vocabulary/evidence.js';
import { splitList } from '../entries/lists/split-list.js';
import { lookUpHeading } from './headings/lookup.js';
import { isHumanLanguage } from './language-names.js';
import { fold, words } from './rows/fold.js';
import { type Row } from './rows/row.js';
import { type Section } from './section.js';

/** Some headings say too little: "Languages" may be Java and Python, "Career summary" a list of posts. The content decides. */
export function correctKind(section: Section, found: ReadonlyMap<SectionKind, number>, before: Before): void {
  if (!section.heading || section.rows.length === 0) return;
  const kind = correctedKind(section, found, before);
  if (kind === section.kind) return;
  section.kinds = [kind, ...section.kinds.filter((other) => other !== section.kind && other !== kind)];
  section.kind = kind;
}

/** What stands in front of a section: the one next to it, and whether posts or studies are among them all. */
export interface Before {
  kind?: SectionKind;
  isLate: boolean;
}

function correctedKind(
  { kind, rows, heading }: Section,
  found: ReadonlyMap<SectionKind, number>,
  before: Before,
): SectionKind {
  const beside = (found.get(kind) ?? 0) > 1;
  const text = rows.map((row) => row.text).join('\n');
  switch (kind) {
    case 'languages':
      return words(text).some((word) => isHumanLanguage(word)) || !PROGRAMMING.test(text) ? kind : 'skills';
    case 'contact':
      if (!hasContactData(text) && PRIVATE.test(heading?.text ?? '')) return 'interests';
      // Birth, faith and family at the end of a form, when who it is and where was told above.
      if (before.isLate && isPersonal(text, 2) && !REACHES.test(text)) return 'other';
      // "Personal" below "Technical" is a group of skills.
      if (before.kind === 'skills' && !hasContactData(text) && !isPersonal(text, 1) && isShortList(rows))
        return 'skills';
      if (hasContactData(text) || !isProse(text)) return kind;
      return datedKind(rows) ?? 'summary';
    case 'summary':
      if (rows.length > 1 && !isProse(text) && hasContactData(text)) return 'contact';
      return datedKind(rows) ?? kind;
    case 'interests':
      return heading && isKnown(heading.text)
        ? kind
        : (datedKind(rows) ?? guessedPosts(rows, found.has('work')) ?? kind);
    case 'other':
      if (found.has('work') && MEMBERSHIPS.test(fold(heading?.text ?? ''))) return kind;
      return (
        datedKind(rows) ??
        (heading && isKnown(heading.text) ? kind : (guessedPosts(rows, found.has('work')) ?? guessedKind(rows, before)))
      );
    case 'certificates':
      // "Qualifikation" may head the studies.
      return !found.has('education') && datedKind(rows) === 'education' ? 'education' : kind;
    case 'volunteer':
      // "Service particulars" may head the posts.
      return !found.has('work') && !isKnown(heading?.text ?? '') ? (datedKind(rows) ?? kind) : kind;
    case 'projects':
      // "Trabajos" may head the posts.
      return !found.has('work') && !/pro[gjy]e/iu.test(heading?.text ?? '') ? (datedKind(rows) ?? kind) : kind;
    case 'skills':
      return datedKind(rows) === 'education' ? 'education' : kind;
    case 'education':
      if (isBulletProse(rows)) return 'summary';
      if (beside && heading && COURSES.test(fold(heading.text)) && !rows.some(isDated)) return 'certificates';
      return /parcours|academ|background|career|record|trayector|percorso/iu.test(heading?.text ?? '')
        ? (datedKind(rows, 1) ?? kind)
        : kind;
    default:
      return kind;
  }
}

/** Headings of courses, which are certificates where the studies have a section of their own. */
const COURSES =
  /\b(?:training|courses?|workshops?|seminars?|kurse|seminare|lehrgange|weiterbildung|fortbildung|corsi|cursos|cursussen|kursy|szkolenia)/u;

/** Years in a society are no post, whatever one is in it. */
const MEMBERSHIPS =
  /\b(?:member|affiliat|(?:professional|learned) (?:bod|societ|associat)|associations\b|mitglied|verbande\b|adhesion|membre|afiliac|asociaciones|iscrizion|associazion|associac|lidmaatschap|czlonk)/u;

const PROGRAMMING =
  /\b(?:java|javascript|typescript|python|php|sql|kotlin|swift|ruby|rust|scala|matlab|html5?|css|bash|perl|golang|fortran|cobol|vba)\b|\bC\+\+|\bC#/iu;

/** Posts or studies, when the rows with time spans read like one of them; `undefined` when they do not. */
function datedKind(rows: readonly Row[], margin = 0): 'work' | 'education' | undefined {
  let work = 0;
  let education = 0;
  let entries = 0;
  rows.forEach((row, at) => {
    if (!isDated(row) || isInProse(rows, at)) return;
    entries++;
    const near = [rows[at - 1], row, rows[at + 1]].filter(
      (each) =>
        each !== undefined && !each.bullet && !each.bulletTail && each.text.length < 120 && !/[.!?]$/.test(each.text),
    );
    const best = (evidence: (text: string) => number): number =>
      Math.max(0, ...near.flatMap((each) => (each?.text ?? '').split(/,\s|\t/u)).map(evidence));
    work += Math.min(3.5, best(titleEvidence)) + 0.5 * Math.min(3, best(employerEvidence));
    const [degree, school] = [best(degreeEvidence), best(schoolEvidence)];
    // Some degrees are trades as well ("Techniker"); from a school they are degrees.
    education += Math.min(4, degree) + 0.5 * Math.min(3, school) + (degree >= 2 && school >= 3 ? 1.5 : 0);
  });
  if (entries === 0) return undefined;
  if (work > education + margin * entries && work >= 2 * entries) return 'work';
  return margin === 0 && education >= 2 * entries ? 'education' : undefined;
}

function isDated(row: Row): boolean {
  return (
    !row.bullet &&
    !row.bulletTail &&
    row.text.length <= 140 &&
    findDates(row).some((date) => date.range && date.start !== undefined)
  );
}

/** "From May to July 2011 on the road as a journeyman, mostly in Styria." over two lines or more. */
function isInProse(rows: readonly Row[], at: number): boolean {
  const [row] = rows.slice(at);
  const last = row && rows.slice(at).findLast(({ block }) => block === row.block);
  return row !== undefined && row.blockSize > 1 && /[.!?]$/.test(last?.text ?? '');
}

function isKnown(heading: string): boolean {
  return lookUpHeading(heading, 'en') !== undefined;
}

/** What has time spans and names no studies is a post more often than anything else; beside others, where it names a title. */
function guessedPosts(rows: readonly Row[], hasPosts: boolean): 'work' | undefined {
  const dated = rows.filter((row) => !row.bullet && !row.bulletTail && findDates(row).length > 0);
  const spans = rows.filter((row, at) => isDated(row) && !isInProse(rows, at));
  if (dated.length < 2 || spans.length * 2 < dated.length) return undefined;
  const names = rows.flatMap((row) => row.text.split(/,\s|\t/u));
  const tells = (evidence: (name: string) => number): boolean => names.some((name) => evidence(name) >= 2);
  return !tells(degreeEvidence) && (tells(titleEvidence) || (!hasPosts && tells(employerEvidence)))
    ? 'work'
    : undefined;
}

/** What a heading that no dictionary holds stands over: prose about the person, which opens a CV, or a list of short things. */
function guessedKind(rows: readonly Row[], { isLate }: Before): SectionKind {
  const text = rows.map((row) => row.text).join(' ');
  const items = rows.flatMap((row) => splitList(row));
  if (items.some((item) => findDates(item).length > 0)) return 'other';
  const short = items.filter((item) => words(item.text).length <= 4).length;
  if (items.length >= 4 && short >= items.length * 0.8) return 'skills';
  return isProse(text) && !isLate && !rows.some((row) => row.bullet) ? 'summary' : 'other';
}

/** A few sentences as a list, as under "Highlights of Qualifications". */
function isBulletProse(rows: readonly Row[]): boolean {
  const items = rows.filter((row) => row.bullet);
  return (
    items.length >= 2 &&
    rows.every((row) => row.bullet || row.bulletTail) &&
    !items.some((row) => findDates(row).length > 0 || degreeEvidence(row.text) + schoolEvidence(row.text) > 2)
  );
}

function isPersonal(text: string, details: number): boolean {
  return personalDetailsIn(text.replaceAll('\t', ' ')).length >= details;
}

function isShortList(rows: readonly Row[]): boolean {
  return rows.flatMap((row) => splitList(row)).every((item) => words(item.text).length <= 4);
}

function hasContactData(text: string): boolean {
  return /@|https?:|www\.|\+\d{2}|\d{3}[\s./-]?\d{3}|\b\d{5}\b|linkedin|:\s/iu.test(text);
}

/** By mail, telephone, post or net. */
const REACHES =
  /@|https?:|www\.|\d{3}[\s./-]?\d{3}|\b\d{5}\b|address|adres|indirizzo|direcci|domicilio|endere|morada/iu;

/** "Privat: 040 ..." is a telephone, a few words below "Privat" are what somebody likes. */
const PRIVATE = /^\W*(?:privat|privé|prywatnie)\W*$/iu;

function isProse(text: string): boolean {
  return /\p{Ll}[^\n]{60,}/u.test(text) || words(text).length > 25;
}
