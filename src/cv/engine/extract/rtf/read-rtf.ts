import { isDeepStrictEqual } from 'node:util';
import type { SourceDocument } from '../../model/document.js';
import { LIMITS } from '../limits.js';
import { brokenFile, tooLarge } from '../problems.js';
import { DocumentBuilder, type LineProperties } from '../text/document-builder.js';
import { addStyledParagraph, type Look, type StyledPiece } from '../text/styled.js';
import { CHARACTERS, CHARSETS, codePage, SKIPPED_DESTINATIONS } from './code-pages.js';
import { tokenize, type RtfToken } from './tokens.js';

const MAX_GROUPS = 500;
const FIELD_LINK = /HYPERLINK\s+"([^"]{1,2000})"/;

type Destination = 'body' | 'skip' | 'fonts' | 'colors' | 'styles' | 'instruction' | 'running';

interface Group {
  destination: Destination;
  look: Look;
  encoding: string | undefined;
  /** How many fallback characters follow a `\u`. */
  fallback: number;
  uri?: string;
  /** Tracked as deleted. */
  deleted?: boolean;
}

interface Paragraph {
  level?: number;
  list: boolean;
  inTable: boolean;
}

/** @throws EngineProblem broken_file, too_large */
export function readRtf(bytes: Uint8Array): SourceDocument {
  const reader = new RtfReader();
  for (const token of tokenize(bytes)) reader.take(token);
  return reader.finish();
}

class RtfReader {
  private readonly builder = new DocumentBuilder('rtf');
  private readonly fontTable = new Map<number, { name: string; encoding?: string }>();
  private readonly headingStyles = new Map<number, number>();
  private readonly colors: string[] = [];
  private readonly fonts = new Set<string>();
  private readonly stack: Group[] = [];
  private group: Group = { destination: 'body', look: {}, encoding: undefined, fallback: 1 };
  private documentEncoding = 'windows-1252';
  private defaultFont = 0;
  private pieces: StyledPiece[] = [];
  private pending: number[] = [];
  private characters = 0;
  private skipCharacters = 0;
  private paragraph: Paragraph = { list: false, inTable: false };
  private ignorable = false;
  private instruction = '';
  private color = { red: 0, green: 0, blue: 0, set: false };
  private entry = { number: 0, name: '' };
  private cell = { table: -1, row: 0, column: 0, open: false };

  take(token: RtfToken): void {
    if (token.kind === 'bytes') {
      this.takeBytes(token.bytes);
      return;
    }
    this.flushBytes();
    switch (token.kind) {
      case 'open':
        this.open();
        break;
      case 'close':
        this.close();
        break;
      case 'text':
        this.addText(token.text);
        break;
      case 'symbol':
        this.takeSymbol(token.name);
        break;
      case 'word':
        this.takeWord(token.name, token.value);
        if (token.name !== '') this.ignorable = false;
    }
  }

  finish(): SourceDocument {
    this.flushBytes();
    if (this.stack.length > 0 && this.builder.isEmpty && this.pieces.length === 0) throw brokenFile('RTF document');
    this.endParagraph();
    this.builder.noteRunning();
    this.builder.traits.fonts = [...this.fonts].sort();
    return this.builder.build();
  }

  private open(): void {
    if (this.stack.length >= MAX_GROUPS) throw tooLarge('The file is nested beyond reason.');
    this.stack.push(this.group);
    this.group = { ...this.group, look: { ...this.group.look } };
    this.skipCharacters = 0;
  }

  private close(): void {
    const closed = this.group;
    this.skipCharacters = 0;
    this.group = this.stack.pop() ?? this.group;
    if (closed.destination === 'instruction') {
      const uri = FIELD_LINK.exec(this.instruction)?.[1];
      if (uri !== undefined) this.group.uri = uri;
    }
    if (closed.destination === 'running' && this.group.destination !== 'running') this.endParagraph(true);
    if (closed.destination === 'fonts' && this.group.destination === 'fonts') this.endFont();
  }

  private takeSymbol(name: string): void {
    if (name === '*') this.ignorable = true;
    else if (name === '~') this.addText('\u00A0');
    else if (name === '_') this.addText('-');
    else if (name === '\\' || name === '{' || name === '}') this.addText(name);
    else if (name === '\n' || name === '\r') this.endParagraph();
  }

