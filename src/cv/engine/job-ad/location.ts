import { findSkills } from '../skills/find-skills.js';
import { namesOccupation } from '../skills/occupations.js';
import { type AdLine, part, sentencesOf } from './ad-lines.js';
import { isBoardTalk } from './board-talk.js';
import { LOCATION_LABELS } from './data/head-labels.js';
import { LEGAL_FORM, ORGANISATION_WORDS, SEEKS } from './data/head-words.js';
import { ELSEWHERE, WORKPLACE } from './data/place-cues.js';
import {
  type AdPage,
  best,
  bracketedOf,
  type Candidate,
  isLabel,
  labelled,
  overlap,
  piecesOf,
  tellsTerms,
} from './head-lines.js';
import { isTown, placeAt, placeFrom, placeOf } from './place-line.js';

const LABELS = new Set(LOCATION_LABELS);
const LEAST = 4;

interface Found {
  titleLine?: AdLine;
  title?: AdLine;
  company?: AdLine;
}

/** Where the work is. */
export function locationIn(page: AdPage, found: Found): AdLine | undefined {
  const candidates = [
    ...labels(page),
    ...inHead(page, found),
    ...inSentences(page, found),
    ...behindName(page, found),
    ...inName(found),
    ...inAddress(page),
  ];
  const chosen = best(candidates, LEAST);
  // what tells most may be a later mention of it
  const mentions = candidates
    .map(({ line }) => line)
    .filter((line) => line === chosen || (line.text === chosen?.text && !overlap(line, found.company)));
  return mentions.sort((a, b) => a.start - b.start)[0];
}

