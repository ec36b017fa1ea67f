import type { HiddenText, Line, Link, Loss, Page, SourceDocument, SourceFormat } from '../../model/document.js';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../problems.js';
import { bulletLength, countedItems } from './markers.js';

export type LineProperties = Omit<Line, 'index' | 'text' | 'start' | 'end' | 'page' | 'markerLength'> & {
  page?: number;
};
type Traits = SourceDocument['traits'];

/** A flowing format has no pages of its own; its text stands on one of this size. */
export const A4: Page = { number: 1, width: 595.3, height: 841.9 };

/** Puts a document together line by line and keeps every offset true: `text.slice(line.start, line.end) === line.text`. */
export class DocumentBuilder {
  readonly links: Link[] = [];
  readonly hidden: HiddenText[] = [];
  readonly pages: Page[] = [];
  readonly traits: Traits = {
    pageCount: 1,
    columns: 1,
    tables: 0,
    images: 0,
    textBoxes: 0,
    unmappedCharacters: 0,
    fonts: [],
    metadata: {},
  };
  structured?: unknown;
  readonly structuredSpans: Record<string, { start: number; end: number }> = {};
  readonly lines: Line[] = [];
  private readonly losses = new Map<string, Loss>();
  private readonly texts: string[] = [];
  private length = 0;

  constructor(private readonly format: SourceFormat) {}

  /** Adds one line of clean text without line feeds; a blank one is ignored. */
  addLine(text: string, properties: LineProperties = {}): Line | undefined {
    if (text.trim() === '') return undefined;
    if (this.lines.length >= LIMITS.lines || this.length + text.length > LIMITS.characters)
      throw tooLarge('The file holds far more text than a CV.');
    const start = this.length === 0 ? 0 : this.length + 1;
    const markerLength = bulletLength(text);
    const segments = properties.segments ?? tabSegments(text);
    const line: Line = {
      ...properties,
      index: this.lines.length,
      text,
      start,
      end: start + text.length,
      page: properties.page ?? 1,
      ...(markerLength > 0 ? { markerLength, listItem: true } : {}),
      ...(segments ? { segments } : {}),
    };
    this.lines.push(line);
    this.texts.push(text);
    this.length = line.end;
    return line;
  }

  addLink(uri: string, start: number, end: number): void {
    if (/^(?:https?:|mailto:|tel:)/i.test(uri) && uri.length <= 2048 && start < end)
      this.links.push({ uri, start, end });
  }

  addHidden(hidden: HiddenText): void {
    if (hidden.text.trim() !== '' && this.hidden.length < 1000) this.hidden.push(hidden);
  }

  /** Each kind of loss is told once. */
  addLoss(code: string, message: string): void {
    this.losses.set(code, { code, message });
  }

  /** Tells the text of running headers and footers as a trait. */
  noteRunning(): void {
    const texts = this.lines.filter((line) => line.running).map((line) => line.text);
    if (texts.length > 0) this.traits.headerFooterText = [...new Set(texts)].join('\n');
  }

  get text(): string {
    return this.texts.join('\n');
  }

  get isEmpty(): boolean {
    return this.lines.length === 0;
  }

  build(): SourceDocument {
    for (const { line, markerLength } of countedItems(this.lines)) {
      if (line.listItem || line.headingLevel) continue;
      line.markerLength = markerLength;
      line.listItem = true;
    }
    return {
      format: this.format,
      text: this.text,
      pages: this.pages.length > 0 ? this.pages : [A4],
      lines: this.lines,
      links: this.links,
      hidden: this.hidden,
      losses: [...this.losses.values()],
      traits: { ...this.traits, fontSizes: this.traits.fontSizes ?? fontSizes(this.lines) },
      ...(this.structured === undefined ? {} : { structured: this.structured, structuredSpans: this.structuredSpans }),
    };
  }
}

/** The stretches between tabs, where there is more than one. */
export function tabSegments(text: string): { start: number; end: number }[] | undefined {
  if (!text.includes('\t')) return undefined;
  const segments: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\t]+/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const body = match[0].trim();
    if (body !== '') segments.push({ start: match.index + lead, end: match.index + lead + body.length });
  }
  return segments.length > 1 ? segments : undefined;
}

function fontSizes(lines: readonly Line[]): Traits['fontSizes'] {
  const characters = new Map<number, number>();
  for (const line of lines) {
    if (line.fontSize !== undefined)
      characters.set(line.fontSize, (characters.get(line.fontSize) ?? 0) + line.text.length);
  }
  if (characters.size === 0) return undefined;
  const sizes = [...characters.keys()].sort((a, b) => a - b);
  const body = [...characters].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
  return { smallest: sizes[0] ?? body, body, largest: sizes.at(-1) ?? body };
}
