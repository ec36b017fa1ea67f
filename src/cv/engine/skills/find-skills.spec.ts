import { cpuSecondsOf } from '../testing/cpu-time.js';
import { findSkills } from './find-skills.js';

function names(text: string, language?: string): string[] {
  return findSkills(text, { language }).map(({ name }) => name);
}

describe('findSkills', () => {
  it('cites the stretch of text it read', () => {
    const text = 'Five years of Postgre SQL, then React.js';
    expect(findSkills(text).map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
      ['PostgreSQL', 'Postgre SQL'],
      ['React', 'React.js'],
    ]);
  });

  it('keeps names with signs whole', () => {
    expect(names('C++, C#, F#, .NET, ASP.NET Core, Node.js, CI/CD; example.net')).toEqual([
      'C++',
      'C#',
      'F#',
      '.NET',
      'ASP.NET',
      'Node.js',
      'CI/CD',
    ]);
  });

  it('takes an ordinary word for no name that its capitals tell', () => {
    const found = (text: string): string[] =>
      findSkills(text, { language: 'en', expected: true }).map(({ name }) => name);
    expect(found('Keeping the work area clean and safe')).toEqual([]);
    expect(found('Scrum and SAFe')).toEqual(['Scrum', 'Scaled Agile Framework']);
  });

  it('prefers the longest name', () => {
    expect(names('Spring Boot and React Native, machine\nlearning')).toEqual([
      'Spring Boot',
      'React Native',
      'Machine learning',
    ]);
  });

  it.each([
    ['We go to market in Spring 2024 with swift access to the best, and we excel at it.', []],
    ['A word of thanks. Access to the R & D building. Lean on us. Vitamin C. Klasse B, C, CE', []],
    ['Go, Rust and Swift; Python', ['Go', 'Rust', 'Swift', 'Python']],
    ['Languages: python, go, r', ['Python', 'Go', 'R']],
    ['Word, Excel, Access', ['Microsoft Word', 'Microsoft Excel', 'Microsoft Access']],
    ['Senior Go developer', ['Go']],
    ['programming in C.', ['C']],
    ['It is up to us: do it.', []],
  ])('tells words from skills: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('meets inflected and compound forms in other languages', () => {
    expect(names('Kenntnisse in relationalen Datenbanken, Excelkenntnisse, SAP-Kenntnisse', 'de')).toEqual([
      'Relational databases',
      'Microsoft Excel',
      'SAP',
    ]);
    expect(names('Znajomość relacyjnych baz danych', 'pl')).toEqual(['Relational databases']);
  });

  it.each(['Go, ', 'machine ', 'a', '\n', 'C#', 'Word '])('stays linear on %j over and over', async (part) => {
    expect(await cpuSecondsOf(() => findSkills(part.repeat(100_000 / part.length)))).toBeLessThan(3);
  });

  it.each([
    ['US securities law', 'Securities law'],
    ['Predictive Maintenance', 'Predictive maintenance'],
    ['SAP SuccessFactors', 'SAP SuccessFactors'],
  ])('takes %s for no neighbour of it', (text, name) => {
    expect(names(text, 'en')).toEqual([name]);
  });

  it.each([
    ['en', 'Gained 60 credits in the first year'],
    ['en', 'Turning up on time every morning'],
    ['en', 'Took pictures of the finished cakes for the window'],
    ['en', 'Cleared snow from the drive'],
    ['en', 'Strategic partner of the club, advised a US strategic buyer'],
    ['en', 'Electronic locks fitted in 40 rooms'],
    ['en', 'Merger filings with the Commission'],
    ['en', 'Head boy and captain of the rugby team'],
    ['en', 'Sage and thyme from the beds'],
    ['en', 'Illustrator of two books for children'],
    ['en', 'Premiere at the city theatre'],
    ['en', 'Drinks served on the terrace'],
    ['en', 'Semiconductor plant, canteen'],
    ['en', 'Node 4 of the cable'],
    ['en', 'MBA, INSEAD'],
    ['en', 'Advised three DAX 30 companies'],
    ['en', 'linkedin.com/in/jane'],
    ['de', 'Zuschnitt von Glasscheiben'],
    ['de', 'TÜV Nord, Hannover'],
    ['de', 'Netzwerk von Ehrenamtlichen'],
    ['de', 'Abnahme der Prüfung durch die Kammer'],
    ['de', 'Steuern eines Schiffs'],
    ['de', 'Schnitt von Obstbäumen'],
    ['fr', 'Crédits ECTS validés'],
    ['fr', 'Garde à vue'],
    ['fr', 'DEC en sciences humaines'],
    ['es', 'Universidad Autónoma de Madrid'],
    ['es', 'Archivo histórico de la ciudad'],
    ['it', 'Variante della strada'],
    ['it', 'IRC Italian Resuscitation Council'],
    ['pt', 'Tribunal da 6ª Região'],
    ['pt', 'Atuação em sala de aula'],
    ['nl', 'Koffie drinken met bewoners'],
    ['pl', 'Kredyt na dom'],
  ])('takes no everyday word for a skill (%s): %s', (language, text) => {
    expect(names(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'Pascal, Vue, Node, Python', ['Pascal', 'Vue.js', 'Node.js', 'Python']],
    ['en', 'Excel, Illustrator and Photoshop', ['Microsoft Excel', 'Adobe Illustrator', 'Adobe Photoshop']],
    ['en', 'milling, turning and welding', ['Milling', 'Turning', 'Welding']],
    ['de', 'Pflege der Kundendaten', ['Master data management']],
    ['en', 'Documentation was kept up to date', ['Documentation']],
    ['de', 'Elektronik und Hydraulik', ['Electronics', 'Hydraulics']],
    ['nl', 'vrijwilligerswerk', ['Volunteering']],
  ])('still finds what is meant (%s): %s', (language, text, expected) => {
    expect(names(text, language)).toEqual(expected);
  });

  it.each([
    ['de', 'Kenntnisse der Bauordnung', 'Building regulations'],
    ['es', 'adaptar lentes de contacto', 'Optometry'],
    ['fr', 'la loi EGalim', 'Retail chains'],
    ['it', 'uso della squadratrice', 'Woodworking machines'],
    ['nl', 'ervaring met LoRaWAN', 'Wireless protocols'],
    ['pt', 'domínio da NR-12', 'Brazilian safety rules'],
  ])('knows what single trades ask for (%s): %s', (language, text, name) => {
    expect(findSkills(text, { language }).map((found) => found.name)).toContain(name);
  });
});
