import type { JsonResume } from '../model/json-resume.js';
import type { SectionId } from './locale/words.js';
import { renderDocx } from './docx/render-docx.js';
import { renderHtml } from './formats/html.js';
import { renderJson } from './formats/json.js';
import { renderMarkdown } from './formats/markdown.js';
import { renderPlainText } from './formats/plain-text.js';
import { renderPdf } from './pdf/render-pdf.js';
import { renderedDocument, type Paper, type RenderedDocument, type RenderFormat } from './rendered-document.js';
import { findTemplate, type TemplateId } from './templates.js';
import { ACADEMIC_ORDER, buildView } from './view/build-view.js';

export interface RenderInput {
  resume: JsonResume;
  format: RenderFormat;
  /** An id of `TEMPLATES`; shapes PDF and DOCX. */
  template?: string;
  paper?: Paper;
  /** BCP 47; decides section titles and dates. Left out, the script of the text does. */
  locale?: string;
  /** `YYYY-MM-DD`: the date the file says it was made. */
  asOf: string;
}

interface Layout {
  order?: readonly SectionId[];
  /** Smaller sizes of type, the largest first, that may save a PDF its last page. */
  scales: readonly number[];
}

const LAYOUTS: Record<TemplateId, Layout> = {
  classic: { scales: [0.96] },
  modern: { scales: [0.96] },
  sidebar: { scales: [0.96] },
  compact: { scales: [0.945, 0.89] },
  academic: { scales: [0.96], order: ACADEMIC_ORDER },
};

/**
 * Writes a resume in one of six formats. Every field of JSON Resume is in each of them, and the same input gives the same bytes.
 * @throws EngineProblem `unknown_template`, `invalid_resume`
 */
export async function render(input: RenderInput): Promise<RenderedDocument> {
  const { resume, format, paper = 'a4', asOf } = input;
  const template = findTemplate(input.template);
  const layout = LAYOUTS[template.id];
  const view = buildView(resume, input.locale, layout.order);
  switch (format) {
    case 'pdf':
      return renderPdf({
        template: template.id,
        paper,
        asOf,
        content: view,
        scales: layout.scales,
        attachment: renderJson(resume),
      });
    case 'docx':
      return renderedDocument('docx', await renderDocx(view, { template: template.id, paper, asOf }));
    case 'md':
      return renderedDocument('md', renderMarkdown(view));
    case 'html':
      return renderedDocument('html', renderHtml(view));
    case 'txt':
      return renderedDocument('txt', renderPlainText(view));
    case 'json':
      return renderedDocument('json', renderJson(resume));
  }
}
