import type { Determinism } from './determinism.js';
import type { Extraction } from './extraction.js';
import type { Measured } from './file.js';
import type { HostileOutcome } from './hostile.js';
import type { RoundTrip } from './round-trip.js';
import type { Row } from './rows.js';

type Value = (one: Extraction) => number;

export function extractionRows(extractions: Extraction[] | undefined): Row[] {
  const mean = (part: string, value: Value, weight: Value): number | undefined => {
    const chosen = (extractions ?? []).filter((one) => one.part === part);
    const sum = (of: Value): number => chosen.reduce((total, one) => total + of(one), 0);
    return chosen.length > 0 ? sum(value) / sum(weight) : undefined;
  };
  const both = (value: Value, weight: Value): Pick<Row, 'work' | 'report'> => ({
    work: mean('work', value, weight),
    report: mean('report', value, weight),
  });
  const one: Value = () => 1;
  const pages: Value = (extraction) => extraction.pages;
  return [
    {
      stage: 'extract',
      figure: 'token F against Poppler',
      bar: 0.99,
      sense: 'atLeast',
      unit: 'share',
      ...both(({ f }) => f, one),
    },
    {
      stage: 'extract',
      figure: 'CPU a page, process just started',
      bar: 10,
      sense: 'atMost',
      unit: 'ms',
      ...both(({ milliseconds }) => milliseconds, pages),
    },
    {
      stage: 'extract',
      figure: 'CPU a page, process warm',
      bar: 10,
      sense: 'atMost',
      unit: 'ms',
      ...both(({ warmMilliseconds }) => warmMilliseconds, pages),
    },
  ];
}

export function hostileRows(outcomes: HostileOutcome[]): Row[] {
  const failed = outcomes.filter((outcome) => outcome.failed).length;
  const figure = `crashes and hangs in ${outcomes.length} hostile files`;
  return [{ stage: 'extract', figure, bar: 0, sense: 'atMost', unit: 'count', report: failed }];
}

/** Of a CV of two pages in PDF, parsed and analysed. */
export function wholeRows(measured: Measured[]): Row[] {
  const p50 = (part: string): number | undefined => {
    const times = measured
      .filter((file) => file.part === part && file.pages === 2 && file.rendering.layout.extension === 'pdf')
      .flatMap(({ milliseconds }) => milliseconds ?? [])
      .sort((a, b) => a - b);
    return times[Math.floor(times.length / 2)];
  };
  const figure = 'two pages parsed and analysed, p50 of CPU';
  return [{ stage: 'whole', figure, bar: 60, sense: 'atMost', unit: 'ms', work: p50('work'), report: p50('report') }];
}

export function determinismRows(results: Determinism[]): Row[] {
  const unlike = results.filter(({ hashes }) => hashes !== 1).length;
  const figure = `formats with more than one result in 100 runs, of ${results.length}`;
  return [{ stage: 'whole', figure, bar: 0, sense: 'atMost', unit: 'count', report: unlike }];
}

export function roundTripRows(trips: RoundTrip[]): Row[] {
  const keys = [...new Set(trips.map(({ template, format }) => `${template}, ${format}`))];
  return keys.map((key) => {
    const chosen = trips.filter(({ template, format }) => `${template}, ${format}` === key);
    const recall = (part: string): number | undefined => {
      const of = chosen.filter((trip) => trip.part === part);
      const fields = of.reduce((sum, trip) => sum + trip.fields, 0);
      return fields ? 1 - of.reduce((sum, trip) => sum + trip.missing.length, 0) / fields : undefined;
    };
    const figure = `fields parsed back: ${key}`;
    return {
      stage: 'render',
      figure,
      bar: 0.99,
      sense: 'atLeast',
      unit: 'share',
      work: recall('work'),
      report: recall('report'),
    };
  });
}
