import { ANY_EXPERIENCE } from '../../job-ad/requirements.js';
import { skillByName } from '../../skills/dictionary.js';
import { type AdView } from '../ad-view.js';
import { isFieldOf } from '../asked-jobs.js';
import { type CvEvidence } from '../cv-evidence.js';
import { type Judge, type Verdict } from './verdict.js';

/** What years of other work count for. */
const OTHER_WORK = 0.25;
/** What years in like jobs count for that do not show the skill. */
const UNSHOWN = 0.5;
/** From here on a job counts as one of the kind the ad is for. */
const ALIKE = 0.4;
/** A skill that says something about the kind of work counts at least so much in the ad. */
const TELLING = 1;

type Years = ReturnType<CvEvidence['months']>;

export const judgeExperience: Judge = ({ name, years = 1 }, cv, ad) =>
  name === ANY_EXPERIENCE ? judgeKindOfWork(years, cv, ad) : judgeYearsOf(name, years, cv, ad);

/** Years in the profession: every post of a like title or that shows what the ad is about. */
function judgeKindOfWork(years: number, cv: CvEvidence, ad: AdView): Verdict {
  const telling = new Set([...ad.concepts].filter(([, weight]) => weight >= TELLING).map(([id]) => id));
  const own = cv.months(({ position = '' }, at) => isAlike(position, ad) || cv.entryShowsOneOf(at, telling));
  const all = cv.months();
  return {
    degree: Math.max(share(own, years), OTHER_WORK * share(all, years)),
    evidence: own.evidence,
    explanation: `${inYears(own.months)} of work of this kind of the ${years} asked for; ${inYears(all.months)} of work in all.`,
  };
}

/** Years of one skill: of the posts that show it, for a list of skills has no years. Those in like jobs are named as what they are. */
function judgeYearsOf(name: string, years: number, cv: CvEvidence, ad: AdView): Verdict {
  const skill = skillByName(name);
  const shows = (position: string, at: number): boolean =>
    cv.entryShows(at, name) === 1 || (skill !== undefined && isFieldOf(position, skill));
  const own = cv.months(({ position = '' }, at) => shows(position, at));
  const like = cv.months(
    ({ position = '' }, at) => shows(position, at) || isAlike(position, ad) || cv.entryShows(at, name) > 0,
  );
  const all = cv.months();
  const ofLike = UNSHOWN * share(like, years);
  const unshown = like.months - own.months;
  const rest = unshown > 0 ? ` ${inYears(unshown)} in like jobs do not show it;` : '';
  return {
    degree: Math.max(share(own, years), ofLike, OTHER_WORK * share(all, years)),
    evidence: ofLike > share(own, years) ? like.evidence : own.evidence,
    explanation: `${inYears(own.months)} of ${name} of the ${years} asked for;${rest} ${inYears(all.months)} of work in all.`,
  };
}

function isAlike(position: string, ad: AdView): boolean {
  return ad.titleLikeness(position) >= ALIKE;
}

function share({ months }: Years, years: number): number {
  return Math.min(1, months / (years * 12));
}

function inYears(months: number): string {
  const years = Math.round(months / 1.2) / 10;
  return `${years} ${years === 1 ? 'year' : 'years'}`;
}
