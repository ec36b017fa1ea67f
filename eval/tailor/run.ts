import { pathToFileURL } from 'node:url';
import { verifyEdit } from '../../src/cv/engine/tailor/verify/verify-edit.js';
import { hashOf, type Part } from '../corpus/load.js';
import type { Row } from '../measure/rows.js';
import { EVERYDAY_FABRICATIONS } from './everyday-fabrications.js';
import { EVERYDAY_HONEST } from './everyday-honest.js';
import { FIFTH_FABRICATIONS } from './fifth-fabrications.js';
import { FIFTH_HONEST } from './fifth-honest.js';
import { FOURTH_HONEST } from './fourth-honest.js';
import { FIRST_SET, SECOND_SET, THIRD_SET } from './fresh-fabrications.js';
import { FRESH_HONEST } from './fresh-honest.js';
import { HONEST_EDITS } from './honest-edits.js';
import { editHonestly } from './honest-rules.js';
import { LATER_FABRICATIONS } from './later-fabrications.js';
import { LATER_HONEST } from './later-honest.js';
import { PLAINER_FABRICATIONS } from './plainer-fabrications.js';
import { PLAINER_HONEST } from './plainer-honest.js';
import { plantIn } from './planted.js';
import { loadStatements } from './statements.js';
import { SIXTH_FABRICATIONS } from './sixth-fabrications.js';
import { SIXTH_HONEST } from './sixth-honest.js';
import { SUBTLE_FABRICATIONS } from './subtle-fabrications.js';
import { UNLIKE_FABRICATIONS, UNLIKE_HONEST } from './unlike-trades.js';
import { UNSEEN_FABRICATIONS } from './unseen-fabrications.js';
import { measureTracing } from './tracing.js';

/** An edit and whether it should pass. */
interface Trial {
  part: Part;
  language: string;
  kind: string;
  original: string;
  edited: string;
}

interface Outcome extends Trial {
  accepted: boolean;
  reasons: string;
}

const PATH = '/work/0/highlights/0';

/** Honest edits written by hand are split like the corpus: a third is read by nothing but the report. */
const partOfRow = (text: string): Part => (hashOf(`tailor:${text}`) % 3 === 0 ? 'report' : 'work');

type Written = Readonly<Record<string, readonly (readonly [string, string, string])[]>>;

function byHand(rows: Written, partOf: (text: string) => Part): Trial[] {
  return Object.entries(rows).flatMap(([language, list]) =>
    list.map(([kind, original, edited]) => ({ part: partOf(original + edited), language, kind, original, edited })),
  );
}

async function trials(): Promise<{ honest: Trial[]; fabricated: Trial[] }> {
  const statements = await loadStatements();
  const parts: Part[] = ['work', 'report'];
  const given = parts.map((part) => ({ part, own: statements.filter((statement) => statement.part === part) }));
  const honest = given.flatMap(({ part, own }) => editHonestly(own).map((edit) => ({ ...edit, part })));
  const fabricated = given.flatMap(({ part, own }) =>
    plantIn(own).map(({ fabricated: edited, ...planted }) => ({ ...planted, edited, part })),
  );
  return {
    honest: [
      ...[HONEST_EDITS, LATER_HONEST, FOURTH_HONEST, FIFTH_HONEST, SIXTH_HONEST].flatMap((rows) =>
        byHand(rows, partOfRow),
      ),
      ...[FRESH_HONEST, UNLIKE_HONEST, PLAINER_HONEST, EVERYDAY_HONEST].flatMap((rows) => byHand(rows, () => 'work')),
      ...honest,
    ],
    fabricated: [
      ...[
        SUBTLE_FABRICATIONS,
        FIRST_SET,
        SECOND_SET,
        THIRD_SET,
        UNLIKE_FABRICATIONS,
        PLAINER_FABRICATIONS,
        EVERYDAY_FABRICATIONS,
      ].flatMap((rows) => byHand(rows, () => 'work')),
      ...[LATER_FABRICATIONS, FIFTH_FABRICATIONS, SIXTH_FABRICATIONS].flatMap((rows) => byHand(rows, partOfRow)),
      ...byHand(UNSEEN_FABRICATIONS, () => 'report'),
      ...fabricated,
    ],
  };
}

