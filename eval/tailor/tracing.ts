import { parseJobAd } from '../../src/cv/engine/job-ad/parse-job-ad.js';
import { leavesOf } from '../../src/cv/engine/common/leaves.js';
import type { ParsedCv } from '../../src/cv/engine/model/parsed-cv.js';
import type { StatementTrace } from '../../src/cv/engine/model/tailoring.js';
import { tailor } from '../../src/cv/engine/tailor/tailor.js';
import { parsedTruth } from '../analyse/parsed-truth.js';
import { loadCorpus, partOf, type Part } from '../corpus/load.js';
import { loadAds } from '../match/ads.js';
import type { Row } from '../measure/rows.js';

const AS_OF = '2025-06-30';

interface Traced {
  statements: number;
  traced: number;
}

/** Every CV tailored to every ad, to one page and to two: how many of the texts shown stand verbatim where their spans say. */
export async function measureTracing(): Promise<Row[]> {
  const ads = loadAds().map(({ text }) => parseJobAd({ text }));
  const sums: Record<Part, Traced> = { work: { statements: 0, traced: 0 }, report: { statements: 0, traced: 0 } };
  for (const corpusCv of await loadCorpus()) {
    const cv = parsedTruth(corpusCv);
    const sum = sums[partOf(corpusCv.id)];
    for (const [at, job] of ads.entries()) {
      const { resume, traces } = tailor({ cv, job, options: { asOf: AS_OF, pages: 1 + (at % 2) } });
      const byField = new Map(traces.map((trace) => [trace.field, trace]));
      for (const { field, value } of leavesOf(resume)) {
        sum.statements += 1;
        if (isShown(value, byField.get(field), cv)) sum.traced += 1;
      }
    }
  }
  const share = ({ traced, statements }: Traced): number => traced / statements;
  const note = `of ${sums.work.statements} and ${sums.report.statements}`;
  return [
    {
      stage: 'tailor',
      figure: 'statements traced to spans',
      bar: 1,
      sense: 'atLeast',
      unit: 'share',
      work: share(sums.work),
      report: share(sums.report),
      note,
    },
  ];
}

/** Independent of the engine's own check: the spans' texts stand in the CV, and the statement has no word that they have not. */
function isShown(value: string, trace: StatementTrace | undefined, { text, resume, sources }: ParsedCv): boolean {
  if (!trace || trace.spans.length === 0) return false;
  if (!trace.spans.every((span) => text.slice(span.start, span.end) === span.text)) return false;
  // A date is shown as the CV writes it, so it is held to the field that stands on that span.
  const originals = leavesOf(resume).filter(({ field }) => trace.from.includes(field));
  if (!originals.every(({ field }) => sources[field]?.spans.some((span) => trace.spans.includes(span)))) return false;
  const wordsIn = (said: string): string[] => said.split(/[\s.,]+/).filter(Boolean);
  const known = new Set(originals.flatMap((leaf) => wordsIn(leaf.value)));
  return wordsIn(value).every((word) => known.has(word));
}
