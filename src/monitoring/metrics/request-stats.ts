import { type RecordableHistogram, createHistogram } from 'node:perf_hooks';
import { Injectable } from '@nestjs/common';

/** What became of the requests of one route, or of all, in a stretch of time. Times in ms. */
export interface RequestFigures {
  count: number;
  clientErrors: number;
  serverErrors: number;
  /** Took longer than {@link SLOW_MS}. */
  slow: number;
  mean: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

/** The objective: nearly all requests are answered within this time. */
export const SLOW_MS = 1_000;

/** Two digits are enough to tell fast from slow, and keep a histogram at some kilobytes. */
const HISTOGRAM = { lowest: 1, highest: 120_000_000, figures: 2 } as const;

class Tally {
  private readonly micros: RecordableHistogram = createHistogram(HISTOGRAM);
  private clientErrors = 0;
  private serverErrors = 0;
  private slow = 0;

  record(ms: number, status: number): void {
    this.micros.record(Math.min(Math.max(1, Math.round(ms * 1000)), HISTOGRAM.highest));
    if (ms > SLOW_MS) this.slow += 1;
    if (status >= 500) this.serverErrors += 1;
    else if (status >= 400) this.clientErrors += 1;
  }

  figures(): RequestFigures {
    const { count } = this.micros;
    const ms = (micros: number) => (count === 0 ? 0 : Math.round(micros / 10) / 100);
    return {
      count,
      clientErrors: this.clientErrors,
      serverErrors: this.serverErrors,
      slow: this.slow,
      mean: ms(this.micros.mean),
      p50: ms(this.micros.percentile(50)),
      p95: ms(this.micros.percentile(95)),
      p99: ms(this.micros.percentile(99)),
      max: ms(this.micros.max),
    };
  }
}

/** Durations of this process's requests: by route since they were last cleared, and of all since the last sample. */
@Injectable()
export class RequestStats {
  private routes = new Map<string, Tally>();
  private window = new Tally();
  private clearedAt = new Date();

  /** @param route method and pattern, e.g. `GET /api/user/cv/:cv_id` */
  record(route: string, ms: number, status: number): void {
    const tally = this.routes.get(route) ?? new Tally();
    this.routes.set(route, tally);
    tally.record(ms, status);
    this.window.record(ms, status);
  }

  byRoute(): { route: string; figures: RequestFigures }[] {
    return [...this.routes].map(([route, tally]) => ({ route, figures: tally.figures() }));
  }

  get since(): Date {
    return this.clearedAt;
  }

  clear(now: Date): void {
    this.routes = new Map();
    this.clearedAt = now;
  }

  /** All requests since the last call. */
  takeWindow(): RequestFigures {
    const figures = this.window.figures();
    this.window = new Tally();
    return figures;
  }
}
