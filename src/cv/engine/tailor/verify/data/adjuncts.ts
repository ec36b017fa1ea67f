/** What may go from the end of a statement: what it was done with, what it was for, and at whose wish. */
export interface Adjuncts {
  /** Before tools. */
  means: RegExp;
  /** Opens a purpose or a wish. */
  ends: RegExp;
}

export const ADJUNCTS: Readonly<Record<string, Adjuncts>> = {
  en: {
    means: /(?:using|with|in|on|via|by means of|with the help of)$/i,
    ends: /,? (?:in order to|so as to|so that|at the request of|on behalf of) /i,
  },
  de: {
    means: /(?:mit|in|mittels|mithilfe von|unter Verwendung von)$/i,
    ends: /,? (?:um(?= [^.;,]+ zu )|damit|sodass|so dass|auf Wunsch|im Auftrag) /i,
  },
  fr: {
    means: /(?:avec|sous|sur|dans|en|à l['’]aide de)$/i,
    ends: / (?:afin de|afin d['’]|afin que|en vue de|dans le but de|pour que|à la demande) ?/i,
  },
  es: {
    means: /(?:con|en|mediante|usando|utilizando)$/i,
    ends: / (?:con el fin de|a fin de|con el objetivo de|con objeto de|para que|a petición) /i,
  },
  it: {
    means: /(?:con|in|su|tramite|mediante|utilizzando)$/i,
    ends: / (?:al fine di|allo scopo di|con l['’]obiettivo di|in modo da|affinché|su richiesta) /i,
  },
  pt: {
    means: /(?:com|em|no|na|através de|usando|utilizando)$/i,
    ends: / (?:a fim de|com o objetivo de|com o fim de|de modo a|de forma a|para que|a pedido) /i,
  },
  nl: { means: /(?:met|in|via|met behulp van)$/i, ends: /,? (?:zodat|om(?= [^.;,]+ te )|teneinde|opdat|op verzoek) /i },
  pl: {
    means: /(?:w|z|za pomocą|przy użyciu|przy pomocy|na)$/i,
    ends: /,? (?:aby|żeby|w celu|tak aby|na prośbę|na zlecenie) (?!.*(?:ucz|pozna))/i,
  },
};
