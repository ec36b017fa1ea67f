import { isOccupation } from '../../skills/occupations.js';
import { fold, words } from '../../sections/rows/fold.js';
import { DEGREE_PATTERN, DEGREE_WORDS, SCHOOL_INITIALS, SCHOOL_WORDS } from './data/degree-words.js';
import {
  LEGAL_FORM_PATTERN,
  LEGAL_FORMS,
  ORGANISATION_STEMS,
  ORGANISATION_WORDS,
  SELF_EMPLOYED,
} from './data/organisation-words.js';
import { RANK_WORDS, TITLE_STEMS, TITLE_WORDS } from './data/title-words.js';
import { isOutOfWork } from './out-of-work.js';
import { isKnownPlace } from './places.js';

const GENDER_MARK = /\((?:m|w|f|h|d|x|k)(?:\s*[/|,]\s*(?:m|w|f|h|d|x|k|gn))+\)|[*:_/]in(?:nen)?\b/iu;
/** "Vasques & Melo Advogados": a firm under the names of its owners, told by their trade. */
const FIRM =
  /^\p{Lu}[\p{L}'’-]+\s(?:&|e|y|und|et|and|i|en)\s\p{Lu}[\p{L}'’-]+\s(?:Advogados|Abogados|Avocats|Rechtsanwälte|Anwälte|Solicitors|Attorneys|Lawyers|Architects|Architekten|Architectes|Arquitectos|Architetti|Architekci|Architecten|Associates|Associés|Asociados|Associati|Partners?|Partner|Accountants|Avvocati|Adwokaci|Advocaten|Notare|Notaires|Steuerberater|Ingenieure|Engineers|Consultants|Consulting)(?:\s\(.*\))?$/u;
/** Shorter stems end too many other words ("climate", "overhead"); these few do not. */
const SHORTEST_STEM = 5;
const SHORT_STEMS = /(?:arzt|koch|wirt|kraft|azubi|fachfrau|fachmann)$/;
/** "Violoncellista", "recepcionista" in Italian, Spanish and Portuguese; no reviews, interviews and motorways. */
const ISTA = /(?<!(?:re|er|pro)v|p|qu)ista$/;

