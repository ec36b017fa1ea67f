import type { Manuscript, Part, Row, Run } from './manuscript.js';
import { withoutMargin } from './arrangement.js';

/** Plain text as people paste it: capitals or underlines for headings, dashes or bullets for lists. */
export function plainText(manuscript: Manuscript, width = 0): string {
  const lines: string[] = [manuscript.name];
  if (manuscript.label) lines.push(manuscript.label);
  lines.push(...manuscript.contact.map((item) => (item.label ? `${item.label} ${item.text}` : item.text)));
  for (const section of manuscript.sections) {
    lines.push('');
    if (section.heading)
      lines.push(width ? section.heading.toUpperCase() : section.heading, '-'.repeat(section.heading.length));
    for (const part of section.parts) lines.push(...textPart(part, width ? '* ' : '- '));
  }
  return `${lines.flatMap((line) => wrapped(line, width)).join('\n')}\n`;
}

function textPart(part: Part, bullet: string): string[] {
  switch (part.type) {
    case 'text':
      return [part.text];
    case 'bullet':
      return [bullet + part.text];
    case 'fact':
      return [`${part.label}: ${part.value}`];
    case 'tags':
      return part.tags.map((tag) => bullet + tag);
    case 'entry': {
      const rows = withoutMargin(part).rows.map((row) => rowText(row, runText, '    '));
      return ['', ...rows, ...part.prose.flatMap((prose) => textPart(prose, bullet))];
    }
  }
}

function wrapped(line: string, width: number): string[] {
  if (!width || line.length <= width) return [line];
  const indent = /^\* /.test(line) ? '  ' : '';
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current && current.length + 1 + word.length > width) {
      lines.push(current);
      current = indent + word;
    } else current = current ? `${current} ${word}` : word;
  }
  return [...lines, current];
}

/** Markdown as in a repository's README or an export of a note-taking tool. */
export function markdown(manuscript: Manuscript): string {
  const head = [`# ${manuscript.name}`, manuscript.label && `**${manuscript.label}**`];
  const contact = manuscript.contact.map((item) => (item.kind === 'email' ? `<${item.text}>` : item.text)).join(' | ');
  const sections = manuscript.sections.map((section) =>
    [section.heading && `## ${section.heading}`, ...section.parts.map(markdownPart)].filter(Boolean).join('\n\n'),
  );
  return `${[...head, contact, ...sections]
    .filter(Boolean)
    .join('\n\n')
    .replace(/\n\n(?=- )/g, '\n')}\n`;
}

function markdownPart(part: Part): string {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'bullet':
      return `- ${part.text}`;
    case 'fact':
      return `**${part.label}:** ${part.value}`;
    case 'tags':
      return part.tags.map((tag) => `\`${tag}\``).join(' ');
    case 'entry': {
      const [first, ...rows] = withoutMargin(part).rows.map((row) => rowText(row, runMarkdown, ' — '));
      const title = (first ?? '').replaceAll('*', '');
      return [`### ${title}`, ...rows, ...part.prose.map(markdownPart)].join('\n\n');
    }
  }
}

const rowText = ({ left, right }: Row, run: (run: Run) => string, gap: string): string =>
  left.map(run).join('') + (right ? gap + right : '');
const runText = (run: Run): string => run.text;

function runMarkdown({ text, strong, em }: Run): string {
  if (!text) return '';
  if (strong) return `**${text}**`;
  return em ? `*${text}*` : text;
}
