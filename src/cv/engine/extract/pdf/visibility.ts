import type { Box, HiddenText } from '../../model/document.js';
import type { Glyph } from './glyphs.js';
import type { PageSpace } from './page-space.js';
import type { Paint, Scene } from './scene.js';

type Reason = HiddenText['reason'];

export interface Sighted {
  visible: Glyph[];
  hidden: HiddenText[];
}

/** Points; smaller text cannot be read on paper or screen. */
const TINY = 2.5;
/** Alpha below this, of 255, is not seen. */
const FAINT = 13;
/** Contrast ratio (WCAG) under which text cannot be told from what it stands on. */
const NO_CONTRAST = 1.12;
const WHITE = 0xffffff;
/** Each value of an sRGB channel as light: a power for each character would cost more than all else here. */
const LINEAR = Array.from({ length: 256 }, (_, channel) => {
  const value = channel / 255;
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});
const INVISIBLE_MODES = new Set([3, 7]);
/** Beyond this share of a page the verdict "hidden" says more about our picture of the page than about the text. */
const IMPLAUSIBLE_SHARE = 0.5;

/** Parts what a reader sees from what only a machine would. */
export function separateHidden(glyphs: readonly Glyph[], scene: Scene, space: PageSpace, page: number): Sighted {
  const reasons = glyphs.map((glyph) => (glyph.text.trim() === '' ? undefined : reasonFor(glyph, scene, space)));
  forgiveImplausible(glyphs, reasons);
  const visible: Glyph[] = [];
  const hidden: HiddenText[] = [];
  let run: { reason: Reason; text: string; box: Box } | undefined;
  let pendingBreak = false;
  const close = () => {
    if (run) hidden.push({ reason: run.reason, text: run.text.trim(), page, box: run.box });
    run = undefined;
  };
  glyphs.forEach((glyph, i) => {
    const reason = reasons[i];
    const blank = glyph.text.trim() === '';
    if (blank && run) {
      run.text += ' ';
      return;
    }
    if (reason === undefined) {
      close();
      visible.push(pendingBreak ? { ...glyph, breakBefore: true } : glyph);
      pendingBreak = false;
      return;
    }
    pendingBreak ||= glyph.breakBefore;
    if (run?.reason !== reason) close();
    const separator = run && glyph.breakBefore ? ' ' : '';
    run = run
      ? { reason, text: run.text + separator + glyph.text, box: union(run.box, boxOf(glyph)) }
      : { reason, text: glyph.text, box: boxOf(glyph) };
  });
  close();
  return { visible, hidden };
}

function reasonFor(glyph: Glyph, scene: Scene, space: PageSpace): Reason | undefined {
  const box = boxOf(glyph);
  if (!space.holds(box)) return 'off-page';
  if (INVISIBLE_MODES.has(glyph.renderMode) || glyph.alpha < FAINT) return 'invisible';
  if (glyph.size < TINY) return 'tiny';
  const order = scene.orderOf.get(glyph.object);
  if (order === undefined) return undefined;
  let background: Paint | undefined;
  for (const paint of scene.paints) {
    if (!covers(paint.box, box)) continue;
    if (paint.order < order) background = paint;
    else if (paint.color !== undefined && paint.color !== glyph.color) return 'covered';
  }
  if (background && background.color === undefined) return undefined;
  return contrast(glyph.color, background?.color ?? WHITE) < NO_CONTRAST ? 'white' : undefined;
}

/**
 * A recognised scan is a picture over (or under) invisible text, and a background we cannot see may carry white text:
 * where most of a page would be hidden, it is the text layer itself.
 */
function forgiveImplausible(glyphs: readonly Glyph[], reasons: (Reason | undefined)[]): void {
  const drawn = glyphs.filter((glyph) => glyph.text.trim() !== '').length;
  const forgivable: readonly Reason[] = ['white', 'covered', 'invisible'];
  for (const reason of forgivable) {
    const count = reasons.filter((other) => other === reason).length;
    if (count <= drawn * IMPLAUSIBLE_SHARE) continue;
    reasons.forEach((other, i) => {
      if (other === reason) reasons[i] = undefined;
    });
  }
}

/** Whether the middle and the most of a character lie inside a painted box. */
function covers(outer: Box, inner: Box): boolean {
  const x = (inner[0] + inner[2]) / 2;
  const y = (inner[1] + inner[3]) / 2;
  const quarter = (inner[3] - inner[1]) / 4;
  return x >= outer[0] && x <= outer[2] && y - quarter >= outer[1] && y + quarter <= outer[3];
}

function contrast(a: number, b: number): number {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

/** WCAG's relative luminance of an sRGB colour. */
function luminance(color: number): number {
  return 0.2126 * linear(color >> 16) + 0.7152 * linear(color >> 8) + 0.0722 * linear(color);
}

function linear(channel: number): number {
  return LINEAR[channel & 0xff] ?? 0;
}

function boxOf(glyph: Glyph): Box {
  return [glyph.x0, glyph.y0, glyph.x1, glyph.y1];
}

export function union(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
