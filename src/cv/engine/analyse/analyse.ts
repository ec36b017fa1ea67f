import { findSkills } from '../skills/find-skills.js';
import type { Analysis, Finding } from '../model/analysis.js';
import { engineVersion } from '../version.js';
import { type AnalyseContext, type AnalyseInput, contextOf } from './context.js';
import { pointsOf, type Rule } from './rule.js';
import { BASE, RULES } from './rules.js';

/** Judges a CV by every rule, on its own and, where a job ad is given, against that ad. The score is `base` plus the points of all findings. */
export function analyse(input: AnalyseInput): Analysis {
  const context = contextOf(input);
  const findings = RULES.flatMap((rule) => findingOf(rule, context) ?? []);
  return {
    engineVersion,
    asOf: input.asOf,
    score: findings.reduce((sum, { points }) => sum + points, BASE),
    base: BASE,
    findings,
    skills: skillsOf(context),
    experience: context.experience,
  };
}

function findingOf(rule: Rule, context: AnalyseContext): Finding | undefined {
  const verdict = rule.check(context);
  if (!verdict) return undefined;
  return {
    ruleId: rule.id,
    severity: rule.severity,
    passed: verdict.degree >= 1,
    points: pointsOf(rule, verdict.degree),
    message: verdict.message,
    why: rule.why,
    fix: rule.fix,
    spans: verdict.spans ?? [],
    fields: verdict.fields ?? [],
    ...(verdict.measured && { measured: verdict.measured }),
  };
}

/** Skills of the whole text by kind, in the order they first appear. Tools count as technical, certificates as knowledge of the field. */
function skillsOf({ cv }: AnalyseContext): Analysis['skills'] {
  const mentions = findSkills(cv.text, { language: cv.language });
  const named = (...categories: string[]): string[] => [
    ...new Set(mentions.filter(({ category }) => categories.includes(category)).map(({ name }) => name)),
  ];
  return { technical: named('technical', 'tool'), soft: named('soft'), domain: named('domain', 'certificate') };
}
