import { extract } from '../extract/extract.js';
import { renderLetter, type RenderLetterInput } from './render-letter.js';

const letter: Omit<RenderLetterInput, 'format'> = {
  basics: { name: 'Nadia Ferreira-Holt', email: 'nadia@example.org', location: { city: 'Bristol' } },
  recipient: 'Mr Ivo Lang\nBrauhaus Lang GmbH\n80331 München',
  date: '2026-01-15',
  paragraphs: ['Dear Mr Lang,', 'I would like to run your #boiler house. It is $x^2$ work.', 'Yours sincerely,'],
  locale: 'en',
  asOf: '2026-01-15',
};

describe('renderLetter', () => {
  it.each(['pdf', 'docx', 'txt', 'md'] as const)('says all of it in %s, the same each time', async (format) => {
    const { bytes, extension } = await renderLetter({ ...letter, format });
    const { text } = await extract({ bytes, fileName: `letter.${extension}` });
    const words = text.replace(/\s+/g, ' ');
    const parts = [
      'Nadia Ferreira-Holt',
      'nadia@example.org',
      'Bristol',
      'Mr Ivo Lang',
      '80331 München',
      '15 January 2026',
    ];
    for (const part of [...parts, 'Dear Mr Lang,', '#boiler house', '$x^2$', 'Yours sincerely,']) {
      expect(words.replaceAll('\\', '')).toContain(part);
    }
    expect(Buffer.compare((await renderLetter({ ...letter, format })).bytes, bytes)).toBe(0);
  });

  it('is signed unless the text ends with the name', async () => {
    const textOf = async (paragraphs: string[]): Promise<string> =>
      new TextDecoder().decode((await renderLetter({ ...letter, paragraphs, format: 'txt' })).bytes);
    expect((await textOf(['Hello', 'Yours,'])).trimEnd()).toMatch(/Yours,\n\nNadia Ferreira-Holt$/);
    expect((await textOf(['Hello', 'Yours,\nNadia Ferreira-Holt'])).match(/Nadia/g)).toHaveLength(2);
  });

  it('refuses a letter that says nothing', async () => {
    await expect(renderLetter({ ...letter, paragraphs: [' \n'], format: 'txt' })).rejects.toMatchObject({
      code: 'invalid_resume',
    });
  });
});
