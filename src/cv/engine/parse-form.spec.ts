import { drawPdf } from './extract/testing/fixtures.js';
import type { ParsedCv } from './model/parsed-cv.js';
import { parseCv } from './parse-cv.js';

const read = (text: string, fileName = 'cv.txt'): Promise<ParsedCv> =>
  parseCv({ bytes: new TextEncoder().encode(text), fileName, asOf: '2026-11-24' });

/** A row of a table, from what its cells hold or from whole cells. */
const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
const tableOf = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => row(...cells)).join('')}</table>`;

const postsIn = async (tables: string) => {
  const { resume } = await read(`<p>Ann Roe</p><p>ann@inbox.example</p><h2>Work experience</h2>${tables}`, 'cv.html');
  return resume.work;
};

describe('parseCv, of forms and tables', () => {
  it('reads forms that tell the two ends of a post apart, by label or by column', async () => {
    const labelled = await read(
      `Ann Roe\nann@inbox.example\n\nCareer\n\nHallowgate Solicitors LLP, Leeds\nPosition: Adviser, Sponsor Licences (part-time, maternity cover)\nFrom: 14/03/2022 | To: date\n`,
    );
    expect(labelled.resume.work).toEqual([
      { name: 'Hallowgate Solicitors LLP', position: 'Adviser, Sponsor Licences (part-time, maternity cover)', location: 'Leeds', startDate: '2022-03-14' }, // prettier-ignore
    ]);
    const columns = await read(
      `<p>Rui Dias</p><p>rui@correio.example</p><h2>Histórico profissional</h2><table>${row('Cargo', 'Empresa', 'Cidade', 'Admissão', 'Saída')}
       ${row('Mecânico Líder', 'Viação Serra Ltda.', 'Contagem', '02/2020', 'atual')}${row('Mecânico II', 'Viação Serra Ltda.', 'Contagem', '07/2015', '01/2020')}</table>`,
      'cv.html',
    );
    expect(columns.resume.work?.map(({ position, startDate, endDate }) => [position, startDate, endDate])).toEqual([
      ['Mecânico Líder', '2020-02', undefined],
      ['Mecânico II', '2015-07', '2020-01'],
    ]);
  });

  it('reads tables whose rows are numbered, and what crew agencies ask for', async () => {
    const { resume } = await read(
      `<p><b>SEAFARER’S BIO-DATA</b></p><table>${row('Surname', 'ALEGARBES', 'Given name', 'Jovencio')}${row('E-mail', 'j.alegarbes@inbox.example')}</table>
       <p><b>EDUCATION BACKGROUND</b></p><table>${row('S/No', 'Year', 'Institution', 'Qualification', 'Grade')}
       ${row('1.', '2011 – 2014', 'Mara Medical Training College, Kisii Campus', 'Diploma in Clinical Medicine', 'Credit')}</table>
       <p><b>RECORD OF SEA SERVICE (latest vessel first)</b></p><table>${row('No.', 'Vessel, type, gross tonnage', 'Manning agent / Owner', 'Rank', 'Sign on', 'Sign off')}
       ${row('1', 'MT Calavite Spirit, tanker, 29,993 GT', 'Halcyon Tankers Phils., Inc.', 'Second Engineer', '14 Mar 2024', '02 Nov 2024')}</table>`,
      'cv.html',
    );
    expect(resume.basics?.name).toBe('Jovencio Alegarbes');
    expect(resume.education).toMatchObject([
      { institution: 'Mara Medical Training College, Kisii Campus', studyType: 'Diploma', startDate: '2011', endDate: '2014' }, // prettier-ignore
    ]);
    expect(resume.work).toMatchObject([
      { name: 'Halcyon Tankers Phils., Inc.', position: 'Second Engineer', startDate: '2024-03-14', endDate: '2024-11-02' }, // prettier-ignore
    ]);
  });

  it('reads the rows of a table by what its head says, empty cells, broken ones and paragraphs within them', async () => {
    const { resume, unparsed } = await read(
      `<p>Sjoerd Terpstra</p><p>s.terpstra@bus.example</p><h2>Werkervaring</h2><table>${row('Jaren', 'Zaak', 'Functie', 'Werk')}
       ${row('2022 – nu', '<p>Bistro De Oude Waag</p><p>Leeuwarden</p>', 'Souschef', 'Kaart van zes weken, inkoop bij boeren uit de buurt, leiding over drie koks en een leerling.')}
       ${row('2021 – 2022', '', 'Wereldreis per fiets', 'Naar Tbilisi, met een paar maanden druivenpluk.')}
       ${row('2020 – 2021', '<p>Hotel Zeezicht</p><p>Terschelling</p>', 'Kok', 'Warme kant.')}
       ${row('2016 – 2020', 'Eetcafé Spinoza', 'Leerling-kok', '<p>Koude kant en desserts.</p><p>De afwas.</p>')}</table>`,
      'cv.html',
    );
    expect(resume.work).toEqual([
      { name: 'Bistro De Oude Waag', location: 'Leeuwarden', position: 'Souschef', startDate: '2022', summary: 'Kaart van zes weken, inkoop bij boeren uit de buurt, leiding over drie koks en een leerling.' }, // prettier-ignore
      { position: 'Wereldreis per fiets', startDate: '2021', endDate: '2022', summary: 'Naar Tbilisi, met een paar maanden druivenpluk.' }, // prettier-ignore
      { name: 'Hotel Zeezicht', location: 'Terschelling', position: 'Kok', startDate: '2020', endDate: '2021', summary: 'Warme kant.' }, // prettier-ignore
      { name: 'Eetcafé Spinoza', position: 'Leerling-kok', startDate: '2016', endDate: '2020', highlights: ['Koude kant en desserts.', 'De afwas.'] }, // prettier-ignore
    ]);
    expect(unparsed).toEqual([]);
  });

  it('reads a merged employer right behind the number of a row, and says dates that are merged of the first post alone', async () => {
    const { resume, sources } = await read(
      `<p>Ann Roe</p><p>ann@inbox.example</p><h2>Work experience</h2><table>
       ${row('<td>S/No</td><td>Employer</td><td>Position</td><td>From</td><td>To</td>')}
       ${row('<td>1</td><td rowspan="2">Humber Yards Ltd</td><td>Welder</td><td>2019</td><td>2021</td>')}
       ${row('<td>2</td><td>Fitter</td><td>2015</td><td>2019</td>')}
       ${row('<td>3</td><td>Leeds Forge Ltd</td><td>Porter</td><td rowspan="2">2012</td><td rowspan="2">2015</td>')}
       ${row('<td>4</td><td>Hull Docks Ltd</td><td>Steward</td>')}</table>`,
      'cv.html',
    );
    expect(resume.work?.map(({ name, position, startDate }) => [name, position, startDate])).toEqual([
      ['Humber Yards Ltd', 'Welder', '2019'],
      ['Humber Yards Ltd', 'Fitter', '2015'],
      ['Leeds Forge Ltd', 'Porter', '2012'],
    ]);
    const told = (field: string): string[] | undefined => sources[field]?.spans.map(({ text }) => text);
    expect([told('/work/0/name'), told('/work/1/name'), told('/work/1/position')]).toEqual([['Humber Yards Ltd'], ['Humber Yards Ltd'], ['Fitter']]); // prettier-ignore
    expect(told('/work/1/startDate')?.[0]).toMatch(/^2015/);
  });

  it('reads on below a page break by what the head of the table said', async () => {
    const head = tableOf(['Years', 'House', 'Position', 'Work'], ['2020 – 2021', 'Acme Ltd', 'Welder', 'Plates of two ships.']); // prettier-ignore
    const rest = tableOf(['2018 – 2020', 'Humber Yards', 'Fitter', 'Pipes and valves.'], ['2016 – 2018', '', 'World tour', 'Hull to Tbilisi.']); // prettier-ignore
    expect(await postsIn(head + rest)).toEqual([
      { name: 'Acme Ltd', position: 'Welder', startDate: '2020', endDate: '2021', summary: 'Plates of two ships.' },
      { name: 'Humber Yards', position: 'Fitter', startDate: '2018', endDate: '2020', summary: 'Pipes and valves.' },
      { position: 'World tour', startDate: '2016', endDate: '2018', summary: 'Hull to Tbilisi.' },
    ]);
  });

  it('takes the number of a row for no day, whether or not a head says that it is one', async () => {
    const table = tableOf(['1.', 'Sept. 2020 to date', 'Acme Ltd', 'Welder'], ['2.', 'Feb. 2017 to Aug. 2020', 'Humber Yards Ltd', 'Fitter']); // prettier-ignore
    expect((await postsIn(table))?.map(({ startDate }) => startDate)).toEqual(['2020-09', '2017-02']);
  });

  it('takes the number of a row for no day of the date behind it, where a merged employer stands between', async () => {
    const table = tableOf(
      ['1.', '<td rowspan="2">Acme Ltd</td>', 'Oct. 2022 to date', 'Welder'],
      ['2.', 'Sept. 2020 to Sept. 2022', 'Fitter'],
    );
    expect((await postsIn(table))?.map(({ name, startDate }) => [name, startDate])).toEqual([
      ['Acme Ltd', '2022-10'],
      ['Acme Ltd', '2020-09'],
    ]);
  });

  it('takes no employer for a town, whose column says that it is one, though a region follows it', async () => {
    const table = tableOf(['Jaren', 'Zaak', 'Functie'], ['2013 – 2016', 'Eetcafé Spinoza, Groningen', 'Leerling-kok']);
    expect(await postsIn(table)).toMatchObject([{ name: 'Eetcafé Spinoza', position: 'Leerling-kok' }]);
  });

  it('keeps what a column of duties tells apart from the names, even where the title is not told', async () => {
    expect(await postsIn(tableOf(['Period', 'Employer', 'Duties'], ['2018 – 2020', 'Acme Ltd', 'Till and store']))).toEqual([
      { name: 'Acme Ltd', startDate: '2018', endDate: '2020', summary: 'Till and store' },
    ]); // prettier-ignore
  });

  it('reads a merged employer with its part, and an end that is merged over two posts', async () => {
    const posts = await postsIn(
      tableOf(
        ['Employer', 'Position', 'From', 'To'],
        ['<td rowspan="2">British Army, Royal Logistic Corps</td>', 'Sergeant', '2019', '<td rowspan="2">present</td>'],
        ['Corporal', '2015'],
      ),
    );
    expect(posts?.map(({ name, position, startDate }) => [name, position, startDate])).toEqual([
      ['British Army, Royal Logistic Corps', 'Sergeant', '2019'],
      ['British Army, Royal Logistic Corps', 'Corporal', '2015'],
    ]);
    const dated = posts?.map(({ startDate, endDate }) => [startDate, endDate]);
    expect(dated).toEqual([
      ['2019', undefined],
      ['2015', '2015'],
    ]);
  });

  it('takes the facts of a form in capitals for no headings', async () => {
    const facts = 'GENDER: MALE\nNATIONALITY: KENYAN\nADDRESS: P.O. BOX 418-20200, KERICHO\nRELIGION: CHRISTIAN';
    const { sections } = await read(
      `GEOFFREY CHERUIYOT\nge.cheruiyot@mail.example\n\nPERSONAL DETAILS\n\n${facts}\n\nWORKING EXPERIENCE\n\n2015 – 2019   Welder, Humber Yards\n\nEDUCATION\n\n2014   Diploma in Welding, Hull College\n`,
    );
    expect(sections.map(({ heading }) => heading?.text)).toEqual([undefined, 'PERSONAL DETAILS', 'WORKING EXPERIENCE', 'EDUCATION']); // prettier-ignore
  });

  it('takes labels no dictionary has for headings, in the column of a table in which others head sections', async () => {
    const row = (label: string, ...texts: string[]): string =>
      `<tr><td>${label}</td><td>${texts.map((text) => `<p>${text}</p>`).join('')}</td></tr>`;
    const { resume, sections } = await read(
      `<p>Froukje Hoekstra</p><table>${row('Personalia', 'Tolberterstraat 61, 9351 BC Leek', 'E-mail: froukje@bus.example')}
       ${row('Werk', 'Flynth, Drachten', 'Assistent-accountant, 2011 – 2017')}${row('Zo geleerd', 'MBO 4 Financiële Administratie, Friesland College, 2006')}
       ${row('Kennis van zaken', 'Exact Online; SnelStart; AFAS')}${row('Talen', 'Fries: moedertaal')}</table>`,
      'cv.html',
    );
    expect(sections.map(({ heading }) => heading?.text)).toEqual([undefined, 'Personalia', 'Werk', 'Zo geleerd', 'Kennis van zaken', 'Talen']); // prettier-ignore
    expect(resume.education).toMatchObject([{ institution: 'Friesland College' }]);
    expect(resume.skills?.map(({ name }) => name)).toEqual(['Exact Online', 'SnelStart', 'AFAS']);
  });

  it('reads a cell that is merged over posts for each of them, and a head in two rows', async () => {
    const row = (cells: string): string => `<tr>${cells}</tr>`;
    const { resume } = await read(
      `<p>Graciela Duarte</p><p>g.duarte@correo.example</p><h2>Experiencia laboral</h2><table>
       ${row('<td><b>N.º</b></td><td><b>Cargo</b></td><td><b>Empresa</b></td><td colspan="2"><b>Período</b></td>')}
       ${row('<td></td><td></td><td></td><td><b>Inicio</b></td><td><b>Fin</b></td>')}
       ${row('<td>1</td><td>Jefa de Enfermería</td><td rowspan="2">Hospital San Blas, Concepción</td><td>01/2020</td><td>hasta la fecha</td>')}
       ${row('<td>2</td><td>Enfermera de planta</td><td>06/2015</td><td>12/2019</td>')}
       ${row('<td>3</td><td>Cajera</td><td>Farmacia Santa Librada, Horqueta</td><td>2006</td><td>2008</td>')}</table>`,
      'cv.html',
    );
    expect(resume.work).toEqual([
      { name: 'Hospital San Blas', location: 'Concepción', position: 'Jefa de Enfermería', startDate: '2020-01' },
      { name: 'Hospital San Blas', location: 'Concepción', position: 'Enfermera de planta', startDate: '2015-06', endDate: '2019-12' }, // prettier-ignore
      { name: 'Farmacia Santa Librada', location: 'Horqueta', position: 'Cajera', startDate: '2006', endDate: '2008' },
    ]);
  });

  it('reads a table with borders whose cells are broken over lines', async () => {
    const { resume } = await parseCv({
      bytes: await drawPdf((pdf) => {
        const [xs, ys] = [
          [48, 108, 185, 240, 355],
          [148, 168, 198, 228],
        ];
        for (const x of xs) pdf.moveTo(x, 148).lineTo(x, 228).stroke();
        for (const y of ys) pdf.moveTo(48, y).lineTo(355, y).stroke();
        const write = (text: string, x: number, y: number): void => {
          pdf.fontSize(10).text(text, x + 4, y + 4, { lineBreak: false });
        };
        write('Ann Roe', 44, 60);
        write('ann@inbox.example', 44, 76);
        pdf.font('Helvetica-Bold');
        write('Employment record', 44, 116);
        pdf.font('Helvetica');
        ['Period', 'Organization', 'Position', 'Reason for leaving'].forEach((text, at) => {
          write(text, xs[at] ?? 0, 148);
        });
        const cells: [string, string?][][] = [
          [['Mar 2021 –', 'present'], ['Humber Yards', 'Ltd'], ['Second', 'engineer'], ['Still there']],
          [
            ['Nov. 2015', 'to Jan. 2017'],
            ['Leeds Forge', 'and Sons'],
            ['Fitter'],
            ['Moved to the coast for', 'better prospects'],
          ],
        ];
        cells.forEach((row, index) => {
          row.forEach((lines, at) => {
            lines.forEach((text, line) => {
              if (text) write(text, xs[at] ?? 0, (ys[index + 1] ?? 0) + line * 12);
            });
          });
        });
      }),
      fileName: 'cv.pdf',
      asOf: '2026-11-24',
    });
    expect(resume.work).toMatchObject([
      { name: 'Humber Yards Ltd', position: 'Second engineer', startDate: '2021-03', summary: 'Still there' },
      { name: 'Leeds Forge and Sons', position: 'Fitter', startDate: '2015-11', endDate: '2017-01', summary: 'Moved to the coast for better prospects' }, // prettier-ignore
    ]);
  });

  it.each([
    ['2. Nom : NGO BIYONG\n3. Prénoms : Estelle Mireille', 'Estelle Mireille Ngo Biyong'],
    ['Cognome: Boscolo\nNome: Maria Grazia', 'Maria Grazia Boscolo'],
    ['Nom : Estelle Biyong', 'Estelle Biyong'],
  ])('reads a name from the fields of a form: %s', async (fields, name) => {
    const { resume } = await read(
      `FORMULAIRE\n\n${fields}\nE-mail: e.b@post.example\n\nFormation\n\n2014\tLicence, Université de Douala\n`,
    );
    expect(resume.basics?.name).toBe(name);
  });

  it('parts a title from what is told of the post in the cell beside it', async () => {
    const { resume } = await read(
      `Sunita Rao\nsunita@inbox.example\n\nWork experience\n\nJune 2015 – Mar 2019\nSabarmati Labs Pvt. Ltd., Vadodara\nQA Officer\tLine clearance, in-process checks; deviations and change controls.\n`,
    );
    expect(resume.work).toMatchObject([
      { name: 'Sabarmati Labs Pvt. Ltd.', position: 'QA Officer', summary: 'Line clearance, in-process checks; deviations and change controls.' }, // prettier-ignore
    ]);
  });

  it('takes what a label in a cell or a line of its own says of the next', async () => {
    const { resume } = await read(
      `<p>Eva Obermöller</p><p>eva@post.example</p><h2>Berufspraxis</h2><table>
       <tr><td>01.04.2019 – heute</td><td><p>Arbeitgeber:</p></td><td><p>Lackwerke Strunden AG, Köln</p></td></tr></table><p>Tätigkeit:</p><p><b>Chemielaborantin</b></p>
       <h2>Ausbildung</h2><table><tr><td>2009 – 2013</td><td>Ausbildung:</td><td>Farbwerk Dhünnaue GmbH, Köln</td></tr></table><p>Abschluss:</p><p>Chemielaborantin (IHK)</p>`,
      'cv.html',
    );
    expect(resume.work).toMatchObject([{ name: 'Lackwerke Strunden AG', position: 'Chemielaborantin' }]);
    expect(resume.education).toMatchObject([
      { institution: 'Farbwerk Dhünnaue GmbH', studyType: 'Chemielaborantin (IHK)' },
    ]);
  });

  it('reads forms that open with the two ends of a post, each in a row of its own', async () => {
    const post = (from: string, to: string, house: string, title: string): string =>
      row('Start date', from) + row('End date', to) + row('Employer', house) + row('Job title', title);
    const { resume } = await read(
      `<p>Ann Roe</p><p>ann@inbox.example</p><h2>Employment history</h2><table>${post('03/2018', 'present', 'Humber Crane Hire Ltd', 'Crane Operator')}${post('06/2014', '02/2018', 'Goole Steel Works', 'Slinger')}</table>`,
      'cv.html',
    );
    expect(resume.work).toEqual([
      { name: 'Humber Crane Hire Ltd', position: 'Crane Operator', startDate: '2018-03' },
      { name: 'Goole Steel Works', position: 'Slinger', startDate: '2014-06', endDate: '2018-02' },
    ]);
  });

  it('reads the form of 2002, whose labels have marks, and headings in capitals beside their text', async () => {
    const post = (when: string, house: string, title: string, tasks: readonly string[]): string =>
      row('<td><ul><li>Date (da – a)</li></ul></td>', when) +
      row('<td><ul><li>Nome e indirizzo del datore di lavoro</li></ul></td>', house) +
      row('<td><ul><li>Tipo di impiego</li></ul></td>', `<td><b>${title}</b></td>`) +
      row('<td><ul><li>Principali mansioni e responsabilità</li></ul></td>', `<td>${tasks.map((task) => `<p>${task}</p>`).join('')}</td>`); // prettier-ignore
    const { resume, sections } = await read(
      `<h2>INFORMAZIONI PERSONALI</h2><p>Marta Pierpaoli</p><p>marta@posta.example</p><h2>ESPERIENZA LAVORATIVA</h2><table>
       ${post('Da settembre 2018 a oggi', 'Cooperativa sociale Il Girotondo, Via dei Mille 4, Senigallia (AN)', 'Educatrice, coordinatrice dal 2022', ['Progetti per la sezione medi', 'Turni di sette colleghe'])}
       ${post('2015 – 2018', 'Comune di Montemarciano', 'Assistente alla comunicazione', ['Sostegno a due alunni nella scuola primaria'])}</table>
       <h2>ISTRUZIONE E FORMAZIONE</h2><table>${row('<td><ul><li>Date (da – a)</li></ul></td>', '2011 – 2015')}
       ${row('<td><ul><li>Nome e tipo di istituto</li></ul></td>', 'Università degli Studi di Urbino')}
       ${row('<td><ul><li>Principali materie</li></ul></td>', 'Pedagogia, psicologia')}
       ${row('<td><ul><li>Qualifica conseguita</li></ul></td>', 'Laurea triennale in Scienze dell’educazione')}
       ${row('<td><ul><li>Votazione</li></ul></td>', '108/110')}</table><table>
       ${row('CAPACITÀ E COMPETENZE TECNICHE', 'Word, Excel, Canva')}${row('PATENTE O PATENTI', 'Patente B')}</table>`,
      'cv.html',
    );
    expect(resume.work).toMatchObject([
      { name: 'Cooperativa sociale Il Girotondo', location: 'Via dei Mille 4, Senigallia (AN)', position: 'Educatrice, coordinatrice dal 2022', startDate: '2018-09' },
      { name: 'Comune di Montemarciano', position: 'Assistente alla comunicazione', startDate: '2015', endDate: '2018' },
    ]); // prettier-ignore
    expect(resume.education).toMatchObject([
      { institution: 'Università degli Studi di Urbino', studyType: 'Laurea triennale', area: 'Scienze dell’educazione', score: '108/110' }, // prettier-ignore
    ]);
    expect(sections.slice(-2).map(({ heading, kind }) => [heading?.text, kind])).toEqual([
      ['CAPACITÀ E COMPETENZE TECNICHE', 'skills'],
      ['PATENTE O PATENTI', expect.anything()],
    ]);
    expect(resume.skills?.map(({ name }) => name)).toEqual(['Word', 'Excel', 'Canva']);
  });

  it.each([
    ['Sabor do Norte Ltda., Cambé/PR', 'Sabor do Norte Ltda.'],
    ['Humber Cranes, 12 Dock Street, Hull', 'Humber Cranes'],
  ])('reads the house alone of what a label calls so, whatever address follows: %s', async (house, name) => {
    const { resume } = await read(
      `Ann Roe\nann@inbox.example\n\nEXPERIÊNCIA PROFISSIONAL\n\nEmpresa: ${house}\nCargo: Auxiliar de cozinha\nPeríodo: 01/2013 a 05/2017\n`,
    );
    expect(resume.work).toMatchObject([{ name, position: 'Auxiliar de cozinha' }]);
  });

  it('reads boxes of a form with their labels in small type above what was filled in', async () => {
    const bytes = await drawPdf((pdf) => {
      const box = (x: number, y: number, label: string, value: string) => {
        pdf.fontSize(7).text(label, x, y, { lineBreak: false });
        pdf.fontSize(10).text(value, x, y + 9, { lineBreak: false });
      };
      const post = (y: number, [house, title, from, to, told]: string[]) => {
        box(50, y, 'Employer', house ?? '');
        box(300, y, 'Job title', title ?? '');
        box(50, y + 30, 'Start date', from ?? '');
        box(300, y + 30, 'End date', to ?? '');
        box(50, y + 60, 'Main duties', told ?? '');
      };
      pdf.fontSize(20).text('Application Form', 50, 40).fontSize(12).text('1. Personal details', 50, 80);
      box(50, 110, 'Surname', 'Okoro');
      box(300, 110, 'First names', 'Daniel Emeka');
      box(50, 140, 'E-mail', 'd.okoro@inbox.example');
      box(300, 140, 'Telephone', '07700 900482');
      pdf.fontSize(12).text('2. Employment history', 50, 180);
      post(210, ['Humber Crane Hire Ltd, Hull', 'Crane Operator', '03/2018', 'present', 'Two overhead cranes of 25 tonnes.']); // prettier-ignore
      post(310, [
        'Goole Steel Works, Goole',
        'Slinger',
        '06/2014',
        '02/2018',
        'Loads of up to 12 tonnes in three halls.',
      ]);
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.basics).toMatchObject({ name: 'Daniel Emeka Okoro', phone: '07700 900482' });
    expect(resume.work).toEqual([
      { name: 'Humber Crane Hire Ltd', position: 'Crane Operator', location: 'Hull', startDate: '2018-03', summary: 'Two overhead cranes of 25 tonnes.' }, // prettier-ignore
      { name: 'Goole Steel Works', position: 'Slinger', location: 'Goole', startDate: '2014-06', endDate: '2018-02', summary: 'Loads of up to 12 tonnes in three halls.' }, // prettier-ignore
    ]);
  });
});
