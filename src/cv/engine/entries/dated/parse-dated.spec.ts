import { drawPdf } from '../../extract/testing/fixtures.js';
import type { ParsedCv } from '../../model/parsed-cv.js';
import { parseCv } from '../../parse-cv.js';

const read = (text: string, fileName = 'cv.html'): Promise<ParsedCv> =>
  parseCv({ bytes: new TextEncoder().encode(text), fileName, asOf: '2026-11-24' });

const postsOf = ({ resume }: ParsedCv) =>
  resume.work?.map(({ name, position, startDate }) => [name, position, startDate]);

describe('entries with dates', () => {
  it('take the number of a king at the end of a name for no small word', async () => {
    const text = `Iker Sanz\niker@correo.example\n\nExperiencia\n\nUniversitat Jaume I\nBecario de informática\noctubre de 2016 - junio de 2017\n`;
    expect(postsOf(await read(text, 'cv.txt'))).toEqual([['Universitat Jaume I', 'Becario de informática', '2016-10']]);
  });

  it('name the house behind a title in bold with its dates, and go on with text where there is none', async () => {
    const post = (head: string, behind: string): string => `<p><b>${head}</b>. ${behind}</p>`;
    const cv = await read(
      `<p>Ana Roe</p><p>ana@correo.example</p><h2>Cargos en investigación</h2>
       ${post('Investigadora Adjunta (2013-2019)', 'Consejo Federal de Investigaciones, Córdoba.')}
       ${post('Becaria posdoctoral, Instituto de Biofísica (2006-2009)', 'Estudio de lectinas vegetales en azúcares.')}`,
    );
    expect(cv.resume.work).toEqual([
      { name: 'Consejo Federal de Investigaciones', location: 'Córdoba', position: 'Investigadora Adjunta', startDate: '2013', endDate: '2019' }, // prettier-ignore
      { name: 'Instituto de Biofísica', position: 'Becaria posdoctoral', startDate: '2006', endDate: '2009', summary: 'Estudio de lectinas vegetales en azúcares.' }, // prettier-ignore
    ]);
  });

  it('go on below a date in the margin of a plain text', async () => {
    const text = [
      'Erika Brandt',
      'k.brandt@post.example',
      '',
      'Berufserfahrung',
      '',
      'seit 10/2018      Leitende MTRA, Klinik für Radiologie,',
      '                  Universitätsmedizin Rostock',
      '                  - Dienstplanung für 14 Mitarbeitende in drei Schichten',
      '                  - Einarbeitung neuer Kolleginnen am 3-Tesla-MRT',
      '',
      'Ausbildung',
      '',
      '2005 - 2008       Ausbildung zur Medizinisch-technischen',
      '                  Radiologieassistentin, Berufliche Schule Greifswald',
      '                  (Note: 1,7)',
      '',
      'Rostock, den 12. Oktober 2026                Erika Brandt',
    ];
    const { resume } = await read(text.join('\n'), 'cv.txt');
    expect(resume.skills).toBeUndefined();
    expect(resume.work).toMatchObject([{ name: 'Universitätsmedizin Rostock', startDate: '2018-10' }]);
    expect(resume.education).toEqual([
      {
        studyType: 'Ausbildung zur Medizinisch-technischen Radiologieassistentin',
        institution: 'Berufliche Schule Greifswald',
        startDate: '2005',
        endDate: '2008',
        score: '1,7',
      },
    ]);
  });

  it.each([
    [
      'Erste Juristische Prüfung, Westfälische Wilhelms-Universität Münster, 2007-2012 (10.4 points, "vollbefriedigend")',
      { studyType: 'Erste Juristische Prüfung', institution: 'Westfälische Wilhelms-Universität Münster' },
    ],
    [
      'Erste Prüfung, Universität Münster, 2007-2012 (vollbefriedigend)',
      { studyType: 'Erste Prüfung', institution: 'Universität Münster' },
    ],
    [
      'BSc Physics, University of Leeds, 2007-2012 (thesis on bees, with distinction)',
      { studyType: 'BSc Physics', institution: 'University of Leeds' },
    ],
    [
      'Gymnasium Reutershagen, Rostock, Abitur (2,1), 2007-2012',
      { studyType: 'Abitur', institution: 'Gymnasium Reutershagen', score: '2,1' },
    ],
  ])('take no name from what brackets behind the date add: %s', async (line, study) => {
    const { resume } = await read(`Jan Roe\njan@post.example\n\nEducation\n\n${line}\n\nSkills\nExcel\n`, 'cv.txt');
    expect(resume.education).toMatchObject([{ ...study, startDate: '2007', endDate: '2012' }]);
  });

  it.each([
    [
      'Fechas | Profesión o cargo desempeñado | Funciones y responsabilidades principales | Nombre y dirección de la empresa',
      'Experiencia laboral',
    ],
    [
      'Dates | Occupation or position held | Main activities and responsibilities | Name and address of employer',
      'Work experience',
    ],
    [
      'Daty | Zawód lub zajmowane stanowisko | Główne działania i obowiązki | Nazwa i adres pracodawcy',
      'Doświadczenie zawodowe',
    ],
  ])('are read from a form with a label beside each fact: %s', async (labels, heading) => {
    const [dates, title, tasks, employer] = labels.split(' | ');
    const entry = (...[when, what, text, where]: string[]) =>
      [
        [dates, when],
        [title, what],
        [tasks, text],
        [employer, where],
      ]
        .map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`)
        .join('');
    const cv = await read(
      `<h1>Nuria Castrillo</h1><p>nuria@correo.example</p><h2>${heading}</h2><table>${entry('2017 – 2020', 'Bookkeeper', '<ul><li>Books of 230 suppliers.</li></ul>', 'Urdiales S.L., Valladolid')}${entry('2013 – 2017', 'Clerk', '<ul><li>Papers of cars.</li></ul>', 'Pisuerga S.L., Palencia')}</table>`,
    );
    expect(postsOf(cv)).toEqual([
      ['Urdiales S.L.', 'Bookkeeper', '2017'],
      ['Pisuerga S.L.', 'Clerk', '2013'],
    ]);
    expect(cv.resume.work?.map(({ highlights }) => highlights)).toEqual([
      ['Books of 230 suppliers.'],
      ['Papers of cars.'],
    ]);
  });

  it.each([
    ['Employer: Humber Yards|Job title: Welder|Period of employment: 2015 – 2018|City: Hull', 'Work experience'],
    ['Firma: Humber Yards|Zawód: Welder|Daty: 2015 – 2018|Miasto: Hull', 'Doświadczenie zawodowe'],
    ['Empleador: Humber Yards|Cargo desempeñado: Welder|Duración: 2015 – 2018|Localidad: Hull', 'Experiencia laboral'],
    [
      'Entidade patronal: Humber Yards|Categoria: Welder|Duração: 2015 – 2018|Localidade: Hull',
      'Experiência profissional',
    ],
    ['Naam werkgever: Humber Yards|Rol: Welder|Van – tot: 2015 – 2018|Stad: Hull', 'Werkervaring'],
    ['Azienda: Humber Yards|Mansione: Welder|Durata: 2015 – 2018|Città: Hull', 'Esperienza lavorativa'],
    ['Établissement: Humber Yards|Emploi: Welder|Du/Au: 2015 – 2018|Ville: Hull', 'Expérience professionnelle'],
  ])('are read from lines with labels, the town last: %s', async (form, heading) => {
    const post = form.split('|').join('\n');
    const other = post.replace('2015 – 2018', '2018 – 2021');
    const cv = await read(`Jo Doe\njo@mail.example\n\n${heading}\n\n${post}\n\n${other}\n`, 'cv.txt');
    expect(cv.resume.work?.map(({ name, position, location }) => [name, position, location])).toEqual([
      ['Humber Yards', 'Welder', 'Hull'],
      ['Humber Yards', 'Welder', 'Hull'],
    ]);
  });

  it('find a house without a date by the look of others above their posts', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(22).text('Bastien Chov').fontSize(10).text('b.chov@messagerie.example').moveDown();
      pdf.fontSize(14).font('Helvetica-Bold').text('Parcours professionnel').moveDown(0.5);
      for (const [house, title, dates] of [
        ['Groupe Viallon – Lyon (69)', 'Acheteur', '2016 – 2020'],
        ['Plastiques du Forez – Montbrison (42)', 'Approvisionneur', '2013 – 2016'],
        ['Hôtel Terminus – Roanne (42)', 'Réceptionniste', '2011 – 2013'],
      ] as const) {
        pdf.fontSize(11.5).font('Helvetica-Bold').text(house);
        pdf.fontSize(10).font('Helvetica-Oblique').text('Une maison de bonne réputation.');
        pdf
          .font('Helvetica-Bold')
          .text(`${title}      ${dates}`)
          .font('Helvetica')
          .text('• Suivi des stocks.')
          .moveDown();
      }
    });
    const cv = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(postsOf(cv)).toEqual([
      ['Groupe Viallon', 'Acheteur', '2016'],
      ['Plastiques du Forez', 'Approvisionneur', '2013'],
      ['Hôtel Terminus', 'Réceptionniste', '2011'],
    ]);
  });

  it('find a house and its town in bold above bare titles, however the house reads and whatever is told of it', async () => {
    const post = (title: string): string => `<p><b>${title}</b></p><ul><li>Kept the yard.</li></ul>`;
    const { resume } = await parseCv({
      bytes: new TextEncoder().encode(
        `<p>Damien Vernoux</p><p>damien@courriel.example</p><h2>Expérience professionnelle</h2>
         <p><b>Transverse Distribution – Lyon</b></p><p>Groupe Valmorin, transport, 3 200 salariés</p>
         ${post('Responsable de site logistique (Depuis septembre 2019)')}${post('Adjoint d’exploitation (Janvier 2016 – août 2019)')}
         <p><b>Laiteries de la Bourbre – Grenoble</b></p>${post('Chef d’équipe réception (Avril 2012 – décembre 2015)')}
         <p><b>Intérim (Manutech, Loginter) – Nord-Isère</b></p><p><b>Cariste puis agent de quai (2009 – 2012)</b></p>`,
      ),
      fileName: 'cv.html',
      asOf: '2026-11-24',
    });
    expect(resume.work?.map(({ name, position }) => [name, position])).toEqual([
      ['Transverse Distribution', 'Responsable de site logistique'],
      ['Transverse Distribution', 'Adjoint d’exploitation'],
      ['Laiteries de la Bourbre', 'Chef d’équipe réception'],
      ['Intérim (Manutech, Loginter)', 'Cariste puis agent de quai'],
    ]);
  });

  it('take no text in small type for an employer', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(22).text('Friederike Lohe').fontSize(11).text('f.lohe@post.example').moveDown();
      pdf.fontSize(14).text('Berufspraxis').moveDown(0.5);
      for (const [dates, names, ...text] of [
        [
          '2020 – heute',
          'Teamleiterin, Elbtor GmbH, Magdeburg',
          'Leitung von acht Ingenieuren',
          'Ersatz einer Brücke',
          'Nachrechnung von elf Bauwerken',
        ],
        ['2016 – 2020', 'Projektingenieurin', 'Statik von Straßenbrücken'],
        ['2014 – 2016', 'Bauleiterin, Hartung GmbH, Halle', 'Abrechnung nach VOB/B'],
      ] as const) {
        pdf.fontSize(11).text(dates).font('Helvetica-Bold').text(names).font('Helvetica').fontSize(9.5);
        for (const line of text) pdf.text(line);
        pdf.moveDown();
      }
    });
    const cv = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(postsOf(cv)).toEqual([
      ['Elbtor GmbH', 'Teamleiterin', '2020'],
      [undefined, 'Projektingenieurin', '2016'],
      ['Hartung GmbH', 'Bauleiterin', '2014'],
    ]);
  });

  it('keep a title at an employer apart where towns stand in cells of their own', async () => {
    const cv = await read(
      'Refilwe Mok\nrefilwe@mail.example\n\nWork Experience\n\nSenior Geologist at Ridge Platinum\tFeb 2018 - Current\nRustenburg\n\nExploration Geologist at Kalahari Copper\tJun 2013 - Jan 2018\nMaun, Botswana\n\nGraduate Geologist at Anglo Coal\tJan 2011 - May 2013\nOldtown\n',
      'cv.txt',
    );
    expect(postsOf(cv)?.at(-1)).toEqual(['Anglo Coal', 'Graduate Geologist', '2011-01']);
  });

  it('are no courses, where the studies have a section of their own', async () => {
    const { resume } = await read(
      'Jo Whit\njo@letterbox.example\n\nEDUCATION\n\nDiploma in Care, Telford College, 2011 – 2013\n\nTRAINING\n\n- Moving and Handling – EDGE Services, October 2022\n- First Aid at Work – St John Ambulance, May 2023\n',
      'cv.txt',
    );
    expect(resume.education?.map(({ institution }) => institution)).toEqual(['Telford College']);
    expect(resume.certificates).toHaveLength(2);
  });

  it('know titles in -ista', async () => {
    const cv = await read(
      'Ginevra Mar\nginevra@mar.example\n\nEsperienza\n\nQuartetto Ostro, Violoncellista, 2013 – 2018\n',
      'cv.txt',
    );
    expect(postsOf(cv)).toEqual([['Quartetto Ostro', 'Violoncellista', '2013']]);
  });

  it('know towns by their regions, years before a grade in brackets, and grades behind a school', async () => {
    const { resume } = await read(
      `<h1>Denise Call</h1><p>denise@mailstop.example</p><h2>Experience</h2>
       <p>Treatment Coordinator | Hartmann & Lee Orthodontics | Council Bluffs, IA | 03/2015 - 05/2019</p>
       <p>Receptionist | Midtown Family Clinic | Omaha, NE | 08/2011 - 02/2015</p>
       <h2>Education</h2><p><b>Associate of Applied Science, Metropolitan Community College, Omaha, NE, 2011 (GPA 3.7)</b></p>
       <p><b>Licence Économie et gestion</b>\t2008 – 2010</p><p>Université Jean Monnet, Saint-Étienne – Mention bien</p>`,
    );
    expect(resume.work?.[0]).toMatchObject({ name: 'Hartmann & Lee Orthodontics', location: 'Council Bluffs, IA' });
    expect(resume.education).toMatchObject([
      { institution: 'Metropolitan Community College', endDate: '2011' },
      { institution: 'Université Jean Monnet, Saint-Étienne', score: 'bien' },
    ]);
  });

  it('know a state of Nigeria, and the date that a program glued to the names beside it', async () => {
    const { resume } = await read(
      `<h1>Blessing Ijeh</h1><p>blessing@mail.example</p><h2>Experience</h2>
       <p>Staff Nurse</p><p>Primary Health Centre, Kwoi, Kaduna State</p><p>11/2013 - 10/2014</p><ul><li>Fourteen villages.</li></ul>
       <p>Site Nurse</p><p>Ogbeta Marine Fabrication LimitedSummer 2012</p><ul><li>Ran the clinic.</li></ul>
       <h2>Education</h2><p>June 2010Ugep Nursing College</p><p>Diploma in Nursing</p>`,
    );
    expect(resume.work).toMatchObject([
      { name: 'Primary Health Centre', location: 'Kwoi, Kaduna State' },
      { name: 'Ogbeta Marine Fabrication Limited', position: 'Site Nurse', startDate: '2012' },
    ]);
    expect(resume.education).toMatchObject([{ institution: 'Ugep Nursing College', endDate: '2010-06' }]);
  });

  it('take a grade behind a town for no part of the place', async () => {
    const { resume } = await read(
      `<h1>Bastien Chov</h1><p>b.chov@mail.example</p><h2>Formation</h2>
       <p><b>Licence Économie et gestion</b>\t2008 – 2010</p><p>Université Jean Monnet, Saint-Étienne – Mention bien</p>`,
    );
    expect(resume.education).toMatchObject([{ institution: 'Université Jean Monnet', score: 'bien' }]);
  });

  it.each([
    ['<p><b>Porter</b></p><p>Castle Logistics (Hove)</p><p>2016 – 2019</p>', 'Castle Logistics', 'Porter', 'Hove'],
    ['<p><b>Papierfabrik Gebr. Lang</b>: Drucker (2016 – 2019)</p>', 'Papierfabrik Gebr. Lang', 'Drucker', undefined],
  ])('part names and places: %s', async (entry, name, position, location) => {
    const cv = await read(
      `<h1>Jo Alda</h1><p>jo@alda.example</p><h2>Experience</h2><p><b>Cook</b></p><p>The Royal Albion (Brighton)</p><p>2019 – 2021</p>${entry}`,
    );
    expect(cv.resume.work?.at(-1)).toMatchObject({ name, position, ...(location && { location }) });
  });

  it('learn which of several dashes stands before the employer', async () => {
    const cv = await read(
      'Jo Alda\njo@alda.example\n\nBERUFSERFAHRUNG\n\nSchichtleiter — Molkerei Alpsee — Kempten — 2019 – 2021\n- Führung\n\nMaschinenführer — Papierfabrik Lang — Ettringen — 2016 – 2019\n- Rüsten\n\nProduktionshelfer — Hochland — Heimenkirch — 2014 – 2016\n- Packen\n',
      'cv.txt',
    );
    expect(cv.resume.work?.at(-1)).toMatchObject({ name: 'Hochland', position: 'Produktionshelfer' });
  });

  it('take a short sentence with words of one letter for text', async () => {
    const cv = await read(
      'Jo Alda\njo@alda.example\n\nDOŚWIADCZENIE\n\nDelikatesy Pod Lipą, Suwałki (2014 – 2016)\nSprzedawca\nObsługa kasy i klientów.\n',
      'cv.txt',
    );
    expect(cv.resume.work).toMatchObject([{ name: 'Delikatesy Pod Lipą', position: 'Sprzedawca' }]);
  });

  it.each([
    (title: string, house: string, dates: string) => `<b>${title}</b>, ${house} (${dates})`,
    (title: string, house: string, dates: string) => `${dates} ${title}, ${house}`,
  ])('may be items of a list with lists of their own', async (line) => {
    const cv = await read(
      `<h1>Jo Alda</h1><p>jo@alda.example</p><h2>Experience</h2><ul><li>${line('Porter', 'The Royal Albion', '2019 – 2021')}<ul><li>Kept the cash desk.</li></ul></li><li>${line('Picker', 'Castle Logistics', '2016 – 2019')}<ul><li>Picked 180 lines.</li><li>Drove a truck.</li></ul></li></ul>`,
    );
    expect(cv.resume.work).toMatchObject([
      { position: 'Porter', name: 'The Royal Albion', highlights: ['Kept the cash desk.'] },
      { position: 'Picker', name: 'Castle Logistics', highlights: ['Picked 180 lines.', 'Drove a truck.'] },
    ]);
  });

  it('take no title below a line that ends in dates for the rest of it', async () => {
    const post = (house: string, dates: string, title: string) => `${house} -- ${dates}\n${title}\n  * Worked.\n`;
    const cv = await read(
      `Jo Alda\njo@alda.example\n\nEXPERIENCE\n\n${post('The Royal Albion', 'Mar 2019 – Present', 'Night Porter')}\n${post('Castle & Moat Logistics', 'Jun 2016 – Feb 2019', 'Warehouse Picker')}\n${post('Fenwick Primary School', 'Sep 2014 – May 2016', 'Kitchen Assistant')}\nEDUCATION\n\nDiploma, Saint Mary College, 2014\n`,
      'cv.txt',
    );
    expect(postsOf(cv)).toEqual([
      ['The Royal Albion', 'Night Porter', '2019-03'],
      ['Castle & Moat Logistics', 'Warehouse Picker', '2016-06'],
      ['Fenwick Primary School', 'Kitchen Assistant', '2014-09'],
    ]);
  });

  it('take a date between names and text, halfway down the cell beside, for that of the names', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(20).text('Jo Alda').fontSize(10).text('jo@alda.example').moveDown();
      pdf.fontSize(14).font('Helvetica-Bold').text('Experience').fontSize(10);
      const post = (...lines: readonly string[]) => {
        for (const line of lines) pdf.font(/^P/.test(line) ? 'Helvetica-Bold' : 'Helvetica').text(line);
      };
      post('2019 – 2021', 'Porter', 'The Royal Albion, Brighton', '• Kept the cash desk.');
      post('Picker', 'Castle Logistics, Hove', '2016 – 2019', '• Filled 180 lines an hour.', '• Drove a truck.');
      post('2014 – 2016', 'Pastry cook', 'Fenwick School, Lewes', '• Cooked lunches.');
    });
    const cv = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(postsOf(cv)).toEqual([
      ['The Royal Albion', 'Porter', '2019'],
      ['Castle Logistics', 'Picker', '2016'],
      ['Fenwick School', 'Pastry cook', '2014'],
    ]);
  });

  it('take a length of time beside the dates for no house', async () => {
    const cv = await read(
      `Annika Terhorst\nannika@post.example\n\nBerufserfahrung\n\nBis heute 2 Jahre und 3 Monate, seit Jan. 2023\nTeamleiterin Events\nRheinforum Messegesellschaft mbH\n\n2 Jahre, Okt. 2013 - Sep. 2015\nWerkstudentin\nLehrstuhl für Tourismus, Hochschule Rhein-Erft\n`,
      'cv.txt',
    );
    expect(postsOf(cv)).toEqual([
      ['Rheinforum Messegesellschaft mbH', 'Teamleiterin Events', '2023-01'],
      ['Lehrstuhl für Tourismus, Hochschule Rhein-Erft', 'Werkstudentin', '2013-10'],
    ]);
  });

  it('hold times out of work for none of the posts at the house above them', async () => {
    const posts = ['Werkstattleiter\n03/2015 – 12/2019', 'Zerspanungstechniker\n01/2010 – 02/2015'];
    const between = ['Grundwehrdienst\n04/2009 – 12/2009', 'arbeitssuchend\n01/2009 – 03/2009'];
    const text = ['Maschinenbau Huber GmbH, Steyr', ...posts, ...between].join('\n');
    const cv = await read(`Jan Kaltenbrunner\njan@post.example\n\nBerufserfahrung\n\n${text}\n`, 'cv.txt');
    expect(postsOf(cv)).toEqual([
      ['Maschinenbau Huber GmbH', 'Werkstattleiter', '2015-03'],
      ['Maschinenbau Huber GmbH', 'Zerspanungstechniker', '2010-01'],
      [undefined, 'Grundwehrdienst', '2009-04'],
      [undefined, 'arbeitssuchend', '2009-01'],
    ]);
  });

  it('know a town of any name by its département or its river', async () => {
    const cv = await read(
      `Léa Fort\nlea@courriel.example\n\nExpérience professionnelle\n\n2013 – 2016\nEmployée de caisse\nHypermarché Marquisat – Estancarbon (31)\n\n2011 – 2013\nOrly-sur-Morin\nStagiaire vinification\nDomaine Pujol & Fils\n`,
      'cv.txt',
    );
    expect(cv.resume.work?.map(({ name, position, location }) => [name, position, location])).toEqual([
      ['Hypermarché Marquisat', 'Employée de caisse', 'Estancarbon (31)'],
      ['Domaine Pujol & Fils', 'Stagiaire vinification', 'Orly-sur-Morin'],
    ]);
  });

  it('take no legal form with full stops for the end of a sentence', async () => {
    const cv = await read(
      `Loredana Pettinicchi\nlore@posta.example\n\nEsperienza\n\nResponsabile tecnica\nOP Colline del Fortore Soc. Coop. Agr.\n02/2021 - in corso\n`,
      'cv.txt',
    );
    expect(postsOf(cv)).toEqual([['OP Colline del Fortore Soc. Coop. Agr.', 'Responsabile tecnica', '2021-02']]);
  });

  it('read titles with the dots of a time line, two lines above their dates', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(22).text('Desmond Arsenault').fontSize(10).text('des@wort.example').moveDown();
      pdf.fontSize(14).font('Helvetica-Bold').text('Work experience').moveDown(0.5);
      for (const [title, house, dates] of [
        ['Head Brewer', 'Saltspur Brewing Co.', '04/2019 - Present'],
        ['Dishwasher', 'The Gandy Dancer Pub', '05/2011 - 05/2013'],
      ] as const) {
        pdf.fontSize(13).font('Helvetica-Bold').text(`• ${title}`);
        pdf.fontSize(11).font('Helvetica').text(house);
        pdf.fontSize(9).text(dates);
        pdf
          .fontSize(10)
          .text('Achievements/Tasks')
          .text('• Kept the line clean.')
          .text('• Trained the crew.')
          .moveDown();
      }
    });
    const cv = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(postsOf(cv)).toEqual([
      ['Saltspur Brewing Co.', 'Head Brewer', '2019-04'],
      ['The Gandy Dancer Pub', 'Dishwasher', '2011-05'],
    ]);
    expect(cv.resume.work?.map(({ highlights }) => highlights?.length)).toEqual([2, 2]);
  });

  it.each([
    ['Work experience', '2019 – 2021   Conservador de museo – Haldane Ltd', 'Haldane Ltd', 'Conservador de museo'],
    ['Work experience', '2019 – 2021   Nursery grower – Haldane Ltd', 'Haldane Ltd', 'Nursery grower'],
    [
      'Berufserfahrung',
      '2019 – 2021   Kaufmann für Versicherungen und Finanzen – Keller GmbH',
      'Keller GmbH',
      'Kaufmann für Versicherungen und Finanzen',
    ],
    ['Experiencia laboral', '2019 – 2021   Técnico en farmacia – Ibarra S.L.', 'Ibarra S.L.', 'Técnico en farmacia'],
    ['Experiencia laboral', '2019 – 2021   Programador de PLC – Ibarra S.L.', 'Ibarra S.L.', 'Programador de PLC'],
    ['Experience', 'Vendeuse, Carrefour, Lyon\n2019 – 2021', 'Carrefour', 'Vendeuse'],
    ['Experience', 'Kitchen Porter\nHays | Leeds | 2019 – 2021', 'Hays', 'Kitchen Porter'],
    ['Experience', 'Auditor\nDeloitte USA | Leeds | 2019 – 2021', 'Deloitte USA', 'Auditor'],
    ['Experience', 'Software Engineer\nFreelance | Leeds | 2019 – 2021', 'Freelance', 'Software Engineer'],
  ])('tell a job from its house, whatever words stand in either: %s: %s', async (heading, post, house, title) => {
    const cv = await read(`Jo Doe\njo@mail.example\n\n${heading}\n\n${post}\n`, 'cv.txt');
    expect(postsOf(cv)).toEqual([[house, title, '2019']]);
  });

  it('take Maryland for no doctor', async () => {
    const cv = await read(
      '<h1>Jo Doe</h1><p>jo@m.example</p><h2>Experience</h2><table><tr><td><b>Chesapeake Hospital</b>, Baltimore, MD</td><td>08/2018 – Present</td></tr><tr><td><i>Lead Therapist</i></td><td>(02/2021 – Present)</td></tr></table><ul><li>Precept graduates</li></ul><table><tr><td><i>Staff Therapist</i></td><td>(08/2018 – 02/2021)</td></tr></table><ul><li>Managed ventilation</li></ul>',
    );
    expect(postsOf(cv)).toEqual([
      ['Chesapeake Hospital', 'Lead Therapist', '2021-02'],
      ['Chesapeake Hospital', 'Staff Therapist', '2018-08'],
    ]);
  });

  it('begin behind the full stop of a date', async () => {
    const cv = await read(
      'Ilaria Ponti\nila@casella.example\n\nEsperienze\n\n2016–2019. Restauratrice presso Opificio Arti Minori, Firenze.\n\n2015. Tirocinio presso Museo Nazionale, Pisa.\n',
      'cv.txt',
    );
    expect(postsOf(cv)).toEqual([
      ['Opificio Arti Minori', 'Restauratrice', '2016'],
      ['Museo Nazionale', 'Tirocinio', '2015'],
    ]);
  });

  it('are heads in bold that their text runs on behind', async () => {
    const cv = await read(
      '<h1>Jo Doe</h1><p>jo@m.example</p><h2>Experience</h2><p><b>Solicitor – Lorne &amp; Kilbride LLP, Glasgow (September 2018 – present).</b> I act for landlords, tenants and small developers across the west of Scotland, from heads of terms to registration.</p><p><b>Legal Assistant – Citizens Advice, Maryhill (2014 – 2016).</b> Interviewed clients.</p>',
    );
    expect(postsOf(cv)).toEqual([
      ['Lorne & Kilbride LLP', 'Solicitor', '2018-09'],
      ['Citizens Advice', 'Legal Assistant', '2014'],
    ]);
    expect(cv.resume.work?.[1]?.summary).toBe('Interviewed clients.');
  });

  it('find a county, a school behind a degree that fills its line, and subjects above their school', async () => {
    const cv = await read(
      'Jo Doe\njo@mail.example\n\nExperience\n\nChef\nAshgrove Hotel | Co. Mayo | 2010 – 2015\n\nEducation\n\n2005 – 2010. Laurea magistrale a ciclo unico in Conservazione e restauro dei beni culturali,\nAccademia di Belle Arti di Bologna, 110/110 e lode.\n\nA-levels: Maths, Physics, French\nHarrow High School, Leeds\n2003 – 2005\n',
      'cv.txt',
    );
    expect(cv.resume.work?.[0]?.location).toBe('Co. Mayo');
    expect(cv.resume.education?.map(({ institution }) => institution)).toEqual([
      'Accademia di Belle Arti di Bologna',
      'Harrow High School',
    ]);
    expect(cv.resume.education?.[1]?.studyType).toContain('A-levels');
  });

  it('keep the last of their tasks above a date in small letters', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(22).text('Desmond Arsenault').fontSize(10).text('des@wort.example').moveDown();
      pdf.fontSize(14).font('Helvetica-Bold').text('Career').moveDown(0.5);
      for (const [dates, title, house] of [
        ['2018 – 2021', 'Head Brewer', 'Saltspur Brewing Co.'],
        ['2015 – 2018', 'Brewer', 'Gander Ales Ltd'],
      ] as const) {
        pdf.fontSize(9).font('Helvetica').text(dates);
        pdf.fontSize(10).font('Helvetica-Bold').text(title).font('Helvetica').text(house);
        pdf.text('• Kept the line clean').text('• Trained the crew');
      }
    });
    const cv = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(cv.resume.work?.map(({ highlights }) => highlights)).toEqual([
      ['Kept the line clean', 'Trained the crew'],
      ['Kept the line clean', 'Trained the crew'],
    ]);
  });

  it('take a date with a remark in brackets at the right edge', async () => {
    const cv = await read(
      '<h1>Iker Ruiz</h1><p>iker@buzon.example</p><h2>Experiencia</h2><table><tr><td><b>Talleres Elorrieta S.L.</b></td><td>2013 – 2018</td></tr><tr><td><i>Electricista</i></td><td>Galdakao</td></tr><tr><td><b>Astilleros Murueta S.A.</b></td><td>2012 (prácticas, 6 meses)</td></tr><tr><td><i>Ayudante</i></td><td>Erandio</td></tr></table>',
    );
    expect(postsOf(cv)).toEqual([
      ['Talleres Elorrieta S.L.', 'Electricista', '2013'],
      ['Astilleros Murueta S.A.', 'Ayudante', '2012'],
    ]);
  });

  it('read a degree with its subjects behind a colon as the head it is', async () => {
    const cv = await read(
      `Philippa Greenhalgh\npippa@web.example\n\nEducation\n\n2009 – 2012\nBSc Psychology | University of West Pennine\n\n2009\nA-levels: Biology (B), Textiles (A) | Calder High Sixth Form | Leeds\n`,
      'cv.txt',
    );
    expect(cv.resume.education?.map(({ institution, endDate }) => [institution, endDate])).toEqual([
      ['University of West Pennine', '2012'],
      ['Calder High Sixth Form', '2009'],
    ]);
  });

  it('has its title in the type of the tasks below, smaller than the employer and the date', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(24).text('Maud Rabouin').fontSize(10).text('maud@angevine.example');
      pdf.moveDown().font('Helvetica-Bold').fontSize(16).text('Parcours');
      for (const [house, date, title] of [
        ['L’Herbe Folle, Angers', '2021 – 2023', 'Fleuriste'],
        ['Crédit Mutuel, Saumur', '2010 – 2018', 'Chargée de clientèle'],
      ]) {
        pdf.font('Helvetica-Bold').fontSize(12).text(`${house}   ${date}`);
        pdf
          .font('Helvetica')
          .fontSize(10)
          .text(title ?? '');
        for (const task of ['Deuil et mariage', 'Achats au marché', 'Tutrice d’une apprentie']) pdf.text(`• ${task}`);
      }
    });
    const cv = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(postsOf(cv)).toEqual([
      ['L’Herbe Folle', 'Fleuriste', '2021'],
      ['Crédit Mutuel', 'Chargée de clientèle', '2010'],
    ]);
  });

  it.each([
    ['Formación', 'Grado en Enfermería en Universidad de León, 2008–2011', 'Universidad de León'],
    ['Opleiding', 'HAVO aan Carolus Clusius College, 2008–2011', 'Carolus Clusius College'],
  ])('are studies at a school that no article leads to: %s', async (heading, line, school) => {
    const { resume } = await read(`Jo Doe\njo@mail.example\n\n${heading}\n\n${line}\n`, 'cv.txt');
    expect(resume.education?.[0]?.institution).toBe(school);
  });

  it('are read in a form for schools, whose labels head no sections', async () => {
    const form = (when: string, school: string, degree: string) =>
      `Years\t\t${when}\nSchool\t\t${school}\nQualification\t\t${degree}\nTown\t\tTruro\n`;
    const { resume } = await read(
      `Jo Doe\njo@mail.example\n\nEducation\n\n${form('2008 – 2011', 'University of Hull', 'BSc Nursing')}\n${form('2006 – 2008', 'Truro Sixth Form', 'A-levels')}`,
      'cv.txt',
    );
    expect(resume.education).toMatchObject([
      { institution: 'University of Hull', startDate: '2008' },
      { institution: 'Truro Sixth Form', startDate: '2006' },
    ]);
  });

  it.each([
    ['2011  BSc Nursing, University of Hull', '2008  A-levels, Truro Sixth Form'],
    ['From 2008 to 2011 I studied BSc Nursing at University of Hull', 'From 2006 to 2008 I attended Truro Sixth Form'],
  ])('are studies that open with their dates: %s', async (...lines) => {
    const { resume } = await read(`Jo Doe\njo@mail.example\n\nEducation\n\n${lines.join('\n\n')}\n`, 'cv.txt');
    expect(resume.education).toMatchObject([
      { institution: 'University of Hull', endDate: '2011' },
      { institution: 'Truro Sixth Form', endDate: '2008' },
    ]);
    expect(resume.education?.[0]?.studyType).toMatch(/^BSc/);
  });
});
