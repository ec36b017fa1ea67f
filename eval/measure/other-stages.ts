import { existsSync } from 'node:fs';
import { measureBlind } from '../render/blind.js';
import { evaluateRender } from '../render/run.js';
import type { Row } from './rows.js';

/** Entry function of each stage whose measurement lives in a folder of its own (`eval/<stage>/run.ts`). */
const ENTRIES = { analyse: 'evaluateAnalyse', match: 'evaluateMatch', tailor: 'evaluateTailor' };

/** Stages whose measurement lives in a folder of its own. What cannot be measured is named in `gaps`. */
export async function measureOthers(gaps: string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [stage, entry] of Object.entries(ENTRIES))
    await attempt(stage, gaps, async () => rows.push(...(await rowsOf(stage, entry))));
  await attempt('render', gaps, async () => rows.push(...(await renderRows())));
  await attempt('redact', gaps, async () => rows.push(...(await measureBlind())));
  return rows;
}

async function rowsOf(stage: string, entry: string): Promise<Row[]> {
  const module = new URL(`../${stage}/run.ts`, import.meta.url);
  if (!existsSync(module)) throw new Error('its evaluation does not exist');
  const { [entry]: evaluate } = (await import(module.href)) as Record<string, (() => Promise<Row[]>) | undefined>;
  if (!evaluate) throw new Error(`its evaluation exports no ${entry}`);
  return evaluate();
}

/** A stage that breaks down leaves a gap in the report instead of taking the other figures with it. */
export async function attempt(stage: string, gaps: string[], measure: () => Promise<unknown>): Promise<void> {
  try {
    await measure();
  } catch (error) {
    gaps.push(`${stage}: ${String(error).slice(0, 200)}`);
  }
}

async function renderRows(): Promise<Row[]> {
  const figures = await evaluateRender();
  const paged = figures.filter(({ format }) => format === 'pdf' || format === 'docx');
  const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
  const text = paged.map(({ template, format, recallExtract }): Row => {
    const figure = `fields in the text: ${template}, ${format}`;
    return { stage: 'render', figure, bar: 0.99, sense: 'atLeast', unit: 'share', report: recallExtract };
  });
  const count = (figure: string, report: number): Row => ({
    stage: 'render',
    figure,
    bar: 0,
    sense: 'atMost',
    unit: 'count',
    report,
  });
  return [
    ...text,
    count('documents with other bytes the second time', sum(figures.map(({ unlike }) => unlike))),
    count('PDFs without tags, title, language or the resume', sum(figures.map(({ unmarked }) => unmarked))),
    {
      stage: 'render',
      figure: 'slowest template, p50 of CPU',
      bar: 50,
      sense: 'atMost',
      unit: 'ms',
      report: Math.max(...paged.map(({ p50 }) => p50)),
    },
  ];
}
