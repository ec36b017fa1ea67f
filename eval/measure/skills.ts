import type { Language, Skill } from '../../src/cv/engine/model/json-resume.js';
import { fold } from './tokens.js';
import type { Scorecard } from './tally.js';

/** Skills as one flat set: keywords, and the names of skills that are not captions of a group. */
export function scoreSkills(card: Scorecard, got: Skill[] = [], expected: Skill[] = []): void {
  scoreSets(card, 'skills', flat(got), flat(expected));
}

export function scoreLanguages(card: Scorecard, got: Language[] = [], expected: Language[] = []): void {
  const names = (languages: Language[]): Set<string> => new Set(languages.map(({ language = '' }) => fold(language)));
  scoreSets(card, 'languages', names(got), names(expected));
}

function scoreSets(card: Scorecard, figure: 'skills' | 'languages', got: Set<string>, expected: Set<string>): void {
  const right = [...expected].filter((skill) => got.has(skill));
  card.add(figure, { right: right.length, found: got.size, expected: expected.size });
  for (const skill of expected) if (!got.has(skill)) card.miss(figure, skill, '(not found)');
  for (const skill of got) if (!expected.has(skill)) card.miss(figure, '(not there)', skill);
}

function flat(skills: Skill[]): Set<string> {
  const names = skills.flatMap(({ name = '', keywords = [] }) => (keywords.length > 0 ? keywords : [name]));
  return new Set(names.map(normalised).filter(Boolean));
}

const normalised = (skill: string): string => fold(skill).replace(/^[\s•·*-]+|[\s.,;:]+$/g, '');
