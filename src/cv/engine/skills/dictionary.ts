import { SKILL_ROWS } from './data/skill-rows.js';
import { type AliasRule, type Skill, type SkillAlias, type SkillCategory, skillId } from './skill.js';
import { keyOf, wordsOf } from './words.js';

const CATEGORIES: readonly string[] = ['technical', 'tool', 'domain', 'soft', 'certificate'] satisfies SkillCategory[];

function isCategory(word: string): word is SkillCategory {
  return CATEGORIES.includes(word);
}

/** `es:redes` keeps a word to one language; a closing `!` or `?` names its {@link AliasRule}. */
function aliasOf(cell: string): SkillAlias {
  const language = /^([a-z]{2}):\s*/.exec(cell);
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

/** The words of an alias as one lookup key. */
export function aliasKey(text: string): string {
  return wordsOf(text)
    .map((word) => keyOf(word.folded))
    .join(' ');
}

interface Dictionary {
  skills: Skill[];
  byId: Map<string, Skill>;
  byKey: Map<string, Skill>;
}

let built: Dictionary | undefined;

function dictionary(): Dictionary {
  built ??= build(SKILL_ROWS.flatMap(readSkillRows));
  return built;
}

function build(skills: Skill[]): Dictionary {
  const byKey = new Map<string, Skill>();
  for (const skill of skills) {
    for (const alias of skill.aliases) {
      const key = aliasKey(alias.text);
      if (!byKey.has(key)) byKey.set(key, skill);
    }
  }
  return { skills, byId: new Map(skills.map((skill) => [skill.id, skill])), byKey };
}

/** Every entry, in the order of the data files. */
export function allSkills(): readonly Skill[] {
  return dictionary().skills;
}

export function skillById(id: string): Skill | undefined {
  return dictionary().byId.get(id);
}

/** The entry a name stands for on its own, as in a list of skills: no context is asked of `Go` or `R`. */
export function skillByName(name: string): Skill | undefined {
  return dictionary().byKey.get(aliasKey(name));
}

/** Everything a skill shows besides itself, nearest first: React -> JavaScript, Web development, ... */
export function ancestorsOf(id: string): Skill[] {
  const found = new Map<string, Skill>();
  let level = skillById(id)?.parents ?? [];
  while (level.length > 0) {
    const next: string[] = [];
    for (const parentId of level) {
      const parent = skillById(parentId);
      if (!parent || found.has(parentId)) continue;
      found.set(parentId, parent);
      next.push(...parent.parents);
    }
    level = next;
  }
  return [...found.values()];
}

/** Whether two skills are children of one parent whose children can partly stand in for each other. */
export function areKin(a: string, b: string): boolean {
  const others = new Set(skillById(b)?.parents);
  return a !== b && (skillById(a)?.parents ?? []).some((id) => others.has(id) && skillById(id)?.kin === true);
}
