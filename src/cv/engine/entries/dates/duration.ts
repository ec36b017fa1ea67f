import { DURATION_UNITS } from './data/range-words.js';
import { tokenize } from './date-tokens.js';

const UNTIL_TODAY =
  /^(?:bis heute|until today|to date|jusqu['’]à aujourd['’]hui|hasta hoy|fino ad oggi|até hoje|tot heden|do dziś)\s+/iu;

/** "7 years 4 months", "Bis heute 2 Jahre und 3 Monate" */
export function isDuration(text: string): boolean {
  const length = text.replace(UNTIL_TODAY, '');
  if (length.length > 40 || !/\d/.test(length)) return false;
  const tokens = tokenize(length).filter(({ kind }) => kind !== 'sign');
  const pairs = tokens.filter(({ kind }, at) => kind === 'number' && DURATION_UNITS.has(tokens[at + 1]?.word ?? ''));
  return (
    pairs.length > 0 && pairs.length * 2 === tokens.filter(({ word }) => !/^(?:and|und|et|y|e|en|i)$/.test(word)).length
  );
}
