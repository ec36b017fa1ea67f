import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseConfig } from '../../src/config/config.js';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { migrateUp } from '../../src/database/migrate.js';
import { freePort } from '../support/process.js';
import { startRedis } from '../support/redis.js';

/** Two replicas of the built service on one Postgres, and on one Redis where there is one. */
export interface World {
  replicas: string[];
  databaseUrl: string;
  hasRedis: boolean;
  /** What both wrote to their logs. */
  log(): string;
  end(): Promise<void>;
}

export interface Person {
  email: string;
  password: string;
  id: string;
  token: string;
  refreshToken: string;
}

export const NOBODY = '01890000-0000-7000-8000-000000000000';
/** The counts that are promised, in windows that can be waited for. */
export const LIMITED_WINDOW_MS = 20_000;
export const LIMITED = Object.fromEntries(
  Object.entries({ LOGIN: 5, REGISTRATION: 3, MAIL: 3, UPLOAD: 10, ANALYSIS: 20, ADMIN: 50, DEFAULT: 100 }).map(
    // many requests take a busy machine longer than a short window is
    ([name, count]) => [`RATE_LIMIT_${name}`, `${count}/${count > 10 ? 60 : LIMITED_WINDOW_MS / 1_000}`],
  ),
);
export const PUBLIC_URL = 'http://service.example';
export const ALLOWED_ORIGIN = 'https://app.example.org';
export const JWT_SECRET = randomBytes(36).toString('base64');
export const SENSOR_SECRET = randomBytes(30).toString('base64url');

/** @param env of both replicas @param envOfSecond of the second besides */
export async function startWorld(
  env: Record<string, string>,
  envOfSecond: Record<string, string> = {},
): Promise<World> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cv-security-'));
  chmodSync(folder, 0o711);
  const embedded = process.env['DATABASE_URL']
    ? null
    : await startEmbeddedPostgres({ dir: path.join(folder, 'postgres'), durable: false });
  const databaseUrl = await createDatabase(process.env['DATABASE_URL'] ?? embedded?.url ?? '');
  await migrateUp(new DatabaseConfig(databaseUrl, 2, 'off', false));
  const redis = await startRedis();
  const shared = {
    DATABASE_URL: databaseUrl,
    REDIS_URL: redis?.url ?? '',
    DATA_DIR: path.join(folder, 'data'),
    JWT_SECRET_KEY: JWT_SECRET,
    ENCRYPTION_KEYS: `1:${randomBytes(32).toString('base64')}`,
    SECURITY_WEBHOOK_SECRET: SENSOR_SECRET,
    DOCUMENT_PROCESSES: '1',
    ATTACK_DETECTION_MS: '1000',
    LOG_LEVEL: 'info',
    OUTBOUND_ALLOWED_HOSTS: '127.0.0.1:9',
    AI_PROVIDERS: 'openai=http://127.0.0.1:9',
    CORS_ORIGINS: ALLOWED_ORIGIN,
    ...env,
  };
  const replicas = await Promise.all([startReplica(shared), startReplica({ ...shared, ...envOfSecond })]);
  return {
    replicas: replicas.map(({ url }) => url),
    databaseUrl,
    hasRedis: redis !== null,
    log: () => replicas.map(({ log }) => log()).join(''),
    async end() {
      await Promise.all(replicas.map((replica) => replica.end()));
      await redis?.stop();
      if (!embedded) await dropDatabase(databaseUrl);
      await embedded?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startReplica(env: Record<string, string>) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child: ChildProcess = spawn(process.execPath, [path.join(import.meta.dirname, '../../dist/src/main.js')], {
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null || tries > 2_400) throw new Error(`The service did not start:\n${log}`);
    const ready = await fetch(`${url}/monitoring/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) break;
    await sleep(50);
  }
  return {
    url,
    log: () => log,
    end() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

async function createDatabase(serverUrl: string): Promise<string> {
  const name = `security_${randomBytes(5).toString('hex')}`;
  await onServer(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function dropDatabase(url: string): Promise<void> {
  const server = new URL(url);
  const name = server.pathname.slice(1);
  server.pathname = '/postgres';
  await onServer(server.href, `drop database if exists ${name} with (force)`);
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql);
  await client.end();
}

export async function query<T extends pg.QueryResultRow>(
  world: World,
  sql: string,
  values: unknown[] = [],
): Promise<T[]> {
  const client = new pg.Client(world.databaseUrl);
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

interface SignedIn {
  access_token: string;
  refresh_token: string;
  user: { id: string };
}

let people = 0;

/** Somebody new, signed in at the first replica. */
export async function somebody(world: World, role: 'user' | 'admin' = 'user'): Promise<Person> {
  people += 1;
  const [url = ''] = world.replicas;
  const account = {
    username: `person${people}`,
    email: `person${people}@example.org`,
    password: 'a quiet harbour at dawn',
  };
  await call(url, 'POST', '/api/auth/register', { body: account });
  if (role === 'admin') await query(world, "update users set role = 'admin' where email = $1", [account.email]);
  const { json } = await call(url, 'POST', '/api/auth/login', {
    body: { email: account.email, password: account.password },
  });
  const { access_token: token, refresh_token: refreshToken, user } = json as SignedIn;
  return { email: account.email, password: account.password, id: user.id, token, refreshToken };
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  json: unknown;
}

/** @param isEndless ends a stream after its head: it would go on */
export async function call(
  url: string,
  method: string,
  route: string,
  {
    body,
    token,
    headers = {},
    isEndless = false,
  }: { body?: unknown; token?: string; headers?: Record<string, string>; isEndless?: boolean } = {},
): Promise<Answer> {
  const isRaw = typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array;
  const request: RequestInit = {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(60_000),
    headers: {
      ...(body !== undefined && !isRaw && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: body === undefined || isRaw ? (body as string | undefined) : JSON.stringify(body),
  };
  const answer = await fetch(url + route, request).catch((error: unknown) => {
    const { cause } = error as { cause?: unknown };
    throw new Error(`${method} ${route.slice(0, 80)}: ${String(error)}, ${String(cause)}`, { cause });
  });
  const isStream = isEndless && answer.headers.get('content-type')?.startsWith('text/event-stream');
  if (isStream) await answer.body?.cancel();
  const text = isStream ? '' : await answer.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { status: answer.status, headers: answer.headers, text, json };
}
