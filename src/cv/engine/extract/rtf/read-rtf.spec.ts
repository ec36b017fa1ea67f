import { readRtf } from './read-rtf.js';

const read = (rtf: string) => readRtf(Uint8Array.from(Buffer.from(rtf, 'latin1')));
const texts = (rtf: string) => read(rtf).lines.map((line) => line.text);

describe('readRtf', () => {
  it('decodes bytes by the font in use and Unicode with its fallback', () => {
    expect(
      texts(
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset238 Arial CE;}}\\f0 Caf\\'e9 \\u8364? \\f1 \\'e8e\\'9atina\\par}",
      ),
    ).toEqual(['Café € čeština']);
  });

  it('reads looks, headings, lists and tables', () => {
    const document = read(
      '{\\rtf1{\\stylesheet{\\s1 heading 1;}}\\pard\\s1\\b\\fs32 Skills\\par\\pard\\plain{\\listtext\\bullet\\tab}\\ls1 Welding\\par' +
        '\\trowd\\pard\\intbl 2019\\cell Cook\\cell\\row\\pard After\\par}',
    );
    expect(document.lines).toMatchObject([
      { text: 'Skills', headingLevel: 1, bold: true, fontSize: 16 },
      { text: 'Welding', listItem: true },
      { text: '2019', cell: { table: 0, row: 0, column: 0 } },
      { text: 'Cook', cell: { table: 0, row: 0, column: 1 } },
      { text: 'After' },
    ]);
  });

  it('leaves out pictures and fields of the file, follows links, reports hidden text', () => {
    const document = read(
      '{\\rtf1{\\info{\\author Nobody}}{\\pict\\pngblip 89504e47}\\pard Ada {\\v secret}{\\field{\\*\\fldinst{HYPERLINK "https://ada.example"}}{\\fldrslt site}}\\par}',
    );
    expect(document.text).toBe('Ada site');
    expect(document.links).toMatchObject([{ uri: 'https://ada.example', start: 4, end: 8 }]);
    expect(document.hidden).toMatchObject([{ reason: 'hidden-attribute', text: 'secret' }]);
    expect(document.traits.images).toBe(1);
  });

  it('takes back deleted text and ends a fallback with its group', () => {
    expect(texts('{\\rtf1 Cook{\\deleted Chef} at {\\u8226}Humber{\\footnote note}\\par}')).toEqual([
      'Cook at •Humber',
    ]);
    expect(read('{\\rtf1 Cook{\\footnote note}\\par}').losses).toMatchObject([{ code: 'rtf_notes' }]);
  });

  it('returns to the default font with its code page, knows that of the Mac, and what is body text', () => {
    const document = read(
      "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset238 Arial CE;}{\\f1\\fcharset77 Geneva;}}\\pard\\outlinelevel9\\f1 Caf\\'8e \\plain \\'b3ad\\par}",
    );
    expect(document.text).toBe('Café ład');
    expect(document.lines[0]?.headingLevel).toBeUndefined();
  });
});
