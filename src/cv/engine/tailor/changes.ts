import type { JsonResume } from '../model/json-resume.js';
import type { Change } from '../model/tailoring.js';
import { valueAt } from '../common/leaves.js';
import { diffResumes } from './diff.js';
import { wholeText } from './pointers.js';
import type { RelevanceOf } from './relevance.js';

/** The difference that tailoring made, each part with its reason in terms of the ad. */
export function changesOf(original: JsonResume, tailored: JsonResume, relevance: RelevanceOf, pages: number): Change[] {
  return diffResumes(original, tailored).map((change) => {
    if (change.kind === 'removed') {
      const { names } = relevance(wholeText(valueAt(original, change.field)));
      const least =
        names.length > 0 ? `least relevant of what names ${names.join(', ')}` : 'it names nothing the ad asks for';
      return { ...change, reason: `Left out to keep to ${pages === 1 ? 'one page' : `${pages} pages`}: ${least}.` };
    }
    if (change.kind === 'added') {
      return {
        ...change,
        kind: 'emphasised',
        reason: "A line for the top, made of the CV's own words that the ad asks for.",
      };
    }
    const { names } = relevance(wholeText(valueAt(tailored, change.field)));
    if (change.kind !== 'moved' || names.length === 0) return change;
    return {
      ...change,
      kind: 'emphasised',
      reason: `${change.reason} It names ${names.join(', ')}, which the ad asks for.`,
    };
  });
}
