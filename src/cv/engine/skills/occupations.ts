import { OCCUPATIONS_MORE } from './data/occupations-more.js';
import { OCCUPATIONS_PEOPLE } from './data/occupations-people.js';
import { OCCUPATIONS_RARER } from './data/occupations-rarer.js';
import { OCCUPATIONS_TECHNICAL } from './data/occupations-technical.js';
import { type AliasOf } from './alias-index.js';
import { Dictionary } from './dictionary.js';
import { type PhraseHit } from './phrase-index.js';
import { type Skill, skillId } from './skill.js';
import { type Word, wordsOf } from './words.js';

let built: Dictionary | undefined;

function occupations(): Dictionary {
  built ??= new Dictionary([OCCUPATIONS_MORE, OCCUPATIONS_RARER, OCCUPATIONS_TECHNICAL, OCCUPATIONS_PEOPLE]);
  return built;
}

// `Fachinformatiker/in`, `Verkäufer*in`, `infirmier(e)`, `cuisinier·ère`: the second form splits names of several words.
const SECOND_FORM =
  /(?<=\p{L}{3})(?:\s?[*:_/·•]\s?-?|\(-?)(?:innen|in|e|ne|ère|rice|trice|euse|ora|a|o|ka)\)?(?![\p{L}\p{N}])/giu;

// Words for women that are no mere ending of those for men; `trice` is French here, Italian below.
const WOMENS_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})trice(?!\p{L})/giu, 'teur'],
  [/(?<=\p{L}{2})euse(?!\p{L})/giu, 'eur'],
  [/(?<=\p{L}{3})enne(?!\p{L})/giu, 'en'],
  [/(?<=\p{L}{3})ée(?!\p{L})/giu, 'é'],
  [/(?<!\p{L})cheffe(?!\p{L})/giu, 'chef'],
  [/(?<=\p{L})istka(?!\p{L})/giu, 'ista'],
  [/(?<=\p{L}{2})(?:niczka|nica)(?!\p{L})/giu, 'nik'],
  [/(?<=\p{L}{3})(?<=[rlt])ka(?!\p{L})/giu, ''],
  [/(?<=medewerk)ster(?!\p{L})/giu, 'er'],
  [/(?<=\p{L}{2})frau(?!\p{L})/giu, 'mann'],
];
// `Chef de service`: a head of something, unless the whole is a job of the kitchen.
const HEAD_OF = /^chefs?\s+(?:d(?:e|u|es)(?!\p{L})|d['’]|adjoint)/iu;
const ITALIAN_WOMAN = /(?<=\p{L}{3})trice(?!\p{L})/giu;

// Plurals, and Polish cases, that the endings of `keyOf` do not hold together with their singular.
const SINGULARS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{4}[oa])s(?!\p{L})/giu, ''],
  [/(?<=\p{L}{4}[rln])es(?!\p{L})/giu, ''],
  [/(?<=\p{L}{3})s(?!\p{L})/giu, ''],
  [/(?<=\p{L}{3})innen(?!\p{L})/giu, 'in'],
  [/kräfte(?!\p{L})/giu, 'kraft'],
  [/(?<=\p{L}{2})leute(?!\p{L})/giu, 'mann'],
  [/(?<=\p{L}{2})mannen(?!\p{L})/giu, 'man'],
  [/(?<!\p{L})köche(?!\p{L})/giu, 'koch'],
  [/ärzte(?!\p{L})/giu, 'arzt'],
  [/(?<=\p{L}{2})chi(?!\p{L})/giu, 'co'],
  [/(?<=\p{L}{3})i(?!\p{L})/giu, 'o'],
  [/(?<=\p{L}{3})rek(?!\p{L})/giu, 'rka'],
  [/(?<=\p{L}{3})owej(?!\p{L})/giu, 'owa'],
  [/(?<=\p{L}{4})em(?!\p{L})/giu, ''],
];

/** The jobs named in a title; women's, men's and double forms are one job, and so are several who do it. */
export function occupationsIn(title: string): Skill[] {
  const text = title.replace(SECOND_FORM, '');
  const one = jobsOfOne(text);
  if (one.length > 0) return one;
  for (const [form, ending] of SINGULARS) {
    const singular = text.replace(form, ending);
    const jobs = singular === text ? [] : jobsOfOne(singular);
    if (jobs.length > 0) return jobs;
  }
  return [];
}

function jobsOfOne(text: string): Skill[] {
  const found = namedIn(text);
  if (found.length > 0) return found;
  for (const italian of [text, text.replace(ITALIAN_WOMAN, 'tore')]) {
    const mens = WOMENS_FORMS.reduce((words, [form, ending]) => words.replace(form, ending), italian);
    const jobs = mens === text ? [] : namedIn(mens);
    if (jobs.length > 0) return jobs;
  }
  return [];
}

