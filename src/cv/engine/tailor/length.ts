import type { Basics, JsonResume, ResumeList } from '../model/json-resume.js';
import { type Entry, entriesOf, listsOf, textsOf } from './pointers.js';
import { type ChosenEntry, INNER_LISTS, type Selection } from './selection.js';

/** What one page of the default template holds, on the careful side. */
export const LINES_PER_PAGE = 50;
const CHARACTERS_PER_LINE = 95;
const HEAD_LINES = 5;
const HEADING_LINES = 2;

/** Lists set as running lines and not as entries of their own. */
const IN_LINE: ReadonlySet<ResumeList> = new Set(['languages', 'interests']);

export function linesOfText(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 0);
}

export function linesOfBasics(basics: Basics | undefined): number {
  return HEAD_LINES + (basics?.summary ? HEADING_LINES + linesOfText(basics.summary) : 0);
}

/** About how many lines a selection takes when set. */
export function linesOf(resume: JsonResume, selection: Selection): number {
  return listsOf(resume).reduce(
    (sum, list) => sum + linesOfList(resume, list, selection[list] ?? []),
    linesOfBasics(resume.basics),
  );
}

function linesOfList(resume: JsonResume, list: ResumeList, chosen: readonly ChosenEntry[]): number {
  if (chosen.length === 0) return 0;
  const entries = entriesOf(resume, list);
  if (IN_LINE.has(list)) return HEADING_LINES + Math.ceil(chosen.length / 3);
  return chosen.reduce((sum, choice) => sum + linesOfEntry(list, entries[choice.from] ?? {}, choice), HEADING_LINES);
}

export function linesOfEntry(list: ResumeList, entry: Entry, { inner, without }: ChosenEntry): number {
  if (list === 'skills')
    return linesOfText([entry.name, ...(inner.keywords ?? []).map((at) => textsOf(entry.keywords)[at])].join(', '));
  let lines = list === 'work' || list === 'education' || list === 'volunteer' || list === 'projects' ? 2 : 1;
  for (const key of ['summary', 'description', 'reference']) {
    const value = entry[key];
    if (typeof value === 'string' && value !== '' && !without.includes(key)) lines += linesOfText(value);
  }
  for (const key of INNER_LISTS) {
    const items = textsOf(entry[key]);
    const shown = (inner[key] ?? []).map((at) => items[at] ?? '');
    lines +=
      key === 'highlights' ? shown.reduce((sum, text) => sum + linesOfText(text), 0) : linesOfText(shown.join(', '));
  }
  return lines;
}
