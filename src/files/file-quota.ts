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

  /** What the user may still store; looked at without a lock, so `claim` decides. */
  async left(userId: string): Promise<number> {
    return Math.max(0, this.config.quotaBytes - (await this.files.bytesOf(userId)));
  }

  /** Part of the transaction that stores: one user's stores come one after the other from here on. @throws QuotaExceeded */
  async claim(userId: string, size: number): Promise<void> {
    await this.unitOfWork.manager.query('select pg_advisory_xact_lock(hashtext($1), hashtext($2))', [
      LOCK_SPACE,
      userId,
    ]);
    if ((await this.left(userId)) < size) throw new QuotaExceeded(this.config.quotaBytes);
  }
}
