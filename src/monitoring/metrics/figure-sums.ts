import { type Figures } from './metric-sample.entity.js';

/**
 * How a figure of several processes and moments becomes one: counts add up, what every process sees of the same thing
 * (the queue, the users) is its largest, averages are weighed by requests.
 */
const HOW = {
  seconds: 'max',
  requests: 'sum',
  client_errors: 'sum',
  server_errors: 'sum',
  slow_requests: 'sum',
  mean_ms: 'weighed',
  p95_ms: 'max',
  p99_ms: 'max',
  cache_hits: 'sum',
  cache_misses: 'sum',
  cpu_percent: 'max',
  rss_mb: 'max',
  heap_mb: 'max',
  event_loop_p99_ms: 'max',
  pool_in_use: 'max',
  pool_waiting: 'max',
  queue_ready: 'max',
  queue_dead: 'max',
  queue_oldest_s: 'max',
  disk_free_percent: 'min',
  users: 'max',
  active_users: 'max',
  cvs: 'max',
  analyses: 'max',
  matches: 'max',
  open_tasks: 'max',
  files: 'max',
  file_bytes: 'max',
} as const satisfies Record<keyof Figures, 'sum' | 'max' | 'min' | 'weighed'>;

/** Select list that sums up the jsonb column `figures` of a group of rows, as columns of the same names. */
export const SUMMED_UP = Object.entries(HOW)
  .map(([name, how]) => {
    const value = `(figures->>'${name}')::float8`;
    const weighed = `sum(${value} * (figures->>'requests')::float8) / nullif(sum((figures->>'requests')::float8), 0)`;
    return `coalesce(${how === 'weighed' ? weighed : `${how}(${value})`}, 0) as ${name}`;
  })
  .join(', ');

/** The same as one jsonb object, for storing. */
export const SUMMED_UP_JSON = `jsonb_build_object(${SUMMED_UP.split(/, (?=coalesce)/)
  .map((column) => column.replace(/^(.*) as (\w+)$/s, "'$2', $1"))
  .join(', ')})`;
