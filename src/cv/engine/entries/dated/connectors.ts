/** Those of any language that stand for nothing else. */
export const AT = /\s(?:at|@|bei|chez|presso|bij)\s/u;

/** The same for studies, where "in", "en" and "na" rather lead to the subject. */
export const AT_SCHOOL: Record<string, RegExp> = {
  en: /\s(?:at|from)\s/gu,
  de: /\s(?:an der|an dem|am|bei der|bei|im)\s(?=\p{Lu})/gu,
  fr: /\s(?:à l['’]|à la |au |chez )(?=\p{Lu})/gu,
  es: /\s(?:(?:en|por) la|en el|en(?= (?:Universidad|IES|CIFP|Instituto|Colegio|Escuela|Centro)\b))\s(?=\p{Lu})/gu,
  it: /\s(?:presso(?: l['’]| la| il)?)\s?/gu,
  pt: /\s(?:na|pela)\s(?=\p{Lu})/gu,
  nl: /\s(?:aan de|aan het|aan(?= \p{Lu})|bij)\s/gu,
  pl: /\s(?:na|w)\s(?=(?:Uniwersytecie|Politechnice|Akademii|Szkole|Technikum|Instytucie|Wydziale|Liceum)\b)/gu,
};

/** Signs that surely part a line into different things; a label that opens a second sentence is one. */
export const HARD_SEPARATORS =
  /\s*[|•·●▪∙¦⋅]\s*|(?<=\p{Ll}\p{Ll}[.;)]|\d[.;)])(?<!\b(?:Gebr|Bros|Hnos|Prof|Ing|Univ|Dept|Abt)\.)\s+(?=\p{Lu}\p{L}+(?:\s\p{L}+)?:\s)|\s*\/\/\s*|\t+|\s{3,}/gu;

/** Signs that may part a line or stand inside one name. */
export const SOFT_SEPARATORS =
  /(?<dash>\s+[–—−]\s+|\s+-\s+|\s*[—]\s*|\s*;\s+)|(?<comma>,\s+|[،、，]\s*)|(?<bracket>\s*\((?=\p{L}))|(?<slash>\s+\/\s+)|(?<colon>:\s+)/gu;

/** Parts of an organisation or of a title, never an employer's name: "Nurse, Emergency Department". */
export const DEPARTMENT_WORDS: ReadonlySet<string> = new Set(
  `department dept division unit ward team section desk area region office emergency intensive care marketing sales finance accounting engineering operations research development payments platform backend frontend product human resources hr it legal logistics
  surgery cardiology oncology paediatrics pediatrics radiology physics chemistry biology mathematics history design production quality procurement purchasing administration compliance manufacturing maintenance supply communications strategy security infrastructure analytics planning treasury audit
  apac emea dach latam nordics benelux mena
  abteilung bereich station team referat fachbereich vertrieb einkauf entwicklung forschung buchhaltung intensivstation personalabteilung notaufnahme schwerpunkt teilzeit vollzeit elternzeitvertretung lehrstuhl
  service departement unite equipe secteur pole direction urgences
  departamento seccion area unidad equipo urgencias planta
  reparto settore ufficio area unita
  setor secao equipa equipe
  afdeling team sector
  dzial oddzial zespol
  part-time full-time part full time contract temporary internship permanent seasonal freelance cdi cdd interim stage alternance teilzeit vollzeit befristet minijob praktikum werkstudent indefinido temporal parttime fulltime`.split(
    /\s+/,
  ),
);

/** How somebody was employed, which is neither title nor employer: "(fixed term)", "(Vollzeit)". */
export const CONTRACT =
  /^(?:full|part)[- ]?time$|^(?:fixed[- ]term|temporary|permanent|casual|contract(?:or)?|seasonal|locum|per diem|freelance|agency|interim|zero[- ]hours|maternity cover|remote|hybrid|on-?site|vollzeit|teilzeit|befristet|unbefristet|festanstellung|freiberuflich|selbständig|geringfügig|minijob|zeitarbeit|leiharbeit|in elternzeit|elternzeitvertretung|CD[ID]|intérim|temps (?:plein|partiel)|alternance|indefinido|temporal|jornada (?:completa|parcial)|tempo (?:pieno|parziale|determinato|indeterminato)|somministrazione|autónom[oa]|autônom[oa]|efetivo|temporário|voltijd|deeltijd|tijdelijk|fulltime|parttime|uitzend(?:kracht)?|umowa o pracę|umowa zlecenie|umowa o dzieło|staż|zlecenie|pół etatu|pełny etat)(?:[ ,/].{0,24})?$/iu;

/** The same, told by the last word: "Royal Logistic Corps". */
export const ENDS_AS_PART =
  /\s(?:corps|regiment|battalion|squadron|brigade|division|department|faculty|branch|directorate|institute)$/iu;

/** A part of a larger house: the house itself is named elsewhere in the line. */
export const PART_OF_HOUSE =
  /^(?:klinik für|medizinische klinik|institut für|abteilung|lehrstuhl|zentrum für|department of|dept\.? of|school of|faculty of|institute of|division of|unit of|office of|service d|département d|faculté d|laboratoire d|ufr\b|departamento de|facultad de|servicio de|unidad de|dipartimento di|facoltà di|reparto di|faculdade de|departamento de|afdeling|faculteit|wydział|katedra|instytut|oddział|fakultät|fachbereich|campus|centre d)/iu;
