import type { JsonResume, ResumeList } from '../model/json-resume.js';
import { RESUME_LISTS } from '../model/json-resume.js';
import type { Change } from '../model/tailoring.js';
import { longestRise, pairUp } from './pairing.js';
import { type Entry, entriesOf, wholeText } from './pointers.js';

/** What tells one entry of a list from another, most telling first. */
const IDENTITY: Readonly<Record<ResumeList, readonly string[]>> = {
  work: ['name', 'position', 'startDate'],
  volunteer: ['organization', 'position', 'startDate'],
  education: ['institution', 'studyType', 'area', 'startDate', 'endDate'],
  awards: ['title', 'date'],
  certificates: ['name', 'date'],
  publications: ['name', 'releaseDate'],
  skills: ['name'],
  languages: ['language'],
  interests: ['name'],
  references: ['name', 'reference'],
  projects: ['name', 'startDate'],
};

/** What changed from one resume to another, item by item: texts compared where they mean the same thing, moves seen as moves. */
export function diffResumes(before: JsonResume, after: JsonResume): Change[] {
  const changes: Change[] = [];
  compareFields({ ...before.basics }, { ...after.basics }, '/basics', '/basics', changes);
  for (const list of RESUME_LISTS) compareList(list, entriesOf(before, list), entriesOf(after, list), changes);
  return changes;
}

function compareList(list: ResumeList, before: readonly Entry[], after: readonly Entry[], changes: Change[]): void {
  const keys = IDENTITY[list];
  const identity = (entry: Entry): string => keys.map((key) => wholeText(entry[key])).join('\u0000');
  const pairs = pairUp(before, after, identity, wholeText);
  const label = (entry: Entry | undefined): string => labelOf(entry, keys);
  const staying = longestRise(pairs.map(({ from }) => from));
  const kept = new Set(pairs.map(({ from }) => from));
  const byTarget = new Map(pairs.map((pair, index) => [pair.to, { ...pair, index }]));
  before.forEach((entry, at) => {
    if (kept.has(at)) return;
    changes.push({ kind: 'removed', field: `/${list}/${at}`, before: label(entry), reason: 'The entry is left out.' });
  });
  after.forEach((entry, at) => {
    const pair = byTarget.get(at);
    const field = `/${list}/${at}`;
    if (!pair) {
      changes.push({ kind: 'added', field, after: label(entry), reason: 'The entry is new.' });
      return;
    }
    if (!staying.has(pair.index)) changes.push(moved(field, label(entry), pair.from, at));
    compareFields(before[pair.from] ?? {}, entry, `/${list}/${pair.from}`, field, changes);
  });
}

function labelOf(entry: Entry | undefined, keys: readonly string[]): string {
  const parts = keys.map((key) => wholeText(entry?.[key])).filter(Boolean);
  return (parts.length > 0 ? parts.join(', ') : wholeText(entry).replaceAll('\n', ', ')).slice(0, 200);
}

function moved(field: string, text: string, from: number, to: number): Change {
  const reason = `Moved from place ${from + 1} to place ${to + 1}.`;
  return { kind: 'moved', field, before: text, after: text, reason };
}

function compareFields(before: Entry, after: Entry, from: string, to: string, changes: Change[]): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const old = before[key];
    const now = after[key];
    if (Array.isArray(old) || Array.isArray(now)) {
      compareItems(
        (old as unknown[] | undefined) ?? [],
        (now as unknown[] | undefined) ?? [],
        `${from}/${key}`,
        `${to}/${key}`,
        changes,
      );
    } else if (isEntry(old) || isEntry(now)) {
      compareFields(isEntry(old) ? old : {}, isEntry(now) ? now : {}, `${from}/${key}`, `${to}/${key}`, changes);
    } else if (wholeText(old) !== wholeText(now)) {
      changes.push(changedText(wholeText(old), wholeText(now), `${from}/${key}`, `${to}/${key}`));
    }
  }
}

function changedText(before: string, after: string, from: string, to: string): Change {
  if (after === '') return { kind: 'removed', field: from, before, reason: 'The text is left out.' };
  if (before === '') return { kind: 'added', field: to, after, reason: 'The text is new.' };
  return { kind: 'reworded', field: to, before, after, reason: 'The text reads differently.' };
}

function compareItems(
  before: readonly unknown[],
  after: readonly unknown[],
  from: string,
  to: string,
  changes: Change[],
): void {
  const pairs = pairUp(before, after, wholeText, wholeText);
  const staying = longestRise(pairs.map((pair) => pair.from));
  const kept = new Set(pairs.map((pair) => pair.from));
  before.forEach((item, at) => {
    if (!kept.has(at)) changes.push(changedText(wholeText(item), '', `${from}/${at}`, `${to}/${at}`));
  });
  const byTarget = new Map(pairs.map((pair, index) => [pair.to, { ...pair, index }]));
  after.forEach((item, at) => {
    const pair = byTarget.get(at);
    const text = wholeText(item);
    if (!pair) changes.push(changedText('', text, from, `${to}/${at}`));
    else {
      if (!staying.has(pair.index)) changes.push(moved(`${to}/${at}`, text, pair.from, at));
      const old = wholeText(before[pair.from]);
      if (old !== text) changes.push(changedText(old, text, `${from}/${pair.from}`, `${to}/${at}`));
    }
  });
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
