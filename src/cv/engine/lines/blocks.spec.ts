import { extract } from '../extract/extract.js';
import { docxOf, drawPdf, utf8 } from '../extract/testing/fixtures.js';
import { toBlocks } from './blocks.js';
import { menderOf } from './mend.js';
import type { Line } from '../model/document.js';

const blocksOf = async (bytes: Uint8Array) => toBlocks(await extract({ bytes }));
const textsOf = async (bytes: Uint8Array) => (await blocksOf(bytes)).map((block) => block.text);
const PROFILE =
  'Certified welder with fourteen years in shipbuilding and heavy fabrication, used to working to strict standards and to leading small crews on night shifts in all weathers.';
const RESULT =
  'Introduced a log of rework that brought defects down from six per cent to two, and trained every new colleague in keeping it without being asked.';

const lines = (...texts: string[]): Line[] =>
  texts.map((text, index) => ({ index, text, start: 0, end: text.length, page: 1 }));
const join = (program: string, ...texts: string[]) =>
  menderOf({ lines: lines(...texts), traits: { metadata: { creator: program } } }).join(lines(...texts.slice(-2)));

describe('toBlocks', () => {
  it('joins the wrapped lines of paragraphs and list items and nothing else', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(20).text('Ada Obi').fontSize(11).text('Leeds').text('+44 20 7946 0958').moveDown();
      pdf.text(PROFILE).moveDown();
      pdf
        .font('Helvetica-Bold')
        .text('Lead Welder')
        .font('Helvetica')
        .text('Humber Yards')
        .text(`• ${RESULT}`)
        .text('• Supervised nine.');
    });
    const blocks = await blocksOf(bytes);
    expect(blocks.map((block) => block.text)).toEqual([
      'Ada Obi',
      'Leeds',
      '+44 20 7946 0958',
      PROFILE,
      'Lead Welder',
      'Humber Yards',
      RESULT,
      'Supervised nine.',
    ]);
    expect(blocks.map((block) => block.listItem)).toEqual([false, false, false, false, false, false, true, true]);
    expect(blocks[3]?.gapBefore).toBeGreaterThan(5);
  });

  it('goes on with a list item below its mark, where the mark stands within the text', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(10);
      pdf
        .circle(53, 84, 1.5)
        .fill('black')
        .text('Rebuilt the night shift; repeat orders of plates rose from 22% to', 62, 80);
      pdf.text('34%.', 50, 92);
      pdf
        .circle(53, 108, 1.5)
        .fill('black')
        .text('Supervised nine welders and three apprentices in two halls.', 62, 104);
      pdf.text('Foreman', 50, 116);
    });
    expect(await textsOf(bytes)).toEqual([
      'Rebuilt the night shift; repeat orders of plates rose from 22% to 34%.',
      'Supervised nine welders and three apprentices in two halls.',
      'Foreman',
    ]);
  });

  it('parts a head with its date from what is told below it, however full its line is', async () => {
    const texts = [
      'September 2014 to March 2020: Second cellar master at Destouesse and Sons, Kingsbridge, Devon',
      'Acquisitions, racking and bottling; tours on Saturdays, and whatever else a cellar of that size asks of two',
      'people.',
    ];
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(10).text(PROFILE, 50, 60, { width: 480 });
      texts.forEach((text, at) => pdf.text(text, 50, 120 + at * 11.6, { lineBreak: false }));
    });
    const [, head, ...told] = await textsOf(bytes);
    expect([head, told.join(' | ')]).toEqual([texts[0], `${texts[1]} ${texts[2]}`]);
  });

  it('parts lines that end in a year each, and a line that ends in short years from the text above it', async () => {
    const texts = [
      'The Ice Harvest: Cold as a Commodity of the Northern Shores. Blue Lake University Press, New Ulm, 2019.',
      'Timber Towns: Work and Weather on the Upper Lakes. Blue Lake University Press, New Ulm, 2012.',
      'City routes out of the northern garage, school runs and two commendations of the town for punctuality.',
      'Kavanagh Coaches — Coach Driver — ’16–’21',
    ];
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(10).text(PROFILE, 50, 60, { width: 480 });
      texts.forEach((text, at) => pdf.text(text, 50, 120 + at * 11.6, { lineBreak: false }));
    });
    expect((await textsOf(bytes)).slice(1)).toEqual(texts);
  });

  it('goes on with a reference where its journal, in italics, begins on the next line', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(10).text(PROFILE, 50, 60, { width: 480 });
      pdf.text('Dubyna K., Oyelaran T., Pike S. (2020) Clustered outcomes in trials of vaccines: a review of 214 papers.', 50, 120, { lineBreak: false }); // prettier-ignore
      pdf.font('Helvetica-Oblique').text('Evidence Quarterly 12:301–322.', 50, 131.6, { lineBreak: false });
      pdf.font('Helvetica').text('Lead welder with nine apprentices, who trained them all at the yards of the northern Humber, Hull', 50, 160, { lineBreak: false }); // prettier-ignore
      pdf.font('Helvetica-Oblique').text('Humberside Yards', 50, 171.6, { lineBreak: false });
    });
    expect((await textsOf(bytes)).slice(1)).toEqual([
      'Dubyna K., Oyelaran T., Pike S. (2020) Clustered outcomes in trials of vaccines: a review of 214 papers. Evidence Quarterly 12:301–322.',
      'Lead welder with nine apprentices, who trained them all at the yards of the northern Humber, Hull',
      'Humberside Yards',
    ]);
  });

  it('puts references together whose second lines are set in, and takes their numbers for markers', async () => {
    const references = [
      ['“Sawdust and sovereignty: loggers of the northern shores.” Environmental', 'History 28 (2023): 411–438.'],
      ['“Refrigerators before electricity.” In The Cold Chain Reader, edited by Petra', 'Lindqvist. Routledge, 2021.'],
      ['“Who owned the ice?” Annual meeting, Society for Environmental Histories,', 'Denver, April 2024.'],
    ] as const;
    for (const isNumbered of [true, false]) {
      const bytes = await drawPdf((pdf) => {
        pdf.fontSize(13.6);
        references.forEach(([first, second], at) => {
          const y = 80 + at * 40;
          pdf.text(isNumbered ? `[${at + 1}] ${first}` : first, isNumbered ? 60 : 76, y);
          pdf.text(second, isNumbered ? 80 : 100, y + 16);
        });
      });
      expect(await textsOf(bytes)).toEqual(references.map((lines) => lines.join(' ')));
    }
  });

  it('sets captions and dates in the margin apart from what they stand beside', async () => {
    const wrapped = ['Seeks a yard on the northern coast that builds in steel, with nights and weekends where they', 'are needed.']; // prettier-ignore
    const rows = [
      ['Objective', wrapped[0]],
      ['', wrapped[1]],
      ['Prizes', 'Golden Rivet of the shipwrights'],
      ['May 2019', 'Course on inverters in Hull'],
      ['Radio licence', 'May 2018'],
      ['Born on:', 'the fifth of May in Leeds'],
      ['Interests', 'Brass bands and narrow boats'],
      ['•', 'Skating on the longest lakes'],
    ];
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(10);
      rows.forEach(([label = '', text = ''], row) => {
        const y = 80 + row * 12 + (row > 1 ? 12 : 0);
        pdf.text(label, 50, y, { lineBreak: false }).text(text, 130, y, { lineBreak: false });
      });
    });
    expect(await textsOf(bytes)).toEqual([
      'Objective',
      wrapped.join(' '),
      'Prizes',
      'Golden Rivet of the shipwrights',
      'May 2019',
      'Course on inverters in Hull',
      'Radio licence May 2018',
      'Born on: the fifth of May in Leeds',
      'Interests',
      'Brass bands and narrow boats',
      'Skating on the longest lakes',
    ]);
  });

  it('joins small print set with the distance of the text around it, a year to the word that calls for it, and what a comma leaves open', async () => {
    const text = (y: number) => [50, y, 'Welds the hulls of ferries and of tugs in three shifts at the oldest yard of the coast,'] as const; // prettier-ignore
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(11);
      for (const y of [80, 94, 108, 122]) pdf.text(text(y)[2], 50, y, { lineBreak: false });
      pdf.text('Low water of the small rivers of the north, as it was seen at forty gauges in the years', 50, 160, { lineBreak: false }); // prettier-ignore
      pdf.text('1981–2015, Yearbook of the Rivers', 50, 174, { lineBreak: false });
      pdf.text('Bronwyn Teague, Placements,', 50, 210, { lineBreak: false });
      pdf.text('Bright Gumnuts Relief Staffing, 0491 570', 50, 224, { lineBreak: false });
      pdf.text('313', 50, 238, { lineBreak: false });
      pdf.fontSize(8.5).text('I agree that what I have written here is kept and used by those who look for somebody for this post and', 50, 300, { lineBreak: false }); // prettier-ignore
      pdf.text('for later ones.', 50, 314, { lineBreak: false });
    });
    const texts = await textsOf(bytes);
    expect(texts.slice(-3)).toEqual([
      'Low water of the small rivers of the north, as it was seen at forty gauges in the years 1981–2015, Yearbook of the Rivers',
      'Bronwyn Teague, Placements, Bright Gumnuts Relief Staffing, 0491 570 313',
      'I agree that what I have written here is kept and used by those who look for somebody for this post and for later ones.',
    ]);
  });

  it('joins lines that end at one edge where the words go on', async () => {
    const bytes = await drawPdf((pdf) => {
      const right = { width: 120, align: 'right', lineBreak: false } as const;
      pdf.fontSize(10);
      ['Ski tours, crystals,', 'Choir of the valley', 'Granulation'].forEach((line, at) => {
        pdf.text(line, 50, 80 + at * 12, right);
      });
    });
    expect(await textsOf(bytes)).toEqual(['Ski tours, crystals, Choir of the valley', 'Granulation']);
  });

  it('parts what is told of a post from the house above it, whose title has its date in the margin', async () => {
    const house = 'Centre for Optics and Plasmas of the Atlantic, University of the Douro Coast, Porto';
    const told = 'Spectroscopy of cold plasmas for the treatment of seeds; group of six.';
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(10).text('Jan 2021 – today', 50, 80, { lineBreak: false });
      [`Researcher`, house, told].forEach((line, at) => pdf.text(line, 160, 80 + at * 13, { lineBreak: false }));
    });
    expect((await textsOf(bytes)).slice(-2)).toEqual([house, told]);
  });

  it('sets towns and dates at the right apart from what they stand beside', async () => {
    const rows = [
      ['Auditor of the national body, first class', 'Paris'],
      ['Exploitation expert, RedHarbor Institute', 'Online'],
      ['Certified tester of small boats, Humber', 'May 2019'],
      ['Welder of hulls and of decks, Humber', 'Hull'],
    ];
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(10);
      rows.forEach(([text = '', cell = ''], row) => {
        pdf.text(text, 50, 80 + row * 24, { lineBreak: false });
        pdf.text(cell, 400, 80 + row * 24, { width: 140, align: 'right', lineBreak: false });
      });
    });
    expect(await textsOf(bytes)).toEqual(rows.flat());
  });

  it('goes on past a date that stands beside the middle of a paragraph', async () => {
    const jobs = [
      [
        '2018',
        'Ran the night shift of nine welders and three apprentices through two years of a',
        'moving order book.',
      ],
      [
        '2014',
        'Built the log of rework that the yard has kept ever since, from the first plates to',
        'the last rivet.',
      ],
    ] as const;
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(10).text(`${PROFILE} ${RESULT}`, 100, 180, { width: 380, lineGap: 4.4 });
      jobs.forEach(([date, first, second], at) => {
        const y = 80 + at * 40;
        pdf.text(first, 100, y, { lineBreak: false });
        pdf.text(date, 50, y + 8, { lineBreak: false });
        pdf.text(second, 100, y + 16, { lineBreak: false });
      });
    });
    expect((await textsOf(bytes)).filter((text) => text.length > 4).slice(0, 2)).toEqual(
      jobs.map(([, first, second]) => `${first} ${second}`),
    );
  });

  it('goes on below a first line that is set in, however short the last line is', async () => {
    const paragraph = ['I have run kitchens for other people for nineteen years and would now like to teach, on', 'a campus.']; // prettier-ignore
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(10).text(PROFILE, 50, 60, { width: 420 });
      paragraph.forEach((text, at) => pdf.text(text, at === 0 ? 66 : 50, 120 + at * 11.6, { lineBreak: false }));
    });
    expect((await textsOf(bytes)).slice(1)).toEqual([paragraph.join(' ')]);
  });

  it('parts a head whose date stands at the right margin from the text that is set in below it', async () => {
    const told = ['A dining room of ninety seats and a terrace. I wrote the menus, hired every cook and kept', 'the books.']; // prettier-ignore
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(10).text(PROFILE, 50, 60, { width: 420 });
      pdf.text('Sous chef at the Tabby House', 50, 120, { lineBreak: false });
      pdf.text('2014 to 2024', 410, 120, { lineBreak: false });
      told.forEach((text, at) => pdf.text(text, at === 0 ? 66 : 50, 131.6 + at * 11.6, { lineBreak: false }));
    });
    expect((await textsOf(bytes)).slice(1)).toEqual(['Sous chef at the Tabby House 2014 to 2024', told.join(' ')]);
  });

  it('goes on where a line of a sentence is mostly in italics', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(10).text(`${PROFILE} ${RESULT} ${PROFILE}`, 50, 40, { width: 430 });
      pdf.text('Surface cleaning, flattening and housing of the plans of the mines of the northern range, and', 50, 120, { lineBreak: false }); // prettier-ignore
      pdf.font('Helvetica-Oblique').text('recovery of eleven thousand sheets', 50, 131.6, { continued: true });
      pdf.font('Helvetica').text(' after a flood.');
    });
    expect((await textsOf(bytes)).slice(1)).toEqual([
      'Surface cleaning, flattening and housing of the plans of the mines of the northern range, and recovery of eleven thousand sheets after a flood.',
    ]);
  });

  it('goes on with the year behind a title in italics that fills its line', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(10).text(`${PROFILE} ${RESULT} ${PROFILE}`, 50, 40, { width: 430 });
      const title = 'The Ice Harvest: Cold as a Commodity in the Great Lakes of the North, and its Uses. Ely Press,';
      pdf.font('Helvetica-Oblique').text(title, 50, 120, { lineBreak: false });
      pdf.font('Helvetica').text('2019.', 65, 131.6, { lineBreak: false });
    });
    expect((await textsOf(bytes)).at(-1)).toMatch(/Ely Press, 2019\.$/);
  });

  it('ends a paragraph at the border of its cell', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(10);
      for (const y of [98, 118, 146]) pdf.moveTo(48, y).lineTo(330, y).stroke();
      for (const x of [48, 118, 330]) pdf.moveTo(x, 98).lineTo(x, 146).stroke();
      for (const [text, x, y] of [
        ['2015', 52, 102],
        ['Fitter', 122, 102],
        ['2012', 52, 122],
        ['Kept the plates, the pipes and the valves of', 122, 122],
        ['two ships in good order and supplied with the', 122, 134],
        ['tools that were asked for, told in a line below.', 122, 146.5],
      ] as const)
        pdf.text(text, x, y, { lineBreak: false });
    });
    expect((await textsOf(bytes)).slice(-2)).toEqual([
      'Kept the plates, the pipes and the valves of two ships in good order and supplied with the',
      'tools that were asked for, told in a line below.',
    ]);
  });

  it('keeps the columns of a page apart', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(10).text(PROFILE, 50, 80, { width: 200 });
      pdf.text(RESULT, 300, 80, { width: 220 });
    });
    expect(await textsOf(bytes)).toEqual([PROFILE, RESULT]);
  });

  it('leaves markers of lists in two columns, drawn one after the other, to their own items', async () => {
    const left = ['Wound care', 'Triage', 'Suturing', 'Plaster', 'Handover', 'Teaching'];
    const right = left.map((skill) => `${skill} on a ward of thirty beds, at night`);
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(10);
      left.forEach((text, row) => pdf.text(text, 60, 80 + row * 15));
      right.forEach((text, row) => pdf.text(text, 300, 80 + row * 15));
      left.forEach((_, row) => pdf.text('•', 50, 80 + row * 15).text('•', 290, 80 + row * 15));
    });
    const blocks = await blocksOf(bytes);
    expect(blocks.map(({ text, listItem }) => [text, listItem])).toEqual(
      [...left, ...right].map((text) => [text, true]),
    );
  });

  it('goes on after a page break and the page number on it', async () => {
    const bytes = await drawPdf(
      (pdf) => {
        pdf.fontSize(11).text(PROFILE);
        for (const page of [0, 1]) {
          pdf.switchToPage(page);
          pdf.fontSize(8).text(`Page ${page + 1} of 2`, 100, 134, { lineBreak: false, height: 9 });
        }
      },
      { size: [300, 145], margins: { top: 80, bottom: 20, left: 50, right: 50 }, bufferPages: true },
    );
    const texts = (await blocksOf(bytes)).flatMap((block) => (block.lines[0]?.running ? [] : [block.text]));
    expect(texts).toEqual([PROFILE]);
  });

  it('goes on with a list item on the next page, where the next line begins with its text', async () => {
    const item = ['Led the review of the tariffs for the whole of the north, with nine colleagues of the office in', 'Hull and the help of two clerks.']; // prettier-ignore
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(10).text(`${PROFILE} ${RESULT} ${PROFILE}`, 50, 40, { width: 430 });
      pdf.text(`• ${item[0]}`, 60, 700, { lineBreak: false }).addPage();
      pdf.text(item[1] ?? '', 60 + pdf.widthOfString('• '), 50, { lineBreak: false });
      pdf.text('Supervised nine.', 50, 80).text('• Kept the books.', 60, 100);
    });
    expect((await textsOf(bytes)).slice(1)).toEqual([item.join(' '), 'Supervised nine.', 'Kept the books.']);
  });

  it('goes on behind a line that ends in a small word, and not behind a list of names', async () => {
    const phrase = ['Fertigung von Treppen, Bühnen und Geländern, vom Zuschnitt bis zur', 'Montage beim Kunden.'];
    const list = ['Web: TypeScript, React, Vue, CSS', 'barcode scanning'];
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(20).text('Ada Obi').fontSize(11).moveDown().text(PROFILE).moveDown();
      pdf.text(phrase.join('\n')).moveDown().text(list.join('\n'));
    });
    expect((await textsOf(bytes)).slice(-3)).toEqual([phrase.join(' '), ...list]);
  });

  it('does not run a list without bullets together', async () => {
    const bytes = await drawPdf((pdf) =>
      pdf.fontSize(10).text('Project management\nStakeholder reports\nBudgeting\nNegotiation', 50, 80, { width: 120 }),
    );
    expect(await textsOf(bytes)).toEqual(['Project management', 'Stakeholder reports', 'Budgeting', 'Negotiation']);
  });

  it('joins wrapped plain text, not short lines', async () => {
    const wrapped = PROFILE.replace(/(.{1,60})(?: |$)/g, '$1\n');
    expect(await textsOf(utf8(`Ada Obi\nLeeds\n\n${wrapped}\nSkills\n- welding\n- cutting\n`))).toEqual([
      'Ada Obi',
      'Leeds',
      PROFILE,
      'Skills',
      'welding',
      'cutting',
    ]);
  });

  it.each([
    [
      'below a head with its date at the right',
      ['Weaver, Ribble Narrow Fabrics, Preston            2011 to 2015', 'webbing and braids for saddlery'],
      2,
    ],
    [
      'at a line that begins with a date',
      ['Set up Jacquard heads and kept them running on nights and Sundays', '2011 Course on inverters'],
      2,
    ],
    [
      'past a rule that is longer than any line',
      ['='.repeat(90), '', 'Set up Jacquard heads and kept them running on nights until the', 'Firm closed its doors.'],
      2,
    ],
  ])('parts plain text %s', async (_, lines, blocks) => {
    const wrapped = Array.from(
      { length: 3 },
      () => 'Webbing and braids for saddlery, for the theatre and the Ministry,',
    );
    expect(await textsOf(utf8([...wrapped, '', ...lines].join('\n')))).toHaveLength(1 + blocks);
  });

  it('joins what is wrapped in a column of its own', async () => {
    const inset = (text: string) => ' '.repeat(24) + text;
    const text = [
      inset('Webbing and braids for saddlery, for the'),
      inset('theatre, for the navy and for the Ministry'),
      inset('of Works, on nights and on all Sundays.'),
      '',
      inset('Assistant in a surgery for eyes and for'),
      inset('Radiology, with two of the nurses there'),
    ];
    expect(await textsOf(utf8(text.join('\n')))).toHaveLength(2);
  });

  it('goes on where a line is set in as the text of its list item is, or below a comma', async () => {
    const text = [
      '- Lead cross-border work, among them the',
      '  EUR 640m sale of a group',
      '* Lead 4 welders on long',
      '  pipe runs',
      'First State Examination, University of Munster,',
      '  2007-2012 (10.4 points)',
      '- Welder',
      '  Acme Ltd',
      '* Engineer at Orwell Works (2015 - 2018)',
      '  Rebuilt the billing system',
    ];
    expect(await textsOf(utf8(text.join('\n')))).toEqual([
      'Lead cross-border work, among them the EUR 640m sale of a group',
      'Lead 4 welders on long pipe runs',
      'First State Examination, University of Munster, 2007-2012 (10.4 points)',
      'Welder',
      'Acme Ltd',
      'Engineer at Orwell Works (2015 - 2018)',
      'Rebuilt the billing system',
    ]);
  });

  it('goes on beside a date in plain text, and not below the head of an entry', async () => {
    const text = [
      'WORK HISTORY                                                        1994-2024',
      '2018          Safety on landing stages, Foundation for Water Sports, with',
      '              an examination in the harbour of Stavoren',
      '2014          Radio',
      '              Certificate of the coast guard',
      '',
      'Weaver, Ribble Narrow Fabrics, Preston, Lancashire (2011 to 2015)',
      'Webbing and braids for saddlery, the theatre and the Ministry. Set up',
      'Jacquard heads and kept them running on nights, until the firm closed',
      'its doors in the spring.',
    ];
    expect((await textsOf(utf8(text.join('\n')))).slice(1)).toEqual([
      '2018 Safety on landing stages, Foundation for Water Sports, with an examination in the harbour of Stavoren',
      '2014 Radio',
      'Certificate of the coast guard',
      'Weaver, Ribble Narrow Fabrics, Preston, Lancashire (2011 to 2015)',
      'Webbing and braids for saddlery, the theatre and the Ministry. Set up Jacquard heads and kept them running on nights, until the firm closed its doors in the spring.',
    ]);
  });

  it('takes the numbers of a counted list away as it does other marks, but not those of headings', async () => {
    const papers = ['1. Zanotelli G. (2021). A screen for drivers.', '2. Zanotelli G. (2017). Imaging of organoids.'];
    const bytes = await drawPdf((pdf) => {
      pdf.text('1. Experience').text('Welder').moveDown().text('2. Publications');
      for (const paper of papers) pdf.text(paper);
    });
    const blocks = await blocksOf(bytes);
    expect(blocks.map(({ text }) => text)).toEqual([
      '1. Experience',
      'Welder',
      '2. Publications',
      'Zanotelli G. (2021). A screen for drivers.',
      'Zanotelli G. (2017). Imaging of organoids.',
    ]);
    expect(blocks.filter(({ listItem }) => listItem)).toHaveLength(2);
  });

  it('leaves the paragraphs of a flowing format as they are', async () => {
    const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    expect(await textsOf(docxOf(paragraph('and') + paragraph('then')))).toEqual(['and', 'then']);
  });
});

