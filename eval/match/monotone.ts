import { match } from '../../src/cv/engine/match/match.js';
import type { JobAd } from '../../src/cv/engine/model/job-ad.js';
import type { JsonResume } from '../../src/cv/engine/model/json-resume.js';

/** Share of trials in which a CV scored no lower once it named one more skill that the ad asks for. */
export function measureMonotone(jobs: readonly JobAd[], cvs: readonly JsonResume[], asOf: string): number {
  let trials = 0;
  let held = 0;
  jobs.forEach((job, at) => {
    // every ad meets every seventh CV, another seventh for each ad
    const some = cvs.filter((_, index) => (index + at) % 7 === 0);
    for (const resume of some) {
      const before = match({ cv: { resume, sources: {} }, job, asOf }).score;
      for (const { kind, name } of job.requirements) {
        if (kind !== 'skill' && kind !== 'certificate') continue;
        const richer = { ...resume, skills: [...(resume.skills ?? []), { name }] };
        trials += 1;
        if (match({ cv: { resume: richer, sources: {} }, job, asOf }).score >= before) held += 1;
      }
    }
  });
  return trials === 0 ? 1 : held / trials;
}
