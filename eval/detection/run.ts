import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadModule } from 'libpg-query';
import { DetectionConfig } from '../../src/config/config.js';
import { AttackDetector, type Finding } from '../../src/security/detection/attack-detector.js';
import { type Place } from '../../src/security/detection/collect.js';
import { freshAttacks, freshBenign } from './corpus/fresh.js';
import { cvLines, formFields, parameters, prose } from './corpus/benign.js';
import { type Part, secondSet } from './corpus/second.js';
import { scriptAttacks } from './corpus/script.js';
import { changesAStatement, sqlAttacks } from './corpus/sql.js';

const HELP = `npm run eval:detection -- [--missed] [--report]

Measures the detection of attacks. Half of the corpus, by hash, was never looked at while the detector was written.

  --missed   print what is missed and what is wrongly flagged in the half to work on
  --report   write the table to docs/detection.md
`;

/** Sure and perhaps, at the first try: measured before anything was changed for them. */
const AT_FIRST: Readonly<Record<string, readonly [number, number]>> = {
  SQL: [150, 4],
  script: [99, 0],
  paths: [44, 4],
  commands: [15, 9],
  'inside addresses': [6, 33],
  NoSQL: [4, 2],
  templates: [6, 27],
  names: [0, 0],
  companies: [0, 0],
  titles: [0, 0],
  addresses: [0, 0],
  searches: [2, 2],
  URLs: [0, 1],
  'form fields': [0, 0],
};

const SECOND_AT_FIRST: Readonly<Record<Part, Readonly<Record<string, readonly [number, number]>>>> = {
  open: {
    'SQL that changes a statement': [212, 0],
    script: [132, 4],
    names: [0, 0],
    'form fields': [5, 2],
    parameters: [9, 12],
    'prose of developers and others': [2, 0],
  },
  shut: {
    'SQL that changes a statement': [197, 0],
    script: [150, 4],
    names: [0, 0],
    'form fields': [3, 1],
    parameters: [8, 7],
    'prose of developers and others': [3, 1],
  },
};

