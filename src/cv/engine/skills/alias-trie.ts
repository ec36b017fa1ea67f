import { allSkills } from './dictionary.js';
import { PhraseTrie } from './phrase-trie.js';
import { type Skill, type SkillAlias } from './skill.js';
import { keyOf, wordsOf } from './words.js';

/** An alias and the skill it stands for. */
export interface AliasOf {
  skill: Skill;
  alias: SkillAlias;
}

/** A trie over the words of every alias. Two words also stand joined: `Power BI` and `PowerBI`. */
export function buildTrie(skills: readonly Skill[]): PhraseTrie<AliasOf> {
  const trie = new PhraseTrie<AliasOf>();
  const joined: [string, AliasOf][] = [];
  for (const skill of skills) {
    for (const alias of skill.aliases) {
      const words = wordsOf(alias.text).map((word) => word.folded);
      trie.addWords(words, { skill, alias });
      const together = words.join('');
      if (words.length === 2 && keyOf(together).length >= 5) {
        joined.push([together, { skill, alias: { ...alias, rule: 'plain' } }]);
      }
    }
  }
  // Last, so that a joined form never takes the place of a written one.
  for (const [word, entry] of joined) if (!trie.holds(word)) trie.addWords([word], entry);
  return trie;
}

let built: PhraseTrie<AliasOf> | undefined;

/** The trie of the shipped dictionary, built once. */
export function skillTrie(): PhraseTrie<AliasOf> {
  built ??= buildTrie(allSkills());
  return built;
}
