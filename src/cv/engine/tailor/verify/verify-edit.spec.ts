import { verifyEdit } from './verify-edit.js';

const path = '/work/0/highlights/0';
const verdict = (original: string, proposed: string, language = 'en'): string[] => {
  const judged = verifyEdit({ path, original, proposed }, language);
  return judged.accepted ? [] : judged.reasons.map(({ code }) => code);
};

describe('verifyEdit', () => {
  it.each([
    ['Responsible for the maintenance of 14 delivery vans', 'Maintained 14 delivery vans', 'en'],
    ['Built a bridge in Leeds', 'Built a bridge', 'en'],
    ['Supervised seven nurses on nights', 'Supervised 7 nurses on nights', 'en'],
    ['Assisted the chef and cleaned the kitchen', 'Cleaned the kitchen', 'en'],
    ['Led the redesign of the intranet', 'Contributed to the redesign of the intranet', 'en'],
    ['Planung von Projekten im Anlagenbau', 'Projektplanung im Anlagenbau', 'de'],
    ['Sold shoes in a shop in the north of the city', 'Sold shoes in a shop', 'en'],
    ['Annahme, Prüfung und Lagerung von Waren', 'Annahme und Lagerung von Waren', 'de'],
    ['Replaced pumps, cutting waste by 5%', 'Cut waste by 5% by replacing pumps', 'en'],
    ['Key performance indicators (KPIs) for the depot', 'KPIs for the depot', 'en'],
    ['Catalogued prints in colour', 'Cataloged prints in color', 'en'],
    ['Durchführung von Messungen', 'Messungen durchgeführt', 'de'],
    ['Préparer les commandes', 'Préparation des commandes', 'fr'],
    ['My duties included opening up in the morning', 'Opened up in the morning', 'en'],
    ['Me encargaba de la limpieza y de la compra', 'Limpieza y compra', 'es'],
    ['In the summer, I gave tours of the castle', 'Gave tours of the castle in the summer', 'en'],
    ['Sous la supervision du chef, cuisson du pain', 'Cuisson du pain sous la supervision du chef', 'fr'],
    ['The rosters were prepared by me', 'Prepared the rosters', 'en'],
    ['Reliable team player with experience in sales', 'Experience in sales', 'en'],
    ['Con éxito organicé tres ferias', 'Organicé tres ferias', 'es'],
    ['Desde 2013 hasta 2016 trabajé como cocinero', 'Cocinero, 2013-2016', 'es'],
    ['Traducción de contratos, patentes y manuales', 'Traducción de contratos y manuales', 'es'],
    ['Fluent German and some knowledge of Russian', 'Fluent German', 'en'],
    ['Pflege und Wartung der Website', 'Pflege der Website', 'de'],
    ['Bei der Erstellung der Bilanz mitgewirkt', 'Mitwirkung bei der Erstellung der Bilanz', 'de'],
    ['Tot mijn taken behoorde het snoeien van bomen', 'Bomen gesnoeid', 'nl'],
    ['Prestei apoio ao diretor', 'Apoiei o diretor', 'pt'],
    ['Clasifiqué el correo', 'Clasificación del correo', 'es'],
    ['Beriet Kunden zu Farben', 'Beratung von Kunden zu Farben', 'de'],
    ['Uczestniczyłem w naradach', 'Brałem udział w naradach', 'pl'],
    ['Répondu à une dizaine de clients', 'Répondu à environ dix clients', 'fr'],
    ['Stock levels were checked weekly', 'Checked stock levels weekly', 'en'],
    ['Herstellung von Möbeln', 'Stellte Möbel her', 'de'],
    ['Verlaging van het verzuim in een jaar', 'Verlaagde in een jaar het verzuim', 'nl'],
    ['Developed tests in Python and Java for a bank', 'Developed tests in Python for a bank', 'en'],
    ['Sorted the files in order to make them easier to find', 'Sorted the files', 'en'],
    ['Con gran esmero limpié oficinas', 'Limpié oficinas', 'es'],
    ['Contrôle des pompes', 'Contrôlé les pompes', 'fr'],
    ['Obsługa osiemdziesięciu gości', 'Obsługa 80 gości', 'pl'],
    ['Cook from March 2018 to May 2019', 'Cook, Mar 2018 – May 2019', 'en'],
    ['Verificação das faturas', 'Controlo das faturas', 'pt'],
    ['Naprawa maszyn i obsługa klienta', 'Naprawiałem maszyny i obsługa klientów', 'pl'],
    ['Onderhoud van de machine', 'Onderhouden van de machine', 'nl'],
    ['Aufbau eines Archivs mit 4000 Fotos', 'Baute ein Archiv mit 4000 Fotos auf', 'de'],
    ['Weiterleitung der Anrufe', 'Leitete die Anrufe weiter', 'de'],
    ['Aannemen van bestellingen', 'Nam bestellingen aan', 'nl'],
    ['Prüfte die Bestellungen und leitete sie weiter', 'Prüfung und Weiterleitung der Bestellungen', 'de'],
    ['Die Briefe wurden geprüft und weitergeleitet', 'Prüfte die Briefe und leitete sie weiter', 'de'],
    ['Instalé paneles y los reparé', 'Instalación y reparación de paneles', 'es'],
    ['Curavo i giardini e li pulivo', 'Cura e pulizia dei giardini', 'it'],
    ['Recolha de dados e inserção dos mesmos', 'Recolha e inserção de dados', 'pt'],
    ['Plaatste zonnepanelen en repareerde ze', 'Plaatste en repareerde zonnepanelen', 'nl'],
    ['Checked the lifts and repaired them', 'Checked and repaired the lifts', 'en'],
    ['Detected faults in relays', 'Found faults in relays', 'en'],
    ['Reinigte Büros', 'Putzte Büros', 'de'],
    ['Réparé des voitures', 'Dépanné des autos', 'fr'],
    ['Envié paquetes a clientes', 'Mandé paquetes a clientes', 'es'],
    ['Spedito pacchi ai clienti', 'Inviato pacchi ai clienti', 'it'],
    ['Enviei encomendas aos clientes', 'Expedi encomendas aos clientes', 'pt'],
    ['Verzond pakketten aan klanten', 'Verstuurde pakketten aan klanten', 'nl'],
    ['Naprawa aut', 'Naprawa samochodów', 'pl'],
    ['Achieved a 10% reduction in energy use', 'Reduced energy use by 10%', 'en'],
    ['Reducción de costes del 12 %', 'Reduje los costes un 12 %', 'es'],
    ['Réduction des coûts de 12 %', 'Les coûts ont été réduits de 12 %', 'fr'],
    ['Introduced a system, which cut waste', 'Introduced a system, cutting waste', 'en'],
    ['Offered advice to customers regarding paint', 'Advised customers on paint', 'en'],
    ['Supervised apprentices in the workshop', 'Supervised workshop apprentices', 'en'],
    ['The machines were cleaned and oiled by me', 'Cleaned and oiled the machines', 'en'],
    ['Ich war für den Einkauf von Holz zuständig', 'Einkauf von Holz', 'de'],
    ['Erstellung von Dienstplänen', 'Dienstplanerstellung', 'de'],
    ['Ho aiutato il cuoco a preparare i dolci', 'Aiuto al cuoco nella preparazione dei dolci', 'it'],
    ['Ajudei o cozinheiro a preparar os doces', 'Ajuda ao cozinheiro na preparação dos doces', 'pt'],
    ['Hielp de kok bij het bereiden van soep', 'Hulp aan de kok bij de bereiding van soep', 'nl'],
    ['Managed the diary and travel of the director', 'Managed the diary of the director', 'en'],
    ['Venta de bolsos y cinturones en una tienda del centro', 'Venta de bolsos en una tienda', 'es'],
    [
      'Verkoop van tassen, riemen en hoeden in een winkel in het centrum',
      'Verkoop van tassen en riemen in een winkel',
      'nl',
    ],
    [
      'I was responsible for rotas and for contact with clients',
      'Responsible for rotas and contact with clients',
      'en',
    ],
  ])('lets pass: %s -> %s', (original, proposed, language) => {
    expect(verdict(original, proposed, language)).toEqual([]);
  });

  it.each([
    ['number', 'Supervised 12 nurses', 'Supervised 21 nurses', 'en'],
    ['number', 'Nearly 100 installations', '100 installations', 'en'],
    ['number', 'Cut costs by 20%', 'Cut costs by 20 percentage points', 'en'],
    ['relation', 'Supervised 3 nurses and 20 beds', 'Supervised 20 nurses and 3 beds', 'en'],
    ['characters', 'Team of 5', 'Team of 5\u200b0', 'en'],
    ['scope', 'Helped lead the migration', 'Led the migration', 'en'],
    ['scope', 'Mitwirkung bei der Einführung von SAP', 'Einführung von SAP', 'de'],
    ['hedge', 'Flew drones under supervision', 'Flew drones', 'en'],
    ['negation', 'No experience in sales', 'Experience in sales', 'en'],
    ['number', 'Replaced pumps, cutting waste by up to 5%', 'Cut waste by 5% by replacing pumps', 'en'],
    ['relation', 'Advice of doctors', 'Doctors were advised', 'en'],
    ['relation', 'Trained by the head chef', 'Trained the head chef', 'en'],
    ['hedge', 'Maintained patient records', 'Maintained patients', 'en'],
    ['hedge', 'Led negotiations in a role play', 'Led negotiations', 'en'],
    ['hedge', 'The oldest inn in the village', 'The oldest inn', 'en'],
    ['number', 'Served 12 nurses and aides', 'Served 12 aides', 'en'],
    ['relation', 'Versand von Teilen aus Polen nach Spanien', 'Versand von Teilen aus Spanien nach Polen', 'de'],
    ['skill', 'Wrote scripts in Java', 'Wrote scripts in Java and Kubernetes', 'en'],
    ['title', 'Ran errands for the director', 'Director', 'en'],
    ['scope', 'Partly responsible for ordering linen', 'Ordered linen', 'en'],
    ['title', 'Besuch des Bürgermeisters', 'Bürgermeister besucht', 'de'],
    ['title', 'Supporto del direttore', 'Supportato il direttore', 'it'],
    ['relation', 'Acompañado de colegas', 'Acompañamiento de colegas', 'es'],
    ['hedge', 'Die Pläne wurden von mir und der Chefin erstellt', 'Erstellte die Pläne', 'de'],
    ['relation', 'Wurde geschult', 'Schulte', 'de'],
    ['number', 'Ran the stall in 2012 and 2014', 'Ran the stall from 2012 to 2014', 'en'],
    ['number', 'Servi une cinquantaine de repas', 'Servi plus de 50 repas', 'fr'],
    ['title', 'Pomoc kierownika przy remoncie', 'Pomagałem kierownikowi przy remoncie', 'pl'],
    ['hedge', 'Contracts were drafted by lawyers', 'Drafted contracts', 'en'],
    ['hedge', 'Wrote scripts in order to learn programming', 'Wrote scripts', 'en'],
    ['scope', 'Trat als Sänger auf und baute Bühnen ab', 'Baute Bühnen auf', 'de'],
    ['number', 'Napisałam artykuł do czasopisma', 'Pisałam artykuły do czasopism', 'pl'],
    ['number', 'Naprawiłem dach kościoła', 'Naprawiałem dach kościoła', 'pl'],
    ['number', 'Remont szkoły', 'Remont szkół', 'pl'],
    ['number', 'Opened the branch in Leeds', 'Opened branches in Leeds', 'en'],
    ['number', 'Traduction du manuel', 'Traduction de manuels', 'fr'],
    ['number', 'Restauro del mobile antico', 'Restauro di mobili antichi', 'it'],
    ['word', 'Asistí a las reuniones', 'Ayudé en las reuniones', 'es'],
    ['hedge', 'Under supervision, I vaccinated dogs', 'Vaccinated dogs', 'en'],
    ['hedge', 'With a tutor, wrote and staged a play', 'Staged a play', 'en'],
    ['hedge', 'The rosters were prepared by me as a trainee', 'Prepared the rosters', 'en'],
    ['hedge', 'Built a bridge in Minecraft', 'Built a bridge', 'en'],
    ['hedge', 'Passionate about leading teams', 'Leading teams', 'en'],
    ['hedge', 'Drove taxis and buses in a video game', 'Drove taxis', 'en'],
    ['hedge', 'Cut costs, according to my manager, by 8%', 'Cut costs by 8%', 'en'],
    ['number', 'Built a bridge, 20 cm long, and a tower', 'Built a bridge and a tower', 'en'],
    ['word', 'Gab das Buch ab', 'Gab das Buch aus', 'de'],
    ['word', 'Nahm Anrufe an', 'Nahm Anrufe auf', 'de'],
    ['word', 'Bracht pakketten rond', 'Bracht pakketten aan', 'nl'],
    ['relation', 'Prüfte Pumpen und ließ sie reparieren', 'Prüfte und reparierte Pumpen', 'de'],
    ['hedge', 'Photographed pumps and had them repaired', 'Repaired pumps', 'en'],
    ['hedge', 'Trained horses and rode them at the Olympics', 'Trained horses at the Olympics', 'en'],
    ['word', 'Controleerde pompen en liet ze repareren', 'Repareerde pompen', 'nl'],
    ['word', 'Prepared a book for print', 'Wrote a book', 'en'],
    ['scope', 'Checked costs', 'Controlled costs', 'en'],
    ['scope', 'Monitored nurses on the ward', 'Supervised nurses on the ward', 'en'],
    ['scope', 'Searched for new suppliers', 'Found new suppliers', 'en'],
    ['word', 'Putzte Wände', 'Verputzte Wände', 'de'],
    ['word', 'Leitete Auszubildende an', 'Bildete Auszubildende aus', 'de'],
    ['word', 'Recherché de nouveaux clients', 'Trouvé de nouveaux clients', 'fr'],
    ['word', 'Asistí a clases de dibujo', 'Di clases de dibujo', 'es'],
    ['word', 'Cercavo nuovi fornitori', 'Trovavo nuovi fornitori', 'it'],
    ['word', 'Procurei novos fornecedores', 'Encontrei novos fornecedores', 'pt'],
    ['word', 'Zocht nieuwe leveranciers', 'Vond nieuwe leveranciers', 'nl'],
    ['word', 'Szukałem nowych dostawców', 'Znalazłem nowych dostawców', 'pl'],
    ['relation', 'Aimed for a 10% reduction in energy use', 'Reduced energy use by 10%', 'en'],
    ['word', 'Costs fell by 12%', 'Reduced costs by 12%', 'en'],
    ['scope', 'Costs were reduced by the team by 12%', 'Costs were reduced by 12%', 'en'],
    ['relation', 'Los costes fueron reducidos por el equipo un 12 %', 'Los costes fueron reducidos un 12 %', 'es'],
    ['hedge', 'The rosters were prepared by me and the chef', 'Prepared the rosters', 'en'],
    ['relation', 'Supervised engineers in training', 'Supervised training engineers', 'en'],
    ['relation', 'Wrote letters with lawyers', 'Wrote lawyer letters', 'en'],
    ['relation', 'Aiuto del direttore nella fiera', 'Aiuto al direttore nella fiera', 'it'],
    ['relation', 'Apoio do diretor na feira', 'Apoio ao diretor na feira', 'pt'],
    ['hedge', 'Ich war teilweise für den Einkauf zuständig', 'Einkauf', 'de'],
    ['hedge', 'Die Kollegin war für den Einkauf zuständig', 'Einkauf', 'de'],
    ['hedge', 'Hilfe bei der Erstellung von Dienstplänen', 'Dienstplanerstellung', 'de'],
    ['hedge', 'Limpié en parte de la fábrica', 'Limpié en la fábrica', 'es'],
    ['hedge', 'Worked in half of the shops of the city', 'Worked in shops', 'en'],
    ['relation', 'Helped the managers; they led the team', 'Led the team', 'en'],
    ['relation', 'Helped the managers, and they led the team', 'Led the team', 'en'],
    ['relation', 'Half der Chefin; sie leitete das Team', 'Leitete das Team', 'de'],
    ['relation', 'Hielp de manager; ze leidde het team', 'Leidde het team', 'nl'],
    ['hedge', 'Pflegte Pferde und ritt sie bei Olympia', 'Pflegte Pferde bei Olympia', 'de'],
    ['hedge', 'Cuidé caballos y los monté en los Juegos', 'Cuidé caballos en los Juegos', 'es'],
    ['hedge', 'Curavo i cavalli e li montavo alle Olimpiadi', 'Curavo i cavalli alle Olimpiadi', 'it'],
    ['hedge', 'Tratei cavalos e montei póneis nos Jogos', 'Tratei cavalos nos Jogos', 'pt'],
    ['hedge', 'Karmiłem konie i ujeżdżałem je na olimpiadzie', 'Karmiłem konie na olimpiadzie', 'pl'],
  ])('refuses a %s: %s -> %s', (code, original, proposed, language) => {
    expect(verdict(original, proposed, language)).toContain(code);
  });

  it.each(['/work/0/position', '/work/0/startDate', '/education/0/studyType', '/basics/name', '/__proto__', ''])(
    'locks %s',
    (locked) => {
      expect(verifyEdit({ path: locked, original: 'Nurse', proposed: 'Head nurse' })).toMatchObject({
        accepted: false,
        reasons: [{ code: 'locked' }],
      });
    },
  );

  it('takes a text as it stands, and none at all', () => {
    expect(verifyEdit({ path: '/work/0/position', original: 'Nurse', proposed: 'Nurse' })).toEqual({ accepted: true });
    expect(verdict('Cooked for 80 children', '')).toEqual([]);
  });

  it('asks the words which language they are of where nobody says', () => {
    expect(
      verifyEdit({ path, original: 'Aide à la direction du service', proposed: 'Direction du service' }),
    ).toMatchObject({
      accepted: false,
    });
  });

  it('ends in bounded time on hostile text', () => {
    const started = process.cpuUsage();
    const long = 'of the of 1 and not led '.repeat(80);
    verifyEdit({ path, original: long, proposed: `${long}!` });
    expect(verdict('x', 'y'.repeat(1_000_000))).toEqual(['untraceable']);
    expect(process.cpuUsage(started).user).toBeLessThan(20_000_000);
  });
});
