import { findSkills } from '../../src/cv/engine/skills/find-skills.js';
import { hashOf } from '../corpus/load.js';

/** A statement of the corpus with something planted in it that it does not say. */
export interface Planted {
  language: string;
  kind: string;
  original: string;
  fabricated: string;
}

type Rule = (text: string, language: string) => string | undefined;
type Words = Readonly<Record<string, readonly string[]>>;

const pick = <T>(items: readonly T[], text: string): T | undefined => items[hashOf(text) % Math.max(1, items.length)];

/** What the statement says already cannot be planted in it. */
const isSaid = (addition: string, text: string): boolean =>
  (addition.match(/[\p{L}\d]{4,}/gu) ?? []).some((word) => text.toLowerCase().includes(word.toLowerCase().slice(0, 5)));

/** Adds to the end, before a full stop. */
const append =
  (words: Words): Rule =>
  (text, language) => {
    const addition = pick(words[language] ?? [], text);
    return addition === undefined || isSaid(addition, text)
      ? undefined
      : text.replace(/[.;\s]*$/, (end) => `${addition}${end.trim()}`);
  };

/** Statements that claim to lead as they stand. */
const LEADS =
  /(?:^|\P{L})(?:led|lead|head|direct|manag|spearhead|leit|geleitet|führ|verantwort|direc|dirig|dirij|pilot|respons|lider|leiding|geleid|verantwoord|kierow|zarządz|odpowied|chef|jefe|capo|hoofd|senior|solely)/iu;

const prefix =
  (words: Words): Rule =>
  (text, language) => {
    const addition = pick(words[language] ?? [], text);
    if (addition === undefined || isSaid(addition, text) || LEADS.test(text)) return undefined;
    const [first = '', second = ''] = text;
    const keeps = language === 'de' || second === second.toUpperCase();
    return `${addition} ${keeps ? first : first.toLowerCase()}${text.slice(1)}`;
  };

/** Replaces the first word of a table by another. */
const replace =
  (words: Readonly<Record<string, Readonly<Record<string, string>>>>): Rule =>
  (text, language) => {
    for (const [from, to] of Object.entries(words[language] ?? {})) {
      const found = new RegExp(`(?<![\\p{L}\\p{M}])${from}(?![\\p{L}\\p{M}])`, 'iu').exec(text);
      if (found) return `${text.slice(0, found.index)}${to}${text.slice(found.index + found[0].length)}`;
    }
    return undefined;
  };

const FIGURE = /(?<![\p{L}\d.,/-])\d+(?:[.,]\d+)*(?![\d\p{L}/])/u;

const onFigure =
  (change: (figure: string) => string): Rule =>
  (text) => {
    const found = FIGURE.exec(text);
    if (!found) return undefined;
    return text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length);
  };

/** A bound from below that the text has already is none anew. */
const unbounded =
  (rule: Rule): Rule =>
  (text, language) =>
    /(?:over|more than|at least|ponad|über|mehr als|plus de|más de|oltre|più di|mais de|meer dan|ruim)\s+[€£$]?\d/iu.test(
      text,
    )
      ? undefined
      : rule(text, language);

const raised = (figure: string): string =>
  `${Number(figure.charAt(0)) === 9 ? 8 : Number(figure.charAt(0)) + 1}${figure.slice(1)}`;

const NUMBERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { two: 'twelve', three: 'thirteen', four: 'forty', five: 'fifteen', six: 'sixteen', seven: 'seventeen', eight: 'eighty', nine: 'ninety', ten: 'a hundred' },
  de: { zwei: 'zwölf', drei: 'dreizehn', vier: 'vierzig', fünf: 'fünfzehn', sechs: 'sechzehn', sieben: 'siebzehn', acht: 'achtzehn', neun: 'neunzig', elf: 'hundert' },
  fr: { deux: 'douze', trois: 'treize', quatre: 'quarante', cinq: 'quinze', six: 'seize', douze: 'vingt-deux', seize: 'soixante' },
  es: { dos: 'doce', tres: 'trece', cuatro: 'catorce', cinco: 'quince', seis: 'dieciséis', quince: 'cincuenta' },
  it: { due: 'dodici', tre: 'tredici', quattro: 'quattordici', cinque: 'quindici', sei: 'sedici', undici: 'cento' },
  pt: { dois: 'doze', duas: 'doze', três: 'treze', quatro: 'catorze', cinco: 'quinze', seis: 'dezasseis' },
  nl: { twee: 'twaalf', drie: 'dertien', vier: 'veertig', vijf: 'vijftien', zes: 'zestien', elf: 'honderd', veertig: 'tachtig' },
  pl: { dwóch: 'dwunastu', trzech: 'trzynastu', czterech: 'czternastu', pięciu: 'piętnastu', dwa: 'dwanaście', trzy: 'trzynaście' },
}; // prettier-ignore