function labels(page: AdPage): Candidate[] {
  return labelled(page, LABELS).flatMap(({ line, score }) => {
    const place = placeAt(line.text);
    // `Site: Marsh Lane Hub, Stockton`
    const behind = place?.town ? undefined : piecesOf(line).find(({ text }) => placeAt(text)?.town);
    if (behind && behind.start > line.start)
      return [{ line: part(behind, 0, placeAt(behind.text)?.length ?? 0), score: score + 2 }];
    if (place?.known) return [{ line: part(line, 0, place.length), score: score + 2 }];
    if (line.text.length > 60 || !/\p{Lu}/u.test(line.text)) return [];
    return [
      {
        line: place && /^[,;(.]|\s[-–·|]\s/.test(line.text.slice(place.length)) ? part(line, 0, place.length) : line,
        score: score - 2,
      },
    ];
  });
}

/** A line, or a part of one, that is a place. */
function inHead(page: AdPage, { title, company }: Found): Candidate[] {
  return page.head.flatMap((line, at) => {
    const near = [page.head[at - 1], line, page.head[at + 1]].some(
      (each) => each && (overlap(each, title) || overlap(each, company)),
    );
    return [...piecesOf(line), ...bracketedOf(line)]
      .filter((piece) => !isBoardTalk(piece) && !SEEKS.test(piece.text))
      .flatMap((piece) => placeFrom(line, piece.start - line.start) ?? [])
      .filter((place) => !overlap(place.line, title) && !overlap(place.line, company) && !tellsTerms(place.line))
      .map((place) => ({
        line: place.line,
        score:
          (place.known ? 6 : 1) +
          (near ? 2 : 0) +
          (isBehind(page, place, company) ? 2 : 0) +
          (place.line.text.includes(',') ? 1 : 0) -
          at * 0.1,
      }));
  });
}

// `The Old Ferry Inn, Fowey`; on the next line only what is known for a place
function isBehind(
  { text }: AdPage,
  { line, known }: { line: AdLine; known: boolean },
  company: AdLine | undefined,
): boolean {
  const between = text.slice(company?.end ?? line.end, line.start);
  return between.length > 0 && between.length <= 3 && (known || !between.includes('\n'));
}

// With a preposition of place any name is a place; the others are also said of times, owners and origins.
const PLACED =
  /(?<![\p{L}\p{N}])(?<strong>[Ii]n|[Nn]ear|[Jj]ust past|[Oo]utside|[Cc]lose to|[Nn]ot far from|[Uu]nweit von|[Nn]ahe|[Pp]rès de|[Pp]roche de|[Cc]erca de|[Vv]icino a|[Pp]erto de|[Vv]lakbij|[ÀàEe]n|à|[Ee]m|[Tt]e|[Ww]e?|[Bb]ased in|(?:in|for|at|around|from) (?:the|our|its|their)|[Bb]ei|am Standort|Raum)\s+(?=[\p{Lu}\d])|(?<![\p{L}\p{N}])(?:at|around|sur|a|de|d['’]|di|van|da|do|na|no|of|from|uit|aus|nach|for|für|pour|para|per|voor|dla|op|koło|ze?|k\.|our|[Ss]tandort|standplaats|sede|locatie|lieu|unsere?[mnrs]?|notre|ons|is|ist|est|è|é|to|jest|:|\()\s*(?=[\p{Lu}\d])/gu;
const CUE_WITHIN = 45;

/** `The Old Customs House Hotel, Whitby needs you`: between the employer and what says that it seeks. */
function behindName({ text }: AdPage, { company }: Found): Candidate[] {
  const gap = company && /^(?:,\s|\s[-–|·]\s)/.exec(text.slice(company.end, company.end + 3))?.[0].length;
  if (!company || !gap) return [];
  const rest = text.slice(company.end + gap).split('\n')[0] ?? '';
  const place = placeAt(rest);
  if (!place || !SEEKS.test(rest.slice(place.length, place.length + 20))) return [];
  const line = { text: rest, start: company.end + gap, end: company.end + gap + rest.length, bullet: false };
  return [{ line: part(line, 0, place.length), score: place.known ? 6 : LEAST }];
}

// `sucht für die Zentrale in Villach`
const FOR_A_HOUSE = /(?<!\p{L})(?:for|für|pour|para|per|voor|dla)\s(?:\p{L}+\s)?\p{L}+\s(?:in|à|en|a|w|te)\s$/iu;

function inSentences(page: AdPage, found: Found): Candidate[] {
  return page.lines.flatMap((line, at) => {
    const asked = at > 0 && isLabel(page.lines[at - 1] ?? line, LABELS);
    const early = page.head.includes(line);
    return sentencesOf(line).flatMap((sentence) => {
      const about =
        (SEEKS.test(sentence.text) ? 2 : 0) +
        (overlap(sentence, found.company) || overlap(sentence, found.title) ? 2 : 0);
      return [...sentence.text.matchAll(PLACED)].flatMap((hit) => {
        const from = hit.index + hit[0].length;
        const place = placeAt(sentence.text.slice(from));
        if (!place) return [];
        const before = sentence.text.slice(Math.max(0, from - CUE_WITHIN), from);
        const cued = WORKPLACE.test(before) || asked;
        const named = part(sentence, from, from + place.length);
        const known =
          place.town ||
          nameOfCompany(named, found.company) ||
          (/^(?:w|we|z|ze)\s/iu.test(hit[0]) && isPolishTown(named.text));
        const behindName =
          found.company !== undefined &&
          sentence.start + hit.index - found.company.end <= 1 &&
          found.company.end <= named.start;
        if (!known && !(hit.groups?.strong !== undefined && (cued || behindName))) return [];
        if (!known && (tellsTerms(named) || namesOccupation(named.text) || findSkills(named.text).length > 0))
          return [];
        if (overlap(named, found.company) || (!known && overlap(named, found.title))) return [];
        const score =
          1 +
          (known ? 2 : 0) +
          (cued ? 3 : 0) +
          about +
          (early ? 1 : 0) -
          (ELSEWHERE.test(before) && !FOR_A_HOUSE.test(before) && !SEEKS.test(before) ? 5 : 0);
        return [{ line: named, score: score - (hit.groups?.strong === undefined ? 1 : 0) }];
      });
    });
  });
}

// `w Gdyni`, `z Radomia`, `w Zgorzelcu`: the town without the ending of its case, and with those it may have by itself.
const POLISH_CASE = /(?:iu|ie|ia|ach|em|u|i|a|y)$/u;
const POLISH_ENDINGS = ['', 'a', 'e', 'o', 'y', 'ia', 'ie'];

function isPolishTown(name: string): boolean {
  const stem = name.replace(POLISH_CASE, '');
  return POLISH_ENDINGS.some((ending) => isTown(stem + ending)) || isTown(name.replace(/cu$/, 'ec'));
}

/** `Universität Hohenwarth`: the town in the name of the employer. */
function nameOfCompany(named: AdLine, company: AdLine | undefined): boolean {
  return company !== undefined && company.text.toLowerCase().split(/\s+/).slice(1).includes(named.text.toLowerCase());
}

const OF_TOWN =
  /(?:^|\s)(?:Gemeinde|Kirchengemeinde|Stadt|Ville de|Mairie de|Commune de|Comune di|COMUNE DI|Ayuntamiento de|Gemeente|Câmara Municipal de|Gminy|City of|of|OF|Landratsamt|Landkreis|Rathaus|Stadtverwaltung|di|de|van|(?:MAIRIE|VILLE|COMMUNE|COMUNE|AYUNTAMIENTO|CÂMARA MUNICIPAL) (?:DE|DI)|STADT|GEMEINDE|GEMEENTE)\s(?=\p{Lu})/u;

/** `Gemeinde Oberkirch`, `Klinikum Kassel`: where nothing else tells the place, a house is in the town of its name. */
function inName({ company }: Found): Candidate[] {
  if (!company) return [];
  const hit = OF_TOWN.exec(company.text);
  const bare = company.text.slice(0, LEGAL_FORM.exec(company.text)?.index).trimEnd();
  const town = part(company, hit ? hit.index + hit[0].length : bare.lastIndexOf(' '), bare.length);
  const isTold = hit ? placeOf(town) !== undefined : ORGANISATION_WORDS.test(company.text) && isTown(town.text);
  return isTold ? [{ line: town, score: LEAST }] : [];
}

// `Am Gleisdreieck 7, 49811 Lingen`
const ADDRESS = /(?<=^|,\s|\s[·|–-]\s)(?:[A-Z]{1,2}-)?\d{4,5}\s(?=\p{Lu}\p{Ll})/gu;

/** Where nothing else tells the place, it is the town that one writes to. */
function inAddress(page: AdPage): Candidate[] {
  return page.lines.flatMap((line) =>
    [...line.text.matchAll(ADDRESS)].flatMap(({ index }) => {
      const place = placeFrom(line, index);
      return place?.known ? [{ line: place.line, score: LEAST }] : [];
    }),
  );
}
