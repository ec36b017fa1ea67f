import { Parser } from 'htmlparser2';
import type { SourceDocument, TableCell } from '../../model/document.js';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../problems.js';
import { spanOf } from '../span.js';
import { decodeText } from '../text/decode.js';
import { DocumentBuilder, type LineProperties } from '../text/document-builder.js';
import { addStyledParagraph, type Look, type StyledPiece } from '../text/styled.js';
import { StyleRules, type Css } from './css.js';

const DROPPED = new Set([
  'script',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'button',
  'canvas',
  'audio',
  'video',
  'head',
]);
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const LOOKS: Record<string, Look> = {
  b: { bold: true },
  strong: { bold: true },
  th: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
};

/** Inline elements that say nothing of how letters look: the page may set them apart by rules that are not known here. */
const PARTS = new Set(['span', 'a', 'time', 'small', 'label', 'data', 'abbr', 'address']);
/** A word ends and another begins, or a number behind a number. */
const SEAM = /[\p{Ll})]\p{Lu}|\d\d|\d\p{Lu}\p{Ll}/u;

interface Open {
  tag: string;
  look: Look;
  uri?: string;
  /** Children stand apart although they are inline: flex rows, grids. */
  spread: boolean;
  inline: boolean;
  dropped: boolean;
  apart: boolean;
  cell?: TableCell;
  pre: boolean;
}

interface OpenTable {
  index: number;
  row: number;
  /** The column of the next cell, if no cell of a row above reaches there. */
  next: number;
  /** The first row below what the last cell of each column takes. */
  covered: Map<number, number>;
}

/** A page as a browser would show it; what it would not show is reported as hidden. */
export function readHtml(bytes: Uint8Array): SourceDocument {
  const reader = new HtmlReader();
  reader.read(decodeText(bytes).replace(/^\uFEFF/, ''));
  return reader.finish();
}

class HtmlReader {
  private readonly builder = new DocumentBuilder('html');
  private readonly rules = new StyleRules();
  private readonly fonts = new Set<string>();
  private readonly open: Open[] = [
    { tag: '', look: {}, spread: false, inline: false, dropped: false, apart: false, pre: false },
  ];
  private pieces: StyledPiece[] = [];
  /** Pieces of the source's own line breaks between inline elements. */
  private gaps: StyledPiece[] = [];
  /** The block has text outside of inline elements. */
  private hasBare = false;
  /** An inline element began or ended since the last text. */
  private seam = false;
  private listItem = false;
  private characters = 0;
  /** The page has text that screen readers pass over, so it has a double for them. */
  private silent = false;
  private headingLevel: number | undefined;
  private readonly tables: OpenTable[] = [];
  private sheet: string | undefined;
  private title: string | undefined;

  read(html: string): void {
    const parser = new Parser({
      onopentag: (tag, attributes) => this.start(tag, attributes),
      onclosetag: (tag) => this.end(tag),
      ontext: (text) => this.text(text),
    });
    parser.end(html);
    this.flush();
  }

  finish(): SourceDocument {
    if (this.title !== undefined && this.title.trim() !== '')
      this.builder.traits.metadata = { title: this.title.trim() };
    return this.builder.build();
  }

  private start(tag: string, attributes: Record<string, string>): void {
    const parent = this.top();
    if (this.open.length > LIMITS.xmlDepth * 2) throw tooLarge('The page is nested beyond reason.');
    if (tag === 'style') this.sheet = '';
    if (tag === 'title') this.title = '';
    const css = this.rules.of(tag, attributes);
    const isBlock =
      css.display === undefined ? BLOCKS.has(tag) : !/^(?:inline|inline-block|inline-flex|contents)$/.test(css.display);
    const inline = !isBlock || (parent.spread && !/^(?:h[1-6]|dt)$/.test(tag));
    if (!inline) this.flush();
    else if ((parent.spread || isApart(css)) && this.pieces.length > 0) this.add('\t');
    this.seam ||= inline && PARTS.has(tag);
    const hidden = css.hidden ?? (attributes.hidden !== undefined || parent.look.hidden);
    const look: Look = { ...parent.look, ...LOOKS[tag], ...pickLook(css), ...(hidden ? { hidden } : {}) };
    const href = tag === 'a' ? targetOf(attributes.href) : parent.uri;
    const flexRow = /^(?:inline-)?flex$|^grid$/.test(css.display ?? '') && css.stacked !== true;
    this.open.push({
      tag,
      look,
      spread: flexRow || (inline && parent.spread && flexRow),
      inline,
      dropped:
        parent.dropped ||
        (DROPPED.has(tag) && tag !== 'head') ||
        tag === 'style' ||
        tag === 'title' ||
        this.isRepeated(attributes),
      apart: inline && isApart(css),
      pre: parent.pre || tag === 'pre',
      ...(href === undefined ? {} : { uri: href }),
      ...(parent.cell ? { cell: parent.cell } : {}),
    });
    this.startSpecial(tag, attributes);
  }

  /** LinkedIn writes each text twice: once for the eye (`aria-hidden`), and beside it once for screen readers. */
  private isRepeated(attributes: Record<string, string>): boolean {
    if (attributes['aria-hidden'] === 'true') this.silent = true;
    return this.silent && /(?:^|\s)(?:visually-hidden|sr-only)(?:\s|$)/.test(attributes.class ?? '');
  }

