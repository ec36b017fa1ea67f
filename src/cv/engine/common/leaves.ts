import type { JsonResume } from '../model/json-resume.js';

/** A filled text of a resume and where it stands. */
export interface Leaf {
  /** JSON pointer, e.g. `/work/0/highlights/2`. */
  field: string;
  value: string;
}

/** Every filled text of a resume in document order; `$schema` and `meta` say nothing about the person and are left out. */
export function leavesOf(resume: JsonResume): Leaf[] {
  const leaves: Leaf[] = [];
  for (const [key, value] of Object.entries(resume)) {
    if (key !== '$schema' && key !== 'meta') collect(value, `/${key}`, leaves);
  }
  return leaves;
}

function collect(value: unknown, field: string, into: Leaf[]): void {
  if (typeof value === 'string') {
    if (value.trim() !== '') into.push({ field, value });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) collect(child, `${field}/${key}`, into);
  }
}

/** The value a JSON pointer leads to; `undefined` where it leads nowhere. Own properties only. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value: unknown = root;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** Like {@link valueAt}, where only a text will do. */
export function textAt(resume: JsonResume, pointer: string): string | undefined {
  const value = valueAt(resume, pointer);
  return typeof value === 'string' ? value : undefined;
}
