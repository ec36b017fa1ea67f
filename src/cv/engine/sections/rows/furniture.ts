import type { Line, SourceDocument } from '../../model/document.js';
import { fold } from './fold.js';

const PAGE_NUMBER =
  /^[-–—|•\s]*(?:(?:page|seite|pagina|página|strona|p\.|s\.|str\.)\s*)?\d{1,2}(?:\s*(?:\/|of|von|de|di|van|sur|z|\|)\s*\d{1,2})?[-–—|•\s]*$/iu;

/** "Jane Roe · Résumé    1 / 1": the foot of a page that has no other to be repeated on. */
const FOOT =
  /^.{0,70}?(?:^|[\s·|•–-])(?:(?:page|seite|pagina|página|strona|p\.|s\.|str\.)\s*)?\d{1,2}\s*(?:\/|of|von|de|di|van|sur|z)\s*\d{1,2}\s*$/iu;

/** At the foot of every Europass CV. */
const EUROPASS =
  /©\s*(?:European Union|Union européenne|Europäische Union|Unión Europea|Unione europea|União Europeia|Europese Unie|Unia Europejska)/iu;

/** Texts that stand near the top or bottom edge of more than one page: running headers and footers. */
export function repeatedTexts(document: SourceDocument): Set<string> {
  const pagesOf = new Map<string, Set<number>>();
  for (const line of document.lines) {
    if (!isAtEdge(document, line)) continue;
    const key = edgeKey(line.text);
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(line.page));
  }
  return new Set([...pagesOf].filter(([key, pages]) => key !== '' && pages.size > 1).map(([key]) => key));
}

/** Page numbers, and everything but the first showing of a repeated header or footer. */
export function isFurniture(document: SourceDocument, line: Line, repeated: ReadonlySet<string>): boolean {
  if (line.running)
    return line.page > 1 || line.index > document.lines.length / 3 || PAGE_NUMBER.test(line.text.trim());
  if (EUROPASS.test(line.text) && isAtEdge(document, line)) return true;
  if (PAGE_NUMBER.test(line.text.trim())) return line.box === undefined ? isLoneNumber(line) : isAtEdge(document, line);
  if (FOOT.test(line.text) && isAtFoot(document, line)) return true;
  return line.page > 1 && isAtEdge(document, line) && repeated.has(edgeKey(line.text));
}

function isLoneNumber(line: Line): boolean {
  return !/^\s*\d+\s*$/.test(line.text) && line.cell === undefined;
}

function isAtEdge(document: SourceDocument, line: Line): boolean {
  const page = document.pages[line.page - 1];
  if (!line.box || !page || page.height === 0) return false;
  return line.box[3] < page.height * 0.09 || line.box[1] > page.height * 0.91;
}

function isAtFoot(document: SourceDocument, line: Line): boolean {
  const height = document.pages[line.page - 1]?.height ?? 0;
  return line.box !== undefined && height > 0 && line.box[1] > height * 0.94;
}

function edgeKey(text: string): string {
  return fold(text).replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}
