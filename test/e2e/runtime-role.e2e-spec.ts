import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { startTestApp } from '../support/app.js';
import { NURSE } from '../support/documents.js';
import { signUp } from '../support/client.js';
import { createTestDatabase } from '../support/test-database.js';

const SCRIPT = path.join(__dirname, '../../docs/runtime-role.sql');

/** As its head says, with psql; without one its variable and its one `\gexec` are done by hand. */
async function makeRole(owner: pg.Client, url: string, role: string): Promise<void> {
  const psql = spawnSync('psql', [url, '-v', `role=${role}`, '-v', 'ON_ERROR_STOP=1', '-f', SCRIPT], {
    encoding: 'utf8',
  });
  if (psql.error === undefined) return expect(psql.stderr.match(/ERROR.*/)).toBeNull();
  await owner.query(`create role "${role}" login`);
  await owner.query(
    readFileSync(SCRIPT, 'utf8')
      .replace(/^select format.*\\gexec$/m, '')
      .replaceAll(':"role"', `"${role}"`),
  );
}

describe('the role of the running service', () => {
  it('is enough to run on, and makes, alters and drops nothing', async () => {
    const database = await createTestDatabase();
    const role = `cv_service_${randomBytes(4).toString('hex')}`;
    const password = randomBytes(12).toString('hex');
    const owner = new pg.Client(database.url);
    await owner.connect();
    await makeRole(owner, database.url, role);
    await owner.query(`alter role "${role}" login password '${password}'`);

    const url = new URL(database.url);
    [url.username, url.password] = [role, password];
    const test = await startTestApp({ DATABASE_URL: url.href, MIGRATE_ON_START: 'false' });
    const user = await signUp(test.app);
    const uploaded = await user.upload<{ id: string }>('/api/user/cv/upload', {
      fileName: 'cv.md',
      bytes: Buffer.from(NURSE),
    });
    expect(uploaded.status).toBeLessThan(300);
    expect((await user.get(`/api/user/cv/${uploaded.body.id}/download`)).raw.toString()).toBe(NURSE);
    await test.close();

    const service = new pg.Client(url.href);
    await service.connect();
    for (const statement of [
      'create table x (a int)',
      'alter table users add column x int',
      'drop table users',
      'truncate users',
      'create schema x',
      'create function x() returns int language sql as $$ select 1 $$',
      "update audit_log set outcome = 'success'",
      'delete from audit_log',
      'alter table audit_log disable trigger all',
      'drop trigger tr_audit_log_rows on audit_log',
      'delete from audit_head',
      'delete from migrations',
      'set session_replication_role = replica',
    ])
      await expect(service.query(statement)).rejects.toMatchObject({ code: '42501' });
    await service.end();
    await owner.query(`drop owned by "${role}"`);
    await owner.query(`drop role "${role}"`);
    await owner.end();
    await database.drop();
  });
});
