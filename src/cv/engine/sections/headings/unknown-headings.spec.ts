import { drawPdf } from '../../extract/testing/fixtures.js';
import type { ParsedCv } from '../../model/parsed-cv.js';
import { parseCv } from '../../parse-cv.js';

/** A page whose headings are set in large bold type; lines below each are plain. */
async function readPage(sections: Record<string, readonly string[]>): Promise<ParsedCv> {
  const bytes = await drawPdf((pdf) => {
    pdf.fontSize(24).text('Jorun Aldal').fontSize(10).text('jorun@postkasse.example');
    for (const [heading, lines] of Object.entries(sections)) {
      pdf.moveDown().font('Helvetica-Bold').fontSize(14).text(heading).font('Helvetica').fontSize(10);
      for (const line of lines) pdf.text(line);
    }
  });
  return parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
}

const kindsOf = ({ sections }: ParsedCv) =>
  sections.flatMap(({ kind, heading }) => (heading ? [[heading.text, kind]] : []));

it('finds headings in capitals that their text runs on behind', async () => {
  const text = [
    'Marta Quispe',
    'marta@post.example',
    '',
    'EXPERIENCIA',
    '',
    'CONTADORA, Textiles Andinos S.A.C., Lima',
    'Enero 2020 a la fecha',
    '',
    'FORMACIÓN',
    '',
    'ESAN – Diplomado en NIIF, 2017',
    '',
    'CONOCIMIENTOS INFORMÁTICOS: SAP FI, CONCAR',
    'IDIOMAS: Español (nativo), Inglés (B1)',
  ];
  const { resume } = await parseCv({
    bytes: new TextEncoder().encode(text.join('\n')),
    fileName: 'cv.txt',
    asOf: '2026-11-24',
  });
  expect(resume.skills?.map(({ name }) => name)).toEqual(['SAP FI', 'CONCAR']);
  expect(resume.languages?.map(({ language }) => language)).toEqual(['Español', 'Inglés']);
});

it('takes what a post was done with for no section while posts follow', async () => {
  const text = [
    'Marta Quispe',
    'marta@post.example',
    '',
    'EXPERIENCE',
    '',
    'Developer, Textiles Andinos S.A.C., Lima',
    '2018 – 2021',
    'TECHNOLOGIES: Java, Spring',
    '',
    'Developer, Minera Cerro Alto S.A.A., Lima',
    '2014 – 2018',
    '',
    'EDUCATION',
    '',
    'BSc Physics, University of Leeds, 2013',
  ];
  const { resume } = await parseCv({
    bytes: new TextEncoder().encode(text.join('\n')),
    fileName: 'cv.txt',
    asOf: '2026-11-24',
  });
  expect(resume.work).toHaveLength(2);
});

