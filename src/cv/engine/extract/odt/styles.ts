import { descendants, elements, type XmlElement } from '../archive/xml.js';
import type { Look } from '../text/styled.js';

interface Style {
  parent?: string;
  look: Look;
  relativeSize?: number;
}

const MAX_INHERITANCE = 20;
const DEFAULT_SIZE = 12;

/** Text looks of an ODF document by style name, automatic and named ones alike. */
export class OdtStyles {
  private readonly styles = new Map<string, Style>();
  private readonly defaults: Look;

  constructor(roots: readonly (XmlElement | undefined)[]) {
    const all = roots.flatMap((root) => (root ? descendants(root, 'style:style') : []));
    for (const style of all) {
      const name = style.attributes['style:name'];
      if (name !== undefined && !this.styles.has(name)) this.styles.set(name, readStyle(style));
    }
    const fallback = roots
      .flatMap((root) => (root ? descendants(root, 'style:default-style') : []))
      .find((style) => style.attributes['style:family'] === 'paragraph');
    this.defaults = fallback ? readStyle(fallback).look : {};
  }

  /** The look of a style over that of what surrounds it. */
  look(name: string | undefined, around: Look = this.defaults): Look {
    let look = around;
    for (const style of this.chain(name)) {
      look = { ...look, ...style.look };
      if (style.relativeSize !== undefined) look.size = (around.size ?? DEFAULT_SIZE) * style.relativeSize;
    }
    return look;
  }

  private chain(name: string | undefined): Style[] {
    const chain: Style[] = [];
    let style = name === undefined ? undefined : this.styles.get(name);
    while (style && chain.length < MAX_INHERITANCE) {
      chain.unshift(style);
      style = style.parent === undefined ? undefined : this.styles.get(style.parent);
    }
    return chain;
  }
}

function readStyle(style: XmlElement): Style {
  const look: Look = {};
  let relativeSize: number | undefined;
  for (const element of elements(style)) {
    const background = element.attributes['fo:background-color'];
    if (background !== undefined && background !== 'transparent' && !/^#f{6}$/i.test(background)) look.shaded = true;
    if (element.name !== 'style:text-properties') continue;
    const { attributes } = element;
    const weight = attributes['fo:font-weight'];
    if (weight !== undefined) look.bold = weight === 'bold' || Number(weight) >= 600;
    const slant = attributes['fo:font-style'];
    if (slant !== undefined) look.italic = slant !== 'normal';
    const size = attributes['fo:font-size'];
    if (size?.endsWith('pt')) look.size = parseFloat(size);
    else if (size?.endsWith('%')) relativeSize = parseFloat(size) / 100;
    if (attributes['fo:color'] !== undefined) look.color = attributes['fo:color'].slice(1).toLowerCase();
    if (attributes['text:display'] !== undefined) look.hidden = attributes['text:display'] === 'none';
    const font = attributes['style:font-name'];
    if (font !== undefined) look.font = font;
  }
  const parent = style.attributes['style:parent-style-name'];
  return { look, ...(parent === undefined ? {} : { parent }), ...(relativeSize === undefined ? {} : { relativeSize }) };
}

/** Columns that a document or one of its sections is set in. */
export function columnCount(roots: readonly (XmlElement | undefined)[]): number {
  const counts = roots.flatMap((root) => (root ? descendants(root, 'style:columns') : []));
  return Math.min(8, Math.max(1, ...counts.map((columns) => Number(columns.attributes['fo:column-count'] ?? 1) || 1)));
}

/** Text of the first element of that name below, if any. */
export function firstText(root: XmlElement | undefined, name: string): string | undefined {
  const found = root && descendants(root, name)[0];
  const text = found?.children.find((node) => typeof node === 'string');
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}
