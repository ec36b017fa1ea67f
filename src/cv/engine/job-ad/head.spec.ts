import { cpuSecondsOf } from '../testing/cpu-time.js';
import { headOf } from './head.js';

/** Title, employer and place of an ad, `-` where it names none. */
const read = (text: string): string => {
  const { title, company, location } = headOf(text);
  return [title, company, location].map((span) => span?.text ?? '-').join(' | ');
};

describe('headOf', () => {
  it.each([
    [
      'Warehouse Associate | Prologis Fulfillment | Columbus, OH 43217',
      'Warehouse Associate - 2nd Shift\nPrologis Fulfillment\nColumbus, OH 43217\n$18.50 per hour - Full-time',
    ],
    [
      'Software Engineer, Developer Experience | Stackline | San Francisco, CA',
      'Stackline\nSoftware Engineer, Developer Experience\nSan Francisco, CA · Hybrid · $160,000\n\nAbout Stackline\nStackline is a platform for retail data.',
    ],
    [
      'Product Owner | Finbloom | Warszawa, mazowieckie',
      'Product Owner\nFinbloom\nWarszawa, mazowieckie\nPraca hybrydowa\n\nFinbloom to fintech.',
    ],
    [
      'Nurse Practitioner | Mercy Ridge Health | Boise, ID',
      'Home > Jobs > Healthcare\nNurse Practitioner\nJob in Boise, ID at Mercy Ridge Health\nPosted 3 days ago\nOver 100 applicants\nApply now',
    ],
    [
      'Growth Lead | Pamplemousse | Paris',
      "Growth Lead - CDI - Paris (télétravail partiel)\n@ Pamplemousse 🍊\n\nPamplemousse, c'est la néo-assurance des freelances.",
    ],
    [
      'Vendeur en jardinerie | Jardins du Loiret | Orléans',
      'Les Jardins du Loiret\nOrléans (45)\nVendeur en jardinerie H/F\nCDD 6 mois - Temps partiel 24h\nJe postule',
    ],
    [
      'Supervisor/a de limpieza | Limpiezas del Turia | Valencia, Comunidad Valenciana, España',
      'Limpiezas del Turia\nSupervisor/a de limpieza\nValencia, Comunidad Valenciana, España (Presencial)\nSolicitud sencilla\nGuardar',
    ],
    [
      'Chief Operating Officer | Halcyon Group | Zurich',
      'Halcyon Group: Chief Operating Officer, Zurich\nReports to: Store Manager',
    ],
    ['Grafik-Designer*in | Studio Pappel | Leipzig', 'Grafik-Designer*in gesucht!\nStudio Pappel · Leipzig · ab Mai'],
    [
      'Park Ranger | Bureau of Dunes | Darwin, NT',
      'Skip to main content\nAgency:            Bureau of Dunes\nPosition title:    Park Ranger\nLocation:          Darwin, NT',
    ],
    [
      'Inspektor ds. dróg | Urząd Gminy Krosno | 38-400 Krosno',
      'OGŁOSZENIE O NABORZE\n1. Nazwa i siedziba jednostki: Urząd Gminy Krosno, 38-400 Krosno\n2. Stanowisko: Inspektor ds. dróg',
    ],
    [
      'Senior beleidsadviseur | Provincie Drenthe | Assen',
      '**Provincie Drenthe** zoekt voor het team Water een\n\n**Senior beleidsadviseur**\n\n| | |\n|:--|:--|\n| Standplaats | Assen en thuis |',
    ],
  ])('reads what a job board or a form lays out: %s', (expected, text) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    [
      'professeur de mathématiques | Lycée Jean Moulin de Bourges | Bourges',
      'Le Lycée Jean Moulin de Bourges cherche, pour un remplacement, un professeur de mathématiques (H/F) à partir de janvier.\nLieu : Bourges',
    ],
    [
      'servicemonteur cv | Warmtebedrijf De Graaf | Zwolle',
      'Ben jij handig? Bij Warmtebedrijf De Graaf in Zwolle hebben we plek voor een servicemonteur cv. Je rijdt in je eigen bus.',
    ],
    [
      'Chef de Rang | Gletscherhof | Innsbruck',
      'Servus aus Tirol!\n\nDas Vier-Sterne-Hotel Gletscherhof in Innsbruck sperrt bald auf. Uns fehlt uns noch ein Chef de Rang (m/w/d).\n\njobs@gletscherhof.example',
    ],
    [
      'baker | Crumb & Quay | Cork',
      'Crumb & Quay in Cork are looking for a baker, full time.\nhello@crumbandquay.example',
    ],
    [
      'Operador/a de camión | Transminera Norte SpA | Calama',
      '¿Te gustan los desafíos?\nTransminera Norte SpA, contratista de faenas, requiere 12 personas para su nuevo contrato en Calama.\nCargo: Operador/a de camión',
    ],
    [
      'COSTUREIRA | - | Blumenau',
      'CONTRATA-SE!!! COSTUREIRA 🧵\nFacção no bairro Progresso, em Blumenau, precisa de costureira que saiba costurar.',
    ],
    [
      'Kierowca | Trans-Gryf sp. z o.o. | Zgorzelcu',
      'O nas\nJesteśmy rodzinną firmą. Trans-Gryf sp. z o.o. powstała w 1996 roku.\n\nKogo szukamy?\n\nKierowca – kierunek DACH\n\nGdzie?\n\nW naszym biurze w Zgorzelcu.',
    ],
    [
      'Junior Buchhalter/in | Lindner & Partner Steuerberatung | Wien',
      'Lindner & Partner Steuerberatung sucht für den Standort Wien eine/n Junior Buchhalter/in.',
    ],
    ["Staff Nurse | St Mary's Hospital | Manchester", "Staff Nurse – Intensive Care\nSt Mary's Hospital, Manchester"],
    [
      'Chorleiterin / eines Chorleiters | Kirchengemeinde St. Lambertus | Coesfeld',
      'Die Kirchengemeinde St. Lambertus in Coesfeld hat die Stelle einer Chorleiterin / eines Chorleiters (m/w/d) neu zu besetzen.',
    ],
    ['podólogo/a | Clínica Pasos | Burgos', 'Clínica Pasos (Burgos) incorpora podólogo/a a media jornada.'],
    ['Herdsperson | - | Devon', 'Herdsperson wanted, 200 cow dairy unit, Devon. House available.'],
    [
      'Experienced tractor driver | - | Lincolnshire',
      'Experienced tractor driver needed for arable farm in Lincolnshire.',
    ],
    [
      'Monitoring & Evaluation Officer | Crossfield Aid | Juba',
      'Monitoring & Evaluation Officer, Juba\nCrossfield Aid works in 12 countries.',
    ],
    ['elektromontera | - | Gdyni', 'Poszukujemy elektromontera do pracy w Gdyni.'],
    ['Bagnino | - | Rimini', 'Bagnino cercasi per la stagione estiva a Rimini. Brevetto obbligatorio.'],
    [
      'Dental Hygienist | Bright Smiles Dental | Tacoma, WA 98402',
      'Dental Hygienist\nBright Smiles Dental\n4.1 ★\nTacoma, WA 98402',
    ],
    ['Customs Clerk | - | Rotterdam', "We're growing. We need a Customs Clerk for our Rotterdam office."],
  ])('reads what an ad tells in sentences: %s', (expected, text) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    [
      'Backend Engineer | - | Manchester',
      'Hi Sam,\n\nI wanted to reach out about a Backend Engineer role. Our client is a SaaS company in Manchester.\n\nBest,\nJess\nTalent Bridge Ltd',
    ],
    [
      'Director/a Financiero/a | - | Murcia',
      'Asunto: Confidencial - Director/a Financiero/a (CFO)\n\nHola, Beatriz:\n\nNuestro cliente, un grupo con sede en Murcia y filiales en Lyon, nos ha encargado la búsqueda.\n\nArce Search, S.L.',
    ],
  ])('takes no agency for the employer: %s', (expected, text) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Receptionist | - | Leeds', 'Home / Jobs / Office work / Leeds\n\nReceptionist\nLeeds'],
    [
      'Solarmonteur/in | Frommelt Solar | Balzers (FL)',
      'Gesucht: Solarmonteur/in 80–100 %\nWo: Balzers (FL)\nWer: Frommelt Solar, 12 Personen, seit 2009',
    ],
    ['Plumber | - | Melbourne', 'Plumber | social housing | Western suburbs of Melbourne'],
    ['Midwife | - | Stockton-on-Tees', 'Midwife\nSite: Marsh Lane Hub, Stockton-on-Tees'],
    ['Bus Driver | - | Perth', 'Job no. 4471 | Bus Driver (casual) | Perth'],
    ['Heftruckchauffeur | - | Venlo', 'Vacature Heftruckchauffeur - Venlo - 2 ploegen'],
    ['Auxiliar de Limpeza | - | Curitiba', 'Vaga para Auxiliar de Limpeza em Curitiba'],
    ['operator wózka widłowego | - | Poznań', 'Praca: operator wózka widłowego, Poznań'],
    ['Saldatore a filo | Fabbri srl | Bergamo', 'RIF. 22/B – Saldatore a filo\nFabbri srl - Bergamo'],
    ['Teaching Assistant | - | Reading', 'Required for September: Teaching Assistant\nReading'],
    ['Kommissionierer | - | Erfurt', 'Ab sofort: Kommissionierer (m/w/d) in Erfurt, 14,50 €/Std.'],
    ['Staff Midwife | - | -', 'Job Title and Grade: Staff Midwife (Grade Code 2112)\nClosing date: 3 May'],
    ['Wijkagent | Politie Eenheid Noordkust | -', 'Vacature 25-11 | Politie Eenheid Noordkust\nWijkagent Dokkum-Noord'],
  ])('reads a title behind what a board prints in front of it: %s', (expected, text) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    [
      'Trainee Dispensing Optician | Larch Opticians | Exeter',
      'Could you be our next Trainee Dispensing Optician? Larch Opticians, Exeter',
    ],
    [
      'Dachdecker | Dach & Fach | Ulm',
      'Bist du Dachdecker (m/w/d) und suchst was Neues? Dach & Fach aus Ulm stellt ein.',
    ],
    [
      'Conseiller(ère) clientèle | Banque Rivoire | Lyon',
      'Banque Rivoire recherche pour son agence de Lyon un(e) Conseiller(ère) clientèle.',
    ],
    [
      'mechanika samochodowego | Auto-Serwis Nowak | Radom',
      'Auto-Serwis Nowak przyjmie do pracy mechanika samochodowego, Radom',
    ],
    [
      "journaliste localier | L'Écho du Val | Lyon",
      "L'Écho du Val recrute pour sa rédaction de Lyon un ou une journaliste localier en CDI. Vous suivez le concours de chiens de berger.",
    ],
    [
      'Architektin mit Schwerpunkt Holzbau | - | -',
      'Dafür suchen wir ab Juni eine Architektin mit Schwerpunkt Holzbau (38 Stunden).',
    ],
    ['Bookbinder | - | Norwich', 'An exciting opportunity has arisen for a Bookbinder at our Norwich workshop.'],
    ['BA | - | Norwich', 'Subject: BA role in Norwich, worth a chat?\n\nThey need a Business Analyst.'],
  ])('reads a title out of what addresses the reader: %s', (expected, text) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    [
      "Midwife | St Brigid's Maternity Hospital | Sligo",
      "Midwife\nLocation of Post: Labour Ward, St Brigid's Maternity Hospital, Sligo.\nThe hospital is an equal opportunities employer.",
    ],
    ['camarero/a de pisos | Hotel Brisa Alta | Salou', 'Se necesita camarero/a de pisos para Salou. Hotel Brisa Alta.'],
    [
      'Architekt | Hövel Quast Architekten BDA | Bielefeld',
      'Architekt (m/w/d)\n\nHövel Quast Architekten BDA\nBielefeld',
    ],
    [
      'Solar Installer | Bayou Shield Exterminating | -',
      'Solar Installer\nBayou Shield Exterminating\nBayou Shield is the largest family firm of its kind.',
    ],
    [
      'Actuary | Tallow Mutual | Leeds',
      "Actuary\nI'm working with Tallow Mutual, the insurer in Leeds.\n\nDom Ferrars\nLarkspur Search Ltd",
    ],
    [
      'contabile | Studio Rossi | Foligno',
      'Lo Studio Rossi cerca una contabile. Siamo a Foligno, vicino alla stazione.',
    ],
    ['Erzieherin | Verein Tageseltern Linz | Linz', 'Erzieherin\nVerein Tageseltern Linz'],
    ['Plaquiste | - | Lille', 'Plaquiste H/F - Lille - 40/45 K€'],
  ])('knows an employer and a place by more than their line: %s', (expected, text) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    [
      'Night Porter | The Old Customs House Hotel | Whitby',
      'The Old Customs House Hotel, Whitby needs YOU\nWhat: Night Porter, 4 on 3 off\nPay: £12.60 p/h',
    ],
    [
      'Practice Nurse | Harbour Medical Centre | Falmouth',
      'NHS Jobs\nHarbour Medical Centre\nPractice Nurse\nA surgery in Falmouth.',
    ],
    [
      'responsable de crèche | MAIRIE DE SAINT-ARNOULT | SAINT-ARNOULT',
      'MAIRIE DE SAINT-ARNOULT\nRECRUTE\npar voie statutaire\nUn(e) responsable de crèche\nCandidatures à Monsieur le Maire',
    ],
    [
      'Ingeniero/a de procesos | Minera Quebrada Alta | Antofagasta, Antofagasta',
      'Computrabajo\nIngeniero/a de procesos\nMinera Quebrada Alta\n4,3 ★ Antofagasta, Antofagasta',
    ],
    [
      'Senior Structural Engineer | - | Bristol',
      'ABOUT US\nWe build bridges.\nYou will lead the design of structures as Senior Structural Engineer in our Bristol studio.',
    ],
    ['Data Engineer | Lumen Freight GmbH | Rotterdam', 'Data Engineer (Lumen Freight GmbH, Rotterdam)\nWe move boxes.'],
    [
      'ENFERMEIROS | Misericórdia de Tondela | Tondela',
      'A Misericórdia de Tondela pretende admitir ENFERMEIROS (m/f) em regime de contrato.',
    ],
    [
      'panettiere | Forno Antico Belli | Matera',
      'Cercasi panettiere per il nostro forno!\nOrario notturno. Forno Antico Belli – Matera. Esperienza con lievito madre.',
    ],
    [
      'Schreiner/in | Möbelwerk Tannheim | Isny',
      'Das Möbelwerk Tannheim in Isny baut Küchen und stellt eine/n Schreiner/in ein.',
    ],
    [
      'opiekunkę osób starszych | Dom Seniora "Brzozowy Gaj" | -',
      'Dom Seniora "Brzozowy Gaj" zatrudni na umowę o pracę opiekunkę osób starszych.',
    ],
    [
      'Koch | Spedition Kaltenbach GmbH | Villach',
      'Spedition Kaltenbach GmbH sucht für die Zentrale in Villach einen Koch (m/w/d)',
    ],
    [
      'Pharmacy Dispenser | - | Ludlow SY8',
      'What: dispenser  Where: Ludlow\nPharmacy Dispenser\nLudlow SY8\n£12.85 an hour',
    ],
    [
      'ASSISTENTE SOCIALE | COMUNE DI PIEVESCOLA | PIEVESCOLA',
      'COMUNE DI PIEVESCOLA\nBANDO DI CONCORSO PUBBLICO, PER ESAMI, PER LA COPERTURA DI N. 1 POSTO A TEMPO PIENO E INDETERMINATO DI ASSISTENTE SOCIALE',
    ],
    [
      'Registered nurse | Tallawah Kidney Clinic | Kingston',
      'Caribbean Jobs Online | Healthcare\nRegistered nurse (2 POSTS)\nTallawah Kidney Clinic, Kingston',
    ],
    [
      'customer care agent | Voltarro | Lisbon, Portugal',
      'Who dares, rides\nVoltarro · Lisbon, Portugal · Reposted 3 days ago\nAs a customer care agent you will answer mail.',
    ],
    ['biologiste | - | -', 'Le saumon remonte moins.\nLa personne agit à titre de biologiste.'],
    [
      'kapper | - | Lemmer',
      'Voor mijn salon in Lemmer zoek ik een kapper voor 24 uur.\nDiploma niveau 3, PB of app mij.',
    ],
  ])('reads who seeks whom, told in a way of their own: %s', (expected, text) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    [
      'Steuerfachangestellte | - | 89073 Ulm',
      'Für eine Kanzlei suche ich im Rahmen der Direktvermittlung eine Steuerfachangestellte.\nGruß\nMusterweg 7, 89073 Ulm\nlang@kanzleikoepfe.example',
    ],
    [
      'Schweißer | - | 49811 Lingen',
      'Schweißer (m/w/d)\nWir schweißen Behälter.\n\nUnterlagen an:\nAm Gleisdreieck 7, 49811 Lingen',
    ],
    ['Driver | nkosi-bulk | -', 'Driver\nCV and licence to hr@nkosi-bulk.example, no voice notes.'],
    ['Aide à domicile | Ferrand SARL | Lyon', 'Aide à domicile H/F\nFerrand SARL, Lyon'],
    [
      'Kaufmann im Einzelhandel | Keller GmbH | Ulm',
      'Die Keller GmbH sucht eine/n Kaufmann im Einzelhandel für den Standort Ulm.',
    ],
    ['Driver | - | -', 'Driver\nCV and licence to replies@totaljobs.example, no voice notes.'],
    ['Driver | - | -', 'Driver\nCV and licence to office@etude.example or driver.jobs@gmail.com, no voice notes.'],
    [
      'Électricien | SARL LUBERON WATTS | -',
      'Électricien H/F\n\nNous posons des panneaux.\n\nSARL LUBERON WATTS — RGE QualiPV 500',
    ],
    [
      'OSTETRICA/O | AZIENDA SOCIO SANITARIA TERRITORIALE DELLE DUE VALLI | -',
      'AZIENDA SOCIO SANITARIA TERRITORIALE DELLE DUE VALLI\nCONCORSO PUBBLICO\nOSTETRICA/O',
    ],
    [
      'verkoopadviseur keukens | - | -',
      'Een stel loopt langs het kookeiland. Jij ziet het. Dan ben jij onze nieuwe verkoopadviseur keukens!',
    ],
    [
      'projektant graficzny | - | Lublin, woj. lubelskie',
      'Wydawnictwo · Lublin, woj. lubelskie\nNie wiemy, jak to stanowisko nazwać. W umowie będzie stało projektant graficzny.',
    ],
    [
      'kapper | - | Lemmer',
      'Voor mijn salon in Lemmer zoek ik een kapper voor 24 uur.\n\nSalaris volgens cao Kappers, plus fooi',
    ],
    [
      'Postdoctoral researcher in physics | Tarn Institute | Uppsala',
      'Postdoctoral researcher in physics\nTarn Institute, campus Uppsala',
    ],
    ['Analista | - | Lima', 'Analista\nLima\nÁrea: Administración, Contabilidad y Finanzas'],
    [
      'Shop assistant | - | Bromyard',
      'Shop assistant\nWe are the farm shop on the A44 just past Bromyard. Geese included.',
    ],
    [
      'Lead Welder | Port Hadlock Boat Works | Port Hadlock, WA',
      'NOW HIRING - Lead Welder\nPort Hadlock Boat Works, Port Hadlock, WA',
    ],
    [
      'Junior Estate Agent | Marlow & Finch | Hastings',
      "Who says estate agents have to be slick?\nAt Marlow & Finch we sell flats around Hastings. We've room for a Junior Estate Agent who'd rather know the dog.",
    ],
    [
      'Fire Safety Officer | Harlow Combined Housing | Walsall',
      'Fire Safety Officer\nBased: Walsall with travel\nHarlow Combined Housing manages 11,000 homes.',
    ],
    [
      "trainee locksmith | Keyhole Pete's | Swindon",
      "Keyhole Pete's in Swindon has more work than hands. Looking for a trainee locksmith.",
    ],
    ['Mesero | Cantina La Comadreja | -', 'SE SOLICITA Mesero\nCantina La Comadreja (centro)'],
    [
      'Techniker/in Kälte | Frostberg Kälte AG | Chur',
      'Frostberg Kälte AG, Chur\nWir suchen nach Vereinbarung eine/n Techniker/in Kälte.',
    ],
    ['- | Autohaus Quellmann | Suhl', 'Autohaus Quellmann, Suhl: Wir freuen uns auf Verstärkung!'],
    ['aide à domicile | - | Mâcon', "Nous proposons plusieurs postes d'aide à domicile (H/F) sur Mâcon et alentours."],
    [
      'Mécanicien·ne cycles | Roue Libre Coop | Grenoble',
      'Mécanicien·ne cycles\nRoue Libre Coop, Grenoble\nSCOP de 11 personnes.',
    ],
    [
      'juriste en droit social | Fédération des Menuisiers | Montpellier',
      'La Fédération des Menuisiers, syndicat, recrute à Montpellier son ou sa futur(e) juriste en droit social. Master 2.',
    ],
    [
      'ingénieur agronome | PARC NATUREL DES MONTS | Foix',
      "PARC NATUREL DES MONTS\nUn poste d'ingénieur agronome est à pourvoir au siège du Parc à Foix (09).",
    ],
    [
      'Addetto/a controllo qualità | Pastificio Cerreto | Fabriano, AN',
      'Pastificio Cerreto (Fabriano, AN), 60 dipendenti, inserisce in organico un/a Addetto/a controllo qualità.',
    ],
    [
      'Educatore | Cooperativa sociale Il Gomitolo | Vercelli',
      'Cooperativa sociale Il Gomitolo\nFigura: Educatore\nSede di lavoro: Vercelli',
    ],
    [
      'Magazijnmedewerker | - | -',
      'Voor onze drukste weken zoeken we handen, maar één baan blijft: Magazijnmedewerker (32 uur).',
    ],
    ['Barkeeper | Laden | -', 'Nachtfalter gesucht\nDer Laden braucht Dich als Barkeeper (w/m/d).'],
    [
      'Pädagogische Fachkraft für die Tagesgruppe | - | -',
      'Pädagogische Fachkraft für die Tagesgruppe\n30 Wochenstunden',
    ],
    [
      'Buchhändler | Buchhandlung Seitenweise | Innsbruck',
      'Buchhandlung Seitenweise, Innsbruck\nWir suchen ab Herbst eine/n Buchhändler:in für 25 Stunden. Lesen Sie gern vor?',
    ],
    [
      'Secrétaire médicale | Cabinet de radiologie des Tilleuls | Namur',
      'Cabinet de radiologie des Tilleuls à Namur\nSecrétaire médicale (H/F/X) – mi-temps',
    ],
    [
      "insegnante | L'Istituto paritario Santa Chiara | -",
      "L'Istituto paritario Santa Chiara ricerca insegnante. Inviare curriculum.",
    ],
    [
      '- | Umweltministerium des Landes Nordmark | Schwerin',
      'Im Umweltministerium des Landes Nordmark ist in Schwerin ein Dienstposten frei.',
    ],
    [
      'Onderhoudsmonteur | Bakkerij Van Dongen B.V. | Oosterhout',
      'Onderhoudsmonteur\n\nBakkerij Van Dongen B.V. – Oosterhout',
    ],
    [
      'Registered Nurse | St. Brennan Regional Medical Center | Duluth, MN 55805',
      'Registered Nurse (RN) - Medical/Surgical - Nights\n\nSt. Brennan Regional Medical Center\nDuluth, MN 55805\nMedical/Surgical unit',
    ],
    [
      'Dependiente/a | ZAPATOS COQUETA | Málaga',
      '¡Únete! Buscamos Dependiente/a - 30h - Centro Comercial Las Arenas (Málaga)\n\nZAPATOS COQUETA es una marca de calzado.',
    ],
    [
      'Gestionnaire en assurances sociales | Fondation Léman Prévoyance | Lausanne',
      'Gestionnaire en assurances sociales 80-100%\n\nFondation Léman Prévoyance – Lausanne',
    ],
    ['Recruteur | Hexalia | Lyon', 'Recruteur - Lyon\n\nFondé en 2012, le groupe Hexalia accompagne les usines.'],
    ['Zurichter | - | -', 'Wir suchen für unseren Betrieb einen Zurichter (m/w/d) in Vollzeit.'],
    ['plieur | - | -', 'Nous recherchons pour notre atelier un ou une plieur en CDI.'],
    ['dresser | - | -', "Come and work with us.\n\nAs a dresser at Fernhill you'll be at the heart of things."],
    ['Blenner | - | -', 'Blenner gesucht!\nGute Bezahlung, nettes Team.'],
    ['Wender | Kessler GmbH | Bamberg', 'Kessler GmbH\nBamberg\n\nWender\n\nÜber uns\nWir sind seit 40 Jahren dabei.'],
    ['incisore | - | -', 'ciao a tutti, qualcuno conosce un bravo incisore zona Vicenza? pago bene'],
    ['manutentore | - | -', 'Azienda in crescita ricerca manutentore da inserire nel proprio organico.'],
    ['serrador | - | Recife', 'Estamos com vaga aberta para serrador em Recife!'],
    [
      'bombero-conductor | CONSORCIO PROVINCIAL DE LA MARINA | -',
      'CONSORCIO PROVINCIAL DE LA MARINA\nBASES de la convocatoria para cubrir ocho plazas de bombero-conductor, funcionario de carrera.',
    ],
    ['groomerem | - | -', 'Salon szuka drugiej pary rąk! Jeśli lubisz psy, jesteś naszym groomerem.'],
    ['- | - | -', 'A nice person\nWe are a farm.'],
    ['customer care agent | - | -', 'Live by the sea\nAs a customer care agent you will answer mail.'],
    ['Baker | - | -', 'www.bakery.example\nBaker'],
    ['Koch | - | St. Gallen', 'Koch\nSt. Gallen'],
    ['Postdoc | - | -', 'Postdoc\nOFR/ST'],
    ['Verkäufer | - | Linz-Ost', 'Verkäufer\nLinz-Ost'],
  ])('reads what little an ad tells of who and where: %s', (expected, text) => {
    expect(read(text)).toBe(expected);
  });

  it('takes the first job an ad speaks of where nothing seeks anybody', () => {
    expect(read('Our kitchen is small. As a kitchen porter with us nobody shouts.\nCall Ana.').split(' | ')[0]).toBe(
      'kitchen porter',
    );
  });

  it('takes no customers for the place of work', () => {
    expect(read('Field technician\nYou often visit customers in Hamburg.')).toBe('Field technician | - | -');
  });

  it.each(['Aa ', 'Aa, ', 'A.', 'de A ', 'ein ', 'w W', '| ', 'Ltd ', '9 '])(
    'takes a hostile line of %j in its stride',
    async (piece) => {
      expect(await cpuSecondsOf(() => headOf(piece.repeat(Math.floor(30_000 / piece.length))))).toBeLessThan(3);
    },
  );
});
