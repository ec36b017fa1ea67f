import { contentStems } from '../skills/shown-skills.js';
import { skillId } from '../skills/skill.js';
import { type AdLine, part } from './ad-lines.js';
import { DEMAND_CLOSERS, DEMAND_OPENERS } from './data/demand-words.js';

/** A demand in the ad's own words. */
export interface OwnWords {
  id: string;
  name: string;
  line: AdLine;
}

const LONGEST = 6;
const SEPARATOR =
  /\s*[,;/]\s+(?:and|or|und|oder|sowie|et|ou|y|e|o|en|of|i|oraz)?\s*|\s+(?:and|or|und|oder|sowie|et|ou|oraz)\s+/giu;

/**
 * What an ad asks for beyond the dictionary, so that matching works in any trade: the short phrases of a list of
 * demands, without what they open and close with ("Experience in", "is a plus").
 */
export function ownWordsOf(sentence: AdLine, language: string): OwnWords[] {
  return piecesOf(sentence)
    .map(stripped)
    .filter((piece) => {
      const words = piece.text.split(/\s+/).length;
      return piece.text.length >= 3 && words <= LONGEST && contentStems(piece.text, language).size > 0;
    })
    .map((piece) => ({ id: skillId(piece.text), name: capitalised(piece.text), line: piece }))
    .filter(({ id }) => id !== '');
}

function piecesOf(sentence: AdLine): AdLine[] {
  const pieces: AdLine[] = [];
  let from = 0;
  for (const match of sentence.text.matchAll(SEPARATOR)) {
    pieces.push(part(sentence, from, match.index));
    from = match.index + match[0].length;
  }
  pieces.push(part(sentence, from, sentence.text.length));
  return pieces;
}

function stripped(piece: AdLine): AdLine {
  const opener = DEMAND_OPENERS.exec(piece.text)?.[0] ?? '';
  const closer = DEMAND_CLOSERS.exec(piece.text)?.[0] ?? '';
  const end = piece.text.length - closer.length;
  return opener.length < end
    ? part(piece, opener.length, piece.text.slice(0, end).replace(/[.:!\s]+$/, '').length)
    : { ...piece, text: '' };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
