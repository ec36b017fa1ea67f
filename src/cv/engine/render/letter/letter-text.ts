import { escapeMarkdown } from '../formats/markdown.js';
import { wrapText } from '../formats/wrap-text.js';
import type { LetterView } from './letter-view.js';

const WIDTH = 80;

function senderLines({ name, contacts }: LetterView): string[] {
  const items = contacts.map(({ label, text }) => (label === undefined ? text : `${label} ${text}`));
  return [...(name === undefined ? [] : [name]), ...items];
}

function letterParts(view: LetterView): string[][] {
  const signature = view.signature === null ? [] : [[view.signature]];
  return [senderLines(view), view.recipient, [view.date], ...view.paragraphs, ...signature].filter(
    (lines) => lines.length > 0,
  );
}

/** Plain text, wrapped. */
export function renderLetterText(view: LetterView): string {
  const wrapped = letterParts(view).map((lines) => lines.flatMap((line) => wrapText(line, WIDTH)).join('\n'));
  return `${wrapped.join('\n\n')}\n`;
}

/** CommonMark; lines that belong together end in a backslash, which is a hard break. */
export function renderLetterMarkdown(view: LetterView): string {
  const parts = letterParts(view).map((lines) => lines.map(escapeMarkdown).join('\\\n'));
  return `${parts.join('\n\n')}\n`;
}
