import { arabic } from './data/arabic.js';
import { chinese } from './data/chinese.js';
import { dutch } from './data/dutch.js';
import { english } from './data/english.js';
import { french } from './data/french.js';
import { german } from './data/german.js';
import { greek } from './data/greek.js';
import { hebrew } from './data/hebrew.js';
import { italian } from './data/italian.js';
import { japanese } from './data/japanese.js';
import { polish } from './data/polish.js';
import { portuguese } from './data/portuguese.js';
import { russian } from './data/russian.js';
import { spanish } from './data/spanish.js';
import type { Words } from './words.js';

/** Where a country's usage differs. */
const REGIONAL: Readonly<Record<string, Words>> = {
  'en-us': { ...english, tag: 'en-US', day: '{month} {d}, {year}', longDay: '{month} {d}, {year}' },
  'pt-br': {
    ...portuguese,
    tag: 'pt-BR',
    contact: 'Contato',
    present: 'atual',
    sections: { ...portuguese.sections, awards: 'Prêmios' },
  },
};

const LOCALES: Readonly<Record<string, Words>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
  el: greek,
  ru: russian,
  ar: arabic,
  he: hebrew,
  zh: chinese,
  ja: japanese,
};

/** Scripts that tell a locale by themselves, for a resume that comes without one. */
const LOCALE_OF_SCRIPT: readonly [script: RegExp, locale: string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The script's locale where most letters of the text are of that script; kana among Han means Japanese. */
function localeOfScript(text: string): string | undefined {
  const letters = count(text, /\p{L}/gu);
  const han = count(text, /\p{Script=Han}/gu);
  return LOCALE_OF_SCRIPT.find(([script, locale]) => {
    const own = count(text, script);
    return locale === 'ja' ? own > han / 10 && own + han > letters / 2 : own > letters / 2;
  })?.[1];
}

const lookUp = (table: Readonly<Record<string, Words>>, key: string): Words | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The words of a locale (`de`, `de-AT`, `pt_BR`), or of the script the text is written in; English for all else. */
export function findWords(locale: string | undefined, text: string): Words {
  const tag = languageTag(locale)?.toLowerCase() ?? localeOfScript(text) ?? 'en';
  const language = tag.split('-')[0] ?? tag;
  return lookUp(REGIONAL, tag) ?? lookUp(LOCALES, language) ?? english;
}

/** The locale as a well-formed language tag, if it is one. */
export function languageTag(locale: string | undefined): string | undefined {
  const [, language, region] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?$/i.exec(locale ?? '') ?? [];
  return language && (region ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase());
}

/** The direction most letters of a text run in. */
export function dominantDirection(text: string): 'ltr' | 'rtl' {
  const rtl = count(text, /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu);
  return rtl > count(text, /\p{L}/gu) / 2 ? 'rtl' : 'ltr';
}
