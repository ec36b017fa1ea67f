import { type PerformanceFacts } from './performance-facts.js';
import { gradeOf, healthScore, recommend } from './performance-rules.js';

const quiet = {
  requests: 1_000,
  server_errors: 0,
  p95_ms: 20,
  pool_waiting: 0,
  event_loop_p99_ms: 12,
  queue_oldest_s: 0,
};

function facts(recent: object = {}, more: Partial<PerformanceFacts> = {}): PerformanceFacts {
  return {
    recent: { ...quiet, cache_hits: 990, cache_misses: 10, disk_free_percent: 60, rss_mb: 300, ...recent } as never,
    routes: [],
    slowQueries: [],
    tables: [],
    databaseCacheShare: 0.999,
    backend: 'redis',
    poolSize: 20,
    ...more,
  };
}

describe('recommendations', () => {
  it('has nothing to say of a service that does well', () => {
    expect(recommend(facts())).toEqual([]);
    expect(healthScore([])).toBe(100);
  });

  it.each([
    ['errors', { server_errors: 50 }, '50 of 1000 requests (5 %)'],
    ['slow-answers', { p95_ms: 2_400 }, '2400 ms'],
    ['pool-waits', { pool_waiting: 7 }, '7 requests waited for one of 20'],
    ['cache-misses', { cache_hits: 40, cache_misses: 160 }, '20 % of 200'],
    ['disk', { disk_free_percent: 4 }, '4 %'],
  ])('%s cites what was measured', (id, recent, figure) => {
    const [found, ...rest] = recommend(facts(recent));
    expect(rest).toEqual([]);
    expect(found?.id).toBe(id);
    expect(found?.finding).toContain(figure);
  });

  it('names the table that is read whole', () => {
    const table = {
      table: 'files',
      rows: 90_000,
      deadRows: 0,
      sequentialScans: 50,
      rowsReadBySequentialScans: 1e6,
      indexScans: 2,
    };
    expect(recommend(facts({}, { tables: [table] }))).toMatchObject([{ id: 'sequential-scans' }]);
  });

  it('scores what it found, the most urgent first', () => {
    const findings = recommend(facts({ server_errors: 50, p95_ms: 2_400, rss_mb: 1_200 }));
    expect(findings.map(({ priority }) => priority)).toEqual(['high', 'high', 'medium']);
    expect(healthScore(findings)).toBe(40);
    expect(gradeOf(40)).toBe('poor');
  });
});
