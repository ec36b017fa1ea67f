/** Words that tell the sex of the person. Replacements are the words that everybody's CV would hold; an empty one takes the word out. */

/** Titles before a name, in eight languages; they go when a capitalised word or nothing follows. */
export const HONORIFICS: readonly string[] = [
  'Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Sir', 'Madam', 'Herr', 'Herrn', 'Frau', 'Hr', 'Fr', 'Monsieur', 'Madame', 'Mademoiselle', 'Mme', 'Mlle',
  'Señor', 'Señora', 'Señorita', 'Sr', 'Sra', 'Srta', 'Signor', 'Signora', 'Signore', 'Sig', 'Sig.ra', 'Dott.ssa', 'Senhor', 'Senhora', 'Dhr', 'De heer', 'Mevrouw', 'Mevr', 'Mw', 'Pan', 'Pani',
]; // prettier-ignore

export const ENGLISH_PRONOUNS: Readonly<Record<string, string>> = {
  he: 'they', she: 'they', him: 'them', his: 'their', hers: 'theirs', himself: 'themself', herself: 'themself', "he's": 'they are', "she's": 'they are', 'he/she': 'they', 's/he': 'they',
}; // prettier-ignore

/** Whole words, folded, by any language: what a person is, not what they work on. */
export const GENDER_NOUNS: ReadonlySet<string> = new Set([
  'male', 'female', 'mother', 'father', 'mum', 'mom', 'mommy', 'dad', 'wife', 'husband', 'housewife', 'househusband', 'sister', 'brother', 'daughter', 'son', 'gentleman', 'lady', 'woman',
  'mannlich', 'weiblich', 'mutter', 'vater', 'ehefrau', 'ehemann', 'hausfrau', 'hausmann', 'masculin', 'feminin', 'epouse', 'epoux', 'mere', 'masculino', 'femenino', 'feminino', 'madre', 'padre',
  'esposa', 'esposo', 'mujer', 'hombre', 'varon', 'maschile', 'femminile', 'moglie', 'marito', 'donna', 'mulher', 'homem', 'vrouwelijk', 'mannelijk', 'echtgenote', 'echtgenoot', 'mezczyzna', 'kobieta', 'matka', 'ojciec', 'zona', 'maz',
]); // prettier-ignore

