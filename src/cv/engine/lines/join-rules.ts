import type { Box, Line } from '../model/document.js';
import { numberingLength } from '../extract/text/markers.js';
import { bodyOf, isRtl, stepBetween, widthOf, type Body, type Layout } from './layout.js';
import {
  beginsLowercase,
  callsForYear,
  endsContact,
  endsInNumber,
  endsInRange,
  endsInSmallWord,
  endsInYear,
  endsOpen,
  endsSentence,
  isRangeLine,
  firstWord,
  isEnumeration,
  isHeadWithDate,
  isMarginDate,
  isToldText,
  startsContact,
  startsDated,
  startsLabel,
} from './continuation.js';

/** Points by which edges that are meant to agree may differ. */
const EDGE = 2.5;
/** Points by which sizes of one text may differ. */
const SAME_SIZE = 0.6;
/** A line edge seen by fewer lines is not trusted alone. */
const TRUSTED_SUPPORT = 3;
/** By how many font sizes a first line, or all but the first, may be set in. */
const MAX_INDENT = 4;
/** Characters; of a list of one thing a line, each with its comma, most are shorter. */
const SHORTEST_BROKEN = 20;
/** Characters of a line of a date, in a cell of its own. */
const LONGEST_DATE = 20;
/** Characters; items of a list without bullets are shorter. */
const LONG = 45;

interface Placed extends Line {
  box: Box;
}

/** Decides whether a PDF line continues the paragraph above it. */
export class JoinRules {
  constructor(private readonly layout: Layout) {}

  continues(block: readonly Line[], next: Line): boolean {
    const above = block.at(-1);
    if (!above || !isPlaced(above) || !isPlaced(next)) return false;
    if (next.wrapped) return true;
    if (next.listItem || next.headingLevel !== above.headingLevel || numberingLength(next.text) > 0) return false;
    if (!sameCell(above, next)) return false;
    const isBelow = above.page === next.page && sameColumn(above, next) && next.box[1] >= above.box[1];
    if (
      !sameLook(above, next) &&
      !goesOnBold(above, next) &&
      !(isReference(block) && sameLook(above, { ...next, italic: above.italic }))
    )
      return isBelow && this.changesLook(block, above, next);
    if (isBelow && this.followsClosely(above, next) && this.hangs(block, next)) return true;
    if (isBelow && breaksCellDate(above, next) && this.followsClosely(above, next)) return true;
    if (startsContact(next.text)) return false;
    if (endsContact(above.text) && !endsInNumber(above.text, next.text)) return false;
    if (isRangeLine(next.text)) return false;
    if (startsDated(next.text) && !endsOpen(above.text) && !callsForYear(above.text)) return false;
    if (endsInRange(next.text) && !beginsLowercase(next.text) && !endsOpen(above.text)) return false;
    if (startsLabel(next.text) && !endsOpen(above.text) && !endsSentence(above.text)) return false;
    const isHeadOf =
      block.length === 1 &&
      (isHeadWithDate(above.text) ||
        this.layout.isDated(above) ||
        (this.layout.isBelowDated(above) && isNames(above.text)));
    if (isHeadOf && isToldText(next.text) && !endsOpen(above.text)) return false;
    if (endsInYear(above.text) && endsInYear(next.text)) return false;
    if ((next.segments?.length ?? 0) > 1 && !beginsLowercase(next.text)) return false;
    if (!isBelow) return this.crossesPage(block, above, next);
    return this.followsClosely(above, next) && this.edgesAgree(block, above, next) && this.isFull(above, next);
  }

  /** Whether the line ends where it does for want of room: a look that changes within it parts no paragraph. */
  isBroken(above: Line, next: Line): boolean {
    if (!isPlaced(above) || !isPlaced(next) || above.page !== next.page || !sameColumn(above, next)) return false;
    if (!sameCell(above, next) || isRtl(above) || next.box[1] < above.box[1] || hasRoom(above)) return false;
    const room = this.layout.regionOf(above).right - bodyOf(above, above.box).x1;
    return room < widthOf(` ${firstWord(next.text)}`, next);
  }

  /** Words in italics or in bold, within a sentence or before a year, may fill a line of it. */
  private changesLook(block: readonly Line[], above: Placed, next: Placed): boolean {
    const isOneSize = Math.abs((above.fontSize ?? 0) - (next.fontSize ?? 0)) <= SAME_SIZE;
    const goes = goesOn(above, next) || (above.text.endsWith(',') && /^\d/.test(next.text));
    if (!isOneSize || !goes || above.text.length < LONG) return false;
    return this.followsClosely(above, next) && this.edgesAgree(block, above, next) && this.isBroken(above, next);
  }

