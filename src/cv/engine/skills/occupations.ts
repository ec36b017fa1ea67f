import { OCCUPATIONS_MORE } from './data/occupations-more.js';
import { OCCUPATIONS_PEOPLE } from './data/occupations-people.js';
import { OCCUPATIONS_RARER } from './data/occupations-rarer.js';
import { OCCUPATIONS_TECHNICAL } from './data/occupations-technical.js';
import { Dictionary } from './dictionary.js';
import { type Skill, skillId } from './skill.js';
import { wordsOf } from './words.js';

let built: Dictionary | undefined;

function occupations(): Dictionary {
  built ??= new Dictionary([OCCUPATIONS_MORE, OCCUPATIONS_TECHNICAL, OCCUPATIONS_PEOPLE, OCCUPATIONS_RARER]);
  return built;
}

// `Fachinformatiker/in`, `Verkäufer*in`, `infirmier(e)`, `cuisinier·ère`: the second form splits names of several words.
const SECOND_FORM =
  /(?<=\p{L}{3})(?:\s?[*:_/·•]\s?-?|\(-?)(?:innen|in|e|ne|ère|rice|trice|euse|ora|a|o|ka)\)?(?![\p{L}\p{N}])/giu;

/** The jobs named in a title; women's, men's and double forms are one job. */
export function occupationsIn(title: string): Skill[] {
  const text = title.replace(SECOND_FORM, '');
  const hits = occupations()
    .aliases()
    .choose(text, wordsOf(text), (values) => values[0]?.skill);
  return [...new Set(hits.map(({ value }) => value))];
}

/** Where a text first names a job. */
export function firstOccupation(text: string): { start: number; end: number } | undefined {
  const words = wordsOf(text);
  const hit = occupations().aliases().find(text, words)[0];
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
  const [hit, ...others] = occupations()
    .aliases()
    .choose(text, words, (values) => values[0]?.skill);
  return hit !== undefined && others.length === 0 && hit.first === 0 && hit.last === words.length - 1;
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
    Math.max(FARTHEST_SIBLINGS, NEAREST_SIBLINGS - 0.02 * dictionary.breadthOf(id));
  if (asked.id === held.id) return isUmbrella(asked) ? UNDER_ONE_UMBRELLA : 1;
  const [above, over] = [levelsAbove(asked), levelsAbove(held)];
  if (over.has(asked.id)) return isUmbrella(asked) ? UNDER_ONE_UMBRELLA : 0.8;
  if (above.has(held.id)) return isUmbrella(held) ? nearness(held.id) : 0.6;
  const shared = [...above].filter(([id]) => over.has(id) && dictionary.get(id)?.kin === true);
  return Math.max(0, ...shared.map(([id, steps]) => nearness(id) * BY_STEP ** (steps + (over.get(id) ?? 0))));
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
