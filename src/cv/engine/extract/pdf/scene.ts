import type { Box } from '../../model/document.js';
import { LIMITS } from '../limits.js';
import type { PageSpace } from './page-space.js';
import type { Pdfium } from './pdfium.js';

/** Something opaque painted on the page; `color` is absent for pictures and shadings. */
export interface Paint {
  box: Box;
  color?: number;
  order: number;
}

/** What a page shows beside its characters, in painting order. */
export interface Scene {
  paints: Paint[];
  images: Box[];
  /** Small filled shapes: bullets that are drawn, not written. */
  dots: Box[];
  /** Thin straight lines, level or upright: borders of tables, and what underlines a heading. */
  rules: Box[];
  /** When each text object is painted. */
  orderOf: Map<number, number>;
  /** Pictures, paths and shadings: where there is no text, they tell a scan from an empty page. */
  drawings: number;
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const SHADING = 4;
const FORM = 5;
const MAX_FORM_DEPTH = 12;
/** A rectangle is a move, three or four lines and a closing; round shapes and letters drawn as outlines have more. */
const MAX_RECTANGLE_SEGMENTS = 6;
/** Of a clip path; a box is around any of them. */
const MAX_CLIP_SEGMENTS = 64;
const OPAQUE = 230;
/** Points; a thicker one is a bar, a shorter one a mark. */
const MAX_RULE = 2.5;
const MIN_RULE = 6;
/** Of a page; more are a drawing. */
const MAX_RULES = 2000;
/** Of one path that draws rules; letters drawn as outlines have more. */
const MAX_RULED_SEGMENTS = 200;
const LINE_TO = 0;
const MIN_DOT = 1;
const MAX_DOT = 8;

export function readScene(pdfium: Pdfium, page: number, space: PageSpace): Scene {
  const reader = new SceneReader(pdfium, space);
  const { api } = pdfium;
  reader.readAll(api.FPDFPage_CountObjects(page), (i) => api.FPDFPage_GetObject(page, i), IDENTITY, 0);
  return reader.scene;
}

class SceneReader {
  readonly scene: Scene = { paints: [], images: [], dots: [], rules: [], orderOf: new Map(), drawings: 0 };
  private order = 0;

  constructor(
    private readonly pdfium: Pdfium,
    private readonly space: PageSpace,
  ) {}

  readAll(count: number, get: (index: number) => number, matrix: Matrix, depth: number): void {
    for (let i = 0; i < count && this.order < LIMITS.pageObjects; i++) {
      const object = get(i);
      if (object !== 0) this.read(object, matrix, depth);
    }
  }

  private read(object: number, matrix: Matrix, depth: number): void {
    const { api } = this.pdfium;
    const order = this.order++;
    const type = api.FPDFPageObj_GetType(object);
    if (type === PATH || type === IMAGE || type === SHADING) this.scene.drawings++;
    switch (type) {
      case TEXT:
        this.scene.orderOf.set(object, order);
        return;
      case PATH:
        this.readPath(object, matrix, order);
        return;
      case IMAGE: {
        const box = this.shown(object, matrix);
        this.scene.images.push(box);
        this.scene.paints.push({ box, order });
        return;
      }
      case SHADING:
        this.scene.paints.push({ box: this.shown(object, matrix), order });
        return;
      case FORM:
        if (depth < MAX_FORM_DEPTH)
          this.readAll(
            api.FPDFFormObj_CountObjects(object),
            (i) => api.FPDFFormObj_GetObject(object, i),
            multiply(this.matrix(object), matrix),
            depth + 1,
          );
    }
  }

  private readPath(object: number, matrix: Matrix, order: number): void {
    const { api, scratch } = this.pdfium;
    if (api.FPDFPath_GetDrawMode(object, scratch, scratch + 4) === 0) return;
    const filled = this.pdfium.view().getInt32(scratch, true) !== 0;
    const stroked = this.pdfium.view().getInt32(scratch + 4, true) !== 0;
    const box = this.shown(object, matrix);
    const width = box[2] - box[0];
    const height = box[3] - box[1];
    const squarish = width < height * 1.6 && height < width * 1.6;
    if (squarish && width >= MIN_DOT && width <= MAX_DOT) this.scene.dots.push(box);
    if (Math.min(width, height) <= MAX_RULE) this.addRule(box);
    else if (stroked && this.scene.rules.length < MAX_RULES) this.readRules(object, matrix);
    if (!filled || height < 4 || width < 4) return;
    const known = api.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 1;
    const view = this.pdfium.view();
    const channel = (offset: number) => view.getUint32(scratch + offset, true);
    if (known && channel(12) < OPAQUE) return;
    const rectangle = api.FPDFPath_CountSegments(object) <= MAX_RECTANGLE_SEGMENTS;
    const color = known && rectangle ? (channel(0) << 16) | (channel(4) << 8) | channel(8) : undefined;
    this.scene.paints.push({ box, order, ...(color === undefined ? {} : { color }) });
  }

