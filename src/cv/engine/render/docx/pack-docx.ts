import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Paper } from '../rendered-document.js';
import type { ResumeView } from '../view/resume-view.js';
import { BULLETS, bulletLevel, docxStyles, twips } from './docx-styles.js';
import type { DocxTheme } from './docx-theme.js';
import { fixZip } from './fixed-zip.js';

/** Points. */
const PAPER_SIZE = { a4: [595.3, 841.9], letter: [612, 792] } as const satisfies Record<Paper, [number, number]>;

const POINTS_PER_MM = 72 / 25.4;

const footer = (name: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: `${name} · `, size: 16, color: '737373' }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16, color: '737373' }),
        ],
      }),
    ],
  });

/**
 * A Word file of one column; from the second page on it says whose it is. Its properties hold the title and, unless it
 * is blind, the name, and nothing else.
 */
export async function packDocx(
  { title, name, words, lang }: Pick<ResumeView, 'title' | 'name' | 'words' | 'lang'>,
  { theme, paper, asOf }: { theme: DocxTheme; paper: Paper; asOf: string },
  paragraphs: (textWidth: number) => Paragraph[],
): Promise<Uint8Array> {
  const [width, height] = PAPER_SIZE[paper];
  const points = theme.margin * POINTS_PER_MM;
  const margin = twips(points);
  const document = new Document({
    title,
    creator: name ?? '',
    lastModifiedBy: name ?? '',
    description: '',
    styles: docxStyles(theme, lang),
    numbering: { config: [{ reference: BULLETS, levels: [bulletLevel] }] },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(width), height: twips(height) },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: footer(name ?? words.document) },
        children: paragraphs(twips(width - 2 * points)),
      },
    ],
  });
  return fixZip(await Packer.toBuffer(document), asOf);
}
