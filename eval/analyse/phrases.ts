/** What a clean CV is filled with, and what is done to it: one set for each language, written by hand. */
export interface Phrases {
  summary: string;
  /** Open with what was done; half of them with a figure. */
  bullets: readonly string[];
  /** Tell of a thing and not of doing, without a figure. */
  idle: readonly string[];
  weak: readonly string[];
  firstPerson: readonly string[];
  doubled: readonly string[];
  buzz: readonly string[];
  references: readonly string[];
  oddHeadings: readonly string[];
  birth: readonly string[];
  family: readonly string[];
  origin: readonly string[];
  body: readonly string[];
  headings: Readonly<Record<string, string>>;
}

export const PHRASES: Readonly<Record<string, Phrases>> = {
  en: {
    summary: 'Practitioner with many years in small and large firms, known for tidy records and calm handovers.',
    bullets: ['Prepared 40 orders a day and checked each against its slip', 'Trained 6 new colleagues on the booking tool', 'Wrote clear instructions for the night shift', 'Reduced waiting times by 15 % with a new rota', 'Repaired tools and kept a log of spare parts', 'Answered questions from visitors in two languages', 'Planned deliveries to 12 branches every week', 'Tested samples and reported faults to the supplier', 'Built shelves for the archive and labelled 900 boxes', 'Organised an open day with 300 guests', 'Cleaned and calibrated instruments before each run', 'Translated 25 safety sheets for the workshop', 'Introduced a shared calendar for three departments', 'Sold spare parts worth 80,000 a year', 'Reviewed contracts with the legal department', 'Drafted minutes of the monthly meeting'],
    idle: ['The reception desk of the house by the river', 'A shop with regular customers from the quarter', 'Old town branch near the market', 'Files and folders of the department', 'Various matters of daily business', 'The cold store behind the kitchen'],
    weak: ['Responsible for the stock of the branch in town', 'In charge of the keys and the alarm of the building', 'Duties included the post and the phone of the office'],
    firstPerson: ['I repaired bicycles for the neighbours of the shop', 'Repaired bicycles with my colleagues in the yard', 'I sorted the letters of the whole street'],
    doubled: ['Repaired the the bicycles of the hotel guests', 'Sorted letters and and parcels for the street'],
    buzz: ['Highly motivated team player in the workshop', 'Worked as a results-driven self-starter at the counter'],
    references: ['References available on request', 'Referees on request'],
    oddHeadings: ['Where the road took me', 'Things that make me tick'],
    birth: ['Date of birth: 12 May 1990', 'Born on 3 March 1988', 'Age: 34'],
    family: ['Marital status: married', 'Married, two children'],
    origin: ['Nationality: Canadian', 'Religion: Catholic'],
    body: ['Health: excellent', 'Height: 175 cm, weight: 70 kg'],
    headings: { contact: 'Contact', summary: 'Profile', work: 'Work experience', education: 'Education', skills: 'Skills', languages: 'Languages' },
  },
  de: {
    summary: 'Fachkraft mit langjähriger Praxis in kleinen und großen Betrieben, sorgfältig in Ablage und Übergabe.',
    bullets: ['Vorbereitung von 40 Bestellungen am Tag samt Prüfung der Lieferscheine', 'Einarbeitung von 6 neuen Kolleginnen in die Buchungssoftware', 'Erstellung verständlicher Anleitungen für die Nachtschicht', 'Verkürzung der Wartezeiten um 15 % durch einen neuen Dienstplan', 'Reparatur von Werkzeugen und Führung der Ersatzteilliste', 'Beantwortung von Fragen der Besucher in zwei Sprachen', 'Planung der Lieferungen an 12 Filialen pro Woche', 'Prüfung von Proben und Meldung von Mängeln an den Lieferanten', 'Beschriftung von 900 Kisten für das Archiv', 'Organisation eines Tages der offenen Tür mit 300 Gästen', 'Reinigung und Kalibrierung der Messgeräte vor jedem Lauf', 'Übersetzung von 25 Sicherheitsblättern für die Werkstatt', 'Einführung eines gemeinsamen Kalenders für drei Abteilungen', 'Verkauf von Ersatzteilen im Wert von 80.000 Euro im Jahr', 'Durchsicht von Verträgen mit der Rechtsabteilung', 'Abfassung der Protokolle der Monatsbesprechung'],
    idle: ['Der Empfang im Haus am Fluss', 'Ein Laden mit Stammkunden aus dem Viertel', 'Filiale in der Altstadt nahe dem Markt', 'Akten und Ordner der Abteilung', 'Die Kühlkammer hinter der Küche', 'Allerlei aus dem Alltag im Büro'],
    weak: ['Verantwortlich für den Bestand der Filiale in der Stadt', 'Zuständig für Schlüssel und Alarmanlage des Gebäudes'],
    firstPerson: ['Ich habe Fahrräder für die Nachbarn des Ladens repariert', 'Reparatur von Fahrrädern mit meinen Kollegen im Hof'],
    doubled: ['Reparatur von von Fahrrädern der Hotelgäste', 'Sortierung der Briefe und und Pakete der Straße'],
    buzz: ['Teamfähig und belastbar am Schalter der Werkstatt', 'Hochmotiviert und zielorientiert in der Werkstatt'],
    references: ['Referenzen auf Anfrage', 'Referenzen auf Wunsch'],
    oddHeadings: ['Wohin der Weg mich führte', 'Was mich antreibt'],
    birth: ['Geburtsdatum: 12.05.1990', 'Geboren am 3. März 1988', 'Alter: 34'],
    family: ['Familienstand: verheiratet', 'Verheiratet, zwei Kinder'],
    origin: ['Staatsangehörigkeit: kanadisch', 'Konfession: katholisch'],
    body: ['Gesundheitszustand: sehr gut', 'Größe: 175 cm, Gewicht: 70 kg'],
    headings: { contact: 'Kontakt', summary: 'Profil', work: 'Berufserfahrung', education: 'Ausbildung', skills: 'Kenntnisse', languages: 'Sprachen' },
  },
  fr: {
    summary: 'Praticien depuis de longues années dans de petites et de grandes maisons, soigneux dans le classement.',
    bullets: ['Préparation de 40 commandes par jour et contrôle des bons de livraison', 'Formation de 6 nouveaux collègues au logiciel de réservation', 'Rédaction de consignes claires pour l’équipe de nuit', 'Réduction des temps d’attente de 15 % grâce à un nouveau planning', 'Réparation des outils et suivi des pièces de rechange', 'Accueil des visiteurs en deux langues', 'Planification des livraisons vers 12 succursales chaque semaine', 'Contrôle des échantillons et signalement des défauts au fournisseur', 'Étiquetage de 900 boîtes pour les archives', 'Organisation d’une journée portes ouvertes avec 300 invités', 'Nettoyage et étalonnage des instruments avant chaque essai', 'Traduction de 25 fiches de sécurité pour l’atelier', 'Mise en place d’un calendrier commun pour trois services', 'Vente de pièces pour 80 000 euros par an', 'Relecture des contrats avec le service juridique', 'Rédaction des comptes rendus de la réunion mensuelle'],
    idle: ['La loge du bâtiment au bord du fleuve', 'Un magasin au centre du quartier', 'Le local près du marché de la vieille ville', 'Un bureau au fond du couloir', 'La chambre froide au fond de la cour', 'Un hall dans la zone nord'],
    weak: ['Responsable du stock de la succursale en ville', 'En charge des clés et de l’alarme du bâtiment'],
    firstPerson: ['J’ai réparé les vélos des voisins du magasin', 'Réparation de vélos avec mes collègues dans la cour'],
    doubled: ['Réparation des des vélos du magasin', 'Tri du courrier et et des colis de la rue'],
    buzz: ['Force de proposition au comptoir de l’atelier', 'Accueil du public avec un bon esprit d’équipe'],
    references: ['Références sur demande'],
    oddHeadings: ['Là où le chemin m’a mené', 'Ce qui me fait vibrer'],
    birth: ['Date de naissance : 12/05/1990', 'Née le 3 mars 1988', 'Âge : 34 ans'],
    family: ['Situation familiale : mariée', 'Mariée, deux enfants'],
    origin: ['Nationalité : canadienne', 'Religion : catholique'],
    body: ['Taille : 1,75 m, poids : 70 kg'],
    headings: { contact: 'Contact', summary: 'Profil', work: 'Expérience professionnelle', education: 'Formation', skills: 'Compétences', languages: 'Langues' },
  },
  es: {
    summary: 'Profesional con larga práctica en empresas pequeñas y grandes, con cuidado en el archivo y el relevo.',
    bullets: ['Preparación de 40 pedidos al día y revisión de los albaranes', 'Formación de 6 nuevos compañeros en el programa de reservas', 'Redacción de instrucciones claras para el turno de noche', 'Reducción de las esperas en un 15 % con un nuevo cuadrante', 'Reparación de herramientas y registro de repuestos', 'Atención a visitantes en dos idiomas', 'Planificación de entregas a 12 sucursales cada semana', 'Revisión de muestras y aviso de defectos al proveedor', 'Etiquetado de 900 cajas para el archivo', 'Organización de una jornada de puertas abiertas con 300 invitados', 'Limpieza y calibración de instrumentos antes de cada ensayo', 'Traducción de 25 fichas de seguridad para el taller', 'Implantación de un calendario común para tres departamentos', 'Venta de repuestos por 80.000 euros al año', 'Revisión de contratos con el departamento jurídico', 'Redacción de las actas de la reunión mensual'],
    idle: ['El mostrador del edificio junto al río', 'Una tienda con clientes del barrio', 'El local cerca del mercado', 'Un despacho al fondo del pasillo', 'La cámara fría detrás de la cocina', 'Un almacén en la zona norte'],
    weak: ['Responsable del almacén de la sucursal en la ciudad', 'Encargado de las llaves y la alarma del edificio'],
    firstPerson: ['Reparación de bicicletas con mis compañeros en el patio', 'Yo reparaba las bicicletas de los vecinos de la tienda'],
    doubled: ['Reparación de de bicicletas del hotel', 'Clasificación de cartas y y paquetes de la calle'],
    buzz: ['Orientado a resultados en el mostrador del taller', 'Capacidad de trabajo en equipo en el taller'],
    references: ['Referencias a petición', 'Referencias a solicitud'],
    oddHeadings: ['Adonde me llevó el camino', 'Lo que me mueve'],
    birth: ['Fecha de nacimiento: 12/05/1990', 'Edad: 34 años'],
    family: ['Estado civil: casada', 'Casada, dos hijos'],
    origin: ['Nacionalidad: canadiense', 'Religión: católica'],
    body: ['Estatura: 1,75 m, peso: 70 kg'],
    headings: { contact: 'Contacto', summary: 'Perfil', work: 'Experiencia laboral', education: 'Formación', skills: 'Competencias', languages: 'Idiomas' },
  },
  it: {
    summary: 'Operatore con lunga pratica in aziende piccole e grandi, attento all’archivio e al passaggio di consegne.',
    bullets: ['Preparazione di 40 ordini al giorno e controllo delle bolle', 'Formazione di 6 nuovi colleghi sul programma di prenotazione', 'Redazione di istruzioni chiare per il turno di notte', 'Riduzione delle attese del 15 % con un nuovo turno', 'Riparazione di attrezzi e gestione dei ricambi', 'Assistenza ai visitatori in due lingue', 'Pianificazione delle consegne a 12 filiali ogni settimana', 'Controllo dei campioni e segnalazione dei difetti al fornitore', 'Etichettatura di 900 scatole per l’archivio', 'Organizzazione di una giornata aperta con 300 ospiti', 'Pulizia e taratura degli strumenti prima di ogni prova', 'Traduzione di 25 schede di sicurezza per l’officina', 'Introduzione di un calendario comune per tre reparti', 'Vendita di ricambi per 80.000 euro all’anno', 'Revisione dei contratti con l’ufficio legale', 'Redazione dei verbali della riunione mensile'],
    idle: ['Il banco del palazzo lungo il fiume', 'Un locale del quartiere vecchio', 'Il chiosco vicino al mercato', 'Un ufficio in fondo al corridoio', 'La cella frigo dietro la cucina', 'Un capannone nella zona nord'],
    weak: ['Responsabile del magazzino della filiale in città', 'Addetto alla custodia delle chiavi del palazzo'],
    firstPerson: ['Riparazione di biciclette con i miei colleghi nel cortile', 'Io riparavo le biciclette dei vicini del negozio'],
    doubled: ['Riparazione di di biciclette dell’albergo', 'Smistamento di lettere e e pacchi della via'],
    buzz: ['Orientato ai risultati al banco dell’officina', 'Gestione dell’officina con spirito di squadra'],
    references: ['Referenze su richiesta'],
    oddHeadings: ['Dove mi ha portato la strada', 'Quello che mi muove'],
    birth: ['Data di nascita: 12/05/1990', 'Età: 34 anni'],
    family: ['Stato civile: coniugata', 'Sposata, due figli'],
    origin: ['Nazionalità: canadese', 'Religione: cattolica'],
    body: ['Altezza: 175 cm, peso: 70 kg'],
    headings: { contact: 'Contatti', summary: 'Profilo', work: 'Esperienza professionale', education: 'Istruzione', skills: 'Competenze', languages: 'Lingue' },
  },
  pt: {
    summary: 'Profissional com longa prática em empresas pequenas e grandes, com cuidado no arquivo e na passagem.',
    bullets: ['Preparação de 40 encomendas por dia e conferência das guias', 'Formação de 6 novos colegas no programa de reservas', 'Redação de instruções claras para o turno da noite', 'Redução das esperas em 15 % com uma nova escala', 'Reparação de ferramentas e registo de peças', 'Atendimento a visitantes em duas línguas', 'Planeamento das entregas a 12 filiais cada semana', 'Verificação de amostras e aviso de defeitos ao fornecedor', 'Etiquetagem de 900 caixas para o arquivo', 'Organização de um dia aberto com 300 convidados', 'Limpeza e calibração dos instrumentos antes de cada ensaio', 'Tradução de 25 fichas de segurança para a oficina', 'Introdução de um calendário comum para três departamentos', 'Venda de peças no valor de 80.000 euros por ano', 'Revisão de contratos com o departamento jurídico', 'Redação das atas da reunião mensal'],
    idle: ['O balcão do prédio junto ao rio', 'Uma loja do bairro velho', 'O quiosque perto do mercado', 'Um gabinete ao fundo do corredor', 'A câmara fria atrás da cozinha', 'Um barracão na zona norte'],
    weak: ['Responsável pelo armazém da filial na cidade', 'Encarregado de chaves e alarme do prédio'],
    firstPerson: ['Reparação de bicicletas com os meus colegas no pátio', 'Eu reparava as bicicletas dos vizinhos da loja'],
    doubled: ['Reparação de de bicicletas do hotel', 'Triagem de cartas e e encomendas da rua'],
    buzz: ['Orientado para resultados ao balcão da oficina', 'Atendimento na oficina com espírito de equipa'],
    references: ['Referências a pedido'],
    oddHeadings: ['Onde o caminho me levou', 'O que me move'],
    birth: ['Data de nascimento: 12/05/1990', 'Idade: 34 anos'],
    family: ['Estado civil: casada', 'Casada, dois filhos'],
    origin: ['Nacionalidade: canadiana', 'Religião: católica'],
    body: ['Altura: 175 cm, peso: 70 kg'],
    headings: { contact: 'Contacto', summary: 'Perfil', work: 'Experiência profissional', education: 'Formação', skills: 'Competências', languages: 'Idiomas' },
  },
  nl: {
    summary: 'Vakkracht met lange praktijk in kleine en grote bedrijven, zorgvuldig in archief en overdracht.',
    bullets: ['Voorbereiding van 40 bestellingen per dag en controle van de pakbonnen', 'Opleiding van 6 nieuwe collega’s in het boekingsprogramma', 'Opstellen van duidelijke instructies voor de nachtdienst', 'Verkorting van de wachttijden met 15 % door een nieuw rooster', 'Reparatie van gereedschap en beheer van onderdelen', 'Beantwoording van vragen van bezoekers in twee talen', 'Planning van leveringen aan 12 filialen per week', 'Controle van monsters en melding van gebreken aan de leverancier', 'Voorziening van 900 dozen in het archief van etiketten', 'Organisatie van een open dag met 300 gasten', 'Reiniging en ijking van de instrumenten voor elke meting', 'Vertaling van 25 veiligheidsbladen voor de werkplaats', 'Invoering van een gedeelde agenda voor drie afdelingen', 'Verkoop van onderdelen ter waarde van 80.000 euro per jaar', 'Beoordeling van contracten met de juridische afdeling', 'Opstelling van de notulen van het maandoverleg'],
    idle: ['De balie van het pand aan de rivier', 'Een winkel in de oude wijk', 'De kiosk bij de markt', 'Een kamer achter in de gang', 'De koelcel achter de keuken', 'Een loods in de noordzone'],
    weak: ['Verantwoordelijk voor de voorraad van het filiaal in de stad', 'Belast met de sleutels en het alarm van het pand'],
    firstPerson: ['Ik repareerde fietsen voor de buren van de winkel', 'Reparatie van fietsen met mijn collega’s op het erf'],
    doubled: ['Reparatie van van fietsen van hotelgasten', 'Sortering van brieven en en pakketten van de straat'],
    buzz: ['Resultaatgericht en stressbestendig aan de balie van de werkplaats', 'Beheer van de werkplaats als echte teamspeler'],
    references: ['Referenties op aanvraag', 'Referenties op verzoek'],
    oddHeadings: ['Waar de weg mij bracht', 'Wat mij beweegt'],
    birth: ['Geboortedatum: 12-05-1990', 'Leeftijd: 34'],
    family: ['Burgerlijke staat: gehuwd', 'Gehuwd, twee kinderen'],
    origin: ['Nationaliteit: Canadese', 'Religie: katholiek'],
    body: ['Lengte: 175 cm, gewicht: 70 kg'],
    headings: { contact: 'Contact', summary: 'Profiel', work: 'Werkervaring', education: 'Opleiding', skills: 'Vaardigheden', languages: 'Talen' },
  },
  pl: {
    summary: 'Pracownik z długą praktyką w małych i dużych firmach, dbały o archiwum i przekazanie zmiany.',
    bullets: ['Przygotowanie 40 zamówień dziennie i kontrola dokumentów dostawy', 'Szkolenie 6 nowych osób z programu rezerwacji', 'Opracowanie jasnych instrukcji dla nocnej zmiany', 'Skrócenie czasu oczekiwania o 15 % dzięki nowemu grafikowi', 'Naprawa narzędzi i prowadzenie spisu części', 'Udzielanie odpowiedzi gościom w dwóch językach', 'Planowanie dostaw do 12 oddziałów co tydzień', 'Badanie próbek i zgłaszanie wad dostawcy', 'Oznaczenie 900 pudeł w archiwum', 'Organizacja dnia otwartego dla 300 gości', 'Czyszczenie i kalibracja przyrządów przed każdym pomiarem', 'Tłumaczenie 25 kart bezpieczeństwa dla warsztatu', 'Wprowadzenie wspólnego kalendarza dla trzech działów', 'Sprzedaż części za 80 000 złotych rocznie', 'Sprawdzanie umów z działem prawnym', 'Sporządzanie protokołów z miesięcznych narad'],
    idle: ['Stary dom nad rzeką', 'Mały sklep w starej dzielnicy', 'Kiosk obok rynku', 'Pokój w głębi korytarza', 'Chłodny magazyn za kuchnią', 'Duży barak w strefie północnej'],
    weak: ['Odpowiedzialny za stan magazynu oddziału w mieście', 'Odpowiedzialna za klucze i alarm budynku'],
    firstPerson: ['Naprawa rowerów z moimi kolegami na podwórzu dla mnie', 'Ja naprawiałem rowery sąsiadów sklepu'],
    doubled: ['Naprawa rowerów rowerów gości hotelu', 'Sortowanie listów i i paczek z ulicy'],
    buzz: ['Dynamiczny i zorientowany na cel przy ladzie warsztatu', 'Odporność na stres i kreatywność w warsztacie'],
    references: ['Referencje na życzenie', 'Referencje na prośbę'],
    oddHeadings: ['Dokąd zaprowadziła mnie droga', 'Co mnie napędza'],
    birth: ['Data urodzenia: 12.05.1990', 'Wiek: 34 lata'],
    family: ['Stan cywilny: zamężna', 'Stan cywilny: żonaty, dwoje dzieci'],
    origin: ['Narodowość: kanadyjska', 'Obywatelstwo: kanadyjskie'],
    body: ['Wzrost: 175 cm, waga: 70 kg'],
    headings: { contact: 'Kontakt', summary: 'Profil', work: 'Doświadczenie zawodowe', education: 'Wykształcenie', skills: 'Umiejętności', languages: 'Języki' },
  },
}; // prettier-ignore
