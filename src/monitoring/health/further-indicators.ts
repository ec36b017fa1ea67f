import { monitorEventLoopDelay } from 'node:perf_hooks';
import { statfs } from 'node:fs/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { MailerService } from '@nestjs-modules/mailer';
import { AppConfig, MailConfig } from '../../config/config.js';
import { OutboxFigures } from '../../mail/outbox-figures.js';
import { ServiceFactsRepository } from '../metrics/service-facts.repository.js';
import { type HealthDetails, HealthIndicator } from './health-indicator.js';

const STUCK_SECONDS = 300;
const FEWEST_FREE_PERCENT = 5;
const MOST_MEGABYTES = 2_000;
const SLOWEST_LOOP_MS = 500;

@Injectable()
export class QueueIndicator extends HealthIndicator {
  readonly name = 'queue';
  readonly optional = true;

  constructor(private readonly facts: ServiceFactsRepository) {
    super();
  }

  async check(): Promise<HealthDetails> {
    const { ready, running, dead, oldestSeconds } = await this.facts.queue();
    if (oldestSeconds > STUCK_SECONDS) throw new Error(`The oldest of ${ready} jobs waits for ${oldestSeconds} s.`);
    return { ready, running, dead, oldest_seconds: oldestSeconds };
  }
}

/** Asks the mail server for a greeting and a sign-in, if there is one. */
@Injectable()
export class MailIndicator extends HealthIndicator {
  readonly name = 'mail';
  readonly optional = true;

  constructor(
    private readonly config: MailConfig,
    private readonly mailer: MailerService,
    private readonly outbox: OutboxFigures,
  ) {
    super();
  }

  async check(): Promise<HealthDetails> {
    const figures = await this.outbox.count();
    const transport = this.config.smtp.server ? 'smtp' : 'files';
    const reached = transport === 'files' || (await this.mailer.verifyAllTransporters());
    if (!reached) throw new Error(`The mail server does not answer; ${figures.queued} mails wait.`);
    return { transport, ...figures };
  }
}

@Injectable()
export class DiskIndicator extends HealthIndicator {
  readonly name = 'disk';
  readonly optional = true;

  constructor(private readonly config: AppConfig) {
    super();
  }

  async check(): Promise<HealthDetails> {
    const { bavail, blocks, bsize } = await statfs(this.config.dataDir);
    const percent = Math.round((bavail / blocks) * 1000) / 10;
    if (percent < FEWEST_FREE_PERCENT) throw new Error(`Only ${percent} % of the disk is free.`);
    return { free_percent: percent, free_mb: Math.round((bavail * bsize) / 1e6) };
  }
}

@Injectable()
export class MemoryIndicator extends HealthIndicator {
  readonly name = 'memory';
  readonly optional = true;

  async check(): Promise<HealthDetails> {
    const { rss, heapUsed, heapTotal } = process.memoryUsage();
    const megabytes = (bytes: number) => Math.round(bytes / 1e6);
    if (megabytes(rss) > MOST_MEGABYTES) throw new Error(`The process holds ${megabytes(rss)} MB.`);
    return { rss_mb: megabytes(rss), heap_used_mb: megabytes(heapUsed), heap_total_mb: megabytes(heapTotal) };
  }
}

@Injectable()
export class EventLoopIndicator extends HealthIndicator implements OnApplicationShutdown {
  readonly name = 'event_loop';
  readonly optional = true;
  private readonly delay = monitorEventLoopDelay({ resolution: 20 });

  constructor() {
    super();
    this.delay.enable();
  }

  onApplicationShutdown(): void {
    this.delay.disable();
  }

  /** Since the last look. */
  async check(): Promise<HealthDetails> {
    const ms = (nanoseconds: number) => Math.round(nanoseconds / 1e5) / 10;
    const found = {
      p50_ms: ms(this.delay.percentile(50)),
      p99_ms: ms(this.delay.percentile(99)),
      max_ms: ms(this.delay.max),
    };
    this.delay.reset();
    if (found.p99_ms > SLOWEST_LOOP_MS) throw new Error(`The event loop comes round ${found.p99_ms} ms late.`);
    return found;
  }
}
