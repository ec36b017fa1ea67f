import type { Severity } from '../model/analysis.js';
import type { Span } from '../model/document.js';
import type { AnalyseContext } from './context.js';

/** What a rule saw in one CV. */
export interface Verdict {
  /** 0-1: how far the rule is met. Below 1 the finding has not passed. */
  degree: number;
  message: string;
  spans?: Span[];
  fields?: string[];
  measured?: Record<string, number | string>;
}

export interface Rule {
  /** `group.what`, stable. */
  id: string;
  severity: Severity;
  /**
   * Whole points. `gives`: a met rule adds them; `takes`: a broken rule takes them away; 0 for what is only reported.
   * The weights of all rules sum to 100 (see `rules.ts`), so that no score needs clamping.
   */
  effect: 'gives' | 'takes';
  weight: number;
  looksFor: string;
  why: string;
  fix: string;
  /** `undefined` where the rule has nothing to look at; it then gives and takes nothing. */
  check(context: AnalyseContext): Verdict | undefined;
}

export const met = (message: string, rest: Omit<Verdict, 'degree' | 'message'> = {}): Verdict => ({
  degree: 1,
  message,
  ...rest,
});

/** Points of a verdict, whole, between -weight and weight. */
export function pointsOf(rule: Rule, degree: number): number {
  const share = Math.min(1, Math.max(0, degree));
  const points = rule.effect === 'gives' ? Math.round(rule.weight * share) : -Math.round(rule.weight * (1 - share));
  return points === 0 ? 0 : points;
}
