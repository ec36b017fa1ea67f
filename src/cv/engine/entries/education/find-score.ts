import { slicePiece } from '../../sections/rows/pieces.js';
import { type Piece } from '../../sections/rows/row.js';
import { type Sourced, sourced } from '../draft.js';

const NUMBER = String.raw`\d{1,3}(?:[.,]\d{1,2})?`;
const LABEL = String.raw`(?:overall |final |cumulative |abschluss|gesamt|end|diplom|bachelor|master)?(?:GPA|CGPA|grade|grades|marks?|score|note|noten?durchschnitt|mention|nota(?: media| finale)?|votazione|voto|média|classificação|média final|cijfer|gemiddeld(?: cijfer)?|ocena|średnia|promedio|calificación|notendurchschnitt|durchschnitt|moyenne|prädikat|CR|IRA)`;
const LABELLED = new RegExp(
  String.raw`(?:^|[\s,;(|–-])${LABEL}(?:\s*[:=]\s*|\s+(?:(?:de|di|of|von|van)\s+(?=\d))?|(?=\d))(2:[12]|${NUMBER}(?:\s*(?:\/|out of|sur|su|de|von|na|van)\s*${NUMBER})?(?:\s*%|\s*e lode|\s+(?:valores|punti|points|puntos|punten))?(?:\s*\([^()]{1,30}\))?|\p{Lu}[\p{L}\s-]{2,24}$|[A-F][+-]?(?=$|[\s,;)]))`,
  'iu',
);
/** A line that is a grade and nothing else: "Grade: CGPA 8.74", "Grade: GPA: 3.8/4.0", "Grade: 2:1, first in the year". */
const WHOLE = new RegExp(String.raw`^${LABEL}\s*[:=]\s*((?:${LABEL}\s*[:=]\s*)?(?:(?!:\s)[^;|]){1,60})$`, 'iu');
const FRACTION =
  /(?:^|[\s,;(|–-])((?:\d{1,3}(?:[.,]\d{1,2})?)\s*\/\s*(?:4|4[.,]0|4[.,]3|5|5[.,]0|6|10|20|100|110)(?:[.,]0+)?(?:\s*(?:e lode|cum laude|L))?)(?=$|[\s,;)])/iu;
const HONOURS =
  /((?:(?:summa|magna|maxima|insigni)\s+)?cum\s+laude|(?:upper|lower)?\s*(?:first|second|third)[- ]class(?:\s+(?:honours|honors))?(?:,?\s*(?:upper|lower)\s+(?:second|division))?|\b(?:1st|2:1|2:2|2\.1|2\.2)\b(?:\s*(?:hons|honours|class honours|division|class))?|\b[A-F][+-]?\sgrade$|with (?:distinction|honou?rs|merit|highest honou?rs)|(?:graduated )?with first|mit auszeichnung|sehr gut|mention (?:très bien|bien|assez bien)|sobresaliente|matrícula de honor|con lode|com distinção|z wyróżnieniem|met lof|avec mention)/iu;

const PERCENTAGE = new RegExp(String.raw`^(${NUMBER}\s?%)$`, 'u');

/** A grade as written: "GPA 3.8/4.0", "Note: 1,7", "110/110 e lode", "First class honours". */
export function findScore(piece: Piece): { piece: Piece; value: Sourced } | undefined {
  if (piece.text.length > 200) return undefined;
  const match =
    PERCENTAGE.exec(piece.text) ??
    WHOLE.exec(piece.text) ??
    LABELLED.exec(piece.text) ??
    FRACTION.exec(piece.text) ??
    HONOURS.exec(piece.text);
  const text = match?.[1];
  if (!match || !text) return undefined;
  const at = match.index + match[0].lastIndexOf(text);
  const found = slicePiece(piece, at, at + text.length);
  const whole = slicePiece(piece, match.index, at + text.length);
  return { piece: whole, value: sourced(found, 0.85) };
}