function judge(trial: Trial): Outcome {
  const verdict = verifyEdit({ path: PATH, original: trial.original, proposed: trial.edited }, trial.language);
  const reasons = verdict.accepted ? '' : verdict.reasons.map(({ code, text }) => `${code} "${text}"`).join(', ');
  return { ...trial, accepted: verdict.accepted, reasons };
}

const inPart = (outcomes: readonly Outcome[], part: Part): Outcome[] => outcomes.filter((each) => each.part === part);

function throughOf(kind: string, fabricated: readonly Outcome[]): Row {
  const own = fabricated.filter((outcome) => outcome.kind === kind);
  const through = (part: Part): number => inPart(own, part).filter(({ accepted }) => accepted).length;
  const note = `of ${inPart(own, 'work').length} and ${inPart(own, 'report').length}`;
  const counts = { work: through('work'), report: through('report'), note };
  return { stage: 'tailor', figure: `let through: ${kind}`, bar: 0, sense: 'atMost', unit: 'count', ...counts };
}

/** A kind with fewer edits than this says nothing by itself. */
const ENOUGH = 15;

function blockedOf(kind: string, honest: readonly Outcome[]): Row[] {
  const own = honest.filter((outcome) => outcome.kind === kind);
  if (inPart(own, 'report').length < ENOUGH) return [];
  const note = `of ${inPart(own, 'work').length} and ${inPart(own, 'report').length}`;
  const shares = { work: blocked(inPart(own, 'work')), report: blocked(inPart(own, 'report')), note };
  return [{ stage: 'tailor', figure: `blocked: ${kind}`, bar: 0.05, sense: 'atMost', unit: 'share', ...shares }];
}

const kindsOf = (outcomes: readonly Outcome[]): string[] => [...new Set(outcomes.map(({ kind }) => kind))].sort();
const blocked = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ accepted }) => !accepted).length / Math.max(1, outcomes.length);

/** Tailoring and its verifier over the corpus: what is traced, what of the invented passes, what of the honest does not. */
export async function evaluateTailor(): Promise<Row[]> {
  return [...(await measureTracing()), ...rowsOf(await outcomesOf())];
}

function rowsOf({ honest, fabricated }: Outcomes): Row[] {
  const through = (part: Part): number => inPart(fabricated, part).filter(({ accepted }) => accepted).length;
  const common = { stage: 'tailor', sense: 'atMost' } as const;
  return [
    {
      ...common,
      figure: 'fabrications planted, both parts',
      bar: 1000,
      sense: 'atLeast',
      unit: 'count',
      report: fabricated.length,
    },
    {
      ...common,
      figure: 'fabrications let through',
      bar: 0,
      unit: 'count',
      work: through('work'),
      report: through('report'),
    },
    {
      ...common,
      figure: 'honest edits blocked',
      bar: 0.05,
      unit: 'share',
      work: blocked(inPart(honest, 'work')),
      report: blocked(inPart(honest, 'report')),
      note: `of ${inPart(honest, 'work').length} and ${inPart(honest, 'report').length}`,
    },
    ...kindsOf(fabricated).map((kind) => throughOf(kind, fabricated)),
    ...kindsOf(honest).flatMap((kind) => blockedOf(kind, honest)),
  ];
}

interface Outcomes {
  honest: Outcome[];
  fabricated: Outcome[];
}

async function outcomesOf(): Promise<Outcomes> {
  const { honest, fabricated } = await trials();
  return { honest: honest.map(judge), fabricated: fabricated.map(judge) };
}

/** On the command line: the misses of the part to develop on, and the counts of both. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const outcomes = await outcomesOf();
  const { honest, fabricated } = outcomes;
  const show = ({ language, kind, original, edited, reasons }: Outcome): void =>
    console.log(`${language} ${kind} | ${original} => ${edited} | ${reasons}`);
  console.log('LET THROUGH');
  inPart(fabricated, 'work').filter(({ accepted }) => accepted).forEach(show); // prettier-ignore
  console.log('BLOCKED');
  inPart(honest, 'work').filter(({ accepted }) => !accepted).forEach(show); // prettier-ignore
  console.table(rowsOf(outcomes).map(({ figure, bar, work, report, note }) => ({ figure, bar, work, report, note })));
}
