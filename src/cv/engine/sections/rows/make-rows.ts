import type { Block, Line, SourceDocument } from '../../model/document.js';
import { type Range, maskRanges } from './ranges.js';
import { slicePiece, splitPiece } from './pieces.js';
import { type Piece, type Row } from './row.js';
import { joinCells, wholeCells } from './join-cells.js';
import { isFurniture, repeatedTexts } from './furniture.js';
import { measureGaps } from './gaps.js';
import { styleOf, bodySize } from './style.js';

const WIDE_GAP = /\t+| {3,}|\u2003+/g;
const MARKER =
  /^(?:[•●○◦▪▫■□‣⁃∙·►▶➢➤✓✔★➔→❖◆\uF000-\uF0FF]|[-–—*+](?=\s)|o(?=\s\s?\p{Lu})|(?:\d{1,2}|[a-z])[.)](?=\s)(?!\s*\d))\s*/u;
/** "1." opens a list item only where the source says it is one: "2. Staatsexamen" is no list. */
const SURE_MARKER = /^(?:[•●○◦▪▫■□‣⁃∙·►▶➢➤✓✔★➔❖◆\uF000-\uF0FF]|[-–—*+](?=\s))\s*/u;

/** The document's lines as the parser works with them. `masked` stretches (injected instructions) become blanks. */
export function makeRows(document: SourceDocument, blocks: readonly Block[], masked: readonly Range[]): Row[] {
  const blockOf = new Map<number, { block: Block; number: number; position: number }>();
  blocks.forEach((block, number) => {
    if (block.isBeside) return;
    block.lines.forEach((line, position) => blockOf.set(line.index, { block, number, position }));
  });
  const body = bodySize(document.lines);
  const gaps = measureGaps(document);
  const repeated = repeatedTexts(document);
  const rows: Row[] = [];
  for (const line of document.lines) {
    const piece = trimmedPiece(line, masked);
    if (piece.text === '') continue;
    const place = blockOf.get(line.index);
    const bullet = isBullet(line, place);
    rows.push({
      ...piece,
      index: rows.length,
      line,
      style: styleOf(line, piece.text, body),
      bullet,
      bulletTail: !bullet && place !== undefined && place.block.listItem && place.position > 0,
      block: place?.number ?? -1 - line.index,
      blockSize: place?.block.lines.length ?? 1,
      broken: place?.block.isBroken === true && place.position === place.block.lines.length - 1,
      gap: gaps[line.index] ?? 0,
      page: line.page,
      column: line.column ?? 0,
      tagged: document.pages[line.page - 1]?.tagged === true,
      furniture: isFurniture(document, line, repeated),
      cells: cellsOf(line, piece),
    });
  }
  return joinCells(wholeCells(rows, document.text));
}

function isBullet(line: Line, place: { block: Block; position: number } | undefined): boolean {
  if (line.markerLength !== undefined && line.markerLength > 0) return true;
  if (SURE_MARKER.test(line.text.trimStart())) return true;
  return line.listItem === true && (place === undefined || place.position === 0);
}

function trimmedPiece(line: Line, masked: readonly Range[]): Piece {
  const text = maskRanges(line.text, line.start, masked);
  const whole = slicePiece({ start: line.start, end: line.end, text }, line.markerLength ?? 0);
  const marker = (line.listItem ? MARKER : SURE_MARKER).exec(whole.text)?.[0].length ?? 0;
  return marker < whole.text.length ? slicePiece(whole, marker) : whole;
}

function cellsOf(line: Line, piece: Piece): Piece[] {
  const cuts = (line.segments ?? []).slice(1).map((segment) => line.start + segment.start - piece.start);
  const bounds = [0, ...cuts.filter((cut) => cut > 0 && cut < piece.text.length), piece.text.length];
  const parts: Piece[] = [];
  for (let at = 0; at + 1 < bounds.length; at++) {
    parts.push(...splitPiece(slicePiece(piece, bounds[at] ?? 0, bounds[at + 1]), WIDE_GAP));
  }
  return parts.length > 0 ? parts : [piece];
}
