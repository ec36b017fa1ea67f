import type { Block, Line, SourceDocument } from '../model/document.js';
import { learnLayout, stepBetween, type Layout } from './layout.js';
import { JoinRules } from './join-rules.js';
import { Margins } from './margins.js';
import { isMarginDate } from './continuation.js';
import { menderOf, type TextMender } from './mend.js';
import { wrapWidth, wrapsInText } from './wrapped-text.js';

/**
 * Joins the lines of a document into paragraphs and list items, in reading order. In PDFs geometry decides (is the line
 * full, is the leading normal, do the edges agree), in plain text the wrap width; other formats have whole paragraphs
 * already. Running headers and footers stay blocks of their own and do not part a paragraph that goes on after them.
 */
export function toBlocks(document: SourceDocument): Block[] {
  const layout = document.format === 'pdf' ? learnLayout(document.lines, document.pages) : undefined;
  const rules = layout && new JoinRules(layout);
  const continues = continuation(document, rules);
  const mender = menderOf(document);
  const groups: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of document.lines) {
    if (line.running) {
      groups.push([line]);
      continue;
    }
    if (open && continues(open, line)) open.push(line);
    else if (open && isBeside(open, line)) groups.push([line]);
    else {
      open = [line];
      groups.push(open);
    }
  }
  const margins = layout && new Margins(document.lines);
  return groups.flatMap((lines, i) => {
    const [last, next] = [lines.at(-1), groups[i + 1]?.[0]];
    const isBroken = last && next && rules?.isBroken(last, next);
    const { left, own, right } = margins?.part(lines) ?? { own: lines };
    const aside = (line: Line | undefined): Block[] =>
      line ? [{ ...toBlock([line], groups[i - 1], mender, layout), isBeside: true }] : [];
    const block = { ...toBlock(own, groups[i - 1], mender, layout), ...(isBroken && { isBroken }) };
    return [...aside(left), block, ...aside(right)];
  });
}

/** A date in the margin, in the middle of a cell's height, may be drawn between the lines of the paragraph it stands beside. */
function isBeside(block: readonly Line[], line: Line): boolean {
  const above = block.at(-1);
  if (!above?.box || !line.box || above.page !== line.page || !isMarginDate(line.text)) return false;
  const isHalfway = stepBetween(above, line) < (line.fontSize ?? 10);
  return isHalfway && line.box[2] < above.box[0];
}

type Continues = (block: readonly Line[], next: Line) => boolean;

function continuation(document: SourceDocument, rules: JoinRules | undefined): Continues {
  if (rules) return (block, next) => rules.continues(block, next);
  if (document.format === 'txt' || document.format === 'md') {
    const width = wrapWidth(document.lines);
    return (block, next) => wrapsInText(block, next, width);
  }
  return () => false;
}

function toBlock(
  lines: readonly Line[],
  before: readonly Line[] | undefined,
  mender: TextMender,
  layout: Layout | undefined,
): Block {
  const first = lines[0];
  const gapBefore = first && before?.[0] ? layout?.gapAbove(before.at(-1) ?? first, first) : undefined;
  return {
    lines: [...lines],
    text: mender.join(lines),
    listItem: first !== undefined && first.listItem === true,
    ...(gapBefore === undefined ? {} : { gapBefore }),
  };
}
