/**
 * Lists and searches at 10,000 files of 100 users and at 1,000,000 files of 10,000 users, over the API of the built service
 * in this process, on a Postgres database of its own. The people who ask are the same thirty at both sizes.
 *
 *     npm run build && npx tsx scripts/bench-files.ts [files at most, 1000000]     (DATABASE_URL: where a database can be made)
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';

type Setup = typeof import('../src/app.setup.js');
type Config = typeof import('../src/config/config.js');
type Migrate = typeof import('../src/database/migrate.js');
type Document = typeof import('../src/search/search-document.entity.js');
type Index = typeof import('../src/search/search-index.js');

/** From the build: tsx writes no types for decorators. */
const built = <T>(file: string) => import(`../dist/src/${file}.js`) as Promise<T>;
const { createApp } = await built<Setup>('app.setup');
const { loadConfig } = await built<Config>('config/config');
const { migrateUp } = await built<Migrate>('database/migrate');
const { SearchType } = await built<Document>('search/search-document.entity');
const { SearchIndex } = await built<Index>('search/search-index');

const ASKING_USERS = 30;
const USERS_AT_FIRST = 100;
const FILES_EACH = 100;
const REQUESTS = 1_000;
const AT_ONCE = 4;
const MOST_FILES = Number(process.argv[2] ?? 1_000_000);

interface Person {
  id: string;
  token: string;
}

const random = mulberry(20261125);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ren',
  'tus',
  'var',
  'pel',
  'dor',
  'sin',
  'gra',
  'ble',
  'fon',
  'hu',
  'jex',
  'qui',
  'zan',
];
const WORDS = [...new Set(Array.from({ length: 3_000 }, () => pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES)))];

const server = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const name = `bench_files_${process.pid}`;
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'bench-files-'));
const admin = new pg.Client(server);
await admin.connect();
await admin.query(`create database ${name}`);
const url = new URL(server);
url.pathname = `/${name}`;
try {
  await bench();
} finally {
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.end();
  rmSync(dataDir, { recursive: true });
}

