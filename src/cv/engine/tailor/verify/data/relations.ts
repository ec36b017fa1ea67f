/** What is of those who do it as often as of those to whom it is done; folded. */
export const OF_DOERS = new Set(
  'visit advice help besuch hilfe rat empfehlung angebot anfrage wunsch visite aide conseil avis visita ayuda consejo consiglio aiuto conselho ajuda soutien apoyo supporto sostegno apoio controle analyse bezoek hulp advies wizyta pomoc rada'.split(
    ' ',
  ),
);

/** Participles that may be of what was done to somebody; folded. */
export const UNDERGONE: Readonly<Record<string, RegExp>> = {
  de: /(?:t|^(?:\p{L}{2,4})?ge\p{L}+en)$/u,
  fr: /^(?:accompagn|assist|aid|second|entour|appuy)ee?s?$/,
  es: /^(?:acompanad|asistid|ayudad|rodead|apoyad|seguid)[oa]s?$/,
  pt: /^(?:acompanhad|ajudad|rodead|apoiad|seguid)[oa]s?$/,
};

export const PERSONAL = 'a';

/** Prepositions before whom something is given to; folded. */
export const DATIVE = new Set('to au aux a al ao aos alla allo ai agli alle all an'.split(' '));

/** `?` is an article or a preposition. */
export function isSameMarker(one: string, other: string): boolean {
  if (one === other) return true;
  const [unclear, clear] = one === '?' ? [one, other] : [other, one];
  return unclear === '?' && (clear === '' || clear === 'ao');
}

/** Nouns that only an accent parts from their verb, and that are of what it was done to; folded. */
export const OF_OBJECTS = new Set(
  'controle collecte analyse mesure recolte pose depose taille decoupe coupe relance transporte corte'.split(' '),
);
