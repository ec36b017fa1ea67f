import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { LetterView } from '../letter/letter-view.js';
import type { Paper } from '../rendered-document.js';
import { DocxParagraphs } from './docx-paragraphs.js';
import { packDocx } from './pack-docx.js';
import { DOCX_THEMES } from './docx-theme.js';
import { twips } from './docx-styles.js';

const THEME = { ...DOCX_THEMES.modern, accent: '1A1A1A', nameSize: 20, margin: 25 };

/** A letter as a Word file. */
export function renderLetterDocx(
  view: LetterView,
  { paper, asOf }: { paper: Paper; asOf: string },
): Promise<Uint8Array> {
  const bidirectional = view.direction === 'rtl' || undefined;
  const paragraph = (lines: string[], after: number, alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]) =>
    new Paragraph({
      bidirectional,
      alignment,
      spacing: { after: twips(after) },
      children: lines.map((text, line) => new TextRun({ text, break: line === 0 ? 0 : 1, rightToLeft: bidirectional })),
    });
  const head = (textWidth: number): Paragraph[] => new DocxParagraphs({ ...view, sections: [] }, textWidth).all();
  return packDocx(view, { theme: THEME, paper, asOf }, (textWidth) => [
    ...head(textWidth),
    paragraph([''], 8),
    ...(view.recipient.length > 0 ? [paragraph(view.recipient, 12)] : []),
    paragraph([view.date], 18, AlignmentType.END),
    ...view.paragraphs.map((lines) => paragraph(lines, 9)),
    ...(view.signature === null ? [] : [paragraph(['', view.signature], 0)]),
  ]);
}
