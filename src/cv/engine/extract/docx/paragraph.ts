import { child, descendants, elements, textOf, type XmlElement } from '../archive/xml.js';
import { symbolCharacter } from '../text/clean.js';
import type { DocumentBuilder, LineProperties } from '../text/document-builder.js';
import { addStyledParagraph, type StyledPiece } from '../text/styled.js';
import type { Relationship } from './package.js';
import { readParagraphFormat, readRunFormat, type RunFormat, type StyleSheet } from './styles.js';

const FIELD_LINK = /HYPERLINK\s+"([^"]{1,2000})"/;
/** The grey prompt of a content control that nobody filled in. */
const PROMPT_STYLE = 'PlaceholderText';

interface Context {
  base: RunFormat;
  style: string | undefined;
  uri?: string;
  shaded: boolean;
  /** Inside a content control that shows its prompt. */
  prompting?: boolean;
}

/** Reads one paragraph into the builder and hands back the text boxes anchored in it. */
export class ParagraphReader {
  private pieces: StyledPiece[] = [];
  private boxes: XmlElement[] = [];
  /** Depth of complex fields whose instruction is being read, and the links they make. */
  private fields: { instruction: string; showing: boolean }[] = [];

  constructor(
    private readonly builder: DocumentBuilder,
    private readonly styles: StyleSheet,
    private readonly relations: ReadonlyMap<string, Relationship>,
    private readonly fonts: Set<string>,
    private readonly running: boolean,
  ) {}

  read(paragraph: XmlElement, cell: LineProperties['cell'], shaded: boolean): XmlElement[] {
    this.pieces = [];
    this.boxes = [];
    const properties = child(paragraph, 'w:pPr');
    const style = child(properties, 'w:pStyle')?.attributes['w:val'];
    const format = { ...this.styles.paragraphOf(style), ...readParagraphFormat(properties) };
    const context: Context = { base: this.styles.runOf(style), style, shaded: shaded || format.shaded === true };
    this.walk(paragraph, context);
    const listItem = format.numId !== undefined && format.numId !== '0' && format.headingLevel === undefined;
    const line: LineProperties = {
      ...(listItem ? { listItem } : {}),
      ...(format.headingLevel === undefined ? {} : { headingLevel: format.headingLevel }),
      ...(cell ? { cell } : {}),
      ...(this.running ? { running: true } : {}),
    };
    addStyledParagraph(this.builder, this.pieces, line, this.fonts);
    return this.boxes;
  }

  private walk(parent: XmlElement, context: Context): void {
    for (const element of elements(parent)) this.readInline(element, context);
  }

  private readInline(element: XmlElement, context: Context): void {
    switch (element.name) {
      case 'w:r':
        this.readRun(element, context);
        return;
      case 'w:hyperlink': {
        const relation = this.relations.get(element.attributes['r:id'] ?? '');
        this.walk(element, relation?.external ? { ...context, uri: relation.target } : context);
        return;
      }
      case 'w:fldSimple': {
        const uri = FIELD_LINK.exec(element.attributes['w:instr'] ?? '')?.[1];
        this.walk(element, uri === undefined ? context : { ...context, uri });
        return;
      }
      case 'mc:AlternateContent':
        this.walk(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element, context);
        return;
      case 'w:sdt': {
        const prompting = child(child(element, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
        this.walk(element, prompting ? { ...context, prompting } : context);
        return;
      }
      case 'w:pPr':
      case 'w:del':
      case 'w:moveFrom':
      case 'w:sdtPr':
        return;
      default:
        this.walk(element, context);
    }
  }

  private readRun(run: XmlElement, context: Context): void {
    const properties = child(run, 'w:rPr');
    const characterStyle = child(properties, 'w:rStyle')?.attributes['w:val'];
    if (context.prompting && characterStyle === PROMPT_STYLE) {
      this.builder.addLoss('docx_prompt', 'Prompts of fields that were not filled in are left out.');
      return;
    }
    const base = characterStyle === undefined ? context.base : this.styles.runOf(context.style, characterStyle);
    const format = { ...base, ...readRunFormat(properties) };
    this.readRunContent(run, format, context);
  }

  private readRunContent(run: XmlElement, format: RunFormat, context: Context): void {
    const add = (text: string) => {
      if (text === '' || this.fields.some((field) => !field.showing)) return;
      const uri = context.uri ?? this.fieldLink();
      this.pieces.push({
        text: format.caps ? text.toLocaleUpperCase('en') : text,
        look: context.shaded ? { ...format, shaded: true } : format,
        ...(uri === undefined ? {} : { uri }),
      });
    };
    for (const element of elements(run)) {
      switch (element.name) {
        case 'w:t':
          add(textOf(element));
          break;
        case 'w:tab':
        case 'w:ptab':
          add('\t');
          break;
        case 'w:br':
        case 'w:cr':
          add('\n');
          break;
        case 'w:ruby':
          this.walk(child(element, 'w:rubyBase') ?? element, context);
          break;
        case 'w:noBreakHyphen':
          add('-');
          break;
        case 'w:sym':
          add(symbolCharacter(parseInt(element.attributes['w:char'] ?? '0', 16) | 0xf000));
          break;
        case 'w:instrText':
          this.readInstruction(textOf(element));
          break;
        case 'w:fldChar':
          this.readFieldMark(element.attributes['w:fldCharType']);
          break;
        case 'mc:AlternateContent':
          this.readRunContent(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element, format, context);
          break;
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          this.readDrawing(element);
          break;
      }
    }
  }

  private readDrawing(drawing: XmlElement): void {
    this.boxes.push(...textBoxes(drawing));
    if (descendants(drawing, 'dgm:relIds').length > 0 || descendants(drawing, 'c:chart').length > 0)
      this.builder.addLoss('docx_diagram', 'Text in diagrams and charts of the document is not read.');
    this.builder.traits.images += descendants(drawing, 'pic:pic').length + descendants(drawing, 'v:imagedata').length;
  }

  private readInstruction(text: string): void {
    const field = this.fields.at(-1);
    if (field) field.instruction = (field.instruction + text).slice(0, 4000);
  }

  private readFieldMark(type: string | undefined): void {
    if (type === 'begin') this.fields.push({ instruction: '', showing: false });
    else if (type === 'end') this.fields.pop();
    else if (type === 'separate') {
      const field = this.fields.at(-1);
      if (field) field.showing = true;
    }
  }

  private fieldLink(): string | undefined {
    for (const field of this.fields) {
      const uri = FIELD_LINK.exec(field.instruction)?.[1];
      if (uri !== undefined) return uri;
    }
    return undefined;
  }
}

/** The outermost text boxes of a drawing, each once: those inside them are met again when they are read. */
function textBoxes(drawing: XmlElement): XmlElement[] {
  return elements(drawing).flatMap((element) => {
    if (element.name === 'w:txbxContent') return [element];
    if (element.name !== 'mc:AlternateContent') return textBoxes(element);
    return textBoxes(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element);
  });
}
