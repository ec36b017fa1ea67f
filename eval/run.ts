import { parseArgs } from 'node:util';
import type { CorpusCv } from './corpus/corpus-cv.js';
import { loadCorpus, loadHandMade, partOf } from './corpus/load.js';
import { handRenderingsOf, renderingsOf } from './make/layouts.js';
import { renderCorpus, type RenderedCv } from './make/render-corpus.js';
import { measureDeterminism } from './measure/determinism.js';
import { loadEngine } from './measure/engine.js';
import { determinismRows, extractionRows, hostileRows, roundTripRows, wholeRows } from './measure/engine-rows.js';
import { compareWithPoppler } from './measure/extraction.js';
import { measureFile, type Measured } from './measure/file.js';
import { measureHostile, type HostileOutcome } from './measure/hostile.js';
import { attempt, measureOthers } from './measure/other-stages.js';
import { measureRoundTrips } from './measure/round-trip.js';
import { PARSED_LANGUAGES, rowsOf, type Row } from './measure/rows.js';
import { FIGURES } from './measure/tally.js';
import { textTable } from './report/table.js';
import { writeReport } from './report/write-report.js';

const HELP = `Measures the engine on the synthetic corpus.

npm run eval                                                     everything; writes docs/evaluation.md (about half an hour)
npx tsx eval/run.ts --quick                                      text, lines and parse of both parts (under a minute)
npx tsx eval/run.ts --part work --stage parse --verbose          what went wrong, field by field, in the part to develop on
npx tsx eval/run.ts --cv en-gb-staff-nurse                       one CV in all its layouts
npx tsx eval/run.ts --by-hand                                    the CVs that their authors set out for other tools, alone
npx tsx eval/run.ts --quick --figure work.dates --verbose        misses of one figure only
npx tsx eval/run.ts --stage hostile                              one of: extract lines parse hostile round-trip determinism others
`;

const { values: options } = parseArgs({
  options: {
    part: { type: 'string' },
    stage: { type: 'string', multiple: true },
    cv: { type: 'string' },
    layout: { type: 'string' },
    figure: { type: 'string' },
    quick: { type: 'boolean', default: false },
    'by-hand': { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) {
  console.log(HELP);
  process.exit(0);
}

const QUICK = ['extract', 'lines', 'parse'];
const ALL = [...QUICK, 'hostile', 'round-trip', 'determinism', 'others'];
const whole = process.argv.length === 2;
const stages = new Set(options.stage ?? (whole ? ALL : QUICK));

if (options.verbose && options.part === 'report') {
  console.error('The report part shows its figures only; develop on --part work.');
  process.exit(2);
}

const isChosen = ({ id }: CorpusCv): boolean =>
  (!options.cv || id === options.cv) && (!options.part || partOf(id) === options.part);
const cvs = options['by-hand'] ? [] : (await loadCorpus()).filter(isChosen);
const handMade = (await loadHandMade()).filter(isChosen);
const { files: rendered, skipped } = await renderCorpus(
  [...cvs.flatMap(renderingsOf), ...handMade.flatMap(handRenderingsOf)],
  !options.cv && !options.part && !options['by-hand'],
);
const files = rendered.filter(({ layout }) => !options.layout || layout.id === options.layout);
const engine = await loadEngine();

const rows: Row[] = [];
if (stages.has('extract')) rows.push(...extractionRows(await compareWithPoppler(files, engine)));
const hostile: HostileOutcome[] = stages.has('hostile') ? await measureHostile() : [];
if (hostile.length > 0) rows.push(...hostileRows(hostile));
const measured: Measured[] = [];
for (const file of QUICK.some((stage) => stages.has(stage)) ? files : [])
  measured.push(await measureFile(file, engine, stages));
rows.push(...rowsOf(measured));
const gaps: string[] = [];
if (stages.has('others')) rows.push(...(await measureOthers(gaps)));
if (stages.has('round-trip')) {
  const parsed = cvs.filter(({ language }) => PARSED_LANGUAGES.has(language));
  await attempt('fields parsed back', gaps, async () =>
    rows.push(...roundTripRows(await measureRoundTrips(parsed, engine))),
  );
}
rows.push(...wholeRows(measured));
if (stages.has('determinism')) rows.push(...determinismRows(await measureDeterminism(files, engine)));

console.log(`${files.length} files of ${cvs.length + handMade.length} CVs: figure, work part, report part, bar`);
console.log(textTable(rows.filter(({ work, report }) => work !== undefined || report !== undefined)));
for (const gap of gaps) console.log(`not measured: ${gap}`);
for (const { fileName, reason } of skipped) console.log(`skipped ${fileName}: ${reason}`);
for (const { name, outcome } of hostile.filter(({ failed }) => failed)) console.log(`hostile ${name}: ${outcome}`);
printMisses(measured.filter(({ part }) => part === 'work'));
if (whole) writeReport({ rows, measured, hostile, skipped, gaps });
process.exit(0);

function printMisses(chosen: Measured[]): void {
  for (const { rendering, failure } of chosen) if (failure) console.log(`\n${rendering.fileName}: ${failure}`);
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
  return `${fileName} (${arrangement ?? 'by hand'})`;
}
