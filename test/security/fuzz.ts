import fc from 'fast-check';
import { generateSync } from 'json-schema-faker';
import { OPERATIONS, type Operation, mismatch } from './contract.js';
import { NOBODY, type Person, type World, call, somebody } from './world.js';

/** Ends sessions or accounts, or changes what opens them: asked by people who are made for it. */
const ENDS_ITS_CALLER =
  /logout|auth\/me|auth\/profile|session|change-?password|activate|admin\/users\/|mfa|cleanup|invalidate/i;
/** There is none in the tests: 503 is the right answer. */
const ASKS_A_PROVIDER = 'validateApiKey';
/** Operations at once. */
const LANES = 4;
const HOSTILE = [
  '',
  ' ',
  'a'.repeat(100_000),
  '\u0000',
  '\ud800',
  '\u202e',
  "'",
  '"',
  '%',
  '%00',
  '../../etc/passwd',
  '-1',
  '1e999',
  'NaN',
  'null',
  '[object Object]',
  '{}',
  '[]',
  '__proto__',
  'constructor',
  '😀'.repeat(500),
  '1 or 2',
  '9'.repeat(400),
  '2026-13-45',
  '0000-00-00',
  'true',
  '((((((((((((((((((((((((((((((a+)+)+)+)+)$',
  '\r\nx: y',
  'javascript:1',
  'http://127.0.0.1/',
  'https://[::1]/',
];
const SCALARS: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
  [],
  {},
  [[]],
  [null],
  { $ne: null },
  { toString: 1 },
  ...HOSTILE,
];

export interface FuzzResult {
  requests: number;
  failures: string[];
  byStatus: Map<number, number>;
}

/** What the fuzzer may use: things that are there, and people to ask as. */
export interface FuzzMaterial {
  ids: Readonly<Record<string, readonly string[]>>;
  user: Person;
  admin: Person;
}

/** Every operation, as it is meant and as it is not. Never a 5xx, and every answer as the contract says. */
export async function fuzz(world: World, material: FuzzMaterial, rounds: number): Promise<FuzzResult> {
  const result: FuzzResult = { requests: 0, failures: [], byStatus: new Map() };
  const seen = new Set<string>();
  const fail = (operation: Operation, what: string): void => {
    const line = `${operation.method} ${operation.path}: ${what}`;
    if (!seen.has(line) && seen.size < 200) result.failures.push(line);
    seen.add(line);
  };
  const left = [...OPERATIONS];
  const lane = async (): Promise<void> => {
    for (let operation = left.shift(); operation; operation = left.shift())
      await fuzzOperation(world, operation, material, rounds, result, fail);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return result;
}

async function fuzzOperation(
  world: World,
  operation: Operation,
  { ids, ...people }: FuzzMaterial,
  rounds: number,
  result: FuzzResult,
  fail: (operation: Operation, what: string) => void,
): Promise<void> {
  const asks = { ...people };
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 2 ** 31 - 1 }),
      fc.constantFrom('none', 'user', 'user', 'admin', 'admin'),
      async (seed, who) => {
        const mayEnd = who !== 'none' && ENDS_ITS_CALLER.test(operation.path);
        if (mayEnd && asks[who] === people[who]) asks[who] = await somebody(world, who);
        const request = build(operation, randomOf(seed), ids);
        const answer = await call(world.replicas[seed % 2] ?? '', operation.method, request.route, {
          body: request.body,
          token: who === 'none' ? undefined : asks[who].token,
          headers: request.headers,
          isEndless: true,
        }).catch((error: unknown) => error as Error);
        result.requests += 1;
        if (answer instanceof Error) return fail(operation, `no answer (${answer.message})`);
        if (mayEnd && answer.status === 401) asks[who] = people[who]; // a new one next time
        result.byStatus.set(answer.status, (result.byStatus.get(answer.status) ?? 0) + 1);
        if (answer.status >= 500 && operation.id !== ASKS_A_PROVIDER)
          return fail(operation, `${answer.status} for ${request.note}`);
        const wrong = mismatch(operation, answer.status, answer.json);
        if (wrong) fail(operation, `${answer.status} ${wrong}`);
      },
    ),
    { numRuns: rounds, seed: 4711 },
  );
}

