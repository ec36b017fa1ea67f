/** The fixed phrases of a letter. `{title}` and the like stand for words of the ad or the CV, taken over as they are. */
export interface LetterPhrases {
  greeting: string;
  /** Which post; with its employer, without, and where the ad names no title. */
  postAt: string;
  post: string;
  postUnnamed: string;
  /** What the person does now, or did last. */
  now: string;
  last: string;
  /** What of the CV the ad asks for. */
  skills: string;
  /** Before statements of the CV. */
  statements: string;
  statementsAt: string;
  closing: string;
  farewell: string;
  and: string;
}

export const ENGLISH_LETTER: LetterPhrases = {
  greeting: 'Dear Sir or Madam,',
  postAt: 'I am applying for the post of {title} at {company}.',
  post: 'I am applying for the post of {title}.',
  postUnnamed: 'I am applying for the post you advertise.',
  now: 'I currently work as {position} at {employer}.',
  last: 'I last worked as {position} at {employer}.',
  skills: 'Of what you ask for, my CV shows {skills}.',
  statements: 'From my CV:',
  statementsAt: 'As {position} at {employer}:',
  closing: 'I would be glad to tell you more in an interview.',
  farewell: 'Yours faithfully,',
  and: 'and',
};

export const LETTER_PHRASES: Readonly<Record<string, LetterPhrases>> = {
  en: ENGLISH_LETTER,
  de: {
    greeting: 'Sehr geehrte Damen und Herren,',
    postAt: 'hiermit bewerbe ich mich auf die Stelle „{title}“ bei {company}.',
    post: 'hiermit bewerbe ich mich auf die Stelle „{title}“.',
    postUnnamed: 'hiermit bewerbe ich mich auf die ausgeschriebene Stelle.',
    now: 'Derzeitige Tätigkeit: {position}, {employer}.',
    last: 'Letzte Tätigkeit: {position}, {employer}.',
    skills: 'Von dem, was Sie suchen, zeigt mein Lebenslauf {skills}.',
    statements: 'Aus meinem Lebenslauf:',
    statementsAt: '{position}, {employer}:',
    closing: 'Über eine Einladung zu einem Gespräch freue ich mich.',
    farewell: 'Mit freundlichen Grüßen',
    and: 'und',
  },
  fr: {
    greeting: 'Madame, Monsieur,',
    postAt: 'Je vous adresse ma candidature au poste « {title} » chez {company}.',
    post: 'Je vous adresse ma candidature au poste « {title} ».',
    postUnnamed: 'Je vous adresse ma candidature au poste que vous proposez.',
    now: 'Poste actuel : {position}, {employer}.',
    last: 'Dernier poste : {position}, {employer}.',
    skills: 'Parmi ce que vous demandez, mon CV montre : {skills}.',
    statements: 'Extraits de mon CV :',
    statementsAt: '{position}, {employer} :',
    closing: 'Je serais heureux d’échanger avec vous lors d’un entretien.',
    farewell: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
    and: 'et',
  },
  es: {
    greeting: 'Estimados señores:',
    postAt: 'Me dirijo a ustedes para solicitar el puesto de «{title}» en {company}.',
    post: 'Me dirijo a ustedes para solicitar el puesto de «{title}».',
    postUnnamed: 'Me dirijo a ustedes para solicitar el puesto que anuncian.',
    now: 'Puesto actual: {position}, {employer}.',
    last: 'Último puesto: {position}, {employer}.',
    skills: 'De lo que piden, mi currículum muestra: {skills}.',
    statements: 'De mi currículum:',
    statementsAt: '{position}, {employer}:',
    closing: 'Quedo a su disposición para una entrevista.',
    farewell: 'Atentamente,',
    and: 'y',
  },
  it: {
    greeting: 'Gentili Signore e Signori,',
    postAt: 'con la presente mi candido per la posizione «{title}» presso {company}.',
    post: 'con la presente mi candido per la posizione «{title}».',
    postUnnamed: 'con la presente mi candido per la posizione da voi pubblicata.',
    now: 'Posizione attuale: {position}, {employer}.',
    last: 'Ultima posizione: {position}, {employer}.',
    skills: 'Di quanto richiedete, il mio curriculum mostra: {skills}.',
    statements: 'Dal mio curriculum:',
    statementsAt: '{position}, {employer}:',
    closing: 'Resto a disposizione per un colloquio.',
    farewell: 'Cordiali saluti',
    and: 'e',
  },
  pt: {
    greeting: 'Exmos. Senhores,',
    postAt: 'venho candidatar-me à vaga de «{title}» em {company}.',
    post: 'venho candidatar-me à vaga de «{title}».',
    postUnnamed: 'venho candidatar-me à vaga anunciada.',
    now: 'Função atual: {position}, {employer}.',
    last: 'Última função: {position}, {employer}.',
    skills: 'Do que pedem, o meu currículo mostra: {skills}.',
    statements: 'Do meu currículo:',
    statementsAt: '{position}, {employer}:',
    closing: 'Fico ao dispor para uma entrevista.',
    farewell: 'Com os melhores cumprimentos,',
    and: 'e',
  },
  nl: {
    greeting: 'Geachte heer, mevrouw,',
    postAt: 'Graag solliciteer ik naar de functie “{title}” bij {company}.',
    post: 'Graag solliciteer ik naar de functie “{title}”.',
    postUnnamed: 'Graag solliciteer ik naar de functie die u aanbiedt.',
    now: 'Huidige functie: {position}, {employer}.',
    last: 'Laatste functie: {position}, {employer}.',
    skills: 'Van wat u vraagt, toont mijn cv {skills}.',
    statements: 'Uit mijn cv:',
    statementsAt: '{position}, {employer}:',
    closing: 'Graag licht ik mijn brief toe in een gesprek.',
    farewell: 'Met vriendelijke groet,',
    and: 'en',
  },
  pl: {
    greeting: 'Szanowni Państwo,',
    postAt: 'zgłaszam swoją kandydaturę na stanowisko „{title}” w firmie {company}.',
    post: 'zgłaszam swoją kandydaturę na stanowisko „{title}”.',
    postUnnamed: 'zgłaszam swoją kandydaturę na oferowane stanowisko.',
    now: 'Obecne stanowisko: {position}, {employer}.',
    last: 'Ostatnie stanowisko: {position}, {employer}.',
    skills: 'Z wymagań ogłoszenia moje CV wykazuje: {skills}.',
    statements: 'Z mojego CV:',
    statementsAt: '{position}, {employer}:',
    closing: 'Z przyjemnością opowiem więcej podczas rozmowy.',
    farewell: 'Z poważaniem',
    and: 'i',
  },
};
