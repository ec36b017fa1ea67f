import { child, elements, type XmlElement } from '../archive/xml.js';
import { spanOf } from '../span.js';
import type { DocumentBuilder, LineProperties } from '../text/document-builder.js';
import { addStyledParagraph, type Look, type StyledPiece } from '../text/styled.js';
import type { OdtStyles } from './styles.js';

const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'text:sequence-decls',
  'text:table-of-content-source',
  'svg:title',
  'svg:desc',
  'text:ruby-text',
]);
const MAX_SPACES = 100;

interface Place {
  cell?: LineProperties['cell'];
  listItem?: boolean;
  shaded: boolean;
  hidden?: boolean;
}

/** Walks the body, a header or a footer of an ODF text in document order. */
export class OdtBodyReader {
  constructor(
    private readonly builder: DocumentBuilder,
    private readonly styles: OdtStyles,
    private readonly fonts: Set<string>,
    private readonly running: boolean,
  ) {}

  read(root: XmlElement, place: Place = { shaded: false }): void {
    let current = place;
    for (const element of elements(root)) {
      this.readBlock(element, current);
      // Only the first paragraph of an item carries its bullet.
      if (current.listItem && (element.name === 'text:p' || element.name === 'text:h'))
        current = { ...current, listItem: false };
    }
  }

  private readBlock(element: XmlElement, place: Place): void {
    if (SKIPPED.has(element.name)) return;
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        this.readParagraph(element, place);
        return;
      case 'text:list-item':
        this.read(element, { ...place, listItem: true });
        return;
      case 'table:table':
        this.readTable(element, place);
        return;
      case 'text:section':
        this.read(element, element.attributes['text:display'] === 'none' ? { ...place, hidden: true } : place);
        return;
      default:
        if (element.name.startsWith('draw:')) this.readFrame(element);
        else this.read(element, place);
    }
  }

  private readParagraph(paragraph: XmlElement, place: Place): void {
    const pieces: StyledPiece[] = [];
    const frames: XmlElement[] = [];
    const look = { ...this.styles.look(paragraph.attributes['text:style-name']) };
    if (place.shaded) look.shaded = true;
    if (place.hidden) look.hidden = true;
    this.readInline(paragraph, look, undefined, pieces, frames);
    const level = paragraph.name === 'text:h' ? Number(paragraph.attributes['text:outline-level'] ?? 1) : undefined;
    const line: LineProperties = {
      ...(place.listItem ? { listItem: true } : {}),
      ...(level === undefined ? {} : { headingLevel: Math.min(6, Math.max(1, level || 1)) }),
      ...(place.cell ? { cell: place.cell } : {}),
      ...(this.running ? { running: true } : {}),
    };
    addStyledParagraph(this.builder, pieces, line, this.fonts);
    frames.forEach((frame) => this.readFrame(frame));
  }

  private readInline(
    parent: XmlElement,
    look: Look,
    uri: string | undefined,
    pieces: StyledPiece[],
    frames: XmlElement[],
  ): void {
    const add = (text: string) => {
      if (text !== '') pieces.push({ text, look, ...(uri === undefined ? {} : { uri }) });
    };
    for (const node of parent.children) {
      if (typeof node === 'string') add(node.replace(/[ \t\r\n]+/g, ' '));
      else if (SKIPPED.has(node.name)) continue;
      else if (node.name === 'text:s')
        add(' '.repeat(Math.min(MAX_SPACES, Number(node.attributes['text:c'] ?? 1) || 1)));
      else if (node.name === 'text:tab') add('\t');
      else if (node.name === 'text:line-break') add('\n');
      else if (node.name === 'text:span')
        this.readInline(node, this.styles.look(node.attributes['text:style-name'], look), uri, pieces, frames);
      else if (node.name === 'text:a') this.readInline(node, look, node.attributes['xlink:href'], pieces, frames);
      else if (node.name.startsWith('draw:')) frames.push(node);
      else if (node.name === 'text:note') this.builder.addLoss('odt_notes', "The document's notes are not read.");
      else this.readInline(node, look, uri, pieces, frames);
    }
  }

  private readFrame(frame: XmlElement): void {
    if (frame.name === 'draw:image') this.builder.traits.images++;
    // Boxes, and shapes with text of their own, alone or in groups and links; each holds its text directly.
    if (frame.name === 'draw:text-box') this.builder.traits.textBoxes++;
    if (frame.name === 'draw:text-box' || child(frame, 'text:p') || child(frame, 'text:list'))
      this.read(frame, { shaded: true });
    else elements(frame).forEach((inner) => inner.name.startsWith('draw:') && this.readFrame(inner));
  }

  private readTable(table: XmlElement, place: Place): void {
    const index = this.builder.traits.tables++;
    const rows = rowsOf(table);
    rows.forEach((tr, row) => {
      let column = 0;
      for (const tc of elements(tr)) {
        if (tc.name !== 'table:table-cell' && tc.name !== 'table:covered-table-cell') continue;
        const look = this.styles.look(tc.attributes['table:style-name'], {});
        const taken = spanOf(tc.attributes['table:number-rows-spanned']);
        const cell = { table: index, row, column, ...(taken > 1 && { rows: taken }) };
        this.read(tc, { cell, shaded: place.shaded || look.shaded === true });
        column += spanOf(tc.attributes['table:number-columns-repeated']);
      }
    });
  }
}

/** Rows, wherever the table groups them; those of nested tables belong to those. */
function rowsOf(table: XmlElement): XmlElement[] {
  return elements(table).flatMap((element) => {
    if (element.name === 'table:table-row') return [element];
    return element.name.startsWith('table:table-') || element.name === 'table:table-rows' ? rowsOf(element) : [];
  });
}
