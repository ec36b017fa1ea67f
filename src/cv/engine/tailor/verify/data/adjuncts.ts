/** What may go from the end of a statement: what it was done with, what it was for, and at whose wish. */
export interface Adjuncts {
  /** Before tools. */
  means: RegExp;
  /** Opens a purpose, a wish, or what is a part of what was told. */
  ends: RegExp;
  /** Opens how a change was reached: `by replacing pumps`. */
  ways: RegExp;
}

export const ADJUNCTS: Readonly<Record<string, Adjuncts>> = {
  en: {
    means: /(?:using|with|in|on|via|by means of|with the help of)$/i,
    ends: /,? (?:in order to|so as to|so that|at the request of|on behalf of) |, including /iu,
    ways: / by (?=\p{L}+ing )/iu,
  },
  de: {
    means: /(?:mit|in|mittels|mithilfe von|unter Verwendung von)$/i,
    ends: /,? (?:um(?= [^.;,]+ zu )|damit|sodass|so dass|auf Wunsch|im Auftrag) |, (?:einschließlich|inklusive|darunter) /iu,
    ways: / (?:durch|indem) /iu,
  },
  fr: {
    means: /(?:avec|sous|sur|dans|en|à l['’]aide de)$/i,
    ends: / (?:afin de|afin d['’]|afin que|en vue de|dans le but de|pour que|à la demande) ?|, (?:y compris|dont) /iu,
    ways: / en (?=\p{L}+ant )/iu,
  },
  es: {
    means: /(?:con|en|mediante|usando|utilizando)$/i,
    ends: / (?:con el fin de|a fin de|con el objetivo de|con objeto de|para que|a petición) |, (?:incluid[oa]s?|incluyendo) /iu,
    ways: / (?=\p{L}+[ae]ndo )/iu,
  },
  it: {
    means: /(?:con|in|su|tramite|mediante|utilizzando)$/i,
    ends: / (?:al fine di|allo scopo di|con l['’]obiettivo di|in modo da|affinché|su richiesta) |, (?:compres[oaie]|inclus[oaie]) /iu,
    ways: / (?=\p{L}+[ae]ndo )/iu,
  },
  pt: {
    means: /(?:com|em|no|na|através de|usando|utilizando)$/i,
    ends: / (?:a fim de|com o objetivo de|com o fim de|de modo a|de forma a|para que|a pedido) |, (?:incluindo|inclusive) /iu,
    ways: / (?:ao (?=\p{L}+r )|(?=\p{L}+[aei]ndo ))/iu,
  },
  nl: {
    means: /(?:met|in|via|met behulp van)$/i,
    ends: /,? (?:zodat|om(?= [^.;,]+ te )|teneinde|opdat|op verzoek) |, (?:inclusief|waaronder) /iu,
    ways: / door /iu,
  },
  pl: {
    means: /(?:w|z|za pomocą|przy użyciu|przy pomocy|na)$/i,
    ends: /,? (?:aby|żeby|w celu|tak aby|na prośbę|na zlecenie) (?!.*(?:ucz|pozna))|, w tym /iu,
    ways: / (?=\p{L}+ąc )/iu,
  },
};
