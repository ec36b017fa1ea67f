import { isLoneBullet } from '../text/markers.js';
import { composeAccents } from './accents.js';
import type { Glyph } from './glyphs.js';

/** A drawn character of a line and what separates it from the one before. */
export interface Mark {
  glyph: Glyph;
  /** White before it, in ems. */
  gap: number;
  separator: '' | ' ' | '\t';
  /** A space character stood there; otherwise the gap alone says so. */
  typedSpace: boolean;
}

const RTL = /[\u0590-\u08FF\uFB1D-\uFEFC]/;
/** Tracking wider than this, in ems, is a letter-spaced word. */
const TRACKED = 0.06;
/** Size of small capitals next to capitals, at the least. */
const SMALL_CAPITALS = 0.65;
const MIN_TRACKED = 4;
const MIN_TYPED = 5;
const DEFAULT_WORD_GAP = 0.28;
const NARROWEST_BLANK = 0.15;
const WIDEST_BLANK = 0.42;

/** Characters of one line in reading order -> marks with separators: nothing, a space, or a tab at a wide gap. */
export function spaceOut(glyphs: readonly Glyph[]): Mark[] {
  const marks = composeAccents(toMarks(glyphs));
  for (const stretch of stretches(marks)) closeUp(stretch);
  setTabs(marks);
  return marks;
}

function toMarks(glyphs: readonly Glyph[]): Mark[] {
  const marks: Mark[] = [];
  let space = false;
  let typed = false;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      space = true;
      typed ||= !glyph.generated;
      continue;
    }
    const last = marks.at(-1)?.glyph;
    const gap = last ? gapBetween(last, glyph) / Math.max(1, Math.min(last.size, glyph.size)) : 0;
    const parted = last !== undefined && (space || changesWord(last, glyph) || changesSize(last, glyph, gap));
    marks.push({ glyph, gap, separator: parted ? ' ' : '', typedSpace: typed });
    space = false;
    typed = false;
  }
  return marks;
}

/** Words set side by side in different weights ("Quirino" in bold, "2010" not) are two words, space or no space. */
function changesWord(last: Glyph, next: Glyph): boolean {
  if (last.font.bold === next.font.bold) return false;
  return (/\p{L}/u.test(last.text) && /\d/.test(next.text)) || (/\p{Ll}/u.test(last.text) && /\p{Lu}/u.test(next.text));
}

/** "Mag. art." in small letters before a name in large ones: a blank of neither size. A raised letter stands close by. */
function changesSize(last: Glyph, next: Glyph, gap: number): boolean {
  return gap > NARROWEST_BLANK && !areOneSetting(last, next);
}

/** White between two characters, whichever way the script runs. */
export function gapBetween(a: Glyph, b: Glyph): number {
  const forward = b.along0 - a.along1;
  if (!RTL.test(a.text) && !RTL.test(b.text)) return forward;
  return Math.max(forward, a.along0 - b.along1);
}

/** Runs in one font and size, without a gap that could only be between columns. */
function* stretches(marks: readonly Mark[]): Generator<Mark[]> {
  let stretch: Mark[] = [];
  for (const mark of marks) {
    const last = stretch.at(-1);
    const joined =
      last && last.glyph.font === mark.glyph.font && areOneSetting(last.glyph, mark.glyph) && mark.gap < 2.6;
    if (!joined) {
      if (stretch.length >= MIN_TRACKED) yield stretch;
      stretch = [];
    }
    stretch.push(mark);
  }
  if (stretch.length >= MIN_TRACKED) yield stretch;
}

/** Of one size; or capitals and small capitals, which are capitals of a smaller size. */
function areOneSetting(a: Glyph, b: Glyph): boolean {
  return Math.min(a.size, b.size) > SMALL_CAPITALS * Math.max(a.size, b.size);
}

/** Closes up letter-spaced words, whether the space comes from tracking or was typed between the letters. */
function closeUp(stretch: readonly Mark[]): void {
  const inner = stretch.slice(1);
  const letters = stretch.filter((mark) => /[\p{L}\p{N}]/u.test(mark.glyph.text)).length;
  const untyped = inner.filter((mark) => !mark.typedSpace).map((mark) => mark.gap);
  const spaced = inner.filter((mark) => mark.separator !== '').length;
  const tracking = median(untyped);
  const isTracked = letters >= MIN_TRACKED && untyped.length >= inner.length / 2 && tracking > TRACKED;
  const isTyped = letters >= MIN_TYPED && spaced > inner.length * 0.8;
  if (!isTracked && !isTyped) return;
  const usual = isTyped ? median(inner.map((mark) => mark.gap)) : tracking;
  const wordGap = Math.max(usual * 1.5, usual + 0.15);
  for (const mark of inner) {
    const keeps = mark.gap > wordGap || (!isTyped && mark.typedSpace);
    mark.separator = keeps ? ' ' : '';
    // Its white is the tracking's, not a column's.
    if (keeps) mark.gap = Math.max(DEFAULT_WORD_GAP, mark.gap - 2 * usual);
    else mark.gap = 0;
  }
}

function setTabs(marks: Mark[]): void {
  const words = marks.filter((mark) => mark.separator !== '' && mark.gap < 1.5).map((mark) => mark.gap);
  // Words in boxes of their own stand evenly far apart; their gap is no blank.
  const usual = Math.min(words.length > 0 ? median(words) : DEFAULT_WORD_GAP, WIDEST_BLANK);
  marks.forEach((mark, i) => {
    const wide = mark.typedSpace ? Math.max(1.1, usual * 2.5) : Math.max(0.9, usual * 2.5);
    if (i === 0 || mark.gap <= wide) return;
    // Where the direction changes, the next character in reading order stands far off.
    if (isRtl(mark) !== isRtl(marks[i - 1])) return;
    const afterBullet = i === 1 && isLoneBullet(marks[0]?.glyph.text ?? '');
    mark.separator = afterBullet ? ' ' : '\t';
  });
}

function isRtl(mark: Mark | undefined): boolean {
  return mark !== undefined && RTL.test(mark.glyph.text);
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
