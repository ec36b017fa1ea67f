import type { Row } from './row.js';
import { weaveColumns } from './weave-columns.js';

/** A row of a page in two columns; bold as its headings are. */
const row = (column: number, y: number, text: string, bold = false): Row =>
  ({
    page: 1,
    column,
    text,
    style: { key: bold ? 'b' : '' },
    line: { box: [column * 300, y, column * 300 + 90, y + 10] },
  }) as unknown as Row;
const HEADINGS = ['Experience', 'Education'];
const woven = (rows: readonly Row[]): string[] =>
  weaveColumns(rows, {
    isHeading: ({ text }) => HEADINGS.includes(text),
    isLabel: ({ text }) => /\d{4}|^Experience$|^Education$/.test(text),
    goesOn: () => false,
  }).map(({ text }) => text);

describe('weaveColumns', () => {
  it('puts dates at the left beside what they are the dates of', () => {
    const left = [row(0, 0, 'Experience', true), row(0, 20, '2019 – 2021'), row(0, 60, '2016 – 2019')];
    const right = [row(1, 20, 'Humber Yards', true), row(1, 32, 'Welded plates'), row(1, 60, 'Leeds Forge', true)];
    expect(woven([...left, ...right])).toEqual(['Experience', '2019 – 2021', 'Humber Yards', 'Welded plates', '2016 – 2019', 'Leeds Forge']); // prettier-ignore
  });

  it('leaves a sidebar alone whose headings no dictionary has, where they look as those at the left', () => {
    const left = [
      row(0, 0, 'Experience', true),
      row(0, 20, 'Fitter, 2019 – 2021'),
      row(0, 60, 'Porter, 2016 – 2019'),
      row(0, 90, 'Education', true),
    ];
    const right = [
      row(1, 10, 'Where you find me', true),
      row(1, 20, 'Den Helder'),
      row(1, 40, 'What I shine in', true),
      row(1, 60, 'Switchboards'),
    ];
    expect(woven([...left, ...right])).toEqual([...left, ...right].map(({ text }) => text));
  });
});
