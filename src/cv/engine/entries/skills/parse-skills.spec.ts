import { drawPdf } from '../../extract/testing/fixtures.js';
import { parseCv } from '../../parse-cv.js';

const read = (text: string, fileName = 'cv.txt') =>
  parseCv({ bytes: new TextEncoder().encode(text), fileName, asOf: '2026-11-24' });

/** "Tools: Excel, SAP" for a group, "Excel – good" for a skill with its level. */
async function skillsOf(lines: readonly string[], heading = 'Skills'): Promise<string> {
  const { resume } = await read(`Jo Doe\njo@mail.example\n\n${heading}\n\n${lines.join('\n')}\n`);
  const told = (resume.skills ?? []).map(({ name, level, keywords }) =>
    keywords ? `${name}: ${keywords.join(', ')}` : [name, level].filter(Boolean).join(' – '),
  );
  return told.join('; ');
}

describe('skills', () => {
  it.each([
    ['a level behind a colon', ['Wound care: advanced', 'Excel: basic'], 'Wound care – advanced; Excel – basic'],
    ['a level in figures', ['Excel 2/5', 'Python 80%'], 'Excel – 2/5; Python – 80%'],
    ['slashes that part a list', ['Wound care / Excel / Hedge laying'], 'Wound care; Excel; Hedge laying'],
    ['a slash within one of a list', ['P&L management, Lean / Six Sigma'], 'P&L management; Lean / Six Sigma'],
    [
      'groups with dashes',
      [
        'Technical – Wound care, Excel, Manual handling, Rota planning',
        'Practical – Python, Hedge laying, Stock control, First aid',
        'Personal – Sheep shearing, Public speaking, Sage 50, Report writing',
      ],
      'Technical: Wound care, Excel, Manual handling, Rota planning; Practical: Python, Hedge laying, Stock control, First aid; Personal: Sheep shearing, Public speaking, Sage 50, Report writing',
    ],
    [
      'one caption above a list',
      ['Computer', 'Wound care, Excel, Stock control'],
      'Computer: Wound care, Excel, Stock control',
    ],
    [
      'captions in a column, with bars in their lists',
      ['Machines     Excel | Sage 50 | Access', 'Garden       Hedge laying | Pruning'],
      'Machines: Excel, Sage 50, Access; Garden: Hedge laying, Pruning',
    ],
    [
      'captions behind a list without one',
      ['Excel, Sage 50', 'Garden', 'Hedge laying, Pruning', 'Ward', 'Wound care, First aid'],
      'Excel; Sage 50; Garden: Hedge laying, Pruning; Ward: Wound care, First aid',
    ],
    ['a list broken in an item', ['Excel, Sage 50, Hedge', 'laying, Pruning'], 'Excel; Sage 50; Hedge laying; Pruning'],
    ['a word broken in an item', ['Excel, Sage 50, Dis-', 'charge planning'], 'Excel; Sage 50; Discharge planning'],
    ['two at the end', ['Excel, Pruning, Stock control and First aid'], 'Excel; Pruning; Stock control; First aid'],
    ['one skill with "and"', ['Excel, Pruning, Health and safety'], 'Excel; Pruning; Health and safety'],
    [
      'words that lead in',
      ['Good working knowledge of Excel; basic knowledge of Pruning', 'Highly proficient in Sage 50'],
      'Excel; Pruning; Sage 50',
    ],
  ])('reads %s', async (_, lines, expected) => {
    expect(await skillsOf(lines)).toBe(expected);
  });

  it.each([
    ['Kenntnisse', 'Fundierte Kenntnisse in Excel, Sicherer Umgang mit DATEV', 'Excel; DATEV'],
    ['Compétences', "Très bonne connaissance de l'hygiène, notions d’anglais technique", 'hygiène; anglais technique'],
    ['Compétences', 'Connaissance de soi, Bonne maîtrise des soins', 'Connaissance de soi; soins'],
    ['Habilidades', 'Buen manejo de Excel, nociones básicas de contabilidad', 'Excel; contabilidad'],
    ['Competenze', 'Ottima conoscenza di Excel, nozioni di contabilità', 'Excel; contabilità'],
    ['Competências', 'Bom domínio de Excel, noções de contabilidade', 'Excel; contabilidade'],
    ['Vaardigheden', 'Uitstekende kennis van Excel, basiskennis van boekhouden', 'Excel; boekhouden'],
    ['Umiejętności', 'Bardzo dobra znajomość Excel, Word (średnio zaawansowany)', 'Excel; Word – średnio zaawansowany'],
  ])('leaves out what leads in below %s', async (heading, line, expected) => {
    expect(await skillsOf([line], heading)).toBe(expected);
  });

  it('takes "Personal" below other skills for a group of them', async () => {
    const lines = ['Technical:', '- Wound care', '- Excel', 'Personal:', '- Public speaking', '- Report writing'];
    expect(await skillsOf(lines)).toBe('Technical: Wound care, Excel; Public speaking; Report writing');
  });

  it('takes the name that goes on behind them for none', async () => {
    expect(await skillsOf(['- Wound care', '- Excel', '', 'Jo Doe, RN'])).toBe('Wound care; Excel');
    expect(await skillsOf(['- Excel', '- Jo Doe method of hedging'])).toBe('Excel; Jo Doe method of hedging');
  });

  it('keeps how well a keyword is known, with no field for it', async () => {
    const { resume } = await read(
      'Inge Harms\ninge@harms.example\n\nExperience\n\nClerk\tHarms Ltd\t2015 – 2019\n\nSkills\n\nSoftware: SAP (advanced), Excel, Access (basic)\nOffice: minutes, dictation\n',
    );
    expect(resume.skills?.[0]).toEqual({ name: 'Software', keywords: ['SAP (advanced)', 'Excel', 'Access (basic)'] });
  });

  it('takes names with a colon and nothing behind for skills, not for groups', async () => {
    const { resume } = await read(
      '<p>Ada Obi</p><p>ada@obi.example</p><h2>Skills</h2><p>Python:</p><p>LabVIEW:</p><p>Laser stabilisation:</p>',
      'cv.html',
    );
    expect(resume.skills).toEqual([{ name: 'Python' }, { name: 'LabVIEW' }, { name: 'Laser stabilisation' }]);
  });

  it('finds the captions of skills by their order, or by bold and white space', async () => {
    const grouped = [
      { name: 'Platforms', keywords: ['Kubernetes', 'Nomad'] },
      { name: 'Code', keywords: ['Go', 'Python', 'Bash'] },
    ];
    const cv = (skills: string) => `<p>Ada Obi</p><p>ada@obi.example</p><h2>Skills</h2>${skills}`;
    const paired = await read(
      cv('<p>Platforms</p><p>Kubernetes, Nomad</p><p>Code</p><p>Go, Python, Bash</p>'),
      'cv.html',
    );
    expect(paired.resume.skills).toEqual(grouped);
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(20).text('Ada Obi').fontSize(10).text('ada@obi.example').moveDown();
      pdf.font('Helvetica-Bold').fontSize(14).text('Skills').fontSize(10);
      for (const { name, keywords } of grouped) {
        pdf.moveDown().font('Helvetica-Bold').text(`• ${name}`).font('Helvetica');
        for (const keyword of keywords) pdf.text(`• ${keyword}`);
      }
    });
    expect((await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' })).resume.skills).toEqual(grouped);
  });

  it('finds the captions of skills by a look of their own', async () => {
    const groups = ['Machines: Lathe, Mill', 'Office: Excel', 'Safety: First aid, Forklift'];
    const bytes = await drawPdf((pdf) => {
      pdf.fontSize(20).text('Ada Obi').fontSize(10).text('ada@obi.example').moveDown();
      pdf.font('Helvetica-Bold').fontSize(14).text('Skills').fontSize(10);
      for (const [caption = '', names = ''] of groups.map((group) => group.split(': '))) {
        pdf.moveDown().font('Helvetica-Oblique').text(caption).font('Helvetica');
        for (const name of names.split(', ')) pdf.moveDown().text(name);
      }
    });
    const { resume } = await parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-11-24' });
    expect(resume.skills).toEqual([
      { name: 'Machines', keywords: ['Lathe', 'Mill'] },
      { name: 'Office', keywords: ['Excel'] },
      { name: 'Safety', keywords: ['First aid', 'Forklift'] },
    ]);
  });
});
