import type { Glyph } from './glyphs.js';
import type { Pdfium } from './pdfium.js';

/** Place in the structure tree of each marked content, by its id. */
type Ranks = Map<number, number>;

/** Share of the characters that must have a place in the structure tree before its order is believed. */
const MIN_TAGGED = 0.95;
const MAX_DEPTH = 60;
const MAX_ELEMENTS = 20_000;
/** FPDF_PAGEOBJ_TEXT and FPDF_PAGEOBJ_FORM */
const [TEXT, FORM] = [1, 5];

/**
 * Characters in the order of the page's structure tree. A browser paints floats and boxes of their own before or after
 * the text around them, but its tags follow the document. Nothing for a page whose tags are missing or leave text out.
 *
 * Source: ISO 32000-2, 14.7 (logical structure) and 14.8.2.3 (reading order).
 */
export function inTagOrder(pdfium: Pdfium, page: number, glyphs: readonly Glyph[]): Glyph[] | undefined {
  const { ofPage, ofForms } = readTree(pdfium, page);
  if (ofPage.size < 2) return undefined;
  const rankOfObject = ranksInForms(pdfium, page, ofForms);
  const rankOf = ({ object }: Glyph): number | undefined => {
    if (object !== 0 && !rankOfObject.has(object))
      rankOfObject.set(object, ofPage.get(pdfium.api.FPDFPageObj_GetMarkedContentID(object)));
    return rankOfObject.get(object);
  };
  let [tagged, drawn, last] = [0, 0, 0];
  const ranked = glyphs.map((glyph) => {
    const rank = rankOf(glyph);
    if (glyph.text.trim() !== '') {
      drawn++;
      if (rank !== undefined) tagged++;
    }
    // Spaces that PDFium inferred, bullets and the like stay with what they follow.
    last = rank ?? last;
    return { glyph, rank: last };
  });
  if (tagged < drawn * MIN_TAGGED) return undefined;
  return ranked.sort((a, b) => a.rank - b.rank).map(({ glyph }) => glyph);
}

/**
 * Half-transparent text is drawn as a form, whose contents are counted anew from 0: `ofForms` has those of each form in
 * turn, in the order of the tree.
 */
function readTree({ api }: Pdfium, page: number): { ofPage: Ranks; ofForms: Ranks[] } {
  const ofPage: Ranks = new Map();
  const ofForms: Ranks[] = [];
  const tree = api.FPDF_StructTree_GetForPage(page);
  if (tree === 0) return { ofPage, ofForms };
  let [elements, rank] = [0, 0];
  const visit = (element: number, depth: number): void => {
    if (depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) return;
    const children = Math.min(api.FPDF_StructElement_CountChildren(element), MAX_ELEMENTS);
    // Pieces of one element in sequence are one text, whose own order the text page knows: right to left in some scripts.
    rank++;
    for (let i = 0; i < children; i++) {
      const ofChild = api.FPDF_StructElement_GetChildMarkedContentID(element, i);
      if (ofChild >= 0) {
        if (!ofPage.has(ofChild)) ofPage.set(ofChild, rank);
        continue;
      }
      const child = api.FPDF_StructElement_GetChildAtIndex(element, i);
      if (child !== 0) visit(child, depth + 1);
      const inForm = child === 0 ? api.FPDF_StructElement_GetMarkedContentIdAtIndex(element, i) : -1;
      if (inForm === 0) ofForms.push(new Map());
      if (inForm >= 0) ofForms.at(-1)?.set(inForm, rank);
      rank++;
    }
  };
  try {
    const roots = Math.min(api.FPDF_StructTree_CountChildren(tree), MAX_ELEMENTS);
    for (let i = 0; i < roots; i++) {
      const root = api.FPDF_StructTree_GetChildAtIndex(tree, i);
      if (root !== 0) visit(root, 0);
    }
  } finally {
    api.FPDF_StructTree_Close(tree);
  }
  return { ofPage, ofForms };
}

/** Place of each text object in a form; none where the page has other forms than the tree. */
function ranksInForms({ api }: Pdfium, page: number, ranks: readonly Ranks[]): Map<number, number | undefined> {
  const found = new Map<number, number | undefined>();
  let forms = 0;
  const visit = (form: number, depth: number): void => {
    const count = Math.min(api.FPDFFormObj_CountObjects(form), MAX_ELEMENTS - found.size);
    const own = forms;
    for (let i = 0; i < count; i++) {
      const object = api.FPDFFormObj_GetObject(form, i);
      const type = api.FPDFPageObj_GetType(object);
      if (type === FORM && depth < MAX_DEPTH) visit(object, depth + 1);
      if (type !== TEXT) continue;
      const id = api.FPDFPageObj_GetMarkedContentID(object);
      found.set(object, ranks[own]?.get(id));
      if (id >= 0) forms = Math.max(forms, own + 1);
    }
  };
  const count = Math.min(api.FPDFPage_CountObjects(page), MAX_ELEMENTS);
  for (let i = 0; i < count; i++) {
    const object = api.FPDFPage_GetObject(page, i);
    if (api.FPDFPageObj_GetType(object) === FORM) visit(object, 0);
  }
  if (forms !== ranks.length) for (const object of found.keys()) found.set(object, undefined);
  return found;
}
