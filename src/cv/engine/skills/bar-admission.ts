/** Admissions to a bar: the bar's own name stands within the phrase or is all there is, so that no list could hold them. */

const PLACE = "\\p{Lu}[\\p{L}.’'-]*";
const BAR_OF_A_PLACE = `${PLACE}(?:\\s(?:of\\s|and\\s|&\\s)?${PLACE}){0,3}\\s[Bb]ar`;
/** `admitted to the Brussels bar`, `member of the New York State Bar`. */
const ADMITTED = new RegExp(
  `(?<!\\p{L})(?:[Aa]dmi(?:tted|ssions?)|[Cc]alled|[Ss]worn in|[Mm]ember(?:ship)?)\\s(?:to|at|of|with|in)\\s(?:the\\s)?${BAR_OF_A_PLACE}(?!\\p{L}|\\s(?:team|staff|crew|manag))`,
  'gu',
);
/** `Amsterdam Bar, 2020`, `Bar of Paris (inactive)`; a certificate in cocktails says so. */
const NAMED = new RegExp(
  `^(?:${BAR_OF_A_PLACE}(?:\\sAssociation)?|Bar of (?:the\\s)?${PLACE}.*)(?=\\s*(?:[,;:(|–—-]|\\d|$))`,
  'u',
);
const OF_DRINKS =
  /(?:cocktail|wine|coffee|espresso|juice|snack|beer|whisky|gin|oyster|sushi|hotel|lobby|pool|beach|rooftop)s?\sbar/iu;
/** Chambers that every lawyer of a country belongs to. */
const CHAMBER =
  /rechtsanwaltskammer|anwaltskammer|ordre des avocats|colegio (?:de la abogac|de abogad|oficial de abogad|nacional de abogad)|colegio de la abogacía|ordine degli avvocati|ordem dos advogados|orde van (?:vlaamse balies|(?:vlaamse\s)?advocaten)|(?:izba|rada) (?:adwokacka|radców prawnych)|law society of|bar council/iu;

/** Where a text speaks of an admission to a bar by the bar's name. */
export function barAdmissionsIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(ADMITTED)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** Whether a certificate is an admission to a bar, by the name of the bar or of its chamber alone. */
export function isNameOfBar(certificate: string): boolean {
  return (NAMED.test(certificate) && !OF_DRINKS.test(certificate)) || CHAMBER.test(certificate);
}
