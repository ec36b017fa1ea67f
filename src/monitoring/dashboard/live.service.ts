import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { type Observable, Subject, from, map, share, switchMap, takeUntil, timer } from 'rxjs';
import { type AlertResponse } from '../alerts/alerts.dto.js';
import { AlertsService } from '../alerts/alerts.service.js';
import { type CacheStatsResponse } from '../cache/cache.dto.js';
import { CacheAdminService } from '../cache/cache-admin.service.js';
import { type DetailedHealthResponse } from '../health/health.dto.js';
import { HealthService } from '../health/health.service.js';
import { type MetricsResponse } from '../metrics/metrics.dto.js';
import { MetricsService } from '../metrics/metrics.service.js';

const EVERY_MS = 5_000;

export interface LiveFigures {
  health: DetailedHealthResponse;
  metrics: MetricsResponse;
  cache: CacheStatsResponse;
  alerts: AlertResponse[];
}

/** However many administrators look, the figures are asked for once. */
@Injectable()
export class LiveService implements BeforeApplicationShutdown {
  private readonly stopping = new Subject<void>();
  private readonly figures = timer(0, EVERY_MS).pipe(
    switchMap(() => from(this.look())),
    takeUntil(this.stopping),
    share({ resetOnRefCountZero: true }),
  );

  constructor(
    private readonly health: HealthService,
    private readonly metrics: MetricsService,
    private readonly cache: CacheAdminService,
    private readonly alerts: AlertsService,
  ) {}

  /** A stream that goes on would hold up the end. */
  beforeApplicationShutdown(): void {
    this.stopping.next();
  }

  watch(): Observable<{ data: LiveFigures }> {
    return this.figures.pipe(map((data) => ({ data })));
  }

  private async look(): Promise<LiveFigures> {
    const [health, metrics, cache, alerts] = await Promise.all([
      this.health.detailed(),
      this.metrics.current(),
      this.cache.stats(),
      this.alerts.firing(),
    ]);
    return { health, metrics, cache, alerts };
  }
}
