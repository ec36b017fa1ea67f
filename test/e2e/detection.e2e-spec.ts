import { setTimeout as sleep } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { DataSource } from 'typeorm';
import { cvLines } from '../../eval/detection/corpus/benign.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client, signUp, signUpAdmin } from '../support/client.js';
import { aMember } from '../support/people.js';

interface SecurityEvent {
  type: string;
  severity: string;
  source: string;
  user_id: string | null;
  details: Record<string, unknown>;
}

const SECRET = 'tWm4Qz8Lr2Vx6Bn0Kd5Hs9Jp3Fg7Yc1Ae';

describe('attack detection', () => {
  let test: TestApp;
  let admin: Client;
  let user: Client;

  beforeAll(async () => {
    test = await startTestApp({ DOCUMENT_IN_REQUEST_MS: '10000', ATTACK_DETECTION_MS: '1000' }); // of a busy machine
    admin = await signUpAdmin(test.app);
    user = await signUp(test.app);
  });
  afterAll(() => test.close());

  it.each([
    ['SQL in a query', '/api/user/cv/list?page=1%20or%201%3D1', {}],
    ['SQL in a query, encoded once more', '/api/user/cv/list?tag=%2527%2520or%25201=1--', {}],
    ['script in a query', '/api/user/cv/list?tag=%3Cimg%20src=x%20onerror=alert(1)%3E', {}],
    ['SQL in an id', "/api/user/cv/1'%20or%20'1'='1", {}],
    ['a way out of the folder', '/api/../../etc/passwd', {}],
    ['an attack tool', '/api/user/cv/list', { 'user-agent': 'sqlmap/1.8#stable (https://sqlmap.org)' }],
    ['script in the referrer', '/api/user/cv/list', { referer: 'https://x/"><script>alert(1)</script>' }],
  ])('refuses %s without saying why, and has it on record', async (_what, url, headers) => {
    const id = `attack-${Math.random().toString(36).slice(2)}`;
    const { status, body } = await user.get(url, { ...headers, 'x-request-id': id });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error_code: 'request.malformed',
      detail: expect.not.stringMatching(/sql|script|attack/i),
    });
    const { data } = (await admin.get<{ data: { request_id: string }[] }>('/api/security/audit-logs?limit=500')).body;
    expect(data.filter(({ request_id }) => request_id === id)).toMatchObject([
      { activity_type: 'access.denied', outcome: 'denied', details: { attack: expect.any(String) } },
    ]);
  });

  it('lets fields through and flags them, and never looks at secrets', async () => {
    const before = (await events()).length;
    const answer = await user.put('/api/user/settings', { preferred_ai_model: "x' or 1=1 --" });
    expect(answer.status).not.toBe(500);
    await new Client(test.app).post('/api/auth/login', { email: 'a@example.org', password: "' or 1=1 --" });
    await untilThereAre(before + 1); // it is looked at after the answer
    const found = (await events()).slice(0, (await events()).length - before);
    expect(found).toMatchObject([{ type: 'attack.sql-injection', severity: 'medium', details: { place: 'field' } }]);
  });

  it('stores and returns every line of every CV byte for byte', async () => {
    const lines = cvLines();
    expect(lines.length).toBeGreaterThan(400);
    const summary = lines.slice(0, 60).join('\n');
    const chunks = Array.from({ length: Math.ceil(lines.length / 50) }, (_, i) => lines.slice(50 * i, 50 * i + 50));
    const resume = {
      basics: { name: "Robert'); DROP TABLE Students;--", summary },
      work: chunks.map((highlights, i) => ({ name: `Employer ${i}`, position: highlights[0], highlights })),
    };
    const text = lines.join('\n');
    const uploaded = await user.upload<{ id: string; revision: number }>('/api/user/cv/upload', {
      fileName: 'security researcher (C++ & SQL).md',
      bytes: Buffer.from(`Marta Lindqvist\nSecurity Researcher\nmarta@example.org\n\n# Experience\n${text}\n`),
    });
    expect(uploaded.status).toBeLessThan(300);
    const { id, revision } = uploaded.body;
    const original = await user.get(`/api/user/cv/${id}/download`);
    expect(original.raw.toString()).toContain(text);
    const put = await user.put(`/api/user/cv/${id}/resume`, resume, { 'if-match': `"${revision}"` });
    expect({ status: put.status, body: put.body }).toMatchObject({ status: 200 });
    const back = await user.get<Record<string, unknown>>(`/api/user/cv/${id}/resume`);
    const stored = JSON.stringify(back.body);
    expect(stored).toContain(JSON.stringify(summary));
    expect(lines.filter((line) => !stored.includes(JSON.stringify(line)))).toEqual([]);
  });

  async function untilThereAre(count: number): Promise<void> {
    for (let tries = 0; tries < 100 && (await events()).length < count; tries += 1) await sleep(100);
  }

  async function events(): Promise<SecurityEvent[]> {
    return (await admin.get<{ data: SecurityEvent[] }>('/api/security/security-events?limit=500')).body.data;
  }
});

