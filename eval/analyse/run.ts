import { pathToFileURL } from 'node:url';
import { analyse } from '../../src/cv/engine/analyse/analyse.js';
import { RULES } from '../../src/cv/engine/analyse/rules.js';
import { whatIf } from '../../src/cv/engine/analyse/what-if.js';
import type { Analysis, Finding } from '../../src/cv/engine/model/analysis.js';
import { loadCorpus, partOf, type Part } from '../corpus/load.js';
import type { Row } from '../measure/rows.js';
import { type CleanCv, cleanCv, parsedClean } from './clean.js';
import { parsedTruth } from './parsed-truth.js';
import { type Seed, SEEDS, type Seeded } from './seeds.js';

const AS_OF = '2025-06-30';

interface Tally {
  /** Defects found where they are. */
  found: number;
  seeded: number;
  /** Findings for which there is no reason. */
  false: number;
  /** Analyses whose score is not the sum of its findings, or whose what-if is not the difference. */
  inexact: number;
  misses: string[];
}

const failed = ({ findings }: Analysis): Finding[] => findings.filter(({ passed }) => !passed);

function cites({ spans, fields, measured }: Finding, expected: Omit<Seeded, 'cv' | 'job'>): boolean {
  const { cites: wanted } = expected;
  const cited =
    wanted === undefined ||
    fields.includes(wanted) ||
    spans.some(({ text }) => text.includes(wanted) || (text.length > 3 && wanted.includes(text)));
  return cited && Object.entries(expected.measured ?? {}).every(([key, value]) => measured?.[key] === value);
}

function judge(seed: Seed, clean: CleanCv, before: Analysis, id: string, tally: Tally): void {
  const { cv, job, ...expected } = seed.make(clean, `${seed.rule}:${id}`);
  const after = analyse({ cv, job, asOf: AS_OF });
  const faults = failed(after);
  const own = faults.find(({ ruleId }) => ruleId === seed.rule);
  tally.seeded += 1;
  if (own && cites(own, expected)) tally.found += 1;
  else
    tally.misses.push(
      `${id} ${seed.rule}: ${own ? `cites ${own.fields.join()} ${own.spans.map(({ text }) => text).join('|')} ${JSON.stringify(own.measured)}` : 'silent'}, not ${expected.cites}`,
    );
  const known = new Set([seed.rule, ...(seed.also ?? []), ...failed(before).map(({ ruleId }) => ruleId)]);
  if (known.has('*')) return;
  for (const { ruleId, message } of faults) {
    if (known.has(ruleId)) continue;
    tally.false += 1;
    tally.misses.push(`${id} ${seed.rule}: ${ruleId} fires: ${message}`);
  }
}

/** The sum of the findings is the score, and meeting any set of rules changes it by what was foretold. */
function isExact(analysis: Analysis, input: Parameters<typeof analyse>[0]): boolean {
  const sum = analysis.findings.reduce((total, { points }) => total + points, analysis.base);
  if (sum !== analysis.score || sum < 0 || sum > 100 || !Number.isInteger(sum)) return false;
  const missed = failed(analysis).map(({ ruleId }) => ruleId);
  return missed.every((_, at) => {
    const satisfied = missed.slice(0, at + 1);
    const foretold = whatIf({ ...input, satisfied });
    const gained = analysis.findings
      .filter(({ ruleId }) => satisfied.includes(ruleId))
      .reduce((total, finding) => total + bestOf(finding) - finding.points, 0);
    return foretold.difference === gained && foretold.after - foretold.before === gained;
  });
}

function bestOf({ ruleId }: Finding): number {
  const rule = RULES.find(({ id }) => id === ruleId);
  return rule?.effect === 'gives' ? rule.weight : 0;
}

async function measure(): Promise<Record<Part, Tally>> {
  const empty = (): Tally => ({ found: 0, seeded: 0, false: 0, inexact: 0, misses: [] });
  const tallies: Record<Part, Tally> = { work: empty(), report: empty() };
  for (const corpusCv of await loadCorpus()) {
    const tally = tallies[partOf(corpusCv.id)];
    const asWritten = { cv: parsedTruth(corpusCv), asOf: AS_OF };
    if (!isExact(analyse(asWritten), asWritten)) tally.inexact += 1;
    const clean = cleanCv(corpusCv);
    if (!clean) continue;
    const before = analyse({ cv: parsedClean(clean), asOf: AS_OF });
    for (const { ruleId, message } of failed(before)) {
      tally.false += 1;
      tally.misses.push(`${corpusCv.id} clean: ${ruleId} fires: ${message}`);
    }
    for (const seed of SEEDS) judge(seed, clean, before, corpusCv.id, tally);
  }
  return tallies;
}

/** One defect at a time, of every kind, in CVs that have none: what is found where it is, and what is found where nothing is. */
export async function evaluateAnalyse(): Promise<Row[]> {
  const { work, report } = await measure();
  const both = (value: (tally: Tally) => number): Pick<Row, 'work' | 'report'> => ({
    work: value(work),
    report: value(report),
  });
  const note = `${SEEDS.length} rules, ${work.seeded} and ${report.seeded} defects`;
  const stage = 'analyse';
  return [
    { stage, figure: 'seeded defects, precision', bar: 0.97, sense: 'atLeast', unit: 'share', note, ...both(({ found, false: wrong }) => found / (found + wrong)) },
    { stage, figure: 'seeded defects, recall', bar: 0.95, sense: 'atLeast', unit: 'share', note, ...both(({ found, seeded }) => found / seeded) },
    { stage, figure: 'scores that are not the exact sum, what-ifs that are not the difference', bar: 0, sense: 'atMost', unit: 'count', ...both(({ inexact }) => inexact) },
  ]; // prettier-ignore
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { work } = await measure();
  for (const miss of work.misses) console.log(miss.slice(0, 300));
  const unseeded = RULES.filter(({ id }) => !SEEDS.some(({ rule }) => rule === id)).map(({ id }) => id);
  console.log('rules without a seed:', unseeded.join(', '));
  console.table(
    (await evaluateAnalyse()).map(({ figure, bar, work: w, report, note }) => ({ figure, bar, work: w, report, note })),
  );
}
