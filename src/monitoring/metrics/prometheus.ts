import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { AppCache } from '../../cache/app-cache.js';
import { BusinessFacts, QueueFacts, ServiceFactsRepository } from './service-facts.repository.js';

const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Exact counts are asked of the database at most so often, however often Prometheus comes by. */
const FACTS_FOR_MS = 10_000;

/** What Prometheus reads: rate, errors and duration of each route, and how the process and what it leans on stand. */
@Injectable()
export class Prometheus {
  private readonly registry = new Registry();
  private readonly duration: Histogram;
  private known: { until: number; facts: Promise<{ queue: QueueFacts; business: BusinessFacts }> } | undefined;

  constructor(
    private readonly facts: ServiceFactsRepository,
    private readonly cache: AppCache,
  ) {
    collectDefaultMetrics({ register: this.registry }); // event loop, garbage collection, memory, CPU
    this.duration = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from the first byte of a request to the last of its answer, by route and status.',
      labelNames: ['method', 'route', 'status'],
      buckets: BUCKETS,
      registers: [this.registry],
    });
    this.addPool();
    this.addQueue();
    this.addCache();
    this.addBusiness();
  }

  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE;

  observe(method: string, route: string, status: number, seconds: number): void {
    this.duration.observe({ method, route, status }, seconds);
  }

  exposition(): Promise<string> {
    return this.registry.metrics();
  }

  private addPool(): void {
    const { facts } = this;
    this.gauge('db_pool_connections', 'Connections to Postgres, by state.', ['state'], function () {
      const { total, idle, waiting } = facts.pool();
      this.set({ state: 'in_use' }, total - idle);
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'waited_for' }, waiting);
    });
  }

  private addQueue(): void {
    const current = () => this.current();
    this.gauge('queue_jobs', 'Background jobs, by state.', ['state'], async function () {
      const { queue } = await current();
      this.set({ state: 'ready' }, queue.ready);
      this.set({ state: 'running' }, queue.running);
      this.set({ state: 'dead' }, queue.dead);
    });
    this.gauge('queue_oldest_ready_seconds', 'How long the oldest ready job waits.', [], async function () {
      this.set((await current()).queue.oldestSeconds);
    });
  }

  private addCache(): void {
    const { counts } = this.cache;
    new Counter({
      name: 'cache_requests_total',
      help: 'Questions put to the cache, by result.',
      labelNames: ['result'],
      registers: [this.registry],
      collect() {
        this.reset();
        this.inc({ result: 'hit' }, counts.hits);
        this.inc({ result: 'miss' }, counts.misses);
        this.inc({ result: 'error' }, counts.errors);
      },
    });
  }

  private addBusiness(): void {
    const current = () => this.current();
    this.gauge('cv_service_rows', 'What people keep in the service, by kind.', ['kind'], async function () {
      const { file_bytes: _, ...counts } = (await current()).business;
      for (const [kind, count] of Object.entries(counts)) this.set({ kind }, count);
    });
    this.gauge('cv_service_file_bytes', 'Bytes of all stored files.', [], async function () {
      this.set((await current()).business.file_bytes);
    });
  }

  private gauge(
    name: string,
    help: string,
    labelNames: string[],
    collect: (this: Gauge) => void | Promise<void>,
  ): void {
    new Gauge({ name, help, labelNames, registers: [this.registry], collect });
  }

  private current(): Promise<{ queue: QueueFacts; business: BusinessFacts }> {
    if (this.known && this.known.until > Date.now()) return this.known.facts;
    const facts = Promise.all([this.facts.queue(), this.facts.business()]).then(([queue, business]) => ({
      queue,
      business,
    }));
    this.known = { until: Date.now() + FACTS_FOR_MS, facts };
    facts.catch(() => (this.known = undefined));
    return facts;
  }
}
