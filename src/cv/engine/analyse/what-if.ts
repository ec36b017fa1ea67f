import { leavesOf, textAt } from '../common/leaves.js';
import type { Analysis } from '../model/analysis.js';
import type { JsonResume } from '../model/json-resume.js';
import type { ParsedCv } from '../model/parsed-cv.js';
import { analyse } from './analyse.js';
import type { AnalyseInput } from './context.js';
import { pointsOf } from './rule.js';
import { RULES } from './rules.js';

export interface WhatIfInput extends AnalyseInput {
  /** Ids of rules taken for met. */
  satisfied?: readonly string[];
  /** The resume as it would be after a change. */
  resume?: JsonResume;
}

export interface WhatIf {
  before: number;
  after: number;
  /** `after - before`, the exact sum of `rules[].difference`. */
  difference: number;
  /** Only rules whose points change. */
  rules: { ruleId: string; before: number; after: number; difference: number }[];
}

/** The exact change of the score if the resume read otherwise, if some rules were met, or both. */
export function whatIf({ satisfied = [], resume, ...input }: WhatIfInput): WhatIf {
  const before = analyse(input);
  const changed = resume ? analyse({ ...input, cv: withResume(input.cv, resume) }) : before;
  const earlier = pointsByRule(before);
  const later = pointsByRule(changed);
  const rules = RULES.map((rule) => {
    const from = earlier.get(rule.id) ?? 0;
    const to = satisfied.includes(rule.id) ? pointsOf(rule, 1) : (later.get(rule.id) ?? 0);
    return { ruleId: rule.id, before: from, after: to, difference: to - from };
  }).filter(({ difference }) => difference !== 0);
  const difference = rules.reduce((sum, rule) => sum + rule.difference, 0);
  return { before: before.score, after: before.score + difference, difference, rules };
}

function pointsByRule({ findings }: Analysis): Map<string, number> {
  return new Map(findings.map(({ ruleId, points }) => [ruleId, points]));
}

/** The same document with another resume: its text is what the new resume says, and what kept its words keeps its sources. */
export function withResume(cv: ParsedCv, resume: JsonResume): ParsedCv {
  const leaves = leavesOf(resume);
  const known = new Map(
    leavesOf(cv.resume).map(({ field, value }) => [`${field.replace(/\d+/g, '#')}=${value}`, field]),
  );
  const sources: ParsedCv['sources'] = {};
  for (const { field, value } of leaves) {
    const from = textAt(cv.resume, field) === value ? field : known.get(`${field.replace(/\d+/g, '#')}=${value}`);
    const source = from === undefined ? undefined : cv.sources[from];
    if (source) sources[field] = source;
  }
  return { ...cv, resume, sources, text: changedText(cv, leaves) };
}

/** The source text without the fields that went, and with those that came. */
function changedText(cv: ParsedCv, leaves: readonly { field: string; value: string }[]): string {
  const kept = new Set(leaves.map(({ value }) => value));
  const had = leavesOf(cv.resume);
  const old = new Set(had.map(({ value }) => value));
  const gone = had.filter(({ value }) => !kept.has(value)).flatMap(({ field }) => cv.sources[field]?.spans ?? []);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of gone.sort((a, b) => a.start - b.start)) {
    pieces.push(cv.text.slice(at, Math.max(at, start)));
    at = Math.max(at, end);
  }
  pieces.push(cv.text.slice(at));
  return [pieces.join(' '), ...leaves.map(({ value }) => value).filter((value) => !old.has(value))].join('\n');
}
