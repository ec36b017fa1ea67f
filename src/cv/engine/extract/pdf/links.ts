import type { Box } from '../../model/document.js';
import type { DocumentBuilder } from '../text/document-builder.js';
import { latin, readBuffer, type Pdfium } from './pdfium.js';
import type { PageLine } from './page-lines.js';
import type { PageSpace } from './page-space.js';

const MAX_LINKS = 500;
const URI_LIMIT = 8192;

export interface PageLink {
  uri: string;
  box: Box;
}

/** Link annotations of a page that lead to a URI. */
export function readLinks(pdfium: Pdfium, document: number, page: number, space: PageSpace): PageLink[] {
  const { api, scratch } = pdfium;
  const position = scratch + 64;
  pdfium.view().setInt32(position, 0, true);
  const links: PageLink[] = [];
  for (let i = 0; i < MAX_LINKS && api.FPDFLink_Enumerate(page, position, scratch) === 1; i++) {
    const link = pdfium.view().getUint32(scratch, true);
    const action = api.FPDFLink_GetAction(link);
    const uri =
      action === 0
        ? ''
        : latin(readBuffer(pdfium, URI_LIMIT, (b, n) => api.FPDFAction_GetURIPath(document, action, b, n)));
    if (uri === '' || api.FPDFLink_GetAnnotRect(link, scratch) === 0) continue;
    const view = pdfium.view();
    const f32 = (offset: number) => view.getFloat32(scratch + offset, true);
    links.push({ uri, box: space.box(f32(0), f32(12), f32(8), f32(4)) });
  }
  return links;
}

/** Ties a link to the characters under it, one stretch per line. */
export function placeLinks(builder: DocumentBuilder, links: readonly PageLink[], line: PageLine, start: number): void {
  for (const { uri, box } of links) {
    if (line.box[3] < box[1] || line.box[1] > box[3] || line.box[2] < box[0] || line.box[0] > box[2]) continue;
    const inside = (index: number) => {
      const glyph = line.drawn[index];
      if (!glyph) return false;
      const x = (glyph.x0 + glyph.x1) / 2;
      const y = (glyph.y0 + glyph.y1) / 2;
      return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
    };
    const indexes = [...line.drawn.keys()].filter(inside);
    const [first, last] = [indexes[0], indexes.at(-1)];
    if (first !== undefined && last !== undefined) builder.addLink(uri, start + first, start + last + 1);
  }
}
