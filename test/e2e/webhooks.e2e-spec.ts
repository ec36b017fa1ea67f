import { setTimeout as sleep } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { HostResolver } from '../../src/security/outbound/outbound-http.js';
import { UsersService } from '../../src/users/users.service.js';
import { WebhookPublisher } from '../../src/users/webhooks/webhook-publisher.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client, signUp } from '../support/client.js';
import { aMember } from '../support/people.js';
import { type LocalServer, startLocalServer } from '../support/provider.js';

interface Hook {
  id: string;
  url: string;
  secret: string;
}
interface Delivery {
  id: string;
  event: string;
  state: string;
  attempts: number;
  response_status: number | null;
  problem: string | null;
}
interface Message {
  type: string;
  timestamp: string;
  data: Record<string, unknown>;
}

describe('webhooks', () => {
  let receiver: LocalServer;
  let test: TestApp;
  let owner: Client;
  /** What the receiver answers; the last one from then on. */
  let answers: number[];

  beforeAll(async () => {
    receiver = await startLocalServer((_request, response) => {
      const status = (answers.length > 1 ? answers.shift() : answers[0]) ?? 200;
      response.writeHead(status, { location: `${receiver.url}/elsewhere` }).end('what the receiver says');
    });
    test = await startTestApp({ OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' });
  });
  afterAll(async () => {
    await test.close();
    await receiver.close();
  });
  beforeEach(async () => {
    answers = [200];
    receiver.requests.length = 0;
    owner = await signUp(test.app);
  });

  const create = async (events: string[], url = `${receiver.url}/hook`) =>
    (await owner.post<Hook>('/api/user/webhooks', { url, events })).body;
  const deliveries = async (hook: Hook) =>
    (await owner.get<{ data: Delivery[] }>(`/api/user/webhooks/${hook.id}/deliveries`)).body.data;
  const query = (sql: string, values: unknown[] = []) => test.app.get(DataSource).query<unknown[]>(sql, values);

  async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
    for (let tries = 0; tries < 600; tries += 1) {
      const found = await look();
      if (found) return found;
      await sleep(25);
    }
    throw new Error('It did not come.');
  }
  const untilState = (hook: Hook, state: string) =>
    until(async () => (await deliveries(hook)).find((delivery) => delivery.state === state));
  /** The queue's back-off, cut short. */
  const hurry = () => query("update graphile_worker._private_jobs set run_at = now() where key like 'webhook-%'");

  it('tells of an event by a signed message that holds ids alone', async () => {
    const hook = await create(['account.activity']);
    expect(hook.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    await owner.put('/api/user/settings', { ui_preferences: { theme: 'dark' } });
    const delivery = await until(async () => (await deliveries(hook)).find(({ state }) => state === 'delivered'));
    expect(delivery).toMatchObject({ event: 'account.activity', attempts: 1, response_status: 200, problem: null });

    const request = receiver.requests.find(({ headers }) => headers['webhook-id'] === delivery.id);
    const headers = request?.headers as Record<string, string>;
    const message = new Webhook(hook.secret).verify(request?.body ?? '', headers) as Message;
    expect(message.type).toBe('account.activity');
    expect(Object.keys(message.data)).toEqual(['activity_id', 'activity_type']);
    expect(() => new Webhook(hook.secret).verify(`${request?.body} `, headers)).toThrow();
    expect(() =>
      new Webhook('whsec_' + Buffer.alloc(32).toString('base64')).verify(request?.body ?? '', headers),
    ).toThrow();
  });

  it('tells the owner of what looks like an attack on the account', async () => {
    const { tokens, client } = await aMember(test.app);
    owner = client;
    const hook = await create(['security.event']);
    const refresh = (refresh_token: string) =>
      new Client(test.app).post<{ refresh_token: string }>('/api/auth/refresh', { refresh_token });
    await refresh((await refresh(tokens.refresh_token)).body.refresh_token);
    expect((await refresh(tokens.refresh_token)).status).toBe(401); // a thief's, or the owner's after a thief

    const request = await until(async () => receiver.requests.find(({ body }) => body.includes('refresh-reused')));
    const message = new Webhook(hook.secret).verify(request.body, request.headers as Record<string, string>);
    expect(message).toMatchObject({
      type: 'security.event',
      data: { type: 'session.refresh-reused', severity: 'high', event_id: expect.any(String) as string },
    });
  });

  it('shows the secret once, and keeps it and the address sealed', async () => {
    const hook = await create(['cv.parsed'], `${receiver.url}/hook/capability-0123456789`);
    const list = await owner.get<{ data: Hook[] }>('/api/user/webhooks');
    const { secret, ...shown } = hook;
    expect(list.body.data).toEqual([shown]);
    const rows = JSON.stringify(await query("select *, encode(content, 'escape') as text from webhooks"));
    expect(rows).not.toContain('capability-0123456789');
    expect(rows).not.toContain(secret);
    expect((await owner.get('/api/user/activities')).raw.toString()).not.toMatch(/capability|whsec_/);
  });

  it('tries again, later each time, and lists what became of it', async () => {
    const hook = await create(['account.activity']);
    await until(async () => (await deliveries(hook)).every(({ state }) => state === 'delivered'));
    receiver.requests.length = 0;
    answers = [500, 302, 200];
    await owner.put('/api/user/settings', { ui_preferences: { theme: 'dark' } });
    const failed = await until(async () =>
      (await deliveries(hook)).find(({ response_status }) => response_status === 500),
    );
    expect(failed).toMatchObject({ state: 'pending', attempts: 1 });
    const [job] = (await query(
      'select extract(epoch from run_at - now()) as seconds from graphile_worker.jobs where key = $1',
      [`webhook-${failed.id}`],
    )) as { seconds: string }[];
    expect(Number(job?.seconds)).toBeGreaterThan(1);

    await hurry();
    await until(async () => (await deliveries(hook)).find(({ response_status }) => response_status === 302));
    await hurry();
    const done = await until(async () =>
      (await deliveries(hook)).find(({ id, state }) => id === failed.id && state === 'delivered'),
    );
    expect(done).toMatchObject({ attempts: 3, response_status: 200 });
    // one message, the same id, and no redirect followed
    expect(new Set(receiver.requests.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([failed.id]));
    expect(receiver.requests.map(({ path }) => path)).toEqual(['/hook', '/hook', '/hook']);
    expect((await owner.get(`/api/user/webhooks/${hook.id}/deliveries`)).raw.toString()).not.toContain(
      'what the receiver',
    );
  });

  it('gives up in the end, at once when the receiver is gone, and replays on demand', async () => {
    answers = [410];
    const hook = await create(['account.activity']);
    await owner.put('/api/user/settings', { ui_preferences: { theme: 'dark' } });
    const gone = await untilState(hook, 'failed');
    expect(gone).toMatchObject({ attempts: 1, response_status: 410 });

    answers = [200];
    const replay = await owner.post<Delivery>(`/api/user/webhooks/${hook.id}/deliveries/${gone.id}/replay`);
    expect(replay).toMatchObject({ status: 202, body: { id: gone.id } });
    await until(async () => (await deliveries(hook)).find(({ id, state }) => id === gone.id && state === 'delivered'));

    answers = [503];
    await query('update webhook_deliveries set attempts = 9 where id = $1', [gone.id]);
    await owner.post(`/api/user/webhooks/${hook.id}/deliveries/${gone.id}/replay`); // begins to count anew
    await until(async () =>
      (await deliveries(hook)).find(({ id, response_status }) => id === gone.id && response_status === 503),
    );
    await query('update webhook_deliveries set attempts = 9 where id = $1', [gone.id]);
    await hurry();
    expect(
      await until(async () => (await deliveries(hook)).find(({ id, state }) => id === gone.id && state === 'failed')),
    ).toMatchObject({
      attempts: 10,
    });
  });

  it.each([
    ...['http://example.org/', 'https://127.0.0.2/', 'https://[::1]/', 'https://localhost/', 'https://10.0.0.1/x'],
    ...[
      'https://169.254.169.254/latest/meta-data/',
      'https://2130706434/',
      'https://u:p@example.org/',
      'file:///etc/passwd',
    ],
    ...['https://example.org:22/', 'not a url', '', `https://example.org/${'a'.repeat(2_000)}`],
  ])('refuses to be sent to %s', async (url) => {
    const answer = await owner.post<{ errors: { path: string }[] }>('/api/user/webhooks', {
      url,
      events: ['cv.parsed'],
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ path }) => path)).toContain('url');
  });

  it('sends nothing to a name that has come to lead inside', async () => {
    const resolver = test.app.get(HostResolver, { strict: false });
    const resolve = jest.spyOn(resolver, 'resolve').mockResolvedValue(['127.0.0.1']);
    const hook = await create(['account.activity'], `https://hooks.example.org:${new URL(receiver.url).port}/`);
    await owner.put('/api/user/settings', { ui_preferences: { theme: 'dark' } });
    const tried = await until(async () => (await deliveries(hook)).find(({ problem }) => problem));
    expect(tried).toMatchObject({ state: 'pending', problem: 'address-refused', response_status: null });
    expect(resolve).toHaveBeenCalledWith('hooks.example.org');
    resolve.mockRestore();
    expect(receiver.requests).toEqual([]);
  });

  it('refuses unknown events, none, and more than ten webhooks, however many come at once', async () => {
    const url = `${receiver.url}/hook`;
    for (const events of [[], ['everything'], ['cv.parsed', 'cv.parsed'], 'cv.parsed']) {
      expect((await owner.post('/api/user/webhooks', { url, events })).status).toBe(422);
    }
    const made = await Promise.all(
      Array.from({ length: 12 }, () => owner.post('/api/user/webhooks', { url, events: ['cv.parsed'] })),
    );
    expect(made.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(made.filter(({ status }) => status === 409)).toHaveLength(2);
  });

  it("tells nobody of another's webhooks", async () => {
    const hook = await create(['account.activity']);
    await owner.put('/api/user/settings', { ui_preferences: { theme: 'dark' } });
    const delivery = await untilState(hook, 'delivered');
    const stranger = await signUp(test.app);
    const url = `/api/user/webhooks/${hook.id}`;
    expect((await stranger.get(`${url}/deliveries`)).status).toBe(404);
    expect((await stranger.post(`${url}/deliveries/${delivery.id}/replay`)).status).toBe(404);
    expect((await stranger.delete(url)).status).toBe(404);
    const own = (await stranger.post<Hook>('/api/user/webhooks', { url: `${receiver.url}/own`, events: ['cv.parsed'] }))
      .body;
    expect((await stranger.post(`/api/user/webhooks/${own.id}/deliveries/${delivery.id}/replay`)).status).toBe(404);
    expect((await owner.delete(url)).status).toBe(204);
    expect((await owner.get(`${url}/deliveries`)).status).toBe(404);
  });

  it('tells nothing of what was rolled back', async () => {
    const hook = await create(['export.ready']);
    const unitOfWork = test.app.get(UnitOfWork, { strict: false });
    const publisher = test.app.get(WebhookPublisher, { strict: false });
    const userId = (await owner.get<{ id: string }>('/api/auth/me')).body.id;
    expect(await test.app.get(UsersService, { strict: false }).get(userId)).not.toBeNull();
    const failing = unitOfWork.run(async () => {
      await publisher.publish(userId, 'export.ready', { task_id: 'x' });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await deliveries(hook)).toEqual([]);
    await unitOfWork.run(() => publisher.publish(userId, 'export.ready', { task_id: 'x' }));
    expect(await untilState(hook, 'delivered')).toMatchObject({ event: 'export.ready' });
  });
});