describe('TextMender', () => {
  it('keeps the hyphen of a compound and drops that of a broken word', () => {
    expect(join('Skia', 'led a cross-', 'functional team')).toBe('led a cross-functional team');
    expect(join('LaTeX', 'the implemen-', 'tation of')).toBe('the implementation of');
    expect(join('groff version 1.22.4', 'quiser apren-', 'der o resto')).toBe('quiser aprender o resto');
    expect(join('', 'Rhein-', 'Main-Gebiet')).toBe('Rhein-Main-Gebiet');
    expect(join('', 'Ein-', 'und Ausgabe')).toBe('Ein- und Ausgabe');
    expect(join('LaTeX', 'Front-', 'und Backend')).toBe('Front- und Backend');
    expect(join('LaTeX', 'built it end-', 'to end')).toBe('built it end-to end');
    expect(join('', 'Soft\u00AD', 'ware')).toBe('Software');
  });

  it('asks the rest of the document how a word is written', () => {
    expect(join('Skia', 'a workflow that works, in short', 'the work-', 'flow of')).toBe('the workflow of');
    expect(join('LaTeX', 'an over-engineered thing, in short', 'an over-', 'engineered part')).toBe(
      'an over-engineered part',
    );
  });

  it('writes no space between lines of Chinese or Japanese', () => {
    expect(join('', '東京都の', '病院')).toBe('東京都の病院');
  });
});
