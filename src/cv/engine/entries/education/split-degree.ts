import { slicePiece, trimSeparators } from '../../sections/rows/pieces.js';
import { fold, words } from '../../sections/rows/fold.js';
import { type Piece } from '../../sections/rows/row.js';
import { degreeEvidence, isTitleWord } from '../vocabulary/evidence.js';

/** What parts a degree from its subject, the surest first. */
const BETWEEN: readonly RegExp[] = [
  /\s+(?:in|im|w zakresie|na kierunku|kierunek:?|specjalizacja:?|richting|Fachrichtung|Studiengang|major(?:ing)? in|spécialité|mention|option|degree in|con mención en)\s+/giu,
  /\s+(?:en)\s+/giu,
  /\s*[,:–—]\s+|\s+-\s+|\s*\((?=\p{L})/gu,
  /\s+(?:de|di|em)\s+(?=\p{Lu})/gu,
];
/** Letters that may mean something else, and behind which a subject says that they do not. */
const SHORT_DEGREE = /^(?:Ph\.?\s?D\.?|M\.?\s?[SA]\.?|B\.?\s?A\.?|A\.?\s?[AS]\.?)$/u;
const LONGEST_DEGREE = 30;
const PART_OF_DEGREE =
  /^(?:I{1,3} livello|Science|Arts|Engineering|Business|Laws?|Education|Philosophy|Ciencias|Sciences|Lettres|Droit|Nursing|Commerce)\b/u;

/** "MSc in Physics" -> "MSc" and "Physics"; a line without a degree's name, and "Bachelor of Law", is all study type. */
export function splitDegree(piece: Piece, language: string): { studyType?: Piece; area?: Piece } {
  for (const pattern of BETWEEN) {
    for (const match of piece.text.matchAll(pattern)) {
      const left = trimSeparators(slicePiece(piece, 0, match.index));
      const right = trimSeparators(slicePiece(piece, match.index + match[0].length));
      // "Nederlandse taal en cultuur", "BSc (Hons), Nursing"
      if (language === 'nl' && match[0].trim() === 'en') continue;
      if (match[0].includes('(') && !piece.text.endsWith(')')) continue;
      if (isInBrackets(left.text) || (match[0].includes('(') && isAside(left.text, right.text))) continue;
      // "Kauffrau im Gesundheitswesen", "préparateur en pharmacie": a trade learned is named as a whole.
      const isShort = SHORT_DEGREE.test(left.text);
      if (!isShort && /\p{L}/u.test(match[0]) && isTitleWord(words(left.text).at(-1) ?? '')) continue;
      if (right.text === '' || (!isShort && degreeEvidence(left.text) < 2) || PART_OF_DEGREE.test(right.text)) continue;
      return { studyType: left, area: right };
    }
  }
  return subjectFirst(piece) ?? { studyType: piece };
}

/** "BTS Tourisme (1re année validée, non achevé)" */
const isInBrackets = (left: string): boolean => left.lastIndexOf('(') > left.lastIndexOf(')');

/** "Diplôme d’État d’aide-soignant (DEAS)", "BTS Tourisme (non obtenu)": its letters, or whether it was taken. */
function isAside(left: string, inside: string): boolean {
  if (/^(?:non|not|nicht|no|sin|sem|niet|nie)\s/iu.test(inside)) return true;
  const letters = inside.replace(/[^\p{L}]/gu, '');
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return false;
  const initials = left.split(/[\s’'-]+/u).map((word) => fold(word).charAt(0).toUpperCase());
  let at = 0;
  for (const letter of letters) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** "Kulturwissenschaften, Bachelor of Arts" */
function subjectFirst(piece: Piece): { studyType: Piece; area: Piece } | undefined {
  const at = piece.text.lastIndexOf(', ');
  if (at < 0) return undefined;
  const [area, studyType] = [slicePiece(piece, 0, at), trimSeparators(slicePiece(piece, at + 1))];
  const isDegree = degreeEvidence(studyType.text) >= 3 && degreeEvidence(area.text) < 2;
  return isDegree && studyType.text.length < LONGEST_DEGREE ? { studyType, area } : undefined;
}
