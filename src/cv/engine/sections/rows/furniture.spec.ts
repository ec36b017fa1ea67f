import { drawPdf } from '../../extract/testing/fixtures.js';
import { readPdf } from '../../extract/pdf/read-pdf.js';
import { isFurniture, repeatedTexts } from './furniture.js';

it('takes the foot of a page with its number for no text, and the same words elsewhere for text', async () => {
  const document = await readPdf(
    await drawPdf((pdf) => {
      pdf.fontSize(10);
      pdf.text('Jane Roe', 50, 60, { lineBreak: false });
      pdf.text('Rotations completed · 1 / 2', 50, 400, { lineBreak: false });
      pdf.page.margins.bottom = 0;
      pdf.text('Jane Roe · Résumé 1 / 1', 50, pdf.page.height - 30, { lineBreak: false });
    }),
  );
  const repeated = repeatedTexts(document);
  expect(document.lines.map((line) => [line.text, isFurniture(document, line, repeated)])).toEqual([
    ['Jane Roe', false],
    ['Rotations completed · 1 / 2', false],
    ['Jane Roe · Résumé 1 / 1', true],
  ]);
});
