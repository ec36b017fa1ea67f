import { Permission, Role } from '../../src/common/access/permission.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { AccessTokensService } from '../../src/users/access-tokens/access-tokens.service.js';
import { TooManyAccessTokens } from '../../src/users/access-tokens/access-tokens.errors.js';
import { UsersService } from '../../src/users/users.service.js';
import { type TestApp, startTestApp } from '../support/app.js';

const CLIENT = { userAgent: 'curl/8', address: '192.0.2.1', locale: 'en' } as const;

describe('access tokens', () => {
  let test: TestApp;
  let tokens: AccessTokensService;
  let people = 0;

  beforeAll(async () => {
    test = await startTestApp({ RUN_WORKER: 'false' });
    tokens = test.app.get(AccessTokensService, { strict: false });
  });
  afterAll(() => test.close());

  const query = (sql: string, parameters: unknown[]) =>
    test.app.get(UnitOfWork, { strict: false }).manager.query<Record<string, unknown>[]>(sql, parameters);

  async function someone(role = Role.User) {
    const name = `holder${(people += 1)}`;
    const userId = await test.app
      .get(UsersService, { strict: false })
      .create({ username: name, email: `${name}@example.org`, fullName: null, passwordHash: 'x' });
    await query('update users set role = $2 where id = $1', [userId, role]);
    return { userId, sessionId: '', role };
  }

  const request = (scopes: Permission[]) => ({ name: 'script', scopes, expires_in_days: 1 });

  it('lets its holder in until it expires or is revoked, and no altered copy of it', async () => {
    const actor = await someone();
    const made = await tokens.create(actor, CLIENT, request([Permission.CvRead]));
    const holder = { userId: actor.userId, role: Role.User, scopes: [Permission.CvRead], tokenId: made.id };
    expect(await tokens.authenticate(made.token)).toEqual(holder);
    expect(await tokens.authenticate(`${made.token.slice(0, -1)}${made.token.endsWith('A') ? 'B' : 'A'}`)).toBeNull();

    await query(`update access_tokens set expires_at = now() - interval '1 second' where id = $1`, [made.id]);
    expect(await tokens.authenticate(made.token)).toBeNull();

    const other = await tokens.create(actor, CLIENT, request([Permission.CvRead]));
    await tokens.revoke(actor, other.id);
    expect(await tokens.authenticate(other.token)).toBeNull();
  });

  it('keeps no token, only its digest', async () => {
    const made = await tokens.create(await someone(), CLIENT, request([Permission.CvRead]));
    const [row] = await query('select row_to_json(t)::text as row from access_tokens t where id = $1', [made.id]);
    expect(String(row?.['row'])).not.toContain(made.token.slice(5));
    expect(made.token).toMatch(/^cvat_[\w-]{43}$/);
    expect(made.last_four).toBe(made.token.slice(-4));
  });

  it('is worth no more than its owner is now', async () => {
    const admin = await someone(Role.Admin);
    const { token } = await tokens.create(admin, CLIENT, request([Permission.MonitoringRead, Permission.CvRead]));
    await query('update users set role = $2 where id = $1', [admin.userId, Role.User]);
    expect((await tokens.authenticate(token))?.scopes).toEqual([Permission.CvRead]);
    await query('update users set is_active = false where id = $1', [admin.userId]);
    expect(await tokens.authenticate(token)).toBeNull();
  });

  it('notes its last use, at most once a minute', async () => {
    const made = await tokens.create(await someone(), CLIENT, request([Permission.CvRead]));
    const lastUse = async () =>
      (await query('select last_used_at as at from access_tokens where id = $1', [made.id]))[0]?.['at'] as Date | null;
    expect(await lastUse()).toBeNull();
    await tokens.authenticate(made.token);
    const first = await lastUse();
    await tokens.authenticate(made.token);
    expect(await lastUse()).toEqual(first);
    await query(`update access_tokens set last_used_at = now() - interval '61 seconds' where id = $1`, [made.id]);
    await tokens.authenticate(made.token);
    expect((await lastUse())?.getTime()).toBeGreaterThanOrEqual(first?.getTime() ?? Infinity);
  });

  it('has a limit that a race does not pass', async () => {
    const actor = await someone();
    for (let made = 0; made < 49; made += 1) await tokens.create(actor, CLIENT, request([Permission.CvRead]));
    const tries = Array.from({ length: 10 }, () => tokens.create(actor, CLIENT, request([Permission.CvRead])));
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(refusals.every((reason) => reason instanceof TooManyAccessTokens)).toBe(true);
  });
});
