import { parseCv } from '../parse-cv.js';

const read = (text: string) =>
  parseCv({ bytes: new TextEncoder().encode(text), fileName: 'a.txt', asOf: '2026-11-24' });

describe('what is no CV', () => {
  it.each([
    [
      'an invoice',
      'INVOICE 2024-118\nBill to: Harbour Supplies, 4 Dock Road\nItem  Qty  Price\nSteel bolts M8  400  0.12\nSubtotal 56.00  VAT 20 % 11.20\nPayment within 30 days.',
    ],
    [
      'a chapter',
      'The rain had not stopped since Tuesday. Margaret put the kettle on.\n\n"You will not go," her father said. He had been a fisherman from 1931 to 1958.',
    ],
    [
      'a recipe',
      'Apple Cake\nIngredients\n- 200 g flour\n- 3 eggs\nMethod\nMix the butter and sugar. Bake for 40 minutes at 180 degrees.',
    ],
  ])('is refused: %s', async (_what, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'not_a_cv' });
  });

  it('is not a thin one', async () => {
    const { resume } = await read(
      'Lea Martin\n06 12 34 56 78\nFormation\nBac pro commerce, Lycée Jean Moulin, 2023\nLangues\nAnglais (B1)',
    );
    expect(resume.basics?.name).toBe('Lea Martin');
  });
});
