import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadConfig } from '../../src/config/config.js';
import { ArchiveBroken } from '../../src/operations/archive.js';
import { examineData } from '../../src/operations/examine-data.js';
import { connect } from '../../src/operations/command.js';
import { makeBackup } from '../../src/operations/make-backup.js';
import { restoreBackup } from '../../src/operations/restore-backup.js';
import { verifyBackup } from '../../src/operations/verify-backup.js';
import { AuditService } from '../../src/security/audit/audit.service.js';
import { untilIdle } from '../support/mailbox.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client, signUp } from '../support/client.js';
import { NURSE, toPdf } from '../support/documents.js';
import { type TestDatabase, createBareDatabase } from '../support/test-database.js';

const KEY = randomBytes(32);
const SECRETS = {
  JWT_SECRET_KEY: randomBytes(36).toString('base64'),
  ENCRYPTION_KEYS: `1:${randomBytes(32).toString('base64')}`,
};

describe('backup and restore', () => {
  let folder: string;
  let source: TestApp;
  let target: TestDatabase;
  let backup: string;
  let cv: string;
  let pdf: Buffer;
  let owner: Client;
  let email: string;

  const configOn = (url: string, dataDir: string) =>
    loadConfig({ NODE_ENV: 'test', DATABASE_URL: url, DATA_DIR: dataDir, ...SECRETS });

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'cv-backup-'));
    source = await startTestApp(SECRETS);
    target = await createBareDatabase();
    owner = await signUp(source.app);
    email = (await owner.get<{ email: string }>('/api/auth/me')).body.email;
    pdf = await toPdf(NURSE);
    const { body } = await owner.upload<{ id: string }>('/api/user/cv/upload', { fileName: 'cv.pdf', bytes: pdf });
    cv = body.id;
    await untilIdle(source.app);
    await owner.post(`/api/user/cv/${cv}/analyze`, {});
    ({ file: backup } = await makeBackup(configOn(source.database.url, source.dataDir), KEY, folder, 3));
  });
  afterAll(async () => {
    await source.close();
    await target.drop();
    rmSync(folder, { recursive: true });
  });

  it('holds every table and file, and says so', async () => {
    const manifest = await verifyBackup(backup, KEY);
    const rows = Object.fromEntries(manifest.tables.map(({ table, rows }) => [table, rows]));
    expect(rows).toMatchObject({ 'public.users': 1, 'public.cvs': 1, 'public.files': 1 });
    expect(manifest.files).toHaveLength(1);
    expect(readFileSync(backup).includes('person')).toBe(false);
  });

  it('is refused with the wrong key, a flipped bit or a missing end', async () => {
    await expect(verifyBackup(backup, randomBytes(32))).rejects.toThrow(/wrong BACKUP_KEY/);
    const bytes = readFileSync(backup);
    const flipped = Buffer.from(bytes);
    const middle = Math.floor(bytes.length / 2);
    flipped.writeUInt8(flipped.readUInt8(middle) ^ 1, middle);
    for (const damaged of [flipped, bytes.subarray(0, -100), bytes.subarray(0, 20), Buffer.from('nothing of ours')]) {
      const file = path.join(folder, 'damaged');
      writeFileSync(file, damaged);
      await expect(verifyBackup(file, KEY)).rejects.toThrow(ArchiveBroken);
    }
  });

  it('comes back whole: accounts sign in, originals are byte for byte, the audit chain verifies', async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'cv-restored-'));
    await restoreBackup(configOn(target.url, dataDir), KEY, backup);
    const restored = await startTestApp({ ...SECRETS, DATABASE_URL: target.url, DATA_DIR: dataDir });
    try {
      const { body } = await new Client(restored.app).post<{ access_token: string }>('/api/auth/login', {
        email,
        password: 'a quiet harbour at dawn',
      });
      const user = new Client(restored.app, body.access_token);
      expect((await user.get(`/api/user/cv/${cv}/download`)).raw.equals(pdf)).toBe(true);
      expect((await user.get(`/api/user/cv/${cv}/resume`)).status).toBe(200);
      expect(await restored.app.get(AuditService).verify()).toMatchObject({ valid: true });
    } finally {
      await restored.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });

  it('is examined: whether the audit chain is whole, and which accounts the master keys open', async () => {
    const config = configOn(target.url, folder);
    expect(await examineData(config)).toMatchObject({ auditWhole: true, dataKeys: 1, closedDataKeys: 0 });
    const other = loadConfig({
      NODE_ENV: 'test',
      DATABASE_URL: target.url,
      ...SECRETS,
      ENCRYPTION_KEYS: `1:${randomBytes(32).toString('base64')}`,
    });
    expect(await examineData(other)).toMatchObject({ auditWhole: true, closedDataKeys: 1 });

    const client = await connect(config.database);
    await client.query('begin');
    await client.query('set local session_replication_role = replica'); // the table lets nobody change it else
    await client.query("update audit_log set details = '{}', status = 418 where seq = 2");
    await client.query('commit');
    await client.end();
    expect(await examineData(config)).toMatchObject({ auditWhole: false });
  });

  it('is not put over what is there', async () => {
    const occupied = configOn(source.database.url, source.dataDir);
    await expect(restoreBackup(occupied, KEY, backup)).rejects.toThrow(/holds accounts already/);
  });

  it('keeps the newest ones, and no half ones', async () => {
    const config = configOn(source.database.url, source.dataDir);
    for (let n = 0; n < 4; n += 1) await makeBackup(config, KEY, folder, 3);
    expect(readdirSync(folder).filter((name) => name.includes('cvbackup'))).toHaveLength(3);
  });
});
