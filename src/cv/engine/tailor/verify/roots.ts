import { fold } from '../../common/words.js';
import { PARTICLES } from './data/separable-verbs.js';

/** Endings of verbs, and of the nouns that are made of them; folded. */
const DERIVED: Readonly<Record<string, RegExp>> = {
  de: /(?:ierte|ieren|iert|iere|ierung|ation|atur|ung|ete|te|en|t|e|)$/,
  fr: /(?:ionnee?s?|ionner|ion|ee?s?|er|ation|age|ement|ais|ait|ant|u|ue|us|re|ir|is|it|ie|s|e)$/,
  es: /(?:e|o|ar|er|ir|acion|icion|ado|ido|aba|ia|amiento|imiento)$/,
  it: /(?:ato|ito|are|ere|ire|azione|izione|aggio|amento|imento|avo|evo|ivo)$/,
  pt: /(?:ei|i|ar|er|ir|acao|icao|agem|ado|ido|ava|ia|amento|imento)$/,
  nl: /(?:eerde|eerd|eren|eert|ering|atie|ie|ing|de|te|en|d|t|)$/,
  pl: /(?:owal[ea]m|owanie|owania|owac|uje|acja|acji|acje|al[ea]m|il[ea]m|yl[ea]m|anie|ania|aniu|enie|enia|eniu|an[aey]|on[aey]|ac|ic|yc|am|em|e)$/,
};

/** `Gesnoeid` and `snoeien`, `mitgewirkt` and `Mitwirkung`. */
const PARTICIPLE: Readonly<Record<string, RegExp>> = {
  de: participle('de', '(?:t|en)'),
  nl: participle('nl', '(?:d|t|en)'),
};

function participle(language: string, ending: string): RegExp {
  const particles = fold(PARTICLES[language] ?? '').replaceAll(' ', '|');
  return new RegExp(`^((?:${particles})?)ge(?=.{3,}${ending}$)`);
}

/** Shorter roots are shared by words that have nothing in common. */
export const SHORTEST_PART = 4;

/** What a verb in any form and the noun made of it have in common; `undefined` where that is too short to tell. */
export function rootOf(folded: string, language: string): string | undefined {
  const endings = DERIVED[language];
  if (!endings?.test(folded)) return undefined;
  const whole = folded.replace(PARTICIPLE[language] ?? /$^/, '$1');
  const short = whole.replace(endings, '');
  // `Notieren` has nothing left without all of its ending.
  const bare = language === 'de' && short.length < SHORTEST_PART ? whole.replace(/(?:te|en|t|e|ung)$/, '') : short;
  // Dutch writes one sound long or short as its syllable asks: `plukken`, `geplukt`, `maken`, `maakte`.
  // Spanish and Portuguese keep the sound before another vowel: `clasificar`, `clasifiqué`.
  const root =
    language === 'nl'
      ? bare.replace(/(.)\1/g, '$1')
      : language === 'es' || language === 'pt'
        ? bare.replace(/([qg])u$/, (_, sign: string) => (sign === 'q' ? 'c' : 'g')).replace(/z$/, 'c')
        : bare;
  return root.length >= SHORTEST_PART ? root : undefined;
}
