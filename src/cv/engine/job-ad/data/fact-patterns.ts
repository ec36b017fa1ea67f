/** `Voll- oder Teilzeit`: either is possible. */
export const EITHER_LOAD =
  /voll-? ?(?:\/|oder|und|bzw\.?) ?teilzeit|teil-? ?(?:\/|oder|und) ?vollzeit|full[- ]?(?:time)?\s?(?:\/|or|and)\s?part[- ]?time|part[- ]?(?:time)?\s?(?:\/|or|and)\s?full[- ]?time|temps (?:plein|complet) ou (?:temps )?partiel|vollzeitstellen? (?:ist|sind) \p{L}+ teilbar/iu;

/** `28 hours a week`, `32-36 uur per week`, `18 ore settimanali`. */
export const HOURS_A_WEEK =
  /(?<!\d)(?:(?<from>\d{1,2}(?:[.,]\d{1,2})?)\s?(?:-|–|to|bis|à|a|tot|do)\s?)?(?<to>[1-5]?\d(?:[.,]\d{1,2})?)\s?(?:h|hrs?|hours?|stunden|std\.?|heures?|horas|ore|uur|uren|godzin\p{L}?)\s?(?:\/|a|per|each|in der|pro|die|par|a la|por|alla|à la|w)?\s?(?:week|wk|weekly|woche|wöchentlich|wochenstunden|semaine|hebdo\p{L}*|sur \p{L}+ jours|semana|semanal\p{L}*|semanais|settiman\p{L}+|tygodni\p{L}+|tydzień)(?!\p{L})/iu;

/** `14/18 etatu`, `3/4 etatu`, `E 13 TV-L, 65 %`, `Pensum: 80 %`. */
export const SHARE_OF_POST =
  /(?<!\d)(?<part>\d{1,2})\/(?<whole>\d{1,2}) etatu|(?:TV-?L|TVöD|pensum|taux|beschäftigungsgrad|arbeitspensum|stellenumfang|umfang|quotité)[^\d\n]{0,25}(?<percent>\d{2,3})\s?%(?!\s?[-–])/iu;

/** `remote areas`: far away, not from home. */
export const FAR_AWAY =
  /remote (?:area|localit|location|region|communit|site|island|village|sensing|control|desktop|access|server|support|monitoring|team|hands)\p{L}*/giu;

/** A denial right before a statement. */
export const NOT_BEFORE =
  /(?<!\p{L})(?:no|not|never|kein|keine|nicht|pas de|sans|sin|no es|no hay|non|nessun|sem|não|geen|niet|nie|bez)(?!\p{L})(?:\s\p{L}+){0,2}\s*$/iu;

/** Compounds that a list of words cannot hold: `Vertriebsleiter`. */
export const LEADS = /\p{L}{3}(?:leiter|leiterin|leitung|leider)(?!\p{L})/iu;
