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

const BULLET = /^\s*(?:[^\p{L}\p{N}\s("'„“«*_#]|o(?=\s\s)|\d{1,2}[.)]|\d\.\d{1,2}\.?)\s+/u;
/** A label and, in a column of its own, its value. */
const VALUE = /^\s*\S.*?\s{3,}(?=\S)/u;
const ENDED = /[.:;!?…]["”»)]?$/u;
// `Devon and`, `Mechanic /`
const OPEN_END = /(?:[/&]|(?<!\p{L})(?:and|or|und|oder|et|ou|y|o|e|en|i|oraz|lub))$/u;
const HYPHENATED = /\p{Ll}-$/u;
const LOUD_HYPHENATED = /^[^\p{Ll}]*\p{Lu}-$/u;
// `Front- oder Schubmaststapler`
const HALF_A_WORD = /^\s*(?:und|oder|bzw|and|or|en|of|et|ou|y|e|i|lub)(?!\p{L})/iu;

interface Line {
  text: string;
  start: number;
  end: number;
}

/**
 * Joins what the edge of a page had parted, as ads come that were copied from a PDF: words behind their hyphen, the lines of a
 * sentence, and those that hang below a bullet or in the column of a table.
 */
export function unwrapped(text: string): Unwrapped | undefined {
  const lines = linesOf(text);
  const width = widthOf(lines);
  const joints: { from: number; to: number; by: string }[] = [];
  let first: Line | undefined;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!next) break;
    first ??= line;
    const by = jointOf(line, next, { first, width });
    if (by === undefined) first = undefined;
    else joints.push({ from: line.end - (by === '' ? 1 : 0), to: next.start + indentOf(next), by });
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

/** What goes between a line and the next, where both are one text: nothing behind a hyphen, else a blank. */
function jointOf(line: Line, next: Line, { first, width }: { first: Line; width: number }): '' | ' ' | undefined {
  if (
    line.text.trim() === '' ||
    next.text.trim() === '' ||
    BULLET.test(next.text) ||
    VALUE.test(next.text.slice(0, WIDEST_PAGE))
  )
    return undefined;
  const goesOn = /^\s*\p{Ll}/u.test(next.text);
  if (HYPHENATED.test(line.text) && goesOn) return HALF_A_WORD.test(next.text) ? ' ' : '';
  if (LOUD_HYPHENATED.test(line.text) && /^\s*\p{Lu}{2}/u.test(next.text)) return '';
  if (ENDED.test(line.text)) return undefined;
  if (hangs(first, next)) return ' ';
  const [word = ''] = /\S+/.exec(next.text) ?? [];
  const isFull = width >= NARROWEST_PAGE && width <= WIDEST_PAGE && line.text.length + 1 + word.length > width * FULL;
  return OPEN_END.test(line.text) || (isFull && /^\s*[\p{Ll}(]/u.test(next.text)) ? ' ' : undefined;
}

/** Whether a line begins below the words behind a bullet, or below the value behind a label. */
function hangs(first: Line, next: Line): boolean {
  const opening = first.text.slice(0, WIDEST_PAGE);
  const column = (BULLET.exec(opening) ?? VALUE.exec(opening))?.[0].length;
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
