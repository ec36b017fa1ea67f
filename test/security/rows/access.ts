import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Permission, Role, isGranted } from '../../../src/common/access/permission.js';
import { type Belongings } from '../belongings.js';
import { OPERATIONS, type Operation } from '../contract.js';
import { type Row, row } from '../verdict.js';
import { JWT_SECRET, NOBODY, PUBLIC_URL, type Person, type World, call, query, somebody } from '../world.js';

const isForAdmins = ({ permission }: Operation) =>
  permission !== undefined && !isGranted(Role.User, permission as Permission);

/** Who may do what, with whose things, by which token. */
export function accessRows(open: World, people: { ada: Person; eve: Person; admin: Person }, own: Belongings): Row[] {
  const [url = '', second = ''] = open.replicas;
  const { ada, eve, admin } = people;
  const send = (operation: Operation, ids: Belongings, token?: string, body: unknown = {}) =>
    call(url, operation.method, routeOf(operation, ids), {
      token,
      isEndless: true,
      ...(operation.method !== 'GET' && { body }),
    });

  return [
    row('8.2.1, API5', 'access by function: every route, a stranger and a user', async () => {
      for (const operation of OPERATIONS.filter(({ permission }) => permission)) {
        const { status } = await send(operation, own);
        if (status !== 401) return `${operation.method} ${operation.path}: a stranger gets ${status}`;
      }
      const closed = OPERATIONS.filter(isForAdmins);
      for (const operation of closed) {
        const { status } = await send(operation, own, eve.token);
        if (status !== 403) return `${operation.method} ${operation.path}: a user gets ${status}`;
      }
      return closed.length > 30 ? null : `only ${closed.length} routes for administrators`;
    }),
    row('8.2.2, API1', 'access by object: a foreign id answers exactly as a missing one', async () => {
      const withIds = OPERATIONS.filter((operation) => operation.path.includes('{') && operation.permission);
      for (const operation of withIds.filter((one) => !isForAdmins(one))) {
        const body = operation.path.endsWith('/resume') ? { basics: { name: 'Somebody Else' } } : {};
        const foreign = await send(operation, own, eve.token, body);
        const missing = await send(operation, {}, eve.token, body);
        // a body that is refused is refused before anything is looked up
        if (foreign.status < 400 || foreign.status >= 500) return `${operation.path}: ${foreign.status}`;
        if (foreign.status !== missing.status || told(foreign.text, own) !== told(missing.text, own))
          return `${operation.method} ${operation.path}: ${foreign.status} and ${missing.status}`;
      }
      const still = await call(url, 'GET', `/api/user/cv/${own['cv_id']}`, { token: ada.token });
      return still.status === 200 ? null : 'what was there is gone';
    }),
    row('15.3.3', 'no mass assignment, in any body', async () => {
      const tried = OPERATIONS.filter(({ body, permission }) => body?.type === 'application/json' && permission);
      for (const operation of tried) {
        const fields = Object.keys(operation.body?.schema['properties'] ?? {});
        const extra = { role: 'admin', user_id: eve.id, is_verified: true, is_active: true, is_admin: true };
        const given = Object.fromEntries(Object.entries(extra).filter(([name]) => !fields.includes(name)));
        const { status, text } = await send(operation, own, isForAdmins(operation) ? admin.token : ada.token, given);
        const named = Object.keys(given).every((name) => text.includes(`"path":"${name}"`));
        if (status !== 422 || !named) return `${operation.method} ${operation.path}: ${status} ${text.slice(0, 200)}`;
      }
      const [row] = await query<{ role: string }>(open, 'select role from users where id = $1', [ada.id]);
      return row?.role === 'user' ? null : `the role is ${row?.role}`;
    }),
    row('8.3.2', 'a role change takes effect at once, on every replica', async () => {
      const fallen = await somebody(open, 'admin');
      const look = () => call(second, 'GET', '/api/security/security-stats', { token: fallen.token });
      if ((await look()).status !== 200) return 'no administrator';
      await call(url, 'POST', `/api/admin/users/${fallen.id}/remove-admin`, { token: admin.token });
      const { status } = await look();
      return status === 403 ? null : `${status}`;
    }),
    row('7.4', 'logout ends the access and the refresh token, on every replica', async () => {
      const leaving = await somebody(open);
      await call(url, 'POST', '/api/auth/logout', { token: leaving.token });
      const after = await call(second, 'GET', '/api/auth/me', { token: leaving.token });
      const again = await call(second, 'POST', '/api/auth/refresh', { body: { refresh_token: leaving.refreshToken } });
      return after.status === 401 && again.status === 401 ? null : `${after.status}, ${again.status}`;
    }),
    row('7.4, 8.3.2', 'a stream ends with the session or the role that it was opened with', async () => {
      const leaving = await somebody(open, 'admin');
      const falling = await somebody(open, 'admin');
      const ends = await Promise.all(
        [leaving, falling].map(({ token }) => streamOf(url, '/api/monitoring/live', token)),
      );
      await sleep(1_500);
      if (ends.some((end) => end.hasCome)) return 'it ends by itself';
      await call(second, 'POST', '/api/auth/logout', { token: leaving.token });
      await call(second, 'POST', `/api/admin/users/${falling.id}/remove-admin`, { token: admin.token });
      await sleep(2_500); // a second, and what a busy machine takes
      return ends.every((end) => end.hasCome) ? null : 'it goes on';
    }),
    row('9.1-9.2', 'forged tokens, and tokens of another kind', async () => {
      for (const [name, token] of Object.entries(forgeries(ada))) {
        const { status } = await call(url, 'GET', '/api/auth/me', { token });
        if (status !== 401) return `${name}: ${status}`;
      }
      const { status } = await call(url, 'GET', '/api/auth/me', { token: signed(claimsOf(ada.token)) });
      return status === 200 ? null : `our own forging does not work, so nothing was shown: ${status}`;
    }),
    row('11.4.2', 'argon2id with its costs', async () => {
      const rows = await query<{ password_hash: string }>(open, 'select password_hash from users');
      const other = rows.find(({ password_hash: hash }) => !/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/.test(hash));
      return rows.length > 0 && !other ? null : 'another hash';
    }),
    row('6.3.8', 'no account enumeration: equal bytes and headers (times: npm run check:enumeration)', async () => {
      for (const [route, bodyOf] of [
        ['/api/auth/login', (email) => ({ email, password: 'eight grey herons' })],
        ['/api/auth/admin/login', (email) => ({ email, password: 'eight grey herons' })],
        ['/api/auth/forgot-password', (email) => ({ email })],
        ['/api/auth/resend-verification', (email) => ({ email })],
        ['/api/auth/register', (email, n) => ({ username: `twin${n}`, email, password: 'eight grey herons' })],
      ] as [string, (email: string, n: number) => object][]) {
        const known = await call(url, 'POST', route, { body: bodyOf(ada.email, 1) });
        const unknown = await call(url, 'POST', route, { body: bodyOf('personX@example.org', 2) });
        const bare = ({ status, headers, text }: typeof known) =>
          JSON.stringify([status, [...headers.keys()], text])
            .replace(/[0-9a-f-]{36}|\d{4}-\d\d-\d\dT[\d:.]+Z|person\w+@|twin\d/gi, '#')
            .toLowerCase();
        if (bare(known) !== bare(unknown)) return `${route}: ${bare(known)} and ${bare(unknown)}`;
      }
      return null;
    }),
    row('16.2-16.4', 'the audit log verifies, only grows, and holds no secret; nor do the logs', async () => {
      const canary = 'canary-5b1f-never-logged';
      await call(url, 'POST', `/api/auth/login?token=${canary}`, {
        body: { email: 'c@example.org', password: canary },
        headers: { authorization: `Bearer ${canary}`, cookie: canary },
      });
      await call(url, 'POST', '/api/auth/login', { body: { email: 'c@example.org\r\nforged line', password: canary } });
      const { json } = await call(second, 'GET', '/api/security/audit-logs/verify', { token: admin.token });
      if (!(json as { valid?: boolean }).valid) return JSON.stringify(json);
      const logged = 'select count(*)::int as n from audit_log where audit_log::text like $1';
      if ((await query<{ n: number }>(open, logged, [`%${canary}%`]))[0]?.n !== 0) return 'the audit log has a secret';
      for (const secret of [canary, ada.password, ada.token, ada.refreshToken])
        if (open.log().includes(secret)) return 'the log has a secret';
      if (/^forged line/m.test(open.log())) return 'the log has a forged line';
      for (const statement of ["update audit_log set outcome = 'x'", 'delete from audit_log', 'truncate audit_log']) {
        const wentThrough = await query(open, statement).then(
          () => true,
          () => false,
        );
        if (wentThrough) return `${statement} went through`;
      }
      return null;
    }),
  ];
}