  private takeWord(name: string, value: number | undefined): void {
    if (this.startDestination(name) || this.takeTableWord(name, value) || this.takeLook(name, value)) return;
    const character = CHARACTERS[name];
    if (character !== undefined) this.addText(character);
    else if (name === 'u') this.takeUnicode(value ?? 0);
    else if (name === 'uc') this.group.fallback = Math.min(8, Math.max(0, value ?? 1));
    else if (name === 'par' || name === 'sect' || name === 'page') this.endParagraph();
    else if (name === 'deff') this.defaultFont = value ?? 0;
    else if (name === 'ansicpg') this.documentEncoding = codePage(value ?? 1252);
    else if (name === 'mac') this.documentEncoding = 'macintosh';
  }

  /** Words that say where the text of their group goes. */
  private startDestination(name: string): boolean {
    if (name === 'fonttbl') this.group.destination = 'fonts';
    else if (name === 'colortbl') this.group.destination = 'colors';
    else if (name === 'stylesheet') this.group.destination = 'styles';
    else if (name === 'fldinst') {
      this.group.destination = 'instruction';
      this.instruction = '';
    } else if (/^(?:header|footer)[lrf]?$/.test(name)) this.group.destination = 'running';
    else if (name === 'shptxt') {
      this.builder.traits.textBoxes++;
      this.group.destination = 'body';
      this.group.look = { ...this.group.look, shaded: true };
      this.endParagraph();
    } else if (name === 'shpinst' || name === 'shppict') return true;
    else if (SKIPPED_DESTINATIONS.has(name) || this.ignorable) {
      if (name === 'pict' && this.group.destination !== 'skip') this.builder.traits.images++;
      if (name === 'footnote' || name === 'annotation')
        this.builder.addLoss('rtf_notes', "The document's notes and comments are not read.");
      if (name === 'listtext' || name === 'pntext') this.paragraph.list = true;
      this.group.destination = 'skip';
    } else return false;
    return true;
  }

  private takeTableWord(name: string, value: number | undefined): boolean {
    if (this.group.destination !== 'body') return this.takeTableEntry(name, value);
    if (name === 'trowd' && !this.cell.open) {
      this.cell = { table: this.builder.traits.tables++, row: 0, column: 0, open: true };
    } else if (name === 'intbl') this.paragraph.inTable = true;
    else if (name === 'cell' || name === 'nestcell') {
      this.endParagraph();
      this.cell.column++;
    } else if (name === 'row' || name === 'nestrow') {
      this.cell.row++;
      this.cell.column = 0;
    } else if (name === 'pard') {
      this.paragraph = { list: this.paragraph.list && this.pieces.length === 0, inTable: false };
    } else if (name === 'ls' || name === 'ilvl')
      this.paragraph.list = name === 'ls' ? (value ?? 0) > 0 : this.paragraph.list;
    else if (name === 'outlinelevel')
      this.paragraph.level = (value ?? 0) > 8 ? undefined : Math.min(6, (value ?? 0) + 1);
    else if (name === 's') this.paragraph.level = this.headingStyles.get(value ?? -1);
    else return false;
    return true;
  }

  /** Entries of the tables at the file's head: fonts, colours, heading styles. */
  private takeTableEntry(name: string, value: number | undefined): boolean {
    if (this.group.destination === 'fonts') {
      if (name === 'f') this.entry = { number: value ?? 0, name: '' };
      else if (name === 'fcharset') {
        const encoding = CHARSETS[value ?? 0];
        this.fontTable.set(this.entry.number, { name: '', ...(encoding === undefined ? {} : { encoding }) });
      }
      return true;
    }
    if (this.group.destination === 'colors') {
      if (name === 'red' || name === 'green' || name === 'blue') {
        this.color[name] = value ?? 0;
        this.color.set = true;
      }
      return true;
    }
    if (this.group.destination === 'styles' && name === 's') this.entry = { number: value ?? 0, name: '' };
    return this.group.destination !== 'running' && this.group.destination !== 'body';
  }

