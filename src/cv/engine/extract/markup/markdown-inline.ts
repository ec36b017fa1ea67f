import { Parser } from 'htmlparser2';
import type { Piece } from '../text/flow.js';

const TOKEN =
  /\\([!-/:-@[-`{-~])|!\[([^\]\n]{0,200})\]\([^)\n]{0,500}\)|\[([^\]\n]{1,300})\]\(\s*<?([^)\s>]{1,500})>?(?:\s[^)\n]{0,200})?\)|<((?:https?:|mailto:)[^>\s]{1,2000}|[^>\s@]{1,100}@[^>\s]{1,200})>|<br\s*\/?>|<\/?[a-zA-Z][^>\n]{0,500}>|`+|\*{1,3}|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])|~~|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,20});/giu;

export interface Inline {
  pieces: Piece[];
  /** Most of the text is emphasised strongly / lightly. */
  bold: boolean;
  italic: boolean;
}

/** Drops Markdown's inline signs, keeps what they say: emphasis, link targets, line breaks. */
export function parseInline(source: string): Inline {
  const pieces: Piece[] = [];
  let [bold, italic, boldLength, italicLength, total, cursor] = [false, false, 0, 0, 0, 0];
  const add = (text: string, uri?: string) => {
    if (text === '') return;
    pieces.push(uri === undefined ? { text } : { text, uri });
    const length = text.trim().length;
    total += length;
    if (bold) boldLength += length;
    if (italic) italicLength += length;
  };
  for (const match of source.matchAll(TOKEN)) {
    add(source.slice(cursor, match.index));
    cursor = match.index + match[0].length;
    const [token, escaped, , linkText, target, autolink] = match;
    if (escaped !== undefined) add(escaped);
    else if (linkText !== undefined) for (const piece of parseInline(linkText).pieces) add(piece.text, target);
    else if (autolink !== undefined) add(autolink, autolink.includes(':') ? autolink : `mailto:${autolink}`);
    else if (/^<br/i.test(token)) add('\n');
    else if (token.startsWith('&')) add(decoded(token));
    else if (/^[*_]/.test(token)) {
      if (isLiteral(source, match.index, token)) add(token);
      else {
        if (token.length !== 1) bold = !bold;
        if (token.length !== 2) italic = !italic;
      }
    }
  }
  add(source.slice(cursor));
  return { pieces, bold: boldLength > total / 2, italic: italicLength > total / 2 };
}

/** An asterisk with white on both sides is a multiplication sign or a footnote, not emphasis. */
function isLiteral(source: string, at: number, token: string): boolean {
  const before = source[at - 1] ?? ' ';
  const after = source[at + token.length] ?? ' ';
  return before.trim() === '' && after.trim() === '';
}

function decoded(entity: string): string {
  let text = '';
  new Parser({ ontext: (chunk) => (text += chunk) }).end(entity);
  return text;
}
