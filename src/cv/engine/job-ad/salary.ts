import { type AdSpan } from '../model/job-ad.js';

const CURRENCY = String.raw`(?:€|£|\$|US\$|CHF|EUR|USD|GBP|PLN|zł|zl|Fr\.|R\$|BRL|euros?|Euros?|EUROS?|MXN|CLP|COP|ARS|INR|₹|[ACN]Z?\$|R(?=\s?\d)|RON|HUF|BGN|TRY|₺|[SH]K?\$|S\/|CAD|AUD|SEK|NOK|DKK|CZK|Kč)`;
const AMOUNT = String.raw`(?:\d{4,6}|\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3}){0,2})(?:[.,]\d{1,2})?\s?(?:[kK](?![\p{L}\d]))?(?:,-|,–|\.-|\.–)?`;
const TO = String.raw`\s?(?:-|–|—|to|bis|à|a|al|até|tot|do|und|and|et|en|y)\s?`;
// `$92,000/yr - $118,000/yr`
const EACH = String.raw`(?:\/\p{L}{1,6})?`;
const HAS_CURRENCY = new RegExp(CURRENCY, 'u');
const MONEY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CURRENCY}\\s?${AMOUNT}(?:${EACH}${TO}${CURRENCY}?\\s?${AMOUNT}(?:\\s?${CURRENCY})?)?` +
    `|${AMOUNT}(?:\\s?${CURRENCY})?${EACH}${TO}${AMOUNT}\\s?${CURRENCY}|${AMOUNT}\\s?${CURRENCY}|\\d{2,3}[kK]?${TO}\\d{2,3}[kK]|${AMOUNT}${TO}${AMOUNT}(?=\\s(?:hourly|HOURLY|annually|ANNUALLY|monthly|per hour|an hour|a year))|(?:${AMOUNT}${TO})?${AMOUNT}(?=\\s(?:bruto|brutos|brutto|bruts?|lordi|netti|netto|per uur|pro Stunde|por hora|all'ora|de l'heure|za godzinę)(?!\\p{L}))|\\d{1,3}(?:[.,]\\d)?${TO}\\d{1,3}(?:[.,]\\d)?\\s(?:T€|tys\\.(?:\\szł)?|mil(?=\\s(?:reais|pesos|euros))))(?![\\p{L}\\p{N}])`,
  'gu',
);
const PERIOD =
  /^[\s,*/()]*(?:brutto|gross|ilíquidos?|líquidos?|bruts?|brutos?|lordi|brutti|netti|netto|nets?|netos?)?[\s,*/()]*(?:p\.\s?a\.|a year|an hour|a month|per (?:year|annum|hour|month|week|day|uur|maand|jaar)|pro (?:Jahr|Monat|Stunde)|im (?:Jahr|Monat)|par (?:année|an|mois|heure|semaine|jour)|\/\s?(?:year|yr|hour|h|hr|month|Jahr|Monat|Std|an|mois|año|mes|hora|anno|mese|ano|mês|uur|maand|godz|mies|month)|al (?:año|mese|mes)|por (?:hora|mes|mês|ano|año)|all'anno|all'ora|de l'heure|al mese|brutos?(?: anuales| mensuales)?|(?:brut\s)?mensuel(?:le)?s?(?: sur \d\d mois)?|annuel(?:le)?s?|brut annuel|annui|annuali|mensili|mensile|mensuales|anuales|mensais|anuais|miesięcznie|rocznie|za godzinę|annually|hourly|monthly|yearly|jährlich|monatlich|brutto)(?!\p{L})[\s,*/()]*(?:brutto|gross|brut|bruto|lordi|netto|neto)?/iu;
/** A range, or a sum that is a year's pay. */
const YEARLY = /\d\D+\d{2}|\d{2}\s?k/i;
const TURNOVER =
  /^\s?(?:million|mill?ion|billion|Mio|Mrd|Milliard|milliard|miliard|mld|mln|m\b|bn\b|M\b|b\b|Mi\b|bi\b|miljoen|milh|millones)|^[^.\n]{0,20}(?:turnover|revenue|Umsatz|chiffre d'affaires|fatturato|facturación)/iu;
const LABEL =
  /salary|salaries|pay\b|wage|compensation|gehalt|lohn|vergütung|verdienst|entgelt|salaire|rémunération|salario|sueldo|retribución|retribuzione|stipendio|RAL|remuneração|salário|vencimento|salaris|loon|wynagrodzenie|stawka|pensja|earn|money|we pay|reken op|betalen|płac|zarabia|verdien|erwartet|paquete|fijo/iu;
const BONUS =
  /bonus|voucher|budget|allowance|prämie|zuschuss|gutschein|prime\b|ticket|chèque|buono|vale|premie|dodatek|referral|mileage|training/iu;

// `£300 per referral`, `500 € budget`
const IS_EXTRA =
  /^\s?(?:(?:per|for each|pro|par|por|per|na)\s)?(?:\p{L}+\s){0,2}(?:referral|voucher|budget|allowance|parrainage|Empfehlung)/iu;

/** The pay an ad names: the first sum on a line that speaks of pay, else the first range or yearly sum. */
export function salaryOf(text: string): AdSpan | undefined {
  let best: { rank: number; span: AdSpan } | undefined;
  for (const found of text.matchAll(MONEY)) {
    const end = found.index + found[0].length;
    const rest = text.slice(end, end + 60);
    if (TURNOVER.test(rest)) continue;
    const period =
      PERIOD.exec(rest)?.[0]
        .trimEnd()
        .replace(/[\s,(/]+$/, '') ?? '';
    const value = found[0].trim();
    const start = found.index + found[0].indexOf(value);
    const stop = period ? end + period.length : start + value.length;
    // Without a currency it must be said that it is pay: `Salary is 85-95k`.
    const isBare = !HAS_CURRENCY.test(value);
    const rank =
      (isBare ? -3 : 0) +
      (IS_EXTRA.test(text.slice(stop, stop + 40)) ? -4 : 0) +
      rankOf(text.slice(Math.max(0, found.index - 60), found.index), period, YEARLY.test(value));
    // what the head of a board says, the ad says again under a label
    if (best?.span.text === text.slice(start, stop)) best.rank = Math.max(best.rank, rank);
    else if (rank > 0 && (!best || rank > best.rank))
      best = { rank, span: { start, end: stop, text: text.slice(start, stop) } };
  }
  return best?.span ?? gradeOf(text);
}

// `Schaal 10`, `coefficient 160`, `EG 9b TVöD`, `TVöD-K, Entgeltgruppe 12`, `A 9`: in public service a grade stands for the pay.
const GRADE =
  /(?:Entgeltgruppe|Vergütungsgruppe|Besoldungsgruppe)n?\s(?:[A-Z]{1,2}\s?)?\d{1,2}\s?[a-c]?(?![\p{L}\d])(?:\s(?:TVöD|TV-[LHV]|AVR)(?:-\p{L}+)?(?!\p{L}))?|(?:AfC\s|NHS\s)?Band\s\d[a-d]?(?![\p{L}\d])|(?:(?:Entgeltgruppe|EG)\s(?:E\s?)?|E\s?)\d{1,2}\s?[a-c]?\s(?:TVöD|TV-[LHV]|AVR)(?:-\p{L}+)?(?!\p{L})|(?:\p{Lu}\d, )?coefficient \d{2,3}|Schaal \d{1,2}(?!\d)/u;

function gradeOf(text: string): AdSpan | undefined {
  const found = GRADE.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length, text: found[0] } : undefined;
}

function rankOf(before: string, period: string, isYearly: boolean): number {
  const own = before.slice(before.lastIndexOf('\n') + 1);
  // a label may stand on the line above
  const line = own.trim() === '' ? before : own.slice(own.search(/[^.!?]*$/));
  const rank = (LABEL.test(line) ? 3 : 0) + (period ? 2 : 0) + (isYearly ? 1 : 0);
  return BONUS.test(line) ? rank - 4 : rank;
}
