import { renderLetterDocx } from './docx/render-letter-docx.js';
import { renderLetterMarkdown, renderLetterText } from './letter/letter-text.js';
import { buildLetterView, type LetterContent } from './letter/letter-view.js';
import { renderPdf } from './pdf/render-pdf.js';
import { renderedDocument, type Paper, type RenderedDocument } from './rendered-document.js';

export interface RenderLetterInput extends LetterContent {
  format: 'pdf' | 'docx' | 'txt' | 'md';
  paper?: Paper;
  /** `YYYY-MM-DD`: the date the file says it was made. */
  asOf: string;
}

/**
 * Writes a cover letter. The same input gives the same bytes.
 * @throws EngineProblem `invalid_resume` for a letter without text
 */
export async function renderLetter(input: RenderLetterInput): Promise<RenderedDocument> {
  const { format, paper = 'a4', asOf } = input;
  const view = buildLetterView(input);
  switch (format) {
    case 'pdf':
      return renderPdf({ template: 'letter', paper, asOf, content: view });
    case 'docx':
      return renderedDocument('docx', await renderLetterDocx(view, { paper, asOf }));
    case 'txt':
      return renderedDocument('txt', renderLetterText(view));
    case 'md':
      return renderedDocument('md', renderLetterMarkdown(view));
  }
}
