import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Measured } from '../measure/file.js';
import type { HostileOutcome } from '../measure/hostile.js';
import { BREAKDOWN_FIGURES, breakdown, type Row } from '../measure/rows.js';
import { markdownTable } from './table.js';

export interface Findings {
  rows: Row[];
  measured: Measured[];
  hostile: HostileOutcome[];
  skipped: { fileName: string; reason: string }[];
  /** Stages that could not be measured, and why. */
  gaps: string[];
}

const REPORT = new URL('../../docs/evaluation.md', import.meta.url);
const DEFINITIONS = new URL('./definitions.md', import.meta.url);
const WORST = 12;

/** Writes `docs/evaluation.md`. No clock: the same figures give the same file. */
export function writeReport(findings: Findings): void {
  const { rows, measured, skipped, gaps } = findings;
  const cvs = new Set(measured.map(({ rendering }) => rendering.cv.id));
  const inReport = new Set(measured.filter(({ part }) => part === 'report').map(({ rendering }) => rendering.cv.id));
  const sections = [
    '# Evaluation',
    'Written by `npm run eval`; not by hand. What each figure means, and what it does not, is told below the tables.',
    `${cvs.size} synthetic CVs (${cvs.size - inReport.size} to work with, ${inReport.size} that only this report reads) in ${measured.length} files. ` +
      `Times in CPU of a ${cpus()[0]?.model.trim() ?? 'processor without a name'}, Node ${process.versions.node}.`,
    '## Figures',
    markdownTable(rows),
    gaps.length > 0 ? `Not measured: ${gaps.join('; ')}.` : '',
    skipped.length > 0 ? `Left out for want of a program: ${skipped.map(({ fileName }) => fileName).join(', ')}.` : '',
    '## By language',
    breakdownTable(measured, ({ rendering }) => rendering.cv.language, 'language'),
    '## By layout',
    breakdownTable(measured, ({ rendering }) => rendering.layout.id, 'layout'),
    '## By arrangement of an entry',
    breakdownTable(measured, ({ rendering }) => rendering.arrangement ?? 'by hand', 'arrangement'),
    '## Worst files of the work part',
    worstFiles(measured),
    '## Hostile files that were not answered',
    hostileList(findings.hostile),
    readFileSync(DEFINITIONS, 'utf8').trim(),
  ];
  writeFileSync(REPORT, `${sections.filter(Boolean).join('\n\n')}\n`);
}

function breakdownTable(measured: Measured[], key: (file: Measured) => string, caption: string): string {
  const rows = breakdown(measured, key).map(({ group, files, values }) => {
    const cells = BREAKDOWN_FIGURES.map((figure) => values[figure]?.toFixed(2) ?? '–');
    return `| ${group} | ${files} | ${cells.join(' | ')} |`;
  });
  const head = [caption, 'files', ...BREAKDOWN_FIGURES];
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows].join('\n');
}

/** The report part stays unread in detail: nobody should mend what it shows, case by case. */
function worstFiles(measured: Measured[]): string {
  const worst = measured
    .filter(({ part, card, failure }) => part === 'work' && (failure !== undefined || card.misses.length > 0))
    .sort(
      (a, b) => b.card.misses.length - a.card.misses.length || a.rendering.fileName.localeCompare(b.rendering.fileName),
    )
    .slice(0, WORST);
  const lines = worst.map(
    ({ rendering, card, failure }) =>
      `| ${rendering.fileName} | ${card.misses.length} | ${cell(failure ?? causeOf(card.misses))} |`,
  );
  return ['| file | misses | cause: the figure missed most, and its first case |', '|---|---|---|', ...lines].join(
    '\n',
  );
}

function causeOf(misses: Measured['card']['misses']): string {
  const counts = new Map<string, number>();
  for (const { figure } of misses) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  const [figure, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const first = misses.find((miss) => miss.figure === figure);
  return `${figure} (${count}): expected “${first?.expected ?? ''}”, got “${first?.got ?? ''}”`;
}

function hostileList(outcomes: HostileOutcome[]): string {
  const failed = outcomes.filter((outcome) => outcome.failed);
  return failed.length > 0 ? failed.map(({ name, outcome }) => `- ${name}: ${cell(outcome)}`).join('\n') : 'None.';
}

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 220);
