import type { Line, Page } from '../../model/document.js';

/** Share of the page's height at its top and bottom where running text stands. */
const MARGIN = 0.1;
const SAME_HEIGHT = 4;
const PAGE_NUMBER =
  /^(?:\p{L}{0,10}\.? ?)?[-–—|/\s]{0,3}\d{1,2}(?:\s{0,2}(?:\/|\||of|von|de|sur|di|van|z|из|av)\s{0,2}\d{1,2})?[-–—|\s]{0,3}$/iu;

/**
 * Marks page numbers and lines that stand on several pages at one height. On the first page a repeated line at the top
 * is kept as text: it may be the only place of name and address.
 */
export function markRunning(lines: readonly Line[], pages: readonly Page[]): void {
  if (pages.length < 2) return;
  const seen = new Map<string, Line[]>();
  for (const line of lines) {
    const edge = edgeOf(line, pages[line.page - 1]);
    if (edge === undefined) continue;
    const key = `${edge}:${line.text.replace(/\d+/g, '#')}`;
    seen.set(key, [...(seen.get(key) ?? []), line]);
  }
  for (const [key, group] of seen) {
    const repeated = group.filter((line) => group.some((other) => other.page !== line.page && sameHeight(line, other)));
    for (const line of repeated) {
      if (line.page > 1 || key.startsWith('bottom') || PAGE_NUMBER.test(line.text)) line.running = true;
    }
  }
}

function edgeOf(line: Line, page: Page | undefined): 'top' | 'bottom' | undefined {
  if (!line.box || !page) return undefined;
  if (line.box[3] < page.height * MARGIN) return 'top';
  return line.box[1] > page.height * (1 - MARGIN) ? 'bottom' : undefined;
}

function sameHeight(a: Line, b: Line): boolean {
  return a.box !== undefined && b.box !== undefined && Math.abs(a.box[3] - b.box[3]) < SAME_HEIGHT;
}
