import { factLines } from '../view/facts.js';
import type { ResumeView, SectionView } from '../view/resume-view.js';
import { renderedDocument, type Paper, type RenderedDocument } from '../rendered-document.js';
import { chooseFonts } from './fonts.js';
import { typesetPdf, UndrawableText, type TypstResult } from './typst.js';

const PAPER = { a4: 'a4', letter: 'us-letter' } as const satisfies Record<Paper, string>;

const withLines = (section: SectionView): unknown =>
  section.layout === 'facts' ? { ...section, lines: factLines(section.facts) } : section;

/** Pictographs are decoration and go; any other letter leaves a box, so that the reader sees something is missing. */
function replaceCharacters(data: string, characters: string[]): string {
  return characters.reduce((text, character) => {
    const decoration = /[\p{Extended_Pictographic}\p{Emoji_Component}]/u.test(character);
    return text.replaceAll(character, decoration ? '' : '□');
  }, data);
}

export interface PdfJob {
  template: string;
  paper: Paper;
  asOf: string;
  /** What the page says, as the template reads it; it must hold `words`. */
  content: Pick<ResumeView, 'words' | 'title'> & Record<string, unknown>;
  attachment?: string;
}

/** Typesets, and once more without the characters that no font has. */
export function renderPdf({ template, paper, asOf, content, attachment }: PdfJob): RenderedDocument {
  const [lang, region] = content.words.tag.split('-');
  const text = JSON.stringify(content);
  const fonts = chooseFonts(text, lang ?? 'en');
  const data = JSON.stringify({ ...content, paper: PAPER[paper], lang, region, fallbackFonts: fonts.fallbackFamilies });
  const typeset = (json: string): TypstResult =>
    typesetPdf({
      template: `${template}.typ`,
      fonts,
      asOf,
      files: { 'data.json': json, ...(attachment === undefined ? {} : { 'resume.json': attachment }) },
    });
  const finish = ({ bytes, pages }: TypstResult, undrawn?: string[]): RenderedDocument => ({
    ...renderedDocument('pdf', bytes),
    pages,
    undrawn,
  });
  try {
    return finish(typeset(data));
  } catch (error) {
    if (!(error instanceof UndrawableText)) throw error;
    return finish(typeset(replaceCharacters(data, error.characters)), error.characters);
  }
}

/** The view as the templates read it. */
export function pdfContent(view: ResumeView): PdfJob['content'] {
  return { ...view, sections: view.sections.map(withLines) };
}