async function streamOf(url: string, route: string, token: string): Promise<{ hasCome: boolean }> {
  const end = { hasCome: false };
  const { body, status } = await fetch(url + route, { headers: { authorization: `Bearer ${token}` } });
  if (status !== 200 || !body) throw new Error(`${route}: ${status}`);
  void body.pipeTo(new WritableStream()).then(
    () => (end.hasCome = true),
    () => (end.hasCome = true),
  );
  return end;
}

function routeOf({ path }: Operation, ids: Belongings): string {
  return path.replace(
    /\{(\w+)\}/g,
    (_, name: string) => ids[name] ?? { version: '1', provider: 'openai' }[name] ?? NOBODY,
  );
}

/** Without what differs between any two answers. */
function told(text: string, ids: Belongings): string {
  const names = Object.values(ids).filter((id) => id.length === 36);
  return text
    .replace(new RegExp([...names, NOBODY].join('|'), 'g'), '#')
    .replace(/"(?:timestamp|request_id)":"[^"]*"/g, '');
}

type Claims = Record<string, unknown>;

function claimsOf(token: string): Claims {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims;
}

function signed(claims: Claims, header: Claims = {}, secret: string = JWT_SECRET): string {
  const algorithm = { HS384: 'sha384', HS512: 'sha512' }[String(header['alg'])] ?? 'sha256';
  const text = [{ alg: 'HS256', typ: 'JWT', ...header }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${text}.${createHmac(algorithm, secret).update(text).digest('base64url')}`;
}

/** Each is refused for one reason alone: most are signed with the service's own secret. */
function forgeries({ token, refreshToken }: Person): Record<string, string> {
  const claims = claimsOf(token);
  const without = (name: string) => Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));
  const [head = '', body = ''] = token.split('.');
  const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
  const key = Buffer.from('secret');
  return {
    'alg none': `${none}.${body}.`,
    'alg none with the signature': `${none}.${body}.${token.split('.')[2]}`,
    'another signature': `${head}.${body}.AAAA`,
    'a weak secret': signed(claims, {}, 'secret'),
    'a key of its own': signed(claims, { jwk: { kty: 'oct', k: key.toString('base64url') } }, 'secret'),
    'an address of a key': signed(claims, { jku: 'https://evil.example/keys' }, 'secret'),
    'a key by path': signed(claims, { kid: '../../../../dev/null' }, ''),
    HS384: signed(claims, { alg: 'HS384' }),
    HS512: signed(claims, { alg: 'HS512' }),
    'no exp': signed(without('exp')),
    expired: signed({ ...claims, exp: Math.floor(Date.now() / 1000) - 10 }),
    'no iss': signed(without('iss')),
    'another iss': signed({ ...claims, iss: `${PUBLIC_URL}.evil.example` }),
    'no aud': signed(without('aud')),
    'another aud': signed({ ...claims, aud: 'other' }),
    'no type': signed(without('typ')),
    'type refresh': signed({ ...claims, typ: 'refresh' }),
    'no session': signed(without('sid')),
    'another session': signed({ ...claims, sid: NOBODY }),
    "another's session": signed({ ...claims, sub: NOBODY }),
    'a role of its own and no session': signed({ ...without('sid'), role: 'admin' }),
    'a refresh token': refreshToken,
  };
}
