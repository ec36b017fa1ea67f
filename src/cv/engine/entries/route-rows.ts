import type { SectionKind } from '../model/parsed-cv.js';
import { lookUpHeading } from '../sections/headings/lookup.js';
import { isHumanLanguage } from '../sections/language-names.js';
import { words } from '../sections/rows/fold.js';
import { slicePiece } from '../sections/rows/pieces.js';
import { type Piece, type Row } from '../sections/rows/row.js';
import { type Section } from '../sections/section.js';
import { findDates } from './dates/find-dates.js';
import { paragraphs, type Reading } from './draft.js';
import { degreeEvidence, schoolEvidence } from './vocabulary/evidence.js';

/** Rows of one kind, one list for each section they came from. */
export type Routed = Map<SectionKind, Row[][]>;

const LABEL = /^([\p{L}\p{N} &/'’()-]{3,40}):\s+(?=\S)/u;
/** Sections whose labelled lines may be about something else than the section. */
const MIXED: ReadonlySet<SectionKind> = new Set([
  'other',
  'skills',
  'contact',
  'languages',
  'interests',
  'certificates',
  'awards',
  'summary',
]);
const LABELLED: ReadonlySet<SectionKind> = new Set([
  'languages',
  'interests',
  'certificates',
  'awards',
  'references',
  'skills',
  'volunteer',
  'publications',
]);

/** Gives each row to the reader of its kind: compound headings and labelled lines ("Languages: ...") part sections further. */
export function routeRows(sections: readonly Section[], reading: Reading): Routed {
  const routed: Routed = new Map();
  for (const section of sections) {
    const byKind = new Map<SectionKind, Row[]>();
    let kind = section.kind;
    for (const group of section.kinds.length > 1 ? chunks(section.rows) : paragraphs(section.rows)) {
      const labelled = labelledKind(group, section, reading);
      if (labelled) {
        add(byKind, labelled.kind, labelled.rows);
        continue;
      }
      kind = section.kinds.length > 1 ? kindOfGroup(group, section.kinds, kind) : section.kind;
      add(byKind, kind, group);
    }
    for (const [each, rows] of byKind) routed.set(each, [...(routed.get(each) ?? []), rows]);
  }
  return routed;
}

/** Stretches of rows that belong to one entry or list item, as far as bullets and white space tell. */
function chunks(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  for (const group of paragraphs(rows)) {
    const [row] = group;
    const last = found.at(-1);
    const before = last?.at(-1);
    const joins = row && last && before && !row.bullet && !before.bullet && !before.bulletTail && row.gap < 0.4;
    if (joins) last.push(...group);
    else found.push([...group]);
  }
  return found;
}

function add(map: Map<SectionKind, Row[]>, kind: SectionKind, rows: readonly Row[]): void {
  map.set(kind, [...(map.get(kind) ?? []), ...rows]);
}

/** "Languages: French, Dutch", or the two in cells of their own. */
function labelOf(row: Row): { text: string; content: Piece } | undefined {
  const label = LABEL.exec(row.text);
  if (label?.[1]) return { text: label[1], content: slicePiece(row, label[0].length) };
  const [first, second] = row.cells;
  if (row.cells.length !== 2 || !first || !second || first.text.length > 40) return undefined;
  return { text: first.text, content: second };
}

function labelledKind(
  group: readonly Row[],
  section: Section,
  reading: Reading,
): { kind: SectionKind; rows: Row[] } | undefined {
  const [first, ...rest] = group;
  const label = first && MIXED.has(section.kind) ? labelOf(first) : undefined;
  if (!first || !label) return undefined;
  const match = lookUpHeading(label.text, reading.language);
  if (!match || match.match === 'qualified' || match.kind === section.kind || !LABELLED.has(match.kind))
    return undefined;
  const { content } = label;
  const human = words([content, ...rest].map((piece) => piece.text).join(' ')).some(isHumanLanguage);
  if ((match.kind === 'languages') !== human && (match.kind === 'languages' || section.kind === 'skills'))
    return undefined;
  if (section.kind === 'skills' && match.kind === 'skills') return undefined;
  reading.used.push({ start: first.start, end: content.start });
  return { kind: match.kind, rows: [{ ...first, ...content, cells: [content] }, ...rest] };
}

/** Which of a compound heading's kinds a paragraph is about. */
function kindOfGroup(group: readonly Row[], kinds: readonly SectionKind[], before: SectionKind): SectionKind {
  const text = group.map((row) => row.text).join(' ');
  const score = (kind: SectionKind): number => {
    const bonus = kind === before ? 0.5 : 0;
    switch (kind) {
      case 'languages':
        return bonus + (words(text).slice(0, 4).some(isHumanLanguage) ? 2 : -1);
      case 'education':
        return bonus + (degreeEvidence(text) + schoolEvidence(text) > 4 ? 1.5 : 0.2);
      case 'certificates':
        return (
          bonus +
          (/certif|zertif|licen[cs]e|licen[cz]|patente|führerschein|schein|kurs|course|training|attest|habilitation|permis|carnet|uprawnien|szkoleni|diploma di|corso|curso|cursus/iu.test(
            text,
          )
            ? 1.6
            : 0)
        );
      case 'publications':
        return bonus + (/“|"|«|doi|journal|proceedings|\bpp\.|vol\./iu.test(text) ? 1.5 : 0);
      case 'awards':
        return (
          bonus +
          (/award|prize|prix|preis|premi|prêmio|scholar|stipend|bourse|beca|medal|auszeichnung|nagrod|prijs|honou?r/iu.test(
            text,
          )
            ? 1.6
            : 0)
        );
      case 'work':
        return bonus + (group.some((row) => findDates(row).some((date) => date.range)) ? 1 : 0);
      default:
        return bonus;
    }
  };
  return (
    [...kinds].map((kind, at) => ({ kind, points: score(kind) - at * 0.01 })).sort((a, b) => b.points - a.points)[0]
      ?.kind ?? before
  );
}