  /**
   * The straight lines of a path that draws several: the border of a cell, all borders of a table. That which closes an
   * outline is left out: the next cell has it, too, or the table ends there.
   */
  private readRules(object: number, matrix: Matrix): void {
    const { api, scratch } = this.pdfium;
    const count = api.FPDFPath_CountSegments(object);
    if (count > MAX_RULED_SEGMENTS) return;
    const own = multiply(this.matrix(object), matrix);
    let from: readonly [number, number] | undefined;
    const draw = (to: readonly [number, number]): void => {
      if (!from) return;
      const box = this.space.box(
        Math.min(from[0], to[0]),
        Math.min(from[1], to[1]),
        Math.max(from[0], to[0]),
        Math.max(from[1], to[1]),
      );
      this.addRule(box);
    };
    for (let i = 0; i < count; i++) {
      const segment = api.FPDFPath_GetPathSegment(object, i);
      api.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
      const view = this.pdfium.view();
      const point = apply(own, view.getFloat32(scratch, true), view.getFloat32(scratch + 4, true));
      if (api.FPDFPathSegment_GetType(segment) === LINE_TO) draw(point);
      from = point;
    }
  }

  private addRule(box: Box): void {
    const [width, height] = [box[2] - box[0], box[3] - box[1]];
    const isRule = Math.min(width, height) <= MAX_RULE && Math.max(width, height) >= MIN_RULE;
    if (isRule && this.scene.rules.length < MAX_RULES) this.scene.rules.push(box);
  }

  /** What of an object its clip paths leave to be seen: some programs fill the whole page through a hole. */
  private shown(object: number, matrix: Matrix): Box {
    const { api, scratch } = this.pdfium;
    api.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12);
    const view = this.pdfium.view();
    const f32 = (offset: number) => view.getFloat32(scratch + offset, true);
    const [left, bottom, right, top] = [f32(0), f32(4), f32(8), f32(12)];
    const box = this.placed([left, bottom, right, top], matrix);
    const clip = api.FPDFPageObj_GetClipPath(object);
    const paths = clip === 0 ? 0 : api.FPDFClipPath_CountPaths(clip);
    let shown = box;
    for (let path = 0; path < paths; path++) {
      const hole = this.clipBounds(clip, path);
      if (hole) shown = intersection(shown, this.placed(hole, matrix));
    }
    return shown;
  }

  private clipBounds(clip: number, path: number): Box | undefined {
    const { api, scratch } = this.pdfium;
    const count = api.FPDFClipPath_CountPathSegments(clip, path);
    if (count <= 0 || count > MAX_CLIP_SEGMENTS) return undefined;
    const [xs, ys]: [number[], number[]] = [[], []];
    for (let i = 0; i < count; i++) {
      api.FPDFPathSegment_GetPoint(api.FPDFClipPath_GetPathSegment(clip, path, i), scratch, scratch + 4);
      const view = this.pdfium.view();
      xs.push(view.getFloat32(scratch, true));
      ys.push(view.getFloat32(scratch + 4, true));
    }
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  }

  /** A box of a form's space on the page. */
  private placed([left, bottom, right, top]: Box, matrix: Matrix): Box {
    if (matrix === IDENTITY) return this.space.box(left, bottom, right, top);
    const corners = [
      apply(matrix, left, bottom),
      apply(matrix, right, bottom),
      apply(matrix, left, top),
      apply(matrix, right, top),
    ];
    const xs = corners.map((corner) => corner[0]);
    const ys = corners.map((corner) => corner[1]);
    return this.space.box(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  }

  private matrix(object: number): Matrix {
    const { api, scratch } = this.pdfium;
    if (api.FPDFPageObj_GetMatrix(object, scratch) === 0) return IDENTITY;
    const view = this.pdfium.view();
    const f32 = (offset: number) => view.getFloat32(scratch + offset, true);
    return [f32(0), f32(4), f32(8), f32(12), f32(16), f32(20)];
  }
}

function intersection(a: Box, b: Box): Box {
  const [x0, y0] = [Math.max(a[0], b[0]), Math.max(a[1], b[1])];
  return [x0, y0, Math.max(x0, Math.min(a[2], b[2])), Math.max(y0, Math.min(a[3], b[3]))];
}

function apply(m: Matrix, x: number, y: number): readonly [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** First `m`, then `n`. */
function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}
