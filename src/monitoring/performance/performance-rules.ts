import { type PerformanceFacts, cacheHitRate, errorRate } from './performance-facts.js';

export type Priority = 'high' | 'medium' | 'low';

export interface Recommendation {
  id: string;
  priority: Priority;
  /** What was measured, with its figure. */
  finding: string;
  /** What to do about it. */
  advice: string;
  /** What the health score loses by it. */
  points: number;
}

type Finding = Pick<Recommendation, 'finding' | 'advice'>;

interface Rule {
  id: string;
  priority: Priority;
  points: number;
  /** Null: nothing to say. */
  look: (facts: PerformanceFacts) => Finding | null;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const ms = (value: number): string => `${Math.round(value)} ms`;

/** Fewer requests say nothing of a route. */
const FEWEST_REQUESTS = 20;
const SLOW_ROUTE_MS = 1_000;

/** Each looks at measured figures and cites them. */
const RULES: readonly Rule[] = [
  {
    id: 'errors',
    priority: 'high',
    points: 30,
    look: ({ recent }) =>
      errorRate(recent) > 0.01
        ? {
            finding: `${recent.server_errors} of ${recent.requests} requests (${percent(errorRate(recent))}) failed in the last 15 minutes.`,
            advice: 'Look for their request ids in /api/monitoring/logs?level=error.',
          }
        : null,
  },
  {
    id: 'slow-answers',
    priority: 'high',
    points: 20,
    look: ({ recent }) =>
      recent.p95_ms > SLOW_ROUTE_MS
        ? {
            finding: `One request in twenty took longer than ${ms(recent.p95_ms)} in the last 15 minutes.`,
            advice: 'See the slowest routes below; add replicas if all of them are slow.',
          }
        : null,
  },
  {
    id: 'slow-route',
    priority: 'medium',
    points: 5,
    look: ({ routes }) => {
      const slow = routes
        .filter(({ figures }) => figures.count >= FEWEST_REQUESTS && figures.p95 > SLOW_ROUTE_MS)
        .sort((a, b) => b.figures.p95 - a.figures.p95)[0];
      return slow
        ? {
            finding: `${slow.route} took ${ms(slow.figures.p95)} at the 95th percentile of ${slow.figures.count} requests.`,
            advice:
              'If it reads documents, raise DOCUMENT_PROCESSES to the number of cores; else see the slow queries.',
          }
        : null;
    },
  },
  {
    id: 'slow-query',
    priority: 'medium',
    points: 5,
    look: ({ slowQueries: [slowest] }) =>
      slowest && slowest.count >= 5
        ? {
            finding: `A statement took longer than 100 ms ${slowest.count} times, ${ms(slowest.maxMs)} at most: ${slowest.query.slice(0, 200)}`,
            advice: 'Run it with EXPLAIN (ANALYZE, BUFFERS) and see whether an index serves it.',
          }
        : null,
  },
  {
    id: 'pool-waits',
    priority: 'high',
    points: 15,
    look: ({ recent, poolSize }) =>
      recent.pool_waiting > 0
        ? {
            finding: `Up to ${recent.pool_waiting} requests waited for one of ${poolSize} connections to Postgres.`,
            advice: 'Raise DATABASE_POOL_SIZE, as far as max_connections of Postgres allows for all replicas together.',
          }
        : null,
  },
  {
    id: 'event-loop',
    priority: 'high',
    points: 15,
    look: ({ recent }) =>
      recent.event_loop_p99_ms > 200
        ? {
            finding: `The event loop came round ${ms(recent.event_loop_p99_ms)} late at the worst hundredth.`,
            advice: 'Give the process a core of its own, or add replicas.',
          }
        : null,
  },
  {
    id: 'queue-waits',
    priority: 'medium',
    points: 10,
    look: ({ recent }) =>
      recent.queue_oldest_s > 60
        ? {
            finding: `The oldest of ${recent.queue_ready} background jobs waited for ${recent.queue_oldest_s} s.`,
            advice: 'Raise WORKER_CONCURRENCY or start more workers (npm run start:worker).',
          }
        : null,
  },
  {
    id: 'cache-misses',
    priority: 'low',
    points: 5,
    look: ({ recent }) => {
      const rate = cacheHitRate(recent);
      return rate !== null && recent.cache_hits + recent.cache_misses >= 100 && rate < 0.5
        ? {
            finding: `${percent(rate)} of ${recent.cache_hits + recent.cache_misses} questions were answered from the cache.`,
            advice: 'See whether clients change things between reads, or ask with ever new parameters.',
          }
        : null;
    },
  },
  {
    id: 'memory-cache',
    priority: 'low',
    points: 0,
    look: ({ backend }) =>
      backend === 'memory'
        ? {
            finding: 'The cache is the memory of each process.',
            advice: 'With more than one replica set REDIS_URL, so that they share cache and rate limits.',
          }
        : null,
  },
  {
    id: 'database-memory',
    priority: 'medium',
    points: 5,
    look: ({ databaseCacheShare }) =>
      databaseCacheShare < 0.95
        ? {
            finding: `Postgres found ${percent(databaseCacheShare)} of its blocks in memory.`,
            advice: 'Raise shared_buffers (a quarter of the memory of the database server is usual).',
          }
        : null,
  },
  {
    id: 'sequential-scans',
    priority: 'medium',
    points: 5,
    look: ({ tables }) => {
      const worst = tables
        .filter(({ rows, sequentialScans, indexScans }) => rows > 10_000 && sequentialScans > indexScans)
        .sort((a, b) => b.rowsReadBySequentialScans - a.rowsReadBySequentialScans)[0];
      return worst
        ? {
            finding: `${worst.table} (${worst.rows} rows) was read whole ${worst.sequentialScans} times, by index ${worst.indexScans} times.`,
            advice: 'Find the statement among the slow queries and give it an index.',
          }
        : null;
    },
  },
  {
    id: 'dead-rows',
    priority: 'low',
    points: 2,
    look: ({ tables }) => {
      const worst = tables
        .filter(({ rows, deadRows }) => deadRows > 10_000 && deadRows > rows * 0.3)
        .sort((a, b) => b.deadRows - a.deadRows)[0];
      return worst
        ? {
            finding: `${worst.table} holds ${worst.deadRows} dead rows beside ${worst.rows} live ones.`,
            advice: `Run VACUUM (ANALYZE) ${worst.table}, and see why autovacuum does not keep up.`,
          }
        : null;
    },
  },
  {
    id: 'disk',
    priority: 'high',
    points: 15,
    look: ({ recent }) =>
      recent.disk_free_percent < 15
        ? {
            finding: `${recent.disk_free_percent} % of the disk of the data folder is free.`,
            advice: 'Make room or enlarge it before writes fail.',
          }
        : null,
  },
  {
    id: 'memory',
    priority: 'medium',
    points: 10,
    look: ({ recent }) =>
      recent.rss_mb > 1_000
        ? { finding: `A process holds ${recent.rss_mb} MB.`, advice: 'Restart it and watch whether it grows again.' }
        : null,
  },
];

/** What the figures call for, the most urgent first. */
export function recommend(facts: PerformanceFacts): Recommendation[] {
  const order: readonly Priority[] = ['high', 'medium', 'low'];
  return RULES.flatMap(({ look, ...rule }) => {
    const finding = look(facts);
    return finding ? [{ ...rule, ...finding }] : [];
  }).sort((a, b) => order.indexOf(a.priority) - order.indexOf(b.priority));
}

/** 100 less what each finding costs. */
export function healthScore(findings: readonly Recommendation[]): number {
  return Math.max(0, 100 - findings.reduce((sum, { points }) => sum + points, 0));
}

export type HealthGrade = 'excellent' | 'good' | 'fair' | 'poor';

export function gradeOf(score: number): HealthGrade {
  if (score >= 90) return 'excellent';
  if (score >= 75) return 'good';
  return score >= 50 ? 'fair' : 'poor';
}
