/** Phrases that state a nationality or citizenship outside a labelled line. */
export const NATIONALITY_PHRASES: readonly RegExp[] = [
  /\b(?:dual )?\p{Lu}\p{L}+(?:[-/ ]\p{Lu}\p{L}+)? (?:citizen(?:ship)?|nationality|passport(?: holder)?|national)\b/gu,
  /\b(?:EU|US|UK|EEA)[ -](?:citizen(?:ship)?|passport(?: holder)?|national)\b/gu,
  /\b(?:citizen|national) of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu,
  /\b\p{L}+e[rsn]? (?:Staatsbürger(?:in|schaft)?|Staatsangehörige[rn]?|Staatsangehörigkeit|Nationalität)(?!\p{L})/gu,
  /\bde nationalité \p{L}+(?:-\p{L}+)?/giu,
  /\b(?:de )?nacionalidad \p{L}+/giu,
  /\b(?:di )?(?:nazionalità|cittadinanza) \p{L}+|\bcittadin[oa] \p{L}+/giu,
  /\b(?:de )?nacionalidade \p{L}+|\bcidadã[o]? \p{L}+/giu,
  /\b\p{Lu}\p{L}+ (?:nationaliteit|staatsburger(?:schap)?)\b/gu,
  /\bobywatel(?:ka|stwo|stwa)? \p{L}+|\bnarodowości \p{L}+/giu,
];

/** Native speakers become fluent ones: that they are, and it does not say where they come from. */
export const NATIVE_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /(?:native(?: speaker| or bilingual(?: proficiency)?| proficiency| language)?|mother[ -]tongue|first language)/giu,
    'fluent',
  ],
  [/(?:muttersprache|muttersprachler(?:in)?|muttersprachlich(?:es niveau)?)/giu, 'fließend'],
  [/(?:langue maternelle|maternelle)/giu, 'courant'],
  [/(?:lengua materna|idioma materno|nativ[oa])/giu, 'fluido'],
  [/(?:lingua madre|madrelingua)/giu, 'fluente'],
  [/(?:língua materna|idioma materno)/giu, 'fluente'],
  [/(?:moedertaal)/giu, 'vloeiend'],
  [/(?:język ojczysty|ojczysty)/giu, 'biegle'],
];
