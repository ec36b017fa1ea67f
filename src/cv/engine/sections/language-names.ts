import languages from '@cospired/i18n-iso-languages';
import { fold } from './rows/fold.js';

/** Names that the ISO tables do not hold, folded. */
const ALIASES: Record<string, string> = {
  mandarin: 'zh',
  'mandarin chinese': 'zh',
  cantonese: 'zh',
  kantonesisch: 'zh',
  mandarino: 'zh',
  mandarijn: 'zh',
  mandarynski: 'zh',
  cantonais: 'zh',
  cantones: 'zh',
  castellano: 'es',
  castilian: 'es',
  castella: 'es',
  castigliano: 'es',
  castelhano: 'es',
  espanol: 'es',
  kastilisch: 'es',
  flemish: 'nl',
  flamisch: 'nl',
  flamand: 'nl',
  vlaams: 'nl',
  flamenco: 'nl',
  fiammingo: 'nl',
  flamengo: 'nl',
  flamandzki: 'nl',
  hollandais: 'nl',
  hollandisch: 'nl',
  olandese: 'nl',
  farsi: 'fa',
  dari: 'fa',
  persan: 'fa',
  tagalog: 'tl',
  filipino: 'tl',
  tagalo: 'tl',
  bengali: 'bn',
  punjabi: 'pa',
  panjabi: 'pa',
  catala: 'ca',
  valencian: 'ca',
  valenciano: 'ca',
  greek: 'el',
  griechisch: 'el',
  grec: 'el',
  griego: 'el',
  greco: 'el',
  grego: 'el',
  grieks: 'el',
  grecki: 'el',
  neugriechisch: 'el',
  schweizerdeutsch: 'de',
  'swiss german': 'de',
  hochdeutsch: 'de',
  duits: 'de',
  'suisse allemand': 'de',
  'brazilian portuguese': 'pt',
  brasilianisch: 'pt',
  'serbo croatian': 'sh',
  bosnian: 'bs',
  bosnisch: 'bs',
  montenegrin: 'sr',
  kurdish: 'ku',
  kurdisch: 'ku',
  kurmanji: 'ku',
  sorani: 'ku',
  kurde: 'ku',
  tamazight: 'ber',
  berber: 'ber',
  latin: 'la',
  latein: 'la',
  latijn: 'la',
  lacina: 'la',
  lacinski: 'la',
  latino: 'la',
  latim: 'la',
  altgriechisch: 'grc',
  'ancient greek': 'grc',
  moldovan: 'ro',
  'british sign language': 'sgn',
  'american sign language': 'sgn',
  asl: 'sgn',
  bsl: 'sgn',
  gebardensprache: 'sgn',
  'sign language': 'sgn',
  'deutsche gebardensprache': 'sgn',
  lsf: 'sgn',
  'langue des signes': 'sgn',
  'lengua de signos': 'sgn',
  gebarentaal: 'sgn',
  norwegian: 'no',
  norwegisch: 'no',
  norvegien: 'no',
  noruego: 'no',
  norvegese: 'no',
  noors: 'no',
  noruegues: 'no',
  norweski: 'no',
  gaelic: 'gd',
  irish: 'ga',
  malay: 'ms',
  swahili: 'sw',
  kiswahili: 'sw',
  twi: 'ak',
  hausa: 'ha',
  igbo: 'ig',
  yoruba: 'yo',
  romani: 'rom',
  romanes: 'rom',
  oriya: 'or',
  odia: 'or',
  pashto: 'ps',
  sinhala: 'si',
  singhalesisch: 'si',
  letzeburgesch: 'lb',
  hebrew: 'he',
  iwrit: 'he',
  russian: 'ru',
  inglese: 'en',
};

/** Letters that are also common words or names in a CV. */
const TOO_AMBIGUOUS = new Set([
  'ido',
  'ga',
  'ewe',
  'lao',
  'sango',
  'kongo',
  'pali',
  'ganda',
  'fula',
  'komi',
  'luba',
  'tonga',
  'interlingua',
  'interlingue',
  'avar',
  'crie',
  'cree',
  'venda',
  'mai',
  'sami',
  'sanskrit',
  'java',
  'ari',
  'osset',
  'navaho',
  'chamorro',
]);

const CODES = new Map<string, string>();
for (const locale of languages.langs()) {
  for (const [code, name] of Object.entries(languages.getNames(locale))) {
    for (const part of name.split(/[;,/]/)) {
      const key = fold(part.replace(/\(.*?\)/g, ''))
        .replace(/[^\p{L}\s]/gu, ' ')
        .trim();
      if (key.length > 2 && !TOO_AMBIGUOUS.has(key) && !CODES.has(key)) CODES.set(key, code);
    }
  }
}
for (const [name, code] of Object.entries(ALIASES)) CODES.set(name, code);

const FILLER = /^(?:jezyk|lengua|lingua|langue|language|sprache|taal|idioma)\s+|\s+(?:language|sprache|jezyk)$/u;

/** ISO 639 code of a human language named in any of the supported languages; `undefined` for everything else. */
export function languageCode(name: string): string | undefined {
  const key = fold(name)
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return CODES.get(key) ?? CODES.get(key.replace(FILLER, ''));
}

export function isHumanLanguage(name: string): boolean {
  return languageCode(name) !== undefined;
}
