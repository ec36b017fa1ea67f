import { allSkills } from './dictionary.js';
import { type Skill, type SkillAlias } from './skill.js';
import { keyOf, wordsOf } from './words.js';

export interface TrieNode {
  next: Map<string, TrieNode>;
  /** Aliases that end here. More than one where a word means different things in different languages. */
  ends: { skill: Skill; alias: SkillAlias }[];
}

function node(): TrieNode {
  return { next: new Map(), ends: [] };
}

function insert(root: TrieNode, keys: string[], skill: Skill, alias: SkillAlias): void {
  let at = root;
  for (const key of keys) {
    const next = at.next.get(key) ?? node();
    at.next.set(key, next);
    at = next;
  }
  at.ends.push({ skill, alias });
}

/** A trie over the words of every alias. Two words also stand joined: `Power BI` and `PowerBI`. */
export function buildTrie(skills: readonly Skill[]): TrieNode {
  const root = node();
  const joined: (() => void)[] = [];
  for (const skill of skills) {
    for (const alias of skill.aliases) {
      const words = wordsOf(alias.text).map((word) => word.folded);
      insert(root, words.map(keyOf), skill, alias);
      const together = keyOf(words.join(''));
      if (words.length !== 2 || together.length < 5) continue;
      joined.push(() => {
        if (!root.next.get(together)?.ends.length) insert(root, [together], skill, { ...alias, rule: 'plain' });
      });
    }
  }
  // Last, so that a joined form never takes the place of a written one.
  for (const add of joined) add();
  return root;
}

let built: TrieNode | undefined;

/** The trie of the shipped dictionary, built once. */
export function skillTrie(): TrieNode {
  built ??= buildTrie(allSkills());
  return built;
}
