import { skillTrie, type TrieNode } from './alias-trie.js';
import { readsAsListed, readsAsSkill } from './context.js';
import { type Skill, type SkillAlias, type SkillMention } from './skill.js';
import { keysOf, type Word, wordsOf } from './words.js';

export interface FindSkillsOptions {
  /** ISO 639-1 of the text. Without it, words that belong to one language only count in every text. */
  language?: string;
}

interface Candidate {
  skill: Skill;
  alias: SkillAlias;
  first: number;
  last: number;
}

// What may stand between the words of one skill: `CI/CD`, `Node.js`, `machine-learning`, a line break; never a comma.
const JOINT = /^(?:\s?[-‐‑–/&'’_]\s?|\.|\s{1,3})$/;

function endAt(node: TrieNode, language: string | undefined): TrieNode['ends'][number] | undefined {
  const fitting = node.ends.filter(({ alias }) => !alias.language || !language || alias.language === language);
  return fitting.find(({ alias }) => alias.language === language) ?? fitting[0];
}

function step(node: TrieNode, word: Word): TrieNode | undefined {
  for (const key of keysOf(word.folded)) {
    const next = node.next.get(key);
    if (next) return next;
  }
  return undefined;
}

/** The longest alias that starts at a word. */
function longestAt(text: string, words: readonly Word[], first: number, language?: string): Candidate | undefined {
  let found: Candidate | undefined;
  let node: TrieNode | undefined = skillTrie();
  for (let at = first; at < words.length; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word) break;
    if (at > first && before && !JOINT.test(text.slice(before.end, word.start))) break;
    node = step(node, word);
    if (!node) break;
    const end = endAt(node, language);
    if (end) found = { ...end, first, last: at };
  }
  return found;
}

function candidatesIn(text: string, words: readonly Word[], language?: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    const candidate = longestAt(text, words, at, language);
    if (!candidate) continue;
    candidates.push(candidate);
    at = candidate.last;
  }
  return candidates;
}

function mentionOf({ skill, first, last }: Candidate, words: readonly Word[], confidence: number): SkillMention {
  return {
    id: skill.id,
    name: skill.name,
    category: skill.category,
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
    confidence,
  };
}

/**
 * Finds every skill of the dictionary in a text, in order, without overlaps: the longest name wins.
 * Ambiguous names (`Go`, `R`, `Excel`) count only in their own spelling and where a skill would stand.
 */
export function findSkills(text: string, { language }: FindSkillsOptions = {}): SkillMention[] {
  const words = wordsOf(text);
  const sure: SkillMention[] = [];
  const doubtful: Candidate[] = [];
  for (const candidate of candidatesIn(text, words, language)) {
    const exact = isWrittenAs(text, words, candidate);
    const { rule } = candidate.alias;
    if (rule === 'plain' || (rule === 'cased' && exact)) sure.push(mentionOf(candidate, words, exact ? 0.95 : 0.9));
    else doubtful.push(candidate);
  }
  return [...sure, ...confirm(text, words, doubtful, sure)].sort((a, b) => a.start - b.start);
}

function isWrittenAs(text: string, words: readonly Word[], { alias, first, last }: Candidate): boolean {
  return text.slice(words[first]?.start, words[last]?.end) === alias.text;
}

/** What of the doubtful reads as a skill where it stands. */
function confirm(
  text: string,
  words: readonly Word[],
  doubtful: readonly Candidate[],
  sure: readonly SkillMention[],
): SkillMention[] {
  const guesses = doubtful.map((candidate) => mentionOf(candidate, words, 0.75));
  let from = 0;
  return guesses.filter((mention, at) => {
    const candidate = doubtful[at];
    if (!candidate) return false;
    // Both lists are in order, so a window that only moves forward keeps this linear.
    while ((sure[from]?.end ?? Infinity) < mention.start - 100) from++;
    const near = sure.slice(from, from + 16);
    // A lone letter vouches for nothing: `Klasse B, C` beside `R & D`.
    const others = guesses.slice(Math.max(0, at - 3), at + 4).filter(({ start, end }) => end - start > 1);
    const around = { text, words, first: candidate.first, last: candidate.last };
    return isWrittenAs(text, words, candidate)
      ? readsAsSkill(candidate.skill, around, [...near, ...others])
      : readsAsListed(candidate.skill, around, near);
  });
}
