import type { Box } from '../../model/document.js';
import type { Pdfium } from './pdfium.js';

/** Turns PDF user space (y upwards, page possibly cropped and rotated) into display space (origin at the top left). */
export class PageSpace {
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise at which the page is shown. */
  readonly rotation: number;
  private readonly bounds: { left: number; top: number; right: number; bottom: number };

  /** @param turns quarter turns clockwise beyond the page's own, to look at a page of sideways text upright */
  constructor(pdfium: Pdfium, page: number, turns = 0) {
    const { api, scratch } = pdfium;
    const [width, height] = [api.FPDF_GetPageWidthF(page), api.FPDF_GetPageHeightF(page)];
    this.width = turns % 2 === 0 ? width : height;
    this.height = turns % 2 === 0 ? height : width;
    const own = api.FPDFPage_GetRotation(page) & 3;
    this.rotation = (own + turns) & 3;
    const known = api.FPDF_GetPageBoundingBox(page, scratch) === 1;
    const view = pdfium.view();
    const f32 = (offset: number) => view.getFloat32(scratch + offset, true);
    this.bounds = known
      ? { left: f32(0), top: f32(4), right: f32(8), bottom: f32(12) }
      : own % 2 === 0
        ? { left: 0, top: height, right: width, bottom: 0 }
        : { left: 0, top: width, right: height, bottom: 0 };
  }

  point(x: number, y: number): [number, number] {
    const { left, top, right, bottom } = this.bounds;
    switch (this.rotation) {
      case 1:
        return [y - bottom, x - left];
      case 2:
        return [right - x, y - bottom];
      case 3:
        return [top - y, right - x];
      default:
        return [x - left, top - y];
    }
  }

  box(left: number, bottom: number, right: number, top: number): Box {
    const [xa, ya] = this.point(left, bottom);
    const [xb, yb] = this.point(right, top);
    return [Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb)];
  }

  /** Whether the middle of a box lies on the page. */
  holds(box: Box): boolean {
    const x = (box[0] + box[2]) / 2;
    const y = (box[1] + box[3]) / 2;
    return x >= -1 && y >= -1 && x <= this.width + 1 && y <= this.height + 1;
  }
}
