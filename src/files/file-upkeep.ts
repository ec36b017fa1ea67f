import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { lowestIdOf } from '../common/id.js';
import { StorageConfig } from '../config/config.js';
import { BackgroundJobs } from '../tasks/background-jobs.js';
import { FileRepository } from './file.repository.js';
import { FileStorage, madeAt } from './storage/file-storage.js';

const UPKEEP_JOB = 'files.upkeep';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Longer than any upload and any transaction: what has no row by then never gets one. */
const ORPHAN_AFTER_MS = 2 * HOUR_MS;
/** How far back rows are compared with the storage; a crash leaves nothing older. */
const COMPARED_MS = 2 * DAY_MS;
const BATCH = 500;

/** What is left of the bytes when something died. */
export interface Reconciled {
  /** Bytes without a row, removed. */
  orphans: number;
  /** Beginnings of bytes, removed. */
  drafts: number;
  /** Rows without bytes. They stay: the bytes may come back from a backup. */
  missing: number;
}

/** Keeps storage and rows in step. */
@Injectable()
export class FileUpkeep implements OnModuleInit {
  private readonly log = new Logger('Files');

  constructor(
    private readonly files: FileRepository,
    private readonly storage: FileStorage,
    private readonly jobs: BackgroundJobs,
    private readonly config: StorageConfig,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    // enqueued by the database itself, for every row that goes
    this.jobs.register('files.remove-content', {
      run: ({ storageKey }) => this.storage.remove(String(storageKey)),
    });
    this.jobs.register(UPKEEP_JOB, {
      every: '23 * * * *',
      atStart: true,
      run: async () => {
        await this.purge(new Date(this.clock.now().getTime() - this.config.trashDays * DAY_MS));
        await this.reconcile(new Date(this.clock.now().getTime() - ORPHAN_AFTER_MS));
      },
    });
  }

  /** Soon, in the background. */
  schedule(): Promise<void> {
    return this.jobs.enqueue(UPKEEP_JOB, {}, UPKEEP_JOB);
  }

  /** Ends what lay in the trash since before then, and what has expired. @returns how many files went */
  async purge(trashedBefore: Date): Promise<{ trashed: number; expired: number }> {
    return {
      trashed: await repeated(() => this.files.deleteTrashedBefore(trashedBefore)),
      expired: await repeated(() => this.files.deleteExpired(this.clock.now())),
    };
  }

  /**
   * Bytes come before their row and go after it, so a crash leaves bytes without a row and never the reverse; a row
   * without bytes is damage from outside, and reported.
   * @param before only bytes from before then are looked at
   */
  async reconcile(before: Date): Promise<Reconciled> {
    const drafts = await this.storage.discardDrafts(before);
    let orphans = 0;
    for await (const keys of inBatches(this.storage.keys(), BATCH)) orphans += await this.removeOrphans(keys, before);
    const missing = await this.countMissing(before);
    const found = { orphans, drafts, missing };
    if (missing > 0) this.log.error({ message: 'Files have lost their bytes', ...found });
    else if (orphans + drafts > 0) this.log.warn({ message: 'Removed what unfinished uploads have left', ...found });
    return found;
  }

  private async removeOrphans(keys: string[], before: Date): Promise<number> {
    const old = keys.filter((key) => madeAt(key) < before);
    const known = await this.files.knownKeys(old);
    const orphans = old.filter((key) => !known.has(key));
    for (const key of orphans) await this.storage.remove(key);
    return orphans.length;
  }

  private async countMissing(before: Date): Promise<number> {
    let from = lowestIdOf(new Date(before.getTime() - COMPARED_MS));
    let missing = 0;
    for (;;) {
      const files = await this.files.madeBetween(from, lowestIdOf(before), BATCH);
      for (const { storageKey } of files) if (!(await this.storage.has(storageKey))) missing += 1;
      const last = files.at(-1);
      if (!last || files.length < BATCH) return missing;
      from = last.id;
    }
  }
}

async function repeated(deleteSome: () => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const deleted = await deleteSome();
    total += deleted;
    if (deleted === 0) return total;
  }
}

async function* inBatches<T>(source: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of source) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
