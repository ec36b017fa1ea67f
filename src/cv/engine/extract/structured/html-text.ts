import { Parser } from 'htmlparser2';

const BREAKS = new Set(['p', 'div', 'li', 'br', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr']);

export interface HtmlText {
  /** Paragraphs outside of lists. */
  paragraphs: string[];
  items: string[];
}

/** Rich text inside a structured field (Europass descriptions) as plain paragraphs and list items. */
export function readHtmlText(html: string): HtmlText {
  const result: HtmlText = { paragraphs: [], items: [] };
  let text = '';
  let inItem = false;
  const flush = () => {
    const plain = text.replace(/\s+/g, ' ').trim();
    const dashed = /^[-•·*–]\s*(.*)$/.exec(plain);
    if (plain !== '') {
      if (inItem) result.items.push(plain);
      else if (dashed?.[1]) result.items.push(dashed[1]);
      else result.paragraphs.push(plain);
    }
    text = '';
  };
  const parser = new Parser({
    onopentag: (tag) => {
      if (BREAKS.has(tag)) flush();
      if (tag === 'li') inItem = true;
    },
    onclosetag: (tag) => {
      if (BREAKS.has(tag)) flush();
      if (tag === 'li') inItem = false;
    },
    ontext: (chunk) => {
      // Line feeds in the source of a plain-text field part paragraphs too.
      const rows = /<\w/.test(html) ? [chunk] : chunk.split('\n');
      rows.forEach((row, i) => {
        if (i > 0) flush();
        text += row;
      });
    },
  });
  parser.end(html);
  flush();
  return result;
}
