import type { CorpusCv } from './corpus-cv.js';

/** The programs that people make CVs with, beside those that the layouts use; Debian packages of these names have them. */
export type HandTool =
  | 'weasyprint'
  | 'wkhtmltopdf'
  | 'chromium'
  | 'typst'
  | 'writer-pdf'
  | 'writer-odt'
  | 'writer-docx'
  | 'writer-rtf'
  | 'pdflatex'
  | 'xelatex'
  | 'reportlab'
  | 'python-docx'
  | 'prawn'
  | 'fop'
  | 'groff'
  | 'pandoc-docx'
  | 'pandoc-odt'
  | 'pandoc-rtf'
  | 'pandoc-html'
  | 'text';

/** A CV that its author also set out by hand, in the source language of a tool: no layout or arrangement of ours stands between. */
export interface HandMadeCv extends CorpusCv {
  columns?: 2;
  /**
   * HTML for the browsers, LibreOffice Writer and weasyprint; LaTeX; Typst; groff with -ms; Markdown for pandoc; text; a Python or Ruby
   * script that writes `cv.pdf` or `cv.docx`; XSL-FO.
   */
  source: string;
  tools: HandTool[];
}

type Piece = string | number | undefined | false;

/** Template literals with lists in them: `${jobs.map(...)}` is joined by line ends, what is absent is left out. */
export function page(parts: TemplateStringsArray, ...values: (Piece | readonly Piece[])[]): string {
  const shown = (value: Piece | readonly Piece[]): string =>
    (typeof value === 'object' ? value : [value])
      .map((one) => (one === undefined || one === false ? '' : String(one)))
      .join('\n');
  return parts.raw.map((part, at) => part + (at < values.length ? shown(values[at]) : '')).join('');
}

/** Bullets of HTML. */
export const ul = (items: readonly string[] = []): string =>
  items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';

/** Bullets of LaTeX. */
export const itemize = (items: readonly string[] = []): string =>
  items.length > 0 ? `\\begin{itemize}\n${items.map((item) => `\\item ${tex(item)}`).join('\n')}\n\\end{itemize}` : '';

/** The signs that LaTeX would take as commands. */
export const tex = (text = ''): string =>
  text
    .replace(/[&%#_$]/g, '\\$&')
    .replaceAll('–', '--')
    .replaceAll('’', "'");

/** Bullets of Markdown. */
export const dashes = (items: readonly string[] = []): string => items.map((item) => `- ${item}`).join('\n');
