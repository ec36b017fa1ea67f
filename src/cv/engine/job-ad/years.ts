import { NUMBER_WORDS } from '../common/data/number-words.js';
import { fold } from '../common/words.js';

// `one` and its like, which elsewhere are articles, count before `year`.
const VALUES: ReadonlyMap<string, number> = new Map([
  ...Object.values(NUMBER_WORDS).flatMap((words) => Object.entries(words)),
  ...[
    'one',
    'ein',
    'eine',
    'einem',
    'un',
    'une',
    'uno',
    'um',
    'een',
    'jeden',
    'roczne',
    'rocznego',
    'rocznym',
    'roczna',
  ].map((word) => [word, 1] as const),
]);

/** Numbers that make one word with `years`: `dreijährige`, `pięcioletnim`, `vijfjarige`, `triennale`; folded. */
const JOINED: readonly (readonly [stem: RegExp, value: number])[] = [
  [/^(?:ein|een|jedno|roczn)/, 1],
  [/^(?:zwei|twee|dwu|dwuletni|bienn)/, 2],
  [/^(?:drei|drie|trzy|trienn)/, 3],
  [/^(?:vier|cztero|quadrienn)/, 4],
  [/^(?:funf|vijf|piecio|quinquenn)/, 5],
  [/^(?:sechs|zes|szescio)/, 6],
  [/^(?:sieben|zeven|siedmio)/, 7],
  [/^(?:acht|osmio)/, 8],
  [/^(?:zehn|tien|dziesiecio|decenn)/, 10],
];

const COUNTED =
  /(?<![\p{L}\p{N}.,€$£])(?:(\d{1,2})(?:[.,]5)?\s?(?:\+|[-\s]?plus)?(?:\s?\(?(?:-|–|\/|to|bis|à|a|tot|do|or|oder|and|und|et|y|e|en|i)\s?(?:\d{1,2})\)?\s?\+?)?|(\p{L}{2,12})(?:[-\s]plus)?(?:\s\(\d{1,2}\))?)(?:\s(?:or more|oder mehr|ou plus|o más|o più|ou mais|of meer|lub więcej|full|volle|good|to \p{L}{3,6}|bis \p{L}{4,6}))?[\s-]{0,2}(?:years?['’]?|yrs?\.?|jahr(?:e[ns]?|s)?|jährige[rsnm]?|ans?|an\(s\)|années?|años?|anni|anno|anos?|jaar|jaren|jarige|lata|lat|roku?|letni\p{L}{0,3})(?![\p{L}\p{N}])/giu;
// An `esperienza triennale`, but not a `laurea triennale`.
const JOINT =
  /(?<![\p{L}\p{N}])(?:\p{L}{3,10}(?:jährige[rsnm]?|jarige|letni\p{L}{0,3})|roczn(?:e|ego|ym|ej|ą)(?=\s(?:doświadcz|praktyk|staż))|(?<=esperienza(?:\s\p{L}{2,12})?\s)(?:bi|tri|quadri|quinqu|dec)ennale)(?![\p{L}\p{N}])/giu;

// `12 months' post-registration experience`
const IN_MONTHS =
  /(?<![\p{L}\p{N}.,])(12|18|24|36|48|60)\s(?:months?['’]?|monate?n?|mois|meses|mesi|maanden|miesięcy)(?![\p{L}\p{N}])/giu;
// `a couple of years`, `un paio d'anni`
const COUPLE = /(?<!\p{L})(?:couple of years|paio d['’]anni|par de (?:años|anos))(?!\p{L})/giu;

const EXPERIENCE =
  /experien[ct]|erfahrung|expérience|experiencia|esperienza|experiência|ervaring|doświadczeni|praxis|praktyk|berufspraxis|pratique|práctica|track record|background|staż|worked|working|gearbeitet|in a similar|vergleichbar|PQE|post-qualif|qualified|behind you|as an? \p{L}|als \p{L}|w zawodzie|na stanowisku|in (?:der|einer|ähnlich)|sur un poste|passée?s (?:dans|en|chez|comme)|en puesto|nel ruolo|na função|in een/iu;
const NOT_OF_THE_PERSON =
  /\b(?:for (?:over|more than)|founded|since|established|history|seit|gegründet|über \d+ jahren|depuis|plus de \d+ ans d['’]existence|desde hace|da oltre|da più|há mais de|al meer dan|od ponad|years old|jahre alt|ans minimum d'âge|leeftijd|warranty|contract|vertrag|befrist|contrat de|contrato de|durata|guarantee|old\b|aged|age\b|mindestalter|âgé|edad|cumplid|compiut|révolu|vollendet|ukończon|età|idade|wiek|last|past|letzten|derni[eè]res|últimos|ultimi)/iu;

// `dreijährige Ausbildung`, `three-year degree`
const TRAINING =
  /^\s(?:\p{L}+\s)?(?:(?:berufs|fach)?ausbildung|lehre\b|studium|weiterbildung|apprenticeship|degree|diploma|course|training\b|study|formation|études|apprentissage|carrera|grado|formación|laurea|corso|curso|formação|opleiding|studie\b|studia|szkoł)/iu;

const LEAST =
  /\d\s?\+\s?y|\bmust have\b|at least|minimum|\bmin\.|\bmin\b|or more|oder mehr|ou plus|o más|o più|ou mais|of meer|mindestens|mind\.|au moins|pas moins|al menos|no menos|almeno|non meno|pelo menos|minstens|minimaal|ten minste|co najmniej|przynajmniej|nie mniej/iu;

export interface AskedYears {
  years: number;
  start: number;
  end: number;
}

/** `5+ years`, `mindestens drei Jahre`, `3 à 5 ans`: the least that is asked for, where experience is spoken of. */
export function yearsIn(sentence: string, statesDemands = false): AskedYears[] {
  if (!statesDemands && !EXPERIENCE.test(sentence) && !LEAST.test(sentence)) return [];
  const counted = [...sentence.matchAll(COUNTED)].map((found) => asked(found, countOf(found[1], found[2])));
  const joint = [...sentence.matchAll(JOINT)].map((found) => asked(found, joinedValue(found[0])));
  const months = [...sentence.matchAll(IN_MONTHS)].map((found) => asked(found, Math.floor(Number(found[1]) / 12)));
  const couple = [...sentence.matchAll(COUPLE)].map((found) => asked(found, 2));
  return [...counted, ...joint, ...(EXPERIENCE.test(sentence) ? months : []), ...couple].filter(
    ({ years, start, end }) =>
      years >= 1 &&
      years <= 25 &&
      !TRAINING.test(sentence.slice(end, end + 40)) &&
      !NOT_OF_THE_PERSON.test(sentence.slice(Math.max(0, start - 24), end + 8)),
  );
}

function asked(found: RegExpExecArray, years: number): AskedYears {
  return { years, start: found.index, end: found.index + found[0].length };
}

function countOf(digits: string | undefined, word: string | undefined): number {
  return digits !== undefined ? Number(digits) : (VALUES.get(fold(word ?? '')) ?? 0);
}

function joinedValue(word: string): number {
  const folded = fold(word);
  return JOINED.find(([stem]) => stem.test(folded))?.[1] ?? 0;
}
