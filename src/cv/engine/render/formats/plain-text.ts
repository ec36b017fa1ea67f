import type { Block, Contact, Entry, Group, ResumeView, SectionView } from '../view/resume-view.js';
import { wrapText } from './wrap-text.js';

const WIDTH = 88;

const wrapped = (text: string): string => wrapText(text, WIDTH).join('\n');

const bullet = (text: string): string =>
  wrapText(text, WIDTH - 2)
    .join('\n  ')
    .replace(/^/, '- ');

/** Without the trailing blanks and with at most one empty line in a row. */
function joinLines(lines: string[]): string {
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

const blockLines = (blocks: Block[]): string[] =>
  blocks.map(({ kind, text }) => (kind === 'bullet' ? bullet(text) : wrapped(text)));

const contactLine = ({ kind, label, text, href }: Contact): string => {
  const shown = kind === 'photo' ? `${text}: ${href ?? ''}` : text;
  return label === undefined ? shown : `${label} ${shown}`;
};

function headLines({ title, place, link, dates }: Pick<Entry, 'title' | 'place' | 'link' | 'dates'>): string[] {
  const head = [title, place ?? '', dates ?? '', link?.text ?? ''];
  return head.filter((line) => line !== '').map(wrapped);
}

function entryLines(entry: Entry): string[] {
  const details = entry.details.map(({ label, text }) => wrapped(`${label ?? ''} ${text}`));
  return ['', ...headLines(entry), ...blockLines(entry.blocks), ...details];
}

function groupLines({ heading, entries }: Group): string[] {
  const head = heading === undefined ? [] : ['', ...headLines(heading), ...blockLines(heading.blocks)];
  return [...head, ...entries.flatMap(entryLines)];
}

function sectionLines(section: SectionView): string[] {
  switch (section.layout) {
    case 'text':
      return blockLines(section.blocks);
    case 'entries':
      return section.groups.flatMap(groupLines).slice(1);
    case 'facts':
      return section.lines.map(({ label, text }) => (label === undefined ? wrapped(text) : bullet(`${label} ${text}`)));
  }
}

/** Plain text that survives being pasted into any form. */
export function renderPlainText(view: ResumeView): string {
  return joinLines([
    ...[view.name ?? view.words.document, view.label ?? ''].filter(Boolean).map(wrapped),
    '',
    ...view.contacts.map(contactLine).map(wrapped),
    ...view.sections.flatMap((section) => ['', '', section.title.toUpperCase(), '', ...sectionLines(section)]),
  ]);
}
