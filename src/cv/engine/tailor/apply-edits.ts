import type { JobAd } from '../model/job-ad.js';
import type { JsonResume } from '../model/json-resume.js';
import type { Change, Edit, Tailored } from '../model/tailoring.js';
import { coverageOf, gapsOf } from './coverage.js';

/** A tailored resume, and edits of it that were verified. */
export interface VerifiedEdits {
  tailored: Tailored;
  edits: readonly Edit[];
  /** Why they were made. */
  reason: string;
  job: JobAd;
  language: string;
}

/** The tailored resume with the edits in it, and what they changed of how much of the ad it shows. */
export function applyEdits({ tailored, edits, reason, job, language }: VerifiedEdits): Tailored {
  const resume = withEdits(tailored.resume, edits);
  const changes = edits.map(({ path, original, proposed }): Change => {
    return { kind: 'reworded', field: path, before: original, after: proposed, reason };
  });
  const open = new Set(gapsOf(resume, job, language).map(({ requirementId }) => requirementId));
  return {
    ...tailored,
    resume,
    changes: [...tailored.changes, ...changes],
    gaps: tailored.gaps.filter(({ requirementId }) => open.has(requirementId)),
    coverage: { ...tailored.coverage, after: coverageOf(resume, job, language) },
  };
}

function withEdits(resume: JsonResume, edits: readonly Edit[]): JsonResume {
  const edited = structuredClone(resume);
  for (const { path, proposed } of edits) {
    const steps = path.split('/').slice(1);
    const last = steps.pop() ?? '';
    const parent = steps.reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], edited);
    if (typeof parent === 'object' && parent !== null) (parent as Record<string, unknown>)[last] = proposed;
  }
  return edited;
}
