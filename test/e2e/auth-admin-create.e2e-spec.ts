import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { aMember, aPerson } from '../support/people.js';
import { startService } from '../support/service.js';

const PASSWORD = 'seven lighthouses at night';

/** As `npm run admin:create` runs it. */
async function createAdmin(args: string[], env: Record<string, string>, input = '') {
  const child = spawn(process.execPath, [path.join(__dirname, '../../dist/src/create-admin.js'), ...args], {
    env: { PATH: process.env['PATH'], ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.end(input);
  const [code] = (await once(child, 'exit')) as [number];
  return { code, output };
}

describe('admin:create', () => {
  let test: TestApp;
  let env: Record<string, string>;

  beforeAll(async () => {
    test = await startTestApp({ RUN_WORKER: 'false' });
    env = { DATABASE_URL: test.database.url, DATA_DIR: test.dataDir };
  });
  afterAll(() => test.close());

  const enter = (email: string, password: string) =>
    new Client(test.app).post('/api/auth/admin/login', { email, password });

  it('makes an administrator with a password from standard input', async () => {
    const made = await createAdmin(['--email', 'Root@example.org', '--username', 'root.one'], env, `${PASSWORD}\n`);
    expect(made).toMatchObject({ code: 0, output: expect.stringContaining('Made the administrator') });
    expect(made.output).not.toContain(PASSWORD);
    const entered = await enter('root@example.org', PASSWORD);
    expect(entered.body).toMatchObject({ user: { role: 'admin', is_verified: true } });
  });

  it('makes one with a password from the environment', async () => {
    const more = { ...env, ADMIN_PASSWORD: PASSWORD };
    expect((await createAdmin(['--email', 'two@example.org', '--username', 'root.two'], more)).code).toBe(0);
    expect((await enter('two@example.org', PASSWORD)).status).toBe(200);
  });

  it('makes one of somebody who has an account and keeps their password', async () => {
    const member = await aMember(test.app);
    expect((await enter(member.email, member.password)).status).toBe(401);
    expect((await createAdmin(['--email', member.email], env)).code).toBe(0);
    expect((await enter(member.email, member.password)).status).toBe(200);
    expect((await member.client.get('/api/auth/me')).body).toMatchObject({ role: 'admin' });
  });

  it('stands in the audit log, once for each', async () => {
    const more = { ...env, ADMIN_PASSWORD: PASSWORD };
    await createAdmin(['--email', 'auditor@example.org', '--username', 'root.three'], more);
    const auditor = await enter('auditor@example.org', PASSWORD);
    const client = new Client(test.app, (auditor.body as { access_token: string }).access_token);
    const { id } = (auditor.body as { user: { id: string } }).user;
    const { body } = await client.get(`/api/security/audit-logs?user_id=${id}&activity_type=admin.create`);
    expect(body).toMatchObject({
      data: [{ method: 'COMMAND', route: 'admin:create', target: id, outcome: 'success' }],
    });
  });

  it('holds to the rules, and says which', async () => {
    const { username, email } = aPerson();
    const args = ['--email', email, '--username', username];
    for (const password of ['short', 'password1', `${username}!`, '']) {
      const refused = await createAdmin(args, env, `${password}\n`);
      expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('password') });
    }
    expect(await createAdmin(['--email', email], env, PASSWORD)).toMatchObject({
      code: 1,
      output: expect.stringContaining('username must be'),
    });
    expect((await createAdmin([...args, '--password', PASSWORD], env)).code).toBe(2);
    expect((await createAdmin([], env)).code).toBe(2);
    expect(await createAdmin(['--help'], {})).toMatchObject({ code: 0, output: expect.stringContaining('--email') });
    expect((await enter(email, PASSWORD)).status).toBe(401);
  });

  it('works beside a service on its embedded database, which goes on', async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'cv-admin-'));
    chmodSync(dataDir, 0o711);
    const service = await startService({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' });
    const args = ['--email', 'root@example.org', '--username', 'root.one'];
    expect((await createAdmin(args, { DATA_DIR: dataDir, ADMIN_PASSWORD: PASSWORD })).code).toBe(0);
    const answer = await fetch(`${service.url}/api/auth/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'root@example.org', password: PASSWORD }),
    });
    expect(answer.status).toBe(200);
    expect(await service.end('SIGTERM')).toBe(0);
    rmSync(dataDir, { recursive: true, force: true });
  });
});
