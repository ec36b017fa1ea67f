import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OPERATIONS } from '../contract.js';
import { answersIn, exchange, slowly } from '../raw.js';
import { type Row, row } from '../verdict.js';
import {
  ALLOWED_ORIGIN,
  type Answer,
  LIMITED_WINDOW_MS,
  NOBODY,
  type Person,
  type World,
  call,
  query,
  somebody,
} from '../world.js';

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
const FAR_TOO_MUCH = 20 * 1024 * 1024;

/** What stands between a client and the code: headers, HTTP itself, limits, slow clients. */
export function wireRows(open: World, limited: World, ada: Person, cvId: string): Row[] {
  const [url = ''] = open.replicas;

  return [
    row('3.4.1-3.4.6', 'eight headers on 200, 304, 4xx, 5xx and unknown paths', async () => {
      const etag = (await call(url, 'GET', '/api/auth/me', { token: ada.token })).headers.get('etag') ?? '';
      const answers: Record<string, Answer> = {
        200: await call(url, 'GET', '/api/cv/templates'),
        304: await call(url, 'GET', '/api/auth/me', { token: ada.token, headers: { 'if-none-match': etag } }),
        401: await call(url, 'GET', '/api/auth/me'),
        404: await call(url, 'GET', '/nothing'),
        415: await call(url, 'POST', '/api/auth/login', { body: 'x', headers: { 'content-type': 'text/plain' } }),
        422: await call(url, 'POST', '/api/auth/login', { body: {} }),
        500: await withoutTable(open, 'users', () => call(url, 'GET', '/api/auth/me', { token: ada.token })),
      };
      for (const [status, answer] of Object.entries(answers)) {
        if (answer.status !== Number(status)) return `${status} was not to be had: ${answer.status}`;
        const missing = HEADERS.filter((name) => !answer.headers.get(name));
        if (missing.length > 0) return `${status} has no ${missing.join()}`;
        const policy = answer.headers.get('content-security-policy') ?? '';
        for (const part of ['default-src', 'frame-ancestors', 'object-src', 'base-uri'])
          if (!policy.includes(`${part} 'none'`)) return `${status}: ${policy}`;
      }
      return null;
    }),
    row('3.4.2', 'CORS lets in nobody but who is listed', async () => {
      const allowed = (origin: string) =>
        call(url, 'GET', '/api/cv/templates', { headers: { origin } }).then(({ headers }) =>
          headers.get('access-control-allow-origin'),
        );
      if ((await allowed(ALLOWED_ORIGIN)) !== ALLOWED_ORIGIN) return `${ALLOWED_ORIGIN} is kept out`;
      for (const origin of [
        'null',
        'https://evil.example',
        `${ALLOWED_ORIGIN}.evil.example`,
        ALLOWED_ORIGIN.replace('//', '//evil-'),
        ALLOWED_ORIGIN.replace('https', 'http'),
        `${ALLOWED_ORIGIN}:8443`,
      ])
        if (await allowed(origin)) return origin;
      return null;
    }),
    row('3.4.8, 3.5.8', 'COOP on pages, CORP on files; pages run nothing but their own scripts', async () => {
      for (const page of ['/docs', '/dashboard']) {
        const { headers, text } = await call(url, 'GET', page);
        const policy = headers.get('content-security-policy') ?? '';
        if (headers.get('cross-origin-opener-policy') !== 'same-origin') return `${page}: COOP`;
        if (/script-src[^;]*(unsafe|\*|https?:)/.test(policy) || !/script-src/.test(policy))
          return `${page}: ${policy}`;
        if (/<script(?![^>]*\ssrc=)|\son\w+=|javascript:/i.test(text)) return `${page} runs something inline`;
      }
      const { headers } = await call(url, 'GET', `/api/user/cv/${cvId}/download`, { token: ada.token });
      return headers.get('cross-origin-resource-policy') === 'same-origin' ? null : 'a file may be embedded anywhere';
    }),
    row('3.5.1-3', 'no state change by GET, form or text', async () => {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/xml']) {
        const headers = { 'content-type': type };
        const { status } = await call(url, 'POST', '/api/auth/login', { body: '{}', headers });
        if (status !== 415) return `${type}: ${status}`;
      }
      const reads = new Set(OPERATIONS.filter(({ method }) => method === 'GET').map((operation) => operation.path));
      for (const operation of OPERATIONS.filter(({ method, path }) => method !== 'GET' && !reads.has(path))) {
        const route = operation.path.replace(/\{[^}]+\}/g, cvId);
        const { status } = await call(url, 'GET', route, { token: ada.token });
        // "/{id}" of another route may take it for its own
        if (status < 400) return `GET ${route}: ${status}`;
      }
      return null;
    }),
    {
      id: '2.4.1, API6',
      what: 'the six limits at N, N+1 and after the window, over two replicas',
      check: async () => {
        if (!limited.hasRedis) return { notShown: 'no Redis here, so each replica counts for itself' };
        const wrong = await limitsThatDoNotHold(limited);
        return wrong.length === 0 ? 'pass' : { fail: wrong.join('; ') };
      },
    },
    row('4.1.3, 15.3.4', 'X-Forwarded-For passes no limit', async () => {
      const statuses: number[] = [];
      for (let n = 0; n < 7; n += 1) {
        const headers = {
          'x-forwarded-for': `203.0.113.${n}`,
          forwarded: `for=203.0.113.${n}`,
          'x-real-ip': `203.0.113.${n}`,
        };
        // counted by address alone: a sign-in would meet the limit of its account as well
        statuses.push(
          (await call(limited.replicas[0] ?? '', 'POST', '/api/auth/register', { body: {}, headers })).status,
        );
      }
      return statuses.at(-1) === 429 ? null : statuses.join();
    }),
    row('4.2.1', 'no request smuggling, over raw sockets', async () => {
      const honest = await exchange(url, `${HIDDEN}${HIDDEN.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n')}`);
      if (answersIn(honest) !== 2) return `two honest requests got ${answersIn(honest)} answers`;
      for (const [name, text] of Object.entries(SMUGGLED)) {
        const answer = await exchange(url, text);
        const refused = /^HTTP\/1\.1 4/.test(answer) || answer === '';
        if (answersIn(answer) > 1 || !refused) return `${name}: ${answer.slice(0, 60)} (${answersIn(answer)} answers)`;
      }
      return null;
    }),
    row('5.2.1', 'a body without a length is cut at the limit, while it streams', async () => {
      const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
      const head =
        `POST /api/user/files/upload HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${ada.token}\r\n` +
        'content-type: multipart/form-data; boundary=b\r\ntransfer-encoding: chunked\r\n\r\n';
      const part = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
      const answer = await exchange(
        url,
        `${head}${part.length.toString(16)}\r\n${part}\r\n${chunk.repeat(FAR_TOO_MUCH / 0x10000)}`,
        15_000,
      );
      return answer.startsWith('HTTP/1.1 413') ? null : answer.slice(0, 100);
    }),
    row('13.3.1', 'no weak or missing secret in production', async () => {
      for (const [name, value] of [
        ['JWT_SECRET_KEY', 'changeme'],
        ['JWT_SECRET_KEY', 'change-me-to-something-that-is-long-and-random-0123456789'],
        ['JWT_SECRET_KEY', 'your-secret-key-goes-here-0123456789-abcdefghijklmnopqrst'],
        ['JWT_SECRET_KEY', 'ab'.repeat(32)],
        ['JWT_SECRET_KEY', ''],
        ['ENCRYPTION_KEYS', ''],
      ] as const) {
        const { code, log } = await startInProduction({ [name]: value });
        if (code === 0 || code === null) return `it starts with ${name}=${value}`;
        if (!log.includes(name)) return `it does not name ${name}`;
      }
      return null;
    }),
    row('14.2.1', 'no secret in a URL', async () => {
      const named = OPERATIONS.flatMap(({ id, parameters }) =>
        parameters
          .filter(({ in: place, name }) => place !== 'header' && /password|secret|^token$|api_?key|^code$/i.test(name))
          .map(({ name }) => `${id}: ${name}`),
      );
      if (named.length > 0) return named.join();
      const { status } = await call(url, 'GET', `/api/auth/me?access_token=${ada.token}&token=${ada.token}`);
      return status === 401 ? null : `${status}`;
    }),
    row('14.3.2', 'no-store on everything private', async () => {
      for (const operation of OPERATIONS.filter(({ method, permission }) => method === 'GET' && permission)) {
        const route = operation.path.replace(/\{[^}]+\}/g, cvId);
        const { headers, status } = await call(url, 'GET', route, { token: ada.token, isEndless: true });
        if (!/no-store|no-cache/.test(headers.get('cache-control') ?? ''))
          return `${route} (${status}): ${headers.get('cache-control')}`;
      }
      return null;
    }),
    row('16.5', 'an error says nothing of what is inside', async () => {
      const { status, text } = await withoutTable(open, 'users', () =>
        call(url, 'POST', '/api/auth/login', { body: { email: ada.email, password: ada.password } }),
      );
      if (status !== 500 && status !== 503) return `${status}`;
      return /users|relation|select|typeorm|postgres|node_modules|\.[jt]s\b|at \w+ \(/i.test(text) ? text : null;
    }),
    row('fault 19', 'slow clients: 300 connections that drip', async () => {
      const times = await slowly(url, 300, () => call(url, 'GET', '/monitoring/health/live'));
      const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
      return p95 < 2_000 ? null : `p95 ${Math.round(p95)} ms`;
    }),
  ];
}