  private followsClosely(above: Placed, next: Placed): boolean {
    const distance = stepBetween(above, next);
    const size = next.fontSize ?? 10;
    const leading = this.layout.leadingOf(next, goesOn(above, next));
    return distance > size * 0.6 && distance < leading * 1.12 + 0.6;
  }

  private edgesAgree(block: readonly Line[], above: Placed, next: Placed): boolean {
    const upper = bodyOf(above, above.box);
    const lower = bodyOf(next, next.box);
    const size = next.fontSize ?? 10;
    const textStart = upper.x0 + markerWidth(above, upper);
    if (Math.abs(lower.x0 - textStart) <= EDGE) return true;
    if (block.length === 1) {
      const isItem = above.listItem === true;
      // A hanging list item or a first line that is set in.
      if (isItem && lower.x0 > upper.x0 - EDGE && lower.x0 < textStart + size * 1.5) return true;
      // Its mark stood within the text: the second line begins where the mark did.
      if (isItem && lower.x0 > upper.x0 - size * 2 && lower.x0 < upper.x0 && !endsSentence(above.text)) return true;
      if (
        !isItem &&
        upper.x0 - lower.x0 > 0 &&
        upper.x0 - lower.x0 < size * MAX_INDENT &&
        (lower.x1 >= upper.x1 - size * 8 || goesOn(above, next))
      )
        return true;
    }
    if (this.hangsInReferences(block, lower.x0, size)) return true;
    // Flush right, as beside a line down the page.
    if (Math.abs(lower.x1 - upper.x1) <= EDGE && (goesOn(above, next) || endsOpen(above.text))) return true;
    return this.isCentred(above, next) && Math.abs(centre(upper) - centre(lower)) <= EDGE;
  }

  /** Second and later lines set in, as in lists of references; as full a line above as it takes to wrap is asked for elsewhere. */
  private hangsInReferences([first, ...others]: readonly Line[], left: number, size: number): boolean {
    if (!first?.box || first.listItem || others.length > 0) return false;
    const inset = left - first.box[0];
    return inset > EDGE && inset < size * MAX_INDENT;
  }

  /** Set in below a list item's text: some programs move more down than had to be, so that no word stands alone. */
  private hangs(block: readonly Line[], next: Placed): boolean {
    return beginsWithItem(block, next) && this.layout.isSetIn(next, next.box[0]);
  }

  /** Whether the first word of the next line would not have fitted on this one. */
  private isFull(above: Placed, next: Placed): boolean {
    const region = this.layout.regionOf(above);
    const body = bodyOf(above, above.box);
    const right = isRtl(above) ? -region.left : region.right;
    const needed = widthOf(` ${firstWord(next.text)}`, next);
    const room = this.isCentred(above, next) ? region.right - region.left - (body.x1 - body.x0) : right - body.x1;
    const size = above.fontSize ?? 10;
    if (goesOn(above, next)) {
      return room < needed + size * 2 || (body.text.length >= 30 && !isEnumeration(above.text));
    }
    if (endsInSmallWord(above.text) || endsInNumber(above.text, next.text)) return true;
    if (above.text.endsWith(',') && above.text.length >= SHORTEST_BROKEN) return true;
    if (room > needed + (endsSentence(above.text) ? -0.1 : 0.4) * size) return false;
    return region.support >= TRUSTED_SUPPORT || endsOpen(above.text) || body.text.length >= LONG;
  }

  private isCentred(above: Placed, next: Placed): boolean {
    const region = this.layout.regionOf(above);
    const middle = (region.left + region.right) / 2;
    return [above, next].every(
      ({ box }) => Math.abs((box[0] + box[2]) / 2 - middle) < EDGE * 2 && box[0] > region.left + EDGE * 4,
    );
  }

