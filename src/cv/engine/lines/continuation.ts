/** What the words at a line's ends say about whether the text goes on. */

const CONTACT =
  /(?:[\w.+-]{1,64}@[\w.-]{1,200}\.\w{2,24}|(?:https?:\/\/|www\.)\S{1,300}|(?:linkedin\.com|github\.com|xing\.com)\S{0,200}|\+?\d[\d ()/.-]{6,20}\d)[\s|·•]*$/i;
const CONTACT_START =
  /^[\s|·•]*(?:[\w.+-]{1,64}@[\w.-]{1,200}\.\w{2,24}|(?:https?:\/\/|www\.)\S|\+\d[\d ()/.-]{6,20})/i;

export function endsContact(text: string): boolean {
  return CONTACT.test(text.slice(-120));
}

/** A telephone number broken at the line's end. */
export function endsInNumber(text: string, next: string): boolean {
  return /\d$/.test(text) && /^\d[\d ]{1,12}$/.test(next);
}

export function startsContact(text: string): boolean {
  return CONTACT_START.test(text.slice(0, 300));
}

export function beginsLowercase(text: string): boolean {
  return /^[("'“„«[]?\p{Ll}/u.test(text);
}

export function endsSentence(text: string): boolean {
  return /[.!?:;。！？؟]["'”“»)\]]?$/u.test(text);
}

/** The line breaks off: after a comma, an opening bracket, a hyphen, an ampersand. */
export function endsOpen(text: string): boolean {
  return /[,،、&/(–—\u00AD-]$/u.test(text);
}

const SMALL_WORDS =
  'a|an|the|of|and|or|for|with|to|in|by|und|oder|der|die|das|des|dem|den|ein|eine|einer|für|mit|von|vom|zur|zum|im|bei|et|ou|de|du|la|le|les|une|pour|avec|dans|aux|y|el|los|las|del|para|por|con|di|della|delle|dei|degli|da|do|dos|das|em|com|een|het|van|voor|met|oraz|dla|przez';
const ENDS_SMALL = new RegExp(String.raw`\s(?:${SMALL_WORDS})$`, 'u');

const CALLS_FOR_YEAR =
  /\s(?:years?|since|from|between|until|till|Jahren?|seit|ab|années?|depuis|entre|años?|desde|anni|dal|dall[’']anno|anos?|jaren|sinds|vanaf|tussen|latach|roku|od|między)$/iu;

/** "… low flows in the years": a year comes next. */
export function callsForYear(text: string): boolean {
  return CALLS_FOR_YEAR.test(text.slice(-20));
}

/** "… from the first cut to the": no phrase ends so. */
export function endsInSmallWord(text: string): boolean {
  return ENDS_SMALL.test(text);
}

/** "Technologies: …", "Thema: …": a labelled line starts something new. */
export function startsLabel(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}&/ -]{1,28}:\s/u.test(text);
}

const YEAR = String.raw`(?:(?:\d{1,2}[./-]){0,2}(?:19|20)\d{2}|(?:\p{L}{3,9}\.?\s)(?:19|20)\d{2}|['’]\d{2})`;
const LEADING_DATE = new RegExp(
  String.raw`^${YEAR}\s?(?:[–—-]\s?(?:${YEAR}|\d{2}|\p{L}+)?|:)?\s*[:|,]?\s+["'“„«(]?\p{Lu}`,
  'u',
);
const JOINT = String.raw`\s?(?:[–—-]|to|until|bis|à|au|a|al|hasta|do|tot|até)\s?`;
const OPEN_OR_YEAR = String.raw`(?:${YEAR}|['’]?\d{2}|\p{Ll}[\p{Ll} ’']{1,14}|\p{Lu}\p{Ll}{2,12})`;
const TRAILING_RANGE = new RegExp(String.raw`${YEAR}\s?[–—-]\s?${OPEN_OR_YEAR}\)?$`, 'u');
const WHOLE_RANGE = new RegExp(String.raw`^\(?${YEAR}${JOINT}${OPEN_OR_YEAR}\)?$`, 'u');

/** Nothing but a stretch of time: "wrz 2016 – obecnie". */
export function isRangeLine(text: string): boolean {
  return text.length < 48 && WHOLE_RANGE.test(text);
}

/** "2015 : Bac pro", "2018–2021 Fellow": the date of a new entry. */
export function startsDated(text: string): boolean {
  return LEADING_DATE.test(text.slice(0, 60));
}

/** "Garrido Abogados | Abogada | 2013 – 2018": a line that ends in a stretch of time is the head of an entry. */
export function endsInRange(text: string): boolean {
  return TRAILING_RANGE.test(text.slice(-60));
}

const ENDS_IN_YEAR = /(?:19|20)\d{2}\)?\.?$/u;

/** "Emerging Archivist Prize, 2014", "Timber Towns. Blue Lake Press, 2012.": an item of a list, without a mark. */
export function endsInYear(text: string): boolean {
  return ENDS_IN_YEAR.test(text.slice(-12));
}

const DATE_ABOVE = /^.{0,40}?(?:19|20)\d{2}(?:\s?[–—-]\s?(?:\d{2}|\p{Ll}{3,12}))?\s?:\s/u;

/** "Septembre 2014 à février 2020 : Second de chai": dates, a colon, and what they are the dates of. */
export function isHeadWithDate(text: string): boolean {
  return startsDated(text) || DATE_ABOVE.test(text.slice(0, 60)) || endsInRange(text);
}

/** "since Jan. 2019", "2010–12", "set. 2014–giu. 2020": a date and hardly more. */
export function isMarginDate(text: string): boolean {
  return text.length <= 26 && /(?:19|20)\d{2}/.test(text);
}

/** "Deeds of gift; oral history.": what is told below a head, which has no sentences. */
export function isToldText(text: string): boolean {
  return /^["'“„«(]?\p{Lu}/u.test(text) && text.split(' ').length >= 3 && /\p{L}{3}\.$|;\s\p{Ll}/u.test(text);
}

/** "Web: TypeScript, React, Vue": names and no sentence. */
export function isEnumeration(text: string): boolean {
  const names = text.replace(/^[^:]{2,45}:\s/u, '').split(/\s*[,;|•·]\s*/u);
  return names.length >= 4 && names.every((name) => name.split(' ').length <= 3);
}

/** Telephone numbers are kept on one line. */
export function firstWord(text: string): string {
  return /^(?:\+?\d[\d /.-]{7,16}\d$|\S+)/.exec(text)?.[0] ?? '';
}