const { values: options } = parseArgs({
  options: { missed: { type: 'boolean' }, report: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (options.help) {
  process.stdout.write(HELP);
} else {
  await measure();
}

interface Row {
  what: string;
  part: 'work' | 'report';
  count: number;
  sure: number;
  perhaps: number;
  slowest: number;
  overBudget: number;
  mean: number;
  bar: string;
}

async function measure(): Promise<void> {
  await loadModule();
  const detector = new AttackDetector(new DetectionConfig('block', 1_000_000, ''));
  await detector.onModuleInit();
  const executed = JSON.parse(readFileSync(new URL('./corpus/executed.json', import.meta.url), 'utf8')) as {
    attacks: number;
    executed: number[];
  };
  const scripts = scriptAttacks();
  if (scripts.length !== executed.attacks)
    throw new Error('The corpus has changed: run eval/detection/label-scripts.ts.');
  const sets: { what: string; place: Place; values: string[]; bar: string }[] = [
    {
      what: 'SQL that changes a statement',
      place: 'parameter',
      values: sqlAttacks().filter(changesAStatement),
      bar: '>= 95 % sure',
    },
    {
      what: 'script that a browser ran',
      place: 'parameter',
      values: executed.executed.map((i) => scripts[i] ?? ''),
      bar: '>= 99 % sure',
    },
    { what: 'form fields', place: 'field', values: formFields(), bar: '<= 0.05 % flagged' },
    { what: 'parameters', place: 'parameter', values: await parameters(), bar: '<= 0.05 % flagged' },
    { what: 'prose', place: 'text', values: await prose(), bar: '<= 0.3 % flagged' },
    { what: 'CV lines of developers and security people', place: 'text', values: cvLines(), bar: 'none rejected' },
  ];
  const rows = sets.flatMap(({ what, place, values, bar }) =>
    (['work', 'report'] as const).map((part) =>
      rowOf(detector, { what, part, place, values: values.filter((value) => partOf(value) === part), bar }),
    ),
  );
  const table = toTable(rows);
  const fresh = `${freshTable(detector)}\n\n${secondTable(detector)}`;
  process.stdout.write(`${table}\n${fresh}\n${JSON.stringify(detector.counters)}\n`);
  if (options.report)
    writeFileSync(new URL('../../docs/detection.md', import.meta.url), reportOf(table, fresh, detector));
}

function rowOf(
  detector: AttackDetector,
  set: { what: string; part: Row['part']; place: Place; values: string[]; bar: string },
): Row {
  const isAttack = set.bar.startsWith('>=');
  let [sure, perhaps, slowest, total, overBudget] = [0, 0, 0, 0, 0];
  for (const value of set.values) {
    const began = process.cpuUsage();
    const finding: Finding | null = detector.inspect(set.place, [value], detector.newBudget());
    const { user, system } = process.cpuUsage(began);
    const took = (user + system) / 1_000;
    total += took;
    if (took > 5) overBudget += 1;
    slowest = Math.max(slowest, took);
    if (finding?.isSure) sure += 1;
    else if (finding) perhaps += 1;
    if (
      options.missed &&
      set.part === 'work' &&
      !set.what.startsWith('CV') &&
      isAttack !== Boolean(finding?.isSure || (!isAttack && finding))
    )
      process.stdout.write(
        `${isAttack ? 'MISSED' : 'FLAGGED'} ${set.what}: ${JSON.stringify(value)} ${JSON.stringify(finding)}\n`,
      );
  }
  return {
    what: set.what,
    part: set.part,
    count: set.values.length,
    sure,
    perhaps,
    slowest,
    overBudget,
    mean: total / set.values.length,
    bar: set.bar,
  };
}

function partOf(value: string): Row['part'] {
  return (createHash('sha256').update(`detection:${value}`).digest()[0] ?? 0) % 2 === 0 ? 'work' : 'report';
}

function toTable(rows: Row[]): string {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
  const lines = rows.map(({ what, part, count, sure, perhaps, slowest, overBudget, mean, bar }) =>
    [
      what,
      part === 'work' ? 'worked on' : 'held out',
      count,
      percent(sure, count),
      percent(perhaps, count),
      bar,
      mean.toFixed(2),
      slowest.toFixed(1),
      overBudget,
    ].join(' | '),
  );
  return [
    '| what | half | values | surely | perhaps | bar | mean CPU ms | slowest | over 5 ms |',
    '|---|---|---|---|---|---|---|---|---|',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');
}

function freshTable(detector: AttackDetector): string {
  const lines = [...freshAttacks(), ...freshBenign()].map(({ what, isAttack, values }) => {
    const findings = values.map((value) => detector.inspect('parameter', [value], detector.newBudget()));
    const sure = findings.filter((finding) => finding?.isSure).length;
    const perhaps = findings.filter((finding) => finding && !finding.isSure).length;
    const first = AT_FIRST[what] ?? [];
    return `| ${isAttack ? 'attack' : 'harmless'} | ${what} | ${values.length} | ${first.join(' + ')} | ${sure} + ${perhaps} |`;
  });
  return ['| | what | values | first try: surely + perhaps | now |', '|---|---|---|---|---|', ...lines].join('\n');
}

function secondTable(detector: AttackDetector): string {
  const parts = ['open', 'shut'] as const;
  const sets = parts.flatMap((part) => secondSet(part).map((set) => ({ ...set, part })));
  const lines = sets.map(({ part, what, isAttack, place, values }) => {
    const findings = values.map((value) => detector.inspect(place, [value], detector.newBudget()));
    const sure = findings.filter((finding) => finding?.isSure).length;
    const perhaps = findings.filter((finding) => finding && !finding.isSure).length;
    const first = SECOND_AT_FIRST[part][what] ?? [];
    return `| ${part} | ${isAttack ? 'attack' : 'harmless'} | ${what} | ${values.length} | ${first.join(' + ')} | ${sure} + ${perhaps} |`;
  });
  return [
    '| half of the second set | | what | values | first try: surely + perhaps | now |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function reportOf(table: string, fresh: string, { counters }: AttackDetector): string {
  const text = readFileSync(new URL('./report.md', import.meta.url), 'utf8').trimEnd();
  const [above = '', below = ''] = text.split('<!-- fresh -->');
  return `${above.trimEnd()}\n\n${table}\n\n${below.trim()}\n\n${fresh}\n\nErrors: ${counters.errors} of ${counters.scanned}.\n`;
}
