import type { Education } from '../../model/json-resume.js';
import { slicePiece, trimSeparators } from '../../sections/rows/pieces.js';
import { words } from '../../sections/rows/fold.js';
import { type Piece, type Row } from '../../sections/rows/row.js';
import { AT_SCHOOL } from '../dated/connectors.js';
import { type DatedEntry } from '../dated/dated-entry.js';
import { parseDated } from '../dated/parse-dated.js';
import { type Draft, fromRows, paragraphs, type Reading, type Sourced, sourced } from '../draft.js';
import { degreeEvidence, schoolEvidence } from '../vocabulary/evidence.js';
import { isLocation } from '../vocabulary/places.js';
import { findScore } from './find-score.js';
import { isRemark } from '../vocabulary/remarks.js';
import { splitDegree } from './split-degree.js';

const EVIDENCE = {
  what: degreeEvidence,
  where: schoolEvidence,
  isAside: (piece: Piece): boolean => isRemark(piece.text) || findScore(piece)?.piece.text === piece.text,
};

export function parseEducation(rows: readonly Row[], reading: Reading): Draft<Education>[] {
  return parseDated(rows, EVIDENCE, reading, AT_SCHOOL)
    .filter((entry) => entry.what ?? entry.where)
    .map((entry) => toEducation(entry, reading));
}

function toEducation(told: DatedEntry, reading: Reading): Draft<Education> {
  const [what, where] = [told.what, told.where].map(withoutGrade);
  const entry = { ...told, what: what?.name, where: where?.name };
  const degree = entry.what && pieceOf(entry.what);
  const inDegree = degree && findScore(degree);
  const inBrackets = what?.grade ?? where?.grade;
  const { studyType, area = subjectOf(entry) } = degree
    ? splitDegree(inDegree ? withoutScore(degree, inDegree.piece) : degree, reading.language)
    : {};
  const inRest = entry.rest.map(findScore).find((score) => score !== undefined);
  const { score, courses } = readBody(entry.body, reading);
  const found = entry.grade ?? inBrackets ?? inDegree?.value ?? inRest?.value;
  return {
    institution: withCampus(entry, reading),
    url: entry.url,
    studyType: studyType && sourced(studyType, entry.what?.confidence ?? 0.6),
    area: area && sourced(area, (entry.what?.confidence ?? 0.6) - 0.1),
    startDate: entry.range || entry.end ? entry.start : undefined,
    endDate: entry.end ?? (entry.range ? undefined : entry.start),
    score: found ?? score,
    courses: courses.length > 0 ? courses : undefined,
  };
}

/** "Bachelor of Science, Information Systems, Wabash State University", "Maestría | Derecho Notarial": what stands right behind a degree. */
function subjectOf({ what, where, rest, place }: DatedEntry): Piece | undefined {
  const [from, to] = [what?.ranges.at(-1)?.end, where?.ranges[0]?.start];
  if (from === undefined) return undefined;
  // What may be a town of any name is none where a bar alone parts it from the degree.
  const town = place && pieceOf(place);
  if (town && town.start >= from && town.start - from <= BAR && !isLocation(town.text)) return town;
  return rest.find(({ start, end, text }) => {
    const isBehind = start >= from && (start - from <= BAR || (to !== undefined && end <= to));
    return isBehind && /^\p{Lu}[^\d():]{3,50}$/u.test(text) && !isRemark(text);
  });
}

/** Characters of a bar with its blanks. */
const BAR = 4;

/** "Abitur (2,1)", "Berufliche Schule Greifswald (Note: 1,7)": a grade behind a degree or a school. */
function withoutGrade(name: Sourced | undefined): { name: Sourced; grade?: Sourced } | undefined {
  const range = name?.ranges.at(-1);
  const found = name && IN_BRACKETS.exec(name.value);
  const inside = found?.[1];
  if (!name || !range || !found || inside === undefined) return name && { name };
  const piece = { start: range.end - 1 - inside.length, end: range.end - 1, text: inside };
  const grade = BARE_GRADE.test(inside) ? sourced(piece, 0.8) : findScore(piece)?.value;
  if (!grade) return { name };
  const end = range.end - found[0].length;
  return {
    name: {
      ...name,
      value: name.value.slice(0, found.index),
      ranges: [...name.ranges.slice(0, -1), { ...range, end }],
    },
    grade,
  };
}

const IN_BRACKETS = /\s*\(([^()]{1,40})\)$/u;
const BARE_GRADE = /^[1-6][.,]\d{1,2}$/;

/**
 * "National Public School, HSR": what follows a school's name and is no known place would be lost; "De La Salle University –
 * Dasmariñas" is one of several of its name.
 */
function withCampus({ where, place }: DatedEntry, { text }: Reading): Sourced | undefined {
  const [end, start] = [where?.ranges.at(-1)?.end, place?.ranges[0]?.start];
  if (!where || !place || end === undefined || start === undefined) return where;
  const between = text.slice(end, start);
  const isCampus = between === ' – ' && words(where.value).length > 3 && !place.value.includes(',');
  if (isLocation(place.value) && !isCampus) return where;
  // Behind a short name the word weighs too much, should it be a town after all.
  if (between !== ' – ' && !(between === ', ' && words(where.value).length > 2)) return where;
  return { ...where, value: `${where.value}${between}${place.value}`, ranges: [...where.ranges, ...place.ranges] };
}

function pieceOf(value: Sourced): Piece {
  const range = value.ranges[0] ?? { start: 0, end: 0 };
  return { ...range, text: value.value };
}

function withoutScore(degree: Piece, score: Piece): Piece {
  return trimSeparators(slicePiece(degree, 0, score.start - degree.start));
}

/** A grade, and what else is told about the studies: courses, the subject of a thesis. */
function readBody(rows: readonly Row[], reading: Reading): { score?: Sourced; courses: Sourced[] } {
  let score: Sourced | undefined;
  const courses: Sourced[] = [];
  for (const group of paragraphs(rows)) {
    const [row] = group;
    if (!row || !/[\p{L}\p{N}]/u.test(row.text)) continue;
    const found = findScore(row);
    if (found && !score && group.length === 1) {
      score = found.value;
      if (found.piece.end - found.piece.start >= row.text.length * 0.6) continue;
    }
    if (!score || row.start !== score.ranges[0]?.start) courses.push(fromRows(group, 0.8, reading));
  }
  return { score, courses };
}
