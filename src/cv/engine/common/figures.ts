import { MAGNITUDE_WORDS, NUMBER_WORDS } from './data/number-words.js';
import { fold, tokensOf } from './words.js';

// What a bare number belongs to when it counts nothing: ISO 9001, Java 8, Key Stage 2.
const NAMED_BY_NUMBER: ReadonlySet<string> = new Set(
  (
    'iso din en bs iec nen nf uni java python windows php angular vue office level phase class category nvq band grade ks stage year web industry industrie ' +
    'abs sgb sap typo3 covid covid-19 version v stufe niveau nivel livello klasse klasa art article paragraph section b c'
  ).split(' '),
);

/** Figures that measure something, as written: not years, versions or numbers of norms. */
export function figuresIn(text: string, language: string): string[] {
  const words = tokensOf(text);
  const spelled = NUMBER_WORDS[language] ?? {};
  const magnitudes = MAGNITUDE_WORDS[language] ?? [];
  return words.flatMap(({ text: word, start, end }, at) => {
    const folded = fold(word);
    if (Object.hasOwn(spelled, folded) || magnitudes.includes(folded)) return [word];
    if (!/^\p{N}/u.test(word)) return [];
    const beside = text.slice(Math.max(0, start - 2), start) + text.slice(end, end + 2);
    if (/[%‰€$£¥+]/.test(beside)) return [word];
    if (/^(?:19|20)\d{2}(?:[-/]\d{2,4})?$/.test(word) || NAMED_BY_NUMBER.has(fold(words[at - 1]?.text ?? '')))
      return [];
    return /^[\d.,/'’-]+(?:k|m|mio|bn|x|h|st|nd|rd|th|er|kg|km|ha|t|l|min)?$/i.test(word) ? [word] : [];
  });
}
