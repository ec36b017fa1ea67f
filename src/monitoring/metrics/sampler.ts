import { monitorEventLoopDelay } from 'node:perf_hooks';
import { statfs } from 'node:fs/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { AppCache } from '../../cache/app-cache.js';
import { Clock } from '../../common/clock.js';
import { AppConfig, MonitoringConfig } from '../../config/config.js';
import { AlertsService } from '../alerts/alerts.service.js';
import { INSTANCE } from '../instance.js';
import { type Figures, type MetricSampleEntity, Resolution } from './metric-sample.entity.js';
import { MetricSampleRepository } from './metric-sample.repository.js';
import { RequestStats } from './request-stats.js';
import { ServiceFactsRepository } from './service-facts.repository.js';

const DOWNSAMPLE_EVERY_MS = 3_600_000;

/** Writes down at intervals how this process does, and has the alerts judged by what all processes wrote. */
@Injectable()
export class Sampler implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Sampler');
  private readonly loopDelay = monitorEventLoopDelay({ resolution: 20 });
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private lastAt = performance.now();
  private lastCpu = process.cpuUsage();
  private lastCache = { hits: 0, misses: 0 };
  private downsampledAt = 0;

  constructor(
    private readonly config: MonitoringConfig,
    private readonly app: AppConfig,
    private readonly requests: RequestStats,
    private readonly cache: AppCache,
    private readonly facts: ServiceFactsRepository,
    private readonly samples: MetricSampleRepository,
    private readonly alerts: AlertsService,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.loopDelay.enable();
    if (!this.config.enabled) return;
    this.timer = setInterval(() => void this.beat(), this.config.sampleSeconds * 1000).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.loopDelay.disable();
    await this.running;
  }

  /** Takes a sample now. */
  async collect(): Promise<MetricSampleEntity> {
    const sample = {
      resolution: Resolution.Sample,
      at: this.clock.now(),
      instance: INSTANCE,
      figures: await this.measure(),
    };
    await this.samples.put(sample);
    return sample;
  }

  private async beat(): Promise<void> {
    this.running = this.sampleAndJudge().catch((error: unknown) =>
      this.log.warn({ message: 'No sample was taken', error }),
    );
    await this.running;
  }

  private async sampleAndJudge(): Promise<void> {
    await this.collect();
    await this.alerts.judge();
    if (Date.now() - this.downsampledAt < DOWNSAMPLE_EVERY_MS) return;
    this.downsampledAt = Date.now();
    await this.samples.downsample(this.clock.now());
  }

  private async measure(): Promise<Figures> {
    const [queue, business, disk] = await Promise.all([
      this.facts.queue(),
      this.facts.business(),
      statfs(this.app.dataDir).catch(() => null), // a process without a data folder has no disk to fill
    ]);
    const pool = this.facts.pool();
    const memory = process.memoryUsage();
    const { seconds, cpuPercent } = this.takeCpu();
    const window = this.requests.takeWindow();
    return {
      seconds,
      requests: window.count,
      client_errors: window.clientErrors,
      server_errors: window.serverErrors,
      slow_requests: window.slow,
      mean_ms: window.mean,
      p95_ms: window.p95,
      p99_ms: window.p99,
      ...this.takeCache(),
      cpu_percent: cpuPercent,
      rss_mb: Math.round(memory.rss / 1e6),
      heap_mb: Math.round(memory.heapUsed / 1e6),
      event_loop_p99_ms: this.takeLoopDelay(),
      pool_in_use: pool.total - pool.idle,
      pool_waiting: pool.waiting,
      queue_ready: queue.ready,
      queue_dead: queue.dead,
      queue_oldest_s: queue.oldestSeconds,
      disk_free_percent: disk ? Math.round((disk.bavail / disk.blocks) * 1000) / 10 : 100,
      ...business,
    };
  }

  private takeCpu(): { seconds: number; cpuPercent: number } {
    const now = performance.now();
    const ms = now - this.lastAt;
    const { user, system } = process.cpuUsage(this.lastCpu);
    this.lastAt = now;
    this.lastCpu = process.cpuUsage();
    return { seconds: Math.round(ms / 100) / 10, cpuPercent: Math.round(((user + system) / 1000 / ms) * 1000) / 10 };
  }

  private takeCache(): Pick<Figures, 'cache_hits' | 'cache_misses'> {
    const { hits, misses } = this.cache.counts;
    const taken = { cache_hits: hits - this.lastCache.hits, cache_misses: misses - this.lastCache.misses };
    this.lastCache = { hits, misses };
    return taken;
  }

  /** How much later than asked the event loop came round, at the worst hundredth. */
  private takeLoopDelay(): number {
    const p99 = this.loopDelay.percentile(99) / 1e6;
    this.loopDelay.reset();
    return Math.round(p99 * 10) / 10;
  }
}
