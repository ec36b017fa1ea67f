/** Words between what somebody was and where: "Engineer at Acme". The right side is the employer or school. */
export const AT_WORDS: Record<string, RegExp> = {
  en: /\s(?:at|@|with)\s/gu,
  de: /\s(?:bei der|bei den|bei dem|beim|bei|an der|am|@)\s/gu,
  fr: /\s(?:chez|auprès de|@|pour)\s/gu,
  es: /\s(?:en(?= (?:el |la |los |las )?\p{Lu})|@)\s/gu,
  it: /\s(?:presso|@|c\/o)\s/gu,
  pt: /\s(?:na|no|em(?= \p{Lu})|@)\s/gu,
  nl: /\s(?:bij|@)\s/gu,
  pl: /\s(?:w firmie|w(?= \p{Lu})|@)\s/gu,
};

/** Signs that part a line into title, employer and place. */
export const STRONG_SEPARATORS =
  /\s*[|•·●▪∙¦⋅]\s*|\s+[–—−]\s+|\s+-\s+|\s*\/\/\s*|\s+\/\s+(?=\p{Lu})|\s*;\s+|\t+|\s{3,}/gu;

/** Parts of an organisation or of a title, never an employer's name: "Nurse, Emergency Department". */
export const DEPARTMENT_WORDS: ReadonlySet<string> = new Set(
  `department dept division unit ward team section desk area region office emergency intensive care marketing sales finance accounting engineering operations research development payments platform backend frontend product human resources hr it legal logistics
  abteilung bereich station team referat fachbereich vertrieb einkauf entwicklung forschung buchhaltung intensivstation personalabteilung notaufnahme schwerpunkt teilzeit vollzeit elternzeitvertretung
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