function build(operation: Operation, random: () => number, ids: FuzzMaterial['ids']) {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const isHonest = random() < 0.4;
  const valueOf = (schema: object): unknown => (isHonest || random() < 0.4 ? fake(schema, random) : pick(SCALARS));
  let route = operation.path;
  const query = new URLSearchParams();
  for (const parameter of operation.parameters) {
    if (parameter.in === 'path') {
      const known = ids[parameter.name] ?? [];
      const value =
        known.length > 0 && random() < 0.7
          ? pick([...known, NOBODY])
          : asText(pick(HOSTILE).toWellFormed().slice(0, 300));
      route = route.replace(`{${parameter.name}}`, encodeURIComponent(value) || 'x');
    } else if (parameter.in === 'query' && (parameter.required || random() < 0.5)) {
      query.append(parameter.name, asText(valueOf(parameter.schema)).toWellFormed().slice(0, 3_000));
      if (random() < 0.05) query.append(parameter.name, 'twice');
    }
  }
  if (random() < 0.05) query.append('unknown[$ne]', '1');
  const headers: Record<string, string> = {};
  let body: unknown;
  if (operation.body?.type === 'multipart/form-data') body = form(random, pick);
  else if (operation.body || (operation.method !== 'GET' && random() < 0.1)) {
    body = bodyOf(operation.body?.schema ?? { type: 'object' }, random, pick, isHonest);
    if (random() < 0.05)
      headers['content-type'] = pick([
        'text/plain',
        'application/x-www-form-urlencoded',
        'application/json; charset=utf-7',
      ]);
    if (typeof body === 'string') headers['content-type'] ??= 'application/json';
  }
  if (operation.method === 'GET') body = undefined;
  if (random() < 0.05)
    headers['idempotency-key'] = pick(['k1', 'é', 'x'.repeat(300)].filter((key) => /^[\x20-\x7e]+$/.test(key)));
  if (random() < 0.05) headers['if-match'] = pick(['"1"', '*', 'W/"x"', 'nonsense']);
  if (random() < 0.05) headers['range'] = pick(['bytes=0-1', 'bytes=-1', 'bytes=9999999-', 'bytes=1-0', 'lines=1']);
  const text = query.toString();
  return {
    route: text ? `${route}?${text}` : route,
    body,
    headers,
    note: `${route.slice(0, 120)}?${text.slice(0, 200)} ${(JSON.stringify(body) ?? '').slice(0, 300)}`,
  };
}

function bodyOf(
  schema: object,
  random: () => number,
  pick: <T>(values: readonly T[]) => T,
  isHonest: boolean,
): unknown {
  if (!isHonest && random() < 0.15)
    return pick<unknown>([
      '{',
      '[]',
      'null',
      '"x"',
      '{"a":1,"a":2}',
      '{"__proto__":{"role":"admin"}}',
      '{"constructor":{"prototype":{"x":1}}}',
      '[['.repeat(5_000),
    ]);
  const body = fake(schema, random);
  if (isHonest || typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const record = body as Record<string, unknown>;
  const keys = [...Object.keys(record), ...Object.keys((schema as { properties?: object }).properties ?? {})];
  if (keys.length > 0) for (let n = 0; n < 1 + random() * 2; n += 1) record[pick(keys)] = pick(SCALARS);
  if (random() < 0.2)
    Object.assign(record, { [pick(['role', 'user_id', 'is_verified', 'id', 'is_active'])]: pick(['admin', true, 1]) });
  return record;
}

function form(random: () => number, pick: <T>(values: readonly T[]) => T): FormData {
  const data = new FormData();
  const content = pick([
    '# CV\nMarta Lindqvist\nNurse\n\n# Experience\nNurse, Falun 2015 - 2019\n',
    '',
    '%PDF-1.4 nonsense',
    'PK\u0003\u0004 nonsense',
    '{\\rtf1 x}',
    '<html><script>1</script>',
    '\u0000\u0001\u0002',
  ]);
  const name = pick([
    'cv.md',
    'cv.pdf',
    'cv.docx',
    '../../cv.txt',
    'CON',
    'a'.repeat(300),
    'cv.exe',
    '\u202ecv.pdf',
    '',
  ]);
  data.append(random() < 0.9 ? 'file' : 'other', new Blob([content]), name);
  if (random() < 0.2) data.append('title', pick(HOSTILE).toWellFormed().slice(0, 500));
  if (random() < 0.1) data.append('file', new Blob(['x']), 'second.txt');
  return data;
}

function fake(schema: object, random: () => number): unknown {
  try {
    return generateSync(schema as never, { seed: Math.floor(random() * 1e9), alwaysFakeOptionals: false });
  } catch {
    return {};
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** mulberry32: small, and the same every time. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
