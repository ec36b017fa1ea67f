import path from 'node:path';
import type autocannon from 'autocannon';
import { type Replica } from '../scripts/drills/replica.js';
import { type TestRedis } from '../test/support/redis.js';
import { crowd } from './crowd.js';
import { type Figures, type Load, load, median, pin } from './load.js';
import { METRICS_TOKEN, People } from './people.js';
import { type Report } from './report.js';

export interface Bench {
  service: Replica;
  people: People;
  report: Report;
  quick: boolean;
  bare: (kind: 'http' | 'fastify', answer: string) => Promise<Server & { stop: () => void }>;
}

type Server = { url: string; pid: number };

const CONNECTIONS = 32;
const LIST = '/api/optimized/user/files?page_size=20';
/** Of the mixed load: what a page asks for again and again. */
const PAGES = [
  LIST,
  '/api/optimized/user/files?page=1',
  '/api/optimized/user/analytics',
  '/api/optimized/search/global?query=care',
];
/** One request in so many changes something, and with it makes stale all that its user had in the cache. */
const CHANGE_EVERY = 500;

const rounds = (quick: boolean) => (quick ? 1 : 5);
const seconds = (quick: boolean) => (quick ? 2 : 6);

/** What somebody asks: another of them at every request, so that what is asked at once is not the same. */
type Asked = (who: { token: string; cvId: string }) => string;

/** Each server in turn, round after round, after a warm-up; so that what disturbs the machine disturbs all of them. */
async function compare<const T extends readonly { server: Server; asked: Asked }[]>(
  servers: T,
  people: People,
  quick: boolean,
): Promise<{ -readonly [K in keyof T]: Figures[] }> {
  const ask = (asked: Asked, time: number): Load => ({
    path: '/',
    token: '',
    connections: CONNECTIONS,
    seconds: time,
    requests: [anybody(people, asked)],
  });
  for (const { server, asked } of servers) await load(server, ask(asked, quick ? 1 : 4));
  const taken = servers.map((): Figures[] => []);
  for (let round = 0; round < rounds(quick); round += 1) {
    for (const [i, { server, asked }] of servers.entries())
      taken[i]?.push(await load(server, ask(asked, seconds(quick))));
  }
  return taken as { -readonly [K in keyof T]: Figures[] };
}

/** An authenticated read against `node:http` and `pg`, and a cached one against Fastify. */
export async function reads({ service, people, report, quick, bare }: Bench): Promise<void> {
  const http = await bare('http', '{}');
  const [own, plain] = await compare(
    [
      { server: service, asked: ({ cvId }) => `/api/user/cv/${cvId}` },
      { server: http, asked: ({ cvId }) => `/cv/${cvId}` },
    ],
    people,
    quick,
  );
  http.stop();
  report.ratio('authenticated read', 'GET /api/user/cv/{cv_id}', own, 'node:http + pg, same work', plain, 0.6);

  const answer = JSON.stringify(await people.send(LIST));
  const fastify = await bare('fastify', answer);
  const [cached, same, constant] = await compare(
    [
      { server: service, asked: () => LIST },
      { server: fastify, asked: () => '/cached' },
      { server: fastify, asked: () => '/constant' },
    ],
    people,
    quick,
  );
  fastify.stop();
  report.ratio('cached read', 'GET /api/optimized/user/files', cached, 'Fastify, same work', same, 0.5);
  report.figures(
    'Fastify that answers a constant to anybody, for comparison',
    'GET /constant',
    median(constant, ({ perSecond }) => perSecond),
  );
}

export async function lists({ service, people, report, quick }: Bench): Promise<void> {
  for (const [name, address] of [
    ['list of CVs', '/api/user/cv/list?page_size=20'],
    ['list of files', '/api/user/files?page_size=20'],
    ['health, ready', '/monitoring/health/ready'],
  ] as const) {
    const [taken] = await compare([{ server: service, asked: () => address }], people, quick);
    report.figures(
      name,
      `GET ${address}`,
      median(taken, ({ perSecond }) => perSecond),
    );
  }
  const searches: Figures[] = [];
  for (let round = 0; round < rounds(quick); round += 1) {
    searches.push(
      await load(service, {
        path: '/',
        token: people.token,
        connections: CONNECTIONS,
        seconds: seconds(quick),
        requests: [jsonPost('/api/advanced/search', people.token, { query: 'wound care' })],
      }),
    );
  }
  report.figures(
    'search',
    'POST /api/advanced/search',
    median(searches, ({ perSecond }) => perSecond),
  );
}

/** Passwords are slow to check by design: they must not make readers slow. */
export async function loginStorm({ service, people, report, quick }: Bench): Promise<void> {
  const ask: Load = {
    path: `/api/user/cv/${people.cvIds[0]}`,
    token: people.token,
    connections: 8,
    seconds: seconds(quick),
  };
  report.figures('reads by themselves, 8 connections', 'GET /api/user/cv/{cv_id}', await load(service, ask));
  const signIns = Array.from({ length: 50 }, (_, n) => jsonPost('/api/auth/login', '', People.signIn(n)));
  const [reads, storm] = await Promise.all([
    load(service, ask),
    load(service, { ...ask, path: '/', connections: 16, requests: signIns }),
  ]);
  report.figures('the same beside a storm of sign-ins', 'GET /api/user/cv/{cv_id}', reads);
  report.figures('the storm, 16 connections', 'POST /api/auth/login', storm);
}

