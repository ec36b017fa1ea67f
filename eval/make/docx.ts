import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import { withoutMargin } from './arrangement.js';
import type { EntryPart, Manuscript, ManuscriptSection, Part, Row, Run } from './manuscript.js';

/** How a word processor's user builds a CV: with styles, by hand with bold and tabs, or in tables. */
export type DocxWay = 'styles' | 'by-hand' | 'table' | 'sidebar-table';

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};
const RIGHT_MARGIN = 9600;
const SIDE_WIDTH = 3000;
const MAIN_WIDTH = 6700;
/** A tab stop beyond a cell's inner edge would throw its text off the page. */
const CELL_PADDING = 240;

export async function drawWithDocx(manuscript: Manuscript, way: DocxWay): Promise<Uint8Array> {
  const inHeader = way === 'by-hand';
  const head = headOf(manuscript, way);
  const document = new Document({
    title: manuscript.title,
    creator: '',
    styles: {
      default: { document: { run: { font: way === 'styles' ? 'Liberation Sans' : 'Liberation Serif', size: 21 } } },
    },
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: way === 'styles' ? '•' : '\uf0b7',
              alignment: AlignmentType.LEFT,
              style: {
                paragraph: { indent: { left: 360, hanging: 260 } },
                run: way === 'styles' ? {} : { font: 'Symbol' },
              },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 1000, bottom: 1000, left: 1100, right: 1100 } } },
        headers: inHeader ? { default: new Header({ children: contactParagraphs(manuscript, way) }) } : undefined,
        footers: way === 'styles' ? undefined : { default: new Footer({ children: [new Paragraph(manuscript.name)] }) },
        children:
          way === 'sidebar-table' ? [sidebarTable(manuscript)] : [...head, ...sectionsOf(manuscript.sections, way)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function headOf(manuscript: Manuscript, way: DocxWay): Paragraph[] {
  const name =
    way === 'styles'
      ? new Paragraph({ heading: HeadingLevel.TITLE, text: manuscript.name })
      : boldLine(manuscript.name, 36);
  const label = manuscript.label
    ? [new Paragraph({ children: [new TextRun({ text: manuscript.label, italics: true })] })]
    : [];
  return [name, ...label, ...(way === 'by-hand' ? [] : contactParagraphs(manuscript, way))];
}

function contactParagraphs({ contact, contactHeading }: Manuscript, way: DocxWay): Paragraph[] {
  if (way === 'styles') return [new Paragraph(contact.map((item) => item.text).join(' | '))];
  const heading = way === 'sidebar-table' && contactHeading ? [boldLine(contactHeading, 24)] : [];
  return [...heading, ...contact.map(({ label, text }) => new Paragraph(label ? `${label} ${text}` : text))];
}

function boldLine(text: string, size: number, options: Partial<IParagraphOptions> = {}): Paragraph {
  return new Paragraph({
    spacing: { before: 160, after: 60 },
    ...options,
    children: [new TextRun({ text, bold: true, size })],
  });
}

function sectionsOf(sections: ManuscriptSection[], way: DocxWay): FileChild[] {
  return sections.flatMap((section) => [
    ...(section.heading ? [headingOf(section.heading, way)] : []),
    ...(way === 'table' ? tablesOf(section.parts) : section.parts.flatMap((part) => partOf(part, RIGHT_MARGIN))),
  ]);
}

function headingOf(text: string, way: DocxWay): Paragraph {
  if (way === 'styles') return new Paragraph({ heading: HeadingLevel.HEADING_1, text });
  if (way === 'by-hand')
    return boldLine(text.toUpperCase(), 22, {
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '444444' } },
    });
  return boldLine(text, 26);
}