/** While the work runs the database lacks a table, as if a migration had gone wrong. */
async function withoutTable<T>(world: World, table: string, work: () => Promise<T>): Promise<T> {
  await query(world, `alter table ${table} rename to away`);
  try {
    return await work();
  } finally {
    await query(world, `alter table away rename to ${table}`);
  }
}

/** Each limit of the requirements, with windows of LIMITS; all at once, since they are counted apart. */
async function limitsThatDoNotHold(limited: World): Promise<string[]> {
  const [first, second, admin] = [await somebody(limited), await somebody(limited), await somebody(limited, 'admin')];
  await sleep(LIMITED_WINDOW_MS); // making them was three registrations
  const cases: [string, number, string, string, Parameters<typeof call>[3]][] = [
    ['login', 5, 'POST', '/api/auth/login', { body: { email: 'login@example.org', password: 'guess' } }],
    ['mail', 3, 'POST', '/api/auth/forgot-password', { body: { email: 'mail@example.org' } }],
    ['registration', 3, 'POST', '/api/auth/register', { body: {} }],
    ['upload', 10, 'POST', '/api/user/files/upload', { body: new FormData(), token: first.token }],
    ['analysis', 20, 'POST', `/api/user/cv/${NOBODY}/analyze`, { body: {}, token: first.token }],
    ['admin', 50, 'GET', '/api/admin/users', { token: admin.token }],
    ['default', 100, 'GET', '/api/auth/me', { token: second.token }],
  ];
  const wrong = cases.map(async ([name, allowed, method, route, options]) => {
    const send = (n: number) => call(limited.replicas[n % 2] ?? '', method, route, options);
    const within = await Promise.all(Array.from({ length: allowed }, (_, n) => send(n)));
    const refused = within.filter(({ status }) => status === 429).length;
    const { status, headers } = await send(allowed);
    if (refused > 0 || status !== 429) return `${name}: ${refused} of ${allowed} refused, then ${status}`;
    await sleep(Number(headers.get('retry-after')) * 1_000 + 200);
    const after = await send(0);
    return after.status === 429 ? `${name}: 429 after Retry-After` : null;
  });
  return (await Promise.all(wrong)).filter((line) => line !== null);
}

