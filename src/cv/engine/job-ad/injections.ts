import { type AdSpan } from '../model/job-ad.js';
import { type Block, type SourceDocument } from '../model/document.js';
import { findInjections } from '../sections/injections/find-injections.js';
import { linesOf } from './ad-lines.js';

/** Instructions aimed at a language model that reads the ad. */
export function injectionsIn(text: string): AdSpan[] {
  const document = asDocument(text);
  const blocks: Block[] = document.lines.map((line) => ({ lines: [line], text: line.text, listItem: false }));
  return findInjections(document, blocks).map(({ span: { start, end, text: words } }) => ({ start, end, text: words }));
}

/** The text without the given stretches, every other offset unchanged. */
export function blank(text: string, spans: readonly AdSpan[]): string {
  let blanked = '';
  let from = 0;
  for (const { start, end } of spans) {
    blanked += text.slice(from, start) + ' '.repeat(Math.max(0, end - Math.max(start, from)));
    from = Math.max(from, end);
  }
  return blanked + text.slice(from);
}

/** An ad in the terms of the reader of CVs: plain text on one page. */
function asDocument(text: string): SourceDocument {
  const lines = linesOf(text).map(({ text: line, start, end }, index) => ({ index, text: line, start, end, page: 1 }));
  return {
    format: 'txt',
    text,
    pages: [{ number: 1, width: 0, height: 0 }],
    lines,
    links: [],
    hidden: [],
    losses: [],
    traits: {
      pageCount: 1,
      columns: 1,
      tables: 0,
      images: 0,
      textBoxes: 0,
      unmappedCharacters: 0,
      fonts: [],
      metadata: {},
    },
  };
}
