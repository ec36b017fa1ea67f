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

/** Of a page: the estimate of what fits is that far off at most, top margin included. */
const SLACK = 0.12;

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
  /** Smaller sizes, the largest first, that save a last page with little on it. */
  scales?: readonly number[];
}

type Typeset = (data: string) => TypstResult;

interface Typesetting extends TypstResult {
  undrawn?: string[];
}

/** Typesets, and once more without the characters that no font has. */
function typesetDrawable(typeset: Typeset, data: string): Typesetting {
  try {
    return typeset(data);
  } catch (error) {
    if (!(error instanceof UndrawableText)) throw error;
    return { ...typeset(replaceCharacters(data, error.characters)), undrawn: error.characters };
  }
}

/** Full size, or the first smaller size that takes a page less. A size that hardly could is not tried. */
function fewestPages(at: (scale: number) => Typesetting, smaller: readonly number[]): Typesetting {
  const full = at(1);
  const wanted = full.pages - 1;
  const likely = smaller.filter((scale) => wanted > 0 && (wanted + full.end) * scale ** 2 <= wanted + SLACK);
  for (const scale of likely) {
    const less = at(scale);
    if (less.pages <= wanted) return less;
  }
  return full;
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
    // Weighing all breaks of a paragraph together looks better, and takes for ever where a word has hundreds of them.
    linebreaks: /[^\s"]{400}/.test(text) ? 'simple' : 'optimized',
    fallbackFonts: fonts.families,
    attached: attachment !== undefined,
  };
  const attached: Record<string, string> = attachment === undefined ? {} : { 'resume.json': attachment };
  const typeset: Typeset = (data) =>
    typesetPdf({ template: `${template}.typ`, fonts, asOf, files: { 'data.json': data, ...attached } });
  const at = (scale: number): Typesetting =>
    typesetDrawable(typeset, JSON.stringify({ ...content, ...settings, scale }));
  const { bytes, pages, undrawn } = fewestPages(at, scales);
  return { ...renderedDocument('pdf', bytes), pages, undrawn };
}