/** Groups named for one sex: `Women in Engineering`, `Girls Who Code`, `Society of Women Engineers`. */
export const GENDERED_GROUPS =
  /\b(?:Women|Woman|Girls|Girl|Ladies|Female|Frauen|Femmes|Mujeres|Donne|Mulheres|Vrouwen|Kobiety)(?=['’]?s? (?:in|who|Who|Engineers|Leaders|Lawyers|Techmakers|Business|of the|founders|Founders|en|dans|na|nelle|w)\b)/gu;

/** Trades whose name tells the sex, English; both forms become the one word that does not. */
export const ENGLISH_TRADES: Readonly<Record<string, string>> = {
  waitress: 'server', waiter: 'server', actress: 'actor', stewardess: 'flight attendant', steward: 'flight attendant', hostess: 'host', barmaid: 'bartender', barman: 'bartender',
  chairman: 'chairperson', chairwoman: 'chairperson', salesman: 'salesperson', saleswoman: 'salesperson', salesgirl: 'salesperson', policeman: 'police officer', policewoman: 'police officer',
  fireman: 'firefighter', foreman: 'supervisor', forewoman: 'supervisor', businessman: 'businessperson', businesswoman: 'businessperson', craftsman: 'craftsperson', craftswoman: 'craftsperson', handyman: 'maintenance worker', seamstress: 'sewer',
  cameraman: 'camera operator', camerawoman: 'camera operator', spokesman: 'spokesperson', spokeswoman: 'spokesperson', spokeswomen: 'spokespeople', headmaster: 'head teacher', headmistress: 'head teacher', manageress: 'manager',
  draughtsman: 'drafter', draughtswoman: 'drafter', draftsman: 'drafter', postman: 'postal worker', postwoman: 'postal worker', cleaninglady: 'cleaner', masseuse: 'massage therapist', masseur: 'massage therapist', housewife: 'homemaker', househusband: 'homemaker',
  alumna: 'graduate', alumnus: 'graduate', 'air hostess': 'flight attendant', cowboy: 'ranch hand', doorman: 'door staff', workman: 'worker', tradesman: 'tradesperson', tradeswoman: 'tradesperson', ombudsman: 'ombudsperson', councilman: 'councillor', councilwoman: 'councillor', congressman: 'representative', congresswoman: 'representative',
}; // prettier-ignore

/** Feminine endings of trades and their unmarked form, by language; applied to titles only. Special words before rules. */
export const TRADE_ENDINGS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  de: [[/^(.*)(kauf)(?:frau|mann)$/i, '$1$2mann/-frau'], [/^(.*)(fach)(?:frau|mann)$/i, '$1$2mann/-frau'], [/^(\p{L}*)ärztin$/iu, '$1arzt'], [/^Ärztin$/u, 'Arzt'], [/^(\p{L}*)anwältin$/iu, '$1anwalt'], [/^(\p{L}*)köchin$/iu, '$1koch'], [/^Köchin$/u, 'Koch'], [/^(\p{L}*)schwester$/iu, '$1pflegekraft'], [/^(\p{L}{2,}(?:er|ent|ist|or|eur|ant|at|arzt|loge|oge|ar|är|wirt|graf|graph|ekt))in$/u, '$1'], [/^(\p{L}+)(?:[*:_/]|\/-)in$/u, '$1']],
  fr: [[/^(\p{L}{2,})trice$/u, '$1teur'], [/^(\p{L}{2,})euse$/u, '$1eur'], [/^(\p{L}{2,})i[èe]re$/u, '$1ier'], [/^(\p{L}{2,})ienne$/u, '$1ien'], [/^(\p{L}{2,})ante$/u, '$1ant'], [/^(\p{L}{2,})(?:e|é)esse$/u, '$1'], [/^(\p{L}{3,})ée$/u, '$1é'], [/^avocate$/iu, 'avocat'], [/^(\p{L}{3,})nte$/u, '$1nt'], [/^cheffe$/iu, 'chef'], [/^(ing[ée]nieur|profess?eur|doct?eur|aut)e$/iu, '$1'], [/^(\p{L}{4,})ale$/u, '$1al']],
  es: [[/^(\p{L}{3,})ora$/u, '$1or'], [/^(\p{L}{3,})era$/u, '$1ero'], [/^(\p{L}{3,})ada$/u, '$1ado'], [/^(\p{L}{3,})ica$/u, '$1ico'], [/^(\p{L}{3,})aria$/u, '$1ario'], [/^(\p{L}{3,})ina$/u, '$1ino'], [/^(\p{L}{3,})iva$/u, '$1ivo'], [/^(\p{L}{3,})oga$/u, '$1ogo'], [/^maestra$/iu, 'maestro'], [/^jefa$/iu, 'jefe'], [/^(\p{L}{3,})enta$/u, '$1ente']],
  it: [[/^(\p{L}{2,})trice$/u, '$1tore'], [/^(\p{L}{3,})iera$/u, '$1iere'], [/^(\p{L}{3,})aia$/u, '$1aio'], [/^(\p{L}{3,})essa$/u, '$1e'], [/^(\p{L}{3,})ata$/u, '$1ato'], [/^(\p{L}{3,})ica$/u, '$1ico'], [/^(\p{L}{3,})aria$/u, '$1ario'], [/^(\p{L}{3,})iva$/u, '$1ivo'], [/^(\p{L}{3,})etta$/u, '$1etto'], [/^(\p{L}{3,})etra$/u, '$1etra'], [/^maestra$/iu, 'maestro'], [/^(\p{L}{3,})uta$/u, '$1uto'], [/^avvocata$/iu, 'avvocato']],
  pt: [[/^(\p{L}{3,})ora$/u, '$1or'], [/^(\p{L}{3,})eira$/u, '$1eiro'], [/^(\p{L}{3,})ada$/u, '$1ado'], [/^(\p{L}{3,})ica$/u, '$1ico'], [/^(\p{L}{3,})ária$/u, '$1ário'], [/^(\p{L}{3,})ina$/u, '$1ino'], [/^(\p{L}{3,})iva$/u, '$1ivo'], [/^(\p{L}{3,})oga$/u, '$1ogo']],
  nl: [[/^(\p{L}{3,})ster$/u, '$1er'], [/^verple(?:eg|g)ster$/iu, 'verpleegkundige'], [/^(\p{L}{3,})trice$/u, '$1teur'], [/^(\p{L}{3,})euse$/u, '$1eur'], [/^(\p{L}{3,})esse$/u, '$1'], [/^(\p{L}{3,})res$/u, '$1aar'], [/^(\p{L}{3,})(?:vrouw|man)$/u, '$1persoon']],
  pl: [[/^(\p{L}{3,})niczka$/u, '$1nik'], [/^(\p{L}{3,})iczka$/u, '$1ik'], [/^(\p{L}{3,})istka$/u, '$1ista'], [/^(\p{L}{3,})ystka$/u, '$1ysta'], [/^(\p{L}{3,})arka$/u, '$1arz'], [/^(\p{L}{3,})erka$/u, '$1er'], [/^(\p{L}{3,})orka$/u, '$1or'], [/^(\p{L}{3,})ielka$/u, '$1iel'], [/^(\p{L}{3,})awczyni$/u, '$1awca'], [/^(\p{L}{3,})czyni$/u, '$1ca'], [/^(\p{L}{3,})antka$/u, '$1ant'], [/^(\p{L}{3,})entka$/u, '$1ent'], [/^księgowa$/iu, 'księgowy'], [/^(\p{L}{3,})ożna$/u, '$1ożny'], [/^(\p{L}{3,})owa$/u, '$1owy'], [/^starsza$/iu, 'starszy'], [/^młodsza$/iu, 'młodszy'], [/^główna$/iu, 'główny'], [/^zastępczyni$/iu, 'zastępca']],
}; // prettier-ignore

/** Gendered forms inside sentences: participles and first-person past. Folded words are not used: accents matter. */
export const SENTENCE_ENDINGS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  fr: [[/^(diplôm|chargé?|né|habilit|certifi|qualifi|motiv|passionn|expériment|sp[ée]cialis|organis|appliqu|engag|retrait|employ|salari|titularis)ée?$/iu, '$1é'], [/^(titulaire)$/iu, '$1']],
  pl: [[/^(\p{L}{2,})łam$/u, '$1łem'], [/^odpowiedzialna$/u, 'odpowiedzialny'], [/^zaangażowana$/u, 'zaangażowany'], [/^doświadczona$/u, 'doświadczony'], [/^absolwentka$/iu, 'absolwent']],
  es: [[/^(licenciad|graduad|diplomad|titulad|encargad|especializad|certificad|colegiad|apasionad|motivad|nacid)a$/iu, '$1o']],
  it: [[/^(laureat|diplomat|specializzat|abilitat|iscritt|nat|appassionat|motivat|certificat|addett|incaricat|assunt|occupat)a$/iu, '$1o']],
  pt: [[/^(licenciad|graduad|diplomad|formad|encarregad|especializad|certificad|apaixonad|motivad|nascid|pós-graduad)a$/iu, '$1o']],
  de: [[/^(\p{L}{3,}(?:er|ent|ist|or|eur|ant))in$/u, '$1']],
}; // prettier-ignore
