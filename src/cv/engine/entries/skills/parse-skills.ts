import type { Skill } from '../../model/json-resume.js';
import { words } from '../../sections/rows/fold.js';
import { slicePiece, trimSeparators } from '../../sections/rows/pieces.js';
import { isBeside } from '../../sections/rows/weave-columns.js';
import { type Piece, type Row } from '../../sections/rows/row.js';
import { collapse, type Draft, joinRows, paragraphs, type Reading, type Sourced, sourced } from '../draft.js';
import { skillByName } from '../../skills/dictionary.js';
import { splitList } from '../lists/split-list.js';
import { LEAD_IN, LEVEL_WORDS } from './level-words.js';

const LONGEST_SKILL = 60;
/** Lines of white space above a caption. */
const APART = 0.5;
const LABEL = /^(?<label>[^:]{2,45}):\s*(?<rest>\S.*)?$/su;
/** What stands before the last of a list, in each language. */
const AND: Readonly<Record<string, RegExp>> = {
  en: / and /iu,
  de: / (?:und|sowie) /iu,
  fr: / et /iu,
  es: / [ye] /iu,
  it: / ed? /iu,
  pt: / e /iu,
  nl: / en /iu,
  pl: / (?:i|oraz) /iu,
};
const DASHED = /^([^,;:|•]{2,40}?)\s+[–—-]\s+(.*,.*)$/su;
const DOTS = /[●○◉◯■□▪▫★☆⬤⚫⚪▮▯█░▓⭐✦✧✭✩◼◻☐☑]{2,}|[oO•·]{4,}/gu;

/** A list of skills, in groups where the CV has groups. */
export function parseSkills(rows: readonly Row[], reading: Reading): Draft<Skill>[] {
  const groups = unbroken(paragraphs(rows.filter((row) => /[\p{L}\p{N}]/u.test(row.text)))).flatMap(withEachLabel);
  const twoColumns = isFactTable(rows);
  const captions = captionsOf(groups);
  const skills: Draft<Skill>[] = [];
  let open: Draft<Skill> | undefined;
  groups.forEach((group, at) => {
    const caption = captions.has(group)
      ? group[0] && trimSeparators(group[0])
      : captionOf(group, groups[at + 1], twoColumns);
    if (caption) {
      open = { name: sourced(caption, 0.85), keywords: [] };
      skills.push(open);
      return;
    }
    const labelled = labelledGroup(group, twoColumns);
    if (labelled) {
      const keywords = keywordsOf(labelled.rest, reading);
      skills.push(
        keywords.length > 0 ? { name: sourced(labelled.label, 0.9), keywords } : { name: sourced(labelled.label, 0.6) },
      );
      return;
    }
    const names = itemsOf(group, reading);
    if (open?.keywords) open.keywords.push(...names.map((item) => item.name));
    else skills.push(...names);
  });
  return skills.filter((skill) => skill.keywords === undefined || skill.keywords.length > 0);
}

/**
 * Captions that only their order tells: a few words above a list, then a few words above a list again; or items in bold,
 * with white above each, among items that are not.
 */
function captionsOf(groups: readonly (readonly Row[])[]): ReadonlySet<readonly Row[]> {
  const isHead = (at: number): boolean => at % 2 === groups.length % 2;
  const heads = groups.filter((_, at) => isHead(at));
  const lists = groups.filter((_, at) => !isHead(at));
  const isPaired = heads.length > 0 && heads.every(isBrief) && lists.every(isListLine);
  const [head, ...more] = heads;
  if (isPaired && (more.length > 0 || !skillByName(head?.[0]?.text ?? ''))) return new Set(heads);
  if (isOfTwoLooks(groups)) return new Set(groups.filter(([row]) => row?.style.key === groups[0]?.[0]?.style.key));
  const bold = groups.filter(([row]) => row?.bullet && row.style.bold);
  const isApart = bold.length > 1 && bold.slice(1).every(([row]) => (row?.gap ?? 0) > APART) && groups[0] === bold[0];
  return new Set(isApart && bold.length * 2 <= groups.length ? bold.filter(isBrief) : []);
}

/** A few words in a look of their own, and below each of them rows that all look alike. */
function isOfTwoLooks(groups: readonly (readonly Row[])[]): boolean {
  const looks = groups.map(([row]) => row?.style.key);
  const heads = groups.filter((_, at) => looks[at] === looks[0]);
  return (
    new Set(looks).size === 2 &&
    heads.length > 1 &&
    heads.every(isBrief) &&
    looks.every((look, at) => look !== looks[0] || (looks[at + 1] !== undefined && looks[at + 1] !== look))
  );
}

function isBrief([row, ...more]: readonly Row[]): boolean {
  return (
    row !== undefined &&
    more.length === 0 &&
    row.cells.length === 1 &&
    words(row.text).length <= 4 &&
    !/[,;|•:]/.test(row.text)
  );
}

