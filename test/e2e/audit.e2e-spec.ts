import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { AuditRepository } from '../../src/security/audit/audit.repository.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client, signUp, signUpAdmin } from '../support/client.js';
import { startService } from '../support/service.js';
import { createTestDatabase } from '../support/test-database.js';

interface Entry {
  seq: number;
  activity_type: string;
  outcome: string;
  user_id: string | null;
  method: string;
  route: string;
  target: string | null;
  status: number;
  request_id: string;
  user_agent: string | null;
  address: string;
  occurred_at: string;
}

interface Verification {
  valid: boolean;
  rows_checked: number;
  last_seq: number;
  first_broken: { seq: number; reason: string } | null;
}

describe('the audit log', () => {
  let test: TestApp;
  let admin: Client;
  let user: Client;
  let superuser: pg.Client;

  beforeAll(async () => {
    test = await startTestApp();
    admin = await signUpAdmin(test.app);
    user = await signUp(test.app);
    superuser = new pg.Client(test.database.url);
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await test.close();
  });

  it.each<[string, number, Partial<Entry>, (as: string) => Promise<unknown>]>([
    [
      'a sign-in',
      200,
      { activity_type: 'auth.login', outcome: 'success', user_id: expect.stringMatching(/-/) },
      (id) => logIn('correct', id),
    ],
    ['a wrong password', 401, { activity_type: 'auth.login', outcome: 'denied' }, (id) => logIn('wrong', id)],
    ['a look at data', 200, { activity_type: 'data.read' }, (id) => user.get('/api/user/cv/list', as(id))],
    [
      'a foreign id',
      404,
      { activity_type: 'data.read', outcome: 'failure', target: '01890000-0000-7000-8000-000000000000' },
      (id) => user.get('/api/user/cv/01890000-0000-7000-8000-000000000000', as(id)),
    ],
    [
      'a stranger',
      401,
      { activity_type: 'access.denied', user_id: null },
      (id) => new Client(test.app).get('/api/auth/me', as(id)),
    ],
    [
      'what only administrators may',
      403,
      { activity_type: 'access.denied', outcome: 'denied', route: '/api/security/audit-logs' },
      (id) => user.get('/api/security/audit-logs', as(id)),
    ],
    [
      'what an administrator reads',
      200,
      { activity_type: 'admin.read', outcome: 'success' },
      (id) => admin.get('/api/security/audit-report', as(id)),
    ],
    [
      'a change that is refused for its form',
      422,
      { activity_type: 'data.create', outcome: 'failure' },
      (id) => user.post('/api/user/jobs/description', { nonsense: true }, as(id)),
    ],
  ])('has %s exactly once, with who, what, when and where', async (what, status, expected, act) => {
    const id = `once-${what.replaceAll(' ', '-')}`;
    await act(id);
    const [entry, ...more] = await entriesOf(id);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ status, address: '127.0.0.1', ...expected });
    expect(Date.now() - Date.parse(entry?.occurred_at ?? '')).toBeLessThan(30_000);
  });

  it('has a change before its answer is there', async () => {
    await user.post('/api/user/jobs/description', { nonsense: true }, as('change-now-1'));
    const { rows } = await superuser.query("select 1 from audit_log where request_id = 'change-now-1'");
    expect(rows).toHaveLength(1);
  });

  it('has what an administrator changes in the same transaction, and once', async () => {
    const { body } = await user.get<{ id: string }>('/api/auth/me');
    const change = await admin.post(`/api/admin/users/${body.id}/activate`, undefined, as('deed-000001'));
    expect(change.status).toBe(200);
    expect(await entriesOf('deed-000001')).toMatchObject([
      { activity_type: 'admin.create', status: 200, target: body.id },
    ]);
  });

  it('ends no line and tells no secret', async () => {
    const canary = 'canary-7f3a-secret';
    await new Client(test.app).post(
      `/api/auth/login?token=${canary}`,
      { email: 'nobody@example.org', password: canary },
      { ...as('canary-0001'), 'user-agent': 'x\u2028y', authorization: `Bearer ${canary}` },
    );
    const [entry] = await entriesOf('canary-0001');
    expect(entry?.user_agent).toBe('x y');
    const { rows } = await superuser.query<{ text: string }>('select audit_log::text as text from audit_log');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ text }) => text.includes(canary) || text.includes('a quiet harbour'))).toEqual([]);
  });

  it('can be asked for one person, one kind of deed, and page by page', async () => {
    const { body } = await user.get<{ id: string }>('/api/auth/me');
    const mine = await list(`?user_id=${body.id}&activity_type=data.read&limit=2`);
    expect(mine.data).toHaveLength(2);
    expect(mine.data.every((e) => e.user_id === body.id && e.activity_type === 'data.read')).toBe(true);
    const next = await list(`?user_id=${body.id}&activity_type=data.read&limit=2&offset=1`);
    expect(next.data[0]?.seq).toBe(mine.data[1]?.seq);
    expect(mine.pagination.has_next).toBe(true);
    expect((await admin.get('/api/security/audit-logs?limit=0')).status).toBe(422);
    expect((await admin.get('/api/security/audit-logs?activity_type=no%20such%20kind')).status).toBe(422);
  });

  it('is a report, as JSON and as CSV that no spreadsheet runs', async () => {
    await user.get('/api/auth/me', { ...as('formula-0001'), 'user-agent': '=HYPERLINK("http://evil")' });
    const json = await admin.get<{ total: number; denied: number; by_type: { count: number }[] }>(
      '/api/security/audit-report?days=1',
    );
    expect(json.body.total).toBe(json.body.by_type.reduce((sum, { count }) => sum + count, 0));
    expect(json.body.denied).toBeGreaterThan(0);
    const csv = await admin.get('/api/security/audit-report?format=csv');
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.headers['content-disposition']).toContain('attachment');
    const lines = csv.raw.toString().trim().split('\r\n');
    expect(lines[0]).toMatch(/^seq,occurred_at,activity_type/);
    expect(lines.length).toBeGreaterThan(json.body.total);
    expect(csv.raw.toString()).toContain(`"'=HYPERLINK(""http://evil"")"`);
  });

  it.each(["update audit_log set outcome = 'success'", 'delete from audit_log', 'truncate audit_log'])(
    'refuses even the owner of the database: %s',
    async (statement) => {
      await expect(superuser.query(statement)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('refuses the same on each month by itself', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'audit_log'::regclass`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(5);
    for (const { name } of rows)
      await expect(superuser.query(`truncate ${name}`)).rejects.toMatchObject({ code: '42501' });
    const month = `audit_log_${new Date().toISOString().slice(0, 7).replace('-', '_')}`;
    expect(rows.map(({ name }) => name)).toContain(month);
    await expect(superuser.query(`delete from ${month}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('verifies, and keeps doing so with many writers at once', async () => {
    const before = (await verify()).rows_checked;
    await Promise.all(Array.from({ length: 60 }, () => user.get('/api/auth/me')));
    const after = await verify();
    expect(after).toMatchObject({ valid: true, first_broken: null });
    expect(after.rows_checked).toBeGreaterThanOrEqual(before + 60);
  });

  it('loses nothing that was done while the database answered nobody, and writes nothing twice', async () => {
    const events = test.app.get(AuditRepository);
    const append = events.append.bind(events);
    let failures = 0;
    events.append = async (batch, perhapsKnown) => {
      await append(batch, perhapsKnown);
      if (failures++ < 2) throw new Error('the answer of the commit was lost');
    };
    await user.post('/api/user/jobs/description', { nonsense: true }, as('lost-answer-1'));
    await user.get('/api/auth/me', as('lost-answer-2'));
    while (failures < 3) await new Promise((resolve) => setTimeout(resolve, 50));
    events.append = append;
    expect(await entriesOf('lost-answer-1')).toHaveLength(1);
    expect(await entriesOf('lost-answer-2')).toHaveLength(1);
    expect((await verify()).valid).toBe(true);
  });

  it('names the first row that somebody altered behind the trigger, and a tail that is cut off', async () => {
    await superuser.query('set session_replication_role = replica'); // what no role of the service may
    const { rows } = await superuser.query<{ seq: string }>('select seq from audit_log order by seq offset 3 limit 1');
    const seq = Number(rows[0]?.seq);
    await superuser.query('update audit_log set status = 200 - status where seq = $1', [seq]);
    expect((await verify()).first_broken).toMatchObject({ seq, reason: 'altered' });
    await superuser.query('update audit_log set status = 200 - status where seq = $1', [seq]);
    expect((await verify()).valid).toBe(true);

    await superuser.query('delete from audit_log where seq = $1', [seq]);
    expect((await verify()).first_broken).toMatchObject({ seq: seq + 1, reason: 'row missing before this one' });
    await superuser.query('delete from audit_log where seq <= $1', [seq]); // what retention leaves out
    await superuser.query('delete from audit_log where seq = (select max(seq) from audit_log)');
    await superuser.query('delete from audit_log where seq = (select max(seq) from audit_log)');
    expect((await verify()).valid).toBe(false);
  });

  function logIn(password: string, id: string) {
    const account = { email: 'auditor@example.org', username: 'auditor', password: 'correct horse battery staple' };
    const anyone = new Client(test.app);
    return anyone
      .post('/api/auth/register', account)
      .then(() =>
        anyone.post(
          '/api/auth/login',
          { email: account.email, password: password === 'correct' ? account.password : password },
          as(id),
        ),
      );
  }

  async function list(query: string) {
    const { body } = await admin.get<{ data: Entry[]; pagination: { has_next: boolean } }>(
      `/api/security/audit-logs${query}`,
    );
    return body;
  }

  async function entriesOf(requestId: string): Promise<Entry[]> {
    const { data } = await list('?limit=500');
    return data.filter((entry) => entry.request_id === requestId);
  }

  async function verify(): Promise<Verification> {
    return (await admin.get<Verification>('/api/security/audit-logs/verify')).body;
  }
});

describe('a service that is told to end', () => {
  it('has written the event of every answer that it gave', async () => {
    const database = await createTestDatabase();
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'cv-audit-'));
    const service = await startService({ DATABASE_URL: database.url, DATA_DIR: dataDir, LOG_LEVEL: 'fatal' });
    const answered: string[] = [];
    let ending = false;
    const asking = Array.from({ length: 8 }, async (_, lane) => {
      for (let n = 0; !ending; n += 1) {
        const id = `until-the-end-${lane}-${n}`;
        const status = await fetch(`${service.url}/api/auth/me`, { headers: as(id) }).then(
          (answer) => answer.text().then(() => answer.status),
          () => null,
        );
        if (status === 401) answered.push(id);
      }
    });
    while (answered.length < 200) await new Promise((resolve) => setTimeout(resolve, 5));
    const end = service.end('SIGTERM');
    ending = true;
    expect(await end).toBe(0);
    await Promise.all(asking);
    const client = new pg.Client(database.url);
    await client.connect();
    const { rows } = await client.query<{ id: string }>(
      "select request_id as id from audit_log where request_id like 'until-the-end-%'",
    );
    await client.end();
    expect(rows.map(({ id }) => id).sort()).toEqual(answered.sort());
    rmSync(dataDir, { recursive: true });
    await database.drop();
  });
});

function as(requestId: string) {
  return { 'x-request-id': requestId };
}
