import type { Block } from '../../src/cv/engine/model/document.js';
import { fold } from './tokens.js';
import type { Scorecard } from './tally.js';

/**
 * A paragraph is whole when one block holds exactly its text. Left out are paragraphs of one or two words (they are
 * whole wherever they stand) and those that a layout of ours sets in one line with others. Authors who set out their CVs
 * by hand do so, too: a second figure takes for whole what differs by nothing but what stands in the margin.
 */
export function scoreLines(card: Scorecard, blocks: Block[], paragraphs: string[]): void {
  score(
    card,
    'lines.whole',
    blocks.map((block) => [bare(block.text)]),
    blocks,
    paragraphs,
  );
  score(
    card,
    'lines.apart',
    blocks.map((block, at) => [
      ...new Set([block.text, besideMargin(block), withMargin(block, blocks[at - 1])].map(bare)),
    ]),
    blocks,
    paragraphs,
  );
}

function score(
  card: Scorecard,
  figure: 'lines.whole' | 'lines.apart',
  texts: string[][],
  blocks: Block[],
  paragraphs: string[],
): void {
  const whole = new Map<string, number>();
  for (const text of texts.flat()) whole.set(text, (whole.get(text) ?? 0) + 1);
  for (const paragraph of paragraphs) {
    if (paragraph.split(' ').length < 3) continue;
    const text = bare(paragraph);
    const left = whole.get(text) ?? 0;
    whole.set(text, left - 1);
    card.ask(figure, left > 0, paragraph, left > 0 ? paragraph : nearest(text, blocks));
  }
}

/** The text of a block without what a wide gap parts from its first line at the left. */
function besideMargin({ text, lines: [first] }: Block): string {
  const [margin, ...others] = first?.segments ?? [];
  const beside = first && margin && others.length > 0 ? first.text.slice(margin.start, margin.end) : '';
  return text.startsWith(beside) ? text.slice(beside.length) : text;
}

/** The text of a block with what stands at the left of its first line. */
function withMargin(block: Block, before: Block | undefined): string {
  const [first, margin] = [block.lines[0], before?.lines[0]];
  if (!before || !margin?.box || !first?.box || margin.page !== first.page) return block.text;
  const isBeside = margin.box[2] < first.box[0] && margin.box[3] > first.box[1] && margin.box[1] < first.box[3];
  return isBeside ? `${before.text} ${block.text}` : block.text;
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
