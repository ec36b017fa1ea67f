import { DataSource } from 'typeorm';
import { SystemClock } from '../common/clock.js';
import { unseal } from '../common/encryption/seal.js';
import { type AppConfig, type EncryptionConfig } from '../config/config.js';
import { dataSourceOptions } from '../database/data-source.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AuditRepository } from '../security/audit/audit.repository.js';
import { AuditService } from '../security/audit/audit.service.js';
import { AuditTrail } from '../security/audit/audit-trail.js';
import { wrapContext } from '../security/encryption/content-cipher.js';

/** What rows that are all there do not tell yet. */
export interface Examination {
  /** Whether the audit log is what was written, to its end. */
  auditWhole: boolean;
  auditRows: number;
  dataKeys: number;
  /** Users whose data key none of ENCRYPTION_KEYS opens: their content is lost unless the right one is found. */
  closedDataKeys: number;
}

export async function examineData({ database, encryption }: AppConfig): Promise<Examination> {
  const dataSource = await new DataSource({ ...dataSourceOptions(database), poolSize: 2 }).initialize();
  try {
    const unitOfWork = new UnitOfWork(dataSource);
    const events = new AuditRepository(dataSource, unitOfWork);
    const audit = new AuditService(events, new AuditTrail(events, unitOfWork), new SystemClock());
    const { valid, rows_checked } = await audit.verify();
    const keys = await dataSource.query<DataKeyRow[]>('select user_id, wrapped_key, master_version from data_keys');
    const closed = keys.filter((row) => !opens(encryption, row));
    return { auditWhole: valid, auditRows: rows_checked, dataKeys: keys.length, closedDataKeys: closed.length };
  } finally {
    await dataSource.destroy();
  }
}

interface DataKeyRow {
  user_id: string;
  wrapped_key: Buffer;
  master_version: number;
}

function opens({ keys }: EncryptionConfig, { user_id, wrapped_key, master_version }: DataKeyRow): boolean {
  const masterKey = keys.get(master_version);
  if (!masterKey) return false;
  try {
    unseal(masterKey, wrapContext(user_id), wrapped_key);
    return true;
  } catch {
    return false;
  }
}
