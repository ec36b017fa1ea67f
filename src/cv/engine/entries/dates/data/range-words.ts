import { fold } from '../../../sections/rows/fold.js';

/** What people write for an end that has not come, folded. Longer phrases first where one begins another. */
export const PRESENT: readonly string[] = [
  'until now',
  'till now',
  'to date',
  'to present',
  'present day',
  'the present',
  'present',
  'current',
  'currently',
  'now',
  'today',
  'ongoing',
  'tilldate',
  'date',
  'onwards',
  'onward',
  'bis heute',
  'bis jetzt',
  'bis dato',
  'heute',
  'jetzt',
  'aktuell',
  'laufend',
  'lfd',
  'heutigen tag',
  'dato',
  'gegenwart',
  'derzeit',
  'gegenwartig',
  'andauernd',
  'fortlaufend',
  'unbefristet',
  "a aujourd'hui",
  "aujourd'hui",
  'a aujourd hui',
  'aujourd hui',
  'a ce jour',
  'ce jour',
  'present',
  'actuel',
  'actuelle',
  'actuellement',
  'en cours',
  'maintenant',
  'en poste',
  'a present',
  'auj',
  'nos jours',
  'la actualidad',
  'actualidad',
  'actualmente',
  'actual',
  'el presente',
  'presente',
  'hoy',
  'a la fecha',
  'la fecha',
  'hasta la fecha',
  'hasta la actualidad',
  'hasta hoy',
  'hasta el presente',
  'fecha',
  'el dia de hoy',
  'en curso',
  'ahora',
  'vigente',
  'presente ano',
  'alla data attuale',
  'la data attuale',
  'data attuale',
  'data odierna',
  'ad oggi',
  'oggi',
  'attuale',
  'attualmente',
  'in corso',
  'adesso',
  'ora',
  'al presente',
  'presente',
  'tuttora',
  "tutt'oggi",
  'o momento',
  'ao momento',
  'momento',
  'o presente',
  'atual',
  'atualmente',
  'ate hoje',
  'ate a data',
  'ate a presente data',
  'ate ao presente',
  'ate o presente',
  'ate ao momento',
  'ate o momento',
  'a presente data',
  'hoje',
  'agora',
  'em curso',
  'cursando',
  'em andamento',
  'presente',
  'data atual',
  'os dias de hoje',
  'os dias atuais',
  'dias atuais',
  'o presente momento',
  'presente momento',
  'a data',
  'heden',
  'nu toe',
  'nu',
  'huidig',
  'huidige',
  'vandaag',
  'lopend',
  'tegenwoordig',
  'doorlopend',
  'obecnie',
  'teraz',
  'nadal',
  'dzis',
  'dzisiaj',
  'chwili obecnej',
  'současnost',
  'dosud',
  'nyní',
  'súčasnosť',
  'doteraz',
  'настоящее время',
  'наст. время',
  'н.в.',
  'сейчас',
  'теперішній час',
  'дотепер',
  'тепер',
  'günümüz',
  'halen',
  'devam ediyor',
  'devam',
  'nuvarande',
  'pågående',
  'nuværende',
  'nåværende',
  'nykyinen',
  'nykyhetki',
  'jelenleg',
  'jelen',
  'napjainkig',
  'în prezent',
  'σήμερα',
  'الآن',
  'الحالي',
  'الوقت الحاضر',
  'היום',
  'כיום',
  '现在',
  '현재',
  'terazniejszosc',
  'do dzis',
  'trwa',
  'trwa nadal',
  'aktualnie',
  'w trakcie',
  'chwila obecna',
  'obecny',
  'obecna',
  'terazniejszosci',
  'dnia dzisiejszego',
  'now',
  'nyt',
  'nu',
  'i dag',
  'idag',
  'prezent',
  '現 在',
  '至 今',
  'الآن',
  'حتى الآن',
];

