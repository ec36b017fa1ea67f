import { parseCv } from '../../parse-cv.js';

const read = async (heading: string, post: string): Promise<unknown[]> => {
  const text = `Robin Vandermeer\nrobin@post.example\n\n${heading}\n\n${post}`;
  const cv = await parseCv({ bytes: new TextEncoder().encode(text), fileName: 'cv.txt', asOf: '2026-11-24' });
  const [work] = cv.resume.work ?? [];
  return [work?.position, work?.name, work?.location, work?.startDate, work?.summary];
};

it('takes no title that begins as such a sentence does for one', async () => {
  const [title, house] = await read('Expériences', '2019 – 2021   Soudeur – Ferrand SARL, Lyon\n');
  expect([title, house]).toEqual(['Soudeur', 'Ferrand SARL']);
});

describe('posts told as a sentence', () => {
  it.each([
    [
      'Work experience',
      'From 2012 to 2015 I worked as a florist at Bloom & Sons in Leeds. I made wreaths and bouquets.',
      ['florist', 'Bloom & Sons', 'Leeds', '2012', 'I made wreaths and bouquets.'],
    ],
    [
      'Berufserfahrung',
      'Von 2010 bis 2014 war ich als Verkäufer bei Möbel Rieger in Ulm tätig. Ich habe Küchen verkauft.',
      ['Verkäufer', 'Möbel Rieger', 'Ulm', '2010', 'Ich habe Küchen verkauft.'],
    ],
    [
      'Expérience professionnelle',
      'De 2010 à 2014, j’ai travaillé comme vendeur chez Decathlon à Lyon. J’étais responsable du rayon vélo.',
      ['vendeur', 'Decathlon', 'Lyon', '2010', 'J’étais responsable du rayon vélo.'],
    ],
    [
      'Experiencia laboral',
      'De 2010 a 2014 trabajé como camarera en el Bar Manolo en Cádiz. Atendía la terraza.',
      ['camarera', 'Bar Manolo', 'Cádiz', '2010', 'Atendía la terraza.'],
    ],
    [
      'Esperienza lavorativa',
      'Dal 2014 al 2018 sono stato cameriere presso il Ristorante Il Pino, Verona.',
      ['cameriere', 'Ristorante Il Pino', 'Verona', '2014', undefined],
    ],
    [
      'Experiência profissional',
      'Desde 2014 sou caixa na loja Bom Dia.',
      ['caixa', 'loja Bom Dia', undefined, '2014', undefined],
    ],
    [
      'Werkervaring',
      'Van 2009 tot maart 2016 was ik voorman bij Van der Wal Onderhoud B.V. in Heerenveen. Ik leidde een ploeg van acht man.',
      ['voorman', 'Van der Wal Onderhoud B.V.', 'Heerenveen', '2009', 'Ik leidde een ploeg van acht man.'],
    ],
    [
      'Doświadczenie zawodowe',
      'Od 2010 do 2014 pracowałem jako magazynier w firmie Drewpol w Ełku. Wydawałem towar.',
      ['magazynier', 'Drewpol', 'Ełku', '2010', 'Wydawałem towar.'],
    ],
  ])('give title, employer, town, date and text: %s, %s', async (heading, post, expected) => {
    expect(await read(heading, post)).toEqual(expected);
  });

  it('leave a title that begins like one alone', async () => {
    expect(await read('Work experience', '2012 – 2015: I-beam welder, Humber Yards Ltd, Hull')).toEqual([
      'I-beam welder',
      'Humber Yards Ltd',
      'Hull',
      '2012',
      undefined,
    ]);
  });
});