/** Never answered: none of these may be read as two requests. */
const HIDDEN = 'GET /api/cv/templates HTTP/1.1\r\nhost: a\r\n\r\n';
const POST = 'POST /api/auth/login HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n';
const HIDDEN_AFTER_0 = `0\r\n\r\n${HIDDEN}`;
const SMUGGLED: Readonly<Record<string, string>> = {
  'CL and TE': `${POST}content-length: ${HIDDEN_AFTER_0.length}\r\ntransfer-encoding: chunked\r\n\r\n${HIDDEN_AFTER_0}`,
  'TE and CL': `${POST}transfer-encoding: chunked\r\ncontent-length: 4\r\n\r\n${HIDDEN_AFTER_0}`,
  'two CL': `${POST}content-length: 0\r\ncontent-length: ${HIDDEN.length}\r\n\r\n${HIDDEN}`,
  'CL of two numbers': `${POST}content-length: 0, ${HIDDEN.length}\r\n\r\n${HIDDEN}`,
  'CL with a sign': `${POST}content-length: +0\r\n\r\n${HIDDEN}`,
  'CL in hex': `${POST}content-length: 0x0\r\n\r\n${HIDDEN}`,
  'obs-fold': `${POST}transfer-encoding:\r\n chunked\r\n\r\n${HIDDEN_AFTER_0}`,
  'a blank before the colon': `${POST}transfer-encoding : chunked\r\n\r\n${HIDDEN_AFTER_0}`,
  'a blank before the name': `${POST} transfer-encoding: chunked\r\n\r\n${HIDDEN_AFTER_0}`,
  xchunked: `${POST}transfer-encoding: xchunked\r\n\r\n${HIDDEN_AFTER_0}`,
  'chunked, identity': `${POST}transfer-encoding: chunked, identity\r\n\r\n${HIDDEN_AFTER_0}`,
  'a vertical tab': `${POST}transfer-encoding:\u000bchunked\r\n\r\n${HIDDEN_AFTER_0}`,
  'NUL in a name': `${POST}transfer\u0000-encoding: chunked\r\n\r\n${HIDDEN_AFTER_0}`,
  'bare LF': `${POST}transfer-encoding: chunked\n\n${HIDDEN_AFTER_0}`,
  'bare CR': `${POST}x: a\rtransfer-encoding: chunked\r\n\r\n${HIDDEN_AFTER_0}`,
  'a chunk size that is none': `${POST}transfer-encoding: chunked\r\n\r\n0x0\r\n\r\n${HIDDEN}`,
  'a chunk size that overflows': `${POST}transfer-encoding: chunked\r\n\r\n10000000000000000\r\n\r\n${HIDDEN}`,
  'a chunk without its end': `${POST}transfer-encoding: chunked\r\n\r\n2\r\n{}XX0\r\n\r\n${HIDDEN}`,
  'no host': HIDDEN.replace('host: a\r\n', ''),
  'two hosts': HIDDEN.replace('host: a', 'host: a\r\nhost: b'),
};

async function startInProduction(env: Record<string, string>): Promise<{ code: number | null; log: string }> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, '../../../dist/src/main.js')], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PORT: '0',
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 30_000,
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, log };
}
