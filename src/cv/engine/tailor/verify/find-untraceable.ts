import { leavesOf, textAt } from '../../common/leaves.js';
import { type JsonResume, RESUME_LISTS, type ResumeList } from '../../model/json-resume.js';
import type { EditReason, UntraceableText } from '../../model/tailoring.js';
import { ShownSkills } from '../../skills/shown-skills.js';
import { type Entry, entriesOf } from '../pointers.js';
import { isProse } from './locked.js';
import { reason } from './reasons.js';
import { verifyEdit } from './verify-edit.js';

/** Adjacent statements of an entry that an edit may have joined. */
const MOST_JOINED = 3;

/**
 * Every text of an edited resume that its original does not show, in document order: what was reworded is held to the statements of
 * the same entry, what names or dates an entry to that entry, a skill to the whole CV.
 */
export function findUntraceable(original: JsonResume, edited: JsonResume, language?: string): UntraceableText[] {
  const origins = new Origins(original, edited);
  return leavesOf(edited).flatMap(({ field, value }): UntraceableText[] => {
    const reasons = isProse(field)
      ? againstStatements(field, value, origins.statementsFor(field), origins, language)
      : origins.holds(field, value, language)
        ? []
        : [reason('locked', value.slice(0, 200))];
    return reasons.length === 0 ? [] : [{ field, text: value, reasons }];
  });
}

/** The fewest objections that any of the statements leaves. */
function againstStatements(
  field: string,
  value: string,
  statements: readonly string[],
  origins: Origins,
  language?: string,
): EditReason[] {
  let best: EditReason[] | undefined;
  for (const statement of statements) {
    const verdict = verifyEdit({ path: field, original: statement, proposed: value }, language);
    if (verdict.accepted) return [];
    if (!best || verdict.reasons.length < best.length) best = verdict.reasons;
  }
  if (field === '/basics/summary' && origins.isHeadline(value)) return [];
  return best ?? [reason('untraceable', value.slice(0, 200))];
}

class Origins {
  private readonly texts: readonly string[];
  private readonly known: ReadonlySet<string>;
  /** `/work/2` of the edited resume -> `/work/5` of the original. */
  private readonly entries = new Map<string, string>();
  private shown?: ShownSkills[];

  constructor(
    private readonly original: JsonResume,
    edited: JsonResume,
  ) {
    const leaves = leavesOf(original);
    this.texts = leaves.map(({ value }) => value);
    this.known = new Set(this.texts.map(plain));
    for (const list of RESUME_LISTS) this.pair(list, entriesOf(edited, list));
  }

  /** What an edited text may have been made of, the likeliest first. */
  statementsFor(field: string): string[] {
    const origin = this.originOf(field);
    const own = origin === undefined ? undefined : textAt(this.original, origin);
    const inEntry = leavesOf(this.original)
      .filter((leaf) => isProse(leaf.field) && entryOf(leaf.field) === entryOf(origin ?? ''))
      .map(({ value }) => value);
    const all = field === '/basics/summary' ? [...inEntry, ...this.texts.filter((text) => text.length > 40)] : inEntry;
    return [...new Set([...(own === undefined ? [] : [own]), ...all, ...joined(inEntry)])];
  }

  /** Whether a name, date or level stands in the original where it should. */
  holds(field: string, value: string, language?: string): boolean {
    if (/^\/skills\//.test(field)) return this.showsSkill(field, value, language);
    const origin = this.originOf(field);
    if (origin !== undefined && textAt(this.original, origin) === value) return true;
    const list = /^(.*)\/\d+$/.exec(origin ?? '')?.[1];
    return (
      list !== undefined &&
      leavesOf(this.original).some((leaf) => leaf.field.startsWith(`${list}/`) && leaf.value === value)
    );
  }

  /** A line made of a title and skills of the CV, and of nothing else. */
  isHeadline(value: string): boolean {
    const parts = value
      .split(/[.,;·|]\s*/)
      .map(plain)
      .filter(Boolean);
    return parts.length > 1 && parts.every((part) => this.known.has(part));
  }

  private showsSkill(field: string, value: string, language = 'en'): boolean {
    if (this.known.has(plain(value))) return true;
    if (/\/level$/.test(field)) return false;
    this.shown ??= this.texts.map((text) => new ShownSkills(text, language));
    return this.shown.some((text) => text.degreeOf(value) === 1);
  }

  private originOf(field: string): string | undefined {
    const entry = entryOf(field);
    if (entry === undefined) return field;
    const origin = this.entries.get(entry);
    return origin === undefined ? undefined : origin + field.slice(entry.length);
  }

  /** An entry goes with the one of the original that it has most texts in common with. */
  private pair(list: ResumeList, edited: readonly Entry[]): void {
    const originals = entriesOf(this.original, list).map((entry) => new Set(textsIn(entry)));
    edited.forEach((entry, at) => {
      const texts = textsIn(entry);
      const common = originals.map((known) => texts.filter((text) => known.has(text)).length);
      const most = Math.max(0, ...common);
      const same = common[at] === most ? at : common.indexOf(most);
      if (most > 0) this.entries.set(`/${list}/${at}`, `/${list}/${same}`);
    });
  }
}

const plain = (text: string): string =>
  text
    .trim()
    .replace(/[.\s]+$/, '')
    .toLowerCase();

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** `/work/3/highlights/2` -> `/work/3`. */
function entryOf(field: string): string | undefined {
  return /^\/\w+\/\d+/.exec(field)?.[0];
}

function joined(statements: readonly string[]): string[] {
  const runs: string[] = [];
  for (let length = 2; length <= MOST_JOINED; length++) {
    for (let at = 0; at + length <= statements.length; at++) runs.push(statements.slice(at, at + length).join('\n'));
  }
  return runs;
}
