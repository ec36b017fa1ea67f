import { drawPdf } from './extract/testing/fixtures.js';
import { parseCv } from './parse-cv.js';

describe('parseCv, of PDFs', () => {
  it('reads on where an employer in plain letters behind a title in bold had no room', async () => {
    const bytes = await drawPdf((pdf) => {
      const entry = (title: string, employer: string, dates: string) =>
        pdf
          .font('Helvetica-Bold')
          .text(title, { width: 260, continued: true })
          .font('Helvetica')
          .text(employer)
          .text(dates)
          .moveDown();
      pdf.fontSize(20).text('Mara Quist').fontSize(10).text('mara@inbox.example').moveDown();
      pdf.fontSize(14).text('EXPERIENCE').moveDown(0.5).fontSize(10);
      entry('Critical Care Nurse', ' — Our Lady of Sorrows Hospital, Galway', 'May 2019 – present');
      entry('Nurse', ' — Corrib Health, Galway', '2016 – 2019');
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.work?.map(({ position, name, location }) => [position, name, location])).toEqual([
      ['Critical Care Nurse', 'Our Lady of Sorrows Hospital', 'Galway'],
      ['Nurse', 'Corrib Health', 'Galway'],
    ]);
  });

  it('takes smaller text below a full line of names for no part of the employer', async () => {
    const bytes = await drawPdf((pdf) => {
      const entry = (dates: string, title: string, employer: string, text: string) =>
        pdf
          .fontSize(11)
          .font('Helvetica')
          .text(dates)
          .font('Helvetica-Bold')
          .text(title, { continued: true })
          .font('Helvetica')
          .text(employer)
          .fontSize(9.5)
          .text(text)
          .moveDown();
      pdf.fontSize(20).text('Mara Quist').fontSize(11).text('mara@inbox.example').moveDown();
      pdf.fontSize(14).text('EXPERIENCE').moveDown(0.5);
      entry(
        '2019 – 2023',
        'Research Assistant',
        ', University of Galway, Institute of Concrete and of Wooden Structures, Galway',
        'Tests of reinforced plates',
      );
      entry('2016 – 2019', 'Tutor', ', University of Galway, Galway', 'Statics for beginners');
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.work?.map(({ name }) => name)).toEqual([
      'University of Galway, Institute of Concrete and of Wooden Structures',
      'University of Galway',
    ]);
  });

  it('reads town and date that stand in a cell of their own beside a post and its list', async () => {
    const bytes = await drawPdf((pdf) => {
      const cell = { width: 150, align: 'right', lineBreak: false } as const;
      const entry = (y: number, head: string, items: string[], [town, dates]: [string, string]) => {
        pdf.text(head, 50, y, { lineBreak: false });
        items.forEach((item, at) => pdf.text(`• ${item}`, 50, y + 14 + at * 14, { lineBreak: false }));
        pdf.text(town, 400, y, cell).text(dates, 400, y + 14, cell);
      };
      pdf.fontSize(20).text('Mara Quist', 50, 50).fontSize(10).text('mara@inbox.example', 50, 80);
      pdf.fontSize(14).text('Experience', 50, 110).fontSize(10);
      entry(130, 'Nexus Robotics, Chief Engineer', ['Built a line of welding robots', 'Led nine engineers'], ['Leeds', 'June 2023 – present']); // prettier-ignore
      entry(190, 'Lattice Weather, Research Intern', ['Designed a mesh of gauges'], ['Hull', 'May 2022 – Aug 2022']);
      entry(240, 'Quarry Search, Data Engineer', [], ['York', 'Sept 2018 – May 2022']);
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.work).toMatchObject([
      { name: 'Nexus Robotics', position: 'Chief Engineer', location: 'Leeds', startDate: '2023-06', highlights: ['Built a line of welding robots', 'Led nine engineers'] }, // prettier-ignore
      { name: 'Lattice Weather', location: 'Hull', startDate: '2022-05', endDate: '2022-08', highlights: ['Designed a mesh of gauges'] }, // prettier-ignore
      { name: 'Quarry Search', location: 'York', startDate: '2018-09', endDate: '2022-05' },
    ]);
  });

  it('reads a date that its margin broke, and all of the text beside it', async () => {
    const bytes = await drawPdf((pdf) => {
      const at = (x: number, y: number, text: string) => pdf.text(text, x, y, { lineBreak: false });
      pdf.fontSize(20).text('Mara Quist', 50, 50).fontSize(10).text('mara@inbox.example', 50, 80);
      pdf.fontSize(14).text('Experience', 50, 110).fontSize(10);
      const entry = (y: number, dates: [string, string], names: [string, string], told: string) => {
        at(50, y, dates[0]).font('Helvetica-Bold');
        at(150, y, names[0]).font('Helvetica');
        at(400, y, names[1]);
        at(50, y + 12, dates[1]);
        at(150, y + 12, told);
      };
      entry(130, ['Autumn 2016 –', 'Spring 2019'], ['Goldsmith', 'Tudor & Sons Ltd, Leeds'], 'Refits of inherited rings, in four languages.'); // prettier-ignore
      entry(170, ['08.2014 –', '07.2016'], ['Restorer', 'Abbey of St Mary, Hull'], 'Conservation of 31 chalices and two shrines.'); // prettier-ignore
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.work).toMatchObject([
      { position: 'Goldsmith', startDate: '2016', endDate: '2019', summary: 'Refits of inherited rings, in four languages.' }, // prettier-ignore
      { position: 'Restorer', startDate: '2014-08', endDate: '2016-07', summary: 'Conservation of 31 chalices and two shrines.' }, // prettier-ignore
    ]);
  });

  it('finds headings that stand beside their text, by the look of those that stand above theirs', async () => {
    const bytes = await drawPdf((pdf) => {
      const at = (x: number, y: number, text: string) => pdf.text(text, x, y, { lineBreak: false });
      const heading = (y: number, text: string) => at(50, y, text).fontSize(10);
      pdf.fontSize(20).text('Mara Quist', 50, 50).fontSize(10).text('mara@inbox.example', 50, 80).fontSize(15);
      heading(110, 'Experience');
      at(200, 135, 'Goldsmith, Tudor & Sons Ltd, Leeds, 2016 – 2019').fontSize(15);
      heading(170, 'Education');
      at(200, 195, 'BA in Design, University of Leeds, 2013 – 2016').fontSize(15);
      heading(230, 'Projects');
      at(200, 233, 'Sound archive of the canal').fontSize(15);
      heading(270, 'Distinctions');
      at(200, 273, 'Maria Firmina Prize, Society of Goldsmiths, 2018');
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.projects?.map(({ name }) => name)).toEqual(['Sound archive of the canal']);
    expect(resume.awards).toMatchObject([{ title: 'Maria Firmina Prize', date: '2018' }]);
    expect(resume.education).toHaveLength(1);
  });

  it('takes the second line of a name in bold for no heading', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(20).text('Mara Quist').fontSize(10).text('mara@inbox.example').moveDown();
      pdf.fontSize(14).text('EDUCATION').moveDown(0.5).fontSize(11).font('Helvetica-Bold');
      pdf.text('Prairie Commonwealth University', { width: 130 }).font('Helvetica').fontSize(10);
      pdf
        .text('MS in Finance')
        .text('May 2021')
        .text('Thesis: Pricing of the bonds of counties that tornadoes hit', { width: 130 });
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.education).toMatchObject([
      { institution: 'Prairie Commonwealth University', studyType: 'MS', area: 'Finance', endDate: '2021-05' },
    ]);
  });

  it.each([
    ['Étienne Gagnon-', 'Laliberté | Developer', 'Étienne Gagnon-Laliberté'],
    ['Ximena Rocío Ordaz', 'Treviño', 'Ximena Rocío Ordaz Treviño'],
    ['Ximena Rocío Ordaz Tre-', 'viño', 'Ximena Rocío Ordaz Treviño'],
    ['Ana Maria Silva', 'Plumber', 'Ana Maria Silva'],
  ])('puts a name of two lines together, and no title to it: “%s”, “%s”', async (first, second, name) => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(24).text(first).text(second).fontSize(11).text('someone@sulat.example').moveDown();
      pdf.font('Helvetica-Bold').text('Experience').font('Helvetica').text('Team Lead, Sitel Ltd, 2016 - 2019');
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.basics?.name).toBe(name);
  });

  it('goes on with a name whose line ends in an initial', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(24).text('Maria Cristina D.').text('Villanueva').fontSize(11).text('mcdv@sulat.example').moveDown();
      pdf.font('Helvetica-Bold').text('Experience').font('Helvetica').text('Team Lead, Sitel Ltd, 2016 - 2019');
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.basics?.name).toBe('Maria Cristina D. Villanueva');
  });

  it('takes titles in the look of a few headings for titles', async () => {
    const bytes = await drawPdf((pdf) => {
      const head = (text: string) => pdf.fontSize(13).font('Helvetica-Bold').text(text).font('Helvetica').fontSize(11);
      pdf.fontSize(22).text('Ada Obi').fontSize(11);
      head('Contact').text('ada@obi.example');
      head('About').text('To grow into a role in a firm that values integrity, hard work and a good lunch.');
      pdf.fontSize(17).font('Helvetica-Bold').text('Work Experience');
      head('Adeyemi, Cole & Partners').text('Audit Senior, Feb 2021 - Present');
      head('Zenith Grains Limited').text('Account Officer, Oct 2018 - Jan 2021');
      head('Gusau School (NYSC)').text('Teacher, Sep 2017 - Aug 2018');
      pdf
        .fontSize(17)
        .font('Helvetica-Bold')
        .text('Skills')
        .font('Helvetica')
        .fontSize(11)
        .text('Sage, Excel, QuickBooks');
    });
    const { sections } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(sections.map(({ kind }) => kind)).toEqual(['contact', 'contact', 'summary', 'work', 'skills']);
  });

  it('reads labels at the left as headings, one of them alone among headings above their dates', async () => {
    const bytes = await drawPdf((pdf) => {
      const bold = (text: string, y: number) => pdf.font('Helvetica-Bold').text(text, 60, y).font('Helvetica');
      pdf.fontSize(22).text('Ada Obi', 200, 40).fontSize(10).text('ada@obi.example', 200, 70);
      bold('Skills', 100).text('Welding, Drawing, Rigging, Fitting', 200, 116);
      bold('Work Experience', 150).text('2019 to 2022', 60, 166).text('Welder at Humber Yards Ltd', 200, 166);
      pdf.text('2015 to 2019', 60, 196).text('Fitter at Leeds Forge Ltd', 200, 196);
      bold('Education', 230).text('Beneavin College', 200, 230).text('Leaving Certificate', 200, 244);
      bold('Languages', 270).text('English, Irish', 200, 286);
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.work?.map(({ name }) => name)).toEqual(['Humber Yards Ltd', 'Leeds Forge Ltd']);
    expect(resume.education).toEqual([{ institution: 'Beneavin College', studyType: 'Leaving Certificate' }]);
  });

  it('weaves labels at the left into the text at the right below a name', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(22).text('Ada Obi', 200, 40).fontSize(10).text('ada@obi.example', 200, 70);
      for (const [y, post] of [
        [130, 'Welder at Humber Yards Ltd'],
        [175, 'Fitter at Leeds Forge Ltd'],
      ] as const) {
        pdf.font('Helvetica-Bold').text(post, 200, y).font('Helvetica');
        pdf.text('Kept the night shift supplied with plates', 200, y + 14);
      }
      pdf.text('University of Leeds', 200, 235).text('BSc Chemistry', 200, 249);
      pdf.font('Helvetica-Bold').text('Work Experience', 60, 112).font('Helvetica');
      pdf.text('2019 to 2022', 60, 130).text('2015 to 2019', 60, 175);
      pdf.font('Helvetica-Bold').text('Education', 60, 217).font('Helvetica').text('2012 to 2014', 60, 235);
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.work?.map(({ name, startDate }) => [name, startDate])).toEqual([
      ['Humber Yards Ltd', '2019'],
      ['Leeds Forge Ltd', '2015'],
    ]);
    expect(resume.education).toMatchObject([{ institution: 'University of Leeds', startDate: '2012' }]);
  });

  it('puts names together that had no room beside their date', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(20).text('Ximena Ordaz', 60, 40).fontSize(10).text('ximena@buzon.example', 60, 70);
      const bold = (text: string, y: number, rest: string) => {
        pdf.font('Helvetica-Bold').text(text, 60, y, { continued: true, lineBreak: false });
        pdf.font('Helvetica').text(rest, { lineBreak: false });
      };
      pdf.font('Helvetica-Bold').fontSize(13).text('Experience', 60, 100).fontSize(10);
      bold('Recruiter', 130, ', Industrial Partners of the Northern');
      pdf.text('2016 – 2019', 275, 130).text('Valley Ltd, Leeds', 60, 142);
      pdf.text('• Hired 900 operators.', 70, 154);
      bold('Trainer', 170, ', Shared Services Ltd, Leeds');
      pdf.text('2013 – 2016', 275, 170).text('Trained six hundred people a year in three plants.', 60, 182);
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.work).toMatchObject([
      { name: 'Industrial Partners of the Northern Valley Ltd', startDate: '2016', endDate: '2019' },
      { name: 'Shared Services Ltd', startDate: '2013', summary: 'Trained six hundred people a year in three plants.' },
    ]);
  });

  it('takes the two lines of a paragraph in the margin for one heading', async () => {
    const bytes = await drawPdf((pdf) => {
      const beside = (y: number, heading: readonly string[], lines: readonly string[]) => {
        heading.forEach((line, i) => pdf.text(line, 60, y + i * 12));
        lines.forEach((line, i) => pdf.text(line, 200, y + i * 12));
      };
      pdf.fontSize(20).text('Chiara Fenoglio', 200, 40).fontSize(10).text('chiara@casella.example', 200, 70);
      beside(
        100,
        ['Esperienza', 'professionale'],
        [
          '2015 – 2019 Grafica, Officine Grafiche Srl, Torino',
          'Impaginazione di cataloghi e manifesti per musei della città.',
          '2013 – 2015 Stagista, Studio Bodoni Srl, Milano',
          'Bozzetti e prove di stampa per una casa editrice.',
        ],
      );
      beside(
        200,
        ['Istruzione e', 'formazione'],
        [
          '2009 – 2013 Diploma in Progettazione grafica',
          'Accademia Albertina di Belle Arti, Torino',
          '2004 – 2009 Diploma di maturità',
          'Liceo Artistico Cottini, Torino',
        ],
      );
      beside(300, ['Competenze'], ['InDesign, Illustrator, Photoshop', 'Tipografia, Serigrafia']);
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.work).toHaveLength(2);
    expect(resume.education?.map(({ institution }) => institution)).toEqual([
      'Accademia Albertina di Belle Arti',
      'Liceo Artistico Cottini',
    ]);
  });

  it('reads headings in the margin, in one line or two, and leaves the foot of a Europass CV out', async () => {
    const bytes = await drawPdf(
      (pdf) => {
        pdf.fontSize(20).text('Salvatore Cusimano', 200, 40).fontSize(10).text('salvo@casella.example', 200, 70);
        pdf.text('Professional', 60, 100).text('experience', 60, 112);
        pdf.text('Nurse, Garibaldi Hospital, Catania', 200, 100).text('2015 – 2019', 450, 100);
        pdf.text('Nurse, Villa dei Gerani Clinic, Trapani', 200, 130).text('2012 – 2015', 450, 130);
        pdf.text('Education and', 60, 170).text('training', 60, 182);
        pdf.text('University of Messina', 200, 170).text('2008 – 2011', 450, 170).text('Degree in Nursing', 200, 182);
        pdf.text('© European Union, 2002 – 2026', 200, 800, { lineBreak: false });
      },
      { margins: { top: 20, bottom: 10, left: 50, right: 50 } },
    );
    const { resume, sections } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(sections.map(({ kind }) => kind)).toEqual(['contact', 'work', 'education']);
    expect(resume.education).toMatchObject([
      { institution: 'University of Messina', startDate: '2008', endDate: '2011' },
    ]);
    expect(resume.education).toHaveLength(1);
  });

  it('goes on with a degree whose school stands on the next page', async () => {
    const bytes = await drawPdf((pdf) => {
      const study = (degree: string, school: string, turn = false) => {
        pdf.font('Helvetica-Bold').text(degree).font('Helvetica');
        if (turn) pdf.addPage();
        pdf.text(school).moveDown();
      };
      pdf.fontSize(20).text('Bisi Adeyemi').fontSize(10).text('bisi@physics.example').moveDown();
      pdf.font('Helvetica-Bold').fontSize(14).text('EDUCATION').fontSize(10);
      study('BSc Physics', 'University of Leeds');
      study('MSc Optics', 'University of York', true);
      study('PhD Optics', 'University of Oxford');
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.education?.map(({ institution }) => institution)).toEqual([
      'University of Leeds',
      'University of York',
      'University of Oxford',
    ]);
  });

  it('tells a post at a university above the first heading by its title, not by its text', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(20).text('Bisi Adeyemi').fontSize(10).text('bisi@physics.example').moveDown();
      pdf.text('Research Fellow, University of Edinburgh, 2019 - 2024');
      pdf
        .text(
          'Independent group of two PhD students and one postdoc. Principal investigator on a fellowship for a lithium microscope.',
        )
        .moveDown();
      pdf.font('Helvetica-Bold').text('EDUCATION').font('Helvetica').text('DPhil, University of Oxford, 2014 - 2018');
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.work).toMatchObject([{ position: 'Research Fellow', startDate: '2019' }]);
    expect(resume.education).toHaveLength(1);
  });

  it('takes what opens the text below a larger heading for no heading, whatever other headings look so', async () => {
    const bytes = await drawPdf((pdf) => {
      const head = (text: string, size = 13) =>
        pdf.fontSize(size).font('Helvetica-Bold').text(text).font('Helvetica').fontSize(11);
      pdf.fontSize(22).text('Ada Obi');
      head('Contact').text('ada@obi.example');
      head('About').text('To grow into a role in a firm that values integrity, hard work and a good lunch.');
      head('Work Experience', 17);
      head('Gogledd Water').text('Data Analyst, Feb 2021 - Present');
      head('Gower Trust').text('Monitoring Officer, Oct 2018 - Jan 2021');
      head('Skills', 17).text('Sage, Excel, QuickBooks');
    });
    const { sections } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(sections.map(({ kind }) => kind)).toEqual(['contact', 'contact', 'summary', 'work', 'skills']);
  });

  it('opens the head again for a name in large type alone, not for a title here and there', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(11).text('Ada Obi').text('ada@obi.example').moveDown();
      pdf.font('Helvetica-Bold').text('EXPERIENCE').font('Helvetica');
      pdf.fontSize(15).text('Maths Teacher').fontSize(11).text('2018 - 2022, Valley School, Leeds');
      pdf.fontSize(15).text('Robotics Monitor').fontSize(11).text('2015 - 2018, Logos Academy, York').moveDown();
      pdf.font('Helvetica-Bold').text('SKILLS').font('Helvetica').text('Moodle, LaTeX, Python');
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.work?.map(({ position }) => position)).toEqual(['Maths Teacher', 'Robotics Monitor']);
  });

  it('goes on with the posts over several pages when the sidebar has long ended', async () => {
    const bytes = await drawPdf((pdf) => {
      const column = (x: number, lines: readonly string[], y = 60) => {
        let at = y;
        for (const line of lines) {
          const size = /^(?:Contact|Top Skills|Awards|Experience)$/.test(line) ? 14 : line.startsWith('H') ? 12 : 10;
          at += size * 2 - 6;
          pdf.fontSize(size).text(line, x, at, { lineBreak: false });
        }
      };
      const post = (at: number) => [
        `Harbour House ${String(at)}`,
        'Writer',
        `May ${String(2020 - at)} - June ${String(2021 - at)}`,
        '• Wrote the small words of a bank, on buttons and in letters.',
      ];
      column(40, [
        'Contact',
        'pri@words.example',
        'Top Skills',
        'Editing',
        'Proofreading',
        'Awards',
        'Small Words Award',
      ]);
      pdf.fontSize(24).text('Priya Hollow', 220, 60, { lineBreak: false });
      column(220, ['Experience', ...post(0), ...post(1)], 100);
      pdf.addPage();
      column(220, [...post(2), ...post(3)]);
      pdf.addPage();
      column(220, post(4));
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.awards).toHaveLength(1);
    expect(resume.work?.map(({ name }) => name)).toEqual([0, 1, 2, 3, 4].map((at) => `Harbour House ${String(at)}`));
  });

  it('keeps a title in bold apart whose employer and date, elsewhere in one line, ran into two', async () => {
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(20).text('Maud Chave').fontSize(10).text('maud@courrielle.example').moveDown();
      pdf.fontSize(14).text('Parcours professionnel').fontSize(10);
      for (const [title, ...lines] of [
        ['Couturière flou', 'MAISON ORSINI – Lyon (mars 2018 – juin 2021)'],
        ['Congé parental', '(mai 2016 – février 2018)'],
        ['Mécanicienne en confection', 'Tissages & Confection Perrachon – Tarare', '(octobre 2010 – avril 2016)'],
      ] as const) {
        pdf.moveDown(0.5).font('Helvetica-Bold').text(title).font('Helvetica');
        for (const line of lines) pdf.text(line);
      }
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.work?.map(({ position, name }) => [position, name])).toEqual([
      ['Couturière flou', 'MAISON ORSINI'],
      ['Congé parental', undefined],
      ['Mécanicienne en confection', 'Tissages & Confection Perrachon'],
    ]);
  });
});
