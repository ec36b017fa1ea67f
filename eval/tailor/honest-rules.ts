import { hashOf } from '../corpus/load.js';

/** An edit made by rule that says nothing new. */
export interface HonestEdit {
  language: string;
  kind: string;
  original: string;
  edited: string;
}

interface Given {
  text: string;
  language: string;
  /** The next statement of the same entry. */
  next?: string;
}

type Rule = (given: Given) => { original?: string; edited: string } | undefined;

const AND: Readonly<Record<string, string>> = {
  en: 'and',
  de: 'und',
  fr: 'et',
  es: 'y',
  it: 'e',
  pt: 'e',
  nl: 'en',
  pl: 'i',
};
const SMALL: Readonly<Record<string, readonly string[]>> = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  de: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  es: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  it: ['due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici'],
  pt: ['dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'],
  nl: ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
};
const PERCENT: Readonly<Record<string, string>> = {
  en: 'percent', de: 'Prozent', fr: 'pour cent', es: 'por ciento', it: 'per cento', pt: 'por cento', nl: 'procent', pl: 'procent',
}; // prettier-ignore
const I: Readonly<Record<string, string>> = { en: 'I' };
const ENGLISH_PAST: Readonly<Record<string, string>> = {
  Managed: 'Managing', Prepared: 'Preparing', Designed: 'Designing', Built: 'Building', Wrote: 'Writing', Supervised: 'Supervising',
  Led: 'Leading', Ran: 'Running', Trained: 'Training', Introduced: 'Introducing', Reduced: 'Reducing', Cut: 'Cutting',
  Developed: 'Developing', Coordinated: 'Coordinating', Maintained: 'Maintaining', Handled: 'Handling', Taught: 'Teaching',
  Replaced: 'Replacing', Audited: 'Auditing', Drafted: 'Drafting', Cared: 'Caring', Logged: 'Logging', Updated: 'Updating',
}; // prettier-ignore

const sentences = (text: string): string[] => text.split(/(?<=[\p{Ll})]{4}[.!?])\s+(?=\p{Lu})/u);
const lower = (text: string, language: string): string =>
  language === 'de' || text.charAt(1) === text.charAt(1).toUpperCase()
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);

/** `A, B and C` of short items without figures, as three. */
function items({ text, language }: Given): [string, string, string] | undefined {
  const found = new RegExp(`^([\\p{L}-]+), ([\\p{L}-]+) ${AND[language]} ([\\p{L}-]+)\\.?$`, 'u').exec(text);
  const [, a, b, c] = found ?? [];
  return a && b && c ? [a, b, c] : undefined;
}

const RULES: Readonly<Record<string, Rule>> = {
  'full stop': ({ text }) => ({ edited: /[.!?]$/.test(text) ? text.slice(0, -1) : `${text}.` }),
  'sentence left out': ({ text }) => {
    const all = sentences(text);
    return all.length > 1 ? { edited: all.slice(0, -1).join(' ') } : undefined;
  },
  'sentences reordered': ({ text }) => {
    const all = sentences(text);
    return all.length > 1 && all.every((each) => /[.!?]$/.test(each)) ? { edited: [...all.slice(1), all[0]].join(' ') } : undefined;
  },
  'two joined': ({ text, next, language }) => {
    if (!next || sentences(text).length > 1 || sentences(next).length > 1) return undefined;
    const joint = hashOf(text) % 2 === 0 ? '; ' : ` ${AND[language]} `;
    return { original: `${text}\n${next}`, edited: text.replace(/\.$/, '') + joint + lower(next, language) };
  },
  'list reordered': (given) => {
    const found = items(given);
    return found && { edited: `${found[2]}, ${lower(found[0], given.language)} ${AND[given.language]} ${found[1]}` };
  },
  'list shortened': (given) => {
    const found = items(given);
    return found && { edited: `${found[0]} ${AND[given.language]} ${found[1]}` };
  },
  'number to digits': ({ text, language }) => {
    const words = SMALL[language] ?? [];
    const found = new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'iu').exec(text);
    if (words.length === 0 || !found) return undefined;
    const digits = String(words.indexOf(found[0].toLowerCase()) + 2);
    return { edited: text.slice(0, found.index) + digits + text.slice(found.index + found[0].length) };
  },
  'number to words': ({ text, language }) => {
    const found = /(?<=\p{Ll}\s)(\d{1,2})(?=\s\p{Ll})/u.exec(text);
    const word = SMALL[language]?.[Number(found?.[1]) - 2];
    return found && word ? { edited: text.slice(0, found.index) + word + text.slice(found.index + found[0].length) } : undefined;
  },
  'percent spelled out': ({ text, language }) =>
    /\d\s?%/.test(text) ? { edited: text.replace(/(\d)\s?%/g, `$1 ${PERCENT[language]}`) } : undefined,
  'thousands marked': ({ text, language }) => {
    const mark = language === 'en' ? ',' : language === 'fr' || language === 'pl' ? ' ' : '.';
    const found = /(?<![\d.,])(\d{1,3})[\s.,](\d{3})(?![\d.,])/.exec(text);
    if (!found) return undefined;
    const bare = hashOf(text) % 2 === 0 ? '' : mark;
    const edited = text.replace(found[0], `${found[1]}${bare}${found[2]}`);
    return edited === text ? undefined : { edited };
  },
  'person added': ({ text, language }) =>
    I[language] && /^\p{Lu}\p{Ll}+ed\s/u.test(text) ? { edited: `I ${lower(text, language)}` } : undefined,
  'person left out': ({ text, language }) =>
    I[language] && /^I (?:have |am )?\p{Ll}+ed\s/u.test(text) ? { edited: text.replace(/^I (\p{Ll})/u, (_, first: string) => first.toUpperCase()) } : undefined,
  'tense': ({ text }) => {
    const [verb = ''] = text.split(' ');
    const other = ENGLISH_PAST[verb];
    return other && sentences(text).length === 1 ? { edited: other + text.slice(verb.length) } : undefined;
  },
  'dash to comma': ({ text }) => (/\p{L} [–—] \p{L}/u.test(text) ? { edited: text.replace(/ [–—] /, ', ') } : undefined),
  'colon to dash': ({ text }) => (/\p{L}: \p{L}/u.test(text) ? { edited: text.replace(': ', ' – ') } : undefined),
  'brackets to comma': ({ text }) =>
    /\p{L} \([^()]+\)[.]?$/u.test(text) ? { edited: text.replace(/ \(([^()]+)\)/, ', $1') } : undefined,
  'quotation marks': ({ text }) => (/[’']/.test(text) ? { edited: text.replace(/[’']/g, (mark) => (mark === '’' ? "'" : '’')) } : undefined),
  'and to ampersand': ({ text, language }) =>
    text.includes(` ${AND[language]} `) ? { edited: text.replace(` ${AND[language]} `, ' & ') } : undefined,
}; // prettier-ignore

const EVERY: Readonly<Record<string, number>> = {
  'full stop': 12,
  'quotation marks': 4,
  'and to ampersand': 6,
  'two joined': 3,
};

/** Edits of every kind of the statements they fit, none of which says more. */
export function editHonestly(statements: readonly Given[]): HonestEdit[] {
  return statements.flatMap((given) =>
    Object.entries(RULES).flatMap(([kind, rule]) => {
      if (hashOf(`${kind}:${given.text}`) % (EVERY[kind] ?? 1) !== 0) return [];
      const made = rule(given);
      if (!made || made.edited === given.text) return [];
      return [{ language: given.language, kind, original: made.original ?? given.text, edited: made.edited }];
    }),
  );
}
