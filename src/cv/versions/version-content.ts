import { type Rewording } from '../ai/rewording.js';
import { type JsonResume } from '../engine/model/json-resume.js';
import { type FieldSource, type ParsedCv } from '../engine/model/parsed-cv.js';
import { type Tailored, type UntraceableText } from '../engine/model/tailoring.js';

/** What a version holds, sealed. */
export interface VersionContent {
  /** The reading of the original file, with this version's resume in the place of what was read. */
  cv: ParsedCv;
  /** Only for tailored versions. */
  tailoring?: Omit<Tailored, 'resume' | 'engineVersion'>;
  /** Only for those that a model was asked to reword. */
  rewording?: Rewording;
  /** Only for those tailored by hand. */
  handTailored?: HandTailored;
}

export interface HandTailored {
  /** As its author wrote it. */
  text: string;
  fileName: string | null;
  /** What it says and the CV does not. */
  unsupported: UntraceableText[];
}

/**
 * The same reading with another resume: what the new resume still says in the source's words keeps its source, and what
 * its author put in their own words has none.
 */
export function withResume(cv: ParsedCv, resume: JsonResume): ParsedCv {
  const known = sourcesByText(cv);
  const sources: Record<string, FieldSource> = {};
  for (const [pointer, text] of leaves(resume)) {
    const source = known.get(keyOf(pointer, text)) ?? known.get(text);
    if (source) sources[pointer] = source;
  }
  return { ...cv, resume, sources };
}

function sourcesByText(cv: ParsedCv): Map<string, FieldSource> {
  const known = new Map<string, FieldSource>();
  for (const [pointer, text] of leaves(cv.resume)) {
    const source = cv.sources[pointer];
    if (!source) continue;
    for (const key of [keyOf(pointer, text), text]) if (!known.has(key)) known.set(key, source);
  }
  return known;
}

/** The field without its place in a list: an entry that moved is still the same entry. */
function keyOf(pointer: string, text: string): string {
  return `${pointer.replace(/\/\d+/g, '/*')} ${text}`;
}

function* leaves(value: unknown, pointer = ''): Generator<[pointer: string, text: string]> {
  if (typeof value === 'string') yield [pointer, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* leaves(child, `${pointer}/${key}`);
  }
}
