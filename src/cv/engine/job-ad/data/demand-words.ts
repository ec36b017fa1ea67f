/** Words with which a demand opens and that are no part of it, in eight languages; longest first within a pass. */
export const DEMAND_OPENERS =
  /^(?:(?:a|an|the|your|you|have|has|are|is|be|being|able|to|and|or|some|any|good|very|strong|solid|sound|excellent|proven|deep|broad|basic|first|prior|previous|extensive|relevant|practical|profound|demonstrable|demonstrated|hands-on|working|knowledge|experience|experienced|understanding|skills?|skilled|expertise|proficiency|proficient|familiarity|familiar|competence|competent|ability|capable|background|command|training|trained|certified|of|in|with|on|for|using|at|least|about|within|gute|guter|gutes|sehr|fundierte|sichere|sicherer|erste|praktische|umfassende|ausgeprägte|idealerweise|kenntnisse|erfahrung|erfahrungen|umgang|mit|im|in|der|die|das|den|dem|und|oder|eine|einen|ein|sowie|bereich|bonne|bonnes|bon|solide|solides|expérience|connaissance|connaissances|maîtrise|capacité|compétences|en|de|du|des|la|le|les|l'|d'|à|et|une|un|dans|avec|experiencia|conocimientos?|manejo|dominio|capacidad|buen|buena|buenos|sólidos|con|el|los|las|y|una|esperienza|conoscenza|conoscenze|capacità|buona|ottima|ottimo|di|nel|nella|dei|delle|della|con|uso|e|experiência|conhecimentos?|domínio|boa|bom|bons|em|do|da|dos|das|no|na|com|ervaring|kennis|goede|van|met|het|een|bij|doświadczenie|znajomość|umiejętność|dobra|bardzo|obsługi|obsługa|w|z|na|i|oraz|pracy)(?=[\s,])[\s,]*)+/iu;

/** What trails a demand without being part of it. */
export const DEMAND_CLOSERS =
  /[\s,;]+(?:skills?|experience|knowledge|required|preferred|desirable|is|are|a|an|plus|advantage|asset|must|essential|would|be|welcome|von|vorteil|wünschenswert|erforderlich|un|atout|souhaité|exigé|deseable|valorable|imprescindible|gradito|gradita|richiesto|richiesta|desejável|diferencial|obrigatório|een|pré|vereist|mile|widziane|widziana|wymagane|wymagana)+\.?$/iu;

/** Years of experience: `5 years`, `3+ Jahre`, `minimum 2 ans`, `at least six years`. */
export const YEARS =
  /(?<![\p{L}\p{N}])(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|ein(?:em|er)?|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|due|tre|quattro|cinque|dois|três|quatro|twee|drie|vijf|dwa|dwóch|trzy|trzech|pięć|pięciu)\s*(?:\+|plus|or more|\(?[a-z]+\)?|[-–—]\s*\d{1,2}|(?:to|bis|à|a)\s+\d{1,2})?\s*\+?\s*(?:years?|yrs?|Jahren?|Jahre|ans|années|años?|anni|anno|anos?|jaar|jaren|lata|lat|rok|roku)(?![\p{L}])/iu;

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  ein: 1, einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, fünf: 5,
  deux: 2, trois: 3, quatre: 4, cinq: 5, dos: 2, tres: 3, cuatro: 4, cinco: 5,
  due: 2, tre: 3, quattro: 4, cinque: 5, dois: 2, três: 3, quatro: 4,
  twee: 2, drie: 3, vijf: 5, dwa: 2, dwóch: 2, trzy: 3, trzech: 3, pięć: 5, pięciu: 5,
}; // prettier-ignore

/** Degree levels, lowest first; a text's level is the lowest that it names, since ads say "Bachelor or Master". */
export const DEGREES = [
  ['vocational', /apprenticeship|vocational|\bNVQ\b|\bBTEC\b|Ausbildung|Berufsabschluss|Lehre\b|\bCAP\b|\bBEP\b|\bBTS\b|Bac pro|formación profesional|\bFP\b|ciclo formativo|diploma professionale|istituto professionale|curso profissional|curso técnico|\bMBO\b|technikum|zawodow/iu],
  ['bachelor', /\bbachelor'?s?\b|\bB\.?Sc\b|\bB\.?A\b\.?(?=[\s,)])|\bLL\.?B\b|\bB\.?Eng\b|\blicence\b|\blicenciatura\b|\bgrado en\b|\blaurea\b|\bHBO\b|\blicencjat|inżynier|\bdegree\b|\bStudium\b|Hochschulabschluss|university|diplôme universitaire|titulación universitaria|universitari|wykształcenie wyższe/iu],
  ['master', /\bmaster'?s?\b|\bM\.?Sc\b|\bLL\.?M\b|\bM\.?Eng\b|\bMBA\b|\bDiplom\b|Diplom-|\bStaatsexamen|laurea magistrale|\bmagister\b|mestrado|máster|\bWO\b|Bac ?\+ ?5/iu],
  ['doctorate', /\bPh\.?\s?D\b|\bdoctorate\b|\bdoctoral degree\b|\bPromotion\b|promoviert|\bdoctorat\b|doctorado|dottorato|doutoramento|doutorado|doktorat/iu],
] as const; // prettier-ignore

export type DegreeLevel = (typeof DEGREES)[number][0];

/** Words for how well a language is spoken, by CEFR level. */
export const LANGUAGE_LEVELS: readonly (readonly [level: string, words: RegExp])[] = [
  ['native', /native|mother tongue|Muttersprach|muttersprachlich|langue maternelle|nativo|nativa|madrelingua|língua materna|moedertaal|ojczyst/iu],
  ['C2', /\bC2\b|bilingual|proficient|verhandlungssicher/iu],
  ['C1', /\bC1\b|fluent|fluency|excellent|fließend|fliessend|sehr gut|courant|couramment|excellent|fluido|con fluidez|avanzado|fluente|ottim|vloeiend|uitstekend|biegł|płynn|bardzo dobr/iu],
  ['B2', /\bB2\b|good|gute|business|bonne|bon niveau|buen|buona|bom|boa|goede|dobr|working|sicher/iu],
  ['B1', /\bB1\b|conversational|intermediate|intermédiaire|intermedio|kommunikativ|komunikatywn/iu],
  ['A2', /\bA2\b|basic|grundkenntnisse|notions|básico|base|basis|podstawow/iu],
  ['A1', /\bA1\b|beginner|anfänger/iu],
]; // prettier-ignore

/** Names of norms and licences that are shown by naming them. */
export const CERTIFICATE =
  /(?:driving|driver'?s?)\s+licen[cs]e|führerschein|permis (?:de conduire )?[A-E]\b|carnet de conducir|patente [A-E]\b|carta de condução|rijbewijs|prawo jazdy|\bISO \d{3,5}(?:-\d+)?|\bEN \d{3,5}\b|\bASME\b|\bcertificat(?:e|ion)\b|zertifikat|welder qualification|admission to the bar|\bbar admission\b|\bregistration with\b|approbation/iu;
