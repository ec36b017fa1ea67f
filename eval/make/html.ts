import { existsSync, readFileSync } from 'node:fs';
import { textOf } from './arrangement.js';
import type { ContactLine, EntryPart, Manuscript, ManuscriptSection, Part, ProsePart, Run } from './manuscript.js';

const ICONS: Record<ContactLine['kind'], string> = {
  email: '✉',
  phone: '☎',
  address: '⌂',
  url: '⚭',
  profile: '⚭',
  extra: '•',
};

/** A web page of a CV: `css/<style>.css` decides its looks, `shape` the order and nesting of its elements. */
export interface HtmlStyle {
  css: string;
  shape: 'flow' | 'sidebar-first' | 'sidebar-last' | 'table';
  contact: 'line' | 'lines' | 'icons' | 'labels';
}

export function htmlOf(manuscript: Manuscript, style: HtmlStyle): string {
  const direction = manuscript.rightToLeft ? ' dir="rtl"' : '';
  return `<!DOCTYPE html>
<html lang="${manuscript.language}"${direction}>
<head><meta charset="utf-8"><title>${escape(manuscript.title)}</title><style>${cssOf(style.css)}</style></head>
<body>
${bodyOf(manuscript, style)}
</body>
</html>
`;
}

function cssOf(name: string): string {
  const file = new URL(`./css/${name}.css`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function bodyOf(manuscript: Manuscript, style: HtmlStyle): string {
  const contact = contactOf(manuscript, style.contact);
  const head = `<h1>${escape(manuscript.name)}</h1>${manuscript.label ? `<p class="label">${escape(manuscript.label)}</p>` : ''}`;
  const sections = (side?: boolean): string =>
    manuscript.sections
      .filter((section) => side === undefined || section.side === side)
      .map(style.shape === 'table' ? tableSection : sectionOf)
      .join('\n');
  switch (style.shape) {
    case 'flow':
      return `<header>${head}${contact}</header>\n${sections()}`;
    case 'table':
      return `<header>${head}${contact}</header>\n<table>${sections()}</table>`;
    case 'sidebar-first':
      return `<div class="page"><aside>${headedContact(manuscript, contact)}${sections(true)}</aside><main>${head}${sections(false)}</main></div>`;
    case 'sidebar-last':
      return `<header>${head}</header><div class="page"><main>${sections(false)}</main><aside>${headedContact(manuscript, contact)}${sections(true)}</aside></div>`;
  }
}

function headedContact(manuscript: Manuscript, contact: string): string {
  return `<section>${manuscript.contactHeading ? `<h2>${escape(manuscript.contactHeading)}</h2>` : ''}${contact}</section>`;
}

function contactOf({ contact }: Manuscript, way: HtmlStyle['contact']): string {
  if (way === 'line')
    return `<p class="contact">${contact.map((item) => escape(item.text)).join(' &nbsp;·&nbsp; ')}</p>`;
  const lines = contact.map((item) => {
    const mark = way === 'icons' ? `<span class="icon">${ICONS[item.kind]}</span> ` : '';
    const label = way === 'labels' && item.label ? `<b>${escape(item.label)}</b> ` : '';
    return `<li>${mark}${label}${linked(item)}</li>`;
  });
  return `<ul class="contact">${lines.join('')}</ul>`;
}

function linked(item: ContactLine): string {
  return item.kind === 'email' ? `<a href="mailto:${escape(item.text)}">${escape(item.text)}</a>` : escape(item.text);
}

function sectionOf(section: ManuscriptSection): string {
  const heading = section.heading ? `<h2>${escape(section.heading)}</h2>` : '';
  return `<section class="${section.kind}">${heading}\n${partsOf(section.parts)}</section>`;
}

/** The section's heading in the left cell, or above; each entry is a row of dates and text. */
function tableSection(section: ManuscriptSection): string {
  const heading = section.heading ? `<tr><th colspan="2">${escape(section.heading)}</th></tr>` : '';
  const rows: string[] = [];
  let loose: Part[] = [];
  const flush = (): void => {
    if (loose.length > 0) rows.push(`<tr><td colspan="2">${partsOf(loose)}</td></tr>`);
    loose = [];
  };
  for (const part of section.parts) {
    if (part.type === 'entry') {
      flush();
      rows.push(`<tr><td class="margin">${escape(part.margin ?? '')}</td><td>${entryBody(part)}</td></tr>`);
    } else if (part.type === 'fact') {
      flush();
      rows.push(`<tr><td class="margin">${escape(part.label)}</td><td>${escape(part.value)}</td></tr>`);
    } else loose.push(part);
  }
  flush();
  return heading + rows.join('\n');
}

function partsOf(parts: Part[]): string {
  return grouped(parts)
    .map((group) => (Array.isArray(group) ? listOf(group) : partOf(group)))
    .join('\n');
}

/** Neighbouring bullets share one list. */
function grouped(parts: Part[]): (Part | ProsePart[])[] {
  const groups: (Part | ProsePart[])[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.type === 'bullet' && Array.isArray(last)) last.push(part);
    else groups.push(part.type === 'bullet' ? [part] : part);
  }
  return groups;
}

function partOf(part: Part): string {
  switch (part.type) {
    case 'text':
    case 'bullet':
      return `<p>${escape(part.text)}</p>`;
    case 'fact':
      return `<p class="fact"><b>${escape(part.label)}:</b> ${escape(part.value)}</p>`;
    case 'tags':
      return `<ul class="tags">${part.tags.map((tag) => `<li>${escape(tag)}</li>`).join(' ')}</ul>`;
    case 'entry': {
      const margin = part.margin ? `<div class="margin">${escape(part.margin)}</div>` : '';
      return `<div class="entry">${margin}<div class="body">${entryBody(part)}</div></div>`;
    }
  }
}

function entryBody(part: EntryPart): string {
  const rows = part.rows
    .filter((row) => textOf(row) !== '')
    .map(({ left, right }) => {
      const aside = right ? `<span class="right">${escape(right)}</span>` : '';
      return `<div class="row"><span class="left">${left.map(runOf).join('')}</span> ${aside}</div>`;
    });
  return rows.join('\n') + partsOf(part.prose);
}

const listOf = (bullets: ProsePart[]): string =>
  `<ul>${bullets.map(({ text }) => `<li>${escape(text)}</li>`).join('\n')}</ul>`;

function runOf({ text, strong, em }: Run): string {
  if (!text) return '';
  if (strong) return `<strong>${escape(text)}</strong>`;
  return em ? `<em>${escape(text)}</em>` : escape(text);
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
