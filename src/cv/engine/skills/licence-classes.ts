import { fold } from '../common/words.js';

/** Words between a licence and its classes. Folded. */
const LEADS: ReadonlySet<string> = new Set(
  'klasse klassen kl category categories cat class classes categorie categories categoria categorias kat kategorii kategoria kategorie rijbewijs type tipo'.split(
    ' ',
  ),
);
const LEAD = /^[\s:,(]*(?:der\s|the\s)?(\p{L}{2,})\.?[\s:]*/u;

const CLASS_NAME = '(?:C1E|D1E|C1|D1|BE|CE|DE|[BCD]\\s?\\+\\s?E|A1|A2|AM|[ABCDTL])(?![\\p{L}\\p{N}])';
const LIST = new RegExp(
  `^[\\s:(]*["„“]?(${CLASS_NAME}(?:\\s?(?:[,/+&]|\\s(?:und|and|et|y|e|en|i)\\s)\\s?(?:${CLASS_NAME}|E(?![\\p{L}\\p{N}])))*)`,
  'u',
);
/** A letter alone is a grade, a language, a vitamin; two letters among classes are classes. */
const SURELY_CLASSES = /(?<![\p{L}\p{N}])(?:C1E|D1E|BE|CE|[BC]\+E)(?![\p{L}\p{N}])/u;

/** What a class stands for in the dictionary; a class it does not hold, for what it includes. */
const NAMES: Readonly<Record<string, string>> = {
  A: 'Motorcycle licence',
  B: 'Driving licence B',
  BE: 'Driving licence BE',
  C1: 'Driving licence B',
  C1E: 'Driving licence BE',
  C: 'Driving licence C',
  CE: 'Driving licence CE',
  D1: 'Driving licence B',
  D1E: 'Driving licence BE',
  D: 'Driving licence D',
  DE: 'Driving licence D',
  T: 'Tractor licence',
  L: 'Tractor licence',
};

/** The classes that open a text behind a licence: `B, BE` of ` Klassen B, BE und C1`. */
export function classesBehind(text: string): string | undefined {
  return LIST.exec(withoutLead(text) ?? text)?.[1]?.trim();
}

/** The licences that a text names which is nothing but classes: `Klassen B, BE, C1`, as it stands under a heading of licences. */
export function licencesOfClasses(text: string): string[] {
  const rest = withoutLead(text);
  const list = LIST.exec(rest ?? text);
  if (!list?.[1] || !/^[\s).]*$/.test((rest ?? text).slice(list[0].length))) return [];
  return rest !== undefined || SURELY_CLASSES.test(list[1]) ? licencesIn(list[1]) : [];
}

/** The licences that a list of classes stands for. */
export function licencesIn(classes: string): string[] {
  const single = classes.replace(/\s?\+\s?E/g, 'E').match(/[A-Z]+\d?E?/g) ?? [];
  return [...new Set(single.flatMap((name) => NAMES[name] ?? []))];
}

function withoutLead(text: string): string | undefined {
  const lead = LEAD.exec(text);
  return lead && LEADS.has(fold(lead[1] ?? '')) ? text.slice(lead[0].length) : undefined;
}