function isListLine(group: readonly Row[]): boolean {
  return group.some((row) => row.cells.length > 1 || /,\s/.test(row.text)) && !group[0]?.bullet;
}

/** "Tools:" or a bold line above plain ones names the group of what follows. */
function captionOf(group: readonly Row[], next: readonly Row[] | undefined, twoColumns: boolean): Piece | undefined {
  const [row] = group;
  const [below] = next ?? [];
  if (!row || !below || group.length > 1 || row.bullet || row.text.length > 45 || /[,;|•]/.test(row.text))
    return undefined;
  // "Python:" above "Go:" has no level behind it, and no group below.
  if (/:$/.test(row.text) && !/:$/.test(below.text)) return trimSeparators(row);
  if (isBeside(row, below)) return trimSeparators(row);
  if (twoColumns || row.cells.length > 1) return undefined;
  const standsOut = (row.style.bold && !below.style.bold) || row.style.size > below.style.size + 0.04;
  if (!standsOut && !(below.bullet && words(row.text).length <= 4 && row.gap > 0)) return undefined;
  return below.bullet || /[,;|•·]/.test(below.text) || standsOut ? trimSeparators(row) : undefined;
}

/** Most rows have two cells: what it is about, and a list. */
function isFactTable(rows: readonly Row[]): boolean {
  const two = rows.filter((row) => row.cells.length === 2 && /[,;|•·]/.test(row.cells[1]?.text ?? ''));
  return two.length >= 1 && two.length >= rows.filter((row) => row.cells.length === 2).length / 2;
}

/** "Excel, stock" above "control, first aid" is one list, whatever the block says. */
function unbroken(groups: readonly Row[][]): Row[][] {
  const whole: Row[][] = [];
  for (const group of groups) {
    const above = whole.at(-1);
    const isOpen = /[,;]\s/.test(above?.at(-1)?.text ?? '') && !/[,;.:]\s*$/.test(above?.at(-1)?.text ?? '');
    if (above && isOpen && !group[0]?.bullet && /^\p{Ll}/u.test(group[0]?.text ?? '')) above.push(...group);
    else whole.push([...group]);
  }
  return whole;
}

/** "Tools – Excel, SAP" in each row: what looks like a paragraph is as many groups. */
function withEachLabel(group: readonly Row[]): Row[][] {
  const labelled = group.map((row) => DASHED.test(row.text));
  if (!labelled[0] || labelled.filter(Boolean).length < 2) return [[...group]];
  const parts: Row[][] = [];
  group.forEach((row, at) => (labelled[at] ? parts.push([row]) : parts.at(-1)?.push(row)));
  return parts;
}

interface Labelled {
  label: Piece;
  rest: Piece[];
}

function labelledGroup(group: readonly Row[], twoColumns: boolean): Labelled | undefined {
  const [first, ...more] = group;
  if (!first) return undefined;
  const match = LABEL.exec(first.text);
  const label = match?.groups?.label ?? '';
  if (match && words(label).length <= 6 && !/[,;•|]/.test(label)) {
    const rest = slicePiece(first, label.length + 1);
    // "Excel: advanced" is a skill and how well it is known.
    if (more.length === 0 && isLevel(rest.text)) return undefined;
    const pieces = [...(rest.text === '' ? [] : [rest]), ...more];
    return pieces.length > 0 ? { label: slicePiece(first, 0, label.length), rest: pieces } : undefined;
  }
  const [caption, list] = first.cells;
  if (twoColumns && caption && list && first.cells.length === 2 && !isLevel(list.text))
    return { label: trimSeparators(caption), rest: [list, ...more] };
  const dash = DASHED.exec(first.text);
  if (dash?.[1] && dash[2]) {
    return {
      label: slicePiece(first, 0, dash[1].length),
      rest: [slicePiece(first, first.text.length - dash[2].length), ...more],
    };
  }
  return undefined;
}

/**
 * Lists run over lines: the pieces are joined before they are split, and every item finds its own place again. A keyword
 * has no field for how well it is known: it stays in brackets behind.
 */
function keywordsOf(pieces: readonly Piece[], reading: Reading): Sourced[] {
  return splitOver(pieces, reading)
    .flatMap((item) => skillOf(item, reading))
    .map(({ name, level }) => (level ? { ...name, value: `${name.value} (${level.value})` } : name));
}

type NamedSkill = Draft<Skill> & { name: Sourced };

