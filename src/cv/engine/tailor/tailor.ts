import { monthsOf } from '../common/months.js';
import type { JobAd } from '../model/job-ad.js';
import type { ParsedCv } from '../model/parsed-cv.js';
import type { Tailored, TailorOptions } from '../model/tailoring.js';
import { engineVersion } from '../version.js';
import { changesOf } from './changes.js';
import { coverageOf, gapsOf } from './coverage.js';
import { headlineOf } from './headline.js';
import { reorder } from './ordering.js';
import { relevanceTo } from './relevance.js';
import { assemble, everythingOf } from './selection.js';
import { assertTraced } from './tracing.js';
import { trimToBudget } from './trimming.js';

const DEFAULT_PAGES = 2;

/**
 * The CV with what an ad asks for first: chosen and ordered to a page budget, and not a word in it that the CV does not hold.
 * @throws EngineProblem `untraced_statement` if a text of the result had no source
 */
export function tailor({ cv, job, options }: { cv: ParsedCv; job: JobAd; options: TailorOptions }): Tailored {
  const today = monthsOf(options.asOf);
  if (!today) throw new RangeError(`as_of must be an ISO date, not "${options.asOf}".`);
  const relevance = relevanceTo(job, cv.language);
  const pages = options.pages ?? DEFAULT_PAGES;
  const ordered = reorder(cv.resume, everythingOf(cv.resume), relevance);
  const selection = trimToBudget(cv.resume, ordered, { pages, today: today.latest, relevance });
  const { resume, traces } = assemble(cv, selection);
  const headline = headlineOf(cv, relevance);
  if (headline) {
    resume.basics = { ...resume.basics, summary: headline.text };
    traces.push(headline.trace);
  }
  assertTraced(resume, cv.resume, traces);
  return {
    engineVersion,
    resume,
    traces,
    changes: changesOf(cv.resume, resume, relevance, pages),
    gaps: gapsOf(cv.resume, job, cv.language),
    coverage: { before: coverageOf(cv.resume, job, cv.language), after: coverageOf(resume, job, cv.language) },
  };
}
