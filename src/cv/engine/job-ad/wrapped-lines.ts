import { beginsLowercase, endsSentence, firstWord } from '../lines/continuation.js';
import { type Joint, TextMender } from '../lines/mend.js';
import { BULLET } from './ad-lines.js';

/** A text with the lines joined that a page of print had broken, and where its characters stood. */
export interface Unwrapped {
  text: string;
  /** For each offset of the text, its end too, the offset in what was given. */
  sources: number[];
}

/** Columns of a page of print; a text with longer lines was not broken at its edge. */
const WIDEST_PAGE = 100;
const NARROWEST_PAGE = 36;
/** Of the widest line: a word more would not have fitted. */
const FULL = 0.85;

const NUMBERING = /^\s*\d\.\d{1,2}\.?\s+/;
/** A label and, in a column of its own, its value. */
const VALUE = /^\s*\S.*?\s{3,}(?=\S)/u;
// `Devon and`, `Mechanic /`
const OPEN_END = /(?:[/&]|(?<!\p{L})(?:and|or|und|oder|et|ou|y|o|e|en|i|oraz|lub))$/u;
const HYPHENATED = /\p{L}-$/u;
const LOUD = /^[^\p{Ll}]*\p{Lu}-$/u;

interface Line {
  text: string;
  start: number;
  end: number;
}

/** The line a text began with, and what is known of the page. */
interface Page {
  first: Line;
  width: number;
  mender: TextMender;
}

/**
 * Joins what the edge of a page had parted, as ads come that were copied from a PDF: words behind their hyphen, the lines of a
 * sentence, and those that hang below a bullet or in the column of a table.
 */
export function unwrapped(text: string): Unwrapped | undefined {
  const lines = linesOf(text);
  const width = widthOf(lines);
  // who copies out of a page of print copies its hyphens
  const mender = new TextMender(lines, true);
  const joints: { from: number; to: number; by: string }[] = [];
  let first: Line | undefined;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!next) break;
    first ??= line;
    const joint = jointOf(line, next, { first, width, mender });
    if (!joint) first = undefined;
    else joints.push({ from: line.end - (joint.keepsHyphen ? 0 : 1), to: next.start + indentOf(next), by: joint.by });
  }
  return joints.length > 0 ? joined(text, joints) : undefined;
}

function joined(text: string, joints: readonly { from: number; to: number; by: string }[]): Unwrapped {
  const sources: number[] = [];
  let plain = '';
  let from = 0;
  const add = (to: number): void => {
    for (let at = from; at < to; at++) sources.push(at);
    plain += text.slice(from, to);
  };
  for (const joint of joints) {
    add(joint.from);
    if (joint.by !== '') sources.push(joint.from);
    plain += joint.by;
    from = joint.to;
  }
  add(text.length);
  sources.push(text.length);
  return { text: plain, sources };
}

/** Where both are one text: whether the hyphen at the end of the first stays, and what goes between them. */
function jointOf(line: Line, next: Line, { first, width, mender }: Page): Joint | undefined {
  const [text, following] = [line.text.trim(), next.text.trim()];
  if (text === '' || following === '' || isItem(next.text) || VALUE.test(next.text.slice(0, WIDEST_PAGE)))
    return undefined;
  if (HYPHENATED.test(text) && beginsLowercase(following)) return mender.jointOf(text, following);
  // `STELLENAUS-` and `SCHREIBUNG`
  if (LOUD.test(text) && /^\p{Lu}{2}/u.test(following)) return { by: '', keepsHyphen: false };
  if (endsSentence(text)) return undefined;
  const isFull =
    width >= NARROWEST_PAGE &&
    width <= WIDEST_PAGE &&
    line.text.length + 1 + firstWord(following).length > width * FULL;
  const goesOn = hangs(first, next) || OPEN_END.test(text) || (isFull && beginsLowercase(following));
  return goesOn ? { by: ' ', keepsHyphen: true } : undefined;
}

const isItem = (text: string): boolean => BULLET.test(text) || NUMBERING.test(text);

/** Whether a line begins below the words behind a bullet, or below the value behind a label. */
function hangs(first: Line, next: Line): boolean {
  const opening = first.text.slice(0, WIDEST_PAGE);
  const column = (BULLET.exec(opening) ?? NUMBERING.exec(opening) ?? VALUE.exec(opening))?.[0].length;
  const indent = indentOf(next);
  return column !== undefined && indent >= 2 && Math.abs(indent - column) <= 1;
}

const indentOf = ({ text }: Line): number => text.length - text.trimStart().length;

/** How wide the page was: the longest line of running text. */
const widthOf = (lines: readonly Line[]): number =>
  lines.reduce((width, { text }) => (/\S\s{3,}\S/.test(text) ? width : Math.max(width, text.length)), 0);

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((raw) => {
    const line = { text: raw.trimEnd(), start, end: start + raw.trimEnd().length };
    start += raw.length + 1;
    return line;
  });
}
