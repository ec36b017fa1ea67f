import { parseFragment } from 'parse5';
import { type AdSpan } from '../model/job-ad.js';
import { unwrapped } from './wrapped-lines.js';

/** An ad as a reader sees it, without its markup, and what of it a reader would not see. */
export interface ReadableAd {
  text: string;
  /** Stretches of the ad as given. */
  hidden: AdSpan[];
  /** Where a stretch of the readable text stands in the ad as given. */
  sourceOf: (span: AdSpan) => AdSpan;
}

const IS_HTML = /<\/?(?:p|br|li|ul|ol|div|h[1-6]|span|strong|b|em|table|td|section)\b[^<>]{0,300}>/i;
const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)\b[^<>]{0,2000}>/gi;
const INVISIBLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*(?:0|1px)|color\s*:\s*(?:#fff(?:fff)?\b|white)|\shidden(?=[\s>=])|aria-hidden\s*=\s*["']?true/i;
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr']);
const UNSEEN_ELEMENTS = new Set(['script', 'style', 'template', 'noscript', 'head']);
const INLINE = new Set(['span', 'b', 'strong', 'i', 'em', 'u', 'a', 'font', 'small', 'mark', 'code', 'sup', 'sub']);
const ENTITY = /&(?:#x?[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/gi;
// Characters without width or ink, among them the tags in which whole sentences can be hidden.
const UNSEEN_CHARACTERS = /[\u200b\u2060\ufeff\u{e0000}-\u{e007f}]+/gu;

/** Tags become blanks and line breaks, entities the characters they stand for; lines that a page of print broke are joined. */
export function readableAd(text: string): ReadableAd {
  const plain = text.replace(UNSEEN_CHARACTERS, (run) => ' '.repeat(run.length));
  const page = IS_HTML.test(plain) ? pageOf(plain) : undefined;
  const whole = unwrapped(page?.text ?? plain);
  const sourceOf = (span: AdSpan): AdSpan => {
    if (!page && !whole) return span;
    const [start, end] = [span.start, span.end].map((at) => {
      const onPage = whole?.sources[at] ?? at;
      return page?.sources[onPage] ?? onPage;
    });
    return { start: start ?? 0, end: end ?? text.length, text: text.slice(start, end) };
  };
  return { text: whole?.text ?? page?.text ?? plain, hidden: page?.hidden ?? [], sourceOf };
}

function pageOf(source: string): Page {
  const page = new Page(source);
  page.read();
  return page;
}

class Page {
  text = '';
  readonly hidden: AdSpan[] = [];
  /** For each character of the readable text where it begins in the source. */
  readonly sources: number[] = [];

  constructor(private readonly source: string) {}

  read(): void {
    let from = 0;
    let unseen: { name: string; depth: number; start: number } | undefined;
    for (const tag of this.source.matchAll(TAG)) {
      const [whole, closing, element = ''] = tag;
      const name = element.toLowerCase();
      if (!unseen) this.addText(from, tag.index);
      from = tag.index + whole.length;
      if (unseen) {
        if (name === unseen.name) unseen.depth += closing === '/' ? -1 : 1;
        if (unseen.depth > 0) continue;
        this.hide(unseen.start, tag.index);
        unseen = undefined;
      } else if (closing === '' && !VOID.has(name) && (UNSEEN_ELEMENTS.has(name) || INVISIBLE.test(whole))) {
        unseen = { name, depth: 1, start: from };
      } else if (name === '') this.hide(tag.index + 4, from - 3);
      this.add(blankFor(name, closing === '/'), tag.index);
    }
    if (unseen) this.hide(unseen.start, this.source.length);
    else this.addText(from, this.source.length);
    this.sources.push(this.source.length);
  }

  private add(readable: string, at: number): void {
    this.sources.push(...Array<number>(readable.length).fill(at));
    this.text += readable;
  }

  private addText(from: number, to: number): void {
    const text = this.source.slice(from, to);
    let at = 0;
    for (const entity of text.matchAll(ENTITY)) {
      this.addPlain(text.slice(at, entity.index), from + at);
      this.add(decoded(entity[0]), from + entity.index);
      at = entity.index + entity[0].length;
    }
    this.addPlain(text.slice(at), from + at);
  }

  private addPlain(text: string, from: number): void {
    for (let at = 0; at < text.length; at++) this.sources.push(from + at);
    this.text += text;
  }

  private hide(start: number, end: number): void {
    const words = this.source.slice(start, end);
    if (/\p{L}{2}/u.test(words.replace(TAG, ' '))) this.hidden.push({ start, end, text: words });
  }
}

/** A list item begins with its bullet, a block with a new line. */
function blankFor(name: string, closes: boolean): string {
  if (INLINE.has(name) || name === '') return ' ';
  return name === 'li' && !closes ? '\n- ' : '\n';
}

function decoded(entity: string): string {
  const [node] = parseFragment(entity).childNodes;
  return node && 'value' in node ? node.value : entity;
}
