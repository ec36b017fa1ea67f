import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DomainError } from '../../common/errors/domain-error.js';
import { Clock } from '../../common/clock.js';
import { VERSION } from '../../common/version.js';
import {
  type ComponentHealthResponse,
  type HealthResponse,
  type HealthState,
  type ProbeResponse,
} from './health.dto.js';
import { type HealthIndicator } from './health-indicator.js';

export const HEALTH_INDICATORS = Symbol('health-indicators');

const CHECK_TIMEOUT_MS = 2_000;

export class NotReady extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'health.not-ready';

  constructor(reason: string) {
    super(`Not ready: ${reason}.`);
  }
}

@Injectable()
export class HealthService implements OnModuleDestroy {
  private readonly log = new Logger('Health');
  private stopping = false;

  constructor(
    @Inject(HEALTH_INDICATORS) private readonly indicators: readonly HealthIndicator[],
    private readonly clock: Clock,
  ) {}

  /** From now on the service asks not to be sent anything new. */
  beginShutdown(): void {
    this.stopping = true;
  }

  onModuleDestroy(): void {
    this.beginShutdown();
  }

  async health(): Promise<HealthResponse> {
    const components = await this.checkAll();
    return {
      status: worst(Object.values(components)),
      timestamp: this.clock.now().toISOString(),
      uptime: Math.round(process.uptime()),
      version: VERSION,
      components,
    };
  }

  /** Asks nothing outside the process: a database that is away is no reason to restart us. */
  live(): ProbeResponse {
    return { status: 'ok' };
  }

  /** @throws NotReady */
  async ready(): Promise<ProbeResponse> {
    if (this.stopping) throw new NotReady('shutting down');
    const bad = Object.entries(await this.checkAll()).filter(([, component]) => component.status === 'unhealthy');
    if (bad.length > 0) throw new NotReady(bad.map(([name]) => name).join(', '));
    return { status: 'ok' };
  }

  private async checkAll(): Promise<Record<string, ComponentHealthResponse>> {
    const checked = await Promise.all(
      this.indicators.map(async (one) => [one.name, await this.checkOne(one)] as const),
    );
    return Object.fromEntries(checked);
  }

  private async checkOne(indicator: HealthIndicator): Promise<ComponentHealthResponse> {
    const began = performance.now();
    const status = await withTimeout(indicator.check()).then(
      (): HealthState => 'healthy',
      (error: Error): HealthState => {
        this.log.warn(`${indicator.name}: ${error.message}`);
        return indicator.optional ? 'degraded' : 'unhealthy';
      },
    );
    return { status, ms: Math.round(performance.now() - began) };
  }
}

function worst(components: ComponentHealthResponse[]): HealthState {
  const states = components.map(({ status }) => status);
  if (states.includes('unhealthy')) return 'unhealthy';
  return states.includes('degraded') ? 'degraded' : 'healthy';
}

function withTimeout(check: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), CHECK_TIMEOUT_MS);
  });
  return Promise.race([check, late]).finally(() => clearTimeout(timer));
}
