import type { Block, Contact, Entry, Group, LinkText, ResumeView, SectionView } from '../view/resume-view.js';

/** What Markdown would read as its own wherever it stands. `&` may start an entity, `<` a tag, `|` a table cell. */
const SPECIAL = /[\\`*_[\]<>&|~$#]/g;

/** What makes a list, a rule or an underlined heading at the start of a line; a number before its dot. */
const LINE_START = /^(?:[-+](?=[\s-]|$)|=|\d{1,9}(?=[.)](?:\s|$)))/;

/** Text that comes out of Markdown as it went in. `#` behind a letter and `_` between two mean nothing, and stay readable. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(SPECIAL, '\\$&')
    .replace(/(?<=[\p{L}\p{N}])\\(?:(#)|(_)(?=[\p{L}\p{N}]))/gu, '$1$2')
    .replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

function markdownLink({ text, href }: LinkText): string {
  return href === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${href}>)`;
}

const contactItem = (contact: Contact): string =>
  (contact.label === undefined ? '' : `${escapeMarkdown(contact.label)} `) + markdownLink(contact);

function markdownBlocks(blocks: Block[]): string[] {
  return blocks.flatMap((block, index) => {
    const text = escapeMarkdown(block.text);
    if (block.kind === 'bullet') return [`- ${text}`];
    return [...(blocks[index - 1]?.kind === 'bullet' ? [''] : []), text, ''];
  });
}

function placeLine(place: string | undefined, link: LinkText | undefined, dates: string | undefined): string[] {
  const parts = [
    place && `**${escapeMarkdown(place)}**`,
    dates && `*${escapeMarkdown(dates)}*`,
    link && markdownLink(link),
  ];
  const line = parts.filter(Boolean).join(' · ');
  return line === '' ? [] : [line, ''];
}

function markdownEntry(entry: Entry, heading: string): string[] {
  return [
    ...(entry.title === '' ? [] : [`${heading} ${escapeMarkdown(entry.title)}`, '']),
    ...placeLine(entry.place, entry.link, entry.dates),
    ...markdownBlocks(entry.blocks),
    '',
    ...entry.details.flatMap(({ label, text }) => [`*${escapeMarkdown(label ?? '')}* ${escapeMarkdown(text)}`, '']),
  ];
}

function markdownGroup({ heading, entries }: Group): string[] {
  if (heading === undefined) return entries.flatMap((entry) => markdownEntry(entry, '###'));
  return [
    `### ${escapeMarkdown(heading.title)}`,
    '',
    ...placeLine(heading.place, heading.link, undefined),
    ...markdownBlocks(heading.blocks),
    '',
    ...entries.flatMap((entry) => markdownEntry(entry, '####')),
  ];
}

function markdownSection(section: SectionView): string[] {
  switch (section.layout) {
    case 'text':
      return markdownBlocks(section.blocks);
    case 'entries':
      return section.groups.flatMap(markdownGroup);
    case 'facts':
      return section.lines.map(({ label, text }) =>
        label === undefined ? `- ${escapeMarkdown(text)}` : `- **${escapeMarkdown(label)}** ${escapeMarkdown(text)}`,
      );
  }
}

/** CommonMark without HTML. */
export function renderMarkdown(view: ResumeView): string {
  const lines = [
    `# ${escapeMarkdown(view.name ?? view.words.document)}`,
    '',
    ...(view.label === undefined ? [] : [`**${escapeMarkdown(view.label)}**`, '']),
    ...view.contacts.map((contact) => `- ${contactItem(contact)}`),
    ...view.sections.flatMap((section) => ['', `## ${escapeMarkdown(section.title)}`, '', ...markdownSection(section)]),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
