import { PERSONAL_LABELS, PERSONAL_STATEMENTS, type PersonalDetail } from './data/personal-details.js';
import { fold } from './words.js';

export interface PersonalSighting {
  detail: PersonalDetail;
  /** Offsets into the text: label and value, or the whole statement. */
  start: number;
  end: number;
}

// One item of a line "Date of birth: 3 May 1990 | Single": what stands between bars, bullets, tabs and line ends.
const ITEM = /[^\n\t|•·●▪;]+/gu;
const LABELS: ReadonlyMap<string, PersonalDetail> = new Map(
  Object.entries(PERSONAL_LABELS).flatMap(([detail, labels]) =>
    labels.map((label) => [label, detail as PersonalDetail] as const),
  ),
);
/** Labels that are everyday words, or read as such in another language: a colon must follow. */
const NEED_COLON: ReadonlySet<string> = new Set(
  ['age', 'alter', 'eta', 'sex', 'children', 'kinder', 'enfants', 'hijos', 'figli', 'filhos', 'health', 'height', 'weight', 'grosse', 'gewicht', 'gesundheit', 'taille', 'poids', 'estatura', 'altura', 'peso', 'altezza', 'lengte', 'wzrost', 'waga', 'disability', 'religion', 'gender', 'nie', 'rg', 'nif', 'geb', 'caste', 'denomination', 'dependants', 'dependents', 'kinderen', 'dzieci', 'wiek', 'edad', 'idade', 'leeftijd', 'plec', 'sexe', 'sexo', 'genero', 'sesso'],
); // prettier-ignore

/** Where a text states birth, age, gender, marital status, children, nationality, religion, health or a national number. */
export function personalDetailsIn(text: string): PersonalSighting[] {
  const found: PersonalSighting[] = [];
  for (const match of text.matchAll(ITEM)) {
    const item = match[0].slice(0, 300);
    const lead = item.length - item.trimStart().length;
    const detail = labelled(item.trim()) ?? stated(item.trim());
    if (detail) found.push({ detail, start: match.index + lead, end: match.index + item.trimEnd().length });
  }
  return found;
}

function labelled(item: string): PersonalDetail | undefined {
  const colon = item.indexOf(':');
  const label = fold(colon > 0 ? item.slice(0, colon) : item)
    .replace(/[^\p{L}\p{N}/.' -]+/gu, ' ')
    .replace(/[. ]+$/, '')
    .trim();
  if (colon > 0) return item.slice(colon + 1).trim() === '' ? undefined : LABELS.get(label);
  // Without a colon the value follows the label after a blank: "Nationality Polish", "Date of birth 03.05.1990".
  const words = label.split(' ');
  for (let count = Math.min(5, words.length - 1); count >= 1; count--) {
    const phrase = words.slice(0, count).join(' ');
    const detail = LABELS.get(phrase);
    if (detail && !NEED_COLON.has(phrase) && words.length - count <= 6 && fits(detail, label)) return detail;
  }
  return undefined;
}

/** "Born" alone may open a sentence about anything; a date must follow. */
function fits(detail: PersonalDetail, label: string): boolean {
  return detail !== 'birth' || /\d/.test(label);
}

function stated(item: string): PersonalDetail | undefined {
  const folded = fold(item);
  for (const [detail, pattern] of Object.entries(PERSONAL_STATEMENTS)) {
    if (pattern.test(folded)) return detail as PersonalDetail;
  }
  // "Polish citizen, married, two children": each part for itself.
  const parts = folded.split(/,\s*/);
  if (parts.length > 1 && parts.length <= 6 && folded.length < 120) {
    for (const part of parts) {
      for (const [detail, pattern] of Object.entries(PERSONAL_STATEMENTS))
        if (pattern.test(part)) return detail as PersonalDetail;
    }
  }
  return undefined;
}