const LONGER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { days: 'weeks', weeks: 'months', months: 'years', month: 'week', year: 'month', week: 'day', years: 'decades', hours: 'minutes' },
  de: { Tage: 'Wochen', Wochen: 'Monate', Monate: 'Jahre', Monaten: 'Jahren', Jahr: 'Monat', Jahre: 'Jahrzehnte', Jahren: 'Jahrzehnten' },
  fr: { mois: 'ans', semaines: 'mois', ans: 'décennies', an: 'mois', jours: 'semaines' },
  es: { meses: 'años', semanas: 'meses', años: 'décadas', año: 'mes' },
  it: { mesi: 'anni', settimane: 'mesi', anni: 'decenni', anno: 'mese' },
  pt: { meses: 'anos', semanas: 'meses', anos: 'décadas', mês: 'dia' },
  nl: { maanden: 'jaren', weken: 'maanden', jaar: 'decennia', uur: 'minuten' },
  pl: { miesiąca: 'tygodnia', miesięcy: 'lat', dni: 'godzin', rok: 'miesiąc' },
}; // prettier-ignore

/** Words that make a statement less; without them it claims more. */
const HEDGES: Words = {
  en: ['about', 'around', 'up to', 'within', 'nearly', 'almost', 'some', 'several', 'helped', 'assisted with', 'co-', 'second', 'part-time', 'acting', 'deputy', 'assistant', 'junior', 'mostly', 'sometimes', 'a fair bit of'],
  de: ['rund', 'bis zu', 'etwa', 'ca.', 'knapp', 'stellvertretende', 'gelegentlich', 'teilweise', 'Mitarbeit bei', 'Begleitung', 'Vertretung', 'unter Anleitung', 'bis'],
  fr: ['environ', 'jusqu’à', 'près de', 'parfois', 'quelques', 'co-', 'Participation à', 'appui à'],
  es: ['unos', 'hasta', 'cerca de', 'casi', 'apoyo a', 'prácticas de'],
  it: ['circa', 'fino a', 'quasi', 'assistenza al', 'supporto a'],
  pt: ['cerca de', 'até', 'quase', 'apoio a', 'metade'],
  nl: ['ongeveer', 'zo’n', 'bijna', 'tot', 'enkele', 'samen met'],
  pl: ['około', 'ok.', 'prawie', 'średnio', 'pomoc w', 'do'],
}; // prettier-ignore

const NEGATIONS: Words = {
  en: ['not', 'no', 'without', 'never'],
  de: ['nicht', 'kein', 'keine', 'keinen', 'ohne'],
  fr: ['sans', 'non', 'pas'],
  es: ['sin', 'no'],
  it: ['senza', 'non'],
  pt: ['sem', 'não'],
  nl: ['niet', 'geen', 'zonder'],
  pl: ['nie', 'bez'],
};

const without =
  (words: Words): Rule =>
  (text, language) => {
    for (const word of words[language] ?? []) {
      const found = new RegExp(`(?<![\\p{L}\\p{M}\\d])${word}(?![\\p{L}\\p{M}])\\s*`, 'iu').exec(text);
      const bounds = /^(?:up to|within|bis|bis zu|jusqu’à|hasta|fino a|até|tot|do|about|around|unos|średnio)$/.test(
        word,
      );
      if (!found || (bounds && !/^[€£$\s]*\d/.test(text.slice(found.index + found[0].length)))) continue;
      const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
      if (/\p{L}/u.test(rest)) return rest.charAt(0).toUpperCase() + rest.slice(1);
    }
    return undefined;
  };

const swapFigures: Rule = (text) => {
  const found = [...text.matchAll(new RegExp(FIGURE, 'gu'))];
  const [first, second] = found;
  // A date turned round says nothing, true or false.
  if (/\d{1,2}\.? \p{L}+ \d{4}/u.test(text)) return undefined;
  if (found.length !== 2 || !first || !second || first[0] === second[0]) return undefined;
  const between = text.slice(first.index + first[0].length, second.index);
  // `from 6 to 2 per cent` would still be another figure; but two figures side by side have nothing between them to tell them apart.
  if (!/\p{L}{3}/u.test(between)) return undefined;
  return text.slice(0, first.index) + second[0] + between + first[0] + text.slice(second.index + second[0].length);
};