function itemsOf(group: readonly Row[], reading: Reading): NamedSkill[] {
  const [first] = group;
  if (!first) return [];
  if (group.length === 1 && first.cells.length === 2 && isLevel(first.cells[1]?.text ?? '')) {
    const [name, level] = first.cells;
    if (name && level) return [{ name: sourced(name, 0.9), level: sourced(level, 0.85) }];
  }
  const text = joinRows(group, reading);
  if (!/[,;|•·、，،؛\t]|\s{3}|\s\/\s/u.test(group.map((row) => row.text).join(' '))) {
    if (isPlainList(group)) return group.flatMap((row) => skillOf(sourced(row, 0.85), reading));
    if (text.length > 110 || words(text).length > 14) return [];
    return skillOf({ value: text, ranges: group.map(({ start, end }) => ({ start, end })), confidence: 0.85 }, reading);
  }
  return splitOver(group, reading).flatMap((item) => skillOf(item, reading));
}

/** A skill to a line, each beginning with a capital: a list without signs, not a paragraph. */
function isPlainList(group: readonly Row[]): boolean {
  const [first] = group;
  if (group.length < 2 || !first || first.bullet) return false;
  return group.every((row) => /^[\p{Lu}\p{N}]/u.test(row.text) && words(row.text).length <= 4);
}

/** Splits a list that runs over several lines; an item broken between two lines is put together. */
function splitOver(pieces: readonly Piece[], reading: Reading): Sourced[] {
  const items: Sourced[] = [];
  let openEnd = false;
  let brokenWord = false;
  for (const piece of pieces) {
    const split = splitList(piece);
    const isEnd: boolean =
      piece === pieces.at(-1) && items.length + split.length > 2 && !(openEnd && split.length === 1);
    const parts: readonly Piece[] = isEnd ? withLastTwo(split, reading) : split;
    parts.forEach((part, at) => {
      const last = items.at(-1);
      if (at === 0 && openEnd && last && !areTwo(last.value, part.text)) {
        last.value = `${last.value}${brokenWord && /^\p{Ll}/u.test(part.text) ? '' : ' '}${collapse(part.text)}`;
        last.ranges.push({ start: part.start, end: part.end });
      } else items.push(sourced(part, 0.9));
    });
    brokenWord = /\p{L}[-\u00ad\ufffe]\s*$/u.test(piece.text);
    openEnd = parts.length > 0 && !/[,;|•·:]\s*$/u.test(piece.text) && pieces.length > 1;
  }
  return items;
}

/** "…, stock control and first aid" ends a list with two skills, where each is known by itself and both together are none. */
function withLastTwo(parts: readonly Piece[], { language }: Reading): Piece[] {
  const last = parts.at(-1);
  const and = last && AND[language]?.exec(last.text);
  if (!and) return [...parts];
  const two = [slicePiece(last, 0, and.index), slicePiece(last, and.index + and[0].length)];
  const areKnown = two.every(({ text }) => skillByName(text.replace(/\.$/, ''))) && !skillByName(last.text);
  return areKnown ? [...parts.slice(0, -1), ...two] : [...parts];
}

/** "… Honeycomb" above "Transfer pricing, …": both are skills, and together they are none. */
function areTwo(above: string, below: string): boolean {
  const [first, second] = [skillByName(above), skillByName(collapse(below))];
  return first && second ? first !== second && !skillByName(`${above} ${collapse(below)}`) : false;
}

function skillOf(item: Sourced, reading: Reading): NamedSkill[] {
  let value = item.value
    .replace(DOTS, ' ')
    .replace(LEAD_IN, '')
    .replace(/^(?:and|und|et|y|e|i|en|oraz|sowie)\s+/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
  let level: string | undefined;
  const bracket =
    /^(.{2,50}?)\s*\(([^()]+)\)$/u.exec(value) ??
    /^(.{2,40}?)\s+[–—-]\s+(.+)$/u.exec(value) ??
    /^(.{2,40}?)\s*:\s*(.+)$/u.exec(value) ??
    /^(.{2,50}?)\s+(\d{1,3}\s?%|\d\s?\/\s?(?:5|6|10))$/u.exec(value);
  if (bracket?.[1] && bracket[2] && isLevel(bracket[2])) {
    value = bracket[1];
    level = bracket[2];
  }
  value = value.replace(/[.,;:]+$/, '');
  if (value === '' || value.length > LONGEST_SKILL + 30 || !/\p{L}/u.test(value)) return [];
  const range = item.ranges[0];
  if (range) reading.used.push(...item.ranges);
  return [{ name: { ...item, value }, ...(level && { level: { ...item, value: level } }) }];
}

function isLevel(text: string): boolean {
  const all = words(text);
  if (all.length === 0 || all.length > 5) return false;
  return (
    /^\d{1,3}\s?%$|^\d\s?\/\s?\d+$|^[ABC][12]$/.test(text.trim()) ||
    all.every((word) => LEVEL_WORDS.has(word) || /^\d+$/.test(word) || (word.length < 3 && LEVEL_WORDS.has(word)))
  );
}
