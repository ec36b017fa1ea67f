import type { Look } from '../text/styled.js';

/** What a CSS rule or a style attribute says that matters for reading. */
export interface Css extends Look {
  display?: string;
  /** Children of a flex or grid box stand below each other, not side by side. */
  stacked?: boolean;
  /** Set apart from the text around it. */
  apart?: boolean;
}

interface Rule {
  /** The last simple selector only: `.sidebar .date` is kept as `.date`. */
  selector: string;
  css: Css;
}

const MAX_RULES = 2_000;
const POINTS_PER_PIXEL = 0.75;
const NAMED_WHITE = /^(?:white|#fff|#ffffff|rgba?\(\s*255\s*,\s*255\s*,\s*255\b.*)$/i;

/** Rules of a page's style sheets, as far as one simple selector goes. */
export class StyleRules {
  private readonly rules = new Map<string, Css>();

  add(sheet: string): void {
    for (const { selector, css } of parseRules(sheet)) {
      if (this.rules.size >= MAX_RULES) return;
      this.rules.set(selector, { ...this.rules.get(selector), ...css });
    }
  }

  /** What applies to an element: by tag, class, id, then its own style attribute. */
  of(tag: string, attributes: Record<string, string>): Css {
    const names = [
      tag,
      ...(attributes.class ?? '')
        .split(/\s+/)
        .slice(0, 50)
        .flatMap((one) => [`.${one}`, `${tag}.${one}`]),
      `#${attributes.id ?? ''}`,
    ];
    return Object.assign(
      {},
      ...names.map((name) => this.rules.get(name)),
      attributes.style === undefined ? {} : parseDeclarations(attributes.style),
    ) as Css;
  }
}

function* parseRules(sheet: string): Generator<Rule> {
  const plain = sheet.slice(0, 200_000).replace(/\/\*[^]*?\*\//g, '');
  let skipping = false;
  for (const chunk of plain.split('}')) {
    const brace = chunk.lastIndexOf('{');
    if (brace < 0) {
      skipping = false;
      continue;
    }
    // Inside @media screen { … } the brace before the selector belongs to the at-rule. Rules for small screens and
    // print say nothing about the page on a desk.
    const before = chunk.slice(0, brace);
    const outer = before.lastIndexOf('{');
    if (outer >= 0) skipping = /@media[^{]{0,200}(?:print|max-width)/i.test(before.slice(0, outer));
    if (skipping) continue;
    const css = parseDeclarations(chunk.slice(brace + 1));
    if (Object.keys(css).length === 0) continue;
    for (const selector of before.slice(before.lastIndexOf('{') + 1).split(',')) {
      const last =
        selector
          .trim()
          .split(/[\s>+~]+/)
          .at(-1) ?? '';
      if (/^[\w.#-]+$/.test(last)) yield { selector: last, css };
    }
  }
}

function parseDeclarations(text: string): Css {
  const css: Css = {};
  for (const declaration of text.slice(0, 10_000).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace(/!important/i, '')
      .trim()
      .toLowerCase();
    applyDeclaration(css, name, value);
  }
  return css;
}

function applyDeclaration(css: Css, name: string, value: string): void {
  if (name === 'display') {
    css.display = value;
    if (value === 'none') css.hidden = true;
  } else if (name === 'visibility') css.hidden = value === 'hidden' || value === 'collapse';
  else if (name === 'opacity' && parseFloat(value) < 0.05) css.hidden = true;
  else if ((name === 'left' || name === 'top' || name === 'text-indent') && /^-\d{4,}/.test(value)) css.hidden = true;
  else if (name === 'flex-direction' || name === 'flex-flow') css.stacked = value.startsWith('column');
  else if (name === 'float') css.apart = value !== 'none';
  else if (name === 'font-weight') css.bold = /bold|[6-9]00/.test(value);
  else if (name === 'font-style') css.italic = /italic|oblique/.test(value);
  else if (name === 'font-size') {
    const size = points(value);
    if (size !== undefined) css.size = size;
  } else if (name === 'color')
    css.color = NAMED_WHITE.test(value) ? 'ffffff' : (/^#([0-9a-f]{6})$/.exec(value)?.[1] ?? '');
  else if (
    (name === 'background' || name === 'background-color' || name === 'background-image') &&
    value !== 'none' &&
    value !== 'transparent'
  )
    css.shaded = !NAMED_WHITE.test(value);
}

/** Absolute sizes only; relative ones are left to what surrounds. */
function points(value: string): number | undefined {
  const match = /^(\d{0,4}(?:\.\d{1,4})?)(px|pt|)(?:$|\s)/.exec(value);
  const number = Number(match?.[1]);
  if (!match || match[1] === '' || !Number.isFinite(number)) return undefined;
  if (match[2] === 'pt') return number;
  return match[2] === 'px' ? Math.round(number * POINTS_PER_PIXEL * 10) / 10 : number === 0 ? 0 : undefined;
}
