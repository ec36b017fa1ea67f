import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Paper } from '../rendered-document.js';
import type { TemplateId } from '../templates.js';
import type { ResumeView } from '../view/resume-view.js';
import { DocxParagraphs } from './docx-paragraphs.js';
import { BULLETS, bulletLevel, docxStyles, twips } from './docx-styles.js';
import { DOCX_THEMES } from './docx-theme.js';
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

/** A Word file in one column with real headings, bullets and links. Its properties hold the title and, unless it is blind, the name. */
export async function renderDocx(
  view: ResumeView,
  { template, paper, asOf }: { template: TemplateId; paper: Paper; asOf: string },
): Promise<Uint8Array> {
  const theme = DOCX_THEMES[template];
  const [width, height] = PAPER_SIZE[paper];
  const margin = theme.margin * POINTS_PER_MM;
  const document = new Document({
    title: view.title,
    creator: view.name ?? '',
    lastModifiedBy: view.name ?? '',
    description: '',
    styles: docxStyles(theme, view.lang),
    numbering: { config: [{ reference: BULLETS, levels: [bulletLevel] }] },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(width), height: twips(height) },
            margin: { top: twips(margin), bottom: twips(margin), left: twips(margin), right: twips(margin) },
          },
        },
        footers: { default: footer(view.name ?? view.words.document) },
        children: new DocxParagraphs(view, twips(width - 2 * margin)).all(),
      },
    ],
  });
  return fixZip(await Packer.toBuffer(document), asOf);
}
