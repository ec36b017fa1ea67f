/** What tells one thing from several in a language. Folded, but for Polish, which tells by its accents. */
export interface PluralEndings {
  /** `singular>plural`, without what both begin with. */
  pairs: RegExp;
  /** Plural forms of words that are no nouns, unless an article stands before the singular. */
  others: RegExp;
  /** What stands before one thing, beyond `a` and `one`. */
  singular: string;
}

export const PLURALS: Readonly<Record<string, PluralEndings>> = {
  en: { pairs: /^(?:>e?s|y>ies|fe?>ves)$/, others: /^$/, singular: 'the this that my' },
  de: {
    // Behind `des` and `eines` the singular has an ending of its own.
    pairs: /^(?:(?:e?s)?>(?:e|er|en|ern|nen)|s?>n|>s|um>en)$/,
    others: /^$/,
    singular: 'der die das den dem des zur zum im am beim vom ins ans mein meine meinen meinem meiner',
  },
  fr: { pairs: /^(?:>s|>x|l>ux)$/, others: /(?:[eiu]e?s|its?|erts?)$/, singular: 'le la l du au cet cette mon ma' },
  es: { pairs: /^(?:>e?s|z>ces)$/, others: /[aio]d[oa]s$/, singular: 'el la del al este esta mi' },
  it: {
    pairs: /^(?:[aeo]>i|a>e|[oa]>h[ei]|o>|ia>e)$/,
    others: /(?:[aiu]t[ie]|[ei]nti|vi)$/,
    singular:
      'il lo la l del dello della dell al allo alla all dal dalla dallo nel nello nella nell sul sullo sulla sull mio mia',
  },
  pt: {
    pairs: /^(?:>e?s|m>ns|l>is|il>eis|ao>[oa]es)$/,
    others: /[aio]d[oa]s$/,
    singular: 'o a do da ao pelo pela no na este esta meu minha',
  },
  nl: { pairs: /^(?:>s|>en|>n|>eren|f>ven|s>zen)$/, others: /^$/, singular: 'de het dit mijn' },
  pl: {
    // Only what no case of the singular or of the plural shares.
    pairs:
      /^(?:(?:u|owi|em|iem|a)?>ów|(?:u|owi|em|iem|ie|ę|ą|o)>(?:ami|om|ach)|[ęo]>|[ęą]>e|o>a|(?:eg|em)?[ou]>(?:ych|ich|ymi|imi|ch)|ej>(?:ych|ich|ymi|imi|e))$/,
    others: /^$/,
    singular: '',
  },
};

/** Behind a verb in the first person, where Polish has an object in the accusative: further pairs. */
export const POLISH_OBJECTS = /^(?:>(?:y|i|e|a|ki)|ę>[yi]|[eo]>a)$/;
/** Behind a noun, where it has what it is of in the genitive: `remont szkoły`, `remont szkół`. */
export const POLISH_ATTRIBUTES = /^(?:[yia]>|o(\p{L}+)[yia]>ó\1|ę(\p{L}+)[yia]>ą\2)$/u;
/** Verbs with another case behind them. */
export const POLISH_GENITIVE = /^(?:używa|pilnowa|szuka|uczy|nauczy|dogląda|udziela|dokon|zarządza|kierowa|zajmowa)/;

/** Who is served in general, as in `obsługa klienta`; the beginnings of folded words. */
export const ANYBODY = /^(?:client|klient|customer|pacient|patient|pacjent|pazient|usuari|utent|tourist|turist)/;

/** Of the German nouns in e, those that have n for several; of the others that is a case. Folded. */
export const GERMAN_FEMININE =
  /(?:[aeo]le|iele|ule|che|age|ine|asse|ppe|esse|ise|ke|alle|lle|yse|gne|eihe|iste|abe|ste|ie|otte|ette|unde|ebe|lte|ure|ade|ude)$/;

/** What Polish sets before a verb for what was done once: `pisałem`, `napisałem`. */
export const POLISH_PREFIXES = /^(?:na|z|s|u|prze|wy|po|o|za|przy|od|ze|roz|ob)$/;
