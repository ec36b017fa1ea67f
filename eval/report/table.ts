import { passes, shown, type Row } from '../measure/rows.js';

/** The figures as aligned text for a terminal. */
export function textTable(rows: Row[]): string {
  const width = Math.max(...rows.map(({ figure }) => figure.length));
  return rows
    .map((row) => {
      const cells = [row.work, row.report].map(
        (value) => `${shown(value, row.unit).padStart(9)} ${VERDICT[`${passes(row, value)}`]}`,
      );
      return `${row.stage.padEnd(10)} ${row.figure.padEnd(width)} ${cells.join(' ')}  ${barOf(row)}`;
    })
    .join('\n');
}

/** The same as a table in Markdown. The verdict is that of the report part. */
export function markdownTable(rows: Row[]): string {
  const lines = rows.map((row) => {
    const verdict = { true: 'pass', false: '**fail**', undefined: 'not measured' }[`${passes(row)}`];
    return `| ${row.stage} | ${row.figure} | ${shown(row.work, row.unit)} | ${shown(row.report, row.unit)} | ${barOf(row)} | ${verdict} |`;
  });
  return ['| stage | figure | work | report | must reach | |', '|---|---|---|---|---|---|', ...lines].join('\n');
}

const VERDICT: Record<string, string> = { true: 'ok  ', false: 'FAIL', undefined: '    ' };

const barOf = (row: Row): string => `${row.sense === 'atLeast' ? '>=' : '<='} ${shown(row.bar, row.unit)}`;
