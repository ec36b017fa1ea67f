import { DataSource } from 'typeorm';
import { LastUse } from '../../src/auth/sessions/last-use.js';
import { BackgroundJobs } from '../../src/tasks/background-jobs.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { type Answer, Client } from '../support/client.js';
import { type Tokens, aMember, logIn, turnClock } from '../support/people.js';

const SECOND = 1_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

interface Session {
  id: string;
  device: string;
  address: string;
  created_at: string;
  last_used_at: string;
  current: boolean;
}

describe('sessions', () => {
  let test: TestApp;
  let anyone: Client;

  beforeAll(async () => {
    test = await startTestApp({ RUN_WORKER: 'false', SESSIONS_PER_USER: '3', SESSION_IDLE_HOURS: '24' });
    anyone = new Client(test.app);
  });
  afterAll(() => test.close());
  afterEach(() => jest.restoreAllMocks());

  const refresh = (token: string): Promise<Answer<Tokens>> =>
    anyone.post<Tokens>('/api/auth/refresh', { refresh_token: token });
  const isIn = async (token: string) => (await new Client(test.app, token).get('/api/auth/me')).status === 200;

  it('trades a refresh token for a new pair, which works', async () => {
    const { tokens } = await aMember(test.app);
    turnClock(test.app, 60 * SECOND);
    const next = await refresh(tokens.refresh_token);
    expect(next.status).toBe(200);
    expect(next.body).toMatchObject({ token_type: 'bearer', expires_in: expect.closeTo(900, -1), user: tokens.user });
    expect(next.body.refresh_token).not.toBe(tokens.refresh_token);
    expect(await isIn(next.body.access_token)).toBe(true);
    expect((await refresh(next.body.refresh_token)).status).toBe(200);
  });

  it('gives twenty that ask at once the same successor', async () => {
    const { tokens } = await aMember(test.app);
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(tokens.refresh_token)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(new Set(answers.map(({ body }) => body.refresh_token)).size).toBe(1);
    expect(new Set(answers.map(({ body }) => body.access_token)).size).toBe(1);
    expect((await refresh(answers[0]?.body.refresh_token ?? '')).status).toBe(200);
  });

  it('ends the session when an old refresh token comes back after ten seconds', async () => {
    const { tokens, client } = await aMember(test.app);
    const next = await refresh(tokens.refresh_token);
    turnClock(test.app, 9 * SECOND);
    expect((await refresh(tokens.refresh_token)).body.refresh_token).toBe(next.body.refresh_token);
    turnClock(test.app, 11 * SECOND);
    expect((await refresh(tokens.refresh_token)).body).toMatchObject({ error_code: 'auth.refresh-refused' });
    expect((await refresh(next.body.refresh_token)).status).toBe(401);
    expect(await isIn(next.body.access_token)).toBe(false);
    expect((await client.get('/api/auth/me')).status).toBe(401);
  });

  it('recognises any token of the family, however old, and tells the owner', async () => {
    const { tokens, ...member } = await aMember(test.app);
    let latest = tokens;
    for (let n = 0; n < 5; n += 1) latest = (await refresh(latest.refresh_token)).body;
    expect((await refresh(tokens.refresh_token)).status).toBe(401);
    expect((await refresh(latest.refresh_token)).status).toBe(401);
    const again = await logIn(test.app, member);
    const activities = await new Client(test.app, again.body.access_token).get('/api/user/activities');
    expect(activities.raw.toString()).toContain('session.refresh-reused');
  });

  it('is not ended by a stranger who knows its id', async () => {
    const { tokens } = await aMember(test.app);
    const forged = `${tokens.refresh_token.slice(0, 27)}${'A'.repeat(43)}`;
    const other = await aMember(test.app);
    const mixed = `${tokens.refresh_token.slice(0, 27)}${other.tokens.refresh_token.slice(27)}`;
    for (const token of [forged, mixed, 'cvrt_', 'x', tokens.access_token.slice(0, 200)]) {
      expect((await refresh(token)).status).toBe(401);
    }
    expect((await refresh(tokens.refresh_token)).status).toBe(200);
  });

  it('logout ends the access and the refresh token at once', async () => {
    const { tokens, client } = await aMember(test.app);
    expect((await client.post('/api/auth/logout')).status).toBe(204);
    expect(await isIn(tokens.access_token)).toBe(false);
    expect((await refresh(tokens.refresh_token)).status).toBe(401);
    expect((await client.post('/api/auth/logout')).status).toBe(401);
  });

  it('ends when it is not used for a day, and at the latest after thirty', async () => {
    const idle = await aMember(test.app);
    turnClock(test.app, 25 * HOUR);
    expect((await refresh(idle.tokens.refresh_token)).status).toBe(401);
    jest.restoreAllMocks(); // a clock that is set back revives nothing
    expect((await refresh(idle.tokens.refresh_token)).status).toBe(401);

    let { tokens } = await aMember(test.app);
    for (let days = 0.9; days < 30; days += 0.9) {
      turnClock(test.app, days * DAY);
      const next = await refresh(tokens.refresh_token);
      expect(next.status).toBe(200);
      tokens = next.body;
    }
    turnClock(test.app, 30 * DAY + SECOND);
    expect((await refresh(tokens.refresh_token)).status).toBe(401);
  });

  it('keeps the access token good for its time, whatever the clock does meanwhile', async () => {
    const { tokens } = await aMember(test.app);
    turnClock(test.app, -HOUR);
    expect(await isIn(tokens.access_token)).toBe(true);
    turnClock(test.app, 899 * SECOND);
    expect(await isIn(tokens.access_token)).toBe(true);
    turnClock(test.app, 901 * SECOND);
    expect(await isIn(tokens.access_token)).toBe(false);
  });

  it('writes down when it was last used, for many at once', async () => {
    const { client } = await aMember(test.app);
    turnClock(test.app, 5 * 60 * SECOND);
    const [first] = (await client.get<{ data: Session[] }>('/api/auth/sessions')).body.data;
    await test.app.get(LastUse).beforeApplicationShutdown();
    const [second] = (await client.get<{ data: Session[] }>('/api/auth/sessions')).body.data;
    expect(Date.parse(second?.last_used_at ?? '') - Date.parse(first?.last_used_at ?? '')).toBeGreaterThan(290_000);
  });

  it('lists the open ones with device and address, and ends one', async () => {
    const { client, ...member } = await aMember(test.app);
    const second = (await logIn(test.app, member, { headers: { 'user-agent': FIREFOX } })).body;
    const list = await client.get<{ data: Session[] }>('/api/auth/sessions');
    expect(list.body.data).toMatchObject([
      { device: 'Firefox on Linux', address: '127.0.0.1', current: false },
      { current: true },
    ]);
    const stranger = await aMember(test.app);
    const url = `/api/auth/sessions/${list.body.data[0]?.id}`;
    expect((await stranger.client.delete(url)).status).toBe(404);
    expect(await isIn(second.access_token)).toBe(true);
    expect((await client.delete(url)).status).toBe(204);
    expect(await isIn(second.access_token)).toBe(false);
    expect((await refresh(second.refresh_token)).status).toBe(401);
    expect((await client.delete(url)).status).toBe(404);
    expect((await client.delete('/api/auth/sessions/not-an-id')).status).toBe(422);
    expect((await client.get<{ data: Session[] }>('/api/auth/sessions')).body.data).toHaveLength(1);
  });

  it('has a limit on sessions per account: one more ends the one used longest ago', async () => {
    const member = await aMember(test.app);
    const others = [await logIn(test.app, member), await logIn(test.app, member)];
    turnClock(test.app, 2 * SECOND);
    const renewed = (await refresh(member.tokens.refresh_token)).body; // used last, though opened first
    const newest = await logIn(test.app, member);
    expect(await isIn(renewed.access_token)).toBe(true);
    expect(await isIn(newest.body.access_token)).toBe(true);
    const left = await Promise.all(others.map(({ body }) => isIn(body.access_token)));
    expect(left).toEqual([false, true]);

    const storm = await Promise.all(Array.from({ length: 8 }, () => logIn(test.app, member)));
    const alive = await Promise.all(storm.map(({ body }) => isIn(body.access_token)));
    expect(alive.filter(Boolean)).toHaveLength(3);
  });

  it('forgets what ended a month ago, at night', async () => {
    const { client, tokens } = await aMember(test.app);
    const rows = () =>
      test.app.get(DataSource).query<object[]>('select id from sessions where user_id = $1', [tokens.user.id]);
    const night = new Map(test.app.get(BackgroundJobs).entries()).get('auth-upkeep');
    await client.post('/api/auth/logout');
    await night?.run({});
    expect(await rows()).toHaveLength(1);
    turnClock(test.app, 31 * DAY);
    await night?.run({});
    expect(await rows()).toHaveLength(0);
  });
});
