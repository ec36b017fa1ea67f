import { type Figures } from '../metrics/metric-sample.entity.js';
import { type AlertRule } from './alert-rules.js';

export interface Verdict {
  /** Null: neither; an alert that fires goes on, and none begins. */
  firing: boolean | null;
  /** In the rule's unit. */
  value: number;
}

/** @param over the figures of all processes over the last so many minutes */
export async function judgeRule(rule: AlertRule, over: (minutes: number) => Promise<Figures>): Promise<Verdict> {
  switch (rule.kind) {
    case 'threshold': {
      const value = rule.measure(await over(rule.minutes));
      const { above, resolvesBelow } = rule.fires;
      return { value, firing: value > above ? true : value < resolvesBelow ? false : null };
    }
    case 'burn-rate': {
      // one after the other: they share the transaction's connection
      const long = await over(rule.longMinutes);
      const short = await over(rule.shortMinutes);
      const burn = (figures: Figures) =>
        figures.requests === 0 ? 0 : rule.bad(figures) / figures.requests / rule.budget;
      const value = Math.min(burn(long), burn(short));
      return { value, firing: long.requests >= rule.fewest && value > rule.factor };
    }
  }
}
