import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { REDIS, type Redis } from '../../cache/redis.js';
import { FileStorage } from '../../files/storage/file-storage.js';
import { ServiceFactsRepository } from '../metrics/service-facts.repository.js';
import { type HealthDetails, HealthIndicator } from './health-indicator.js';

@Injectable()
export class DatabaseIndicator extends HealthIndicator {
  readonly name = 'database';
  readonly optional = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: ServiceFactsRepository,
  ) {
    super();
  }

  async check(): Promise<HealthDetails> {
    await this.dataSource.query('select 1');
    const { total, idle, waiting } = this.facts.pool();
    return { connections: total, idle, waiting };
  }
}

/** The schema is the one that this release was built for, or newer. */
@Injectable()
export class MigrationsIndicator extends HealthIndicator {
  readonly name = 'migrations';
  readonly optional = false;
  private upToDate = false;

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async check(): Promise<void> {
    this.upToDate ||= !(await this.dataSource.showMigrations());
    if (!this.upToDate) throw new Error('Migrations are pending.');
  }
}

/** Without Redis each replica counts and remembers for itself: worse, not down. */
@Injectable()
export class CacheIndicator extends HealthIndicator {
  readonly name = 'cache';
  readonly optional = true;

  constructor(@Inject(REDIS) private readonly redis: Redis | null) {
    super();
  }

  async check(): Promise<HealthDetails> {
    await this.redis?.ask((client) => client.ping());
    return { backend: this.redis ? 'redis' : 'memory' };
  }
}

@Injectable()
export class StorageIndicator extends HealthIndicator {
  readonly name = 'storage';
  readonly optional = false;

  constructor(private readonly storage: FileStorage) {
    super();
  }

  check(): Promise<void> {
    return this.storage.check();
  }
}
