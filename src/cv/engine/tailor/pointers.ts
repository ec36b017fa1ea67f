import { RESUME_LISTS, type JsonResume, type ResumeList } from '../model/json-resume.js';

/** An entry of any list, seen as fields by name. */
export type Entry = Record<string, unknown>;

export function entriesOf(resume: JsonResume, list: ResumeList): Entry[] {
  return (resume[list] ?? []) as Entry[];
}

export function listsOf(resume: JsonResume): ResumeList[] {
  return RESUME_LISTS.filter((list) => (resume[list]?.length ?? 0) > 0);
}

export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** All texts of an entry as one, for what is asked of the entry as a whole. */
export function wholeText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(wholeText).filter(Boolean).join('\n');
}
