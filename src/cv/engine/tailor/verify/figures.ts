import { NUMBER_WORDS } from '../../common/data/number-words.js';
import { fold } from '../../common/words.js';

/** A figure at some place of a text, in a form in which equal figures are equal: `2.5 Mio. €` is `2500000 €`. */
export interface Figure {
  value: string;
  unit: string;
  plus: boolean;
  start: number;
  end: number;
}

// `1/2`, `24/7`, `3:1` and `1.4571` are one figure each.
const DIGITS = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,'’/:]\d+)*/y;
const MAGNITUDE =
  /\s?(?:(k|tsd\.?|thousand|tausend|mille|mila|mil|duizend|tys\.?|tysięcy)|(mn|mln|mio\.?|million(?:s|en)?|millones|millón|milioni|milione|milhões|milhão|miljoen|milionów|miliony)|(bn|mrd\.?|mld|billion|milliarden?|milliards?|miliardi?|miljard))(?![\p{L}\p{N}])/iuy;
/** `3 M€`, `$4m`: a bare m means millions only beside a currency; elsewhere it is metres. */
const MONEY_MILLION = /\s?mm?(?=\s?(?:[€£$]|eur|usd|gbp|chf|pln)|(?![\p{L}\p{N}]))/iuy;
const UNIT =
  /\s?(?:(?:de|di|d['’])\s?)?(?:(%|percent|per cent|pct|prozent|pour ?cent|por ciento|per cento|por cento|procent|proc\.)|(€|eur|euros?)|(us\$|\$|usd|us-dollar|dollars?|dólares|dollari)|(£|gbp|pounds?)|(chf|sfr|franken)|(zł|pln|złotych)|(r\$|reais)|(‰)|(°c?))(?![\p{L}\p{N}])/iuy;
const UNITS = ['%', '€', '$', '£', 'chf', 'pln', 'r$', '‰', '°'];
const CURRENCY_BEFORE = /(?:(€|eur)|(us\$|\$|usd)|(£|gbp)|(chf)|(pln)|(r\$))\s?$/iu;
const BEFORE_UNITS = ['€', '$', '£', 'chf', 'pln', 'r$'];

/** The figure that starts at an offset; `undefined` where the digits belong to a word such as `3D`, `ES6` or `1st`. */
export function figureAt(text: string, start: number): Figure | undefined {
  const digits = sticky(DIGITS, text, start);
  if (!digits) return undefined;
  let end = start + digits[0].length;
  const before = CURRENCY_BEFORE.exec(text.slice(Math.max(0, start - 5), start));
  const magnitude = sticky(MAGNITUDE, text, end);
  const millions = magnitude ? null : sticky(MONEY_MILLION, text, end);
  const isMoney = before !== null || (millions !== null && sticky(UNIT, text, end + millions[0].length) !== null);
  const power = magnitude ? (magnitude[1] ? 3 : magnitude[2] ? 6 : 9) : millions && isMoney ? 6 : 0;
  if (power > 0) end += (magnitude ?? millions)?.[0].length ?? 0;
  if (/^[\p{L}]/u.test(text.slice(end)) && !/^x(?![\p{L}])/iu.test(text.slice(end))) return undefined;
  let unit = '';
  if (before) unit = BEFORE_UNITS[before.slice(1).findIndex(Boolean)] ?? '';
  const after = unitAt(text, end);
  if (after) {
    ({ unit, end } = after);
  } else if (/^x(?!\p{L})/iu.test(text.slice(end, end + 2))) {
    unit = 'x';
    end += 1;
  }
  const plus = text.charAt(end) === '+';
  const sign = /(?:^|[\s(])[-−]$/.test(text.slice(Math.max(0, start - 2), start)) ? '-' : '';
  return { value: sign + scaled(plainDigits(digits[0]), power), unit, plus, start, end: plus ? end + 1 : end };
}

/** The unit that begins at an offset: `percent`, `euros`. */
export function unitAt(text: string, at: number): { unit: string; end: number } | undefined {
  const found = sticky(UNIT, text, at);
  return found ? { unit: UNITS[found.slice(1).findIndex(Boolean)] ?? '', end: at + found[0].length } : undefined;
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** `1.780`, `1,780` and `1 780` are one number; `2,5` and `2.5` another. Three digits behind a sign are thousands. */
function plainDigits(written: string): string {
  const bare = written.replace(/[ \u00a0\u202f'’]/g, '');
  if (/[/:]/.test(bare)) return bare;
  const decimal = /^(.*)[.,](\d+)$/.exec(bare);
  if (!decimal || decimal[2]?.length === 3) return bare.replace(/[.,]/g, '');
  return `${(decimal[1] ?? '').replace(/[.,]/g, '')}.${decimal[2]}`;
}

function scaled(digits: string, power: number): string {
  const [whole = '0', fraction = ''] = digits.split('.');
  // `0400` is no amount: its zeros count.
  if (power === 0 && /^0\d/.test(whole)) return digits;
  const moved = fraction.padEnd(power, '0');
  const value = `${whole}${moved.slice(0, power)}`.replace(/^0+(?=\d)/, '');
  const rest = moved.slice(power).replace(/0+$/, '');
  return rest === '' ? value : `${value}.${rest}`;
}

/** `Zweihundert`, `vijfhonderd`, `duecento`. */
const HUNDREDS = /^(\p{L}*)(?:hundert|honderd|cento)(?:und|en)?(\p{L}*)$/u;

/** The value of a spelled-out number, `undefined` for other words. */
export function numberWord(word: string, language: string): number | undefined {
  const table = NUMBER_WORDS[language];
  const folded = fold(word);
  if (!table) return undefined;
  const [, times = '', rest = ''] = HUNDREDS.exec(folded) ?? [];
  const parts = [times || undefined, rest || undefined].map((part) => part && numberWord(part, language));
  if (HUNDREDS.test(folded) && (!times || parts[0]) && (!rest || parts[1])) {
    return Number(parts[0] ?? 1) * 100 + Number(parts[1] ?? 0);
  }
  return Object.hasOwn(table, folded) ? table[folded] : compoundNumber(folded, language, table);
}

/** Units before tens, in one word: `fünfundzwanzig`, `vijfentwintig`; tens before units: `venticinque`, `veinticinco`. */
const COMPOUNDS: Readonly<Record<string, { join: RegExp; tensFirst?: Readonly<Record<string, number>> }>> = {
  de: { join: /^(.+)und(.+zig|dreissig)$/ },
  nl: { join: /^(.+?)en(.+tig)$/ },
  it: {
    join: /^(vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[ia]?(uno|due|tre|quattro|cinque|sei|sette|otto|nove)$/,
    tensFirst: {
      vent: 20, trent: 30, quarant: 40, cinquant: 50, sessant: 60, settant: 70, ottant: 80, novant: 90, uno: 1,
    }, // prettier-ignore
  },
  es: {
    join: /^(veinti)(uno|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)$/,
    tensFirst: { veinti: 20, uno: 1, un: 1 },
  },
};

function compoundNumber(word: string, language: string, table: Readonly<Record<string, number>>): number | undefined {
  const compound = COMPOUNDS[language];
  const [, first = '', second = ''] = compound?.join.exec(word) ?? [];
  const valueOf = (part: string): number | undefined =>
    compound?.tensFirst?.[part] ?? (/^(?:ein|een)$/.test(part) ? 1 : table[part]);
  const values = [valueOf(first), valueOf(second)];
  return values.every((value) => value !== undefined) ? Number(values[0]) + Number(values[1]) : undefined;
}

/** `two hundred` = 200, `twenty five` = 25. */
export function combined(values: readonly number[]): string {
  let total = 0;
  let current = 0;
  for (const value of values) {
    if (value === 100) current = Math.max(1, current) * 100;
    else if (value >= 1000) {
      total += Math.max(1, current) * value;
      current = 0;
    } else current += value;
  }
  return String(total + current);
}
