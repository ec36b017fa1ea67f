import type { Block } from '../../src/cv/engine/model/document.js';
import { fold } from './tokens.js';
import type { Scorecard } from './tally.js';

/**
 * A paragraph is whole when one block holds exactly its text. Left out are paragraphs of one or two words (they are
 * whole wherever they stand) and those that a layout itself sets in one line with others.
 */
export function scoreLines(card: Scorecard, blocks: Block[], paragraphs: string[]): void {
  const whole = new Map<string, number>();
  for (const block of blocks) {
    const text = bare(block.text);
    whole.set(text, (whole.get(text) ?? 0) + 1);
  }
  for (const paragraph of paragraphs) {
    if (paragraph.split(' ').length < 3) continue;
    const text = bare(paragraph);
    const left = whole.get(text) ?? 0;
    whole.set(text, left - 1);
    card.ask('lines.whole', left > 0, paragraph, left > 0 ? paragraph : nearest(text, blocks));
  }
}

/** Spaces do not count: a mended hyphen or a missing space at a line end is a matter of letters. */
function bare(text: string): string {
  return fold(text)
    .replace(/^[-•*·▪–]\s/, '')
    .replaceAll(' ', '');
}

/** The block that shares the paragraph's beginning, or its end, to show what went wrong. */
function nearest(text: string, blocks: Block[]): string {
  const beginning = text.slice(0, 18);
  const end = text.slice(-18);
  const near =
    blocks.find((block) => bare(block.text).includes(beginning)) ??
    blocks.find((block) => bare(block.text).includes(end));
  return near?.text ?? '(nowhere)';
}