/** One after another, as one person at work; each step until its answer is whole. */
export async function documents({ people, report, quick }: Bench): Promise<void> {
  const cv = path.resolve(import.meta.dirname, '../demo/cvs/physicist-two-columns.pdf');
  const times: { whole: number; render: number }[] = [];
  for (let n = 0; n < (quick ? 3 : 30); n += 1) {
    const began = performance.now();
    const id = await people.upload(cv);
    await people.send(`/api/user/cv/${id}/resume`);
    await people.send(`/api/user/cv/${id}/analyze`, { json: {} });
    const analysed = performance.now();
    await people.send(`/api/user/cv/${id}/render?format=pdf&template=modern&paper=${n % 2 ? 'a4' : 'letter'}`);
    times.push({ whole: analysed - began, render: performance.now() - analysed });
  }
  report.times(
    'upload, parse and analyse a PDF of two columns',
    times.map(({ whole }) => whole),
  );
  report.times(
    'render a PDF',
    times.map(({ render }) => render),
  );
}

export async function thousandConnections({ service, people, report, quick }: Bench): Promise<void> {
  const ask: Load = { path: LIST, token: people.token, connections: 1_000, seconds: quick ? 4 : 20 };
  const paced = await crowd(service, {
    path: LIST,
    tokens: people.tokens,
    people: ask.connections,
    seconds: ask.seconds,
  });
  report.figures('1,000 connections, a request a second each', `GET ${LIST}`, paced);
  const figures = await load(service, ask);
  report.figures('1,000 connections, as fast as they can', `GET ${LIST}`, figures);
  for (const [how, { p99, failed }] of [
    ['a request a second each', paced],
    ['as fast as they can', figures],
  ] as const) {
    report.bar(`1,000 connections, ${how}: p99`, p99, 'ms', p99 < 200, '< 200 ms');
    report.bar(`1,000 connections, ${how}: failed`, failed, '', failed === 0, '0');
  }
}

/** Everybody looks at their pages; one request in {@link CHANGE_EVERY} changes something. The cache is warm. */
export async function mixedLoad({ service, people, report, quick }: Bench): Promise<void> {
  const ask: Load = {
    path: '/',
    token: people.token,
    connections: CONNECTIONS,
    seconds: quick ? 3 : 20,
    requests: [mixed(people)],
  };
  await load(service, { ...ask, seconds: 3 });
  const before = await cacheCounts(service.url);
  const figures = await load(service, ask);
  const after = await cacheCounts(service.url);
  const hits = after.hit - before.hit;
  const rate = hits / (hits + after.miss - before.miss);
  report.figures(
    `mixed load: ${people.tokens.length} users, ${PAGES.length} pages, 1 change in ${CHANGE_EVERY}`,
    'GET and PUT',
    figures,
  );
  report.bar('mixed load: hit rate', Math.round(rate * 10_000) / 100, '%', rate >= 0.98, '>= 98 %');
  report.bar('mixed load: failed', figures.failed, '', figures.failed === 0, '0');
}

export async function redisKilled({ service, people, report, quick }: Bench, redis: TestRedis): Promise<void> {
  const time = quick ? 4 : 12;
  const [figures] = await Promise.all([
    load(service, { path: LIST, token: people.token, connections: CONNECTIONS, seconds: time }),
    new Promise((resolve) => setTimeout(resolve, (time * 1000) / 3)).then(() => redis.stop()),
  ]);
  report.figures('Redis killed after a third of the time', `GET ${LIST}`, figures);
  report.bar('Redis killed: failed', figures.failed, '', figures.failed === 0, '0');
}

/** @param more what is needed besides {@link Bench} */
export async function replicas(more: {
  first: Replica;
  second: Replica;
  nginxUrl: string;
  people: People;
  report: Report;
  quick: boolean;
}): Promise<void> {
  const { first, second, nginxUrl, people, report, quick } = more;
  pin(second.pid, 1);
  const nginx = { url: nginxUrl, pid: first.pid };
  const ask: Load = {
    path: `/api/user/cv/${people.cvIds[0]}`,
    token: people.token,
    connections: CONNECTIONS,
    seconds: seconds(quick),
  };
  report.figures('two replicas behind nginx with TLS', 'GET /api/user/cv/{cv_id}', await load(nginx, ask));
  await second.stop();
  await load(nginx, { ...ask, seconds: 2 }); // nginx notices
  report.figures('one replica behind nginx with TLS', 'GET /api/user/cv/{cv_id}', await load(nginx, ask));
}

function jsonPost(address: string, token: string, body: object): autocannon.Request {
  return {
    method: 'POST',
    path: address,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  };
}

function anybody({ tokens, cvIds }: People, asked: Asked): autocannon.Request {
  return {
    setupRequest: (request) => {
      const n = Math.floor(Math.random() * tokens.length);
      const [token = '', cvId = ''] = [tokens[n], cvIds[n]];
      return { ...request, method: 'GET', path: asked({ token, cvId }), headers: { authorization: `Bearer ${token}` } };
    },
  };
}

function mixed(people: People): autocannon.Request {
  let count = 0;
  const any = <T>(of: readonly T[]): T => of[Math.floor(Math.random() * of.length)] as T;
  return {
    setupRequest: (request) => {
      count += 1;
      const headers = { authorization: `Bearer ${any(people.tokens)}` };
      if (count % CHANGE_EVERY !== 0) return { ...request, method: 'GET', path: any(PAGES), headers };
      return {
        ...request,
        method: 'PUT',
        path: '/api/auth/profile',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ full_name: `Bench ${count}` }),
      };
    },
  };
}

async function cacheCounts(url: string): Promise<Record<'hit' | 'miss', number>> {
  const text = await (await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } })).text();
  const count = (result: string) =>
    Number(new RegExp(`^cache_requests_total\\{result="${result}"\\} (\\d+)`, 'm').exec(text)?.[1]);
  return { hit: count('hit'), miss: count('miss') };
}