  /**
   * A paragraph that goes on in the next column or on the next page must say so by its words; a full line of a list item,
   * by where the next one begins.
   */
  private crossesPage(block: readonly Line[], above: Placed, next: Placed): boolean {
    const turnsColumn = (next.column ?? 0) > (above.column ?? 0) && next.box[1] < above.box[1];
    if (above.page === next.page && !turnsColumn) return false;
    const isSetIn = next.box[0] > this.layout.regionOf(next).left + EDGE;
    if (above.page !== next.page && isSetIn && beginsWithItem(block, next) && this.isFull(above, next)) return true;
    const goesOnInDigits = /^\d/.test(next.text) && (endsOpen(above.text) || above.text.endsWith(':'));
    if (!goesOnInDigits && (!beginsLowercase(next.text) || endsSentence(above.text))) return false;
    const region = this.layout.regionOf(above);
    const room = isRtl(above) ? above.box[0] - region.left : region.right - above.box[2];
    return room < (above.fontSize ?? 10) * 10 && above.text.length >= 20;
  }
}

function isPlaced(line: Line): line is Placed {
  return line.box !== undefined;
}

/** Cells of a table are worlds of their own; the last words of a paragraph above may look like one. */
function sameCell(a: Line, b: Line): boolean {
  if (!a.cell || !b.cell) return !a.cell?.borders && !b.cell?.borders;
  return a.cell.table === b.cell.table && a.cell.row === b.cell.row && a.cell.column === b.cell.column;
}

/** "Nov. 2015" above "to Jan. 2017", "Feb. 2017 –" above "Aug. 2020", "De mars" above "2017" in a cell. */
function breaksCellDate(above: Line, next: Line): boolean {
  if (!above.cell || next.text.length > LONGEST_DATE) return false;
  if (isMarginDate(above.text)) return beginsLowercase(next.text) || endsOpen(above.text) || opensWithYear(above, next);
  return opensWithYear(above, next);
}

function opensWithYear(above: Line, next: Line): boolean {
  return above.text.length <= LONGEST_DATE && /\p{L}\.?$/u.test(above.text) && /^(?:19|20)\d{2}(?!\d)/.test(next.text);
}

/** "Centre for Optics, University of the Coast, Porto": names alone. */
function isNames(text: string): boolean {
  const names = text.split(/,\s/);
  return names.length > 1 && !/[.;!?]$/.test(text) && names.every((name) => /^\p{Lu}/u.test(name));
}

/** A wide gap between its names, other than behind a date in the margin: there was room for more. */
function hasRoom({ text, segments = [] }: Line): boolean {
  const [first, second] = segments;
  if (!first || !second) return false;
  return segments.length > (isMarginDate(text.slice(first.start, first.end)) ? 2 : 1);
}

/** At the edge of a list item's text. */
function beginsWithItem([first, second]: readonly Line[], next: Placed): boolean {
  if (!first?.listItem || !isPlaced(first) || isRtl(next)) return false;
  const body = bodyOf(first, first.box);
  const textStart = second?.box ? second.box[0] : body.x0 + markerWidth(first, body);
  return Math.abs(next.box[0] - textStart) <= EDGE;
}

function sameColumn(a: Line, b: Line): boolean {
  return a.column === b.column || a.column === undefined || b.column === undefined;
}

/** Its words say that it is a sentence's middle. */
function goesOn(above: Line, next: Line): boolean {
  return beginsLowercase(next.text) && !endsSentence(above.text);
}

/** "Obi A. (2021) Rust in the north. Journal of …": the name of the journal is in italics, wherever the line ends. */
function isReference([first]: readonly Line[]): boolean {
  return first !== undefined && /^.{8,160}\((?:19|20)\d{2}[a-z]?\)/u.test(first.text);
}

/** The last words of a title in bold, with what stands behind it. */
function goesOnBold(above: Line, next: Line): boolean {
  const isBold = above.bold === true && next.losesBold === true && goesOn(above, next);
  return isBold && Math.abs((above.fontSize ?? 0) - (next.fontSize ?? 0)) <= SAME_SIZE;
}

function sameLook(a: Line, b: Line): boolean {
  return (
    Math.abs((a.fontSize ?? 0) - (b.fontSize ?? 0)) <= SAME_SIZE &&
    (a.bold ?? false) === (b.bold ?? false) &&
    (a.italic ?? false) === (b.italic ?? false)
  );
}

function markerWidth(line: Line, body: Body): number {
  if (line.markerLength === undefined || (line.segments?.length ?? 0) > 1) return 0;
  return ((body.x1 - body.x0) * line.markerLength) / Math.max(1, line.text.length);
}

function centre(body: Body): number {
  return (body.x0 + body.x1) / 2;
}
