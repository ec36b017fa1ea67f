const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  ein: 1,
  einem: 1,
  einjahrige: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dix: 10,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  diez: 10,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  dieci: 10,
  um: 1,
  dois: 2,
  quatro: 4,
  dez: 10,
  een: 1,
  twee: 2,
  drie: 3,
  vijf: 5,
  tien: 10,
  jeden: 1,
  dwa: 2,
  dwoch: 2,
  trzy: 3,
  trzech: 3,
  cztery: 4,
  piec: 5,
  roczne: 1,
  dwuletnie: 2,
  trzyletnie: 3,
  piecioletnie: 5,
  dwuletniego: 2,
  trzyletniego: 3,
};

const YEARS =
  /(?<![\p{L}\p{N}.,€$£])(?:(\d{1,2})(?:[.,]5)?\s?(?:\+|plus)?(?:\s?\(?(?:-|–|to|bis|à|a|tot|do|or|oder)\s?(?:\d{1,2})\)?\s?\+?)?|(\p{L}{2,12})(?:\s\(\d{1,2}\))?)(?:\s(?:or more|oder mehr|ou plus|o más|o più|ou mais|of meer|lub więcej|full|volle|good))?[\s-]{0,2}(?:years?['’]?|yrs?\.?|jahren?s?|jährige[rsnm]?|ans|années?|an|años?|anni|anno|anos?|jaar|jaren|lata|lat|roku?|letnie(?:go|j|m)?)(?![\p{L}\p{N}])/giu;

const EXPERIENCE =
  /experien[ct]|erfahrung|expérience|experiencia|esperienza|experiência|ervaring|doświadczeni|praxis|praktyk|berufspraxis|track record|background|staż|worked|working|gearbeitet|in a similar|vergleichbar|PQE|post-qualif|qualified|as an? \p{L}|als \p{L}|w zawodzie|na stanowisku|in (?:der|einer|ähnlich)|sur un poste|en puesto|nel ruolo|na função|in een/iu;
const NOT_OF_THE_PERSON =
  /\b(?:for (?:over|more than)|founded|since|established|history|seit|gegründet|über \d+ jahren|depuis|plus de \d+ ans d['’]existence|desde hace|da oltre|da più|há mais de|al meer dan|od ponad|years old|jahre alt|ans minimum d'âge|leeftijd|warranty|contract|vertrag|befrist|contrat de|contrato de|durata|guarantee|old\b|aged|age\b|mindestalter|âgé|edad|wiek)/iu;

const LEAST =
  /\d\s?\+\s?y|\bmust have\b|at least|minimum|\bmin\.|mindestens|mind\.|au moins|al menos|almeno|pelo menos|minstens|minimaal|co najmniej|przynajmniej/iu;

export interface AskedYears {
  years: number;
  start: number;
  end: number;
}

/** `5+ years`, `mindestens drei Jahre`, `3 à 5 ans`: the least that is asked for, where experience is spoken of. */
export function yearsIn(sentence: string, fold: (text: string) => string, statesDemands = false): AskedYears[] {
  if (!statesDemands && !EXPERIENCE.test(sentence) && !LEAST.test(sentence)) return [];
  const asked: AskedYears[] = [];
  for (const found of sentence.matchAll(YEARS)) {
    const years = found[1] !== undefined ? Number(found[1]) : NUMBER_WORDS[fold(found[2] ?? '')];
    if (years === undefined || years < 1 || years > 25) continue;
    const around = sentence.slice(Math.max(0, found.index - 24), found.index + found[0].length + 4);
    if (NOT_OF_THE_PERSON.test(around)) continue;
    asked.push({ years, start: found.index, end: found.index + found[0].length });
  }
  return asked;
}