/** ", Baltimore, MD": Maryland, and no doctor. */
const TOWN_AND_STATE = /(?:^|,\s)(\p{Lu}[\p{L} .'-]{2,30}),\s(?:MD|DO|PA|MA|ND|PD)(?!\p{L})/u;

/** Words of a job's name. */
const LONGEST_OCCUPATION = 5;

/** How strongly a text reads as a job title. About 3 is sure, 0 says nothing, below 0 speaks against it. */
export function titleEvidence(whole: string): number {
  const text = whole.replace(TOWN_AND_STATE, (place, town: string) =>
    place.startsWith(',') || isKnownPlace(town) ? '' : place,
  );
  const all = words(text);
  if (all.length === 0) return -2;
  if (isOutOfWork(text)) return 3.5;
  if (SELF_EMPLOYED.has(fold(text).trim())) return 0;
  const hits = all.map((word) => isTitleWord(word));
  let points = 0;
  if (hits.some(Boolean)) points += 2.5;
  if (hits[0] || hits.at(-1)) points += 1;
  // "Conservador de museo": whatever else its words may be
  else if (isJob(text, all)) points += 2.5;
  if (all.some((word) => RANK_WORDS.has(word))) points += 1;
  if (GENDER_MARK.test(text)) points += 2;
  if ((LEGAL_FORM_PATTERN.test(text) || FIRM.test(text)) && !isJob(text, all)) points -= 3;
  if (all.length > 9) points -= (all.length - 9) * 0.3;
  return points;
}

/** The name of a known job and nothing else; "PLC programmer" is one. */
function isJob(text: string, all: readonly string[]): boolean {
  return all.length <= LONGEST_OCCUPATION && isOccupation(text);
}

/** How strongly a text reads as the name of a company or institution. */
export function employerEvidence(whole: string): number {
  // "Co. Cork" is a county and no company, "Quezon City" a town.
  if (/^(?:\p{Lu}\p{L}+\s){1,2}City$/u.test(whole)) return 0.5;
  const text = whole.replace(/,?\sCo\.\s\p{Lu}\p{Ll}+$|,\s(?:\p{Lu}\p{L}+\s){1,2}City$/u, '');
  const all = words(text);
  if (all.length === 0 || isOutOfWork(text)) return -2;
  let points = 0;
  if (LEGAL_FORM_PATTERN.test(text) || all.some((word, at) => at > 0 && word.length > 2 && LEGAL_FORMS.has(word)))
    points += 4;
  const hits = all.map(isOrganisationWord);
  if (hits.some(Boolean)) points += 2;
  if (hits[0] || hits.at(-1)) points += 1;
  if (SELF_EMPLOYED.has(fold(text).trim())) points += 3;
  if (HAN_COMPANY.test(text)) points += 3;
  if (/\s&\s|\s\+\s/.test(text)) points += 0.7;
  if (/\b\p{Lu}{2,5}\b/u.test(text) && !/^\P{Ll}+$/u.test(text)) points += 0.4;
  if (/\p{Ll}\p{Lu}|\.(?:com|de|io|net|org|pl|fr|es|it|nl|eu|ai|co)\b/u.test(text)) points += 1;
  if (GENDER_MARK.test(text)) points -= 2;
  return points;
}

/** Chinese and Japanese part no words: their marks are found anywhere. */
const HAN_SCHOOL = /大学|大學|学院|高校|学校|中学/u;
const HAN_DEGREE = /学士|修士|博士|硕士|碩士|卒業|本科|学部/u;
const HAN_COMPANY = /会社|公司|銀行|集团|病院/u;

/** Degrees in capitals ("DE", "MA", "AS"), ordinary words in small letters. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'de des do as ma ms ba ab aa sb ib sm eso de ir pos reife gep'.split(' '),
);

export function degreeEvidence(text: string): number {
  const all = words(text);
  const written = text.match(/[\p{L}\p{N}+#]+/gu) ?? [];
  const isCaps = !/\p{Ll}/u.test(text);
  const hits = all.map(
    (word, at) =>
      (DEGREE_WORDS.has(word) && (!SMALL_WORDS.has(word) || (!isCaps && !/\p{Ll}/u.test(written[at] ?? '')))) ||
      endsIn(word, DEGREE_WORDS, 6),
  );
  let points = 0;
  if (DEGREE_PATTERN.test(text) || HAN_DEGREE.test(text)) points += 2.5;
  if (hits.some(Boolean)) points += 2;
  if (hits[0]) points += 1;
  return points;
}

export function schoolEvidence(text: string): number {
  const all = words(text);
  const hits = all.map((word) => SCHOOL_WORDS.has(word) || endsIn(word, SCHOOL_WORDS, 6));
  let points = 0;
  // "I LO w Tarnowie"
  const [initials = ''] = /(?<=^(?:[IVX]{1,5} )?)\p{Lu}[\p{L}]+(?!\p{L})/u.exec(text) ?? [];
  if (hits.some(Boolean) || HAN_SCHOOL.test(text) || SCHOOL_INITIALS.has(initials)) points += 3;
  if (hits[0] || hits.at(-1)) points += 0.5;
  return points + Math.max(0, Math.min(1, employerEvidence(text) / 4));
}

export function isTitleWord(word: string): boolean {
  if (TITLE_WORDS.has(word)) return true;
  if (word.length < 6) return false;
  const masculine = word.replace(/(?:innen|in)$/u, '');
  if (word.length > 6 && (SHORT_STEMS.test(masculine) || ISTA.test(word))) return true;
  return (
    TITLE_WORDS.has(masculine) ||
    endsIn(masculine, TITLE_STEMS, SHORTEST_STEM) ||
    endsIn(word, TITLE_STEMS, SHORTEST_STEM)
  );
}

function isOrganisationWord(word: string): boolean {
  return ORGANISATION_WORDS.has(word) || endsIn(word, ORGANISATION_STEMS, 5);
}

/** German and Dutch write compounds in one word: "Projektleiter", "Kreiskrankenhaus". */
function endsIn(word: string, stems: ReadonlySet<string>, shortest: number): boolean {
  for (let from = 3; from <= word.length - shortest; from++) if (stems.has(word.slice(from))) return true;
  return false;
}
