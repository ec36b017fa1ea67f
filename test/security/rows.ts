import { createHmac } from 'node:crypto';
import { answersIn, exchange, slowly } from './raw.js';
import { OPERATIONS } from './contract.js';
import { type Person, type World, call, query, somebody } from './world.js';

/** `pass`, what is wrong, or where else it is shown. */
export type Verdict = 'pass' | { fail: string } | { elsewhere: string };

export interface Row {
  id: string;
  what: string;
  check: () => Promise<Verdict> | Verdict;
}

const HEADERS = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
];
const NOBODY = '01890000-0000-7000-8000-000000000000';

/** The requirements, one by one, asked from outside. `limited` has its rate limits on. */
export async function rowsOf(open: World, limited: World): Promise<Row[]> {
  const [url = '', second = ''] = open.replicas;
  const ada = await somebody(open);
  const eve = await somebody(open);
  const admin = await somebody(open, 'admin');
  const cv = await uploadCv(url, ada);
  const elsewhere = (id: string, what: string, spec: string): Row => ({ id, what, check: () => ({ elsewhere: spec }) });
  const row = (id: string, what: string, check: () => Promise<string | null>): Row => ({
    id,
    what,
    check: async () => {
      const wrong = await check();
      return wrong === null ? 'pass' : { fail: wrong };
    },
  });

  return [
    row('1.1.1', 'input is decoded once', async () => {
      const body = { description: `Nurse %2527 %41, a ward nurse for nights. ${'Cares for patients. '.repeat(5)}` };
      const made = await call(url, 'POST', '/api/user/jobs/description', { token: ada.token, body });
      return made.text.includes('Nurse %2527 %41') ? null : `${made.status} ${made.text.slice(0, 200)}`;
    }),
    elsewhere('1.2.4', 'parameterised queries only', 'review and the fuzzing below; sqlmap by hand, docs/security.md'),
    elsewhere('1.2.10', 'formula injection in CSV', 'src/security/audit/csv.spec.ts, test/e2e/audit.e2e-spec.ts'),
    row('1.3.6', 'no SSRF through a webhook', async () => {
      for (const target of [
        'https://127.0.0.1/x',
        'https://[::1]/x',
        'https://169.254.169.254/latest',
        'https://10.0.0.1/',
        'http://example.org/',
        'https://localhost/',
      ]) {
        const body = { url: target, events: ['cv.parsed'] };
        const { status } = await call(url, 'POST', '/api/user/webhooks', { token: ada.token, body });
        if (status < 400 || status >= 500) return `${target}: ${status}`;
      }
      return null;
    }),
    elsewhere('1.3.11', 'no mail header injection', 'mail specs, test/e2e/auth-registration.e2e-spec.ts'),
    row('1.3.12', 'no ReDoS: 100 kB in every field', async () => {
      const slow: string[] = [];
      for (const text of [
        'a'.repeat(100_000),
        `${'a@'.repeat(50_000)}`,
        ' '.repeat(100_000),
        '<'.repeat(100_000),
        `${"'".repeat(100_000)}`,
      ]) {
        for (const [route, fields] of [
          ['/api/auth/login', ['email', 'password']],
          ['/api/auth/register', ['username', 'email', 'password', 'full_name']],
          ['/api/user/jobs/description', ['title', 'description', 'company']],
        ] as const) {
          const began = performance.now();
          const body = Object.fromEntries(fields.map((field) => [field, text]));
          const { status } = await call(url, 'POST', route, { token: ada.token, body });
          const took = performance.now() - began;
          if (status >= 500 || took > 3_000) slow.push(`${route} ${status} in ${Math.round(took)} ms`);
        }
      }
      return slow[0] ?? null;
    }),
    elsewhere('1.5.1', 'XML external entities off', 'src/cv/engine/extract specs, npm run eval (hostile files)'),
    elsewhere('2.2.1', 'allow-list validation, never a 5xx', 'the fuzzing below'),
    row('2.4.1', 'rate limits over two replicas', async () => {
      if (!limited.hasRedis) return null;
      const tries: number[] = [];
      for (let n = 0; n < 6; n += 1) {
        const body = { email: 'limits@example.org', password: 'guess' };
        tries.push((await call(limited.replicas[n % 2] ?? '', 'POST', '/api/auth/login', { body })).status);
      }
      return tries.join() === '401,401,401,401,401,429' ? null : tries.join();
    }),
    row('3.2.1', 'uploads never render inline', async () => {
      const form = new FormData();
      form.append('file', new Blob(['<html><script>alert(1)</script></html>']), 'x.html');
      const { status, headers } = await call(url, 'POST', '/api/user/files/upload', { token: ada.token, body: form });
      return status >= 400 || headers.get('x-content-type-options') === 'nosniff' ? null : `${status}`;
    }),
    row('3.4', 'eight headers on every kind of answer', async () => {
      for (const [method, route, token] of [
        ['GET', '/api/cv/templates', ''],
        ['GET', '/api/auth/me', ''],
        ['GET', '/nothing', ''],
        ['DELETE', '/api/auth/login', ''],
        ['GET', '/api/%zz', ''],
        ['GET', '/docs', ''],
        ['GET', `/api/user/cv/${NOBODY}`, ada.token],
        ['POST', '/api/auth/login', ''],
      ] as const) {
        const { headers, status } = await call(url, method, route, token ? { token } : {});
        const missing = HEADERS.filter((name) => !headers.get(name));
        if (missing.length > 0) return `${method} ${route} (${status}) has no ${missing.join()}`;
      }
      return null;
    }),
    row('3.4.2', 'CORS lets in nobody who is not listed', async () => {
      for (const origin of ['null', 'https://evil.example', 'http://localhost:3000']) {
        const { headers } = await call(url, 'GET', '/api/cv/templates', { headers: { origin } });
        if (headers.get('access-control-allow-origin')) return origin;
      }
      return null;
    }),
    row('3.5', 'no state change by form or text', async () => {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
        const { status } = await call(url, 'POST', '/api/auth/login', {
          body: '{}',
          headers: { 'content-type': type },
        });
        if (status !== 415) return `${type}: ${status}`;
      }
      return null;
    }),
    row('4.1.3', 'X-Forwarded-For passes no limit', async () => {
      let last = 0;
      for (let n = 0; n < 6; n += 1) {
        const headers = { 'x-forwarded-for': `203.0.113.${n}` };
        last = (
          await call(limited.replicas[0] ?? '', 'POST', '/api/auth/login', {
            body: { email: 'xff@example.org', password: 'guess' },
            headers,
          })
        ).status;
      }
      return last === 429 ? null : `${last}`;
    }),
    row('4.2.1', 'no request smuggling', async () => {
      const hidden = 'GET /api/auth/me HTTP/1.1\r\nhost: a\r\n\r\n';
      const cases: Record<string, string> = {
        'CL and TE': `POST /api/auth/login HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${hidden.length + 5}\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
        'two CL': `POST /api/auth/login HTTP/1.1\r\nhost: a\r\ncontent-length: 0\r\ncontent-length: ${hidden.length}\r\n\r\n${hidden}`,
        'obs-fold': `GET /api/auth/me HTTP/1.1\r\nhost: a\r\ntransfer-encoding:\r\n chunked\r\n\r\n0\r\n\r\n${hidden}`,
        'space before the colon': `POST /api/auth/login HTTP/1.1\r\nhost: a\r\ntransfer-encoding : chunked\r\n\r\n0\r\n\r\n${hidden}`,
        xchunked: `POST /api/auth/login HTTP/1.1\r\nhost: a\r\ntransfer-encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`,
        'bare LF': `POST /api/auth/login HTTP/1.1\nhost: a\ntransfer-encoding: chunked\n\n0\n\n${hidden}`,
      };
      for (const [name, text] of Object.entries(cases)) {
        const answer = await exchange(url, text);
        if (answersIn(answer) > 1 || /^HTTP\/1\.1 5/m.test(answer)) return `${name}: ${answersIn(answer)} answers`;
      }
      return null;
    }),
    elsewhere('5.2', 'size, type and content of uploads', 'test/e2e/files.e2e-spec.ts, test/e2e/uploads.e2e-spec.ts'),
    elsewhere('5.3.2, 5.4', 'names of files', 'test/e2e/files.e2e-spec.ts, src/common/http/download.spec.ts'),
    elsewhere(
      '6.1-6.3',
      'brute force, MFA, notices',
      'test/e2e/auth-brute-force.e2e-spec.ts, test/e2e/auth-mfa.e2e-spec.ts',
    ),
    elsewhere('6.2', 'passwords', 'test/e2e/auth-passwords.e2e-spec.ts'),
    elsewhere('6.3.8', 'no account enumeration by time', 'test/e2e/auth-registration.e2e-spec.ts'),
    elsewhere('7, RFC 9700', 'sessions and refresh tokens', 'test/e2e/auth-sessions.e2e-spec.ts'),
    row('8.2.1', 'access by function: every route, three roles', async () => {
      for (const operation of OPERATIONS.filter(({ permission }) => permission)) {
        const route = operation.path.replace(/\{[^}]+\}/g, NOBODY);
        const { status } = await call(url, operation.method, route, operation.method === 'GET' ? {} : { body: {} });
        if (status !== 401) return `${operation.method} ${route}: a stranger gets ${status}`;
      }
      for (const operation of OPERATIONS.filter(({ path }) => /^\/api\/(admin|security)\//.test(path))) {
        const route = operation.path.replace(/\{[^}]+\}/g, NOBODY);
        const options = operation.method === 'GET' ? { token: eve.token } : { token: eve.token, body: {} };
        const { status } = await call(second, operation.method, route, options);
        if (status !== 403) return `${operation.method} ${route}: a user gets ${status}`;
      }
      return null;
    }),
    row('8.2.2', 'a foreign id answers as a missing one', async () => {
      for (const operation of OPERATIONS.filter(({ path }) => path.includes('{cv_id}'))) {
        const get = (id: string) => {
          const route = operation.path.replace('{cv_id}', id).replace('{version}', '1');
          return call(url, operation.method, route, {
            token: eve.token,
            ...(operation.method !== 'GET' && { body: {} }),
          });
        };
        const [foreign, missing] = [await get(cv), await get(NOBODY)];
        const same = (text: string) =>
          text
            .replaceAll(cv, '#')
            .replaceAll(NOBODY, '#')
            .replace(/"(?:timestamp|request_id)":"[^"]*"/g, '');
        if (foreign.status !== missing.status || foreign.status < 400 || same(foreign.text) !== same(missing.text))
          return `${operation.method} ${operation.path}: ${foreign.status} and ${missing.status}`;
      }
      return null;
    }),
    row('15.3.3', 'no mass assignment', async () => {
      for (const [method, route] of [
        ['PUT', '/api/auth/me'],
        ['PUT', '/api/user/settings'],
        ['PATCH', `/api/user/cv/${cv}`],
      ] as const) {
        const { status } = await call(url, method, route, {
          token: ada.token,
          body: { role: 'admin', user_id: eve.id, is_verified: true },
        });
        if (status !== 422) return `${method} ${route}: ${status}`;
      }
      return null;
    }),
    row('8.3.2', 'a role change takes effect at once, on every replica', async () => {
      const fallen = await somebody(open, 'admin');
      if ((await call(second, 'GET', '/api/security/security-stats', { token: fallen.token })).status !== 200)
        return 'no admin';
      await call(url, 'POST', `/api/admin/users/${fallen.id}/remove-admin`, { token: admin.token });
      const { status } = await call(second, 'GET', '/api/security/security-stats', { token: fallen.token });
      return status === 403 ? null : `${status}`;
    }),
    row('9.1-9.2', 'forged tokens', async () => {
      const [head = '', body = ''] = ada.token.split('.');
      const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const none = `${encode({ alg: 'none', typ: 'JWT' })}.${body}.`;
      const weak = `${encode({ alg: 'HS256', typ: 'JWT' })}.${body}`;
      const forged = `${weak}.${createHmac('sha256', 'secret').update(weak).digest('base64url')}`;
      const jwk = `${encode({ alg: 'HS256', jwk: { kty: 'oct', k: 'c2VjcmV0' } })}.${body}`;
      for (const token of [
        none,
        `${none}x`,
        forged,
        `${head}.${body}.AAAA`,
        `${jwk}.${createHmac('sha256', 'secret').update(jwk).digest('base64url')}`,
      ]) {
        const { status } = await call(url, 'GET', '/api/auth/me', { token });
        if (status !== 401) return `${status}`;
      }
      return null;
    }),
    elsewhere(
      '11.1-11.3',
      'encryption, rotation',
      'src/common/encryption/seal.spec.ts and the integration specs of files',
    ),
    row('11.4.2', 'argon2id with its costs', async () => {
      const [stored] = await query<{ password_hash: string }>(open, 'select password_hash from users limit 1');
      return /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/.test(stored?.password_hash ?? '') ? null : 'another hash';
    }),
    elsewhere('13.2.2', 'the runtime role has no DDL', 'test/e2e/runtime-role.e2e-spec.ts'),
    elsewhere('13.3.1', 'no weak secret in production', 'src/config/settings.spec.ts'),
    row('14.3.2', 'no-store on what is private', async () => {
      const { headers } = await call(url, 'GET', '/api/auth/me', { token: ada.token });
      return headers.get('cache-control')?.includes('no-store') ? null : String(headers.get('cache-control'));
    }),
    row('15.3.5-7', 'type confusion, prototypes, parameters twice', async () => {
      for (const text of ['?page=1&page=2', '?page[$ne]=1', '?page=__proto__', '?__proto__[x]=1', '?constructor=1']) {
        const { status } = await call(url, 'GET', `/api/user/cv/list${text}`, { token: ada.token });
        if (status !== 422 && status !== 400) return `${text}: ${status}`;
      }
      for (const body of [
        { email: ['a@example.org'], password: {} },
        { email: { $gt: '' }, password: { $gt: '' } },
        [1],
        { email: true, password: 1 },
      ]) {
        const { status } = await call(url, 'POST', '/api/auth/login', { body });
        if (status !== 422) return `${JSON.stringify(body)}: ${status}`;
      }
      return null;
    }),
    row('16.2-16.4', 'the audit log verifies, and nothing secret is in it or in the logs', async () => {
      const canary = 'canary-5b1f-never-logged';
      await call(url, 'POST', `/api/auth/login?token=${canary}`, {
        body: { email: 'c@example.org', password: canary },
        headers: { authorization: `Bearer ${canary}`, cookie: canary },
      });
      const { json } = await call(second, 'GET', '/api/security/audit-logs/verify', { token: admin.token });
      if (!(json as { valid?: boolean }).valid) return JSON.stringify(json);
      const rows = await query<{ n: number }>(
        open,
        'select count(*)::int as n from audit_log where audit_log::text like $1',
        [`%${canary}%`],
      );
      if (rows[0]?.n !== 0) return 'the audit log has a secret';
      for (const secret of [canary, ada.password, ada.token])
        if (open.log().includes(secret)) return 'the log has a secret';
      for (const statement of ["update audit_log set outcome = 'x'", 'delete from audit_log', 'truncate audit_log'])
        if (
          await query(open, statement).then(
            () => true,
            () => false,
          )
        )
          return `${statement} went through`;
      return null;
    }),
    row('19', 'slow clients: 300 connections that drip', async () => {
      const times = await slowly(url, 300, () => call(url, 'GET', '/monitoring/health/live'));
      const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
      return p95 < 2_000 ? null : `p95 ${Math.round(p95)} ms`;
    }),
  ];
}

async function uploadCv(url: string, { token }: Person): Promise<string> {
  const form = new FormData();
  form.append(
    'file',
    new Blob([
      'Marta Lindqvist\nNurse\nmarta@example.org\n\n# Experience\nNurse, Falun Hospital\n2015 - 2019\n- Cared for 12 patients\n',
    ]),
    'cv.md',
  );
  const { json } = await call(url, 'POST', '/api/user/cv/upload', { token, body: form });
  return (json as { id: string }).id;
}
