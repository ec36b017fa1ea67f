import type { SourceDocument } from '../../model/document.js';
import { drawPdf, place, rawPdf } from '../testing/fixtures.js';
import { readPdf } from './read-pdf.js';

const texts = (document: SourceDocument) => document.lines.map((line) => line.text);
const body = (pdf: PDFKit.PDFDocument, lines = 8) => {
  pdf.fontSize(11).fillColor('black');
  for (let i = 0; i < lines; i++) pdf.text(`Counted and packed parts for the night shift, line ${i} of the day`);
};
const LEFT = [
  'Electrician with ten years',
  'of work on building sites,',
  'used to leading apprentices',
  'and reporting to clients.',
];
const RIGHT = [
  'Rewired a hospital wing',
  'without any interruption',
  'to the theatres and the',
  'wards of three floors.',
];

describe('readPdf', () => {
  it('parts small letters from large ones beside them, where the white is that of neither, and no raised letter', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        pdf.fontSize(13).text('Mag. art.', 50, 60, { lineBreak: false });
        const end = 50 + pdf.widthOfString('Mag. art.') + 3;
        pdf.fontSize(25).text('Valentin Ogris', end, 50, { lineBreak: false });
        const hall = 'Halls of 18,000 m';
        const wide = pdf.fontSize(11).widthOfString(hall);
        pdf.text(hall, 50, 120, { lineBreak: false });
        pdf.fontSize(6).text('2', 50 + wide, 121, { lineBreak: false });
      }),
    );
    expect(texts(document)).toEqual(['Mag. art. Valentin Ogris', 'Halls of 18,000 m2']);
  });

  it('leaves a year that ends a paragraph of the right column there, level with the left one', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        place(pdf, [
          ['Sage 50 and payroll', 50, 100],
          ['Wound care on wards', 50, 114],
          ['Hedge laying by hand', 50, 128],
          ['Stock control', 50, 142],
          ['Took over the accounts of the yard in June', 250, 86],
          ['2019', 250, 100],
          ['Closed the books of the forge in the spring', 250, 114],
          ['2021', 250, 128],
        ]);
      }),
    );
    expect(texts(document)).toEqual([
      'Sage 50 and payroll',
      'Wound care on wards',
      'Hedge laying by hand',
      'Stock control',
      'Took over the accounts of the yard in June',
      '2019',
      'Closed the books of the forge in the spring',
      '2021',
    ]);
  });

  describe('with tags', () => {
    type Pieces = Parameters<typeof place>[1];
    /** Paints the pieces in the order given, and tags them in the order of `order`. */
    const drawTagged = (pieces: Pieces, order: readonly number[]) =>
      drawPdf(
        (pdf) => {
          const contents = pieces.map((piece) => {
            const content = pdf.markStructureContent('P');
            place(pdf, [piece]);
            pdf.endMarkedContent();
            return content;
          });
          const root = pdf.struct('Document');
          pdf.addStructure(root);
          for (const at of order) root.add(pdf.struct('P', {}, contents[at] ? [contents[at]] : []));
          root.end();
        },
        { tagged: true, pdfVersion: '1.7' },
      );
    const FLOATS_FIRST: Pieces = [
      ['2019 - 2024', 180, 100],
      ['2015 - 2019', 180, 160],
      ['Welder, Humber Yards', 50, 100],
      ['Kept the night shift supplied with plates and pipes', 50, 115],
      ['Apprentice, Leeds Forge', 50, 160],
    ];

    it('follows them where floats were painted before the text they belong to', async () => {
      const document = await readPdf(await drawTagged(FLOATS_FIRST, [2, 0, 3, 4, 1]));
      expect(texts(document)).toEqual([
        'Welder, Humber Yards\t2019 - 2024',
        'Kept the night shift supplied with plates and pipes',
        'Apprentice, Leeds Forge\t2015 - 2019',
      ]);
      expect(document.pages[0]?.tagged).toBe(true);
    });

    const drawTexts = (texts: readonly Pieces[], Producer: string): Promise<Uint8Array> =>
      drawPdf(
        (pdf) => {
          const root = pdf.struct('Document');
          pdf.addStructure(root);
          for (const pieces of texts) {
            const content = pdf.markStructureContent('P');
            place(pdf, pieces);
            pdf.endMarkedContent();
            root.add(pdf.struct('P', {}, [content]));
          }
          root.end();
        },
        { tagged: true, pdfVersion: '1.7', info: { Producer } },
      );
    const SCHOOL: Pieces = [
      ['Asheville Technical Community', 50, 100],
      ['College', 50, 114],
    ];

    it.each([
      ['Skia/PDF m140', [undefined, true, undefined]],
      ['Another program', [undefined, undefined, undefined]],
    ])('takes lines of one text for one where a browser broke it: %s', async (producer, wrapped) => {
      const document = await readPdf(await drawTexts([SCHOOL, [['August 2021 - Present', 50, 128]]], producer));
      expect(document.lines.map((line) => line.wrapped)).toEqual(wrapped);
    });

    it.each([
      ['Skia/PDF m140', ['Asheville Technical Community', 'College\t2019 - 2022']],
      ['Another program', ['Asheville Technical Community\t2019 - 2022', 'College']],
    ])('reads a date behind the whole of the names it stands beside: %s', async (producer, lines) => {
      const document = await readPdf(await drawTexts([[['2019 - 2022', 320, 100]], SCHOOL], producer));
      expect(document.lines.map((line) => line.text)).toEqual(lines);
    });

    it('keeps to the content stream where some text has no tag', async () => {
      const document = await readPdf(await drawTagged(FLOATS_FIRST, [2, 0, 3]));
      expect(document.pages[0]?.tagged).toBeUndefined();
    });

    it('keeps to a content stream that goes down the page, whatever the tags say', async () => {
      const down: Pieces = [
        ['Experience', 50, 100],
        ['Welder, Humber Yards', 50, 130],
        ['Apprentice, Leeds Forge', 50, 160],
      ];
      const document = await readPdf(await drawTagged(down, [1, 0, 2]));
      expect(texts(document)).toEqual(down.map(([text]) => text));
    });

    it('believes no tags that jump up a column more often than the content stream', async () => {
      const pieces: Pieces = [
        ['Languages', 300, 100],
        ['French', 300, 130],
        ['Experience', 50, 100],
        ['Welder, Humber Yards', 50, 130],
        ['Apprentice, Leeds Forge', 50, 160],
      ];
      const document = await readPdf(await drawTagged(pieces, [0, 1, 3, 2, 4]));
      expect(document.pages[0]?.tagged).toBeUndefined();
    });

    it('finds the place of half-transparent text, which is a form with contents of its own', async () => {
      const text = (id: number, x: number, y: number, words: string) =>
        `/P <</MCID ${id}>> BDC BT /F1 10 Tf ${x} ${y} Td (${words}) Tj ET EMC`;
      const page = [
        '/X1 Do',
        text(0, 50, 700, 'Welder, Humber Yards'),
        text(1, 50, 680, 'Kept the night shift supplied with plates and pipes'),
        text(2, 50, 640, 'Fitter, Leeds Forge'),
      ].join('\n');
      const form = text(0, 180, 640, '2019 - 2024');
      const document = await readPdf(
        rawPdf(
          page,
          [
            `<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/StructParents 1/Resources<</Font<</F1 5 0 R>>>>/Length ${form.length}>>stream\n${form}\nendstream`,
            '<</Type/StructTreeRoot/K 8 0 R/ParentTree 13 0 R>>',
            '<</Type/StructElem/S/Document/P 7 0 R/K[9 0 R 10 0 R 11 0 R 12 0 R]>>',
            ...[0, 1, 2].map((id) => `<</Type/StructElem/S/P/P 8 0 R/Pg 3 0 R/K ${id}>>`),
            '<</Type/StructElem/S/P/P 8 0 R/Pg 3 0 R/K<</Type/MCR/Stm 6 0 R/MCID 0>>>>',
            '<</Nums[0[9 0 R 10 0 R 11 0 R] 1[12 0 R]]>>',
          ],
          '/StructTreeRoot 7 0 R/MarkInfo<</Marked true>>',
          '/StructParents 0/Resources<</XObject<</X1 6 0 R>>/Font<</F1 5 0 R>>>>',
        ),
      );
      expect(texts(document)).toEqual([
        'Welder, Humber Yards',
        'Kept the night shift supplied with plates and pipes',
        'Fitter, Leeds Forge\t2019 - 2024',
      ]);
      expect(document.pages[0]?.tagged).toBe(true);
    });
  });

  it('takes headings at the right edge, none of them beside text, for no column', async () => {
    const pieces = [0, 1, 2, 3].flatMap(
      (i) =>
        [
          [`Heading ${i}`, 450, 100 + i * 60],
          ['Welder, Humber Yards Ltd', 50, 118 + i * 60],
          ['Kept the night shift going', 50, 132 + i * 60],
        ] as const,
    );
    const document = await readPdf(await drawPdf((pdf) => place(pdf, pieces)));
    expect(document.traits.columns).toBe(1);
    expect(texts(document)).toEqual(pieces.map(([text]) => text));
  });

  it('keeps every line a slice of the text, with its place and look', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        pdf.font('Helvetica-Bold').fontSize(20).fillColor('#224466').text('Ada Obi');
        pdf.font('Helvetica-Oblique').fontSize(10).text('Welder');
      }),
    );
    for (const line of document.lines) expect(document.text.slice(line.start, line.end)).toBe(line.text);
    expect(document.lines[0]).toMatchObject({ text: 'Ada Obi', fontSize: 20, bold: true, color: '#224466', page: 1 });
    expect(document.lines[1]).toMatchObject({ text: 'Welder', fontSize: 10, italic: true });
    expect(document.lines[0]?.box?.[0]).toBeCloseTo(50, 0);
  });

  it('puts a tab into wide gaps and tells the parts', async () => {
    const document = await readPdf(
      await drawPdf((pdf) =>
        place(pdf, [
          ['Lead Welder', 50, 100],
          ['2019 - 2021', 450, 100],
        ]),
      ),
    );
    expect(texts(document)).toEqual(['Lead Welder\t2019 - 2021']);
    expect(document.lines[0]?.segments).toMatchObject([
      { start: 0, end: 11 },
      { start: 12, end: 23 },
    ]);
  });

  it('closes up letter-spaced words, drawn or typed, and leaves other text alone', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        pdf.fontSize(14).text('WORK HISTORY', { characterSpacing: 6 });
        pdf.text('E D U C A T I O N');
        pdf.text('S K I L L S   A N D   T O O L S');
        pdf.text('Plan B or C');
      }),
    );
    expect(texts(document)).toEqual(['WORK HISTORY', 'EDUCATION', 'SKILLS AND TOOLS', 'Plan B or C']);
  });

  it('parts words in boxes of their own, space between them or not, and no justified ones', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        pdf.fontSize(10).text('PostgreSQL ', 50, 100, { continued: true, lineBreak: false });
        const end = 50 + pdf.widthOfString('PostgreSQL') + 11.5;
        pdf.text('', { continued: false }).text('Redis', end, 100, { lineBreak: false });
        for (const y of [130, 142]) pdf.text('Kept eleven halls going', 50, y, { wordSpacing: 8, lineBreak: false });
      }),
    );
    expect(texts(document)).toEqual(['PostgreSQL\tRedis', 'Kept eleven halls going', 'Kept eleven halls going']);
  });

  it('closes up letter-spaced small capitals, which are capitals of two sizes', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        for (const part of ['P', 'LATE ', 'W', 'ELDER'])
          pdf.fontSize(part.length === 1 ? 10 : 8).text(part, { continued: true, characterSpacing: 2 });
        pdf.text('').fontSize(10).text('2019-01-01 to 2022-09-01', 50, 200, { characterSpacing: 3 });
      }),
    );
    expect(texts(document)).toEqual(['PLATE WELDER', '2019-01-01 to 2022-09-01']);
  });

  it('puts drawn accents back on their letters', async () => {
    const document = await readPdf(
      rawPdf(
        'BT /F1 12 Tf 50 700 Td (Universit) Tj ET BT /F1 12 Tf 96.7 700 Td (\xb4) Tj ET BT /F1 12 Tf 95.35 700 Td (e de) Tj ET',
      ),
    );
    expect(texts(document)).toEqual(['Université de']);
  });

  it.each<[string, string, (pdf: PDFKit.PDFDocument) => void]>([
    ['white', 'white on white', (pdf) => pdf.fillColor('#fefefe').text('SECRET')],
    [
      'white',
      'dark on dark',
      (pdf) => pdf.rect(40, 500, 300, 60).fill('#203040').fillColor('#213141').text('SECRET', 50, 510),
    ],
    ['tiny', 'half a point high', (pdf) => pdf.fontSize(0.5).text('SECRET')],
    ['off-page', 'beside the page', (pdf) => pdf.text('SECRET', -400, 100, { lineBreak: false })],
    ['invisible', 'fully transparent', (pdf) => pdf.opacity(0).text('SECRET')],
    ['covered', 'under a white box', (pdf) => pdf.text('SECRET', 50, 500).rect(40, 490, 300, 40).fill('white')],
  ])('reports %s text: %s', async (reason, _, hide) => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        body(pdf);
        hide(pdf);
      }),
    );
    expect(document.text).not.toContain('SECRET');
    expect(document.hidden).toMatchObject([{ reason, text: 'SECRET', page: 1 }]);
  });

  it('sees text beside a bar that was painted over the whole page through a hole', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        pdf.save().rect(300, 300, 90, 5).clip().rect(0, 0, 595, 842).fill('#00aa77').restore();
        pdf.fillColor('#00aa77').text('Ada Example', 50, 60);
        body(pdf);
      }),
    );
    expect(document.hidden).toEqual([]);
    expect(texts(document)[0]).toBe('Ada Example');
  });

  it('sees white text on a dark sidebar', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        pdf.rect(0, 0, 200, 842).fill('#203040').fillColor('white').text('Contact', 20, 60);
        pdf.x = 220;
        body(pdf);
      }),
    );
    expect(document.text).toContain('Contact');
    expect(document.hidden).toEqual([]);
  });

  it('keeps the invisible text of a recognised scan, for it is all there is', async () => {
    const content = Array.from(
      { length: 6 },
      (_, i) => `BT 3 Tr /F1 12 Tf 50 ${700 - i * 20} Td (Recognised line ${i}) Tj ET`,
    ).join('\n');
    expect(texts(await readPdf(rawPdf(content)))).toHaveLength(6);
  });

  it('knows columns and keeps each together', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        for (let i = 0; i < 6; i++) place(pdf, [[`Left line ${i}`, 50, 100 + i * 14]]);
        for (let i = 0; i < 6; i++) place(pdf, [[`Right line ${i}`, 300, 100 + i * 15]]);
      }),
    );
    expect(document.traits.columns).toBe(2);
    expect(document.lines.map((line) => line.column)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
  });

  it('undoes columns that were written row by row', async () => {
    const left = [...LEFT, ...LEFT];
    const right = [...RIGHT, ...RIGHT];
    const sameHeights = left.flatMap(
      (text, i) =>
        [
          [text, 50, 100 + i * 14],
          [right[i] ?? '', 320, 100 + i * 14],
        ] as const,
    );
    const ownLeading = [
      ...left.map((text, i) => [text, 50, 100 + i * 13] as const),
      ...right.map((text, i) => [text, 320, 106 + i * 15] as const),
    ].sort((a, b) => a[2] - b[2]);
    for (const pieces of [sameHeights, ownLeading]) {
      const document = await readPdf(await drawPdf((pdf) => place(pdf, pieces)));
      expect(texts(document)).toEqual([...left, ...right]);
    }
  });

  it('takes dates left of jobs for rows of a table, not for columns', async () => {
    const jobs = ['Site engineer, Acme', 'Trainee, Beta Works', 'Apprentice, Gamma'];
    const pieces = jobs.flatMap(
      (job, i) =>
        [
          ['March 2012 -', 50, 100 + i * 60],
          ['May 2014', 50, 112 + i * 60],
          [job, 200, 103 + i * 60],
          ['Planned and checked concrete works', 200, 115 + i * 60],
          ['on four bridges.', 200, 127 + i * 60],
        ] as const,
    );
    const document = await readPdf(await drawPdf((pdf) => place(pdf, pieces)));
    expect(document.traits).toMatchObject({ columns: 1, tables: 1 });
    expect(document.lines.filter((line) => line.cell?.row === 1).map((line) => line.cell?.column)).toEqual([
      0, 0, 1, 1, 1,
    ]);
  });

  it('takes round marks of an icon font for bullets, and its pictures for nothing', async () => {
    const item = (icon: string, y: number, words: string) =>
      `BT /F2 8 Tf 50 ${y} Td (${icon}) Tj ET BT /F1 10 Tf 65 ${y} Td (${words}) Tj ET`;
    const document = await readPdf(
      rawPdf(
        [item('\\225', 700, 'Kept the plant running'), item('E', 680, 'ada@obi.example')].join('\n'),
        ['<</Type/Font/Subtype/Type1/BaseFont/FontAwesome5Free-Solid/Encoding/WinAnsiEncoding>>'],
        '',
        '/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>',
      ),
    );
    expect(document.lines.map(({ text, listItem }) => [text.replace(/^• /, ''), listItem])).toEqual([
      ['Kept the plant running', true],
      ['ada@obi.example', undefined],
    ]);
  });

  it('orders a page by place when its content is scrambled', async () => {
    const order = [7, 3, 9, 0, 5, 2, 8, 1, 6, 4];
    const document = await readPdf(
      await drawPdf((pdf) =>
        place(
          pdf,
          order.map((i) => [`Line ${i}`, 50, 100 + i * 16] as const),
        ),
      ),
    );
    expect(texts(document)).toEqual(order.map((_, i) => `Line ${i}`));
  });

  it('ties links to their words', async () => {
    const document = await readPdf(
      await drawPdf((pdf) =>
        pdf.text('See ', { continued: true }).text('portfolio', { link: 'https://ada.example/work' }),
      ),
    );
    const [link] = document.links;
    expect(link?.uri).toBe('https://ada.example/work');
    expect(document.text.slice(link?.start, link?.end)).toBe('portfolio');
  });

  it('marks page numbers and repeated lines', async () => {
    const document = await readPdf(
      await drawPdf(
        (pdf) => {
          for (let page = 1; page <= 3; page++) {
            if (page > 1) pdf.addPage();
            body(pdf);
            place(pdf, [
              ['Ada Obi', 50, 30],
              [`Page ${page} of 3`, 270, 780],
            ]);
          }
        },
        { margins: { top: 100, left: 50, right: 50, bottom: 20 } },
      ),
    );
    expect(document.lines.filter((line) => line.running).map((line) => line.text)).toEqual([
      'Page 1 of 3',
      'Ada Obi',
      'Page 2 of 3',
      'Ada Obi',
      'Page 3 of 3',
    ]);
  });

  it('takes bullets drawn apart from their text as marks of items', async () => {
    const items = ['First of the items', 'Second of the items', 'Third of the items'];
    const document = await readPdf(
      await drawPdf((pdf) =>
        place(pdf, [
          ...items.map((_, i) => ['•', 50, 100 + i * 14] as const),
          ...items.map((item, i) => [item, 62, 100 + i * 14] as const),
        ]),
      ),
    );
    expect(document.lines.map((line) => [line.text, line.listItem])).toEqual(items.map((item) => [item, true]));
  });

  describe('with a resume attached', () => {
    const withResume = (resume: object) =>
      drawPdf((pdf) => {
        pdf.text('Ada Obi').text('Welder at Humber Yards Ltd');
        pdf.file(Buffer.from(JSON.stringify(resume)), { name: 'resume.json', type: 'application/json' });
      });

    it('takes it as data when the page says the same', async () => {
      const document = await readPdf(
        await withResume({
          basics: { name: 'Ada Obi', label: 'Welder' },
          work: [{ name: 'Humber Yards Ltd', startDate: '2019' }],
        }),
      );
      expect(document.structured).toMatchObject({ basics: { name: 'Ada Obi' } });
      const span = document.structuredSpans?.['/work/0/name'];
      expect(document.text.slice(span?.start, span?.end)).toBe('Humber Yards Ltd');
    });

    it('does not believe it when the page says otherwise', async () => {
      const document = await readPdf(
        await withResume({
          basics: { name: 'Ada Obi' },
          work: [{ name: 'Secret Service' }],
          skills: [{ name: 'Everything' }],
        }),
      );
      expect(document.structured).toBeUndefined();
      expect(document.losses).toMatchObject([{ code: 'attachment_differs' }]);
    });
  });
});
