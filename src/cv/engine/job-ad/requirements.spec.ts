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

  it.each([
    ["You'll get on well here if you\n\nhave fitted drywall before\nknow TypeScript\n", ['TypeScript'], []],
    ['Il candidato ideale è in possesso dei seguenti requisiti:\n- HACCP\n', ['HACCP'], []],
    ['The ideal candidate has:\n- HACCP\n', ['HACCP'], []],
    ["What they've told me they really can't do without:\n- HACCP\n", ['HACCP'], []],
    ['Requirements\n- HACCP\nWhat would get you to the top of the pile: SAP.', ['HACCP'], ['SAP']],
    ['Condições indispensáveis:\n1. HACCP;\nCondições preferenciais:\n1. SAP', ['HACCP'], ['SAP']],
    [
      'Primera. Requisitos\na) HACCP\nTercera. Méritos que no son obligatorios y solo puntúan\n- SAP',
      ['HACCP'],
      ['SAP'],
    ],
    ['Requirements:\n> HACCP\n\nWould put you at the top of the pile:\n> SAP', ['HACCP'], ['SAP']],
    ['Requirements:\n- HACCP\n\nSimilar jobs\nSAP consultant - Leeds', ['HACCP'], []],
    ['Requisiti\n- HACCP\n\nAltri annunci che potrebbero interessarle: corso di SAP', ['HACCP'], []],
    ['Ton profil\n- HACCP\nCe serait top : SAP', ['HACCP'], ['SAP']],
    ['Anforderungen\n- HACCP\nSchön wäre es, wenn Sie SAP kennen.', ['HACCP'], ['SAP']],
    ['Requirements\n- HACCP\n- Any SAP work would not hurt', ['HACCP'], ['SAP']],
    [
      'Savoirs et savoir-faire\nHACCP - indispensable\nSoudage TIG - indispensable\nSAP',
      ['HACCP', 'TIG welding'],
      ['SAP'],
    ],
  ])('tells what is required from what is preferred: %s', (text, required, preferred) => {
    expect(skillsOf(`Wanted now\n\n${text}`)).toEqual({ required, preferred });
  });

  it.each([
    [
      'Full-Stack Engineer, Grower Tools\nTeam: Product Engineering\n\nRequirements\nSQL\nReact\nPHP',
      ['Full-stack development', 'SQL', 'React', 'PHP'],
    ],
    ['Cook\nFunctie-eisen\nHACCP\nMossels openen\n\nWij bieden\nFietsplan', ['HACCP', 'Mossels openen']],
    [
      'Cook\nRequirements\nHACCP\nEssential: oyster shucking; tripe dressing',
      ['HACCP', 'oyster shucking', 'tripe dressing'],
    ],
    ['Cook\nBayou Foods is the largest facility management company here.\nRequirements\nHACCP', ['HACCP']],
  ])('reads the items of a list that lost its bullets, and no headline or praise: %s', (text, names) => {
    expect(skillsOf(text).required).toEqual(names);
  });

  it.each([
    ["Ton profil\n- Excel, l'espagnol", ['es']],
    ['Anforderungen\n- Deutsch so, dass du auf dem Dach verstehst, was man dir zuruft', ['de']],
    ['Anforderungen\n- Excel\n\nItalienisch wäre für die Südtiroler Bauherren fein.', ['it']],
    ['Advantageous:\n* isiZulu', ['zu']],
    ['Profil\n- Anglais (notre actionnaire est danois)', ['en']],
    ['Requirements\n- You look after our German customers', []],
  ])('reads a language that is an item of its own: %s', (text, codes) => {
    expect(valuesOf(`Wanted now\n${text}`, 'language')).toEqual(codes);
  });

  it.each([
    ['Bonus si vous connaissez WordPress.', 'WordPress'],
    ['It helps if you have worked with WordPress.', 'WordPress'],
    ['If you know WordPress, so much the better.', 'WordPress'],
    ['WordPress wäre die Kirsche auf der Torte.', 'WordPress'],
    ['WordPress? helemaal top!', 'WordPress'],
    ['Ucieszymy się, jeśli znasz WordPress.', 'WordPress'],
    ['WordPress aiuta.', 'WordPress'],
    ['WordPress, fijn maar niet noodzakelijk', 'WordPress'],
    ['Mejor si conoces WordPress.', 'WordPress'],
  ])('hears a wish put warmly: %s', (line, skill) => {
    expect(skillsOf(`Designer\n\nRequirements:\n- InDesign\n- ${line}`).preferred).toEqual([skill]);
  });

  it.each(["Conditions d'admission", 'Requisiti specifici', 'Warunki przystąpienia', 'Idiomas requeridos'])(
    'knows what heads demands: %s',
    (heading) => {
      const text = `Web designer\n\nTasks\n- our site\n\n${heading.toUpperCase()}\n- InDesign\n- WordPress`;
      expect(skillsOf(text).required).toEqual(['Adobe InDesign', 'WordPress']);
    },
  );

  it('tells the years of a training from those of experience, and a degree from an abbreviation that looks like one', () => {
    expect(valuesOf('Koch\nAnforderungen:\n- abgeschlossene dreijährige Ausbildung als Koch', 'experience')).toEqual(
      [],
    );
    const text = 'Analyst\nRequirements:\n- 5 years of experience in FP&A or corporate finance';
    expect(valuesOf(text, 'education')).toEqual([]);
    expect(skillsOf(text).required).toEqual(['Financial planning and analysis', 'Corporate finance']);
  });

  it('hears in whom one reports to no writing of reports', () => {
    expect(skillsOf('Nurse\nRequirements:\n- BLS\n- You will report to the Nurse Manager').required).toEqual([
      'Basic life support',
    ]);
  });

  it.each([
    'Essential functions\n- sales in our shop',
    "La risorsa, inserita nell'ufficio acquisti e a diretto riporto del responsabile di sede, si occuperà di:\n- richieste di vendita",
  ])('takes no task for a demand: %s', (tasks) => {
    expect(skillsOf(`Clerk\n\n${tasks}\n\nRequirements\n- Excel\n- SAP\n- Access`).required).toEqual([
      'Microsoft Excel',
      'SAP',
      'Microsoft Access',
    ]);
  });

  it('ends the fields of a degree where another demand begins', () => {
    const text =
      'Lecturer\nRequirements:\n- a PhD in economics, a record of publications and the ability to teach econometrics';
    expect(skillsOf(text).required).toContain('Econometrics');
  });

  it('takes what candidates must bring for demands, not for how to apply', () => {
    const text =
      'Clerk\n\nDuties will include:\n- Filing\n\nCandidates must:\n- Know Excel\n- Forklift licence advantageous';
    expect(skillsOf(text).required).toContain('Microsoft Excel');
    expect(skillsOf(text).preferred).toEqual(['Forklift licence']);
  });

  it('reads a mother tongue', () => {
    const text =
      "Gestionnaire\n\nVotre profil\n– De langue maternelle française, bonnes connaissances de l'allemand (B1 minimum)";
    expect(valuesOf(text, 'language')).toEqual(['native', 'B1']);
    expect(valuesOf('Vendeur\n\nVotre profil\n– Bonne connaissance de la clientèle française', 'language')).toEqual([]);
  });

  it('reads the certificate beside a degree, and none in who accredits it', () => {
    expect(skillsOf("Analyst\nRequirements:\n- Bachelor's degree in finance; MBA or CPA preferred").preferred).toEqual([
      'Chartered accountant',
    ]);
    expect(skillsOf('Surveyor\nRequirements:\n- RICS-accredited degree in surveying').required).toEqual([]);
  });

  it('hears what is said within brackets of nothing before them', () => {
    expect(skillsOf('Analyst\nRequirements:\n- Excel (pivot tables, VBA a plus)')).toEqual({
      required: ['Microsoft Excel'],
      preferred: ['VBA'],
    });
  });

  it('gives a level to the language that it stands behind', () => {
    const text = 'Técnico\nRequisitos:\n- Nivel alto de inglés (B2/C1), se valorará francés o chino';
    expect(valuesOf(text, 'language')).toEqual(['B2', 'fr', 'zh']);
    expect(valuesOf('Clerk\nRequirements:\n- fluent German and English', 'language')).toEqual(['C1', 'C1']);
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
    ["A minimum of 12 months' post-registration experience", 1],
    ["un paio d'anni di esperienza in vendite", 2],
    ['18 meses de experiencia en ventas', 1],
    ['expérience de deux (2) ans dans la vente', 2],
    ['1 Jahr Praxis im Verkauf', 1],
    ['Two years min in sales', 2],
    ['esperienza di almeno 2/3 anni nelle vendite', 2],
  ])('reads years in words: %s', (line, years) => {
    expect(valuesOf(`Wanted now\nRequirements:\n- ${line}`, 'experience')).toEqual([years]);
  });

  it.each(['21 years of age or older', 'Tener 18 años cumplidos', 'kilkuletnie doświadczenie w sprzedaży'])(
    'reads no years in: %s',
    (line) => {
      expect(valuesOf(`Wanted now\nRequirements:\n- ${line}`, 'experience')).toEqual([]);
    },
  );

  it.each([
    ['en', 'College diploma in office administration', ['vocational']],
    ['en', 'A level 2 certificate in food hygiene', []],
    ['en', "You don't need a degree for this job", []],
    ['en', 'someone who has been a BA for a while', []],
    ['en', 'Ford Senior Master certification', []],
    ['en', 'A permit of class A2 and B a must', []],
    ['en', '8+ years of post-qualification experience in M&A', []],
    ['it', 'Attestato federale di capacità come ottico', ['vocational']],
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

  it.each([
    ['a Master of Laws and admission to the bar', ['Bar admission']],
    ['Degree in nursing and an NMC registration', ['Nurse registration']],
    ['Bachelor in accounting or finance', []],
  ])('reads a certificate asked for beside a degree: %s', (line, certificates) => {
    const { requirements } = parseJobAd({ text: `Wanted now\nRequirements:\n- ${line}` });
    expect(requirements.filter(({ kind }) => kind === 'certificate').map(({ name }) => name)).toEqual(certificates);
    expect(requirements.filter(({ kind }) => kind === 'education')).toHaveLength(1);
  });

  it('takes years as somebody registered for years of work, and a kind in brackets for no skill', () => {
    expect(skillsOf('Nurse\nRequirements:\n- NMC registered nurse (adult)').required).toEqual(['Nurse registration']);
    expect(
      skillsOf('Leerkracht\n\nFunctie-eisen\n- een bevoegdheid voor het basisonderwijs (pabo)').required,
    ).toContain('pabo');
    const { requirements } = parseJobAd({ text: 'Nurse\nRequirements:\n- three years as a registered nurse' });
    expect(requirements.map(({ id }) => id)).toContain('experience:professional-experience');
  });

  it('reads languages asked for by a verb, and none in a citizenship', () => {
    expect(valuesOf('Camarero en la playa\nSi hablas inglés o alemán, mejor que mejor.', 'language')).toEqual([
      'en',
      'de',
    ]);
    expect(valuesOf('Urzędnik gminy\nWymagania:\n- obywatelstwo polskie', 'language')).toEqual([]);
  });

  it.each([
    [
      'en',
      'Requirements:\n- A current glider towing ticket\n- Falconry keeper licence',
      ['glider towing ticket', 'Falconry keeper licence'],
    ],
    ['de', 'Anforderungen:\n- Gültiger Sprengberechtigungsschein', ['Sprengberechtigungsschein']],
    ['es', 'Requisitos:\n- Carné de gaitero mayor', ['Carné de gaitero mayor']],
    ['pl', 'Wymagania:\n- uprawnienia do kopania bursztynu', ['uprawnienia do kopania bursztynu']],
  ])('knows a licence by its shape (%s)', (_language, text, names) => {
    const ad = parseJobAd({ text: `Wanted / gesucht\n${text}` });
    const certificates = ad.requirements.filter(({ kind }) => kind === 'certificate');
    expect(certificates.map(({ name }) => name)).toEqual(names);
    for (const { start, end, text: words } of certificates.flatMap(({ spans }) => spans))
      expect(ad.text.slice(start, end)).toBe(words);
  });

  it.each([
    ['Conocimiento demostrable en zurcido invisible', 'zurcido invisible'],
    ['Solida preparazione in tarsia lignea', 'tarsia lignea'],
    ['Quillwork or another craft of that kind', 'Quillwork'],
  ])('takes the words of the ad for what no dictionary knows: %s', (line, words) => {
    const { required } = skillsOf(`Wanted now\nRequisitos / Requirements:\n- ${line}`);
    expect(required).toEqual([words]);
  });

  it('takes no cue and nothing civil for a skill', () => {
    const text = 'Programista\nWymagania:\n- obywatelstwo polskie\n- Java, Kotlin, będzie dodatkowym atutem';
    expect(skillsOf(text)).toEqual({ required: [], preferred: ['Java', 'Kotlin'] });
  });

  it('leaves to the skills what stands before a degree', () => {
    const { required } = skillsOf('Clerk\nRequirements:\n- Microsoft Excel and a bachelor degree in economics');
    expect(required).toEqual(['Microsoft Excel']);
  });

  it('takes the field of an employer that prose speaks of for no demand where others stand', () => {
    const text =
      'Cook\nOur kitchen works beside a plumbing firm. You need HACCP, pastry, butchery and experience with menu planning.';
    expect(skillsOf(text).required).not.toContain('Plumbing');
  });

  it.each([
    ['It would be a nice surprise if you...', 'preferred'],
    ['Ce qui ferait la différence :', 'preferred'],
    ['Pré requisitos', 'required'],
  ] as const)('opens with `%s` what is %s', (heading, weight) => {
    const asked = skillsOf(`Wanted / Procura-se\n\nProfil\n- Excel\n\n${heading}\n- PostgreSQL\n- Kubernetes\n`);
    expect(asked[weight]).toEqual(expect.arrayContaining(['PostgreSQL', 'Kubernetes']));
  });

  it('hears a preference no further than its sentence, a wish to apply not over a demand', () => {
    const { required } = skillsOf('Peluquero\nSe valora saber barbería. Dominio de balayage y manicura.');
    expect(required).toEqual(['Balayage', 'Manicure and pedicure']);
    expect(valuesOf('Infermiere\nPer candidarsi bisogna avere la laurea in infermieristica.', 'education')).toEqual([
      'bachelor',
    ]);
  });

  it('cuts its own words where something is said of them', () => {
    const { preferred } = skillsOf(
      'Maler gesucht\nAnforderungen:\n- Erfahrung mit Stuckmarmor ist von Vorteil, aber kein Muss',
    );
    expect(preferred).toEqual(['Stuckmarmor']);
  });

  it('hears a `no` in its own language only', () => {
    expect(skillsOf('Analista\nRequisitos:\n- Conhecimento no sistema SAP e no Excel').required).toEqual([
      'SAP',
      'Microsoft Excel',
    ]);
  });

  it('turns a word that may speak of either side to what follows, where it opens a clause', () => {
    const text = 'Opiekun osób starszych\nWymagania:\n- język niemiecki B1, mile widziane prawo jazdy';
    const asked = parseJobAd({ text }).requirements.filter(({ kind }) => kind !== 'title');
    expect(asked.map(({ name, required }) => [name, required])).toEqual(
      expect.arrayContaining([
        ['de', true],
        ['Driving licence', false],
      ]),
    );
  });

  it('takes no fact at the top for a heading', () => {
    const text =
      'Operador\n\nCargo: Operador de extracción\nTurno: 7x7, soldadura\n\nRequisitos:\n- AutoCAD, SAP y Excel';
    expect(skillsOf(text).preferred).toEqual([]);
  });

  it('tells where one has worked from what at', () => {
    const text = 'Analyst\nRequirements:\n- 5 years in auditing at a bank, law firm or fintech\n- Excel';
    expect(skillsOf(text).required).toEqual(['Auditing', 'Microsoft Excel']);
  });

  it('ends a list without bullets where sentences follow', () => {
    const text =
      'Gardener\n\nRequirements\nTractor driving\nPruning of fruit trees\nChainsaw operation\n\nYou get paid weekly. The plumbing of the house is new.';
    expect(skillsOf(text).required).not.toContain('Plumbing');
  });

  it('hears an offer in one word, where the language needs no more', () => {
    const text = 'Cuoco\nSi richiede HACCP. Offriamo contratto, mensa e corsi di pasticceria.';
    expect(skillsOf(text).required).toEqual(['HACCP']);
  });
});
