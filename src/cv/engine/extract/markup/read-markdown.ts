import type { SourceDocument } from '../../model/document.js';
import { decodeBounded } from '../text/decode.js';
import { DocumentBuilder } from '../text/document-builder.js';
import { addParagraph } from '../text/flow.js';
import { parseInline } from './markdown-inline.js';

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*$/;
const ITEM = /^(\s*)(?:[-*+•]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/;
const RULE = /^ {0,3}(?:[-*_][ \t]*){3,}$/;
const UNDERLINE = /^ {0,3}(=+|-{2,})[ \t]*$/;
const TABLE_RULE = /^\s*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?\s*$/;
/** Pandoc's definition lists, in which many write dates and posts. */
const DEFINITION = /^ {0,3}[:~][ \t]+(?=\S)/;
const REFERENCE = /^ {0,3}\[([^\]\n]{1,100})\]:[ \t]+<?(\S{1,500}?)>?(?:[ \t]+["'(].{0,200})?[ \t]*$/;
const FENCE = /^ {0,3}(?:```|~~~)/;

/** Markdown, CommonMark as far as CVs use it: headings, lists, tables, emphasis, links. */
export function readMarkdown(bytes: Uint8Array): SourceDocument {
  const reader = new MarkdownReader();
  const text = decodeBounded(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const body = withoutFrontMatter(text);
  if (body.length < text.length && /^\w+:/m.test(text.slice(0, text.length - body.length)))
    reader.builder.addLoss('md_front_matter', 'The settings above the text (front matter) are not read.');
  reader.read(withReferences(withoutComments(body).split('\n')));
  return reader.builder.build();
}

class MarkdownReader {
  readonly builder = new DocumentBuilder('md');
  private paragraph: string[] = [];
  private inItem = false;
  /** Nothing has been read since a heading. */
  private belowHeading = false;
  private row = 0;
  private fenced = false;

  read(rows: readonly string[]): void {
    rows.forEach((row, i) => this.readRow(row, rows[i + 1] ?? ''));
    this.flush();
  }

  private readRow(row: string, next: string): void {
    if (FENCE.test(row)) {
      this.flush();
      this.fenced = !this.fenced;
    } else if (this.fenced) this.add(row, {});
    else if (DEFINITION.test(row)) {
      this.flush();
      this.paragraph.push(row.replace(DEFINITION, ''));
    } else this.readBlockRow(row.replace(/^(?: {0,3}> ?)+/, ''), next);
  }

  private readBlockRow(row: string, next: string): void {
    const heading = HEADING.exec(row);
    const item = ITEM.exec(row);
    const underline = UNDERLINE.exec(row);
    const isTable = row.includes('|') && (this.row > 0 || TABLE_RULE.test(next));
    if (!isTable) this.row = 0;
    if (row.trim() === '') this.flush();
    else if (heading) this.addHeading(heading[2] ?? '', heading[1]?.length ?? 1);
    else if (underline && this.paragraph.length > 0 && !this.inItem)
      this.addHeading(this.take(), row.includes('=') ? 1 : 2);
    else if (isTable) this.addTableRow(row);
    else if (RULE.test(row)) this.flush();
    else if (item) {
      this.flush();
      this.inItem = true;
      this.paragraph.push(item[2] ?? '');
    } else this.paragraph.push(row);
  }

  private addHeading(text: string, level: number): void {
    this.flush();
    this.add(text, { headingLevel: level, blankBefore: true });
    this.belowHeading = true;
  }

  private addTableRow(row: string): void {
    this.flush();
    if (this.row === 0) this.builder.traits.tables++;
    this.row++;
    if (TABLE_RULE.test(row)) return;
    const cells = row
      .trim()
      .replace(/^\|/, '')
      .replace(/(?<!\\)\|$/, '')
      .split(/(?<!\\)\|/);
    cells.forEach((text, column) =>
      this.add(text.replaceAll('\\|', '|'), {
        cell: { table: this.builder.traits.tables - 1, row: this.row - 1, column },
      }),
    );
  }

  private take(): string {
    // Rows stay lines of their own: in CVs they often are (address, contact); wrapped ones are joined later.
    const text = this.paragraph.map((row) => row.trim().replace(/\\$/, '')).join('\n');
    this.paragraph = [];
    return text;
  }

  private flush(): void {
    const listItem = this.inItem;
    // What stands below a heading belongs to it, as close as it is drawn.
    const blankBefore = !this.belowHeading;
    if (this.paragraph.length > 0) this.add(this.take(), { blankBefore, ...(listItem ? { listItem } : {}) });
    this.inItem = false;
  }

  private add(text: string, properties: Parameters<typeof addParagraph>[2]): void {
    this.belowHeading = false;
    const { pieces, bold, italic } = parseInline(text);
    addParagraph(this.builder, pieces, { ...properties, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) });
  }
}

function withoutFrontMatter(text: string): string {
  if (!text.startsWith('---\n')) return text;
  const end = text.indexOf('\n---', 4);
  return end < 0 ? text : text.slice(text.indexOf('\n', end + 1) + 1 || text.length);
}

function withoutComments(text: string): string {
  let result = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start);
    if (end < 0) return result + text.slice(at);
    result += text.slice(at, start);
    at = end + 3;
  }
}

/** Links whose target stands elsewhere (`[site][1]`, `[1]: https://…`), written as ordinary ones. */
function withReferences(rows: readonly string[]): string[] {
  const targets = new Map<string, string>();
  const rest = rows.filter((row) => {
    const [, label, target] = REFERENCE.exec(row) ?? [];
    if (label === undefined || target === undefined) return true;
    targets.set(label.toLowerCase(), target);
    return false;
  });
  if (targets.size === 0) return rest;
  return rest.map((row) =>
    row.replace(/\[([^[\]\n]{1,300})\](?:\[([^[\]\n]{0,100})\])?(?!\()/g, (all, text: string, label?: string) => {
      const target = targets.get((label || text).toLowerCase());
      return target === undefined ? all : `[${text}](${target})`;
    }),
  );
}