describe('headings that no dictionary has', () => {
  it('are told by their look, and their kind by a word or by what stands below', async () => {
    const cv = await readPage({
      'In a few lines': ['I repair the clocks of towers, and I like to be up before the pigeons are.'],
      'Where the bells ring': ['Clockmaker, Turmuhr Ltd, 2019 – 2023', 'Apprentice, Zeiger Ltd, 2015 – 2019'],
      'Languages I speak': ['Norwegian, English'],
      'School so far': ['Diploma in Horology, Horology College, 2015'],
      'Things I am good at': ['Filing', 'Gear cutting', 'Casting', 'Climbing'],
    });
    expect(kindsOf(cv)).toEqual([
      ['In a few lines', 'summary'],
      ['Where the bells ring', 'work'],
      ['Languages I speak', 'languages'],
      ['School so far', 'education'],
      ['Things I am good at', 'skills'],
    ]);
    expect(cv.resume.work?.map(({ name }) => name)).toEqual(['Turmuhr Ltd', 'Zeiger Ltd']);
  });

  it.each([
    ['EXPERIÊNCIAS', 'ESCOLARIDADE', 'CURSOS', ['SERRA VERDE LTDA', 'IRMÃOS QUEIROZ', 'MADEIREIRA PAMPULHA']],
    ['EXPERIENCE', 'EDUCATION', 'COURSES', ['HARTWELL STORES', 'THE BLUE ANCHOR', 'COPELAND & SONS']],
    ['DOŚWIADCZENIE', 'WYKSZTAŁCENIE', 'KURSY', ['DELTA MEBLE', 'HUTA STALOWA WOLA', 'KARCZMA POD LIPĄ']],
  ])('are no houses in the capitals and size of the headings: %s', async (work, studies, courses, houses) => {
    const posts = houses
      .map((house, at) => `<p><b>${house}</b></p><p>Cook</p><p>0${at + 1}/2016 – 12/2017</p>`)
      .join('');
    const html = `<p>Jo Alda</p><p>jo@alda.example</p><p><b>PROFIL</b></p><p>A cook.</p><p><b>${work}</b></p>${posts}<p><b>${studies}</b></p><p>Cookery School, 2012</p><p><b>${courses}</b></p><p>Hygiene (2020)</p>`;
    const cv = await parseCv({ bytes: new TextEncoder().encode(html), fileName: 'cv.html', asOf: '2026-11-24' });
    expect(cv.resume.work?.map(({ name, position }) => [name, position])).toEqual(houses.map((name) => [name, 'Cook']));
  });

  it.each([
    [
      'with the dates above',
      (house: string, at: number) =>
        `<p>0${at}/2016 – 12/2017 | Gouda</p><p><b>${house}</b></p><p>Winkelmedewerker</p>`,
    ],
    [
      'with the dates below',
      (house: string, at: number) =>
        `<p><b>${house} – Gouda</b></p><p>Winkelmedewerker</p><p>0${at}/2016 – 12/2017</p>`,
    ],
  ])('are no houses in bold whose words no dictionary has, %s', async (_, post) => {
    const houses = ['Van der Velde Bloemen', 'De Hoeve', 'Albert Heijn'];
    const posts = houses.map((house, at) => `${post(house, at + 1)}<ul><li>Laden en lossen.</li></ul>`).join('');
    const html = `<h1>Jo Alda</h1><p>jo@alda.example</p><h2>Werkervaring</h2>${posts}<h2>Opleiding</h2><p>Kookschool, 2012</p>`;
    const cv = await parseCv({ bytes: new TextEncoder().encode(html), fileName: 'cv.html', asOf: '2026-11-24' });
    expect(cv.resume.work?.map(({ name, position }) => [name, position])).toEqual(
      houses.map((name) => [name, 'Winkelmedewerker']),
    );
  });

  it('are told by content where a word says little', async () => {
    const cv = await readPage({
      Berufserfahrung: ['Uhrmacherin, Turmuhr GmbH, 2019 – 2023'],
      Privat: ['Chorgesang', 'Kleingarten'],
      'Personal Information': ['Date of Birth: 14 March 1993', 'Marital Status: Married', 'Nationality: Norwegian'],
    });
    expect(kindsOf(cv).slice(1)).toEqual([
      ['Privat', 'interests'],
      ['Personal Information', 'other'],
    ]);
  });

  it('may have numbers and long words', async () => {
    const cv = await readPage({
      '1. Experience': ['Clockmaker, Turmuhr Ltd, 2019 – 2023'],
      '2. Establishments attended and qualifications obtained': ['Diploma in Horology, Horology College, 2015'],
      '3. Fuera de la oficina': ['The tower of St Olav, on Sundays'],
      '4. Languages': ['Norwegian'],
      '5. Away from the bench': ['The tower of St Olav, on Sundays'],
    });
    expect(kindsOf(cv)).toEqual([
      ['1. Experience', 'work'],
      ['2. Establishments attended and qualifications obtained', 'education'],
      ['3. Fuera de la oficina', 'interests'],
      ['4. Languages', 'languages'],
      ['5. Away from the bench', 'interests'],
    ]);
  });

  it('may stand above the contact data, too', async () => {
    const cv = await readPage({
      'Where to find me': ['12 Bell Lane, Bergen', 'jorun.aldal@postkasse.example'],
      Experience: ['Clockmaker, Turmuhr Ltd, 2019 – 2023'],
      Education: ['Diploma in Horology, Horology College, 2015'],
    });
    expect(kindsOf(cv)[0]).toEqual(['Where to find me', 'contact']);
  });

  it.each([[[]], [['Clocks of all sizes, in town and country.']]])(
    'are no houses in the look of the headings: %j',
    async (lines) => {
      const cv = await readPage({
        Experience: lines,
        'Turmuhr Ltd': ['Clockmaker', '2019 – 2023'],
        'Zeiger Ltd': ['Apprentice', '2015 – 2019'],
        'Bell Foundry Ltd': ['Caster', '2013 – 2015'],
        Education: ['Diploma in Horology, Horology College, 2015'],
      });
      expect(cv.resume.work?.map(({ name }) => name)).toEqual(['Turmuhr Ltd', 'Zeiger Ltd', 'Bell Foundry Ltd']);
    },
  );

  it('are told from titles in their look, where those have dates', async () => {
    const cv = await parseCv({
      bytes: new TextEncoder().encode(
        [
          'Jorun Aldal',
          'jorun@postkasse.example',
          '**What I am like**',
          'I repair the clocks of towers, and I like to be up before the pigeons are.',
          '**Clocks so far**',
          '**Clockmaker, Turmuhr Ltd, 2019 – 2023**',
          'Wound forty clocks a week.',
          '**Apprentice, Zeiger Ltd, 2015 – 2019**',
          'Oiled them.',
          '**Bell ringer, St Mary, 2013 – 2015**',
          'Rang them.',
          '**Education**',
          'Diploma in Horology, Horology College, 2015',
          '**Languages I speak**',
          'Norwegian, English',
        ].join('\n\n'),
      ),
      fileName: 'cv.md',
      asOf: '2026-11-24',
    });
    expect(kindsOf(cv).map(([, kind]) => kind)).toEqual(['summary', 'work', 'education', 'languages']);
    expect(cv.resume.work?.map(({ position }) => position)).toEqual(['Clockmaker', 'Apprentice', 'Bell ringer']);
  });

  it.each([
    ['items of a list', '<h3>Public speaking</h3><h3>Worked metal</h3><h3>Gear cutting</h3>', ''],
    ['labels above every post', '<p>Casting, climbing</p>', '<h3>What I worked on</h3>'],
  ])('are no %s', async (_, skills, label) => {
    const posts = ['2019 – 2023', '2017 – 2019', '2015 – 2017'].map(
      (when) => `<p>Clockmaker, Turmuhr Ltd, ${when}</p>${label}<ul><li>Forty clocks.</li></ul>`,
    );
    const cv = await parseCv({
      bytes: new TextEncoder().encode(
        `<h1>Jorun Aldal</h1><p>jorun@postkasse.example</p><h3>Skills</h3>${skills}<h3>Languages</h3><p>Norwegian</p><h3>Experience</h3>${posts.join('')}<h3>Education</h3><p>Diploma in Horology, Horology College, 2015</p>`,
      ),
      fileName: 'cv.html',
      asOf: '2026-11-24',
    });
    expect(kindsOf(cv).map(([heading]) => heading)).toEqual(['Skills', 'Languages', 'Experience', 'Education']);
  });

  it('are told in plain text by the ornaments that they share with others', async () => {
    const text =
      'Aoife Treacy\naoife@eastmail.example\nFull driving licence\n\n** What I have done **\n\n2014 to 2018: Clerical Officer\nCourts Service, Limerick\n\n** Study **\n\n2010 to 2013: BA in History, Mary Immaculate College\n\n** Computers and office **\n\nSoftware: Keyhouse, Outlook\n\n** Languages **\n\nEnglish, Irish\n';
    const cv = await parseCv({ bytes: new TextEncoder().encode(text), fileName: 'cv.txt', asOf: '2026-11-24' });
    expect(kindsOf(cv)).toEqual([
      ['** What I have done **', 'work'],
      ['** Study **', 'education'],
      ['** Computers and office **', 'skills'],
      ['** Languages **', 'languages'],
    ]);
  });

  it('take their kind from what stands below, where a word says less: posts, and no span of time in a sentence', async () => {
    const cv = await readPage({
      Experience: ['Clockmaker, Turmuhr Ltd, 2019 – 2023'],
      'Activities in orchestras': [
        'Violoncellista, Orchestra of Bergen, 2015 – 2019',
        'Teacher, Music School Ltd, 2012 – 2015',
      ],
      'On the road': [
        'From May 2011 to June 2012 clockmaker, on the road in Jutland, Funen and along the coast of Norway, where I mended what the salt of the sea had left of the clocks of churches and of town halls.',
      ],
      'Languages I speak': ['Norwegian, English'],
    });
    expect(kindsOf(cv).slice(1)).toEqual([
      ['Activities in orchestras', 'work'],
      ['On the road', 'other'],
      ['Languages I speak', 'languages'],
    ]);
  });

  it('are declared by the source with the others of their level', async () => {
    const cv = await parseCv({
      bytes: new TextEncoder().encode(
        '# Who I Am\n\nA pupil.\n\n# School So Far\n\nLeaving Certificate, Horology College, 2020 to 2026\n\n# Giving a Hand\n\n- Bell ringer\n\n# After School\n\n- Chess\n\n# Languages\n\nNorwegian\n',
      ),
      fileName: 'cv.md',
      asOf: '2026-11-24',
    });
    expect(kindsOf(cv).map(([, kind]) => kind)).toEqual([
      'summary',
      'education',
      'volunteer',
      'interests',
      'languages',
    ]);
  });

  it('stand in a margin beside their text, where others do', async () => {
    const bytes = await drawPdf((pdf) => {
      const row = (label: string, text: string) => {
        const { y } = pdf;
        pdf.text(label, 60, y, { width: 80, align: 'right' });
        pdf.text(text, 160, y).moveDown(0.2);
      };
      pdf.fontSize(22).text('Jorun Aldal').fontSize(10).text('jorun@postkasse.example').moveDown();
      for (const [label, first, second] of [
        ['profiel', 'Ik maak torenuurwerken.', 'Ook op zondag.'],
        ['werk', 'Klokkenmaker, Turmuhr B.V., 2019 – 2023', 'Leerling, Zeiger B.V., 2015 – 2019'],
        ['geleerd', 'Mbo-diploma Uurwerkmaker, Vakschool Schoonhoven, 2015', 'Cijfer: 8'],
        ['talen', 'Nederlands', 'Fries'],
      ] as const) {
        pdf.moveDown(1.5);
        row(label, first);
        if (second) row(label === 'talen' ? 'ook' : '', second);
      }
    });
    const cv = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(kindsOf(cv).map(([label]) => label)).toEqual(['profiel', 'werk', 'geleerd', 'talen']);
    expect(cv.resume.education?.[0]?.institution).toBe('Vakschool Schoonhoven');
  });
});

it('takes lines in the small type of other headings for headings, as small capitals are read', async () => {
  const bytes = await drawPdf((pdf) => {
    pdf.fontSize(24).text('Jorun Aldal').fontSize(11).text('jorun@postkasse.example');
    const section = (heading: string, lines: readonly string[]): void => {
      pdf.moveDown().font('Helvetica-Bold').fontSize(8).text(heading).font('Helvetica').fontSize(11);
      for (const line of lines) pdf.text(line);
    };
    section('Profile', [
      'Solicitor of ten years, used to vulnerable clients and to unforgiving deadlines of tribunals.',
    ]);
    section('Work experience', ['Solicitor, Abernathy Okonjo Law, Bradford', '2015 – 2021']);
    section('Reported Matters', ['Ahmadi family, First-tier Tribunal, Bradford']);
    section('Languages', ['French: good']);
    section('Interests', ['Fell running, dry-stone walling']);
  });
  const cv = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
  expect(kindsOf(cv)).toContainEqual(['Reported Matters', 'other']);
  expect(cv.resume.work).toHaveLength(1);
});
