/**
 * What the work of a read costs by itself: the yardstick of `npm run bench`. `node:http` and `pg`, or Fastify, written out
 * for this one route: the token, the session in Postgres, the rate limit in Redis, the answer with its ETag, a line in the
 * log, a row in the audit log with others of the same moment. No routes, no validation, no mapping, no look for attacks, no
 * metrics, no chain of hashes.
 *
 *     tsx bench/bare.ts http|fastify      with PORT, DATABASE_URL, JWT_SECRET_KEY, REDIS_URL and ANSWER (a file) set
 */
import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import Fastify from 'fastify';
import pg from 'pg';
import { pino } from 'pino';
import { createClient } from 'redis';

const env = process.env as Record<'DATABASE_URL' | 'JWT_SECRET_KEY' | 'REDIS_URL' | 'ANSWER' | 'PORT', string>;
const pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: 10 });
const redis = env.REDIS_URL ? await createClient({ url: env.REDIS_URL }).connect() : null;
const answer = readFileSync(env.ANSWER, 'utf8');
const CACHE_KEY = 'bench:bare-answer';
await redis?.set(CACHE_KEY, answer);

interface Claims {
  sub: string;
  sid: string;
  exp: number;
}

/** Of an HS256 token whose signature and time are good. */
function verify(authorization = ''): Claims | null {
  const [header, payload, signature] = authorization.replace(/^Bearer /, '').split('.');
  if (!header || !payload || !signature) return null;
  const expected = createHmac('sha256', env.JWT_SECRET_KEY).update(`${header}.${payload}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
  return claims.exp * 1000 > Date.now() ? claims : null;
}

const log = pino();

/** As the service counts: one step in Redis, the window starts with the first. */
const COUNT = `local n = redis.call('INCR', KEYS[1])
if n == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return n`;

async function isWithinLimit({ sub }: Claims): Promise<boolean> {
  if (!redis) return true;
  return Number(await redis.eval(COUNT, { keys: [`bench:rate:${sub}`], arguments: ['60000'] })) < 999_999;
}

const AUDIT_EVERY_MS = 200;
let audit: object[] = [];
await pool.query('create table if not exists bench_audit (id uuid primary key, event jsonb not null)');
setInterval(() => {
  if (audit.length === 0) return;
  void pool.query(`insert into bench_audit select (event->>'id')::uuid, event from jsonb_array_elements($1) as event`, [
    JSON.stringify(audit),
  ]);
  audit = [];
}, AUDIT_EVERY_MS).unref();

function noteRead({ sub, sid }: Claims, route: string, began: number): void {
  const id = randomUUID();
  audit.push({ id, at: new Date().toISOString(), user_id: sub, session_id: sid, method: 'GET', route, status: 200 });
  log.info(
    { request_id: id, actor_id: sub, method: 'GET', route, status: 200, ms: performance.now() - began },
    'request',
  );
}

const etagOf = (body: string) => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

const IDLE_MS = 7 * 86_400_000;

async function isLive({ sub, sid }: Claims): Promise<boolean> {
  const now = Date.now();
  const { rows } = await pool.query(
    `select u.role, s.last_used_at from sessions s join users u on u.id = s.user_id
     where s.id = $1 and s.user_id = $2 and s.revoked_at is null and s.expires_at > $3 and s.last_used_at > $4 and u.is_active`,
    [sid, sub, new Date(now), new Date(now - IDLE_MS)],
  );
  return rows.length === 1;
}

/** `GET /cv/<id>`: the row of a CV. */
function serveHttp(): void {
  createServer((request, response) => {
    void (async () => {
      const began = performance.now();
      const claims = verify(request.headers.authorization);
      if (!claims || !(await isLive(claims)) || !(await isWithinLimit(claims))) return response.writeHead(401).end();
      const id = request.url?.slice('/cv/'.length);
      const { rows } = await pool.query('select * from cvs where id = $1 and user_id = $2', [id, claims.sub]);
      const body = JSON.stringify(rows[0]);
      response
        .writeHead(200, {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          etag: etagOf(body),
        })
        .end(body);
      return noteRead(claims, '/cv/:id', began);
    })();
  }).listen(Number(env.PORT), '127.0.0.1');
}

/** `GET /cached`: the answer from Redis. `GET /constant`: the answer, to anybody, and nothing else of all this. */
async function serveFastify(): Promise<void> {
  const server = Fastify();
  server.get('/cached', async (request, reply) => {
    const began = performance.now();
    const claims = verify(request.headers.authorization);
    if (!claims || !(await isLive(claims)) || !(await isWithinLimit(claims))) return reply.code(401).send();
    const body = (await redis?.get(CACHE_KEY)) ?? answer;
    void reply.type('application/json').header('etag', etagOf(body)).send(body);
    noteRead(claims, '/cached', began);
    return reply;
  });
  server.get('/constant', (_request, reply) => reply.type('application/json').send(answer));
  await server.listen({ port: Number(env.PORT), host: '127.0.0.1' });
}

if (process.argv[2] === 'http') serveHttp();
else await serveFastify();
