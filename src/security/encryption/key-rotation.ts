import { setTimeout as sleep } from 'node:timers/promises';
import { type DataSource, type EntityManager } from 'typeorm';
import { seal, unseal } from '../../common/encryption/seal.js';
import { ServiceSeal } from '../../common/encryption/service-seal.js';
import { type EncryptionConfig } from '../../config/config.js';
import { wrapContext } from './content-cipher.js';

/** Rows `(id, content, key_version)` that are sealed under the service's own keys. */
export interface ServiceSealedTable {
  table: string;
  /** As its feature names it to ServiceSeal. */
  purpose: string;
}

/** How long rows that somebody else holds are waited for. */
const WAIT_MS = 500;
const MOST_WAITS = 240;

/**
 * Brings everything under the newest master key, a batch a transaction: what says where it is are the rows themselves,
 * so it can be ended at any moment and begun again. Readers take a key and its version from one row and see the one
 * before or the one after.
 */
export class KeyRotation {
  readonly newest: number;

  constructor(
    private readonly dataSource: DataSource,
    private readonly config: EncryptionConfig,
    private readonly batch: number,
  ) {
    this.newest = Math.max(...config.keys.keys());
  }

  /** Only the wrapping of users' keys changes: what they seal stays as it is. @returns how many */
  dataKeys(report: (done: number) => void): Promise<number> {
    return this.untilDone('data_keys', 'master_version < $1', report, async (manager) => {
      const rows = await manager.query<{ user_id: string; wrapped_key: Buffer; master_version: number }[]>(
        `select user_id, wrapped_key, master_version from data_keys where master_version < $1
         order by master_version, user_id limit $2 for update skip locked`,
        [this.newest, this.batch],
      );
      for (const row of rows) {
        const context = wrapContext(row.user_id);
        const key = unseal(this.masterKey(row.master_version), context, row.wrapped_key);
        await manager.query('update data_keys set wrapped_key = $2, master_version = $3 where user_id = $1', [
          row.user_id,
          seal(this.masterKey(this.newest), context, key),
          this.newest,
        ]);
      }
      return rows.length;
    });
  }

  /** @returns how many */
  serviceSealed({ table, purpose }: ServiceSealedTable, report: (done: number) => void): Promise<number> {
    const sealer = new ServiceSeal(this.config, purpose);
    const condition = 'key_version < $1 and content is not null';
    return this.untilDone(table, condition, report, async (manager) => {
      const rows = await manager.query<{ id: string; content: Buffer; key_version: number }[]>(
        `select id, content, key_version from ${table} where ${condition} order by id limit $2 for update skip locked`,
        [this.newest, this.batch],
      );
      for (const { id, content, key_version } of rows) {
        const { keyVersion, sealed } = sealer.seal(id, sealer.open(id, { keyVersion: key_version, sealed: content }));
        await manager.query(`update ${table} set content = $2, key_version = $3 where id = $1`, [
          id,
          sealed,
          keyVersion,
        ]);
      }
      return rows.length;
    });
  }

  private async untilDone(
    table: string,
    condition: string,
    report: (done: number) => void,
    rotateSome: (manager: EntityManager) => Promise<number>,
  ): Promise<number> {
    let done = 0;
    for (let waits = 0; waits < MOST_WAITS;) {
      const some = await this.dataSource.transaction(rotateSome);
      done += some;
      if (some > 0) {
        report(done);
        continue;
      }
      const left = await this.dataSource.query<unknown[]>(`select 1 from ${table} where ${condition} limit 1`, [
        this.newest,
      ]);
      if (left.length === 0) return done;
      waits += 1; // somebody else holds them, e.g. the worker that sends a mail
      await sleep(WAIT_MS);
    }
    throw new Error(`Some rows of ${table} are in use for too long. Run this again.`);
  }

  private masterKey(version: number): Buffer {
    const key = this.config.keys.get(version);
    if (!key) throw new Error(`ENCRYPTION_KEYS has no version ${version}, which stored data needs.`);
    return key;
  }
}
