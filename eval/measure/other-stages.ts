import { existsSync } from 'node:fs';
import { evaluateRender } from '../render/run.js';
import type { Row } from './rows.js';

/** Stages whose measurement lives in a folder of its own. What cannot be measured is named in `gaps`. */
export async function measureOthers(gaps: string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const stage of ['analyse', 'match', 'tailor']) {
    if (!existsSync(new URL(`../${stage}/run.ts`, import.meta.url)))
      gaps.push(`${stage}: its evaluation does not exist`);
  }
  await attempt('render', gaps, async () => rows.push(...(await renderRows())));
  return rows;
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
