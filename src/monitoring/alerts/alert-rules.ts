import { type Figures } from '../metrics/metric-sample.entity.js';
import { AlertSeverity } from './alert.entity.js';

interface RuleWords {
  /** Stable; docs/runbooks names its runbook after it. */
  id: string;
  severity: AlertSeverity;
  /** What is wrong, for whoever is woken by it. */
  summary: string;
  unit: string;
}

/** Fires while a figure over the last minutes is past its bound; resolves once it is back behind the nearer one. */
export interface ThresholdRule extends RuleWords {
  kind: 'threshold';
  minutes: number;
  measure: (figures: Figures) => number;
  fires: { above: number; resolvesBelow: number };
}

/**
 * Fires while the error budget of an objective burns `factor` times too fast, over the long window and still over the
 * short one (Google SRE workbook, chapter 5): the long one keeps blips from paging, the short one lets it resolve soon.
 */
export interface BurnRateRule extends RuleWords {
  kind: 'burn-rate';
  /** Share of the requests that may be bad. */
  budget: number;
  factor: number;
  longMinutes: number;
  shortMinutes: number;
  /** Fewer requests than this in the long window say nothing. */
  fewest: number;
  bad: (figures: Figures) => number;
}

export type AlertRule = ThresholdRule | BurnRateRule;

const AVAILABILITY = { budget: 0.001, bad: (figures: Figures) => figures.server_errors } as const;
const LATENCY = { budget: 0.01, bad: (figures: Figures) => figures.slow_requests } as const;
const FAST_BURN = { factor: 14.4, longMinutes: 60, shortMinutes: 5, fewest: 100 } as const;
const SLOW_BURN = { factor: 6, longMinutes: 360, shortMinutes: 30, fewest: 500 } as const;

export const ALERT_RULES: readonly AlertRule[] = [
  {
    id: 'errors-fast-burn',
    kind: 'burn-rate',
    severity: AlertSeverity.Page,
    summary: 'Requests fail so often that the error budget of a month would be gone in two days.',
    unit: 'times the budget',
    ...AVAILABILITY,
    ...FAST_BURN,
  },
  {
    id: 'errors-slow-burn',
    kind: 'burn-rate',
    severity: AlertSeverity.Ticket,
    summary: 'Requests fail so often that the error budget of a month would be gone in five days.',
    unit: 'times the budget',
    ...AVAILABILITY,
    ...SLOW_BURN,
  },
  {
    id: 'latency-fast-burn',
    kind: 'burn-rate',
    severity: AlertSeverity.Page,
    summary: 'Too many requests take longer than a second.',
    unit: 'times the budget',
    ...LATENCY,
    ...FAST_BURN,
  },
  {
    id: 'queue-stuck',
    kind: 'threshold',
    severity: AlertSeverity.Page,
    summary: 'Background work waits: no worker runs, or they cannot keep up.',
    unit: 's waited by the oldest',
    minutes: 5,
    measure: ({ queue_oldest_s }) => queue_oldest_s,
    fires: { above: 300, resolvesBelow: 60 },
  },
  {
    id: 'queue-dead',
    kind: 'threshold',
    severity: AlertSeverity.Ticket,
    summary: 'Background work failed for good and waits for somebody to look at it.',
    unit: 'jobs',
    minutes: 5,
    measure: ({ queue_dead }) => queue_dead,
    fires: { above: 0, resolvesBelow: 1 },
  },
  {
    id: 'pool-exhausted',
    kind: 'threshold',
    severity: AlertSeverity.Page,
    summary: 'Requests wait for a connection to the database.',
    unit: 'requests waiting',
    minutes: 3,
    measure: ({ pool_waiting }) => pool_waiting,
    fires: { above: 10, resolvesBelow: 2 },
  },
  {
    id: 'event-loop-blocked',
    kind: 'threshold',
    severity: AlertSeverity.Ticket,
    summary: 'Something holds up the event loop: every request of the process waits for it.',
    unit: 'ms at the worst hundredth',
    minutes: 5,
    measure: ({ event_loop_p99_ms }) => event_loop_p99_ms,
    fires: { above: 500, resolvesBelow: 200 },
  },
  {
    id: 'disk-filling',
    kind: 'threshold',
    severity: AlertSeverity.Page,
    summary: 'The disk of the data folder is nearly full.',
    unit: '% used',
    minutes: 5,
    measure: ({ disk_free_percent }) => 100 - disk_free_percent,
    fires: { above: 92, resolvesBelow: 88 },
  },
  {
    id: 'memory-high',
    kind: 'threshold',
    severity: AlertSeverity.Ticket,
    summary: 'A process holds more memory than it should ever need.',
    unit: 'MB',
    minutes: 10,
    measure: ({ rss_mb }) => rss_mb,
    fires: { above: 1_500, resolvesBelow: 1_200 },
  },
];
