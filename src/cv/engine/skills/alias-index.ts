import { PhraseIndex } from './phrase-index.js';
import { type Skill, type SkillAlias } from './skill.js';

/** An alias and the skill it stands for. */
export interface AliasOf {
  skill: Skill;
  alias: SkillAlias;
}

const TWO_WORDS = /^([\p{L}\p{N}]{2,})[ -]([\p{L}\p{N}]{2,})$/u;
const SHORTEST_JOINED = 5;

/** An index of the words of every alias. Names of products also stand joined: `Power BI` and `PowerBI`. */
export function indexAliases(skills: readonly Skill[]): PhraseIndex<AliasOf> {
  const index = new PhraseIndex<AliasOf>();
  const joined: [string, AliasOf][] = [];
  for (const skill of skills) {
    for (const alias of skill.aliases) {
      index.add(alias.text, { skill, alias });
      if (skill.category !== 'technical' && skill.category !== 'tool') continue;
      const parts = TWO_WORDS.exec(alias.text);
      const together = parts ? `${parts[1]}${parts[2]}` : '';
      if (together.length >= SHORTEST_JOINED) joined.push([together, { skill, alias: { ...alias, rule: 'plain' } }]);
    }
  }
  // Last, so that a joined form never takes the place of a written one.
  for (const [word, entry] of joined) index.add(word, entry);
  return index;
}
