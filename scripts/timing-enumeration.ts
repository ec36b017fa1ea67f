import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePort } from '../test/support/process.js';
import { Replica } from './drills/replica.js';

const HELP = `npm run check:enumeration -- [--pairs 500] [--endpoint login]...

Asks a service that it starts, over loopback, about addresses that have an account and addresses that have none, in turn
and in random order, and says whether the answers can be told apart: by their bytes, by their headers, or by their time
(Mann-Whitney p > ${0.01}, medians within 5 %). Ends with 1 if they can.
`;

const SMALLEST_P = 0.01;
const LARGEST_MEDIAN_DIFFERENCE = 0.05;
const WARM_UP_PAIRS = 40;
/** Fewer than are slowed, so that every one is looked at. */
const WRONG_SIGN_INS_PER_ACCOUNT = 4;
const PASSWORD = 'slow tide under a pale moon';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  ms: number;
}

interface Endpoint {
  name: string;
  path: string;
  /** The body of the nth request about an address. */
  body(email: string, n: number, kind: Kind): object;
  /** Of the nth pair. */
  email(kind: Kind, n: number): string;
}

type Kind = 'known' | 'blank'; // of one length, so that requests are

const account = (kind: Kind, n: number) => `${kind}${String(n).padStart(6, '0')}@example.org`;
const username = () => `u${randomBytes(8).toString('hex')}`;

const ENDPOINTS: readonly Endpoint[] = [
  {
    name: 'login',
    path: '/api/auth/login',
    email: (kind, n) => account(kind, Math.floor(n / WRONG_SIGN_INS_PER_ACCOUNT)),
    body: (email) => ({ email, password: 'not the password at all' }),
  },
  {
    name: 'register',
    path: '/api/auth/register',
    // an address that was free has an account after it: each is asked about once
    email: (kind, n) => (kind === 'known' ? account(kind, n % 50) : account(kind, 500_000 + n)),
    body: (email) => ({ email, username: username(), password: PASSWORD }),
  },
  {
    name: 'forgot',
    path: '/api/auth/forgot-password',
    email: (kind, n) => account(kind, n % 50),
    body: (email) => ({ email }),
  },
  {
    name: 'resend',
    path: '/api/auth/resend-verification',
    email: (kind, n) => account(kind, n % 50),
    body: (email) => ({ email }),
  },
];

class Caller {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly port: number) {}

  post(pathOf: string, body: object): Promise<Answer> {
    const payload = JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const began = performance.now();
      const call = request(
        {
          agent: this.agent,
          host: '127.0.0.1',
          port: this.port,
          path: pathOf,
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          response.on('end', () => {
            const ms = performance.now() - began;
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text, ms });
          });
        },
      );
      call.on('error', reject).end(payload);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

/** What is left of an answer without what is different in any two. */
function shapeOf({ status, headers, body }: Answer, sent: object): string {
  const { date: _date, 'x-request-id': _id, ...rest } = headers;
  const words = Object.entries(sent).map(([name, value]) => [String(value), `<${name}>`] as const);
  const text = words
    .reduce((whole, [value, name]) => whole.replaceAll(value, name), body)
    .replace(/"(timestamp|request_id)":"[^"]*"/g, '"$1":""');
  return JSON.stringify([status, rest, text]);
}

interface Result {
  endpoint: string;
  pairs: number;
  shapes: Set<string>;
  known: number[];
  blank: number[];
}

async function measure(caller: Caller, endpoint: Endpoint, pairs: number): Promise<Result> {
  const result: Result = { endpoint: endpoint.name, pairs, shapes: new Set(), known: [], blank: [] };
  for (let n = -WARM_UP_PAIRS; n < pairs; n += 1) {
    const order: Kind[] = Math.random() < 0.5 ? ['known', 'blank'] : ['blank', 'known'];
    for (const kind of order) {
      const email = n < 0 ? `warm${kind}${endpoint.name}${-n}@example.org` : endpoint.email(kind, n);
      const body = endpoint.body(email, n, kind);
      const answer = await caller.post(endpoint.path, body);
      if (n < 0) continue;
      result[kind].push(answer.ms);
      result.shapes.add(shapeOf(answer, body));
    }
  }
  return result;
}

/** Two-sided, by the normal approximation with ties corrected for. */
function mannWhitneyP(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map((ms) => ({ ms, first: true })), ...b.map((ms) => ({ ms, first: false }))];
  all.sort((x, y) => x.ms - y.ms);
  let rankSum = 0;
  let ties = 0;
  for (let start = 0; start < all.length;) {
    let end = start;
    while (end < all.length && all[end]?.ms === all[start]?.ms) end += 1;
    const rank = (start + 1 + end) / 2;
    rankSum += rank * all.slice(start, end).filter(({ first }) => first).length;
    ties += (end - start) ** 3 - (end - start);
    start = end;
  }
  const [n, m, total] = [a.length, b.length, all.length];
  const u = rankSum - (n * (n + 1)) / 2;
  const spread = Math.sqrt(((n * m) / 12) * (total + 1 - ties / (total * (total - 1))));
  const z = Math.max(0, Math.abs(u - (n * m) / 2) - 0.5) / spread;
  return 2 * (1 - normal(z));
}

/** The normal distribution up to z >= 0 (Abramowitz and Stegun 26.2.17; off by less than 1e-7). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - tail;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  const middle = Math.floor(sorted.length / 2);
  return ((sorted[middle] ?? 0) + (sorted[sorted.length - 1 - middle] ?? 0)) / 2;
}

/** @returns whether nobody can tell */
function report({ endpoint, pairs, shapes, known, blank }: Result): boolean {
  const p = mannWhitneyP(known, blank);
  const [a, b] = [median(known), median(blank)];
  const difference = Math.abs(a - b) / b;
  const holds = p > SMALLEST_P && difference < LARGEST_MEDIAN_DIFFERENCE && shapes.size === 1;
  console.log(
    [
      endpoint.padEnd(9),
      `${pairs} pairs`,
      `median known ${a.toFixed(2)} ms, unknown ${b.toFixed(2)} ms (${(difference * 100).toFixed(2)} %)`,
      `p ${p.toFixed(4)}`,
      shapes.size === 1 ? 'same bytes' : `${shapes.size} DIFFERENT ANSWERS`,
      holds ? 'holds' : 'CAN BE TOLD APART',
    ].join('  '),
  );
  if (shapes.size > 1) for (const shape of [...shapes].slice(0, 3)) console.log(`  ${shape}`);
  return holds;
}

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '500' },
    endpoint: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  process.stdout.write(HELP);
} else {
  const pairs = Number(values.pairs);
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'cv-timing-'));
  chmodSync(dataDir, 0o711);
  const port = await freePort();
  const service = new Replica(port, {
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    RATE_LIMIT_ENABLED: 'false',
    LOGIN_FREE_FAILURES_PER_ADDRESS: '1000000',
  });
  await service.start();
  const caller = new Caller(port);
  try {
    const accounts = Math.max(50, Math.ceil(pairs / WRONG_SIGN_INS_PER_ACCOUNT));
    for (let n = 0; n < accounts; n += 1) {
      await caller.post('/api/auth/register', { email: account('known', n), username: username(), password: PASSWORD });
    }
    await sleep(3_000); // their mails
    const asked = ENDPOINTS.filter(({ name }) => values.endpoint?.includes(name) ?? true);
    let holds = true;
    for (const endpoint of asked) holds = report(await measure(caller, endpoint, pairs)) && holds;
    process.exitCode = holds ? 0 : 1;
  } finally {
    caller.close();
    await service.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
