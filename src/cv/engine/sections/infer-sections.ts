import { findDates } from '../entries/dates/find-dates.js';
import { splitList } from '../entries/lists/split-list.js';
import { degreeEvidence, employerEvidence, schoolEvidence, titleEvidence } from '../entries/vocabulary/evidence.js';
import type { SectionKind } from '../model/parsed-cv.js';
import { words } from './rows/fold.js';
import { type Row } from './rows/row.js';
import { type Section } from './section.js';

/** White above a row that parts paragraphs without headings, in lines. */
const PARTING = 0.4;
const LEAST_ITEMS = 4;

/**
 * A CV without headings for its posts and studies: its paragraphs are told by what they hold. Posts and their text stand
 * together, studies too; what names neither stays with the head, where the person is introduced.
 */
export function inferSections(sections: Section[]): Section[] {
  const [head, ...headed] = sections;
  if (!head || headed.some(({ kind }) => kind === 'work')) return sections;
  const hasKind = (kind: SectionKind): boolean => headed.some((section) => section.kind === kind);
  const own: Section = { ...head, rows: [] };
  const inferred: Section[] = [];
  let current: Section = own;
  for (const group of paragraphsOf(head.rows)) {
    const told = kindOf(group);
    const kind = told !== undefined && hasKind(told) ? undefined : told;
    if (kind !== undefined && kind !== current.kind) {
      current = { kind, kinds: [kind], rows: [] };
      inferred.push(current);
    } else if (kind === undefined && (current.kind === 'skills' || group.some(({ text }) => /@/.test(text))))
      current = own;
    current.rows.push(...group);
  }
  return inferred.some(({ kind }) => kind !== 'skills') ? [own, ...inferred, ...headed] : sections;
}

function paragraphsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const isFresh = row.gap >= PARTING || (!row.bullet && !row.bulletTail && isDated(row));
    if (last && !isFresh) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** `undefined` for what may be anything: a line about the person, the text of a post. */
function kindOf(group: readonly Row[]): SectionKind | undefined {
  // What a line of the text says ("two PhD students") tells nothing about the post.
  const isText = (row: Row): boolean => row.bullet || row.bulletTail || (row.blockSize > 1 && !isDated(row));
  const heads = group.filter((row) => !isText(row) && row.text.length < 140).slice(0, 3);
  const text = heads.map((row) => row.text).join(' ');
  if (heads.some(isDated)) {
    // Titles stand in lines of their own or before a comma; the words of a whole paragraph say too much.
    const names = heads.flatMap((row) => row.text.split(/,\s|\t/u));
    const best = (evidence: (name: string) => number): number => Math.max(0, ...names.map(evidence));
    const education = Math.min(4, best(degreeEvidence)) + Math.min(3, best(schoolEvidence));
    const work = Math.min(3.5, best(titleEvidence)) + Math.min(3, best(employerEvidence));
    if (education >= 4 && education > work) return 'education';
    return work >= 2 && heads.some((row) => findDates(row).some(({ range }) => range)) ? 'work' : undefined;
  }
  const items = group.flatMap((row) => splitList(row));
  const isList = items.length >= LEAST_ITEMS && items.every((item) => words(item.text).length <= 4);
  return isList && !/@|https?:|\d{5}/.test(text) && titleEvidence(text) < 2 ? 'skills' : undefined;
}

function isDated(row: Row): boolean {
  return row.text.length < 140 && findDates(row).length > 0 && !/@/.test(row.text);
}
