import { type TestApp, startTestApp } from '../support/app.js';
import { Client, signUp, signUpAdmin } from '../support/client.js';

interface Account {
  id: string;
  username: string;
  email: string;
  role: string;
  is_active: boolean;
}
interface List {
  data: Account[];
  pagination: { total_items: number };
}

const NOBODY = '01890000-0000-7000-8000-000000000000';

describe('administration', () => {
  let test: TestApp;
  let admin: Client;

  beforeEach(async () => {
    test = await startTestApp({ RUN_WORKER: 'false' });
    admin = await signUpAdmin(test.app);
  });
  afterEach(() => test.close());

  const idOf = async (person: Client) => (await person.get<{ id: string }>('/api/auth/me')).body.id;
  const act = (id: string, action: string, by = admin) =>
    by.post<Account & { error_code: string }>(`/api/admin/users/${id}/${action}`);

  it('is closed to whoever is no administrator, and to access tokens that only read', async () => {
    const person = await signUp(test.app);
    const id = await idOf(person);
    for (const url of ['users', 'users/active', 'users/admins', 'system-stats']) {
      expect((await person.get(`/api/admin/${url}`)).status).toBe(403);
    }
    for (const action of ['activate', 'deactivate', 'make-admin', 'remove-admin']) {
      expect((await act(id, action, person)).status).toBe(403);
    }
    const token = { name: 'Watcher', scopes: ['user.read'] };
    const watcher = new Client(
      test.app,
      (await admin.post<{ token: string }>('/api/user/access-tokens', token)).body.token,
    );
    expect((await watcher.get('/api/admin/users')).status).toBe(200);
    expect((await act(id, 'deactivate', watcher)).status).toBe(403);
    expect((await admin.post('/api/user/access-tokens', { ...token, scopes: ['user.manage'] })).status).toBe(422);
  });

  it('lists pages of accounts, finds them by parts of their names, and shows no secret', async () => {
    const anyone = new Client(test.app);
    const register = (username: string, full_name?: string) =>
      anyone.post('/api/auth/register', {
        username,
        email: `${username}@mail.example`,
        password: 'one for all',
        full_name,
      });
    await register('grace', 'Grace Brewster Hopper');
    await register('mary_ann', '100% Mary');
    await register('maryxann');

    const found = async (search: string) =>
      (await admin.get<List>(`/api/admin/users?search=${encodeURIComponent(search)}`)).body.data.map(
        ({ username }) => username,
      );
    expect(await found('HOPPER')).toEqual(['grace']);
    expect(await found('ace@mail')).toEqual(['grace']);
    expect(await found('mary_a')).toEqual(['mary_ann']); // an underscore, not any character
    expect(await found('00%')).toEqual(['mary_ann']);
    expect(await found("o'hopper")).toEqual([]);
    expect((await admin.get("/api/admin/users?search=' or 1=1 --")).status).toBe(400); // refused as an attack
    expect((await admin.get('/api/admin/users?search=ab')).status).toBe(422);
    expect((await admin.get('/api/admin/users?role=king')).status).toBe(422);

    const all = await admin.get<List>('/api/admin/users?page_size=2&page=2');
    expect(all.body.data).toHaveLength(2);
    expect(all.body.pagination).toMatchObject({ total_items: 4, total_pages: 2, has_next: false, has_prev: true });
    expect(Object.keys(all.body.data[0] ?? {}).sort()).toEqual(
      ['created_at', 'email', 'full_name', 'id', 'is_active', 'is_verified', 'role', 'username'].sort(),
    );
    expect((await admin.get<List>('/api/admin/users/admins')).body.data.map(({ role }) => role)).toEqual(['admin']);
  });

  it('closes an account at once, and opens it again without its old sessions', async () => {
    const person = await signUp(test.app);
    const { id, email } = (await person.get<Account>('/api/auth/me')).body;
    expect((await act(id, 'deactivate')).body).toMatchObject({ id, is_active: false });
    expect((await person.get('/api/auth/me')).status).toBe(401);
    const signIn = () => new Client(test.app).post('/api/auth/login', { email, password: 'a quiet harbour at dawn' });
    expect((await signIn()).status).toBe(401);
    expect((await admin.get<List>('/api/admin/users/active')).body.data.map((account) => account.id)).not.toContain(id);
    expect((await admin.get('/api/admin/system-stats')).body).toEqual({
      total_users: 2,
      active_users: 1,
      admin_users: 1,
      inactive_users: 1,
    });

    await act(id, 'activate');
    await act(id, 'activate'); // what is so already is not told again
    expect((await person.get('/api/auth/me')).status).toBe(401);
    const again = new Client(test.app, String((await signIn()).body['access_token']));
    const told = await again.get<{ data: { type: string }[] }>('/api/user/activities');
    expect(told.body.data.map(({ type }) => type).filter((type) => type.startsWith('account.'))).toEqual([
      'account.activated',
      'account.deactivated',
    ]);
    const done = await admin.get<{ data: { type: string; details: object }[] }>('/api/user/activities');
    expect(done.body.data).toContainEqual(
      expect.objectContaining({ type: 'admin.user-deactivated', details: { user_id: id } }),
    );
  });

  it('gives and takes the role with effect on the next call', async () => {
    const person = await signUp(test.app);
    const id = await idOf(person);
    expect((await act(id, 'make-admin')).body.role).toBe('admin');
    expect((await person.get('/api/admin/users')).status).toBe(200);
    expect((await act(id, 'remove-admin')).body.role).toBe('user');
    expect((await person.get('/api/admin/users')).status).toBe(403);
  });

  it('knows no account that is not there', async () => {
    for (const action of ['activate', 'deactivate', 'make-admin', 'remove-admin']) {
      expect(await act(NOBODY, action)).toMatchObject({ status: 404, body: { error_code: 'user.not-found' } });
      expect((await act('1', action)).status).toBe(422);
    }
  });

  it('never loses its last administrator', async () => {
    const own = await idOf(admin);
    for (const action of ['remove-admin', 'deactivate']) {
      expect(await act(own, action)).toMatchObject({ status: 409, body: { error_code: 'user.last-administrator' } });
    }
    expect((await admin.get('/api/admin/users')).status).toBe(200);

    // one who cannot sign in is none
    const idle = await idOf(await signUpAdmin(test.app));
    await act(idle, 'deactivate');
    expect((await act(own, 'remove-admin')).status).toBe(409);
  });

  it.each([
    ['remove-admin', 'remove-admin'],
    ['remove-admin', 'deactivate'],
  ])('leaves one of two administrators who %s and %s each other at once', async (first, second) => {
    for (let round = 0; round < 5; round += 1) {
      const other = await signUpAdmin(test.app);
      const [one, two] = [await idOf(admin), await idOf(other)];
      const outcomes = await Promise.all([act(two, first), act(one, second, other)]);
      // the loser is told that they are the last, or finds that they may not any more
      expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(1);
      const left = outcomes[0].status === 200 ? admin : other;
      expect((await left.get('/api/admin/users')).status).toBe(200);
      admin = left;
    }
  });
});