/** Between the two ends of a range. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(
  'po do až az по до έως حتى إلى עד to until till through thru bis zum au a ad al all alla hasta ate ao tot do jusqu jusque fino sino and en met til aan'
    .split(' ')
    .map(fold),
);

/** In front of a start. With no end behind it, the range is still open. */
export const SINCE_WORDS: ReadonlySet<string> = new Set(
  'с з от od sedan siden siden av منذ since seit depuis desde da dal dall dalla sinds od ab vanaf starting started beginning'
    .split(' ')
    .map(fold),
);

/** In front of a start when an end follows. */
export const FROM_WORDS: ReadonlySet<string> = new Set(
  'from von vom de d du da van desde del between zwischen entre tra o w'.split(' '),
);

/** Between such a word and a day: "desde el 1 de marzo", "hasta el 30 de junio", "od dnia 1 marca". */
export const ARTICLES: ReadonlySet<string> = new Set(
  'a l le la el il dem den der the of zum m o do vom dnia'.split(' '),
);

/** In front of an end that stands alone. */
export const UNTIL_WORDS: ReadonlySet<string> = new Set('until till bis hasta fino ate tot do jusque'.split(' '));

/** In front of a date without changing it. */
export const DATE_LABELS: ReadonlySet<string> = new Set(
  (
    'expected anticipated graduation graduated completed completion awarded issued obtained date dated expires exp graduating conferred ca circa in im on am en em nel w le anno year jahr years jahre anni anos annees lata jaren ' +
    'voraussichtlich voraussichtliches abschluss abgeschlossen erworben ausgestellt geplant stand ' +
    'prevu prevue obtenu obtenue obtention delivre annee previsto prevista finalizacion obtenido finalizado conseguito conseguita rilasciato ' +
    'concluido conclusao verwacht behaald afgerond diploma ukonczono planowane ukonczenie uzyskany uzyskano rok roku przewidywane period zeitraum periode periodo okres dates'
  ).split(' '),
);

/** Units of a length of time that stands behind a range: "(3 years 2 months)". */
export const DURATION_UNITS: ReadonlySet<string> = new Set(
  (
    'year years yr yrs y month months mo mos m mth mths week weeks jahr jahre jahren monat monate monaten wochen woche ' +
    'an ans mois annee annees semaines ano anos mes meses semanas anno anni mese mesi settimane ' +
    'jaar jaren maand maanden weken rok lata lat miesiac miesiace miesiecy mies tygodni'
  ).split(' '),
);

/** How somebody was employed, in brackets behind a range: "(part-time)", "(CDD)", "(80 %)". */
export const TERMS: ReadonlySet<string> = new Set(
  (
    'seasonal part time full parttime fulltime contract temporary temp permanent freelance fixed term internship intern remote hybrid on site onsite casual ' +
    'teilzeit vollzeit befristet unbefristet saisonal saison minijob freiberuflich geringfugig praktikum nebenberuflich nebenjob ' +
    'temps partiel plein cdd cdi stage saisonnier saisonniere interim alternance a contrat jornada completa media parcial temporal indefinido tiempo practicas ' +
    'tempo pieno parziale determinato indeterminato stagionale integral temporario estagio deeltijd voltijd tijdelijk seizoenswerk bijbaan ' +
    'pol etatu etat pelny sezonowo zlecenie umowa dorywczo'
  ).split(' '),
);

/** Between words of a date: "marzo de 2019", "12th of March". */
export const DATE_GLUE: ReadonlySet<string> = new Set('de del of di do des th st nd rd er ro'.split(' '));

/** What else stands before the first and the second of two dates in a form, each with its colon. */
export const START_LABELS: ReadonlySet<string> = new Set(
  'start begin joined joining beginn eintritt debut inicio ingreso alta inizio admissao ingresso entrada aanvang poczatek'.split(
    ' ',
  ),
);
export const END_LABELS: ReadonlySet<string> = new Set([
  ...RANGE_WORDS,
  ...'end ended ending finish left leaving ende austritt fin egreso salida baja fine fim termino saida demissao desligamento einde koniec'.split(
    ' ',
  ),
]);
