import { namesOccupation, occupationLikeness, occupationsIn } from './occupations.js';

describe('the table of occupations', () => {
  it.each(
    'Hufschmied;Farrier;maréchal-ferrant;Gleisbauer;Powder Coater;Façadier;Deshollinador;Gommista;Merendeira;Pijpfitter;Kominiarz;Rececionista'.split(
      ';',
    ),
  )('knows %s', (title) => {
    expect(namesOccupation(title)).toBe(true);
  });

  it.each(['we host dinners', 'former colleagues', 'a good team member'])('sees no job in: %s', (words) => {
    expect(namesOccupation(words)).toBe(false);
  });

  it('takes the names of one job in several languages for one', () => {
    const ids = ['chimney sweep', 'Kaminkehrer', 'ramoneur', 'kominiarz'].map((title) => occupationsIn(title)[0]?.id);
    expect(new Set(ids).size).toBe(1);
  });

  const likeness = (asked: string, held: string): number => {
    const [one, other] = [occupationsIn(asked)[0], occupationsIn(held)[0]];
    return one && other ? occupationLikeness(one, other) : NaN;
  };

  it('puts kin of a family above strangers, and the nearer above the farther', () => {
    expect(likeness('data engineer', 'software engineer')).toBeGreaterThan(likeness('data engineer', 'IT support'));
    expect(likeness('data engineer', 'IT support')).toBeGreaterThan(0);
    expect(likeness('reservoir engineer', 'géologue')).toBeGreaterThan(0);
    expect(likeness('marketing manager', 'Vertriebsleiter')).toBeGreaterThan(0);
    expect(likeness('marketing manager', 'welder')).toBe(0);
    // of one family, and of two that only a wider one holds together
    expect(likeness('nurse', 'care assistant')).toBeGreaterThan(5 * likeness('nurse', 'physician'));
  });

  it('takes two students for no two of a trade, and a driver for nearly one of lorries', () => {
    expect(likeness('Student', 'Praktikant')).toBeLessThan(0.5);
    expect(likeness('HGV driver', 'autista')).toBeGreaterThan(likeness('civil engineer', 'Ingenieur'));
  });

  it('reads no job into the first word of many', () => {
    expect(occupationsIn('Analista de Nóminas').map(({ name }) => name)).toEqual(['Payroll specialist']);
    expect(occupationsIn('Analista de riesgos').map(({ name }) => name)).not.toContain('Laboratory technician');
  });

  it.each<[string, string]>([
    [
      'Logistics supervisor',
      'Warehouse supervisor; Lagervorarbeiter; Jefe de almacén; Encarregado de armazém; Magazijnchef',
    ],
    ['IT manager', 'Teamleiter IT; Responsable informatique; Jefe de sistemas; Coordenador de TI; Kierownik działu IT'],
    [
      'Restaurant manager',
      'Restaurantleiterin; Gérant de restaurant; Gerente de restaurante; Kierowniczka restauracji',
    ],
    ['Head chef', 'Chef de cuisine; Küchenchefin; Jefa de cocina; Szefowa kuchni; Chef-kok'],
    ['Customs agent', 'Zollsachbearbeiter; Déclarante en douane; Declarante aduanero; Agent celny'],
    ['Bookkeeper', 'Accounts Payable Analyst; Mitarbeiter Buchhaltung; Assistente financeiro; Aide-comptable'],
    ['Tax advisor', 'Steuerberaterin; Referent Steuern; Asesora fiscal; Doradca podatkowy'],
    ['Warehouse worker', 'Mitarbeiter Lager; Auxiliar de bodega; Operatore logistico; Pracownica magazynu'],
    ['Truck driver', 'Conductrice routière; Autista camion; Chauffeur C/E; Kierowca C+E'],
    ['Software tester', 'Testeuse; QA Lead; Analista de testes; Testerka'],
    ['HR specialist', 'Sachbearbeiter Personal; Gestionnaire du personnel; Analista de RH; Specjalistka ds. kadr'],
    ['Electrician', 'Elektromeister; Électricienne; Oficial electricista; Monteur Elektrotechnik'],
    ['Trainer', 'Formatrice; Responsable de formation; Formadora; Szkoleniowiec'],
    [
      'Early childhood educator',
      "Erzieherin; Nauczycielka przedszkola; Insegnante scuola dell'infanzia; Educadora infantil",
    ],
    ['Petrol station attendant', 'Tankwart; Pompiste; Gasolinero; Benzinaio; Frentista; Pompbediende'],
    ['Removals worker', 'Möbelpacker; Déménageur; Traslocatore; Verhuizer; Pracownik przeprowadzek'],
    ['Debt collector', 'Inkassosachbearbeiter; Chargé de recouvrement; Gestor de cobros; Windykator'],
    ['Scaffolder', 'Gerüstbauer; Échafaudeur; Montador de andamios; Ponteggiatore; Monter rusztowań'],
    ['Dietitian', 'Diätassistentin; Diététicienne; Nutricionista; Dietista; Dietetyczka'],
    ['Winemaker', 'Winzerin; Vigneronne; Enóloga; Enologo'],
    ['Plasterer and drywaller', 'Trockenbauer; Plaquiste; Pladurista; Cartongessista; Stukadoor; Tynkarz'],
    ['Pet groomer', 'Dog groomer; Hundefriseurin; Toiletteur canin; Peluquera canina; Toelettatrice; Hondentrimster'],
    ['Bicycle mechanic', 'Fahrradmechaniker; Mécanicien cycles; Ciclomeccanico; Fietsenmaker; Mechanik rowerowy'],
    ['Earthmoving operator', 'Excavator operator; Baggerfahrer; Retroexcavadorista; Escavatorista; Operator koparki'],
    ['Stonemason', 'Steinmetzin; Tailleur de pierre; Cantero; Scalpellino; Canteiro; Steenhouwer; Kamieniarz'],
    ['Dental hygienist', 'Dentalhygienikerin; Higienista oral; Igienista dentale; Mondhygiënist; Higienistka'],
    ['Enforcement officer', 'Handhaver; BOA; Mitarbeiter im Ordnungsamt; Agente accertatore; Strażnik miejski'],
    ['Supply chain planner', 'Demand planner; Bedarfsplaner; Approvisionneuse; Analista de PCP; Planista produkcji'],
    ['Podiatrist', 'Chiropodist; Podologin; Pédicure-podologue; Podóloga; Medisch pedicure; Podolog'],
    ['Nanny', 'Tagesmutter; Nounou; Niñera; Babá; Gastouder; Niania'],
    ['Swimming instructor', 'Schwimmlehrerin; Moniteur de natation; Istruttore di nuoto; Zwemonderwijzer'],
    ['Volunteer coordinator', 'Ehrenamtskoordinatorin; Responsable des bénévoles; Vrijwilligerscoördinator'],
    ['Sound technician', 'Tontechniker; ingénieur du son; técnico de sonido; dźwiękowiec'],
  ])('finds %s in its titles', (name, titles) => {
    const found = titles.split('; ').map((title) => [title, ...occupationsIn(title).map((job) => job.name)]);
    expect(found).toEqual(titles.split('; ').map((title) => [title, name]));
  });

  it.each(
    'enfermeiros/enfermeiro; conductores/conductor; koks/kok; Köchinnen/Köchin; Lehrkräfte/Lehrkraft; Zimmerleute/Zimmermann; timmermannen/timmerman; Köche/Koch; Ärzte/Arzt; cuochi/cuoco; pielęgniarek/pielęgniarka; księgowej/księgowa; groomerem/groomer; opiekunką/opiekunka'.split(
      '; ',
    ),
  )('takes several for one: %s', (pair) => {
    const [several = '', one = ''] = pair.split('/');
    expect(occupationsIn(several).map(({ name }) => name)).toEqual(occupationsIn(one).map(({ name }) => name));
    expect(namesOccupation(one)).toBe(true);
  });

  it('leaves to other jobs the words that only may name one', () => {
    const names = (title: string): string[] => occupationsIn(title).map(({ name }) => name);
    expect(names('Abogado especialista en derecho administrativo')).toEqual(['Lawyer']);
    expect(names('Commercial electrician')).toEqual(['Electrician']);
    expect(names('Commercial B2B')).toEqual(['Sales representative']);
    expect(names('Maestro panadero')).toEqual(['Baker']);
    expect(names('Profesora de física')).toEqual(['Teacher']);
    expect(names('Docente di matematica')).toEqual(['Teacher']);
    expect(names('Meccanico')).toEqual(['Mechanic']);
  });

  it.each([
    'Chef de service',
    'Experiencia comercial',
    'seguro médico',
    'ash and oak',
    'Financieel analist B',
    'Analist',
  ])('sees none of its jobs in: %s', (words) => {
    const names = occupationsIn(words).map(({ name }) => name);
    for (const wrong of ['Chef', 'Sales representative', 'Physician', 'Cleaner', 'Laboratory technician'])
      expect(names).not.toContain(wrong);
  });

  it.each(
    'accountant/payroll specialist; accountant/bookkeeper; payroll specialist/HR generalist; dispatcher/customs broker; UX designer/graphic designer; civil engineer/architect; mason/roofer; electrician/maintenance technician; cook/baker; receptionist/customer service agent; nurse/care assistant; care assistant/social worker; lecturer/research scientist; marketing manager/sales manager; operations manager/logistics manager; gardener/forester; police officer/security guard; restaurant manager/hotel manager; IT support/system administrator'.split(
      '; ',
    ),
  )('holds for kin: %s', (pair) => {
    const [one = '', other = ''] = pair.split('/');
    expect(likeness(one, other)).toBeGreaterThan(0.2);
  });

  it.each(
    'welder/accountant; nurse/welder; cook/software developer; police officer/baker; teacher/plumber'.split('; '),
  )('holds for strangers: %s', (pair) => {
    const [one = '', other = ''] = pair.split('/');
    expect(likeness(one, other)).toBe(0);
  });

  it('takes one trade for itself, however many kinds of it there are', () => {
    expect(likeness('logistics coordinator', 'Logistiker')).toBe(1);
    expect(likeness('farm worker', 'ouvrier agricole')).toBe(1);
  });
});
