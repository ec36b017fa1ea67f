import {
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Block, Contact, Detail, Entry, Group, LinkText, ResumeView, SectionView } from '../view/resume-view.js';
import { BULLETS } from './docx-styles.js';

const SEPARATOR = '  |  ';

/** Characters of contact details that fit in a line in every theme. */
const CONTACT_LINE = 84;

const RTL_LETTER = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Runs and paragraphs of a document, in the directions its texts have. */
export class DocxParagraphs {
  constructor(
    private readonly view: ResumeView,
    /** Twentieths of a point from the start of the line to where dates end. */
    private readonly textWidth: number,
  ) {}

  all(): Paragraph[] {
    const { name, label, words, contacts, sections } = this.view;
    return [
      this.paragraph([this.run(name ?? words.document)], { heading: HeadingLevel.TITLE }),
      ...(label === undefined ? [] : [this.paragraph([this.run(label)], { style: 'Label' })]),
      ...this.contactLines(contacts).map((line) => this.paragraph(line, { style: 'Contact' })),
      ...sections.flatMap((section) => this.section(section)),
    ];
  }

  private run(text: string, style: { bold?: boolean; color?: string } = {}): TextRun {
    return new TextRun({ text, rightToLeft: RTL_LETTER.test(text) || undefined, ...style });
  }

  private paragraph(children: ParagraphChild[], options: IParagraphOptions = {}): Paragraph {
    return new Paragraph({ children, bidirectional: this.view.direction === 'rtl' || undefined, ...options });
  }

  /** A paragraph of the person's own words: its first letter decides the direction. */
  private prose(text: string, options: IParagraphOptions = {}): Paragraph {
    const first = /\p{L}/u.exec(text)?.[0];
    const rtl = first === undefined ? this.view.direction === 'rtl' : RTL_LETTER.test(first);
    return new Paragraph({ children: [this.run(text)], bidirectional: rtl || undefined, ...options });
  }

  private link({ text, href }: LinkText): ParagraphChild {
    if (href === undefined) return this.run(text);
    return new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink' })] });
  }

  /** As many items in a line as surely fit, so that no line ends in a separator. */
  private contactLines(contacts: Contact[]): ParagraphChild[][] {
    const lines: { items: ParagraphChild[]; letters: number }[] = [];
    for (const contact of contacts) {
      const letters = contact.text.length + (contact.label?.length ?? 0) + SEPARATOR.length;
      const line = lines.at(-1);
      if (line && line.letters + letters <= CONTACT_LINE) {
        line.items.push(this.run(SEPARATOR), ...this.contactItem(contact));
        line.letters += letters;
      } else lines.push({ items: this.contactItem(contact), letters });
    }
    return lines.map(({ items }) => items);
  }

  private contactItem(contact: Contact): ParagraphChild[] {
    const label = contact.label === undefined ? [] : [this.run(`${contact.label} `)];
    const isolated = this.view.direction === 'rtl' && contact.kind !== 'location' && contact.kind !== 'photo';
    return [...label, this.link(isolated ? { ...contact, text: `\u2066${contact.text}\u2069` } : contact)];
  }

  private blocks(blocks: Block[]): Paragraph[] {
    return blocks.map(({ kind, text }) =>
      this.prose(text, kind === 'bullet' ? { numbering: { reference: BULLETS, level: 0 } } : {}),
    );
  }

  private detail({ label, text }: Detail): Paragraph {
    const labelRun = label === undefined ? [] : [this.run(`${label} `, { bold: true })];
    return this.paragraph([...labelRun, this.run(text)]);
  }

  private place(place: string | undefined, link: LinkText | undefined): Paragraph[] {
    const children = [
      ...(place === undefined ? [] : [this.run(place)]),
      ...(place !== undefined && link ? [this.run(' · ')] : []),
      ...(link ? [this.link(link)] : []),
    ];
    return children.length === 0 ? [] : [this.paragraph(children, { style: 'Place' })];
  }

  private titleLine(title: string, dates: string | undefined, heading: 'Heading2' | 'Heading3'): Paragraph {
    const dateRun = dates && new TextRun({ children: [new Tab(), dates], bold: false });
    return this.paragraph([this.run(title), ...(dateRun ? [dateRun] : [])], {
      heading,
      tabStops: [{ type: TabStopType.RIGHT, position: this.textWidth }],
    });
  }

  private entry(entry: Entry, heading: 'Heading2' | 'Heading3'): Paragraph[] {
    return [
      this.titleLine(entry.title, entry.dates, heading),
      ...this.place(entry.place, entry.link),
      ...this.blocks(entry.blocks),
      ...entry.details.map((detail) => this.detail(detail)),
    ];
  }

  private group({ heading, entries }: Group): Paragraph[] {
    if (heading === undefined) return entries.flatMap((entry) => this.entry(entry, 'Heading2'));
    return [
      this.titleLine(heading.title, undefined, 'Heading2'),
      ...this.place(heading.place, heading.link),
      ...this.blocks(heading.blocks),
      ...entries.flatMap((entry) => this.entry(entry, 'Heading3')),
    ];
  }

  private section(section: SectionView): Paragraph[] {
    const heading = this.paragraph([this.run(section.title)], { heading: HeadingLevel.HEADING_1 });
    switch (section.layout) {
      case 'text':
        return [heading, ...this.blocks(section.blocks)];
      case 'entries':
        return [heading, ...section.groups.flatMap((group) => this.group(group))];
      case 'facts':
        return [heading, ...section.lines.map((line) => this.detail(line))];
    }
  }
}
