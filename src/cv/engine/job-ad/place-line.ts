import { countriesOfCity, isRegion } from '../entries/vocabulary/places.js';
import { namesOccupation } from '../skills/occupations.js';
import { type AdLine, part } from './ad-lines.js';
import { LEGAL_FORM, ORGANISATION_WORDS } from './data/head-words.js';

/** A place read from the beginning of a text: `Lyon, Auvergne-Rhône-Alpes, France`, `9000 Gent`, `Angers - 49`. */
export interface Place {
  length: number;
  /** Whether the gazetteer holds the town, or a region or postcode beside it says that it is one. */
  known: boolean;
  /** Whether it opens with a town of the gazetteer. */
  town: boolean;
}

const POSTCODE = /^(?:[A-Z]{1,2}-)?(?:\d{4,5}(?:\s?[A-Z]{2}(?=\s))?|\d{2}-\d{3}|\d{2}\s[-–])\s+(?=\p{Lu})/u;
// `St. Gallen`, but not `Fowey. Fresh fish`
const WORD = String.raw`\p{Lu}(?:\p{L}{0,2}\.(?=\s\p{Lu})|[\p{L}'’-]*)`;
const TOWN = new RegExp(
  String.raw`^${WORD}(?:\s(?:${WORD}|am|an|der|de|del|della|do|da|dos|la|las|los|le|les|en|upon|sur|op|aan|den|im|ob|nad|i\.)(?![\p{L}\p{N}])|\sd['’]\p{Lu}[\p{L}'’-]*){0,5}`,
  'u',
);
// a voivodeship
const LOWER = /^\p{Ll}{5,20}(?:-\p{Ll}{5,20})?/u;
const BETWEEN = /^(?:,\s(?:woj\.\s)?|\s[-–]\s|\s?\(|\s?\/\s?)/u;
// a département, a province of Italy, a postal district
const CODE = /^(?:\d{2,3}(?=\s*(?:$|[,|·]\D|\)))|(?:\p{Lu}{2,3}|\p{Lu}{1,2}\d{1,2})(?=$|[\s),.|·/]))/u;

// `Port Hadlock, WA`: a state of the US tells that it is a town
const STATE =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?=$|\s\d{5}|\s?[|·•(])/u;

export const isTown = (name: string): boolean =>
  countriesOfCity(name).length > 0 || (name.startsWith('St. ') && countriesOfCity(`Sankt ${name.slice(4)}`).length > 0);

export function placeAt(text: string): Place | undefined {
  const from = POSTCODE.exec(text)?.[0].length ?? 0;
  const run = TOWN.exec(text.slice(from))?.[0];
  if (!run) return undefined;
  const town = longest(run, (name) => isTown(name) || isRegion(name) || isTown(name.replace(/-\p{Lu}\p{L}+$/u, '')));
  let known = town !== undefined || from > 0;
  let length = from + (town ?? run.replace(/\s\p{Ll}+$/u, '')).replace(/(?<=\p{L}{3})\.$/u, '').length;
  for (let round = 0; round < 3; round++) {
    const next = besideAt(text.slice(length), known);
    if (next === 0) break;
    length += next;
    known = true;
  }
  length +=
    /^\s(?:capital|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT|AG|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)|\d{1,2}(?=$|\s[–|·-])|City|Centre|Mitte|Nord|Süd|Ost|West|Zentrum|Centrum|Centro|\d{5}(?:-\d{4})?|\d{1,2}(?:er|e|ème)|\p{Lu}{1,2}\d[\p{Lu}\d]?(?:\s\d\p{Lu}{2})?)(?![\p{L}\d])/u.exec(
      text.slice(length),
    )?.[0].length ?? 0;
  return { length, known, town: from > 0 || (town !== undefined && isTown(town.replace(/\.$/, ''))) };
}

/** How far a region, a country or a second town reaches behind a town. */
function besideAt(text: string, known: boolean): number {
  const gap = BETWEEN.exec(text)?.[0];
  if (gap === undefined) return 0;
  const rest = text.slice(gap.length);
  const run = (TOWN.exec(rest) ?? LOWER.exec(rest))?.[0] ?? '';
  const code = known ? CODE.exec(rest)?.[0] : gap === ', ' ? STATE.exec(rest)?.[0] : undefined;
  const name =
    longest(run, (each) => isRegion(each) || ((known || gap.includes('(')) && /^\p{Lu}/u.test(each) && isTown(each))) ??
    code ??
    '';
  const inBrackets = gap.trim() === '(';
  if (name === '' || (inBrackets && rest[name.length] !== ')')) return 0;
  // `Nantes (44)`: a number in brackets is left out, behind a dash it is not
  return inBrackets && /^\d+$/.test(name)
    ? 0
    : gap.length + name.replace(/(?<=\p{L}{3})\.$/u, '').length + (inBrackets ? 1 : 0);
}

function longest(run: string, isOne: (name: string) => boolean): string | undefined {
  const words = [...run.matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length).reverse();
  const end = words.find((to) => isOne(run.slice(0, to).replace(/\.$/, '')));
  return end === undefined ? undefined : run.slice(0, end);
}

// What may stand behind a place on its line.
const BEHIND =
  /^\s*(?:$|[([)|·•–—]|[.,;:](?:\s|$)|[-›»>]\s|\s{2}|(?:and|or|oder|und|ou|et|o|of|en|lub|i|e|y)\s\p{Ll}|[.,]?\s*$)/u;
const ONLY_BEHIND =
  /^(?:\s*[([][^()[\]]{1,40}[)\]]|,\s\p{Ll}.*|\s(?:and|or|oder|und|ou|et|o|of|en|lub|i|e|y)\s\p{Ll}.*|[.,]?\s*)$/u;

// `Standort Hamburg`, `in Leeds`
const LEAD =
  /^(?:locatie|standort|ort|lieu|site|sede|location|job in|based in|in|w|à|en|em|te|raum|großraum|region|regio|campus|région(?: de)?|zona(?: de)?|okolice|(?:(?:north|south|east|west|inner|outer|greater)\p{L}*\s)?(?:suburbs|outskirts) of)\s+(?=[\p{Lu}\d])/iu;

/** The place that begins at this offset of a line and ends where something else does. */
export function placeFrom(line: AdLine, from: number, behind = BEHIND): { line: AdLine; known: boolean } | undefined {
  if (/^(?:Z\.?A\.?C?|Z\.?I|Zone|Rue|Avenue|Route)\.?\s/.test(line.text.slice(from))) return undefined;
  const lead = LEAD.exec(line.text.slice(from))?.[0].length ?? 0;
  const text = line.text.slice(from + lead);
  const place = placeAt(text);
  if (!place || !behind.test(text.slice(place.length))) return undefined;
  const name = part(line, from + lead, from + lead + place.length);
  if (LEGAL_FORM.test(name.text) || ORGANISATION_WORDS.test(name.text)) return undefined;
  // `PB`, `OFR/ST`: a code by itself is no place
  if (/^[\p{Lu}/]{2,6}$/u.test(name.text) && !isTown(name.text)) return undefined;
  return namesOccupation(name.text) && !isTown(name.text) ? undefined : { line: name, known: place.known };
}

/** The place that a line is, but for what it says of remote work. */
export const placeOf = (line: AdLine): { line: AdLine; known: boolean } | undefined => placeFrom(line, 0, ONLY_BEHIND);

/** Whether a line is a place the gazetteer knows. */
export const isPlace = (line: AdLine): boolean => placeOf(line)?.known === true;
