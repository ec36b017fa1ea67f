import type { ResumeView } from '../view/resume-view.js';
import { renderedDocument, type Paper, type RenderedDocument } from '../rendered-document.js';
import { chooseFonts } from './fonts.js';
import { typesetPdf, UndrawableText, type TypstResult } from './typst.js';

const PAPER = { a4: 'a4', letter: 'us-letter' } as const satisfies Record<Paper, string>;

/** Pictographs are decoration and go; any other letter leaves a box, so that the reader sees something is missing. */
function replaceCharacters(data: string, characters: string[]): string {
  return characters.reduce((text, character) => {
    const decoration = /[\p{Extended_Pictographic}\p{Emoji_Component}]/u.test(character);
    return text.replaceAll(character, decoration ? '' : '□');
  }, data);
}

/** Scripts whose letters fill the line from top to bottom need more room between lines. */
function needsTallLines(text: string): boolean {
  const tall = text.match(
    /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}]/gu,
  );
  return (tall?.length ?? 0) > text.length / 10;
}

export interface PdfJob {
  template: string;
  paper: Paper;
  asOf: string;
  /** What the page says, as the template reads it. */
  content: Pick<ResumeView, 'words' | 'lang' | 'direction' | 'title' | 'name'>;
  attachment?: string;
  /** Smaller sizes, the largest first, to set two pages in one. */
  scales?: readonly number[];
}

type Typeset = (data: string) => TypstResult;

/** Typesets, and once more without the characters that no font has. */
function typesetDrawable(typeset: Typeset, data: string): RenderedDocument {
  const finish = ({ bytes, pages }: TypstResult): RenderedDocument => ({ ...renderedDocument('pdf', bytes), pages });
  try {
    return finish(typeset(data));
  } catch (error) {
    if (!(error instanceof UndrawableText)) throw error;
    return { ...finish(typeset(replaceCharacters(data, error.characters))), undrawn: error.characters };
  }
}

/** A tagged PDF/UA-1 file, with the resume as data attached to it. */
export function renderPdf({ template, paper, asOf, content, attachment, scales = [] }: PdfJob): RenderedDocument {
  const [lang = 'en', region] = content.lang.split('-');
  const text = JSON.stringify(content);
  const fonts = chooseFonts(text, lang);
  const settings = {
    paper: PAPER[paper],
    lang,
    region,
    tall: needsTallLines(text),
    fallbackFonts: fonts.families,
    attached: attachment !== undefined,
  };
  const attached: Record<string, string> = attachment === undefined ? {} : { 'resume.json': attachment };
  const typeset: Typeset = (data) =>
    typesetPdf({ template: `${template}.typ`, fonts, asOf, files: { 'data.json': data, ...attached } });
  const at = (scale: number): RenderedDocument =>
    typesetDrawable(typeset, JSON.stringify({ ...content, ...settings, scale }));
  return shrinkToOnePage(at, scales);
}

/** Full size, or the largest of the smaller sizes at which a document of two pages fits on one. */
function shrinkToOnePage(at: (scale: number) => RenderedDocument, smaller: readonly number[]): RenderedDocument {
  const full = at(1);
  const smallest = smaller.at(-1);
  if (full.pages !== 2 || smallest === undefined) return full;
  const least = at(smallest);
  if (least.pages !== 1) return full;
  for (const scale of smaller.slice(0, -1)) {
    const document = at(scale);
    if (document.pages === 1) return document;
  }
  return least;
}
