import type { SectionKind } from '../../model/parsed-cv.js';
import { fold, mendLetterSpacing, squeeze, words } from '../rows/fold.js';
import { dutch } from './data/dutch.js';
import { english } from './data/english.js';
import { french } from './data/french.js';
import { german } from './data/german.js';
import { CONNECTORS, DOCUMENT_TITLES, QUALIFIERS } from './data/heading-glue.js';
import { type HeadingWords } from './data/heading-words.js';
import { moreLanguages } from './data/more-languages.js';
import { italian } from './data/italian.js';
import { polish } from './data/polish.js';
import { portuguese } from './data/portuguese.js';
import { spanish } from './data/spanish.js';
import { nounOfClause, nounOfSelection, sentenceKind } from './sentence-headings.js';

/** How well a text matches the dictionary of headings. */
export interface HeadingMatch {
  kind: SectionKind;
  /** All kinds a compound heading names, the first one being `kind`. */
  kinds: SectionKind[];
  /** exact: the phrase stands in the dictionary; compound: each part does; qualified: after setting aside words like "selected". */
  match: 'exact' | 'compound' | 'qualified';
}

const AND = /\s(?:and|und|et|y|e|ed|en|i)\s/gu;

const TABLES = new Map<string, Map<string, SectionKind>>(
  Object.entries<Partial<HeadingWords>>({
    en: english,
    de: german,
    fr: french,
    es: spanish,
    it: italian,
    pt: portuguese,
    nl: dutch,
    pl: polish,
    ...moreLanguages,
  }).map(([language, headings]) => [language, tableOf(headings)]),
);

const TITLES = new Set([...DOCUMENT_TITLES].map(squeeze));
const LONGEST = 80;

/** Looks a line up as a section heading, the document's own language first. */
export function lookUpHeading(text: string, language: string): HeadingMatch | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = plainHeading(text);
  if (plain === '') return undefined;
  const exact = phraseKind(plain, language);
  if (exact) return { kind: exact, kinds: [exact], match: 'exact' };
  const bare = withoutBrackets(plain);
  const kind = bare === plain ? undefined : phraseKind(bare, language);
  if (kind) return { kind, kinds: [kind], match: 'qualified' };
  return compound(bare, language) ?? qualified(bare, language) ?? sentence(bare, language);
}

/** "Ce que j’ai fait", "Formação que fiz", "A selection of my work". */
function sentence(text: string, language: string): HeadingMatch | undefined {
  const noun = nounOfClause(text);
  const part = nounOfSelection(text);
  const whole = part && phraseKind(part, language);
  // Of all the work, what is selected are projects.
  const selected = whole === 'work' ? 'projects' : whole;
  const kind = sentenceKind(text) ?? (noun && phraseKind(noun, language)) ?? selected;
  return kind ? { kind, kinds: [kind], match: 'compound' } : undefined;
}

/** True for "Curriculum Vitae", "Lebenslauf" and their kin standing alone. */
export function isDocumentTitle(text: string): boolean {
  return text.length <= LONGEST && TITLES.has(squeeze(text));
}

function tableOf(headings: Partial<HeadingWords>): Map<string, SectionKind> {
  const table = new Map<string, SectionKind>();
  for (const [kind, phrases] of Object.entries(headings) as [SectionKind, readonly string[]][]) {
    // "Coaching & Advising": a sign between the words leaves nothing behind.
    for (const key of phrases.flatMap((phrase) => [squeeze(phrase), squeeze(phrase.replace(AND, ' '))]))
      if (!table.has(key)) table.set(key, kind);
  }
  return table;
}

/** Numbering ("2.", "IV.", "B)"), decoration and the closing colon taken away, letter-spacing mended. */
function plainHeading(text: string): string {
  return mendLetterSpacing(text)
    .replace(/^[^\p{L}\p{N}(]+/u, '')
    .replace(/^(?:\d{1,2}(?:\.\d)?|[IVX]{1,4}|[A-Z])\s*[.):]\s+/u, '')
    .replace(/[^\p{L}\p{N})+#]+$/u, '')
    .trim();
}

function withoutBrackets(text: string): string {
  const open = text.indexOf('(');
  return open > 0 && text.endsWith(')') ? text.slice(0, open).trim() : text;
}

function phraseKind(phrase: string, language: string): SectionKind | undefined {
  const key = squeeze(phrase);
  const own = TABLES.get(language)?.get(key);
  if (own) return own;
  for (const table of TABLES.values()) {
    const kind = table.get(key);
    if (kind) return kind;
  }
  return undefined;
}

function compound(text: string, language: string): HeadingMatch | undefined {
  const parts = splitAtConnectors(text);
  if (parts.length < 2 || parts.length > 5) return undefined;
  const kinds: SectionKind[] = [];
  for (const part of parts) {
    const kind = phraseKind(part, language) ?? qualified(part, language)?.kind;
    if (!kind) return undefined;
    if (!kinds.includes(kind)) kinds.push(kind);
  }
  const [kind] = kinds;
  return kind && { kind, kinds, match: 'compound' };
}

function splitAtConnectors(text: string): string[] {
  const parts: string[] = [];
  let current: string[] = [];
  const flush = (): void => {
    if (current.length > 0) parts.push(current.join(' '));
    current = [];
  };
  for (const token of text.split(/(\s+|[&+/|,;·•–—]|\s-\s)/)) {
    if (token.trim() === '') continue;
    if (/^[&+/|,;·•–—-]$/.test(token.trim()) || CONNECTORS.has(fold(token))) flush();
    else current.push(token);
  }
  flush();
  return parts;
}

function qualified(text: string, language: string): HeadingMatch | undefined {
  const all = words(text);
  if (all.length < 2 || all.length > 6) return undefined;
  const core = all.filter((word) => !QUALIFIERS.has(word) && !/^\d+$/.test(word));
  if (core.length === 0 || core.length === all.length) return undefined;
  const kind = phraseKind(core.join(' '), language);
  return kind && { kind, kinds: [kind], match: 'qualified' };
}
