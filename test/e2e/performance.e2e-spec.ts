import pg from 'pg';
import { DataSource } from 'typeorm';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client, signUp } from '../support/client.js';
import { NURSE, NURSE_AD } from '../support/documents.js';

type Dict = Record<string, unknown>;

describe('cache, performance, logs and analytics', () => {
  let test: TestApp;
  let user: Client;
  let other: Client;
  let admin: Client;

  beforeAll(async () => {
    test = await startTestApp({ LOG_LEVEL: 'info' });
    user = await signUp(test.app);
    other = await signUp(test.app);
    admin = await signUp(test.app);
    const client = new pg.Client(test.database.url);
    await client.connect();
    await client.query("update users set role = 'admin' where id = (select max(id::text)::uuid from users)");
    await client.end();
  });
  afterAll(() => test.close());

  describe('a cached answer', () => {
    const URL = '/api/optimized/user/analytics';
    const ask = async (client: Client) => {
      const { headers, body } = await client.get<{ source: string; data: { cvs: { total: number } } }>(URL);
      return { total: body.data.cvs.total, source: body.source, header: headers['x-cache'] };
    };

    it('is the user’s own, and made anew by what changes it', async () => {
      expect(await ask(user)).toEqual({ total: 0, source: 'database', header: 'miss' });
      expect(await ask(user)).toEqual({ total: 0, source: 'cache', header: 'hit' });
      await user.upload('/api/user/cv/upload', { fileName: 'cv.txt', bytes: Buffer.from(NURSE) });
      expect(await ask(user)).toEqual({ total: 1, source: 'database', header: 'miss' });
      expect(await ask(other)).toEqual({ total: 0, source: 'database', header: 'miss' });
      expect(await ask(user)).toEqual({ total: 1, source: 'cache', header: 'hit' });
    });

    it('is refused to who may not ask, however often it was answered', async () => {
      await user.get(URL);
      expect((await new Client(test.app).get(URL)).status).toBe(401);
    });

    it('has an ETag like any other', async () => {
      const { headers } = await user.get(URL);
      const again = await user.get(URL, { 'if-none-match': String(headers['etag']) });
      expect(again.status).toBe(304);
    });

    it('can be forgotten and counted by administrators', async () => {
      await ask(user);
      const { body } = await admin.get<{ keys: number; hits: number }>('/api/advanced/cache/stats');
      expect(body.keys).toBeGreaterThan(0);
      expect(body.hits).toBeGreaterThan(0);
      expect((await user.get('/api/advanced/cache/stats')).status).toBe(403);
      expect((await admin.post('/api/advanced/cache/clear?pattern=*analytics*')).body).toMatchObject({
        status: 'success',
        cleared: expect.any(Number) as number,
      });
      expect((await ask(user)).source).toBe('database');
      expect((await admin.post('/api/advanced/cache/clear?pattern=%5Bx')).status).toBe(422);
    });

    it('can be made ready', async () => {
      const warmed = await admin.post<Dict>('/api/optimized/cache/warm', { cache_keys: ['system_stats', 'nothing'] });
      expect(warmed.body).toEqual({ status: 'success', warmed: ['system_stats'], unknown: ['nothing'] });
      const { body } = await admin.get<{ source: string; data: Dict }>('/api/optimized/system/stats');
      expect(body.source).toBe('cache');
      expect(body.data).toMatchObject({ users: 3, cvs: 1 });
    });
  });

  it('tells a user how their CVs and applications do', async () => {
    const { body: list } = await user.get<{ data: { id: string }[] }>('/api/user/cv/list');
    const cv = list.data[0]?.id;
    await user.post(`/api/user/cv/${cv}/analyze`, {});
    const { body: job } = await user.post<{ id: string }>('/api/user/jobs/description', { description: NURSE_AD });
    await user.post(`/api/user/jobs/match/${cv}`, { job_id: job.id });
    const { body } = await user.get<{ data: { scores: Dict[]; jobs: { matches: number; skills_asked_for: Dict[] } } }>(
      '/api/optimized/user/analytics',
    );
    expect(body.data.scores).toMatchObject([{ cv_id: cv, version: 1, score: expect.any(Number) as number }]);
    expect(body.data.jobs.matches).toBe(1);
    expect(body.data.jobs.skills_asked_for.length).toBeGreaterThan(0);
  });

  it('tells administrators how the service is used', async () => {
    await admin.post('/api/advanced/cache/clear');
    const { body } = await admin.get<{ days: { day: string; sign_ups: number; uploads: number }[]; security: Dict[] }>(
      '/api/advanced/analytics',
    );
    expect(body.days).toHaveLength(30);
    expect(body.days.at(-1)).toMatchObject({ sign_ups: 3, uploads: 1 });
    expect((await user.get('/api/advanced/analytics')).status).toBe(403);
  });

  it('knows its slowest routes and statements, and starts anew when asked', async () => {
    await user.get('/api/user/cv/list');
    await test.app.get(DataSource).query("select pg_sleep(0.15), 'a secret of somebody'");
    const { body } = await admin.get<{ routes: { route: string; count: number }[]; slow_queries: { query: string }[] }>(
      '/api/advanced/performance/metrics',
    );
    expect(body.routes.map(({ route }) => route)).toContain('GET /api/user/cv/list');
    expect(body.slow_queries.map(({ query }) => query)).toContain("select pg_sleep(0.15), '?'");
    await admin.post('/api/advanced/performance/clear-metrics');
    const cleared = await admin.get<{ routes: { route: string }[] }>('/api/advanced/performance/metrics');
    expect(cleared.body.routes.map(({ route }) => route)).not.toContain('GET /api/user/cv/list');
  });

  it('scores its own performance, with the figures that it goes by', async () => {
    await admin.post('/api/monitoring/metrics/collect');
    const { body } = await admin.get<{
      health_score: number;
      health_status: string;
      performance_metrics: { requests: number };
      recommendations: { finding: string }[];
    }>('/api/optimized/performance/health');
    expect(body.health_score).toBeGreaterThan(0);
    expect(body.health_score).toBeLessThanOrEqual(100);
    expect(body.performance_metrics.requests).toBeGreaterThan(0);
    const { body: status } = await admin.get<{ optimizations: { name: string; state: string }[] }>(
      '/api/optimized/optimization/status',
    );
    expect(status.optimizations.find(({ name }) => name === 'response-cache')?.state).toBe('active');
    expect((await admin.get('/api/advanced/performance/recommendations')).status).toBe(200);
  });

  it('shows administrators the newest log lines, found by request', async () => {
    const { headers } = await user.get('/api/user/cv/list');
    const { body } = await admin.get<{ data: { message: string; fields: Dict }[] }>(
      `/api/monitoring/logs?request_id=${String(headers['x-request-id'])}`,
    );
    expect(body.data).toMatchObject([
      { message: 'request', level: 'info', fields: { route: '/api/user/cv/list', status: 200 } },
    ]);
    expect((await admin.get<{ data: Dict[] }>('/api/monitoring/logs?level=fatal')).body.data).toEqual([]);
    expect((await user.get('/api/monitoring/logs')).status).toBe(403);
  });
});
