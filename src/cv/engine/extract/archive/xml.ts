import { SaxesParser } from 'saxes';
import { LIMITS } from '../limits.js';
import { brokenFile, tooLarge } from '../problems.js';
import { decodeText } from '../text/decode.js';

/** An element; text nodes are strings among its children. */
export interface XmlElement {
  /** As written, but with the customary prefix of its namespace (`w:p`, `text:h`). */
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** The customary prefix of a namespace, as {@link readXml} writes it whatever prefix the file uses. */
const PREFIXES = new Map<string, string>([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'text'],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'table'],
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'office'],
  ['urn:oasis:names:tc:opendocument:xmlns:style:1.0', 'style'],
  ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'fo'],
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
]);

/**
 * Reads an XML part into a tree. DTDs are not processed, entities of their own making are refused, depth and size are bounded.
 * @throws EngineProblem broken_file, too_large
 */
export function readXml(bytes: Uint8Array, kind: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const prefixes = new Map<string, string>();
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  let nodes = 0;
  const append = (text: string) => {
    if (text !== '') open.at(-1)?.children.push(text);
  };
  parser.on('error', () => {
    throw brokenFile(kind);
  });
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('opentag', (tag) => {
    if (++nodes > LIMITS.xmlNodes || open.length > LIMITS.xmlDepth)
      throw tooLarge('The file is nested or divided beyond reason.');
    const element: XmlElement = { name: '', attributes: {}, children: [] };
    for (const [name, value] of Object.entries(tag.attributes)) {
      if (name.startsWith('xmlns:')) prefixes.set(name.slice(6), PREFIXES.get(value) ?? name.slice(6));
      else if (name === 'xmlns') prefixes.set('', PREFIXES.get(value) ?? '');
    }
    element.name = rename(tag.name, prefixes, prefixes.get('') ?? '');
    for (const [name, value] of Object.entries(tag.attributes)) element.attributes[rename(name, prefixes, '')] = value;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(decodeText(bytes)).close();
  const top = root.children.find((child) => typeof child !== 'string');
  if (!top) throw brokenFile(kind);
  return top;
}

function rename(name: string, prefixes: ReadonlyMap<string, string>, fallback: string): string {
  const colon = name.indexOf(':');
  if (colon < 0) return fallback === '' ? name : `${fallback}:${name}`;
  const prefix = prefixes.get(name.slice(0, colon));
  return prefix === undefined || prefix === '' ? name : prefix + name.slice(colon);
}

export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child) => typeof child !== 'string');
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent && elements(parent).find((element) => element.name === name);
}

/** All the text inside an element. Recursion is bounded by the depth {@link readXml} accepts. */
export function textOf(node: XmlElement | string | undefined): string {
  if (node === undefined || typeof node === 'string') return node ?? '';
  return node.children.map(textOf).join('');
}

/** Every element of that name below, in document order. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...descendants(element, name),
  ]);
}
