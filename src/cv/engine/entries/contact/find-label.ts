import { personalDetailsIn } from '../../common/personal-details.js';
import { isDocumentTitle, lookUpHeading } from '../../sections/headings/lookup.js';
import { fold } from '../../sections/rows/fold.js';
import { slicePiece, splitPiece, trimSeparators } from '../../sections/rows/pieces.js';
import { type Piece, type Row } from '../../sections/rows/row.js';
import { type Sourced, sourced } from '../draft.js';
import { titleEvidence } from '../vocabulary/evidence.js';
import { isLocation } from '../vocabulary/places.js';
import { CREDENTIALS } from './name-words.js';

const CONTACT_DATA =
  /@|https?:|www\.|^(?:e-?mail|contact|location)$|\+?\d[\d\s()/-]{6,}|\b(?:tel|phone|mobile|mail|linkedin|github|address|adresse|geb\.|born|nationality|staatsangehörigkeit)\b/iu;

const BARS = /\s*[|•·]\s*|\t+|\s{3,}/gu;

/** The professional title: what stands beside or right below the name and is no address. */
export function findLabel(rows: readonly Row[], nameRow: Row, name: Sourced): Sourced | undefined {
  const at = rows.findIndex((row) => row.index === nameRow.index);
  const beside = besideName(nameRow, name, rows[at + 1]);
  if (beside) return beside;
  const nameEnd = name.ranges[0]?.end ?? nameRow.end;
  const near = rows
    .slice(Math.max(0, at - 1), at + 5)
    .filter(
      (row) =>
        row.index !== nameRow.index && row.start !== nameEnd && !(row.start >= nameRow.start && row.end <= nameEnd),
    );
  const scored = near.map((row) => ({ row, score: labelScore(row, nameRow) })).sort((a, b) => b.score - a.score);
  const best = scored[0];
  return best && best.score >= 1.6
    ? sourced(trimSeparators(best.row), Math.min(0.95, 0.5 + best.score * 0.1))
    : opensLine(rows[at + 1]);
}

/** "Transport Planner · Ipswich · 07700 900482", below the name. */
function opensLine(row: Row | undefined): Sourced | undefined {
  if (!row || row.bullet) return undefined;
  const parted = splitPiece(row, BARS);
  // Dashes part a contact line, but stand inside a title.
  const [first, second] = parted.length < 2 && row.text.includes('@') ? splitPiece(row, /\s+[–—]\s+/gu) : parted;
  return first && second && titleEvidence(first.text) >= 2 && isPlain(first)
    ? sourced(trimSeparators(first), 0.8)
    : undefined;
}

/** "Jane Roe – Software Engineer" */
function besideName(row: Row, name: Sourced, below: Row | undefined): Sourced | undefined {
  const range = name.ranges[0];
  if (!range || range.end >= row.end) return undefined;
  const rest = trimSeparators(slicePiece(row, range.end - row.start));
  const [first] = splitPiece(rest, BARS);
  if (!first || titleEvidence(first.text) < 2 || !isPlain(first) || areCredentials(first.text)) return undefined;
  const isWrapped =
    first.end === row.end &&
    below !== undefined &&
    /^\p{Ll}/u.test(below.text) &&
    Math.abs(below.style.size - row.style.size) < 0.05;
  if (!isWrapped || !isPlain(below)) return sourced(first, 0.85);
  return {
    value: `${first.text} ${below.text}`,
    ranges: [first, below].map(({ start, end }) => ({ start, end })),
    confidence: 0.8,
  };
}

/** "RN, BSN" behind a name. */
const areCredentials = (text: string): boolean =>
  text.split(/[,\s]+/).every((word) => CREDENTIALS.has(fold(word).replace(/[.,]/g, '')));

function labelScore(row: Row, nameRow: Row): number {
  if (!isPlain(row) || row.bullet) return -1;
  if (lookUpHeading(row.text, 'en')?.match === 'exact') return -1;
  const distance = Math.abs(row.index - nameRow.index);
  const near = row.index > nameRow.index ? 1.2 - (distance - 1) * 0.4 : 0.3;
  const style = row.style.size > 1.04 || row.style.bold || row.style.italic || row.style.color !== '' ? 0.4 : 0;
  const title = titleEvidence(row.text);
  if (title < 1 && distance > 1) return -1;
  return near + style + Math.min(2, title * 0.6);
}

function isPlain(piece: Piece): boolean {
  const { text } = piece;
  if (text.length < 3 || text.length > 110 || CONTACT_DATA.test(text) || isDocumentTitle(text)) return false;
  if (personalDetailsIn(text).length > 0) return false;
  if ((/[.!?]$/.test(text) && text.length > 50) || text.endsWith(',')) return false;
  return !isLocation(text) && !/^\d|\d{4,}/.test(text) && !/:\s/.test(text) && fold(text) !== '';
}