  private startSpecial(tag: string, attributes: Record<string, string>): void {
    if (tag === 'br') this.add('\n');
    else if (tag === 'img') this.builder.traits.images++;
    else if (tag === 'li') this.listItem = true;
    else if (/^h[1-6]$/.test(tag)) this.headingLevel = Number(tag[1]);
    else if (tag === 'table')
      this.tables.push({ index: this.builder.traits.tables++, row: -1, next: 0, covered: new Map() });
    const table = this.tables.at(-1);
    if (!table) return;
    if (tag === 'tr') {
      table.row++;
      table.next = 0;
    } else if (tag === 'td' || tag === 'th') {
      while ((table.covered.get(table.next) ?? 0) > table.row) table.next++;
      const [row, column] = [Math.max(0, table.row), table.next];
      const [rows, columns] = [spanOf(attributes.rowspan), spanOf(attributes.colspan)];
      for (let at = column; at < column + columns; at++) table.covered.set(at, row + rows);
      table.next = column + columns;
      this.top().cell = { table: table.index, row, column, ...(rows > 1 && { rows }) };
    }
  }

  private end(tag: string): void {
    const closed = this.open.length > 1 ? this.open.at(-1) : undefined;
    if (!closed || closed.tag !== tag) return;
    if (tag === 'style' && this.sheet !== undefined) {
      this.rules.add(this.sheet);
      this.sheet = undefined;
    }
    this.seam ||= closed.inline && PARTS.has(tag);
    if (!closed.inline) this.flush();
    else if (closed.apart && this.pieces.length > 0) this.add('\t');
    this.open.pop();
    if (tag === 'table') this.tables.pop();
    else if (tag === 'li') this.listItem = false;
    else if (/^h[1-6]$/.test(tag)) this.headingLevel = undefined;
  }

  private text(text: string): void {
    const { tag, dropped, pre } = this.top();
    if (tag === 'style' && this.sheet !== undefined) this.sheet += text;
    else if (tag === 'title' && this.title !== undefined) this.title += text;
    else if (!dropped) this.add(pre ? text : text.replace(/[ \t\r\n\f]+/g, ' '), !pre && /^\s*\n\s*$/.test(text));
  }

  /** `isBreak`: the source has a line break there. */
  private add(text: string, isBreak = false): void {
    const { look, uri, inline } = this.top();
    const last = this.pieces.at(-1)?.text;
    const isBlank = text.trim() === '';
    if (!isBlank) {
      // "2020" and "3 years" in elements of their own are two words, space or no space.
      if (this.seam && last && SEAM.test(`${last.slice(-1)}${text.slice(0, 2)}`)) this.pieces.push({ text: ' ', look });
      this.seam = false;
      this.hasBare ||= !inline;
    }
    this.characters += text.length;
    if (this.characters > LIMITS.characters) throw tooLarge('The page holds far more text than a CV.');
    if (text === ' ' && (last === undefined || /\s$/.test(last))) return;
    const piece = {
      text: last?.endsWith(' ') ? text.replace(/^ /, '') : text,
      look,
      ...(uri === undefined ? {} : { uri }),
    };
    if (isBreak && !inline) this.gaps.push(piece);
    this.pieces.push(piece);
  }

  private flush(): void {
    // Inline elements in source lines of their own, and no text between them: what a style sheet sets apart.
    if (!this.hasBare) for (const gap of this.gaps) gap.text = '\t';
    if (this.pieces.some((piece) => piece.text.trim() !== '')) {
      const { cell } = this.top();
      const line: LineProperties = {
        ...(this.listItem ? { listItem: true } : {}),
        ...(this.headingLevel === undefined ? {} : { headingLevel: this.headingLevel, bold: true }),
        ...(cell ? { cell } : {}),
      };
      addStyledParagraph(this.builder, this.pieces, line, this.fonts);
      this.listItem = false;
    }
    this.pieces = [];
    this.gaps = [];
    this.hasBare = false;
    this.seam = false;
  }

  private top(): Open {
    const top = this.open.at(-1);
    if (!top) throw new Error('the root element is never closed');
    return top;
  }
}

function pickLook({ bold, italic, size, color, shaded }: Look): Look {
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color }),
    ...(shaded === undefined ? {} : { shaded }),
  };
}

/** An inline element that the page sets apart, so that its text does not run into its neighbour's. */
function isApart(css: Css): boolean {
  return css.apart === true || css.display === 'inline-block' || css.display === 'inline-flex';
}

/** Google Docs and LinkedIn link through a page of theirs. */
function targetOf(href: string | undefined): string | undefined {
  const redirect =
    /^https?:\/\/www\.(?:google\.com\/url\?(?:[^#]*&)?q|linkedin\.com\/redir\/redirect\/?\?(?:[^#]*&)?url)=([^&#]{1,2000})/.exec(
      href ?? '',
    )?.[1];
  if (redirect === undefined) return href;
  try {
    return decodeURIComponent(redirect);
  } catch {
    return href;
  }
}
