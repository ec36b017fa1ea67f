import { type TestApp, startTestApp } from '../support/app.js';
import { Client, signUp } from '../support/client.js';
import { Mailbox } from '../support/mailbox.js';

interface Token {
  id: string;
  token: string;
  last_four: string;
}

describe('access tokens and activities', () => {
  let test: TestApp;
  let owner: Client;

  beforeAll(async () => {
    test = await startTestApp({ RUN_WORKER: 'false' });
    owner = await signUp(test.app);
  });
  afterAll(() => test.close());

  const create = (scopes: string[], more = {}) =>
    owner.post<Token>('/api/user/access-tokens', { name: 'Backup script', scopes, ...more });

  it('shows a token once, and its last four characters after that', async () => {
    const made = await create(['cv.read'], { expires_in_days: 7 });
    expect(made.status).toBe(201);
    const { token, ...metadata } = made.body;
    const list = await owner.get<{ data: Token[] }>('/api/user/access-tokens');
    expect(list.body.data).toContainEqual(metadata);
    expect(list.raw.toString()).not.toContain(token);
  });

  it('is told to its owner by mail, with where it was made from', async () => {
    const mailbox = await new Mailbox().open();
    const mailing = await startTestApp(mailbox.env());
    const person = await signUp(mailing.app);
    const { email } = (await person.get<{ email: string }>('/api/auth/me')).body;
    const from = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
    const made = await person.post<Token>('/api/user/access-tokens', { name: 'One', scopes: ['cv.read'] }, from);
    const { text } = await mailbox.latest(mailing.app, email);
    expect(text).toContain('Firefox on Linux');
    expect(text).not.toContain(made.body.token);
    const [activity] = (await person.get<{ data: object[] }>('/api/user/activities')).body.data;
    expect(activity).toMatchObject({
      type: 'access-token.created',
      address: '127.0.0.1',
      user_agent: from['user-agent'],
    });
    await mailing.close();
    await mailbox.close();
  });

  it('refuses scopes that cannot be given away, and lives that are too long', async () => {
    for (const scope of ['monitoring.read', 'access-token.manage', 'everything']) {
      expect((await create([scope])).status).toBe(422);
    }
    expect((await create(['cv.read'], { expires_in_days: 366 })).status).toBe(422);
    expect((await create([])).status).toBe(422);
    expect((await create(['cv.read'], { user_id: 'me' })).status).toBe(422);
  });

  it('lets its holder do what its scopes say, and nothing else', async () => {
    const { body } = await create(['cv.read', 'profile.read']);
    const holder = new Client(test.app, body.token);
    expect((await holder.get('/api/user/cv/list')).status).toBe(200);
    expect((await holder.get('/api/auth/me')).body).toEqual((await owner.get('/api/auth/me')).body);
    expect((await holder.get('/api/user/tasks')).status).toBe(403); // not among its scopes
    expect((await holder.post('/api/user/access-tokens', { name: 'x', scopes: ['cv.read'] })).status).toBe(403);
    expect((await holder.post('/api/auth/logout')).status).toBe(403);

    await owner.delete(`/api/user/access-tokens/${body.id}`);
    expect((await holder.get('/api/user/cv/list')).status).toBe(401);
  });

  it.each(['cvat_', `cvat_${'a'.repeat(43)}`, 'a.b', 'null', `cvat_${'a'.repeat(5000)}`])(
    'is refused when it is not one of ours: %.20s',
    async (token) => {
      expect((await new Client(test.app, token).get('/api/user/cv/list')).status).toBe(401);
    },
  );

  it("does not tell a stranger's token from none", async () => {
    const { body } = await create(['cv.read']);
    const stranger = await signUp(test.app);
    const foreign = await stranger.delete<{ error_code: string }>(`/api/user/access-tokens/${body.id}`);
    expect(foreign.status).toBe(404);
    expect((await owner.delete(`/api/user/access-tokens/${body.id}`)).status).toBe(204);
    expect((await owner.delete(`/api/user/access-tokens/${body.id}`)).body).toMatchObject({
      error_code: foreign.body.error_code,
    });
  });

  it('tells the owner, and nobody else, what happened', async () => {
    const person = await signUp(test.app);
    const { body } = await person.post<Token>('/api/user/access-tokens', { name: 'One', scopes: ['cv.read'] });
    await person.delete(`/api/user/access-tokens/${body.id}`);

    interface Activity {
      type: string;
      details: { token_id: string };
    }
    const own = (await person.get<{ data: Activity[] }>('/api/user/activities?limit=100')).body.data.filter(
      ({ type }) => type.startsWith('access-token.'),
    );
    expect(own.map(({ type }) => type)).toEqual(['access-token.revoked', 'access-token.created']);
    expect(own.every(({ details }) => details.token_id === body.id)).toBe(true);
    expect(JSON.stringify(own)).not.toContain(body.token);

    const others = await owner.get('/api/user/activities?limit=100');
    expect(others.raw.toString()).not.toContain(body.id);

    const second = await person.get<{ data: Activity[]; pagination: object }>('/api/user/activities?limit=1&offset=1');
    expect(second.body.data).toHaveLength(1);
    expect(second.body.pagination).toMatchObject({ page: 2, page_size: 1, has_prev: true });
    expect((await person.get('/api/user/activities?limit=0')).status).toBe(422);

    const stats = await person.get<{ total: number; by_type: { type: string; count: number }[] }>(
      '/api/user/activities/stats',
    );
    expect(stats.body.by_type).toContainEqual({ type: 'access-token.revoked', count: 1 });
    expect(stats.body.total).toBe(stats.body.by_type.reduce((sum, { count }) => sum + count, 0));
  });
});
