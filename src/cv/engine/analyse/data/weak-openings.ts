/** Openings that tell of a duty or of being there, not of something done; folded, by language. Matched at the start of a bullet. */
export const WEAK_OPENINGS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'responsible for', 'responsible of', 'responsibilities include', 'responsibilities included', 'my responsibilities', 'responsibility for', 'was responsible', 'duties include',
    'duties included', 'my duties', 'in charge of', 'tasked with', 'was tasked', 'worked on', 'worked as', 'worked with', 'helped with', 'helped out', 'involved in',
    'was involved', 'participated in', 'took part in', 'assigned to', 'was part of', 'part of a team', 'duty was', 'job was to', 'accountable for', 'had to', 'got to',
  ],
  de: ['zustandig fur', 'verantwortlich fur', 'war verantwortlich', 'war zustandig', 'verantwortung fur', 'beteiligt an', 'mitwirkung bei', 'meine aufgaben', 'zu meinen aufgaben', 'aufgaben waren', 'betraut mit', 'eingesetzt als', 'tatig als', 'tatig im', 'tatig in'],
  fr: ['responsable de', 'responsable du', 'responsable des', "responsable d'", 'charge de', 'chargee de', 'charge du', 'en charge de', 'en charge du', 'en charge des', 'participation a', 'participation aux', 'mes missions', 'mes taches', "j'etais"],
  es: ['responsable de', 'responsable del', 'encargado de', 'encargada de', 'encargado del', 'a cargo de', 'a cargo del', 'participacion en', 'mis funciones', 'mis tareas', 'funciones de', 'era responsable'],
  it: ['responsabile di', 'responsabile del', 'responsabile della', 'responsabile dei', 'addetto a', 'addetto alla', 'addetta a', 'addetta alla', 'incaricato di', 'incaricata di', 'partecipazione a', 'mi sono occupato', 'mi sono occupata', 'mi occupavo'],
  pt: ['responsavel por', 'responsavel pelo', 'responsavel pela', 'responsavel pelos', 'responsavel pelas', 'encarregado de', 'encarregada de', 'participacao em', 'as minhas funcoes', 'minhas funcoes', 'a cargo de'],
  nl: ['verantwoordelijk voor', 'was verantwoordelijk', 'belast met', 'betrokken bij', 'deelname aan', 'mijn taken', 'taken waren', 'werkzaam als', 'werkzaam in'],
  pl: ['odpowiedzialny za', 'odpowiedzialna za', 'odpowiedzialnosc za', 'udzial w', 'do moich obowiazkow', 'moje obowiazki', 'zajmowalem sie', 'zajmowalam sie', 'bylem odpowiedzialny', 'bylam odpowiedzialna'],
}; // prettier-ignore

/** Endings that tell a verb or a noun of doing at the start of a bullet; English has a list of verbs instead. */
export const ACTION_ENDINGS: Readonly<Record<string, RegExp>> = {
  de: /(?:ung|ungen|ion|ionen|ieren|ierte|erte|elte|ete|gte|hte|kte|lte|nte|rte|ste|te|ten|iert|pflege|aufbau|ausbau|umbau|abbau|einbau|bau|verkauf|einkauf|betrieb|leitung|fuhrung|einsatz|entwurf|aufnahme|abnahme|annahme|ausgabe|kontrolle|analyse|hilfe|arbeit|dienst|wechsel|umgang|planung|training|management|coaching|support|controlling|monitoring|reporting|marketing|recruiting|testing|design|en|ern|eln)$/,
  fr: /(?:tion|tions|sion|ment|ments|age|ages|ance|ence|ure|er|ir|re|oir|é|e|ee|es|i|is|it|u|us|ais|ait|suivi|conseil|accueil|vente|achat|mise|prise|tenue|analyse|etude|controle|appui|soutien|pose|soins|contacts|envoi|tri|entretien)$/,
  es: /(?:cion|ciones|sion|miento|mientos|aje|ar|er|ir|arse|e|i|o|ando|iendo|ado|ido|amos|imos|ia|ura|eza|aba|dad|venta|ventas|compra|control|apoyo|diseno|desarrollo)$/,
  it: /(?:zione|zioni|sione|mento|menti|aggio|are|ere|ire|ato|ito|uto|ata|ita|ai|ei|ii|ando|endo|ura|enza|anza|vo|si|sso|tto|sto|vendita|supporto|controllo|analisi|sviluppo|cura|progetto|tenuta|rilievo|studio)$/,
  pt: /(?:cao|coes|sao|mento|mentos|agem|ar|er|ir|ei|i|ou|iu|eu|ando|endo|indo|ado|ido|ura|encia|ancia|venda|vendas|apoio|suporte|controle|controlo|analise|gestao|desenho)$/,
  nl: /(?:ing|ingen|en|de|te|den|ten|d|t|beheer|advies|verkoop|inkoop|onderhoud|ontwerp|opbouw|overleg|controle|analyse|begeleiding|zorg|support|management|coaching)$/,
  pl: /(?:nie|cie|nia|cja|cje|cji|lem|lam|al|ala|ac|ic|yc|iec|owac|anie|enie|eniem|eniu|sprzedaz|obsluga|kontrola|nadzor|analiza|opieka|wsparcie|pomoc|projekt|montaz|naprawa|uprawa|organizacja|praca|rozwoj|budowa|opracowanie|kierowanie|serwis|audyt|opis|zakup|zakupy)$/,
}; // prettier-ignore
