import { ANY_EXPERIENCE } from '../../job-ad/requirements.js';
import { type AdView } from '../ad-view.js';
import { type CvEvidence } from '../cv-evidence.js';
import { type Judge } from './verdict.js';

/** What years of other work count for. */
const OTHER_WORK = 0.25;
/** From here on a job counts as one of the kind the ad is for. */
const ALIKE = 0.4;
/** A skill that says something about the kind of work counts at least so much in the ad. */
const TELLING = 1;

export const judgeExperience: Judge = ({ name, years = 1 }, cv, ad) => {
  const wanted = years * 12;
  const all = cv.months();
  const own = monthsAlike(name, cv, ad);
  const share = (months: number): number => Math.min(1, months / wanted);
  const what = name === ANY_EXPERIENCE ? 'work of this kind' : name;
  return {
    degree: Math.max(share(own.months), OTHER_WORK * share(all.months)),
    evidence: own.evidence,
    explanation: `${inYears(own.months)} of ${what} of the ${years} asked for; ${inYears(all.months)} of work in all.`,
  };
};

function monthsAlike(name: string, cv: CvEvidence, ad: AdView): ReturnType<CvEvidence['months']> {
  const telling = new Set([...ad.concepts].filter(([, weight]) => weight >= TELLING).map(([id]) => id));
  return cv.months(({ position = '' }, at) => {
    if (ad.titleLikeness(position) >= ALIKE) return true;
    return name === ANY_EXPERIENCE ? cv.entryShowsOneOf(at, telling) : cv.entryShows(at, name);
  });
}

function inYears(months: number): string {
  const years = Math.round(months / 1.2) / 10;
  return `${years} ${years === 1 ? 'year' : 'years'}`;
}
