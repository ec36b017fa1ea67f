import type { Paper } from '../rendered-document.js';
import type { TemplateId } from '../templates.js';
import type { ResumeView } from '../view/resume-view.js';
import { DocxParagraphs } from './docx-paragraphs.js';
import { DOCX_THEMES } from './docx-theme.js';
import { packDocx } from './pack-docx.js';

/** A resume as a Word file with real headings, bullets and links. */
export function renderDocx(
  view: ResumeView,
  { template, paper, asOf }: { template: TemplateId; paper: Paper; asOf: string },
): Promise<Uint8Array> {
  return packDocx(view, { theme: DOCX_THEMES[template], paper, asOf }, (textWidth) =>
    new DocxParagraphs(view, textWidth).all(),
  );
}
