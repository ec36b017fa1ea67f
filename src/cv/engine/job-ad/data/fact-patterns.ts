/** `Voll- oder Teilzeit`: either is possible. */
export const EITHER_LOAD =
  /voll-? ?(?:\/|oder|und|bzw\.?) ?teilzeit|teil-? ?(?:\/|oder|und) ?vollzeit|full[- ]?(?:time)?\s?(?:\/|or|and)\s?part[- ]?time|part[- ]?(?:time)?\s?(?:\/|or|and)\s?full[- ]?time|temps (?:plein|complet) ou (?:temps )?partiel|vollzeitstellen? (?:ist|sind) \p{L}+ teilbar/iu;

/** `28 hours a week`, `32-36 uur per week`, `18 ore settimanali`. */
export const HOURS_A_WEEK =
  /(?<!\d)(?:(?<from>\d{1,2}(?:[.,]\d{1,2})?)\s?(?:-|–|to|bis|à|a|tot|do)\s?)?(?<to>[1-5]?\d(?:[.,]\d{1,2})?)\s?(?:h|hrs?|hours?|stunden|std\.?|heures?|horas|ore|uur|uren|godzin\p{L}?)\s?(?:\/|a|per|each|in der|pro|die|par|a la|por|alla|à la|w)?\s?(?:week|wk|weekly|woche|wöchentlich|wochenstunden|semaine|hebdo\p{L}*|sur \p{L}+ jours|semana|semanal\p{L}*|semanais|settiman\p{L}+|tygodni\p{L}+|tydzień)(?!\p{L})/iu;

/** `37,5 h` alone between commas or bars. */
export const FULL_HOURS =
  /(?:^|[|·,(]\s?)(?:3[5-9]|4[0-2])(?:[.,]\d{1,2})?\s?(?:h|hrs?|hours|Std\.?|Stunden)\s?(?=$|[|·,)])/u;

/** `14/18 etatu`, `3/4 etatu`, `E 13 TV-L, 65 %`, `Pensum: 80 %`. */
export const SHARE_OF_POST =
  /(?<!\d)(?<part>\d{1,2})\/(?<whole>\d{1,2}) etatu|(?:TV-?L|TVöD|pensum|taux|beschäftigungsgrad|arbeitspensum|stellenumfang|umfang|quotité)[^\d\n]{0,25}(?<percent>\d{2,3})\s?%(?!\s?[-–])/iu;

const DAY = String.raw`(?:days?|tage?n?|jours?|d[ií]as?|giorni|dagen|dni)`;
const COUNT = String.raw`(?:[1-4]|one|two|three|four|ein|zwei|drei|vier|un|deux|trois|quatre|uno|dos|tres|cuatro|due|tre|quattro|um|dois|três|quatro|een|twee|drie|jeden|dwa|trzy|cztery)`;
const FROM_HOME = String.raw`(?:home|remote\p{L}*|home-?office|mobile[sn]? arbeiten|télétravail|teletrabajo|teletrabalho|smart-?working|casa|thuis\p{L}*|domu|zdaln\p{L}*)`;
/** `three days a week in the office and two from home`, `Teletrabajo 3 días`: the week is shared between both. */
export const SHARED_WEEK = new RegExp(
  String.raw`(?<![\p{L}\d])${COUNT}\s${DAY}(?:\s(?!\p{L}*office)\p{L}+){0,4}\s${FROM_HOME}(?!\p{L})|(?<!\p{L})${FROM_HOME}(?:\s\p{L}+){0,2}[\s:(,]{1,3}${COUNT}\s${DAY}(?!\p{L})|${COUNT}\s${DAY}[^.\n]{0,40}\s(?:and|und|et|y|e|en|i)\s${COUNT}(?:\s${DAY})?\s(?:from|at|von|im|en|de|in|da|a|em|w|z)\s(?:the\s)?${FROM_HOME}(?!\p{L})`,
  'iu',
);

/** `remote areas`: far away, not from home. */
export const FAR_AWAY =
  /remote (?:area|localit|location|region|communit|site|island|village|sensing|control|desktop|access|server|support|monitoring|team|hands)\p{L}*/giu;

/** A denial right before a statement. */
export const NOT_BEFORE =
  /(?<!\p{L})(?:no|not|never|kein|keine|nicht|pas de|sans|sin|no es|no hay|non|nessun|sem|não|geen|niet|nie|bez)(?!\p{L})(?:\s\p{L}+){0,2}\s*$/iu;

/** Compounds that a list of words cannot hold: `Vertriebsleiter`. */
export const LEADS = /\p{L}{3}(?:leiter|leiterin|leitung|leider)(?!\p{L})/iu;
