import { newStemmer } from 'snowball-stemmers';
import { verbLemma } from './english-verbs.js';
import { fold } from './words.js';

const ALGORITHMS: Readonly<Record<string, string>> = {
  en: 'english',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch',
};

// Snowball has no Polish. The longest ending goes, as long as four letters stay.
const POLISH_ENDINGS =
  /(?:owaniem|owania|owaniu|owanie|owaniach|alismy|ilismy|owalem|owalam|owac|owych|owego|owymi|aniem|eniem|aniach|eniach|alem|alam|ilem|ilam|ania|anie|aniu|enia|enie|eniu|ajac|ami|ach|ego|emu|ych|ymi|imi|iem|ow|om|em|ej|ie|ia|iu|ym|im|ac|ic|yc|ec|al|il|yl|a|e|i|o|u|y)$/;

const stemmers = new Map<string, (word: string) => string>();

/** The stem of a word, folded: forms of one word meet in it. Words of other languages are only folded. */
export function stemOf(word: string, language: string): string {
  let stemmer = stemmers.get(language);
  if (!stemmer) {
    stemmer = stemmerFor(language);
    stemmers.set(language, stemmer);
  }
  return stemmer(word);
}

function stemmerFor(language: string): (word: string) => string {
  if (language === 'pl') return polish;
  const algorithm = ALGORITHMS[language];
  if (algorithm === undefined) return fold;
  const { stem } = wrapped(algorithm);
  if (language === 'en') return (word) => stem(verbLemma(word) ?? fold(word));
  return (word) => fold(stem(word.toLowerCase().normalize('NFC')));
}

function wrapped(algorithm: string): { stem: (word: string) => string } {
  const stemmer = newStemmer(algorithm);
  // Beyond any real word: stemmers of agglutinated nonsense need not be trusted with time.
  return { stem: (word) => (word.length > 40 ? word : stemmer.stem(word)) };
}

function polish(word: string): string {
  const folded = fold(word);
  const cut = folded.length > 40 ? folded : folded.replace(POLISH_ENDINGS, '');
  return cut.length >= 4 ? cut : folded;
}
