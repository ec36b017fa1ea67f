import { child, elements, type XmlElement } from '../archive/xml.js';
import type { Look } from '../text/styled.js';

/** How a run of characters looks. */
export interface RunFormat extends Look {
  caps?: boolean;
}

export interface ParagraphFormat {
  /** 1-6. */
  headingLevel?: number;
  numId?: string;
  shaded?: boolean;
}

interface Style {
  basedOn?: string;
  run: RunFormat;
  paragraph: ParagraphFormat;
}

/** Heading styles by name, in the interface languages Word writes them in. */
const HEADING_NAME =
  /^(?:heading|überschrift|titre|título|titolo|kop|nagłówek|nadpis|cím|rubrik|overskrift|otsikko|заголовок|başlık|標題|标题|見出し)\s*([1-6])$/iu;
const TITLE_NAME = /^(?:title|titel|titre|título|titolo|tytuł|název|názov)$/iu;
const MAX_INHERITANCE = 20;

export class StyleSheet {
  private readonly styles = new Map<string, Style>();
  private readonly defaults: RunFormat;
  private readonly defaultParagraph: string | undefined;

  constructor(root: XmlElement | undefined) {
    const all = root ? elements(root) : [];
    const docDefaults = all.find((element) => element.name === 'w:docDefaults');
    this.defaults = readRunFormat(child(child(docDefaults, 'w:rPrDefault'), 'w:rPr'));
    for (const style of all.filter((element) => element.name === 'w:style')) {
      const name = child(style, 'w:name')?.attributes['w:val'] ?? '';
      const paragraph = readParagraphFormat(child(style, 'w:pPr'));
      const level = HEADING_NAME.exec(name)?.[1] ?? (TITLE_NAME.test(name) ? '1' : undefined);
      this.styles.set(style.attributes['w:styleId'] ?? '', {
        basedOn: child(style, 'w:basedOn')?.attributes['w:val'],
        run: readRunFormat(child(style, 'w:rPr')),
        paragraph: { ...paragraph, ...(level === undefined ? {} : { headingLevel: Number(level) }) },
      });
    }
    this.defaultParagraph = all.find(
      (element) => element.attributes['w:default'] === '1' && element.attributes['w:type'] === 'paragraph',
    )?.attributes['w:styleId'];
  }

  /** A paragraph's own look: defaults, then its style from the oldest ancestor down. */
  runOf(paragraphStyle: string | undefined, characterStyle?: string): RunFormat {
    const chain = [...this.chain(paragraphStyle ?? this.defaultParagraph), ...this.chain(characterStyle)];
    return Object.assign({}, this.defaults, ...chain.map((style) => style.run)) as RunFormat;
  }

  paragraphOf(style: string | undefined): ParagraphFormat {
    return Object.assign(
      {},
      ...this.chain(style ?? this.defaultParagraph).map((one) => one.paragraph),
    ) as ParagraphFormat;
  }

  private chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    let style = id === undefined ? undefined : this.styles.get(id);
    while (style && chain.length < MAX_INHERITANCE) {
      chain.unshift(style);
      style = style.basedOn === undefined ? undefined : this.styles.get(style.basedOn);
    }
    return chain;
  }
}

export function readRunFormat(properties: XmlElement | undefined): RunFormat {
  const format: RunFormat = {};
  if (!properties) return format;
  for (const element of elements(properties)) {
    const value = element.attributes['w:val'];
    const on = value === undefined || !/^(?:0|false|off|none)$/i.test(value);
    if (element.name === 'w:b') format.bold = on;
    else if (element.name === 'w:i') format.italic = on;
    else if (element.name === 'w:sz' && Number(value) > 0) format.size = Number(value) / 2;
    else if (element.name === 'w:color') format.color = value?.toLowerCase();
    else if (element.name === 'w:vanish' || element.name === 'w:webHidden') format.hidden = on;
    else if (element.name === 'w:caps') format.caps = on;
    else if (element.name === 'w:rFonts') format.font = element.attributes['w:ascii'] ?? element.attributes['w:hAnsi'];
    else if (element.name === 'w:highlight') format.shaded = on;
    else if (element.name === 'w:shd') format.shaded = isShaded(element);
  }
  return format;
}

export function readParagraphFormat(properties: XmlElement | undefined): ParagraphFormat {
  const format: ParagraphFormat = {};
  if (!properties) return format;
  const outline = Number(child(properties, 'w:outlineLvl')?.attributes['w:val'] ?? 9);
  if (outline >= 0 && outline <= 5) format.headingLevel = outline + 1;
  const numId = child(child(properties, 'w:numPr'), 'w:numId')?.attributes['w:val'];
  if (numId !== undefined) format.numId = numId;
  const shading = child(properties, 'w:shd');
  if (shading) format.shaded = isShaded(shading);
  return format;
}

export function isShaded(shading: XmlElement | undefined): boolean {
  const fill = shading?.attributes['w:fill'];
  return (fill !== undefined && !/^(?:auto|ffffff)$/i.test(fill)) || shading?.attributes['w:themeFill'] !== undefined;
}