describe('clients that go on', () => {
  let test: TestApp;
  let admin: Client;
  let user: Client;

  beforeEach(async () => {
    test = await startTestApp({
      RATE_LIMIT_ENABLED: 'true',
      RATE_LIMIT_REGISTRATION: '50/60',
      SECURITY_WEBHOOK_SECRET: SECRET,
    });
    admin = await signUpAdmin(test.app);
    user = await signUp(test.app);
  });
  afterEach(() => test.close());

  it('are throttled, then blocked, then told of to administrators, who may lift it', async () => {
    const attack = () => user.get('/api/user/cv/list?tag=%3Cscript%3Ealert(1)%3C/script%3E');
    await attack();
    await blocked(1);
    await sleep(1_100);
    expect((await user.get('/api/auth/me')).headers['x-ratelimit-limit']).toBe('20'); // a fifth
    await attack();
    await attack();
    await attack();
    const held = await blocked(2, 'block');
    const { body: me } = await admin.get<{ client: string; kind: string }[]>('/api/security/blocked-clients');
    const client = me.find(({ client: name, kind }) => name.startsWith('user:') && kind === 'block')?.client ?? '';
    expect(held.length).toBeGreaterThan(0);
    await sleep(1_100);
    const refused = await user.get('/api/auth/me');
    expect(refused).toMatchObject({ status: 403, body: { error_code: 'client.blocked' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(600);

    const colleague = await signUp(test.app).catch(() => null);
    expect(colleague?.token).toBeDefined(); // the same address, somebody else

    const mails = await test.app
      .get(DataSource)
      .query<unknown[]>("select 1 from outbox where template = 'alert-firing'");
    expect(mails.length).toBeGreaterThan(0);

    for (const { client: name } of me) await admin.delete(`/api/security/blocked-clients/${encodeURIComponent(name)}`);
    expect((await user.get('/api/auth/me')).status).toBe(200);
    expect((await admin.delete(`/api/security/blocked-clients/${encodeURIComponent(client)}`)).status).toBe(404);
  });

  it('are those that a sensor names, if it signs what it says', async () => {
    const body = JSON.stringify({
      type: 'botnet.seen',
      severity: 'critical',
      source: 'edge-waf',
      address: '127.0.0.1',
    });
    const sent = (headers: Record<string, string>, text = body) =>
      new Client(test.app).send<{ accepted: boolean }>('POST', '/webhooks/security-events', Buffer.from(text), {
        'content-type': 'application/json',
        ...headers,
      });
    const signed = (id: string, at = new Date(), text = body) => ({
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(SECRET, { format: 'raw' }).sign(id, at, text),
    });
    expect((await sent({})).status).toBe(401);
    expect((await sent({ ...signed('m1'), 'webhook-signature': 'v1,AAAA' })).status).toBe(401);
    expect((await sent(signed('m1'), body.replace('critical', 'low'))).status).toBe(401);
    expect((await sent(signed('m1', new Date(Date.now() - 600_000)))).status).toBe(401);
    expect(await sent(signed('m1'))).toMatchObject({ status: 202, body: { accepted: true } });
    await blocked(1, 'block');
    await sleep(1_100);
    expect(await new Client(test.app).get('/nothing/here')).toMatchObject({ status: 403 });
    expect((await user.get('/api/auth/me')).status).toBe(200); // signed in, of good standing
    expect(
      (await admin.get<{ data: SecurityEvent[] }>('/api/security/security-events?severity=critical')).body.data,
    ).toMatchObject([{ type: 'botnet.seen', source: 'edge-waf' }]);
  });

  it('are those that try one account after another, and those that feel their way through ids and paths', async () => {
    for (let n = 0; n < 17; n += 1)
      await new Client(test.app).post('/api/auth/login', { email: `person-of-${n}@example.org`, password: 'guess' });
    const [sprayer] = await blocked(1);
    expect(sprayer).toMatchObject({ client: 'address:127.0.0.1', reason: 'spraying' });
    for (let n = 0; n < 50; n += 1) await user.get(`/api/user/cv/01890000-0000-7000-8000-0000000000${String(10 + n)}`);
    const held = await blocked(2);
    expect(held.map(({ client }) => client)).toContainEqual(expect.stringMatching(/^user:/));
  });

  it('are addresses from which refresh tokens come back that were used before', async () => {
    for (let n = 0; n < 3; n += 1) {
      const { tokens } = await aMember(test.app);
      const refresh = (refresh_token: string) =>
        new Client(test.app).post<{ refresh_token: string }>('/api/auth/refresh', { refresh_token });
      const next = await refresh(tokens.refresh_token);
      expect((await refresh(next.body.refresh_token)).status).toBe(200);
      expect((await refresh(tokens.refresh_token)).status).toBe(401);
      const { body } = await admin.get<{ data: SecurityEvent[] }>('/api/security/security-events?severity=high');
      expect(body.data.filter(({ user_id }) => user_id === tokens.user.id)).toMatchObject([
        { type: 'session.refresh-reused', source: 'service' },
      ]);
    }
    expect(await blocked(1)).toMatchObject([
      { client: 'address:127.0.0.1', kind: 'throttle', reason: 'session.refresh-reused' },
    ]);
  });

  async function blocked(atLeast: number, kind?: string) {
    for (let tries = 0; tries < 100; tries += 1) {
      const { body } = await admin.get<{ client: string; kind: string; reason: string }[]>(
        '/api/security/blocked-clients',
      );
      const found = body.filter((held) => kind === undefined || held.kind === kind);
      if (found.length >= atLeast) return found;
      await sleep(50);
    }
    throw new Error('Nobody was restricted.');
  }
});

describe('security for administrators', () => {
  let test: TestApp;
  let admin: Client;
  let user: Client;

  beforeAll(async () => {
    test = await startTestApp();
    admin = await signUpAdmin(test.app);
    user = await signUp(test.app);
  });
  afterAll(() => test.close());

  it('shows what happened, and takes notes', async () => {
    const logged = await admin.post('/api/security/log-security-event', {
      type: 'phishing.reported',
      severity: 'high',
      details: { reported_by: 'help desk' },
    });
    expect(logged).toMatchObject({ status: 201, body: { source: 'admin', severity: 'high' } });
    const { body } = await admin.get<{ active_sessions: number; sign_ins: number }>('/api/security/security-stats');
    expect(body.active_sessions).toBeGreaterThanOrEqual(2);
    expect(body.sign_ins).toBeGreaterThanOrEqual(2);
    const bad = [
      { type: 'X y' },
      { severity: 'worst' },
      { details: { a: { b: 1 } } },
      { address: 'localhost' },
      { user_id: '1' },
    ];
    for (const wrong of bad)
      expect(
        (await admin.post('/api/security/log-security-event', { type: 'a.b', severity: 'low', ...wrong })).status,
      ).toBe(422);
  });

  it('sees and ends the sessions of somebody, and says why', async () => {
    const { body: me } = await user.get<{ id: string }>('/api/auth/me');
    const sessions = await admin.get<{ data: unknown[] }>(`/api/security/user-sessions/${me.id}`);
    expect(sessions.body.data).toHaveLength(1);
    const ended = await admin.post(`/api/security/invalidate-user-sessions/${me.id}`, { reason: 'Laptop stolen' });
    expect(ended).toMatchObject({ status: 200, body: { sessions_ended: 1 } });
    expect((await user.get('/api/auth/me')).status).toBe(401);
    expect((await admin.post('/api/security/cleanup-sessions')).body).toMatchObject({ sessions_removed: 1 });
    const nobody = '01890000-0000-7000-8000-000000000000';
    expect((await admin.get(`/api/security/user-sessions/${nobody}`)).status).toBe(404);
    expect((await admin.post(`/api/security/invalidate-user-sessions/${nobody}`, { reason: 'x' })).status).toBe(404);
  });
});
