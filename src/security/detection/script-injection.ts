import { type Node as ScriptNode, parse as parseScript } from 'acorn';
import { simple as walk } from 'acorn-walk';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse as parseHtml, serialize } from 'parse5';
import { EVENT_HANDLERS } from './event-handlers.js';

/**
 * Whether a browser would run something of a value that a page shows unescaped. No patterns: the HTML parser of the
 * standard reads the value in the places where pages put values, and a parser of JavaScript where pages put it into
 * scripts. "<3", "a < b" and "Generics<T>" make elements that run nothing.
 */
export interface ScriptFinding {
  /** Where it takes hold. */
  context: string;
}

type Parent = DefaultTreeAdapterMap['parentNode'];
type Element = DefaultTreeAdapterMap['element'];

interface Place {
  name: string;
  before: string;
  after: string;
  /** What the value must hold to do harm there. */
  needs: RegExp;
}

const HANDLER = /\bon[a-z]{3,}[\s\u0000]*=|[/"'\s]on[a-z]{3,}[\s\u0000]*=/i; // eslint-disable-line no-control-regex -- browsers pass over NUL
const MARKUP = /<[a-z!/?]/i;
const SCHEME = /script|data|&|[\u0000-\u0020]*:/i; // eslint-disable-line no-control-regex -- browsers pass over control characters

const HTML_PLACES: readonly Place[] = [
  { name: 'text', before: '<div>', after: '</div>', needs: MARKUP },
  { name: 'attribute', before: '<input value="', after: '">', needs: /"/ },
  { name: 'attribute', before: "<input value='", after: "'>", needs: /'/ },
  { name: 'attribute', before: '<input value=', after: '>', needs: HANDLER },
  { name: 'link', before: '<a href="', after: '">x</a>', needs: SCHEME },
  { name: 'link', before: "<a href='", after: "'>x</a>", needs: SCHEME },
  { name: 'comment', before: '<!-- ', after: ' -->', needs: /--!?>|^-?>/ },
  { name: 'title', before: '<title>', after: '</title>', needs: /<\/title/i },
  { name: 'textarea', before: '<textarea>', after: '</textarea>', needs: /<\/textarea/i },
  { name: 'style', before: '<style>', after: '</style>', needs: /<\/style/i },
  { name: 'script', before: "<script>var a = '", after: "'</script>", needs: /<\/script/i },
  { name: 'noscript', before: '<noscript>', after: '</noscript>', needs: /<\/noscript/i },
];

const SCRIPT_PLACES: readonly Place[] = [
  { name: 'string', before: "f('", after: "', 1)", needs: /'/ },
  { name: 'string', before: 'f("', after: '", 1)', needs: /"/ },
  { name: 'template', before: 'f(`', after: '`, 1)', needs: /`|\$\{/ },
  { name: 'template', before: 'var a = `', after: '`;', needs: /`|\$\{/ },
  { name: 'string', before: "var a = '", after: "';", needs: /'/ },
  { name: 'string', before: 'var a = "', after: '";', needs: /"/ },
  { name: 'object', before: "var a = {b: '", after: "'};", needs: /'/ },
  { name: 'object', before: "f({b: '", after: "'})", needs: /'/ },
  { name: 'block', before: "if (a) { f('", after: "'); }", needs: /'/ },
];

/** @param isTimeUp asked between two readings: each is short, all of them together may not be */
export function findScript(value: string, isTimeUp: () => boolean = () => false): ScriptFinding | null {
  for (const place of HTML_PLACES) {
    if (isTimeUp()) return null;
    if (place.needs.test(value) && runsInPage(place, value)) return { context: place.name };
  }
  for (const place of SCRIPT_PLACES) {
    if (isTimeUp()) return null;
    if (place.needs.test(value) && addsToScript(place, value)) return { context: `script ${place.name}` };
  }
  // a page that puts a backslash before its quotes alone undoes the one that is there
  for (const quote of ["'", '"']) {
    if (isTimeUp() || !value.includes(`\\${quote}`)) continue;
    const escaped = value.replaceAll(quote, `\\${quote}`);
    const place = SCRIPT_PLACES.find((one) => one.before.endsWith(quote) && addsToScript(one, escaped));
    if (place) return { context: `script ${place.name}` };
  }
  return null;
}

function runsInPage({ name, before, after }: Place, value: string): boolean {
  for (const scriptingEnabled of value.includes('<noscript') || name === 'noscript' ? [true, false] : [true]) {
    const tree = parseHtml(before + value + after, { scriptingEnabled });
    if (runs(tree, name)) return true;
    // What a page reads, writes back and reads again can turn into something else.
    if (MARKUP.test(value) && runs(parseHtml(serialize(tree), { scriptingEnabled }), name)) return true;
  }
  return false;
}

function runs(parent: Parent, place: string): boolean {
  return parent.childNodes.some((child) => {
    if (!defaultTreeAdapter.isElementNode(child)) return false;
    const inner = 'content' in child ? (child.content as Parent) : child;
    const isOwnScript = place === 'script' && child.tagName === 'script' && child.attrs.length === 0;
    return (!isOwnScript && elementRuns(child)) || runs(inner, isOwnScript ? 'text' : place);
  });
}

const JSON_TYPE = /json|text\/plain|template|markdown|graphql|shader/i;

function elementRuns(element: Element): boolean {
  const attributes = new Map(
    element.attrs.map(({ name, value, prefix }) => [prefix ? `${prefix}:${name}` : name, value]),
  );
  if (element.tagName === 'script' && !JSON_TYPE.test(attributes.get('type') ?? '')) {
    const [text] = element.childNodes as { value?: string }[];
    return ['src', 'href', 'xlink:href'].some((name) => attributes.get(name)?.trim()) || acts(text?.value ?? '');
  }
  return [...attributes].some(([name, value]) => attributeRuns(element.tagName, name, value));
}

const LINKS = new Set([
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'data',
  'to',
  'from',
  'values',
  'code',
  'background',
  'poster',
  'srcset',
]);

function attributeRuns(tag: string, name: string, value: string): boolean {
  if (EVENT_HANDLERS.has(name)) return value.trim() !== '';
  if (name === 'srcdoc') return findScript(value) !== null;
  if (tag === 'meta' && name === 'content')
    return linkRuns(value.replace(/^[^;,]*[;,]\s*(?:url\s*=)?\s*['"]?/i, ''), true);
  return LINKS.has(name) && linkRuns(value, tag === 'iframe' || tag === 'object' || tag === 'embed' || tag === 'meta');
}

/** As browsers read an address: leading controls and blanks, tabs and line ends are passed over. */
function linkRuns(address: string, isFrame: boolean): boolean {
  // eslint-disable-next-line no-control-regex -- they are what is passed over
  const url = address.replace(/^[\u0000-\u0020]+/, '').replace(/[\t\n\r]/g, '');
  const script = /^(?:javascript|vbscript|livescript):(.*)$/is.exec(url)?.[1];
  if (script !== undefined) return doesSomething(decodeOnce(script));
  if (/^data:[^,]*(?:html|xml|svg)/i.test(url)) return isFrame || /script|onload|onerror|;base64/i.test(url);
  return false;
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const ACTS = {
  CallExpression: true,
  NewExpression: true,
  AssignmentExpression: true,
  TaggedTemplateExpression: true,
  ImportExpression: true,
  ThrowStatement: true,
  UpdateExpression: true,
} as const;

/** What is no JavaScript does nothing; nor does what names nothing that browsers have: "JavaScript: React, Vue (3 years)". */
function doesSomething(script: string): boolean {
  const tree = parse(script);
  return tree !== null && countActs(tree) > 0 && REACHES_OUT.test(script);
}

/** A name of the browser's, or a way to get at one. Escapes and computed names count as such. */
const REACHES_OUT =
  /\b(?:alert|confirm|prompt|print|eval|Function|set(?:Timeout|Interval|Immediate)|requestAnimationFrame|fetch|XMLHttpRequest|WebSocket|EventSource|Worker|Image|navigator|document|window|self|top|parent|frames|globalThis|this|location|history|open|postMessage|import|Reflect|constructor|atob|throw)\b|\[\s*['"`+(!]|\\/;

/** "What is a <script> tag?" opens a script that is none; what has no call, no assignment and no import does nothing. */
function acts(script: string): boolean {
  const tree = parse(script) ?? parse(script, 'module');
  return tree !== null && (countActs(tree) > 0 || /\bimport\b/.test(script));
}

/** Whether the value adds something that acts to a script that calls one function or none. */
function addsToScript({ before, after }: Place, value: string): boolean {
  if (!/[(`=]|\bimport\b|\bthrow\b/.test(value)) return false;
  const tree = parse(before + value + after);
  return tree !== null && countActs(tree) > (before.includes('f(') ? 1 : 0);
}

function countActs(tree: ScriptNode): number {
  let count = 0;
  const visitors = Object.fromEntries(Object.keys(ACTS).map((name) => [name, () => void (count += 1)]));
  walk(tree, visitors);
  return count;
}

function parse(script: string, sourceType: 'script' | 'module' = 'script'): ScriptNode | null {
  try {
    return parseScript(script, {
      ecmaVersion: 'latest',
      sourceType,
      allowReturnOutsideFunction: sourceType === 'script',
    });
  } catch {
    return null;
  }
}
