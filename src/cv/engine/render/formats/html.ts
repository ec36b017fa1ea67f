import type { Block, Contact, Entry, Group, LinkText, ResumeView, SectionView } from '../view/resume-view.js';
import { STYLE } from './html-style.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');

const tag = (name: string, text: string, className?: string): string =>
  text === ''
    ? ''
    : `<${name}${className === undefined ? '' : ` class="${className}"`} dir="auto">${escapeHtml(text)}</${name}>`;

function htmlLink({ text, href }: LinkText, className?: string): string {
  if (href === undefined) return tag('span', text, className);
  const attributes = className === undefined ? '' : ` class="${className}"`;
  return `<a${attributes} href="${escapeHtml(href)}" rel="noopener noreferrer" dir="auto">${escapeHtml(text)}</a>`;
}

function contactItem(contact: Contact): string {
  const label = contact.label === undefined ? '' : `${escapeHtml(contact.label)} `;
  return `<li>${label}${htmlLink(contact)}</li>`;
}

/** Neighbouring bullets become one list. */
function htmlBlocks(blocks: Block[]): string {
  const items = blocks.map(({ kind, text }) => tag(kind === 'bullet' ? 'li' : 'p', text));
  return items
    .map((item, index) => {
      if (blocks[index]?.kind !== 'bullet') return item;
      const opens = blocks[index - 1]?.kind !== 'bullet';
      const closes = blocks[index + 1]?.kind !== 'bullet';
      return `${opens ? '<ul>' : ''}${item}${closes ? '</ul>' : ''}`;
    })
    .join('\n');
}

function placeLine(place: string | undefined, link: LinkText | undefined): string {
  const parts = [tag('span', place ?? ''), link ? htmlLink(link) : ''];
  const line = parts.filter((part) => part !== '').join(' · ');
  return line === '' ? '' : `<p class="place">${line}</p>`;
}

function htmlEntry(entry: Entry, level: 3 | 4): string {
  const details = entry.details.map(
    ({ label, text }) => `<p class="detail" dir="auto"><b>${escapeHtml(label ?? '')}</b> ${escapeHtml(text)}</p>`,
  );
  return [
    '<article>',
    `<header>${tag(`h${level}`, entry.title)} ${tag('p', entry.dates ?? '', 'dates')}</header>`,
    placeLine(entry.place, entry.link),
    htmlBlocks(entry.blocks),
    ...details,
    '</article>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function htmlGroup({ heading, entries }: Group): string {
  if (heading === undefined) return entries.map((entry) => htmlEntry(entry, 3)).join('\n');
  const roles = entries.map((entry) => htmlEntry(entry, 4));
  return [
    '<div class="group">',
    tag('h3', heading.title),
    placeLine(heading.place, heading.link),
    htmlBlocks(heading.blocks),
    ...roles,
    '</div>',
  ].join('\n');
}

function sectionBody(section: SectionView): string {
  switch (section.layout) {
    case 'text':
      return htmlBlocks(section.blocks);
    case 'entries':
      return section.groups.map(htmlGroup).join('\n');
    case 'facts': {
      const items = section.lines.map(({ label, text }) => {
        const strong = label === undefined ? '' : `<b>${escapeHtml(label)}</b> `;
        return `<li dir="auto">${strong}${escapeHtml(text)}</li>`;
      });
      return `<ul class="facts">${items.join('\n')}</ul>`;
    }
  }
}

function htmlSection(section: SectionView): string {
  const id = `section-${section.id}`;
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(section.title)}</h2>\n${sectionBody(section)}\n</section>`;
}

/** One self-contained page: semantic, without script, with a print style; nothing in it loads anything. */
export function renderHtml(view: ResumeView): string {
  const { words } = view;
  return `<!doctype html>
<html lang="${view.lang}" dir="${view.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(view.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header class="head">
${tag('h1', view.name ?? words.document)}
${tag('p', view.label ?? '', 'label')}
<ul class="contacts">${view.contacts.map(contactItem).join('\n')}</ul>
</header>
${view.sections.map(htmlSection).join('\n')}
</main>
</body>
</html>
`;
}
