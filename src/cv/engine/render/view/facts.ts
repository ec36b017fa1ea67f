import type { Interest, Language, Skill } from '../../model/json-resume.js';
import type { Words } from '../locale/words.js';
import { enumerate, oneLine } from './blocks.js';
import type { Detail, Fact } from './resume-view.js';

export function skillFact({ name, level, keywords }: Skill): Fact {
  return { name: oneLine(name), level: oneLine(level), items: (keywords ?? []).map((word) => oneLine(word) ?? '') };
}

export function languageFact({ language, fluency }: Language): Fact {
  return { name: oneLine(language), level: oneLine(fluency), items: [] };
}

export function interestFact({ name, keywords }: Interest): Fact {
  return skillFact({ name, keywords });
}

/** `English (C1)`. */
export function namedLevel({ name, level }: Fact): string {
  return name !== undefined && level !== undefined ? `${name} (${level})` : (name ?? level ?? '');
}

/** Facts as lines: one for each that has items of its own, and one for each run of bare ones. */
export function factLines(facts: Fact[], words: Words): Detail[] {
  const lines: { label?: string; items: string[] }[] = [];
  for (const fact of facts) {
    const label = namedLevel(fact);
    const last = lines.at(-1);
    if (fact.items.length > 0) lines.push({ label: label && label + words.colon, items: fact.items });
    else if (last && last.label === undefined) last.items.push(label);
    else lines.push({ items: [label] });
  }
  return lines.map(({ label, items }) => ({ label, text: enumerate(items, words) }));
}
