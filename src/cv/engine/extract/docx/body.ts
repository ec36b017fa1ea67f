import type { TableCell } from '../../model/document.js';
import { child, elements, type XmlElement } from '../archive/xml.js';
import { spanOf } from '../span.js';
import type { DocumentBuilder } from '../text/document-builder.js';
import type { Relationship } from './package.js';
import { ParagraphReader } from './paragraph.js';
import { isShaded, type StyleSheet } from './styles.js';

interface Place {
  cell?: TableCell;
  shaded: boolean;
}

/** Walks the block level of a part: paragraphs, tables, text boxes, in document order. */
export class BodyReader {
  private readonly paragraphs: ParagraphReader;

  constructor(
    private readonly builder: DocumentBuilder,
    styles: StyleSheet,
    relations: ReadonlyMap<string, Relationship>,
    fonts: Set<string>,
    running: boolean,
  ) {
    this.paragraphs = new ParagraphReader(builder, styles, relations, fonts, running);
  }

  read(root: XmlElement, place: Place = { shaded: false }): void {
    for (const element of elements(root)) this.readBlock(element, place);
  }

  private readBlock(element: XmlElement, place: Place): void {
    switch (element.name) {
      case 'w:p':
        for (const box of this.paragraphs.read(element, place.cell, place.shaded)) {
          this.builder.traits.textBoxes++;
          // A text box's fill is told in drawing markup of many kinds; white text in one is taken as visible.
          this.read(box, { shaded: true });
        }
        return;
      case 'w:tbl':
        this.readTable(element, place);
        return;
      case 'mc:AlternateContent':
        this.read(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element, place);
        return;
      case 'w:del':
      case 'w:moveFrom':
      case 'w:sectPr':
      case 'w:sdtPr':
      case 'w:tblPr':
        return;
      case 'w:altChunk':
        this.builder.addLoss('docx_embedded', 'A file embedded in the document is not read.');
        return;
      default:
        // Content controls, insertions and other wrappers.
        this.read(element, place);
    }
  }

  private readTable(table: XmlElement, place: Place): void {
    const index = this.builder.traits.tables++;
    const shaded =
      place.shaded ||
      isShaded(child(child(table, 'w:tblPr'), 'w:shd')) ||
      child(child(table, 'w:tblPr'), 'w:tblStyle') !== undefined;
    const rows = rowsOf(table).map(placedCells);
    rows.forEach((cells, row) => {
      for (const { tc, column } of cells) {
        let end = row + 1;
        if (!goesOn(tc)) while (rows[end]?.some((other) => other.column === column && goesOn(other.tc))) end++;
        const cell = { table: index, row, column, ...(end > row + 1 && { rows: end - row }) };
        // A cell continued from the one above is empty by definition.
        this.read(tc, { cell, shaded: shaded || isShaded(child(child(tc, 'w:tcPr'), 'w:shd')) });
      }
    });
  }
}

function placedCells(tr: XmlElement): { tc: XmlElement; column: number }[] {
  let next = 0;
  return cellsOf(tr).map((tc) => {
    const column = next;
    next += spanOf(child(child(tc, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val']);
    return { tc, column };
  });
}

/** Merged with the cell above. */
function goesOn(tc: XmlElement): boolean {
  const merge = child(child(tc, 'w:tcPr'), 'w:vMerge');
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}

function rowsOf(table: XmlElement): XmlElement[] {
  return unwrap(table, 'w:tr');
}

function cellsOf(row: XmlElement): XmlElement[] {
  return unwrap(row, 'w:tc');
}

/** Rows and cells may stand inside content controls and custom XML; a deleted row is gone. */
function unwrap(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (element.name === name) return child(child(element, 'w:trPr'), 'w:del') ? [] : [element];
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(element.name) ? unwrap(element, name) : [];
  });
}
