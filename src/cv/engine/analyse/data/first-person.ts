/** Words by which a writer speaks of themself; folded, by language. English `I` is told from a numeral by its place (see the rule). */
export const FIRST_PERSON: Readonly<Record<string, readonly string[]>> = {
  en: ["i'm", "i've", "i'd", "i'll", 'my', 'me', 'myself', 'mine'],
  de: ['ich', 'mein', 'meine', 'meinen', 'meinem', 'meiner', 'meines', 'mir', 'mich'],
  fr: ['je', 'mon', 'ma', 'mes', 'moi'],
  es: ['yo', 'mi', 'mis', 'me', 'conmigo'],
  it: ['io', 'mio', 'mia', 'miei', 'mie', 'mi'],
  pt: ['eu', 'meu', 'minha', 'meus', 'minhas', 'comigo', 'me'],
  nl: ['ik', 'mijn', 'mij', 'mezelf'],
  pl: ['ja', 'moj', 'moja', 'moje', 'moich', 'moim', 'mojego', 'mojej', 'mnie'],
}; // prettier-ignore

/** Elided forms: `j'ai`, `m'occuper`. */
export const FIRST_PERSON_PREFIX: Readonly<Record<string, RegExp>> = { fr: /^[jm]'/, it: /^m'/ };