async function bench(): Promise<void> {
  const config = loadConfig({
    DATABASE_URL: url.href,
    DATA_DIR: dataDir,
    JWT_SECRET_KEY: randomBytes(36).toString('base64'),
    RATE_LIMIT_ENABLED: 'false',
    RUN_WORKER: 'false',
    LOG_LEVEL: 'fatal',
    DOCUMENT_PROCESSES: '1',
  });
  await migrateUp(config.database);
  const app = await createApp(config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const sql = new pg.Client(url.href);
  await sql.connect();
  try {
    const people = await signUp(app, sql);
    console.log('signed up', new Date().toISOString());
    await addUsers(sql, USERS_AT_FIRST - ASKING_USERS);
    await fill(sql, 0);
    await index(app, people);
    await fillSearch(sql);
    console.log('indexed', new Date().toISOString());
    const small = await measure(app, sql, people);
    console.log('measured', new Date().toISOString());
    await addUsers(sql, MOST_FILES / FILES_EACH - USERS_AT_FIRST);
    await fill(sql, 1);
    await fillSearch(sql);
    console.log('filled', new Date().toISOString());
    const large = await measure(app, sql, people);
    report(small, large);
  } finally {
    await sql.end();
    await app.close();
  }
}

async function signUp(app: NestFastifyApplication, sql: pg.Client): Promise<Person[]> {
  const people: Person[] = [];
  for (let n = 0; n < ASKING_USERS; n += 1) {
    const person = { username: `asker${n}`, email: `asker${n}@bench.example`, password: 'a quiet harbour at dawn' };
    await app.inject({ method: 'POST', url: '/api/auth/register', payload: person });
    const { email, password } = person;
    // an address may have to be confirmed before it signs in
    await sql.query('update users set is_verified = true where email = $1', [email]);
    const login = await app.inject({ method: 'POST', url: '/api/auth/login', payload: { email, password } });
    const { access_token, user } = login.json<{ access_token: string; user: { id: string } }>();
    people.push({ id: user.id, token: access_token });
  }
  return people;
}

async function addUsers(sql: pg.Client, count: number): Promise<void> {
  await sql.query(
    `insert into users (id, email, username, password_hash)
     select id, id || '@bench.example', left(id::text, 30), 'x'
     from (select gen_random_uuid() as id from generate_series(1, $1)) fresh`,
    [count],
  );
}

/** A hundred files for each user that has none. Ids rise with time, as UUIDv7 do. */
async function fill(sql: pg.Client, round: number): Promise<void> {
  await sql.query('set statement_timeout = 0');
  await sql.query(
    `insert into files (id, user_id, name, kind, media_type, size, sha256, storage_key, folder, tags, created_at)
     select (lpad(to_hex(1767225600000 + $2 * 1000000000 + row_number() over () * 7), 12, '0') || '7' ||
             substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid,
            u.id, 'file ' || n || ' ' || substr(md5(random()::text), 1, 8) || '.pdf',
            (array['cv','job','analysis'])[1 + n % 3], 'application/pdf', 1000 + (random() * 1000000)::int,
            md5(random()::text) || md5(random()::text), gen_random_uuid()::text,
            (array['', 'inbox', 'applications/2026'])[1 + n % 3], array['t' || n % 5], now()
     from (select id from users u where not exists (select 1 from files f where f.user_id = u.id)) u,
          generate_series(1, $1) n`,
    [FILES_EACH, round],
  );
}

/** The documents of those who ask are real: keyed and sealed by the service itself. */
async function index(app: NestFastifyApplication, people: Person[]): Promise<void> {
  const search = app.get(SearchIndex, { strict: false });
  for (const { id: userId } of people) {
    for (let n = 0; n < FILES_EACH; n += 1) {
      const text = Array.from({ length: 120 }, () => pick(WORDS)).join(' ');
      const id = `0190${randomBytes(2).toString('hex')}-${randomBytes(2).toString('hex')}-7000-8000-${randomBytes(6).toString('hex')}`;
      const about = { title: `${pick(WORDS)} ${pick(WORDS)}`, about: '', tags: [`t${n % 5}`], skills: [pick(WORDS)] };
      await search.put(userId, {
        type: SearchType.File,
        id,
        kind: 'cv',
        language: 'en',
        at: new Date(),
        text,
        ...about,
      });
    }
  }
}

/** Everybody else's: tokens of the same form and as much theirs alone, fewer of them. */
async function fillSearch(sql: pg.Client): Promise<void> {
  await sql.query('drop index ix_search_documents_tokens');
  await sql.query(
    `insert into search_documents (type, id, user_id, kind, language, tags, at, tokens, facts, words, content)
     select 'file', f.id, f.user_id, f.kind, 'en', f.tags, f.created_at,
            (select string_agg(substr(md5(f.user_id::text || (random() * 1500)::int), 1, 16) || ':' || p, ' ')
             from generate_series(1, 15) p where f.id is not null)::tsvector,
            '\\x00', '\\x00', '\\x00'
     from files f where not exists (select 1 from search_documents s where s.user_id = f.user_id)`,
  );
  await sql.query(`set maintenance_work_mem = '256MB'`);
  await sql.query('create index ix_search_documents_tokens on search_documents using gin (tokens)');
}

interface Measured {
  files: number;
  documents: number;
  list: number[];
  search: number[];
  slip: number[];
}

async function measure(app: NestFastifyApplication, sql: pg.Client, people: Person[]): Promise<Measured> {
  await sql.query('vacuum analyze files');
  await sql.query('vacuum analyze search_documents');
  const count = async (table: string) =>
    Number((await sql.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);
  const ask = async (method: 'GET' | 'POST', to: string, payload?: object) => {
    const { token } = pick(people);
    const began = performance.now();
    const answer = await app.inject({ method, url: to, payload, headers: { authorization: `Bearer ${token}` } });
    const took = performance.now() - began;
    if (answer.statusCode !== 200) throw new Error(`${to}: ${answer.statusCode} ${answer.payload}`);
    return took;
  };
  const SORTS = ['-created_at', 'created_at', 'name', '-name', 'size', '-size'];
  const FILTERS = ['', '&file_type=job', '&folder=inbox', '&tag=t3', '&q=file'];
  const list = () => ask('GET', `/api/user/files?page_size=20&sort=${pick(SORTS)}${pick(FILTERS)}`);
  const search = () => ask('POST', '/api/advanced/search', { query: `${pick(WORDS)} ${pick(WORDS)}` });
  const slip = () => ask('POST', '/api/advanced/search', { query: `${pick(WORDS).slice(0, -1)}x` });
  await repeat(200, list);
  await repeat(200, search);
  return {
    files: await count('files'),
    documents: await count('search_documents'),
    list: await repeat(REQUESTS, list),
    search: await repeat(REQUESTS, search),
    slip: await repeat(REQUESTS / 10, slip),
  };
}

async function repeat(times: number, act: () => Promise<number>): Promise<number[]> {
  const took: number[] = [];
  let left = times;
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      took.push(await act());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return took.sort((a, b) => a - b);
}

function report(small: Measured, large: Measured): void {
  const at = (sorted: number[], share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const rows = (['list', 'search', 'slip'] as const).map((what) => ({
    what,
    ...Object.fromEntries(
      [small, large].flatMap((measured) =>
        ([0.5, 0.95, 0.99] as const).map((share) => [
          `p${share * 100} at ${measured.files}`,
          `${at(measured[what], share).toFixed(1)} ms`,
        ]),
      ),
    ),
    'p99 ratio': (at(large[what], 0.99) / at(small[what], 0.99)).toFixed(2),
  }));
  console.table(rows);
  console.log({ documents: [small.documents, large.documents], requests: REQUESTS, at_once: AT_ONCE });
  console.log(
    `${os.cpus().length} x ${os.cpus()[0]?.model}, ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}`,
  );
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
