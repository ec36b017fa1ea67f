/** Kinds of personal detail that a decision about a job must not rest on. */
export type PersonalDetail =
  'birth' | 'age' | 'gender' | 'marital-status' | 'children' | 'nationality' | 'religion' | 'health' | 'national-id';

/**
 * Labels in front of such details, and phrases that state them; folded, over eight languages at once, since labels of another language
 * are common in CVs. A label counts where a line or item starts with it.
 */
export const PERSONAL_LABELS: Readonly<Record<PersonalDetail, readonly string[]>> = {
  birth: [
    'date of birth', 'dob', 'd.o.b', 'born', 'birth date', 'birthdate', 'birthday', 'place of birth', 'birthplace', 'geburtsdatum', 'geburtstag', 'geburtsort', 'geboren',
    'geb', 'date de naissance', 'lieu de naissance', 'ne le', 'nee le', 'fecha de nacimiento', 'lugar de nacimiento', 'nacido', 'nacida', 'data di nascita',
    'luogo di nascita', 'luogo e data di nascita', 'nato', 'nata', 'data de nascimento', 'local de nascimento', 'nascido', 'nascida', 'geboortedatum', 'geboorteplaats', 'data urodzenia', 'miejsce urodzenia',
    'data i miejsce urodzenia', 'urodzony', 'urodzona', 'geburtsdatum/-ort', 'geburtsdatum und -ort', 'geburtsdatum und ort', 'date and place of birth',
  ],
  age: ['age', 'alter', 'edad', 'eta', 'idade', 'leeftijd', 'wiek'],
  gender: ['gender', 'sex', 'geschlecht', 'sexe', 'sexo', 'genero', 'sesso', 'geslacht', 'plec'],
  'marital-status': [
    'marital status', 'civil status', 'family status', 'familienstand', 'situation familiale', 'situation de famille', 'etat civil', 'estado civil', 'stato civile',
    'burgerlijke staat', 'burgerlijke stand', 'stan cywilny',
  ],
  children: ['children', 'number of children', 'dependants', 'dependents', 'kinder', 'enfants', 'hijos', 'figli', 'filhos', 'kinderen', 'dzieci'],
  nationality: [
    'nationality', 'citizenship', 'nationalitat', 'staatsangehorigkeit', 'staatsburgerschaft', 'nationalite', 'citoyennete', 'nacionalidad', 'nazionalita', 'cittadinanza',
    'nacionalidade', 'nationaliteit', 'narodowosc', 'obywatelstwo',
  ],
  religion: ['religion', 'religious affiliation', 'denomination', 'konfession', 'religionszugehorigkeit', 'religione', 'religiao', 'religie', 'wyznanie', 'caste'],
  health: ['height', 'weight', 'health', 'state of health', 'blood group', 'blood type', 'disability', 'korpergrosse', 'grosse', 'gewicht', 'gesundheit', 'taille', 'poids', 'estatura', 'altura', 'peso', 'altezza', 'lengte', 'gewicht', 'wzrost', 'waga', 'stan zdrowia', 'gesundheitszustand', 'groupe sanguin', 'grupo sanguineo', 'gruppo sanguigno'],
  'national-id': [
    'passport no', 'passport number', 'national id', 'id number', 'social security number', 'ssn', 'national insurance number', 'sozialversicherungsnummer', 'numero de securite sociale',
    'dni', 'nie', 'nif', 'codice fiscale', 'cpf', 'rg', 'bsn', 'pesel', "father's name", 'fathers name', "mother's name",
  ],
}; // prettier-ignore

/** Words that state a detail without a label; whole folded items: `married, two children`. */
export const PERSONAL_STATEMENTS: Readonly<Partial<Record<PersonalDetail, RegExp>>> = {
  birth: /(?:^|[^\p{L}])(?:born (?:on |in )?(?:the )?\d|born (?:on|in) \p{L}+ \d{1,4}|geb(?:oren|\.)? (?:am |in |im )?\d|ne(?:e|\(e\))? le \d|nacid[oa] el \d|nat[oa] il \d|nascid[oa] (?:a|em) \d|geboren op \d|urodzon[ya] \d|urodzon[ya] w \p{L}+)/u,
  age: /(?:^|[^\p{L}\p{N}])(?:\d{2}[ -]years?[ -]old(?! (?:building|system|company|firm|business))|aged \d{2}(?! ?[-–to])|\d{2} jahre alt|\d{2} ans$|\d{2} ans[,;|)]|\d{2} anos de edad|\d{2} anos de idade|\d{2} anni$|\d{2} jaar oud|\d{2} lat$|lat \d{2}$)/u,
  'marital-status': /^(?:married|single|divorced|widowed|unmarried|engaged|verheiratet|ledig|geschieden|verwitwet|marie\(?e?\)?|celibataire|divorce\(?e?\)?|pacse\(?e?\)?|veuf|veuve|casad[oa]|solter[oa]|divorciad[oa]|coniugat[oa]|sposat[oa]|celibe|nubile|divorziat[oa]|gehuwd|ongehuwd|gescheiden|zonaty|zamezna|kawaler|panna|rozwiedzion[ya]|solteir[oa])(?:[ ,.;/|].{0,60})?$/u,
  children: /(?:^|[^\p{L}])(?:\d|one|two|three|four|zwei|drei|ein|eine|un|une|deux|trois|dos|tres|un hijo|due|tre|dois|duas|twee|drie|dwoje|troje|jedno) (?:child|children|kids?|kind|kinder|enfants?|hij[oa]s?|figli[oa]?|filh[oa]s?|kinderen|dzieci|dziecko)$/u,
  religion: /^(?:catholic|protestant|muslim|jewish|hindu|buddhist|romisch-katholisch|evangelisch|katholisch|catolic[oa]|cattolic[oa])$/u,
}; // prettier-ignore
