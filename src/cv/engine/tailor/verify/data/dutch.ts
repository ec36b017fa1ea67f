import type { WordsOfLanguage } from './words-of-language.js';

export const DUTCH: WordsOfLanguage = {
  neutral:
    'de het een en van in op aan bij voor met door uit naar over tot te ten ter om als is zijn was waren werd werden wordt worden heb heeft had ik mijn hun haar dat die dit deze wat er via middels waarbij hierbij',
  plain: 'de het een is zijn was waren werd werden wordt worden heeft heeft had ik mijn hun haar deze er',
  coordinators: 'en of maar evenals alsmede',
  levels: [
    'observeren geobserveerd leren geleerd studeren proberen geprobeerd voorstellen voorgesteld voorstel plannen gepland meelopen meegelopen mislukt bijwonen bijgewoond kennismaken',
    'helpen geholpen hielp hulp ondersteunen ondersteund ondersteunde ondersteuning assisteren geassisteerd assisteerde assistentie bijdragen bijgedragen bijdrage deelnemen deelgenomen deelname meewerken meegewerkt medewerking meehelpen meegeholpen samenwerken samengewerkt samenwerking betrokken team wij we ons onze samen',
    'coördineren gecoördineerd coördineerde coördinatie organiseren georganiseerd organiseerde organisatie begeleiden begeleid begeleidde begeleiding toezicht superviseren bewaken',
    'leiden geleid leidde leiding leidinggeven beheren beheerd beheerde beheer managen gemanaged management verantwoordelijk verantwoordelijkheid aansturen aangestuurd aansturing',
    'oprichten opgericht oprichting opzetten opgezet opzet ontwerpen initiëren geïnitieerd lanceren gelanceerd introduceren geïntroduceerd opbouwen opgebouwd transformeren bedenken bedacht',
  ],
  light:
    'leveren geleverd bieden geboden geven gegeven uitvoeren uitgevoerd uitvoering verrichten verricht doen gedaan verlenen verleend verzorgen verzorgd gaf gegeven verzorgde',
  governors: 'verantwoordelijk voor|was verantwoordelijk voor|belast met|taken waren|mijn taken waren|werkzaam in',
  limiters:
    'plaatsvervangend plaatsvervanger assistent assistente adjunct junior stagiair stagiaire stage leerling interim waarnemend voormalig vrijwilliger vrijwillig tijdelijk tijdelijke incidenteel soms gedeeltelijk deels deel enkele enige half basis basiskennis eenvoudig eenvoudige klein kleine kleinere concept prototype ontwerp simulatie voorbeeld voorstel gepland mogelijk verwacht geschat doel pilot proef test bijna ongeveer circa zowat onder begeleiding toezicht tweede vervanging invaller alleen slechts vooral meestal vaak regionaal regionale intern interne genomineerd kandidaat begonnen voorlopig zelden nauwelijks mislukt vermeden verloren gebrek ondanks behalve voorkomen afgewezen geannuleerd gemist minder zou wilde co mede sub',
  negators: 'niet geen nooit zonder noch niets niemand',
  more: 'meer dan|ruim|boven',
  least: 'minstens|minimaal',
  less: 'binnen|minder dan|tot|maximaal|hoogstens|onder',
  about: 'gemiddeld|ongeveer|circa|ca|rond|zo’n|bijna|een kleine',
  binding: 'door onder als',
  prepositions: 'bij in op te aan|voor|van|met via middels|naar|als|door|onder|tegen|tussen',
  singular: 'een één',
  of: 'van',
  measures: 'reeks aantal soort soorten groep team scala totaal portefeuille verscheidenheid',
  doers: /(?:ers?|ster|sters|eurs?|euse|ors?|isten|ist|ant|anten|ent|enten|man|vrouw|lieden|chef|hoofd)$/,
  rings: `
    helpen, hulp, geholpen, ondersteunen, ondersteuning, ondersteund, assisteren, assistentie, geassisteerd|maken, gemaakt, opstellen, opgesteld, vervaardigen, vervaardigd|verminderen, vermindering, verminderd, verlagen, verlaging, verlaagd, terugdringen|verhogen, verhoging, verhoogd, vergroten, vergroot|verbeteren, verbetering, verbeterd, optimaliseren, optimalisatie|controleren, controle, gecontroleerd, nakijken, nagekeken|
    plannen, planning, gepland|organiseren, organisatie, georganiseerd|uitvoeren, uitvoering, uitgevoerd, verrichten, verricht|schrijven, geschreven, opstellen|repareren, reparatie, gerepareerd, herstellen, hersteld|onderhouden, onderhoud|monteren, montage, gemonteerd, installeren, installatie, geïnstalleerd|verkopen, verkoop, verkocht|inkopen, inkoop, ingekocht|trainen, training, getraind, opleiden, opleiding, opgeleid|
    lesgeven, onderwijzen, onderwijs|adviseren, advies, geadviseerd|begeleiden, begeleiding, begeleid|verzorgen, verzorging, verzorgd|ontwikkelen, ontwikkeling, ontwikkeld|verwerken, verwerking, verwerkt|schoonmaken, schoonmaak, schoongemaakt, reinigen, reiniging, gereinigd|bezorgen, bezorging, leveren, levering, geleverd|analyseren, analyse, geanalyseerd|coördineren, coördinatie, gecoördineerd|beheren, beheer, beheerd|gebruiken, gebruik, gebruikt, inzetten|
    waarborgen, borgen, verzekeren|klanten, clientèle, cliënten|medewerkers, werknemers, personeel, collega's|bedrijf, onderneming, organisatie|fouten, gebreken|deelnemen, deelname|bedienen, bediening, bediend|onderhandelen, onderhandeling|registreren, registratie, vastleggen|voorbereiden, voorbereiding, voorbereid`,
  weaker: `
    leiden > coördineren, begeleiden, aansturen, ondersteunen|leiding > coördinatie, begeleiding|managen > beheren, coördineren|beheren > verzorgen, onderhouden|aansturen > begeleiden, coördineren|coördineren > organiseren|verantwoordelijk voor > beheer, beheren, verzorgen|oprichten > opzetten, starten|verdubbelen > verhogen|uitstekend > goed|alle > meerdere`,
};
