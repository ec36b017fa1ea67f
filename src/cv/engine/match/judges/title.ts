import { type Held } from '../cv-evidence.js';
import { type Judge } from './verdict.js';

/** What a job counts for by the months since it ended. */
const FADING: readonly (readonly [months: number, worth: number])[] = [
  [24, 1],
  [60, 0.9],
  [120, 0.75],
];
const LONG_AGO = 0.6;
/** What a title learned counts for that no job of the CV bears. */
const LEARNED = 0.6;

export const judgeTitle: Judge = ({ name }, cv, ad) => {
  const learned = (cv.resume.education ?? []).map(({ studyType, area }, at) => {
    const title = [studyType, area].filter(Boolean).join(' ');
    return { degree: LEARNED * ad.titleLikeness(title), evidence: cv.cite(`/education/${at}/studyType`, title) };
  });
  const held = cv.jobs().map((job) => ({ degree: worthOf(job) * ad.titleLikeness(job.title), evidence: job.evidence }));
  const best = [...held, ...learned].reduce<(typeof held)[number] | undefined>(
    (top, next) => (next.degree > (top?.degree ?? 0) ? next : top),
    undefined,
  );
  return {
    degree: best?.degree ?? 0,
    evidence: best ? [best.evidence] : [],
    explanation: best ? `Closest title of the CV: ${best.evidence.text}.` : `No title of the CV is close to ${name}.`,
  };
};

function worthOf({ monthsAgo }: Held): number {
  return FADING.find(([months]) => monthsAgo <= months)?.[1] ?? LONG_AGO;
}