function partOf(part: Part, right: number): Paragraph[] {
  switch (part.type) {
    case 'text':
      return [new Paragraph({ text: part.text, spacing: { after: 80 } })];
    case 'bullet':
      return [new Paragraph({ text: part.text, numbering: { reference: 'bullets', level: 0 } })];
    case 'fact':
      return [
        new Paragraph({ children: [new TextRun({ text: `${part.label}: `, bold: true }), new TextRun(part.value)] }),
      ];
    case 'tags':
      return [new Paragraph(part.tags.join(', '))];
    case 'entry': {
      const entry = withoutMargin(part);
      return [
        ...entry.rows.map((row, index) => rowOf(row, index === 0, right)),
        ...part.prose.flatMap((each) => partOf(each, right)),
      ];
    }
  }
}

function rowOf({ left, right }: Row, first: boolean, position: number): Paragraph {
  const runs = left.filter((run) => run.text).map(runOf);
  return new Paragraph({
    spacing: { before: first ? 140 : 0 },
    tabStops: right ? [{ type: TabStopType.RIGHT, position }] : [],
    children: right ? [...runs, new TextRun({ children: [new Tab(), right] })] : runs,
  });
}

const runOf = ({ text, strong, em }: Run): TextRun => new TextRun({ text, bold: strong, italics: em });

/** Neighbouring entries and facts form one table of two columns: dates or captions, and text. */
function tablesOf(parts: Part[]): FileChild[] {
  const children: FileChild[] = [];
  let rows: TableRow[] = [];
  const flush = (): void => {
    if (rows.length > 0) children.push(tableOf(rows));
    rows = [];
  };
  for (const part of parts) {
    if (part.type === 'entry') rows.push(tableRow(part.margin ?? '', entryCell(part)));
    else if (part.type === 'fact') rows.push(tableRow(part.label, [new Paragraph(part.value)]));
    else {
      flush();
      children.push(...partOf(part, RIGHT_MARGIN));
    }
  }
  flush();
  return children;
}

function entryCell(part: EntryPart): Paragraph[] {
  return [...part.rows.map((row) => new Paragraph({ children: row.left.map(runOf) })), ...part.prose.flatMap(partOf)];
}

const tableOf = (rows: TableRow[]): Table =>
  new Table({ width: { size: 9600, type: WidthType.DXA }, columnWidths: [2400, 7200], borders: NO_BORDERS, rows });

const tableRow = (caption: string, cell: Paragraph[]): TableRow =>
  new TableRow({
    children: [
      new TableCell({ width: { size: 2400, type: WidthType.DXA }, children: [new Paragraph(caption)] }),
      new TableCell({ width: { size: 7200, type: WidthType.DXA }, children: cell }),
    ],
  });

/** The whole page is a table of one row: a narrow cell with contact and short sections, a wide one with the career. */
function sidebarTable(manuscript: Manuscript): Table {
  const side = manuscript.sections.filter((section) => section.side);
  const main = manuscript.sections.filter((section) => !section.side);
  const paragraphs = (sections: ManuscriptSection[], right: number): Paragraph[] =>
    sections.flatMap((section) => [
      ...(section.heading ? [headingOf(section.heading, 'sidebar-table')] : []),
      ...section.parts.flatMap((part) => partOf(part, right)),
    ]);
  return new Table({
    width: { size: 9700, type: WidthType.DXA },
    columnWidths: [SIDE_WIDTH, MAIN_WIDTH],
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: [
          new TableCell({
            width: { size: SIDE_WIDTH, type: WidthType.DXA },
            shading: { fill: 'E8EDF2' },
            children: [
              ...contactParagraphs(manuscript, 'sidebar-table'),
              ...paragraphs(side, SIDE_WIDTH - CELL_PADDING),
            ],
          }),
          new TableCell({
            width: { size: MAIN_WIDTH, type: WidthType.DXA },
            children: [
              ...headOf({ ...manuscript, contact: [] }, 'table'),
              ...paragraphs(main, MAIN_WIDTH - CELL_PADDING),
            ],
          }),
        ],
      }),
    ],
  });
}
