import { parseCv } from '../../parse-cv.js';

const read = async (heading: string, posts: string): Promise<unknown[] | undefined> => {
  const text = `Robin Vandermeer\nrobin@post.example\n\n${heading}\n\n${posts}`;
  const cv = await parseCv({ bytes: new TextEncoder().encode(text), fileName: 'cv.txt', asOf: '2026-11-24' });
  return cv.resume.work?.map(({ position, name, location }) => [position, name, location]);
};

describe('posts told in one line', () => {
  it.each([
    [
      'Experiência profissional',
      'De 2015 a 2018 trabalhei como soldador na Estaleiros Navais Pimenta, em Viana do Castelo.',
      ['soldador', 'Estaleiros Navais Pimenta', 'Viana do Castelo'],
    ],
    ['Work experience', 'Humber Yards (Hull) – Welder – 2015 to 2018', ['Welder', 'Humber Yards', 'Hull']],
    [
      'Expérience professionnelle',
      '2014 à 2020 : Second de chai à la SCEA Vignobles Destouesse (Pauillac)',
      ['Second de chai', 'SCEA Vignobles Destouesse', 'Pauillac'],
    ],
    [
      'Expérience professionnelle',
      '2010 - 2012 : Serveur au restaurant Le Bec Fin à Lyon',
      ['Serveur', 'restaurant Le Bec Fin', 'Lyon'],
    ],
    [
      'Expérience professionnelle',
      '2008 - 2010 : employée de bibliothèque à l’ASBL Lire à Sambreville',
      ['employée de bibliothèque', 'ASBL Lire à Sambreville', undefined],
    ],
    [
      'Berufserfahrung',
      '2018 - 2020: Verkäuferin bei der Bäckerei Huber in Graz',
      ['Verkäuferin', 'Bäckerei Huber', 'Graz'],
    ],
    [
      'Berufserfahrung',
      '2016 - 2018: Dachdeckerhelfer über Zeitarbeit Elbtal GmbH, Lüneburg',
      ['Dachdeckerhelfer', 'Zeitarbeit Elbtal GmbH', 'Lüneburg'],
    ],
    ['Work experience', '2016 - 2018: Driver for Parker Haulage, Hull', ['Driver', 'Parker Haulage', 'Hull']],
    ['Experiencia laboral', '2018 - 2020: Camarero en el bar Manolo (Cádiz)', ['Camarero', 'bar Manolo', 'Cádiz']],
    [
      'Esperienza lavorativa',
      '2016 - 2018: Cameriere al Ristorante Il Pino, Verona',
      ['Cameriere', 'Ristorante Il Pino', 'Verona'],
    ],
    [
      'Experiência profissional',
      '2018 - 2020: Empregada de mesa no Restaurante O Pescador em Faro',
      ['Empregada de mesa', 'Restaurante O Pescador', 'Faro'],
    ],
    ['Werkervaring', '2016 - 2018: verkoper bij Kwantum te Sneek', ['verkoper', 'Kwantum', 'Sneek']],
    ['Doświadczenie zawodowe', '2018 - 2020: magazynier w firmie Drewpol w Ełku', ['magazynier', 'Drewpol', 'Ełku']],
    [
      'Experiencia laboral',
      '2014 – 2017: Patrón, Piscifactoría Rías Altas, S.A., Muros',
      ['Patrón', 'Piscifactoría Rías Altas, S.A.', 'Muros'],
    ],
    [
      'Berufserfahrung',
      '2012 – 2013: Stewardess, Reederei Donaustern / MS Wachau',
      ['Stewardess', 'Reederei Donaustern', 'MS Wachau'],
    ],
    [
      'Berufserfahrung',
      '2010 – 2011: Kellnerin, Gasthof Post, Fam. Rainer, Lofer',
      ['Kellnerin', 'Gasthof Post, Fam. Rainer', 'Lofer'],
    ],
    [
      'Berufserfahrung',
      '2005 – 2006: Grundwehrdienst, Panzerpionierkompanie 90, Havelberg',
      ['Grundwehrdienst', 'Panzerpionierkompanie 90', 'Havelberg'],
    ],
    [
      'Werkervaring',
      '1995 – 1996: dienstplichtig soldaat, Koninklijke Landmacht, Havelte',
      ['dienstplichtig soldaat', 'Koninklijke Landmacht', 'Havelte'],
    ],
    [
      'Esperienza lavorativa',
      '2014 - 2016: Macchinista presso Lavoropiù Agenzia per il Lavoro, Bologna',
      ['Macchinista', 'Lavoropiù Agenzia per il Lavoro', 'Bologna'],
    ],
    [
      'Doświadczenie zawodowe',
      '2018 - 2020: pielęgniarka, Szpital Wojewódzki w Opolu',
      ['pielęgniarka', 'Szpital Wojewódzki w Opolu', undefined],
    ],
  ])('give title, employer and town: %s, %s', async (heading, post, expected) => {
    expect(await read(heading, post)).toEqual([expected]);
  });

  it.each([
    ['Berufserfahrung', '2012 - 2014: Mitarbeiter im Verkauf bei Möbel Rieger', 'Mitarbeiter im Verkauf'],
    ['Expérience professionnelle', '2007 - 2008 : Aide à la personne chez Mme Durand', 'Aide à la personne'],
    ['Work experience', '2010 - 2012: Head of Sales for Germany, Acme Ltd', 'Head of Sales for Germany'],
    ['Work experience', '2016 - 2018: Manager for Digital Payments, Acme Ltd', 'Manager for Digital Payments'],
    ['Expérience professionnelle', '2012 - 2014 : Technicien au SAV, Darty', 'Technicien au SAV'],
    ['Esperienza lavorativa', '2014 - 2016: Addetto alle vendite presso Esselunga', 'Addetto alle vendite'],
    ['Berufserfahrung', '2012 - 2014: Elektriker in Ausbildung, Stadtwerke Lingen', 'Elektriker in Ausbildung'],
    ['Werkervaring', '2012 - 2014: verloskundige in loondienst, Praktijk De Wiek', 'verloskundige in loondienst'],
  ])('keep what a title says of the work: %s, %s', async (heading, post, title) => {
    expect(await read(heading, post)).toEqual([[title, expect.anything(), undefined]]);
  });
});
