import type { SourceDocument } from '../../model/document.js';
import { drawPdf, place } from '../testing/fixtures.js';
import { readPdf } from './read-pdf.js';

describe('tables of a PDF', () => {
  const lines = [
    ['Period', 52, 102],
    ['Post', 122, 102],
    ['House', 232, 102],
    ['Mar 2021 –', 52, 122],
    ['present', 52, 134],
    ['Second engineer', 122, 122],
    ['Humber Yards Ltd,', 232, 122],
    ['Hull', 232, 134],
    ['2018 – 2021', 52, 152],
    ['Fitter', 122, 152],
    ['Leeds Forge', 232, 152],
  ] as const;
  const [xs, ys] = [
    [48, 118, 228, 340],
    [98, 118, 148, 168],
  ];
  const cellsOf = ({ lines: read }: SourceDocument) =>
    read.map(({ text, cell }) => [cell && [cell.row, cell.column], text]);
  const expected = [
    [[0, 0], 'Period'],
    [[0, 1], 'Post'],
    [[0, 2], 'House'],
    [[1, 0], 'Mar 2021 –'],
    [[1, 0], 'present'],
    [[1, 1], 'Second engineer'],
    [[1, 2], 'Humber Yards Ltd,'],
    [[1, 2], 'Hull'],
    [[2, 0], '2018 – 2021'],
    [[2, 1], 'Fitter'],
    [[2, 2], 'Leeds Forge'],
    [undefined, 'What followed the table'],
  ];
  type Draw = (pdf: PDFKit.PDFDocument) => void;
  const borders: Record<string, Draw> = {
    'a box around each cell': (pdf) => {
      for (const [at, x] of xs.slice(1).entries())
        for (const [row, y] of ys.slice(1).entries())
          pdf.rect(xs[at] ?? 0, ys[row] ?? 0, x - (xs[at] ?? 0), y - (ys[row] ?? 0)).stroke();
    },
    'an outline that closes itself around each cell': (pdf) => {
      for (const [at, x1] of xs.slice(1).entries())
        for (const [row, y1] of ys.slice(1).entries()) {
          const [x0, y0] = [xs[at] ?? 0, ys[row] ?? 0];
          pdf.polygon([x0, y1], [x0, y0], [x1, y0], [x1, y1]).stroke();
        }
    },
    'all lines in one path': (pdf) => {
      for (const x of xs) pdf.moveTo(x, 98).lineTo(x, 168);
      for (const y of ys) pdf.moveTo(48, y).lineTo(340, y);
      pdf.stroke();
    },
    'thin bars, and none at the outer sides': (pdf) => {
      for (const x of xs.slice(1, -1)) pdf.rect(x, 98, 0.7, 70).fill();
      for (const y of ys) pdf.rect(48, y, 292, 0.7).fill();
    },
  };

  it.each(Object.keys(borders))('keeps together what the width of a cell broke: %s', async (kind) => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        borders[kind]?.(pdf);
        pdf.fillColor('black');
        // From right to left and from top to bottom, as no reader goes.
        place(
          pdf,
          [...lines].sort((a, b) => b[1] - a[1] || a[2] - b[2]),
        );
        place(pdf, [['What followed the table', 48, 180]]);
      }),
    );
    expect(cellsOf(document)).toEqual(expected);
  });

  it('reads the last row of a table alone on its page, and marks that are drawn apart in a cell', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        pdf.rect(48, 98, 292, 40).stroke();
        for (const x of [118, 228]) pdf.moveTo(x, 98).lineTo(x, 138).stroke();
        place(pdf, [
          ['2018 –', 52, 104],
          ['2021', 52, 116],
          ['Fitter', 122, 104],
          ['Pipes', 242, 104],
          ['Valves', 242, 116],
          ['\u2022', 232, 104],
          ['\u2022', 232, 116],
        ]);
      }),
    );
    expect(document.lines.map(({ text, cell, listItem }) => [cell?.column, text, listItem])).toEqual([
      [0, '2018 –', undefined],
      [0, '2021', undefined],
      [1, 'Fitter', undefined],
      [2, 'Pipes', true],
      [2, 'Valves', true],
    ]);
  });

  it('tells the cells of a table without borders by the order they were written in', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        place(pdf, [
          ['Employment', 52, 84],
          ['from 03/2021', 52, 106],
          ['until now', 52, 118],
          ['Second engineer', 124, 100],
          ['Kept the turbines and the', 124, 112],
          ['boilers of two ships', 124, 124],
          ['Humber Yards', 300, 106],
          ['Hull', 300, 118],
          ['from 05/2018', 52, 146],
          ['until 02/2021', 52, 158],
          ['Fitter', 124, 146],
          ['Pipes and valves', 124, 158],
          ['Leeds Forge', 300, 152],
          ['What followed the table', 48, 200],
        ]);
      }),
    );
    expect(cellsOf(document)).toEqual([
      [undefined, 'Employment'],
      [[0, 0], 'from 03/2021'],
      [[0, 0], 'until now'],
      [[0, 1], 'Second engineer'],
      [[0, 1], 'Kept the turbines and the'],
      [[0, 1], 'boilers of two ships'],
      [[0, 2], 'Humber Yards'],
      [[0, 2], 'Hull'],
      [[1, 0], 'from 05/2018'],
      [[1, 0], 'until 02/2021'],
      [[1, 1], 'Fitter'],
      [[1, 1], 'Pipes and valves'],
      [[1, 2], 'Leeds Forge'],
      [undefined, 'What followed the table'],
    ]);
  });

  it('takes sections in two columns, each written in one go, for no table', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        for (const top of [60, 420])
          for (const [x, told] of [
            [50, 'Skill of many'],
            [300, 'Told of the post'],
          ] as const)
            place(
              pdf,
              Array.from({ length: 14 }, (_, i) => [`${told}, in line ${i}`, x, top + i * 12] as const),
            );
      }),
    );
    expect(document.lines.every(({ cell }) => cell === undefined)).toBe(true);
  });

  it('ends a table where a line reaches over two of its columns', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        const row = (y: number, date: string, title: string, house: string) =>
          [
            [date, 52, y],
            ['or so', 52, y + 12],
            [title, 124, y],
            ['of the yard', 124, y + 12],
            [house, 300, y],
          ] as const;
        place(pdf, [...row(100, '2019', 'Fitter', 'Humber Yards'), ...row(140, '2015', 'Welder', 'Leeds Forge')]);
        place(pdf, [
          ['Nurse and midwife at sea', 52, 180],
          ['Hull', 300, 180],
        ]);
      }),
    );
    expect(document.lines.filter(({ cell }) => cell === undefined).map(({ text }) => text)).toEqual([
      'Nurse and midwife at sea\tHull',
    ]);
  });

  it('leaves towns and dates at the right with the posts they stand beside', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        const post = (y: number, name: string, town: string, date: string) =>
          [
            [name, 50, y],
            ['Rewired the wing of a hospital', 50, y + 12],
            ['without any interruption', 50, y + 24],
            [town, 400, y],
            [date, 400, y + 12],
          ] as const;
        place(pdf, [...post(100, 'Humber Yards', 'Hull', '2019 – 2021'), ...post(150, 'Leeds Forge', 'Leeds', '2015 – 2019')]); // prettier-ignore
      }),
    );
    expect(document.lines.every(({ cell }) => cell === undefined)).toBe(true);
  });

  it('counts a merged cell from where it begins', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        pdf.rect(48, 98, 292, 90).stroke();
        for (const x of [118, 228]) pdf.moveTo(x, 98).lineTo(x, 188).stroke();
        pdf.moveTo(48, 158).lineTo(340, 158).stroke();
        pdf.moveTo(118, 128).lineTo(228, 128).stroke();
        place(pdf, [
          ['2018 – 2021', 52, 134],
          ['Fitter', 122, 104],
          ['at the press', 122, 116],
          ['Leeds Forge', 232, 134],
          ['Foreman', 122, 134],
          ['2015', 52, 164],
          ['Apprentice', 122, 164],
          ['Hull Docks', 232, 164],
        ]);
      }),
    );
    expect(cellsOf(document)).toEqual([
      [[0, 0], '2018 – 2021'],
      [[0, 1], 'Fitter'],
      [[0, 1], 'at the press'],
      [[0, 2], 'Leeds Forge'],
      [[1, 1], 'Foreman'],
      [[2, 0], '2015'],
      [[2, 1], 'Apprentice'],
      [[2, 2], 'Hull Docks'],
    ]);
    const merged = document.lines.filter(({ cell }) => cell?.rows === 2);
    expect(merged.map(({ text }) => text)).toEqual(['2018 – 2021', 'Leeds Forge']);
  });

  it('takes two columns of a page with a line around each for no table', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        for (const y of [92, 122, 344]) pdf.moveTo(46, y).lineTo(540, y).stroke();
        for (const x of [46, 238, 540]) pdf.moveTo(x, 92).lineTo(x, 344).stroke();
        place(pdf, [
          ['Skills', 50, 100],
          ['Experience', 244, 100],
          ...Array.from({ length: 14 }, (_, i) => [`Skill of many, number ${i}`, 50, 130 + i * 14] as const),
          ...Array.from({ length: 14 }, (_, i) => [`Told of the post in line ${i}`, 244, 130 + i * 14] as const),
        ]);
      }),
    );
    expect(document.lines.every(({ cell }) => cell === undefined)).toBe(true);
  });
});