function namedIn(text: string): Skill[] {
  return [...new Set(hitsIn(text).map(({ value }) => value.skill))];
}

/** The names of jobs in a text, as the rules of their aliases allow. */
function hitsIn(text: string, words: readonly Word[] = wordsOf(text)): PhraseHit<AliasOf>[] {
  const hits = occupations()
    .aliases()
    .find(text, words)
    .filter(({ value: { alias }, first, last }) => {
      const start = words[first]?.start ?? 0;
      if (first === last && HEAD_OF.test(text.slice(start))) return false;
      return alias.rule !== 'cased' || text.slice(start, words[last]?.end) === alias.text;
    });
  // `Abogado especialista en derecho administrativo`: a word that also stands beside other jobs yields to them.
  const sure = hits.filter(({ value }) => value.alias.rule !== 'context');
  return sure.length > 0 ? sure : hits.filter(({ first }) => isAtStart(text, words, first));
}

const RANK = /^(?:senior|junior|jeune|alternant|stage|stagiaire|apprenti|trainee|starszy|mlodszy|h|f|m|w|d|v|k)$/;

/** Whether a word opens a title or a part of it: `Commercial B2B`, `CDI - Commercial`, not `entorno comercial`. */
function isAtStart(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return true;
  return RANK.test(before.folded) || text.slice(before.end, word.start).trim() !== '';
}

/** Where a text first names a job. */
export function firstOccupation(text: string): { start: number; end: number } | undefined {
  const words = wordsOf(text);
  const [hit] = hitsIn(text, words);
  const [first, last] = hit ? [words[hit.first], words[hit.last]] : [];
  return first && last && { start: first.start, end: last.end };
}

/** Whether a line names a job at all. */
export function namesOccupation(line: string): boolean {
  return occupationsIn(line).length > 0;
}

/** Whether a text is the name of a job and nothing else: `Registered nurse` is, `nurse registration` is not. */
export function isOccupation(text: string): boolean {
  const words = wordsOf(text);
  const [hit] = hitsIn(text, words);
  return hit?.first === 0 && hit.last === words.length - 1;
}

/** Siblings are the nearer the fewer they are: two kinds of nurse, but not two kinds of manager. */
const NEAREST_SIBLINGS = 0.5;
const FARTHEST_SIBLINGS = 0.1;
/** What is left of it with each step that the family which two jobs share is farther away. */
const BY_STEP = 0.7;
/** An umbrella such as `Engineer` or `Manager` is not yet a job: two who bear it may have little in common. */
const UMBRELLA_COVERS = 5;
const UNDER_ONE_UMBRELLA = 0.4;
/** Two students, two apprentices: what they learn is not said. */
const NO_TRADE = new Set([skillId('Student')]);

/** How near two jobs are: 1 the same, less for the broader or narrower, for siblings and cousins, else 0. */
export function occupationLikeness(asked: Skill, held: Skill): number {
  const dictionary = occupations();
  const isUmbrella = ({ id, parents }: Skill): boolean =>
    NO_TRADE.has(id) || (parents.length === 0 && dictionary.breadthOf(id) >= UMBRELLA_COVERS);
  const nearness = (id: string): number =>
    Math.max(FARTHEST_SIBLINGS, NEAREST_SIBLINGS - 0.018 * dictionary.breadthOf(id));
  if (asked.id === held.id) return isUmbrella(asked) ? UNDER_ONE_UMBRELLA : 1;
  const [above, over] = [levelsAbove(asked), levelsAbove(held)];
  if (over.has(asked.id)) return isUmbrella(asked) ? UNDER_ONE_UMBRELLA : 0.8;
  if (above.has(held.id)) return isUmbrella(held) ? nearness(held.id) : 0.6;
  const shared = [...above].filter(([id]) => over.has(id));
  return Math.max(0, ...shared.map(([id, steps]) => nearness(id) * BY_STEP ** (steps + (over.get(id) ?? 0))));
}

/** The names of what a job is a kind of: a staff nurse is a nurse. */
export function kindsOf(job: Skill): string[] {
  return occupations()
    .ancestorsOf(job.id)
    .map(({ name }) => name);
}

/** What an entry is a kind of, with how many steps lie between. */
function levelsAbove({ parents }: Skill): Map<string, number> {
  const levels = new Map<string, number>();
  let next = parents;
  for (let steps = 0; next.length > 0; steps++) {
    const found = next.filter((id) => !levels.has(id));
    for (const id of found) levels.set(id, steps);
    next = found.flatMap((id) => occupations().get(id)?.parents ?? []);
  }
  return levels;
}
