/** What a dictionary entry is: its place in the tree and every word it goes by. */

export type SkillCategory = 'technical' | 'tool' | 'domain' | 'soft' | 'certificate';

/** How sure a reader may be of a word: `plain` always counts, `cased` only as written, `context` only as written and among its kind. */
export type AliasRule = 'plain' | 'cased' | 'context';

export interface SkillAlias {
  text: string;
  rule: AliasRule;
  /** ISO 639-1; the word counts in texts of this language only. */
  language?: string;
}

export interface Skill {
  /** Slug of the canonical name, e.g. `postgresql`, `c-plus-plus`. */
  id: string;
  name: string;
  category: SkillCategory;
  /** Ids; knowing this skill shows its parents too. */
  parents: string[];
  /** The canonical name first. */
  aliases: SkillAlias[];
  /** Its children can partly stand in for each other, as MySQL for PostgreSQL. */
  kin: boolean;
}

export interface SkillMention {
  id: string;
  name: string;
  category: SkillCategory;
  /** UTF-16 offsets into the searched text. */
  start: number;
  end: number;
  /** 0-1. */
  confidence: number;
}

/** `C++` -> `c-plus-plus`, `.NET` -> `dot-net`, `Node.js` -> `node-js`. */
export function skillId(name: string): string {
  if (/^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\+\+/g, '-plus-plus')
    .replace(/#/g, '-sharp')
    .replace(/^\./, 'dot-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
