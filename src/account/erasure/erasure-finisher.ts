import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppCache } from '../../cache/app-cache.js';
import { Clock } from '../../common/clock.js';
import { HttpConfig } from '../../config/config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { FilesService } from '../../files/files.service.js';
import { Outbox } from '../../mail/outbox.js';
import { BackgroundJobs } from '../../tasks/background-jobs.js';
import { USER_DATA } from '../user-data.js';
import { type ErasureManifestResponse } from './erasure.dto.js';
import { type ErasedSubject, type Erasure, ErasureRepository } from './erasure.repository.js';

const JOB = 'account.finish-erasure';
/** Gives what the queue has given up another round of tries. */
const UPKEEP = 'account.erasures-upkeep';

/** Brings an erasure to its end: only when every byte is gone is it told to be. */
@Injectable()
export class ErasureFinisher implements OnModuleInit {
  constructor(
    private readonly erasures: ErasureRepository,
    private readonly files: FilesService,
    private readonly cache: AppCache,
    private readonly outbox: Outbox,
    private readonly jobs: BackgroundJobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly http: HttpConfig,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register(JOB, { run: ({ erasureId }) => this.finish(String(erasureId)) });
    this.jobs.register(UPKEEP, {
      every: '41 * * * *',
      run: async () => {
        for (const id of await this.erasures.listOpen()) await this.enqueue(id);
      },
    });
  }

  /** Part of the caller's transaction. */
  enqueue(erasureId: string): Promise<void> {
    return this.jobs.enqueue(JOB, { erasureId }, `erasure-${erasureId}`);
  }

  /** @throws StorageFailed: the queue tries again */
  private async finish(id: string): Promise<void> {
    const open = await this.erasures.findOpen(id);
    if (!open) return;
    const { erasure, subject } = open;
    await this.files.eraseContents(subject.storageKeys);
    await this.cache.clear(`${subject.userId}:*`);
    const now = this.clock.now();
    await this.unitOfWork.run(async () => {
      const manifest = JSON.stringify(this.toManifest(erasure, subject, now));
      if (!(await this.erasures.finish(id, manifest, now))) return;
      const { email: to, name, locale } = subject;
      await this.outbox.send('account-erased', { to, locale, data: { name, receipt: id } });
    });
  }

  private toManifest(
    { id, requestedAt, rows, mailsCancelled }: Erasure,
    { storageKeys }: ErasedSubject,
    now: Date,
  ): ErasureManifestResponse {
    return {
      receipt_id: id,
      service: this.http.publicUrl,
      requested_at: requestedAt.toISOString(),
      finished_at: now.toISOString(),
      key_destroyed: true,
      rows,
      files: storageKeys.length,
      mails_cancelled: mailsCancelled,
      kept: USER_DATA.flatMap(({ table, kept }) => (kept === undefined ? [] : [{ table, reason: kept }])),
    };
  }
}
