import { parseJobAd } from './parse-job-ad.js';

interface Asked {
  required: string[];
  preferred: string[];
}

/** Skills and certificates of an ad by what they weigh. */
function skillsOf(text: string): Asked {
  const { requirements } = parseJobAd({ text });
  const named = (wanted: boolean): string[] =>
    requirements
      .filter(({ kind, required }) => (kind === 'skill' || kind === 'certificate') && required === wanted)
      .map(({ name }) => name);
  return { required: named(true), preferred: named(false) };
}

function valuesOf(text: string, kind: 'experience' | 'education' | 'language'): unknown[] {
  return parseJobAd({ text })
    .requirements.filter((one) => one.kind === kind)
    .map(({ years, level, name }) => years ?? level ?? name);
}

describe('what a job ad asks for', () => {
  it('knows a heading by its look, and what is preferred by its mood', () => {
    const asked = skillsOf(
      'Web developer\n\nWhat we hope you have up your sleeve\n- TypeScript\n- PostgreSQL\n\nWhat would make us even happier\n- Kubernetes\n',
    );
    expect(asked).toEqual({ required: ['TypeScript', 'PostgreSQL'], preferred: ['Kubernetes'] });
  });

  it.each([
    [
      'es',
      'Cocinero\n\n## Necesitamos que manejes\n* APPCC\n\n## No hace falta, pero suma\n* Repostería\n',
      'HACCP',
      'Pastry',
    ],
    ['it', 'Cuoco\n\nChe cosa serve\n- HACCP\n\nChe cosa sarebbe bello\n- pasticceria\n', 'HACCP', 'Pastry'],
    ['pl', 'Kucharz\n\nCo musisz mieć?\n- HACCP\n\nCo nam się spodoba?\n- cukiernictwo\n', 'HACCP', 'Pastry'],
  ])('knows such headings in other languages (%s)', (_language, text, required, preferred) => {
    expect(skillsOf(text)).toEqual({ required: [required], preferred: [preferred] });
  });

  it('reads numbered headings', () => {
    const text =
      'Inspektor budowlany\n1. Wymagania niezbędne:\n  a) znajomość AutoCAD,\n  b) Microsoft Word i SAP,\n2. Wymagania dodatkowe:\n  a) obsługa Excel,\n3. Zakres zadań:\n  a) kosztorysowanie\n';
    expect(skillsOf(text)).toEqual({ required: ['AutoCAD', 'Microsoft Word', 'SAP'], preferred: ['Microsoft Excel'] });
  });

  it('ends the demands where a list of them is followed by a paragraph that makes none', () => {
    const text =
      'Welder\n\nRequirements\n- TIG welding\n- Forklift licence\n- MIG/MAG welding\n\nOur workshop does plumbing and carpentry too.\n\nKnowledge of AutoCAD would be an asset.';
    const { required, preferred } = skillsOf(text);
    expect(required).not.toContain('Plumbing');
    expect(preferred).toEqual(['AutoCAD']);
  });

  it.each([
    ['three-plus years in sales', 3],
    ['mindestens dreijährige Erfahrung im Verkauf', 3],
    ['co najmniej pięcioletnim doświadczeniem w sprzedaży', 5],
    ['esperienza almeno triennale nelle vendite', 3],
    ['ten minste zes jaar werkervaring in de verkoop', 6],
    ['no menos de diez años en ventas', 10],
    ['expérience de deux (2) ans dans la vente', 2],
  ])('reads years in words: %s', (line, years) => {
    expect(valuesOf(`Wanted now\nRequirements:\n- ${line}`, 'experience')).toEqual([years]);
  });

  it.each(['21 years of age or older', 'kilkuletnie doświadczenie w sprzedaży'])('reads no years in: %s', (line) => {
    expect(valuesOf(`Wanted now\nRequirements:\n- ${line}`, 'experience')).toEqual([]);
  });

  it.each([
    ['en', 'College diploma in office administration', ['vocational']],
    ['en', 'A level 2 certificate in food hygiene', []],
    ['en', "You don't need a degree for this job", []],
    ['de', 'Abgeschlossenes Hochschulstudium (Master) der Physik', ['master']],
    ['de', 'Diplom in Maschinenbau', ['master']],
    ['it', 'Diploma di maturità e voglia di imparare', ['school']],
    ['pl', 'wykształcenie wyższe magisterskie lub wykształcenia średniego', ['school']],
    ['es', 'Lic. en Contaduría o afín, con ganas de aprender', ['bachelor']],
  ])('reads degrees (%s): %s', (_language, line, levels) => {
    const text =
      { de: 'Anforderungen', it: 'Requisiti', pl: 'Wymagania', es: 'Requisitos' }[_language] ?? 'Requirements';
    expect(valuesOf(`${line.split(' ')[0]}\n${text}:\n- ${line}`, 'education')).toEqual(levels);
  });

  it('reads languages asked for by a verb, and none in a citizenship', () => {
    expect(valuesOf('Camarero en la playa\nSi hablas inglés o alemán, mejor que mejor.', 'language')).toEqual([
      'en',
      'de',
    ]);
    expect(valuesOf('Urzędnik gminy\nWymagania:\n- obywatelstwo polskie', 'language')).toEqual([]);
  });
});
