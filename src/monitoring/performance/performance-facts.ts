import { type SlowQuery } from '../../database/slow-queries.js';
import { type Figures } from '../metrics/metric-sample.entity.js';
import { type RequestFigures } from '../metrics/request-stats.js';
import { type TableFacts } from './table-facts.repository.js';

/** All that the rules and the score look at. */
export interface PerformanceFacts {
  /** Of all processes over the last quarter of an hour. */
  recent: Figures;
  /** Of this process, since its figures were last cleared. */
  routes: { route: string; figures: RequestFigures }[];
  slowQueries: SlowQuery[];
  tables: TableFacts[];
  /** Share of the database's blocks that it found in memory. */
  databaseCacheShare: number;
  backend: 'redis' | 'memory';
  poolSize: number;
}

export function cacheHitRate({ cache_hits, cache_misses }: Figures): number | null {
  const asked = cache_hits + cache_misses;
  return asked === 0 ? null : cache_hits / asked;
}

export function errorRate({ server_errors, requests }: Figures): number {
  return requests === 0 ? 0 : server_errors / requests;
}
