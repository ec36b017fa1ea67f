import { elements, textOf, type XmlElement } from '../archive/xml.js';
import { readHtmlText, type HtmlText } from './html-text.js';

/** Element by path of local names; the two Europass formats mix namespaces, which say nothing here. */
export function local(parent: XmlElement, ...path: string[]): XmlElement | undefined {
  let current: XmlElement | undefined = parent;
  for (const name of path) current = current && elements(current).find((element) => localName(element) === name);
  return current;
}

/** All elements at the end of a path. */
export function all(parent: XmlElement, ...path: string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (level, name) => level.flatMap((element) => elements(element).filter((one) => localName(one) === name)),
    [parent],
  );
}

export function textAt(parent: XmlElement, ...path: string[]): string | undefined {
  const element = local(parent, ...path);
  const text = element ? textOf(element).replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
}

/** A field with HTML in it, escaped or not. */
export function readHtmlFields(parent: XmlElement, ...path: string[]): HtmlText {
  const element = local(parent, ...path);
  return element ? readHtmlText(textOf(element)) : { paragraphs: [], items: [] };
}

export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}
