import { cleanText, iconCharacter, symbolCharacter } from '../text/clean.js';
import type { PageSpace } from './page-space.js';
import type { PdfFont, FontTable } from './fonts.js';
import type { Pdfium } from './pdfium.js';
import { texCharacter } from './tex-encoding.js';

/** One character as drawn, in display space: origin at the page's top left corner, y downwards. */
export interface Glyph {
  text: string;
  /** Advance box. */
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** Where it stands along and across the direction it is written in; for upright text `x` and the baseline's `y`. */
  along0: number;
  along1: number;
  baseline: number;
  /** Quarter turns from upright, 0-3. */
  turn: number;
  size: number;
  font: PdfFont;
  color: number;
  alpha: number;
  renderMode: number;
  object: number;
  /** A space that PDFium inferred from a gap. */
  generated: boolean;
  /** A line break was seen before it. */
  breakBefore: boolean;
}

export interface PageGlyphs {
  glyphs: Glyph[];
  unmapped: number;
}

const HYPHEN_AT_LINE_END = 0x2;
const SOFT_HYPHEN = 0xad;

/** Reads a page's characters in the order of its content stream. */
export function readGlyphs(
  pdfium: Pdfium,
  textPage: number,
  space: PageSpace,
  fonts: FontTable,
  limit: number,
): PageGlyphs {
  const { api, scratch } = pdfium;
  const count = Math.min(api.FPDFText_CountChars(textPage), limit);
  const glyphs: Glyph[] = [];
  let unmapped = 0;
  let breakBefore = true;
  let style: Style | undefined;
  for (let i = 0; i < count; i++) {
    const code = api.FPDFText_GetUnicode(textPage, i);
    if (code === 13 || code === 10) {
      breakBefore = true;
      continue;
    }
    const object = api.FPDFText_GetTextObject(textPage, i);
    const font = fonts.ofObject(object);
    const text = glyphText(code, font);
    if (text === '') {
      if (!font.isIcons && code !== SOFT_HYPHEN) unmapped++;
      continue;
    }
    const generated = api.FPDFText_IsGenerated(textPage, i) === 1;
    if (style?.object !== object || style.generated !== generated)
      style = readStyle(pdfium, textPage, i, object, generated);
    api.FPDFText_GetLooseCharBox(textPage, i, scratch);
    api.FPDFText_GetCharOrigin(textPage, i, scratch + 40, scratch + 48);
    const view = pdfium.view();
    // FS_RECTF is left, top, right, bottom.
    const [x0, y0, x1, y1] = space.box(
      view.getFloat32(scratch, true),
      view.getFloat32(scratch + 12, true),
      view.getFloat32(scratch + 8, true),
      view.getFloat32(scratch + 4, true),
    );
    const origin = space.point(view.getFloat64(scratch + 40, true), view.getFloat64(scratch + 48, true));
    const turn = (style.quarterTurns + space.rotation) & 3;
    const upright = turn % 2 === 0;
    glyphs.push({
      text,
      x0,
      y0,
      x1,
      y1,
      along0: upright ? (turn === 0 ? x0 : -x1) : turn === 1 ? y0 : -y1,
      along1: upright ? (turn === 0 ? x1 : -x0) : turn === 1 ? y1 : -y0,
      baseline: upright ? (turn === 0 ? origin[1] : -origin[1]) : turn === 1 ? -origin[0] : origin[0],
      turn,
      size: style.size,
      font,
      color: style.color,
      alpha: style.alpha,
      renderMode: style.renderMode,
      object,
      generated,
      breakBefore,
    });
    breakBefore = false;
  }
  return { glyphs, unmapped };
}

/** What the characters of one text object share: asked for once, as each call into PDFium costs. */
interface Style {
  object: number;
  generated: boolean;
  quarterTurns: number;
  size: number;
  color: number;
  alpha: number;
  renderMode: number;
}

function readStyle(pdfium: Pdfium, textPage: number, index: number, object: number, generated: boolean): Style {
  const { api, scratch } = pdfium;
  api.FPDFText_GetMatrix(textPage, index, scratch + 16);
  api.FPDFText_GetFillColor(textPage, index, scratch + 56, scratch + 60, scratch + 64, scratch + 68);
  const view = pdfium.view();
  // The matrix is a, b, c, d, e, f.
  const [a, b] = [view.getFloat32(scratch + 16, true), view.getFloat32(scratch + 20, true)];
  const scale = Math.hypot(view.getFloat32(scratch + 24, true), view.getFloat32(scratch + 28, true));
  return {
    object,
    generated,
    quarterTurns: quarterTurns(a, b),
    size: api.FPDFText_GetFontSize(textPage, index) * scale,
    color:
      (view.getUint32(scratch + 56, true) << 16) |
      (view.getUint32(scratch + 60, true) << 8) |
      view.getUint32(scratch + 64, true),
    alpha: view.getUint32(scratch + 68, true),
    renderMode: object === 0 ? 0 : api.FPDFTextObj_GetTextRenderMode(object),
  };
}

function glyphText(code: number, font: PdfFont): string {
  if (font.isIcons) return iconCharacter(code, font.name);
  if (code === HYPHEN_AT_LINE_END || code === 0xfffe) return '-';
  if (code === 0 || code === 0xfffd || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '';
  if (code === SOFT_HYPHEN) return '\u00AD';
  const tex = texCharacter(code, font);
  if (tex !== undefined) return tex;
  if (font.isSymbols && code > 0x20 && code < 0x100) return symbolCharacter(0xf000 + code);
  return code < 0x7f ? String.fromCharCode(code) : cleanText(String.fromCodePoint(code));
}

function quarterTurns(a: number, b: number): number {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2;
  // Display space has y downwards: text running up the page is turned three quarters clockwise.
  return b > 0 ? 3 : 1;
}
