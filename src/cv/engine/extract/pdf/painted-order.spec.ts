import type { SourceDocument } from '../../model/document.js';
import { drawPdf, place } from '../testing/fixtures.js';
import { readPdf } from './read-pdf.js';

const texts = (document: SourceDocument) => document.lines.map((line) => line.text);

describe('what a program paints out of order', () => {
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
});
