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
  it('puts what floats to the right back behind the line it completes', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        // Painted first, as browsers paint floats; both end at x = 545.
        place(pdf, [
          ['2019 - 2024', 545 - pdf.fontSize(10).widthOfString('2019 - 2024'), 100],
          ['Leeds, 2015', 545 - pdf.widthOfString('Leeds, 2015'), 160],
        ]);
        place(pdf, [
          ['Welder, Humber Yards Ltd', 50, 100],
          ['Kept the night shift supplied with plates, pipes and tea of all sorts, on time and within budget', 50, 115],
          ['Apprentice, Leeds Forge', 50, 160],
        ]);
      }),
    );
    expect(texts(document)).toEqual([
      'Welder, Humber Yards Ltd\t2019 - 2024',
      expect.stringContaining('Kept the night shift'),
      'Apprentice, Leeds Forge\tLeeds, 2015',
    ]);
  });

  it('reads towns above dates at the right, painted with the marks behind all text, before the list beside them', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        const right = (text: string, y: number) => [text, 545 - pdf.fontSize(10).widthOfString(text), y] as const;
        place(pdf, [
          ['Nexus Robotics, Engineer', 50, 100],
          ['Built a grid of sensors for nine farms', 62, 116],
          ['Led the field tests of the second season', 62, 130],
          ['Harbour Steel, Technician', 50, 160],
          ['Kept the rolling line within its limits', 62, 176],
          ['Trained the night shift at the presses', 62, 190],
        ]);
        place(pdf, [
          right('Kiel', 100),
          right('2021 - 2024', 116),
          right('Bremen', 160),
          right('2016 - 2021', 176),
          ...[116, 130, 176, 190].map((y) => ['\u2022', 52, y] as const),
        ]);
      }),
    );
    expect(texts(document)).toEqual([
      'Nexus Robotics, Engineer\tKiel',
      '2021 - 2024',
      'Built a grid of sensors for nine farms',
      'Led the field tests of the second season',
      'Harbour Steel, Technician\tBremen',
      '2016 - 2021',
      'Kept the rolling line within its limits',
      'Trained the night shift at the presses',
    ]);
  });

  it('reads a date below its town before the list beside it, whose marks are drawn', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        const right = (text: string, y: number) => [text, 545 - pdf.fontSize(10).widthOfString(text), y] as const;
        place(pdf, [
          ['Nexus Robotics, Engineer', 50, 100],
          right('Kiel', 100),
          ['Built a grid of sensors for nine farms', 62, 116],
          right('2021 - 2024', 116),
          ['Led the field tests of the second season', 62, 130],
        ]);
        for (const y of [121, 135]) pdf.circle(55, y, 1.5).fill('black');
      }),
    );
    expect(texts(document)).toEqual([
      'Nexus Robotics, Engineer\tKiel',
      '2021 - 2024',
      'Built a grid of sensors for nine farms',
      'Led the field tests of the second season',
    ]);
  });

  it('reads towns with dates below them at the right, some beside a list and some beside nothing', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        const right = (text: string, y: number) => [text, 545 - pdf.fontSize(10).widthOfString(text), y] as const;
        place(pdf, [
          ['Practice De Wulp, Midwife', 50, 100],
          ['Shifts of twenty-four hours', 62, 114],
          ['Hospital Sint-Odulf, Midwife', 50, 140],
          ['Home Care Salland, Nurse', 50, 180],
          ['Academy of Midwifery, Bachelor', 50, 220],
        ]);
        place(pdf, [
          right('Kampen', 100),
          right('2022 - 2024', 114),
          right('Zwolle', 140),
          right('2016 - 2022', 154),
          right('Raalte', 180),
          right('2010 - 2012', 194),
          right('Groningen', 220),
          right('2009 - 2013', 234),
          ['\u2022', 52, 114],
        ]);
      }),
    );
    expect(texts(document)).toEqual([
      'Practice De Wulp, Midwife\tKampen',
      '2022 - 2024',
      'Shifts of twenty-four hours',
      'Hospital Sint-Odulf, Midwife\tZwolle',
      '2016 - 2022',
      'Home Care Salland, Nurse\tRaalte',
      '2010 - 2012',
      'Academy of Midwifery, Bachelor\tGroningen',
      '2009 - 2013',
    ]);
  });

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

  it('reads boxes that were painted late at their height', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        place(pdf, [
          ['Experience', 50, 100],
          ['Education', 50, 200],
          ['Welder, Humber Yards', 60, 130],
          ['City College', 60, 230],
        ]);
      }),
    );
    expect(texts(document)).toEqual(['Experience', 'Welder, Humber Yards', 'Education', 'City College']);
  });

  it('reads entries that were painted late below their headings, however far right most of them begins', async () => {
    const pieces = [
      ['Experience', 50, 100],
      ['Tickets', 420, 136],
      ['Languages', 50, 260],
      ['English, some Dutch, and enough Norwegian to buy fish, bread and tickets for the night boat', 50, 276],
      ['07700 900482', 420, 60],
      ['ann@inbox.example', 420, 74],
      ['Ann Roe', 50, 62],
      ['2019 - 2024', 50, 120],
      ['Welder', 150, 120],
      ['Humber Yards Ltd, Hull', 150, 150],
      ['Kept the night shift supplied', 160, 164],
      ['2015 - 2019', 50, 190],
      ['Fitter', 150, 190],
      ['Leeds Forge', 150, 204],
      ['Led eight people', 160, 218],
    ] as const;
    const document = await readPdf(await drawPdf((pdf) => place(pdf.fontSize(10), pieces)));
    expect(texts(document).slice(0, -3)).toEqual([
      'Ann Roe',
      'Experience',
      '2019 - 2024\tWelder',
      'Tickets',
      'Humber Yards Ltd, Hull',
      'Kept the night shift supplied',
      '2015 - 2019\tFitter',
      'Leeds Forge',
      'Led eight people',
      'Languages',
    ]);
  });

  it('puts dates at the left, painted last, back before what they date', async () => {
    const head =
      'English, some Dutch, and enough Norwegian to buy fish, bread and tickets for the night boat of the week';
    const pieces = [
      [head, 46, 60],
      [head, 46, 74],
      ['Experience', 56, 90],
      ['Welder', 150, 110],
      ['Humber Yards Ltd, Hull', 150, 124],
      ['Kept the night shift supplied with plates and pipes', 168, 138],
      ['Fitter', 150, 170],
      ['Leeds Forge and Sons', 150, 184],
      ['Education', 150, 220],
      ['Hull College', 150, 240],
      ['Diploma in Welding', 150, 254],
      ['since 09.2018', 46, 110],
      ['2014 - 2018', 46, 170],
      ['2009 - 2011', 46, 240],
    ] as const;
    const document = await readPdf(await drawPdf((pdf) => place(pdf.fontSize(9), pieces)));
    expect(texts(document).slice(3)).toEqual([
      'since 09.2018\tWelder',
      'Humber Yards Ltd, Hull',
      'Kept the night shift supplied with plates and pipes',
      '2014 - 2018\tFitter',
      'Leeds Forge and Sons',
      'Education',
      '2009 - 2011\tHull College',
      'Diploma in Welding',
    ]);
  });

  it('puts the middle of three columns, painted last, back between the others', async () => {
    const pieces = [
      ['Welding', 50, 100],
      ['Drawing', 420, 100],
      ['Rigging', 50, 114],
      ['Lifting', 420, 114],
      ['English, some Dutch, and enough Norwegian to buy fish', 50, 140],
      ['Cutting', 240, 100],
      ['Planning', 240, 114],
    ] as const;
    const document = await readPdf(await drawPdf((pdf) => place(pdf.fontSize(10), pieces)));
    expect(texts(document)).toEqual([
      'Welding\tCutting\tDrawing',
      'Rigging\tPlanning\tLifting',
      'English, some Dutch, and enough Norwegian to buy fish',
    ]);
    expect(document.lines[0]?.segments).toHaveLength(3);
  });

  it('keeps a sidebar apart from headings far from each other, whose entries were painted late', async () => {
    const head = 'Brewer who came in through the bottling line and learnt lagers where they are taken seriously';
    const sidebar = [
      ['Skills', 400, 100],
      ['Recipe design', 400, 120],
      ['Yeast management', 400, 135],
      ['Sensory panels', 400, 150],
      ['Awards', 400, 180],
      ['Gold, Helles', 400, 200],
    ] as const;
    const pieces = [
      ['Desmond Arsenault', 50, 50],
      [head, 50, 70],
      ['Experience', 50, 100],
      ['Education', 50, 230],
      ...sidebar,
      ['Head Brewer', 60, 122],
      ['Saltspur Brewing', 60, 138],
      ['Schedule a brewhouse around a crew of six', 60, 154],
      ['Cellar hand', 60, 184],
      ['Brasserie des Portages', 60, 204],
      ['Northgate Institute of Brewing', 60, 250],
    ] as const;
    const document = await readPdf(await drawPdf((pdf) => place(pdf.fontSize(10), pieces)));
    expect(texts(document).slice(-sidebar.length)).toEqual(sidebar.map(([text]) => text));
    expect(texts(document).slice(2, 5)).toEqual(['Experience', 'Head Brewer', 'Saltspur Brewing']);
  });

  it('reads what was painted early and late at its height, where lines stand beside each other', async () => {
    const document = await readPdf(
      await drawPdf((pdf) => {
        place(pdf, [
          ['Humber Yards', 130, 116],
          ['Leeds Forge', 130, 176],
          ['Kept the night shift supplied with plates', 50, 130],
          ['Led eight people', 50, 144],
          ['Fixed the pumps of three docks', 50, 190],
          ['Welder', 50, 116],
          ['Fitter', 50, 176],
        ]);
      }),
    );
    expect(texts(document)).toEqual([
      'Welder\tHumber Yards',
      'Kept the night shift supplied with plates',
      'Led eight people',
      'Fitter\tLeeds Forge',
      'Fixed the pumps of three docks',
    ]);
  });

  it('reads what was painted early at its height, beside a sidebar that stays apart', async () => {
    const sidebar = ['Contact', 'ada@obi.example', 'Leeds', 'Skills', 'Welding', 'Rigging', 'Drawing', 'Fitting'];
    const text = 'Kept the night shift supplied with plates and pipes';
    const pieces = [
      ['Humber Yards Ltd', 200, 100],
      ['2019 - 2024', 400, 101],
      ['Leeds Forge Ltd', 200, 170],
      ['2015 - 2019', 400, 171],
      ...sidebar.map((line, i) => [line, 50, 90 + i * 15] as const),
      ['Experience', 200, 80],
      ['Welder', 200, 116],
      [text, 200, 130],
      [text, 200, 144],
      ['Fitter', 200, 186],
      [text, 200, 200],
    ] as const;
    const document = await readPdf(await drawPdf((pdf) => place(pdf, pieces)));
    expect(texts(document).filter((line) => !sidebar.includes(line))).toEqual([
      'Experience',
      'Humber Yards Ltd\t2019 - 2024',
      'Welder',
      text,
      text,
      'Leeds Forge Ltd\t2015 - 2019',
      'Fitter',
      text,
    ]);
    expect(texts(document).filter((line) => sidebar.includes(line))).toEqual(sidebar);
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
