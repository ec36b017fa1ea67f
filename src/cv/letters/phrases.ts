/** What a letter says around the CV's own words: courtesies alone, and nothing that could be untrue of anybody. */
export interface LetterPhrases {
  greeting: string;
  /** `{title}` and `{company}` are the ad's. */
  opening: { both: string; title: string; none: string };
  latest: string;
  shows: string;
  skills: string;
  closing: string;
}

export const PHRASES = {
  en: {
    greeting: 'Dear hiring team,',
    opening: {
      both: 'I am applying for the position “{title}” at {company}.',
      title: 'I am applying for the position “{title}”.',
      none: 'I am applying for the position that you advertise.',
    },
    latest: 'My latest position: {position}, {name}.',
    shows: 'For what you ask, my CV shows:',
    skills: 'Skills that you ask for and I bring: {skills}.',
    closing: 'I look forward to hearing from you.',
  },
  de: {
    greeting: 'Sehr geehrte Damen und Herren,',
    opening: {
      both: 'ich bewerbe mich um die Stelle „{title}“ bei {company}.',
      title: 'ich bewerbe mich um die Stelle „{title}“.',
      none: 'ich bewerbe mich um die ausgeschriebene Stelle.',
    },
    latest: 'Meine letzte Position: {position}, {name}.',
    shows: 'Zu dem, was Sie suchen, zeigt mein Lebenslauf:',
    skills: 'Gesuchte Kenntnisse, die ich mitbringe: {skills}.',
    closing: 'Ich freue mich auf Ihre Antwort.',
  },
  fr: {
    greeting: 'Madame, Monsieur,',
    opening: {
      both: 'Je présente ma candidature au poste « {title} » chez {company}.',
      title: 'Je présente ma candidature au poste « {title} ».',
      none: 'Je présente ma candidature au poste que vous proposez.',
    },
    latest: 'Mon dernier poste : {position}, {name}.',
    shows: 'Pour ce que vous recherchez, mon CV montre :',
    skills: 'Compétences recherchées que j’apporte : {skills}.',
    closing: 'Dans l’attente de votre réponse, je vous prie d’agréer mes salutations distinguées.',
  },
  es: {
    greeting: 'Estimado equipo de selección:',
    opening: {
      both: 'Presento mi candidatura al puesto «{title}» en {company}.',
      title: 'Presento mi candidatura al puesto «{title}».',
      none: 'Presento mi candidatura al puesto que anuncian.',
    },
    latest: 'Mi último puesto: {position}, {name}.',
    shows: 'Para lo que buscan, mi currículum muestra:',
    skills: 'Conocimientos que piden y que aporto: {skills}.',
    closing: 'Quedo a la espera de su respuesta.',
  },
  it: {
    greeting: 'Gentili Signore e Signori,',
    opening: {
      both: 'mi candido per la posizione «{title}» presso {company}.',
      title: 'mi candido per la posizione «{title}».',
      none: 'mi candido per la posizione da voi offerta.',
    },
    latest: 'La mia ultima posizione: {position}, {name}.',
    shows: 'Per quanto cercate, il mio curriculum mostra:',
    skills: 'Competenze richieste che porto: {skills}.',
    closing: 'Resto in attesa di un vostro riscontro.',
  },
  pt: {
    greeting: 'Exmos. Senhores,',
    opening: {
      both: 'Apresento a minha candidatura à posição «{title}» na {company}.',
      title: 'Apresento a minha candidatura à posição «{title}».',
      none: 'Apresento a minha candidatura à posição anunciada.',
    },
    latest: 'A minha última posição: {position}, {name}.',
    shows: 'Para o que procuram, o meu currículo mostra:',
    skills: 'Competências pedidas que trago: {skills}.',
    closing: 'Fico a aguardar a vossa resposta.',
  },
  nl: {
    greeting: 'Geachte heer, mevrouw,',
    opening: {
      both: 'Hierbij solliciteer ik naar de functie “{title}” bij {company}.',
      title: 'Hierbij solliciteer ik naar de functie “{title}”.',
      none: 'Hierbij solliciteer ik naar de aangeboden functie.',
    },
    latest: 'Mijn laatste functie: {position}, {name}.',
    shows: 'Bij wat u zoekt, laat mijn cv zien:',
    skills: 'Gevraagde vaardigheden die ik meebreng: {skills}.',
    closing: 'Ik zie uw antwoord graag tegemoet.',
  },
  pl: {
    greeting: 'Szanowni Państwo,',
    opening: {
      both: 'zgłaszam swoją kandydaturę na stanowisko „{title}” w {company}.',
      title: 'zgłaszam swoją kandydaturę na stanowisko „{title}”.',
      none: 'zgłaszam swoją kandydaturę na ogłoszone stanowisko.',
    },
    latest: 'Moje ostatnie stanowisko: {position}, {name}.',
    shows: 'W odpowiedzi na Państwa wymagania moje CV pokazuje:',
    skills: 'Wymagane umiejętności, które wnoszę: {skills}.',
    closing: 'Czekam na Państwa odpowiedź.',
  },
} as const satisfies Record<string, LetterPhrases>;

export function phrasesOf(language: string): LetterPhrases {
  return Object.hasOwn(PHRASES, language) ? PHRASES[language as keyof typeof PHRASES] : PHRASES.en;
}
