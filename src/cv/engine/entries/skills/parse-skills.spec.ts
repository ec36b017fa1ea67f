import { parseCv } from '../../parse-cv.js';

const read = (text: string) =>
  parseCv({ bytes: new TextEncoder().encode(text), fileName: 'cv.txt', asOf: '2026-11-24' });

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
  });
});
