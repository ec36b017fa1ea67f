import { Injectable } from '@nestjs/common';
import { StorageConfig } from '../config/config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { FileRepository } from './file.repository.js';
import { QuotaExceeded } from './files.errors.js';

/** The first half of the advisory locks' two keys. */
const LOCK_SPACE = 'file-quota';

@Injectable()
export class FileQuota {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FileRepository,
    private readonly config: StorageConfig,
  ) {}

  /** Part of the transaction that stores: one user's stores come one after the other from here on. */
  async lock(userId: string): Promise<void> {
    await this.unitOfWork.manager.query('select pg_advisory_xact_lock(hashtext($1), hashtext($2))', [
      LOCK_SPACE,
      userId,
    ]);
  }

  /** Only decides under the lock; without it, it spares a hopeless upload. @throws QuotaExceeded */
  async check(userId: string, size: number): Promise<void> {
    if ((await this.files.bytesOf(userId)) + size > this.config.quotaBytes)
      throw new QuotaExceeded(this.config.quotaBytes);
  }
}