  private takeLook(name: string, value: number | undefined): boolean {
    const { look } = this.group;
    const on = value !== 0;
    if (name === 'b') look.bold = on;
    else if (name === 'i') look.italic = on;
    else if (name === 'v') look.hidden = on;
    else if (name === 'deleted') this.group.deleted = on;
    else if (name === 'fs') look.size = (value ?? 24) / 2;
    else if (name === 'cf') look.color = this.colors[value ?? 0];
    else if (name === 'cb' || name === 'cbpat' || name === 'highlight' || name === 'chcbpat' || name === 'clcbpat')
      look.shaded = (value ?? 0) > 0;
    else if (name === 'plain') {
      this.group.look = look.shaded ? { shaded: true } : {};
      this.group.encoding = this.fontTable.get(this.defaultFont)?.encoding;
    } else if (name === 'f') {
      const font = this.fontTable.get(value ?? -1);
      this.group.encoding = font?.encoding;
      look.font = font?.name || undefined;
    } else return false;
    return true;
  }

  private takeUnicode(value: number): void {
    this.skipCharacters = 0;
    this.addText(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.skipCharacters = this.group.fallback;
  }

  private takeBytes(bytes: readonly number[]): void {
    for (const byte of bytes) {
      if (this.skipCharacters > 0) this.skipCharacters--;
      else this.pending.push(byte);
    }
  }

  private flushBytes(): void {
    if (this.pending.length === 0) return;
    const text = new TextDecoder(this.group.encoding ?? this.documentEncoding).decode(Uint8Array.from(this.pending));
    this.pending = [];
    this.addText(text);
  }

  private addText(text: string): void {
    const skipped = Math.min(this.skipCharacters, text.length);
    this.skipCharacters -= skipped;
    const rest = text.slice(skipped);
    if (rest === '' || this.group.deleted) return;
    switch (this.group.destination) {
      case 'body':
      case 'running':
        this.addPiece({
          text: rest,
          look: { ...this.group.look },
          ...(this.group.uri === undefined ? {} : { uri: this.group.uri }),
        });
        return;
      case 'instruction':
        this.instruction = (this.instruction + rest).slice(0, 4000);
        return;
      case 'fonts':
        this.entry.name = (this.entry.name + rest).slice(0, 200);
        if (rest.includes(';')) this.endFont();
        return;
      case 'colors':
        for (const end of rest.matchAll(/;/g)) if (end) this.endColor();
        return;
      case 'styles':
        this.entry.name = (this.entry.name + rest).slice(0, 200);
        if (rest.includes(';')) this.endStyle();
        return;
      case 'skip':
    }
  }

  /** Runs of one look are one piece, however many control words part them. */
  private addPiece(piece: StyledPiece): void {
    this.characters += piece.text.length;
    if (this.characters > LIMITS.characters) throw tooLarge('The file holds far more text than a CV.');
    const last = this.pieces.at(-1);
    if (last && last.uri === piece.uri && isDeepStrictEqual(last.look, piece.look)) last.text += piece.text;
    else this.pieces.push(piece);
  }

  private endFont(): void {
    const name = this.entry.name.replace(/;.*$/s, '').trim();
    if (name !== '') this.fontTable.set(this.entry.number, { ...this.fontTable.get(this.entry.number), name });
    this.entry.name = '';
  }

  private endColor(): void {
    const { red, green, blue, set } = this.color;
    this.colors.push(
      set ? [red, green, blue].map((part) => (part & 0xff).toString(16).padStart(2, '0')).join('') : '000000',
    );
    this.color = { red: 0, green: 0, blue: 0, set: false };
  }

  private endStyle(): void {
    const level = /^(?:heading|überschrift|titre|título|titolo|kop|nagłówek|nadpis)\s*([1-6])/iu.exec(
      this.entry.name.trim(),
    )?.[1];
    if (level !== undefined) this.headingStyles.set(this.entry.number, Number(level));
    this.entry.name = '';
  }

  private endParagraph(running = this.group.destination === 'running'): void {
    const { level, list, inTable } = this.paragraph;
    const { table, row, column } = this.cell;
    if (!inTable && this.pieces.length > 0) this.cell.open = false;
    const line: LineProperties = {
      ...(list ? { listItem: true } : {}),
      ...(level === undefined ? {} : { headingLevel: level }),
      ...(inTable && this.cell.open ? { cell: { table, row, column } } : {}),
      ...(running ? { running: true } : {}),
    };
    addStyledParagraph(this.builder, this.pieces, line, this.fonts);
    this.pieces = [];
    this.paragraph.list = false;
  }
}
