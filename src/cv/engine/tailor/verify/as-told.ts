import { verbLemma } from '../../common/english-verbs.js';

const DEED_FIRST = /^(\p{L}+) ([^.;]+), (thereby |thus )?(\p{L}+ing) ([^.;]+)\.?$/u;
const RESULT_FIRST = /^(\p{L}+) ([^.;]+) by (\p{L}+ing) ([^.;]+)\.?$/u;

const MEANS_LAST = /^(\p{L}+) ([^.;]+) (through|with|via|using|in) ([^.;]+?)\.?$/u;
const MEANS_FIRST = /^Used ([^.;]+?) to (\p{L}+) ([^.;]+?)\.?$/u;

/** What one aims at by a means, and may fail to reach. */
export const RESULTS = new Set(
  'reduce cut lower decrease increase raise grow improve boost save win gain achieve reach speed shorten halve double prevent avoid ensure attract'.split(
    ' ',
  ),
);

const isSameVerb = (one: string, other: string): boolean =>
  one !== '' && verbLemma(one) !== undefined && verbLemma(one) === verbLemma(other);

/**
 * An edit in the order of its original: `Cut waste by reorganising the pantry` says what `Reorganised the pantry, cutting waste`
 * does, and `Used R to plot data` what `Plotted data in R` does.
 */
export function asTold(original: string, proposed: string): string {
  const [given, said] = [original, proposed].map((text) => ({
    deedFirst: DEED_FIRST.exec(text),
    resultFirst: RESULT_FIRST.exec(text),
  }));
  if (given?.deedFirst && said?.resultFirst) {
    const [, deed = '', , so = '', result = ''] = given.deedFirst;
    const [, first = '', gained = '', means = '', done = ''] = said.resultFirst;
    if (isSameVerb(deed, means) && isSameVerb(result, first)) return `${deed} ${done}, ${so}${result} ${gained}`;
  }
  if (given?.resultFirst && said?.deedFirst) {
    const [, result = '', , means = ''] = given.resultFirst;
    const [, deed = '', done = '', , gaining = '', gained = ''] = said.deedFirst;
    if (isSameVerb(means, deed) && isSameVerb(result, gaining)) return `${result} ${gained} by ${means} ${done}`;
  }
  const [, did = '', , by = ''] = MEANS_LAST.exec(original) ?? [];
  const [, used = '', does = '', aim = ''] = MEANS_FIRST.exec(proposed) ?? [];
  if (isSameVerb(did, does)) return `${did} ${aim} ${by} ${used}`;
  const [, , aimed = ''] = MEANS_FIRST.exec(original) ?? [];
  const [, done = '', made = '', , means = ''] = MEANS_LAST.exec(proposed) ?? [];
  return isSameVerb(done, aimed) && !RESULTS.has(verbLemma(done) ?? '')
    ? `Used ${means} to ${aimed} ${made}`
    : proposed;
}