const SKILL_SWAPS = ['Kubernetes', 'Tableau', 'TIG welding', 'Oracle', 'SolidWorks', 'Salesforce', 'Revit', 'MATLAB'];
const swapSkill: Rule = (text, language) => {
  const skill = findSkills(text, { language }).find(({ category }) => category === 'technical' || category === 'tool');
  const other = pick(
    SKILL_SWAPS.filter((name) => !text.includes(name)),
    text,
  );
  return skill && other ? text.slice(0, skill.start) + other + text.slice(skill.end) : undefined;
};

const swapName: Rule = (text, language) => {
  if (language === 'de') return undefined;
  const name = /(?<=\p{Ll}\s)\p{Lu}\p{Ll}{4,}(?=[\s,.])/u.exec(text);
  const other = pick(
    ['Siemens', 'Deloitte', 'Oxford', 'Airbus', 'Nestlé'].filter((each) => !text.includes(each)),
    text,
  );
  return name && other ? text.slice(0, name.index) + other + text.slice(name.index + name[0].length) : undefined;
};

const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', i: 'і' };
const lookAlike: Rule = (text) => {
  const found = /[aeocpi]/.exec(text.slice(1));
  if (!found) return undefined;
  const at = found.index + 1;
  return text.slice(0, at) + (LOOK_ALIKES[found[0]] ?? '') + text.slice(at + 1);
};

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'number changed': [onFigure(raised), onFigure((figure) => (/^\d+$/.test(figure) ? `${figure}0` : raised(figure))), replace(NUMBERS)],
  'number bounded anew': [
    unbounded((text, language) => onFigure((figure) => `${{ en: 'more than', de: 'mehr als', fr: 'plus de', es: 'más de', it: 'più di', pt: 'mais de', nl: 'meer dan', pl: 'ponad' }[language] ?? 'over'} ${figure}`)(text, language)),
    unbounded(onFigure((figure) => `${figure}+`)),
  ],
  'number disguised': [
    onFigure((figure) => `${figure}\u200b0`),
    onFigure((figure) => [...figure].map((digit) => (/\d/.test(digit) ? String.fromCodePoint(0xff10 + Number(digit)) : digit)).join('') + '０'),
    onFigure((figure) => `${figure} 000`),
  ],
  'figures swapped': [swapFigures],
  'unit changed': [
    (text) => (text.includes('%') ? text.replace(/\s?%/, ' percentage points') : undefined),
    (text) => (/[€£]/.test(text) ? text.replace(/€|£/, (sign) => (sign === '€' ? '£' : '€')) : undefined),
    replace(LONGER),
  ],
  'money': [append({ en: [', saving £2 million', ', worth $450k'], de: [', Ersparnis 2 Mio. Euro'], fr: [', soit 2 millions d’euros'], es: [', con un ahorro de 200.000 €'], it: [', per 2 milioni di euro'], pt: [', poupando 200 mil euros'], nl: [', goed voor 2 miljoen euro'], pl: [', oszczędność 2 mln zł'] })],
  'team size': [append({ en: [' with a team of 15', ' for twelve colleagues'], de: [' mit einem Team von 15 Personen', ' für zwölf Kollegen'], fr: [' avec une équipe de 15 personnes'], es: [' con un equipo de 15 personas'], it: [' con una squadra di 15 persone'], pt: [' com uma equipa de 15 pessoas'], nl: [' met een team van 15 mensen'], pl: [' z zespołem 15 osób'] })],
  'scope verb': [prefix({ en: ['Led', 'Directed', 'Managed', 'Spearheaded', 'Solely responsible for'], de: ['Leitung:', 'Gesamtverantwortung für', 'Geleitet:'], fr: ['Direction de', 'Responsable de', 'Pilotage de'], es: ['Dirección de', 'Lideré', 'Responsable de'], it: ['Direzione di', 'Responsabile di'], pt: ['Direção de', 'Liderei', 'Responsável por'], nl: ['Leiding over', 'Verantwoordelijk voor'], pl: ['Kierowanie:', 'Zarządzanie:', 'Odpowiedzialność za'] })],
  'title': [
    append({ en: [' as head of department', ' as Senior Manager'], de: [' als Abteilungsleiter', ' als Geschäftsführerin'], fr: [' comme chef de service', ' en tant que directrice'], es: [' como jefe de departamento', ' como directora'], it: [' come capo reparto', ' come direttrice'], pt: [' como chefe de departamento', ' como diretora'], nl: [' als afdelingshoofd', ' als directeur'], pl: [' jako kierownik działu', ' jako dyrektor'] }),
    prefix({ en: ['Senior'], de: ['Leitende'], fr: ['Chef :'], es: ['Jefe:'], it: ['Capo:'], pt: ['Chefe:'], nl: ['Hoofd'], pl: ['Kierownik:'] }),
  ],
  'skill': [append({ en: [' using Kubernetes', ' and SAP'], de: [' mit Kubernetes', ' und SAP HANA'], fr: [' avec Tableau', ' et AutoCAD'], es: [' con Tableau', ' y AutoCAD'], it: [' con Tableau', ' e AutoCAD'], pt: [' com Tableau', ' e AutoCAD'], nl: [' met Tableau', ' en AutoCAD'], pl: [' w Tableau', ' i AutoCAD'] }), swapSkill],
  'employer or name': [append({ en: [' at Google', ' for the NHS'], de: [' bei Siemens', ' für die Telekom'], fr: [' chez Airbus', ' pour la SNCF'], es: [' en Telefónica'], it: [' presso Enel'], pt: [' na Petrobras'], nl: [' bij Philips'], pl: [' w Orlenie'] }), swapName],
  'date': [append({ en: [' since 2009', ' in May 2019'], de: [' seit 2009', ' im Mai 2019'], fr: [' depuis 2009', ' en mai 2019'], es: [' desde 2009'], it: [' dal 2009'], pt: [' desde 2009'], nl: [' sinds 2009'], pl: [' od 2009 roku'] }), (text) => text.replace(/\b(?:19|20)\d\d\b/, (year) => String(Number(year) - 7)) ],
  'degree': [append({ en: [', MBA', ' (PhD)', ' with a master’s degree'], de: [', Diplom', ' (Dr.-Ing.)', ', MBA'], fr: [', master', ' (doctorat)'], es: [', máster', ' (doctorado)'], it: [', laurea magistrale'], pt: [', mestrado'], nl: [', master'], pl: [', magister', ' (dr)'] })],
  'certificate': [append({ en: [', PMP certified', ' to ISO 27001'], de: [', ISO-27001-zertifiziert', ' mit Meisterbrief'], fr: [', certifié ISO 27001'], es: [', certificado ISO 27001'], it: [', certificato ISO 27001'], pt: [', certificado ISO 27001'], nl: [', ISO 27001-gecertificeerd'], pl: [', certyfikat ISO 27001'] })],
  'superlative': [
    append({ en: [', the best in the region', ', the largest of its kind'], de: [', bester der Region', ', größtes seiner Art'], fr: [', le meilleur de la région'], es: [', el mejor de la región'], it: [', il migliore della regione'], pt: [', o melhor da região'], nl: [', de beste van de regio'], pl: [', najlepszy w regionie'] }),
    prefix({ en: ['Award-winning'], de: ['Preisgekrönt:'], fr: ['Primé :'], es: ['Premiado:'], it: ['Premiato:'], pt: ['Premiado:'], nl: ['Bekroond:'], pl: ['Nagrodzone:'] }),
  ],
  'result': [append({ en: [', doubling revenue', ' and increased sales'], de: [' und verdoppelte den Umsatz', ' mit deutlicher Umsatzsteigerung'], fr: [' et doublé le chiffre d’affaires'], es: [' y dupliqué las ventas'], it: [' e raddoppiato le vendite'], pt: [' e dobrei as vendas'], nl: [' en verdubbelde de omzet'], pl: [' i podwoiłem sprzedaż'] })],
  'hedge dropped': [without(HEDGES)],
  'negation dropped': [without(NEGATIONS)],
  'look-alike letter': [lookAlike],
}; // prettier-ignore

/** Per rule, every so many statements: enough of each kind without planting all in all. */
const EVERY: Readonly<Record<string, number>> = { 'look-alike letter': 8 };
const SELDOM = 5;
const OFTEN = new Set(['number changed', 'hedge dropped', 'negation dropped', 'figures swapped', 'unit changed']);

/** Plants every kind of fabrication in the statements it fits. */
export function plantIn(statements: readonly { text: string; language: string }[]): Planted[] {
  return statements.flatMap(({ text, language }) =>
    Object.entries(RULES).flatMap(([kind, rules]) =>
      rules.flatMap((rule, at) => {
        const every = OFTEN.has(kind) ? 1 : (EVERY[kind] ?? SELDOM);
        if (hashOf(`${kind}:${at}:${text}`) % every !== 0) return [];
        const fabricated = rule(text, language);
        return fabricated === undefined || fabricated === text ? [] : [{ language, kind, original: text, fabricated }];
      }),
    ),
  );
}
