import { parseArgs } from 'node:util';
import { loadCorpus, partOf } from './corpus/load.js';
import { renderCorpus, type RenderedCv } from './make/render-corpus.js';
import { loadEngine } from './measure/engine.js';
import { compareWithPoppler, type Extraction } from './measure/extraction.js';
import { measureFile, type Measured } from './measure/file.js';
import { passes, rowsOf, shown, type Row } from './measure/rows.js';
import { FIGURES } from './measure/tally.js';

/**
 * Measures the engine on the synthetic corpus.
 *
 *     npx tsx eval/run.ts                                   both parts, table only
 *     npx tsx eval/run.ts --part work --stage parse --verbose   what went wrong, field by field, in the part to develop on
 *     npx tsx eval/run.ts --cv en-gb-staff-nurse            one CV in all its layouts
 *     npx tsx eval/run.ts --figure work.dates --verbose     misses of one figure only
 */
const { values: options } = parseArgs({
  options: {
    part: { type: 'string' },
    stage: { type: 'string', multiple: true },
    cv: { type: 'string' },
    layout: { type: 'string' },
    figure: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

if (options.verbose && options.part === 'report') {
  console.error('The report part shows its figures only; develop on --part work.');
  process.exit(2);
}

const stages = new Set(options.stage ?? ['extract', 'lines', 'parse']);
const everything = await loadCorpus();
const cvs = everything.filter(
  (cv) => (!options.cv || cv.id === options.cv) && (!options.part || partOf(cv.id) === options.part),
);
const { files: rendered, skipped } = await renderCorpus(cvs, cvs.length === everything.length);
const files = rendered.filter(({ layout }) => !options.layout || layout.id === options.layout);
const engine = await loadEngine();

const measured: Measured[] = [];
for (const file of files) measured.push(await measureFile(file, engine, stages));
const rows = [
  ...(stages.has('extract') ? extractionRows(await compareWithPoppler(files, engine)) : []),
  ...rowsOf(measured),
];

printTable(rows);
for (const { fileName, reason } of skipped) console.log(`skipped ${fileName}: ${reason}`);
printMisses(measured.filter(({ part }) => part === 'work'));

type Value = (one: Extraction) => number;

function extractionRows(extractions: Extraction[] | undefined): Row[] {
  const mean = (part: string, value: Value, weight: Value): number | undefined => {
    const chosen = (extractions ?? []).filter((one) => one.part === part);
    const sum = (of: Value): number => chosen.reduce((total, one) => total + of(one), 0);
    return chosen.length > 0 ? sum(value) / sum(weight) : undefined;
  };
  const row = (
    figure: string,
    bar: number,
    sense: Row['sense'],
    unit: Row['unit'],
    value: Value,
    weight: Value,
  ): Row => ({
    stage: 'extract',
    figure,
    bar,
    sense,
    unit,
    work: mean('work', value, weight),
    report: mean('report', value, weight),
  });
  return [
    row(
      'token F against Poppler',
      0.99,
      'atLeast',
      'share',
      ({ f }) => f,
      () => 1,
    ),
    row(
      'milliseconds a page',
      10,
      'atMost',
      'ms',
      ({ milliseconds }) => milliseconds,
      ({ pages }) => pages,
    ),
  ];
}

function printTable(table: Row[]): void {
  console.log(`${files.length} files of ${cvs.length} CVs`);
  for (const row of table) {
    const verdict = (value: number | undefined): string =>
      ({ true: ' ok ', false: 'FAIL', undefined: '    ' })[String(passes(row, value))] ?? '';
    const cells = [row.work, row.report]
      .map((value) => `${shown(value, row.unit).padStart(8)} ${verdict(value)}`)
      .join('  ');
    const bar = `${row.sense === 'atLeast' ? '>=' : '<='} ${shown(row.bar, row.unit)}`;
    console.log(`${row.stage.padEnd(10)} ${row.figure.padEnd(36)} ${cells}  ${bar}`);
  }
}

function printMisses(chosen: Measured[]): void {
  const failures = chosen.filter(({ failure }) => failure);
  for (const { rendering, failure } of failures) console.log(`\n${rendering.fileName}: ${failure}`);
  if (!options.verbose) return;
  for (const figure of FIGURES) {
    if (options.figure && options.figure !== figure) continue;
    const misses = chosen.flatMap(({ rendering, card }) =>
      card.misses.filter((miss) => miss.figure === figure).map((miss) => ({ ...miss, rendering })),
    );
    if (misses.length > 0) console.log(`\n## ${figure}: ${misses.length}`);
    for (const { rendering, expected, got } of misses)
      console.log(`${label(rendering)}\n    expected ${expected}\n    got      ${got}`);
  }
}

function label({ fileName, arrangement }: RenderedCv): string {
  return `${fileName} (${arrangement})`;
}
