import { type AdSpan } from '../model/job-ad.js';

/** An ad pasted as HTML, read as text of the same length, and what of it a reader would not see. */
export interface ReadableAd {
  text: string;
  hidden: AdSpan[];
}

const IS_HTML = /<\/?(?:p|br|li|ul|ol|div|h[1-6]|span|strong|b|em|table|td|section)\b[^<>]{0,300}>/i;
const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)\b[^<>]{0,2000}>/gi;
const INVISIBLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*(?:0|1px)|color\s*:\s*(?:#fff(?:fff)?\b|white)|\shidden(?=[\s>=])|aria-hidden\s*=\s*["']?true/i;
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr']);
const UNSEEN_ELEMENTS = new Set(['script', 'style', 'template', 'noscript', 'head']);
const INLINE = new Set(['span', 'b', 'strong', 'i', 'em', 'u', 'a', 'font', 'small', 'mark', 'code', 'sup', 'sub']);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
// Characters without width or ink, among them the tags in which whole sentences can be hidden.
const UNSEEN_CHARACTERS = /[\u200b\u2060\ufeff\u{e0000}-\u{e007f}]+/gu;

/** Tags and entities become blanks and line breaks, so that every offset stays the one of the text as given. */
export function readableAd(text: string): ReadableAd {
  const hidden: AdSpan[] = [];
  const plain = text.replace(UNSEEN_CHARACTERS, (run) => ' '.repeat(run.length));
  if (!IS_HTML.test(plain)) return { text: plain, hidden };
  return { text: withoutMarkup(plain, hidden), hidden };
}

function withoutMarkup(text: string, hidden: AdSpan[]): string {
  let read = '';
  let from = 0;
  let unseen: { name: string; depth: number; start: number } | undefined;
  for (const tag of text.matchAll(TAG)) {
    const [whole, closing, element = ''] = tag;
    const name = element.toLowerCase();
    const between = text.slice(from, tag.index);
    read += unseen ? ' '.repeat(between.length) : decoded(between);
    read += blankFor(name, closing === '/', whole.length);
    from = tag.index + whole.length;
    if (unseen) {
      if (name === unseen.name) unseen.depth += closing === '/' ? -1 : 1;
      if (unseen.depth > 0) continue;
      addHidden(hidden, text, unseen.start, tag.index);
      unseen = undefined;
    } else if (closing === '' && !VOID.has(name) && (UNSEEN_ELEMENTS.has(name) || INVISIBLE.test(whole))) {
      unseen = { name, depth: 1, start: from };
    } else if (name === '') addHidden(hidden, text, tag.index + 4, from - 3);
  }
  if (unseen) addHidden(hidden, text, unseen.start, text.length);
  const rest = text.slice(from);
  return read + (unseen ? ' '.repeat(rest.length) : decoded(rest));
}

/** A list item begins with its bullet, a block with a new line. */
function blankFor(name: string, closes: boolean, length: number): string {
  if (INLINE.has(name) || name === '') return ' '.repeat(length);
  if (name === 'li' && !closes) return `\n- ${' '.repeat(Math.max(0, length - 3))}`.slice(0, length);
  return `\n${' '.repeat(length - 1)}`;
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|([a-z]{2,8}));/gi,
    (whole, code: string | undefined, name: string | undefined) => {
      const character = code === undefined ? ENTITIES[(name ?? '').toLowerCase()] : characterOf(Number(code));
      return character === undefined ? whole : character.padEnd(whole.length);
    },
  );
}

function characterOf(code: number): string | undefined {
  return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : undefined;
}

function addHidden(hidden: AdSpan[], text: string, start: number, end: number): void {
  const words = text.slice(start, end);
  if (/\p{L}{2}/u.test(words.replace(TAG, ' '))) hidden.push({ start, end, text: words });
}
