import { type Logger } from 'typeorm';

/** Longer than this is noted. */
export const SLOW_QUERY_MS = 100;
const MOST_SHAPES = 500;
const LONGEST_SHAPE = 1_000;

export interface SlowQuery {
  /** The statement without its values. */
  query: string;
  count: number;
  totalMs: number;
  maxMs: number;
}

/** Counts the statements of this process that took long. Values are never kept: they belong to people. */
export class SlowQueries implements Logger {
  private readonly shapes = new Map<string, SlowQuery>();

  logQuerySlow(time: number, query: string): void {
    const shape = query
      .replace(/'(?:[^']|'')*'/g, "'?'")
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST_SHAPE);
    const known = this.shapes.get(shape) ?? { query: shape, count: 0, totalMs: 0, maxMs: 0 };
    if (this.shapes.size >= MOST_SHAPES && !this.shapes.has(shape)) return;
    this.shapes.set(shape, known);
    known.count += 1;
    known.totalMs += time;
    known.maxMs = Math.max(known.maxMs, time);
  }

  /** The dearest in all first. */
  slowest(limit: number): SlowQuery[] {
    return [...this.shapes.values()].sort((a, b) => b.totalMs - a.totalMs).slice(0, limit);
  }

  clear(): void {
    this.shapes.clear();
  }

  logQuery(): void {}
  logQueryError(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
