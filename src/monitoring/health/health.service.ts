import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DomainError } from '../../common/errors/domain-error.js';
import { Clock } from '../../common/clock.js';
import { VERSION } from '../../common/version.js';
import {
  type ComponentDetailsResponse,
  type ComponentHealthResponse,
  type DetailedHealthResponse,
  type HealthResponse,
  type HealthState,
  type ProbeResponse,
} from './health.dto.js';
import { type HealthDetails, type HealthIndicator } from './health-indicator.js';

/** What readiness depends on. */
export const NEEDED_INDICATORS = Symbol('needed-indicators');
/** What administrators see besides. */
export const FURTHER_INDICATORS = Symbol('further-indicators');

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
    @Inject(NEEDED_INDICATORS) private readonly needed: readonly HealthIndicator[],
    @Inject(FURTHER_INDICATORS) private readonly further: readonly HealthIndicator[],
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
    const components = await this.checkAll(this.needed);
    return {
      ...this.overall(Object.values(components)),
      components: Object.fromEntries(
        Object.entries(components).map(([name, { status, ms }]) => [name, { status, ms }]),
      ),
    };
  }

  /** With what each check found, and with checks too dear or too telling for everyone. */
  async detailed(): Promise<DetailedHealthResponse> {
    const components = await this.checkAll([...this.needed, ...this.further]);
    return { ...this.overall(Object.values(components)), components };
  }

  /** Asks nothing outside the process: a database that is away is no reason to restart us. */
  live(): ProbeResponse {
    return { status: 'ok' };
  }

  /** @throws NotReady */
  async ready(): Promise<ProbeResponse> {
    if (this.stopping) throw new NotReady('shutting down');
    const bad = Object.entries(await this.checkAll(this.needed)).filter(
      ([, component]) => component.status === 'unhealthy',
    );
    if (bad.length > 0) throw new NotReady(bad.map(([name]) => name).join(', '));
    return { status: 'ok' };
  }

  private overall(components: ComponentHealthResponse[]): Omit<HealthResponse, 'components'> {
    return {
      status: worst(components),
      timestamp: this.clock.now().toISOString(),
      uptime: Math.round(process.uptime()),
      version: VERSION,
    };
  }

  private async checkAll(indicators: readonly HealthIndicator[]): Promise<Record<string, ComponentDetailsResponse>> {
    const checked = await Promise.all(indicators.map(async (one) => [one.name, await this.checkOne(one)] as const));
    return Object.fromEntries(checked);
  }

  private async checkOne(indicator: HealthIndicator): Promise<ComponentDetailsResponse> {
    const began = performance.now();
    const found = await withTimeout(indicator.check()).then(
      (details): { status: HealthState; details: HealthDetails } => ({ status: 'healthy', details: details ?? {} }),
      (error: Error): { status: HealthState; details: HealthDetails } => {
        this.log.warn(`${indicator.name}: ${error.message}`);
        return { status: indicator.optional ? 'degraded' : 'unhealthy', details: { problem: error.message } };
      },
    );
    return { ...found, ms: Math.round(performance.now() - began) };
  }
}

function worst(components: ComponentHealthResponse[]): HealthState {
  const states = components.map(({ status }) => status);
  if (states.includes('unhealthy')) return 'unhealthy';
  return states.includes('degraded') ? 'degraded' : 'healthy';
}

function withTimeout<T>(check: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), CHECK_TIMEOUT_MS);
  });
  return Promise.race([check, late]).finally(() => clearTimeout(timer));
}
