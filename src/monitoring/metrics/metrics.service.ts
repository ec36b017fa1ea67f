import { createHash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { bearerOf } from '../../common/http/bearer.js';
import { VERSION } from '../../common/version.js';
import { MonitoringConfig } from '../../config/config.js';
import { HealthService } from '../health/health.service.js';
import { type MetricSampleEntity } from './metric-sample.entity.js';
import { MetricSampleRepository } from './metric-sample.repository.js';
import { ScrapeRefused } from './metrics.errors.js';
import {
  type HistoryQuery,
  type MetricHistoryResponse,
  type MetricsResponse,
  type SampleResponse,
  type ServiceStatusResponse,
} from './metrics.dto.js';
import { Prometheus } from './prometheus.js';
import { Sampler } from './sampler.js';

const CURRENT_MS = 5 * 60_000;
const MOST_POINTS = 300;
const HOUR_SECONDS = 3_600;

@Injectable()
export class MetricsService {
  constructor(
    private readonly config: MonitoringConfig,
    private readonly samples: MetricSampleRepository,
    private readonly sampler: Sampler,
    private readonly prometheus: Prometheus,
    private readonly health: HealthService,
    private readonly clock: Clock,
  ) {}

  /** @throws ScrapeRefused */
  async scrape(authorization: string | undefined): Promise<string> {
    const given = bearerOf(authorization);
    const { token } = this.config.metrics;
    if (!given || !token || !timingSafeEqual(digest(given), digest(token))) throw new ScrapeRefused();
    return this.prometheus.exposition();
  }

  async current(): Promise<MetricsResponse> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - Math.max(CURRENT_MS, 2_000 * this.config.sampleSeconds));
    const [current, latest] = await Promise.all([this.samples.since(since), this.samples.latest(since)]);
    return { status: 'success', timestamp: now.toISOString(), current, instances: latest.map(toSampleResponse) };
  }

  async history({ hours }: HistoryQuery): Promise<MetricHistoryResponse> {
    const step = Math.max(this.config.sampleSeconds, Math.ceil((hours * HOUR_SECONDS) / MOST_POINTS / 60) * 60);
    const since = new Date(this.clock.now().getTime() - hours * HOUR_SECONDS * 1000);
    const points = await this.samples.history(since, step);
    return {
      status: 'success',
      hours,
      step_seconds: step,
      points: points.map(({ at, ...figures }) => ({ at: at.toISOString(), ...figures })),
    };
  }

  async collect(): Promise<SampleResponse> {
    return toSampleResponse(await this.sampler.collect());
  }

  /** For everyone: whether it works, and nothing of what is kept in it. */
  async status(): Promise<ServiceStatusResponse> {
    const { status, uptime, timestamp } = await this.health.health();
    const words = { healthy: 'operational', degraded: 'degraded', unhealthy: 'down' } as const;
    return { status: words[status], version: VERSION, timestamp, uptime };
  }
}

function toSampleResponse({ at, instance, figures }: MetricSampleEntity): SampleResponse {
  return { at: at.toISOString(), instance, figures };
}

/** Of one length, so that the comparison takes one time. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
