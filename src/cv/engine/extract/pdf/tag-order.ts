import type { Box } from '../../model/document.js';
import type { Glyph } from './glyphs.js';
import type { Pdfium } from './pdfium.js';
import { boxAround } from './segments.js';

/** Place in the structure tree of each marked content, by its id. */
type Ranks = Map<number, number>;

interface Ranked {
  glyph: Glyph;
  rank: number;
}

/** Share of the characters that must have a place in the structure tree before its order is believed. */
const MIN_TAGGED = 0.95;
const MAX_DEPTH = 60;
const MAX_ELEMENTS = 20_000;
const MAX_FORMS = 200;
/** FPDF_PAGEOBJ_FORM */
const FORM = 5;
/** Of the font size; baselines of one line differ by less. */
const SAME_LINE = 0.3;

/** Place of each character in the page's structure tree; characters of one text share it. */
export type TagOrder = ReadonlyMap<Glyph, number>;

/**
 * The order of the page's structure tree. A browser paints floats and boxes of their own before or after the text around
 * them, but its tags follow the document. Nothing for a page whose tags are missing or leave text out.
 *
 * Source: ISO 32000-2, 14.7 (logical structure) and 14.8.2.3 (reading order).
 */
export function readTagOrder(pdfium: Pdfium, page: number, glyphs: readonly Glyph[]): TagOrder | undefined {
  const ranks = ranksOfContent(pdfium, page);
  if (ranks.size < 2) return undefined;
  const forms = formsOf(pdfium, page);
  const rankOfObject = new Map<number, number | undefined>();
  const rankOf = ({ object }: Glyph): number | undefined => {
    if (object !== 0 && !forms.has(object) && !rankOfObject.has(object))
      rankOfObject.set(object, ranks.get(pdfium.api.FPDFPageObj_GetMarkedContentID(object)));
    return rankOfObject.get(object);
  };
  const inForms = new Map<number, Glyph[]>();
  const ranked: Ranked[] = [];
  let [untagged, drawn, last] = [0, 0, 0];
  for (const glyph of glyphs) {
    const form = forms.get(glyph.object);
    const rank = rankOf(glyph);
    if (glyph.text.trim() !== '') {
      drawn++;
      if (rank === undefined && form === undefined) untagged++;
    }
    if (form !== undefined) {
      const own = inForms.get(form);
      if (own) own.push(glyph);
      else inForms.set(form, [glyph]);
      continue;
    }
    // Spaces that PDFium inferred, bullets and the like stay with what they follow.
    last = rank ?? last;
    ranked.push({ glyph, rank: last });
  }
  if (untagged > drawn * (1 - MIN_TAGGED) || inForms.size > MAX_FORMS) return undefined;
  const placed = [...inForms.values()].flatMap((own) => {
    const rank = rankByPlace(own, ranked);
    return own.map((glyph) => ({ glyph, rank }));
  });
  return new Map([...ranked, ...placed].map(({ glyph, rank }) => [glyph, rank]));
}

/**
 * The characters in that order. Typst tags words in italics before the paragraph they stand in: what is drawn right behind
 * other text, in its line, and has an earlier place, is read where it is drawn.
 */
export function inTagOrder(order: TagOrder): Glyph[] {
  let last: Ranked | undefined;
  let moved: { from: number; to: number } | undefined;
  const ranked = [...order].map(([glyph, rank]): Ranked => {
    if (rank !== moved?.from) moved = undefined;
    if (last && rank < last.rank && isRightBehind(last.glyph, glyph)) moved = { from: rank, to: last.rank };
    const own = { glyph, rank: moved?.to ?? rank };
    if (glyph.text.trim() !== '') last = own;
    return own;
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ glyph }) => glyph);
}

function isRightBehind(last: Glyph, next: Glyph): boolean {
  if (next.text.trim() === '' || next.turn !== last.turn) return false;
  const gap = next.along0 - last.along1;
  return Math.abs(next.baseline - last.baseline) < SAME_LINE * next.size && gap > -0.2 * next.size && gap < next.size;
}

/** Whether two characters stand in one text of the page, which was broken over lines for want of room. */
export function isOneText(order: TagOrder, a: Glyph | undefined, b: Glyph | undefined): boolean {
  const rank = a && order.get(a);
  // What was placed by geometry only has no text of its own.
  return rank !== undefined && Number.isInteger(rank) && b !== undefined && order.get(b) === rank;
}

/**
 * Half-transparent text is drawn as a form, and PDFium does not tell its place in the tree: it goes behind what stands
 * left of it in its line, or else above it.
 */
function rankByPlace(own: readonly Glyph[], ranked: readonly Ranked[]): number {
  const box: Box = boxAround(own) ?? [0, 0, 0, 0];
  const { baseline = 0, size = 0 } = own[0] ?? {};
  let best: { rank: number; distance: number } | undefined;
  for (const { glyph, rank } of ranked) {
    if (glyph.text.trim() === '' || glyph.baseline > baseline + SAME_LINE * size) continue;
    const isBeside = glyph.baseline > baseline - SAME_LINE * size;
    if (isBeside && glyph.x1 > box[0] + size) continue;
    const apart = Math.max(0, glyph.x0 - box[2], box[0] - glyph.x1);
    const distance = isBeside ? apart / 1000 : 1 + baseline - glyph.baseline + apart;
    if (distance < (best?.distance ?? Infinity)) best = { rank, distance };
  }
  return (best?.rank ?? -1) + 0.5;
}

/** Number of the form that each object of a form stands in. */
function formsOf({ api }: Pdfium, page: number): ReadonlyMap<number, number> {
  const forms = new Map<number, number>();
  const visit = (form: number, index: number, depth: number): void => {
    const count = Math.min(api.FPDFFormObj_CountObjects(form), MAX_ELEMENTS - forms.size);
    for (let i = 0; i < count; i++) {
      const object = api.FPDFFormObj_GetObject(form, i);
      forms.set(object, index);
      if (api.FPDFPageObj_GetType(object) === FORM && depth < MAX_DEPTH) visit(object, index, depth + 1);
    }
  };
  const count = Math.min(api.FPDFPage_CountObjects(page), MAX_ELEMENTS);
  for (let i = 0; i < count; i++) {
    const object = api.FPDFPage_GetObject(page, i);
    if (api.FPDFPageObj_GetType(object) === FORM) visit(object, i, 0);
  }
  return forms;
}

function ranksOfContent({ api }: Pdfium, page: number): Ranks {
  const ranks: Ranks = new Map();
  const tree = api.FPDF_StructTree_GetForPage(page);
  if (tree === 0) return ranks;
  let [elements, rank] = [0, 0];
  const visit = (element: number, depth: number): void => {
    if (element === 0 || depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) return;
    const children = Math.min(api.FPDF_StructElement_CountChildren(element), MAX_ELEMENTS);
    // Pieces of one element in sequence are one text, whose own order the text page knows: right to left in some scripts.
    rank++;
    for (let i = 0; i < children; i++) {
      const content = api.FPDF_StructElement_GetChildMarkedContentID(element, i);
      if (content >= 0) {
        if (!ranks.has(content)) ranks.set(content, rank);
        continue;
      }
      visit(api.FPDF_StructElement_GetChildAtIndex(element, i), depth + 1);
      rank++;
    }
  };
  try {
    const roots = Math.min(api.FPDF_StructTree_CountChildren(tree), MAX_ELEMENTS);
    for (let i = 0; i < roots; i++) visit(api.FPDF_StructTree_GetChildAtIndex(tree, i), 0);
  } finally {
    api.FPDF_StructTree_Close(tree);
  }
  return ranks;
}
