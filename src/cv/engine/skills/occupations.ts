import { type AliasOf, buildTrie } from './alias-trie.js';
import { OCCUPATIONS_PEOPLE } from './data/occupations-people.js';
import { OCCUPATIONS_TECHNICAL } from './data/occupations-technical.js';
import { readSkillRows } from './dictionary.js';
import { type PhraseTrie } from './phrase-trie.js';
import { type Skill } from './skill.js';

interface Occupations {
  trie: PhraseTrie<AliasOf>;
  byId: Map<string, Skill>;
}

let built: Occupations | undefined;

function occupations(): Occupations {
  if (built) return built;
  const rows = [OCCUPATIONS_PEOPLE, OCCUPATIONS_TECHNICAL].flatMap(readSkillRows);
  built = { trie: buildTrie(rows), byId: new Map(rows.map((row) => [row.id, row])) };
  return built;
}

/** The occupations a title names, e.g. `Senior Backend Developer (m/f)`. */
export function occupationsIn(title: string): Skill[] {
  return occupations()
    .trie.find(title)
    .map(({ value }) => value.skill);
}

/** 1 for one occupation, between 0 and 1 for neighbours, 0 for strangers. */
export function occupationLikeness(a: readonly Skill[], b: readonly Skill[]): number {
  let best = 0;
  for (const one of a) for (const other of b) best = Math.max(best, likeness(one, other));
  return best;
}

function likeness(one: Skill, other: Skill): number {
  if (one.id === other.id) return 1;
  if (one.parents.includes(other.id) || other.parents.includes(one.id)) return 0.8;
  const shared = one.parents.find((id) => other.parents.includes(id));
  return shared !== undefined && occupations().byId.get(shared)?.kin ? 0.5 : 0;
}
