import type { Box } from '../../model/document.js';
import { isLoneBullet } from '../text/markers.js';
import type { PageLine } from './page-lines.js';

/**
 * Bullets that were drawn apart from their text (all at once, or a little higher) say where items begin; as lines of
 * their own they would only part sentences. They leave the text and are told as shapes beside it.
 */
export function liftLoneBullets(lines: readonly PageLine[]): { lines: PageLine[]; bullets: Box[] } {
  const bullets: Box[] = [];
  const kept = lines.filter((line) => {
    if (!isLoneBullet(line.text) || !lines.some((other) => other !== line && standsBeside(line, other))) return true;
    bullets.push(line.box);
    return false;
  });
  return { lines: kept, bullets };
}

export function standsBeside(bullet: PageLine, line: PageLine): boolean {
  const middle = (bullet.box[1] + bullet.box[3]) / 2;
  const gap = line.box[0] - bullet.box[2];
  return middle > line.box[1] && middle < line.box[3] && gap > -1 && gap < line.fontSize * 4;
}
