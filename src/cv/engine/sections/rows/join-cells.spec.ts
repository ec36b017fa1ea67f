import type { TableCell } from '../../model/document.js';
import { joinCells, wholeCells } from './join-cells.js';
import type { Row } from './row.js';

type Told = [place: Omit<TableCell, 'table'>, text: string, more?: Partial<Row>];

/** Paragraphs of one table in the order of the document, each a row. */
function rowsOf(told: readonly Told[]): Row[] {
  let next = 0;
  return told.map(([place, text, more], index) => {
    const start = next;
    next += text.length + 1;
    const piece = { start, end: start + text.length, text };
    return { ...piece, index, block: index, cells: [piece], line: { cell: { table: 0, ...place } }, ...more };
  }) as unknown as Row[];
}
const shown = (rows: readonly Row[]): (string | string[])[] =>
  rows.map(({ text, cells }) => (cells.length > 1 ? cells.map((cell) => cell.text) : text));
const at = (row: number, column: number, rows?: number): Omit<TableCell, 'table'> => ({ row, column, ...(rows && { rows }) }); // prettier-ignore

describe('joinCells', () => {
  it('reads what the cells of a row go on with below it, a town first', () => {
    const rows = rowsOf([
      [at(0, 0), '2019 – 2021'],
      [at(0, 1), 'Welder'],
      [at(0, 1), 'Kept the plates of two ships in order.'],
      [at(0, 2), 'Humber Yards Ltd'],
      [at(0, 2), 'Hull'],
    ]);
    const joined = joinCells(rows);
    expect(shown(joined)).toEqual([
      ['2019 – 2021', 'Welder', 'Humber Yards Ltd'],
      'Hull',
      'Kept the plates of two ships in order.',
    ]);
    expect(joined[0]?.columns).toEqual([0, 1, 2]);
  });

  it('leaves a page alone that is laid out as a table', () => {
    const long = 'Electrician with ten years of work on building sites';
    const rows = rowsOf([
      [at(0, 0), long],
      [at(0, 1), 'Skills'],
      [at(0, 1), 'Wiring'],
      [at(0, 2), 'Languages'],
      [at(0, 2), 'French'],
    ]);
    expect(shown(joinCells(rows))).toEqual([long, 'Skills', 'Wiring', 'Languages', 'French']);
  });

  it('says a name in a merged cell of each row it takes, and no date', () => {
    const rows = rowsOf([
      [at(0, 0, 2), '2012 – 2015'],
      [at(0, 1, 2), 'Leeds Forge Ltd'],
      [at(0, 2), 'Porter'],
      [at(0, 3), 'Leeds'],
      [at(1, 2), 'Steward'],
      [at(1, 3), 'Hull'],
      [at(1, 4), 'on nights'],
      [at(2, 0), '2010'],
      [at(2, 2), 'Cook'],
      [at(2, 3), 'York'],
    ]);
    expect(shown(joinCells(rows))).toEqual([
      ['2012 – 2015', 'Leeds Forge Ltd', 'Porter', 'Leeds'],
      ['Leeds Forge Ltd', 'Steward', 'Hull', 'on nights'],
      ['2010', 'Cook', 'York'],
    ]);
  });
});

it('wholeCells reads the breaks of a cell as blanks, and leaves those of broken words', () => {
  const rows = rowsOf([
    [at(0, 0), 'Second', { block: 7 }],
    [at(0, 0), 'engineer, Werft-', { block: 7 }],
    [at(0, 0), 'betrieb', { block: 7 }],
    [at(0, 1), 'Hull', { block: 8 }],
  ]);
  const text = rows.map((row) => row.text).join('\n');
  expect(wholeCells(rows, text).map((row) => row.text)).toEqual(['Second engineer, Werft-\nbetrieb', 'Hull']);
});
