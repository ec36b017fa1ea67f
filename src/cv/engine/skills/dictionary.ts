import { type AliasOf, indexAliases } from './alias-index.js';
import { SKILL_ROWS } from './data/skill-rows.js';
import { type PhraseIndex } from './phrase-index.js';
import { type AliasRule, type Skill, type SkillAlias, type SkillCategory, skillId } from './skill.js';

const CATEGORIES: readonly string[] = ['technical', 'tool', 'domain', 'soft', 'certificate'] satisfies SkillCategory[];

function isCategory(word: string): word is SkillCategory {
  return CATEGORIES.includes(word);
}

/** `es:redes` keeps a word to one language; a closing `!` or `?` names its {@link AliasRule}. */
function aliasOf(cell: string): SkillAlias {
  const language = cell[2] === ':' ? /^([a-z]{2}):\s*/.exec(cell) : null;
  const word = cell.slice(language?.[0].length ?? 0);
  const mark = word.at(-1);
  const rule: AliasRule = mark === '?' ? 'context' : mark === '!' ? 'cased' : 'plain';
  const text = rule === 'plain' ? word : word.slice(0, -1);
  return { text, rule: rule === 'plain' && text.length <= 2 ? 'cased' : rule, language: language?.[1] };
}

function cellsOf(list: string | undefined, separator: string): string[] {
  return (list ?? '')
    .split(separator)
    .map((cell) => cell.trim())
    .filter(Boolean);
}

/**
 * Reads rows of `Name < Parent, Parent = alias; alias`. A line `[category]` holds for the rows below it,
 * `//` starts a comment, `~` behind a name says its children are kin (see {@link Skill.kin}).
 */
export function readSkillRows(rows: string): Skill[] {
  const skills: Skill[] = [];
  let category: SkillCategory = 'technical';
  for (const line of rows.split('\n').map((row) => row.trim())) {
    if (!line || line.startsWith('//')) continue;
    const heading = /^\[(\w+)\]$/.exec(line)?.[1];
    if (heading !== undefined && isCategory(heading)) category = heading;
    else skills.push(skillOf(line, category));
  }
  return skills;
}

function skillOf(line: string, category: SkillCategory): Skill {
  const [left = '', aliases] = line.split(' = ');
  const [head = '', parents] = left.split(' < ');
  const kin = head.endsWith('~');
  const own = aliasOf((kin ? head.slice(0, -1) : head).trim());
  return {
    id: skillId(own.text),
    name: own.text,
    category,
    parents: cellsOf(parents, ',').map(skillId),
    aliases: [own, ...cellsOf(aliases, ';').map(aliasOf)],
    kin,
  };
}

/** Entries that stand in a tree, by id and by every word they go by. */
export class Dictionary {
  readonly entries: readonly Skill[];
  private readonly byId: ReadonlyMap<string, Skill>;
  private index: PhraseIndex<AliasOf> | undefined;
  private breadths: Map<string, number> | undefined;

  constructor(rows: readonly string[]) {
    this.entries = rows.flatMap(readSkillRows);
    this.byId = new Map(this.entries.map((entry) => [entry.id, entry]));
  }

  /** Every word an entry goes by, built when first asked for. */
  aliases(): PhraseIndex<AliasOf> {
    this.index ??= indexAliases(this.entries);
    return this.index;
  }

  get(id: string): Skill | undefined {
    return this.byId.get(id);
  }

  named(name: string): Skill | undefined {
    return this.aliases().named(name)[0]?.skill;
  }

  /** Everything an entry shows besides itself, nearest first. */
  ancestorsOf(id: string): Skill[] {
    const found = new Map<string, Skill>();
    let level = this.get(id)?.parents ?? [];
    while (level.length > 0) {
      const parents = level.filter((parent) => !found.has(parent)).map((parent) => this.get(parent));
      const fresh = parents.filter((parent): parent is Skill => parent !== undefined);
      for (const parent of fresh) found.set(parent.id, parent);
      level = fresh.flatMap((parent) => parent.parents);
    }
    return [...found.values()];
  }

  /** How many entries stand below one: the more, the less it says. */
  breadthOf(id: string): number {
    if (!this.breadths) {
      this.breadths = new Map();
      for (const entry of this.entries)
        for (const ancestor of this.ancestorsOf(entry.id))
          this.breadths.set(ancestor.id, (this.breadths.get(ancestor.id) ?? 0) + 1);
    }
    return this.breadths.get(id) ?? 0;
  }

  /** Whether two entries are children of one parent whose children can partly stand in for each other. */
  areKin(a: string, b: string): boolean {
    const others = new Set(this.get(b)?.parents);
    return a !== b && (this.get(a)?.parents ?? []).some((id) => others.has(id) && this.get(id)?.kin === true);
  }
}

let built: Dictionary | undefined;

function dictionary(): Dictionary {
  built ??= new Dictionary(SKILL_ROWS);
  return built;
}

/** The names of all skills, to find them in texts. */
export function skillAliases(): PhraseIndex<AliasOf> {
  return dictionary().aliases();
}

/** Every skill, in the order of the data files. */
export function allSkills(): readonly Skill[] {
  return dictionary().entries;
}

export function skillById(id: string): Skill | undefined {
  return dictionary().get(id);
}

/** The skill a name stands for on its own, as in a list of skills: no context is asked of `Go` or `R`. */
export function skillByName(name: string): Skill | undefined {
  return dictionary().named(name);
}

/** Everything a skill shows besides itself, nearest first: React -> JavaScript, Web development, ... */
export function ancestorsOf(id: string): Skill[] {
  return dictionary().ancestorsOf(id);
}

/** Whether two skills can partly stand in for each other, as MySQL for PostgreSQL. */
export function areKin(a: string, b: string): boolean {
  return dictionary().areKin(a, b);
}

/** How many skills stand below one: `Welding` covers some twenty, `TIG welding` none. */
export function breadthOf(id: string): number {
  return dictionary().breadthOf(id);
}
