import { leavesOf, textAt } from '../common/leaves.js';
import { EngineProblem } from '../model/engine-problem.js';
import type { JsonResume } from '../model/json-resume.js';
import type { StatementTrace } from '../model/tailoring.js';

/** What names a job or study, or says when it was: taken over as it stands, from the entry the rest comes from. */
const LOCKED =
  /^\/(work|volunteer|education|awards|certificates|publications|projects)\/\d+\/(name|position|organization|institution|studyType|area|score|startDate|endDate|date|releaseDate|issuer|awarder|publisher|title|entity|location|url)$/;
const JOINTS = /^[\s.,;:·•|–—-]*$/;

/**
 * Holds every statement of a resume to its sources.
 * @throws EngineProblem `untraced_statement` for a text whose words stand nowhere in the original, or that mixes two entries
 */
export function assertTraced(resume: JsonResume, original: JsonResume, traces: readonly StatementTrace[]): void {
  const byField = new Map(traces.map((trace) => [trace.field, trace]));
  const entryOrigins = new Map<string, string>();
  for (const { field, value } of leavesOf(resume)) {
    const trace = byField.get(field);
    const sources = (trace?.from ?? []).map((from) => textAt(original, from));
    if (!trace || sources.length === 0 || !isMadeOf(value, sources)) throw untraced(field);
    if (LOCKED.test(field) && !(trace.from.length === 1 && sources[0] === value && sameKey(field, trace.from[0])))
      throw untraced(field);
    const entry = entryOf(field);
    const origin = trace.from[0] === undefined ? undefined : entryOf(trace.from[0]);
    if (entry === undefined || origin === undefined) continue;
    if (trace.from.some((from) => entryOf(from) !== origin)) throw untraced(field);
    if ((entryOrigins.get(entry) ?? origin) !== origin) throw untraced(field);
    entryOrigins.set(entry, origin);
  }
}

/** The text consists of the sources, each whole and in any order, and of nothing else but punctuation. */
function isMadeOf(text: string, sources: readonly (string | undefined)[]): boolean {
  if (sources.length === 1) return sources[0] === text;
  let rest = text;
  // Longest first, so that "Java" does not take a piece out of "JavaScript".
  for (const source of [...sources].sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0))) {
    if (source === undefined || !rest.includes(source)) return false;
    rest = rest.replace(source, () => '\n');
  }
  return JOINTS.test(rest);
}

/** `/work/3/highlights/2` -> `/work/3`; nothing for what stands outside a list. */
function entryOf(field: string): string | undefined {
  return /^\/\w+\/\d+/.exec(field)?.[0];
}

function sameKey(field: string, from: string | undefined): boolean {
  const list = (pointer: string): string => pointer.replace(/\/\d+/g, '');
  return from !== undefined && list(field) === list(from);
}

function untraced(field: string): EngineProblem {
  return new EngineProblem(
    'untraced_statement',
    `The text at ${field} is not in the CV it was made from. Keep the original text there.`,
  );
}
