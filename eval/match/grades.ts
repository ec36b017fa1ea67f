import type { MarkedAd } from './ads.js';
import type { Profile } from './profiles.js';

/** How relevant a CV is to an ad, 0-3, by the rules in README.md. */
export function gradeOf(ad: MarkedAd, profile: Profile): number {
  const base = Math.max(...profile.jobs.map((job, at) => Math.max(0, ofJob(ad, job) - (at > 0 ? 1 : 0))));
  if (base < 2) return base;
  const tooLow = ad.level - profile.level >= 2;
  const tooHigh = profile.level - ad.level >= 3;
  const missing = [
    ad.languages.some((language) => !profile.languages.includes(language)),
    ad.needs.some((licence) => !profile.holds.includes(licence)),
    tooLow || tooHigh,
  ];
  return Math.max(1, base - missing.filter(Boolean).length);
}

/** From this grade on a CV counts as relevant where relevance is a yes or a no. */
export const RELEVANT = 2;

function ofJob(ad: MarkedAd, job: string): number {
  if (ad.exact.includes(job)) return 3;
  if (ad.near.includes(job)) return 2;
  return ad.far.includes(job) ? 1 : 0;
}
