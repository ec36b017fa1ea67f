import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { Webhook } from 'standardwebhooks';
import pg from 'pg';
import { AlertsService } from '../../src/monitoring/alerts/alerts.service.js';
import { ALERT_RULES } from '../../src/monitoring/alerts/alert-rules.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { type Client, signUp } from '../support/client.js';
import { Client as Anonymous } from '../support/client.js';

const TOKEN = 'a-token-for-prometheus-1';
const WEBHOOK_SECRET = 'shared with the receiver of alerts';

describe('monitoring', () => {
  let test: TestApp;
  let user: Client;
  let admin: Client;
  let receiver: ReturnType<typeof createServer>;
  const told: { headers: Record<string, string>; body: string }[] = [];
  let receiverStatus = 503;

  beforeAll(async () => {
    receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        told.push({ headers: request.headers as Record<string, string>, body });
        response.writeHead(receiverStatus).end();
      });
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    const { port } = receiver.address() as AddressInfo;
    test = await startTestApp({
      METRICS_TOKEN: TOKEN,
      ALERT_WEBHOOK_URL: `http://127.0.0.1:${port}/alerts`,
      ALERT_WEBHOOK_SECRET: WEBHOOK_SECRET,
    });
    user = await signUp(test.app);
    admin = await signUp(test.app);
    await query("update users set role = 'admin' where id = (select max(id::text)::uuid from users)");
  });
  afterAll(async () => {
    receiver.close();
    await test.close();
  });

  async function query<T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> {
    const client = new pg.Client(test.database.url);
    await client.connect();
    const { rows } = await client.query<T>(sql, values);
    await client.end();
    return rows;
  }

  it('tells everyone whether it works, and administrators alone how', async () => {
    const anonymous = new Anonymous(test.app);
    const { body: status } = await anonymous.get('/api/monitoring/status');
    expect(Object.keys(status).sort()).toEqual(['status', 'timestamp', 'uptime', 'version']);
    const { body: health } = await anonymous.get<{ components: Record<string, object> }>('/monitoring/health');
    expect(Object.values(health.components).flatMap(Object.keys).sort()).not.toContain('details');

    for (const url of ['/api/monitoring/health/detailed', '/api/advanced/health/detailed']) {
      expect((await user.get(url)).status).toBe(403);
      const { body } = await admin.get<{ status: string; components: Record<string, { status: string }> }>(url);
      expect(Object.keys(body.components).sort()).toEqual(
        ['cache', 'database', 'disk', 'event_loop', 'mail', 'memory', 'migrations', 'queue', 'storage'].sort(),
      );
      delete body.components['event_loop']; // how busy this machine is
      delete body.components['memory']; // of the process that runs the tests, all that ran before included
      expect(Object.entries(body.components).filter(([, { status }]) => status !== 'healthy')).toEqual([]);
    }
  });

  it('counts every request, by its route', async () => {
    const before = await scrape();
    await user.get('/api/user/cv/list');
    await user.get('/api/user/cv/01890000-0000-7000-8000-000000000000');
    const after = await scrape();
    const list = 'http_request_duration_seconds_count{method="GET",route="/api/user/cv/list",status="200"}';
    const one = 'http_request_duration_seconds_count{method="GET",route="/api/user/cv/:cv_id",status="404"}';
    expect((after[list] ?? 0) - (before[list] ?? 0)).toBe(1);
    expect((after[one] ?? 0) - (before[one] ?? 0)).toBe(1);
    expect(after['cv_service_rows{kind="users"}']).toBe(2);
    expect(after['db_pool_connections{state="idle"}']).toBeGreaterThan(0);
    expect(after).toHaveProperty(['queue_jobs{state="ready"}']);
  });

  it('shows its metrics to who holds the token', async () => {
    const anonymous = new Anonymous(test.app);
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: TOKEN }]) {
      expect((await anonymous.get('/metrics', headers)).status).toBe(401);
    }
    expect((await admin.get('/metrics')).status).toBe(401);
  });

  it('keeps a history of what it measured', async () => {
    for (let i = 0; i < 5; i += 1) await user.get('/api/user/cv/list');
    const { status, body } = await admin.post<{ figures: Record<string, number> }>('/api/monitoring/metrics/collect');
    expect(status).toBe(200);
    expect(body.figures['requests']).toBeGreaterThanOrEqual(5);
    expect(body.figures['users']).toBe(2);
    const history = await admin.get<{ points: Record<string, number>[] }>('/api/monitoring/metrics/history?hours=1');
    expect(history.body.points.at(-1)?.['requests']).toBeGreaterThanOrEqual(5);
    const now = await admin.get<{ current: Record<string, number>; instances: unknown[] }>('/api/monitoring/metrics');
    expect(now.body.current['requests']).toBeGreaterThanOrEqual(5);
    expect(now.body.instances).toHaveLength(1);
    expect((await admin.get('/api/monitoring/metrics/history?hours=169')).status).toBe(422);
    expect((await user.post('/api/monitoring/metrics/collect')).status).toBe(403);
  });

  it('keeps old samples by the hour', async () => {
    const { MetricSampleRepository } = await import('../../src/monitoring/metrics/metric-sample.repository.js');
    const figures = { requests: 10, mean_ms: 5, p95_ms: 9, users: 2 };
    for (const [minutes, mean] of [
      [0, 5],
      [1, 15],
    ]) {
      await query(
        `insert into metric_samples (resolution, at, instance, figures)
         values ('sample', date_trunc('hour', now() - interval '50 hours') + make_interval(mins => $1), 'old', $2)`,
        [minutes, { ...figures, mean_ms: mean }],
      );
    }
    await test.app.get(MetricSampleRepository).downsample(new Date());
    const rows = await query<{ resolution: string; figures: Record<string, number> }>(
      "select resolution, figures from metric_samples where instance = 'old'",
    );
    expect(rows).toMatchObject([{ resolution: 'hour', figures: { requests: 20, mean_ms: 10, p95_ms: 9, users: 2 } }]);
  });

  it('fires an alert once when jobs are dead, and resolves it when they are gone', async () => {
    const alerts = test.app.get(AlertsService);
    // how much memory or disk this machine has left is not what is tested
    Object.assign(alerts, { rules: ALERT_RULES.filter(({ id }) => id === 'queue-dead') });
    const collect = () => admin.post('/api/monitoring/metrics/collect');
    const listed = async () =>
      (await admin.get<{ data: { rule: string; state: string; value: number }[] }>('/api/monitoring/alerts')).body.data;
    await collect();
    await alerts.judge();
    expect(await listed()).toEqual([]);

    // a job of a kind that no worker knows, tried as often as may be
    await query(`select graphile_worker.add_job('nobody-does-this', max_attempts := 1)`);
    await query(`update graphile_worker._private_jobs set attempts = 1, run_at = now() + interval '1 day'
                 where task_id = (select id from graphile_worker._private_tasks where identifier = 'nobody-does-this')`);
    await collect();
    await Promise.all([alerts.judge(), alerts.judge(), alerts.judge()]);
    await alerts.judge();
    expect(await listed()).toMatchObject([{ rule: 'queue-dead', state: 'firing', value: 1 }]);
    expect(told.length).toBeGreaterThan(0); // refused with 503, so it will be told again

    receiverStatus = 204;
    told.length = 0;
    await alerts.judge();
    await query(`delete from graphile_worker._private_jobs where attempts = 1`);
    await query(`delete from metric_samples`); // five minutes pass
    await collect();
    await alerts.judge();
    await alerts.judge();
    expect(await listed()).toMatchObject([{ rule: 'queue-dead', state: 'resolved' }]);
    const webhook = new Webhook(WEBHOOK_SECRET, { format: 'raw' });
    const states = told.map(
      ({ body, headers }) => (webhook.verify(body, headers) as { data: { state: string } }).data.state,
    );
    expect(states).toEqual(['firing', 'resolved']);
    const mails = await query<{ template: string }>(
      "select template from outbox where template like 'alert%' order by id",
    );
    expect(mails.map(({ template }) => template)).toEqual(['alert-firing', 'alert-resolved']);
  });

  async function scrape(): Promise<Record<string, number>> {
    const { raw, status } = await new Anonymous(test.app).get('/metrics', { authorization: `Bearer ${TOKEN}` });
    expect(status).toBe(200);
    return Object.fromEntries(
      raw
        .toString()
        .split('\n')
        .filter((line) => line && !line.startsWith('#'))
        .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
    );
  }
});
