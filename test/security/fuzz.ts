import fc from 'fast-check';
import { generateSync } from 'json-schema-faker';
import { OPERATIONS, type Operation, mismatch } from './contract.js';
import { type World, call } from './world.js';

/** Ends sessions or accounts of the caller, or calls out: fuzzed without a token alone. */
const NOT_SIGNED_IN =
  /logout|account|endSession|invalidate|cleanup|change-?password|deactivate|remove-admin|make-admin|sessions|shutdown|mfa|events$|live$/i;
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

/** Every operation, as it is meant and as it is not. Never a 5xx, and every answer as the contract says. */
export async function fuzz(
  world: World,
  tokens: { user: string; admin: string },
  ids: string[],
  rounds: number,
): Promise<FuzzResult> {
  const result: FuzzResult = { requests: 0, failures: [], byStatus: new Map() };
  const seen = new Set<string>();
  const fail = (operation: Operation, what: string): void => {
    const line = `${operation.method} ${operation.path}: ${what}`;
    if (!seen.has(line) && seen.size < 200) result.failures.push(line);
    seen.add(line);
  };
  for (const operation of OPERATIONS) {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        fc.constantFrom('none', 'user', 'admin'),
        async (seed, who) => {
          const random = randomOf(seed);
          if (who !== 'none' && NOT_SIGNED_IN.test(operation.path)) return;
          const request = build(operation, random, ids);
          const token = who === 'none' ? undefined : tokens[who];
          const answer = await call(world.replicas[seed % 2] ?? '', operation.method, request.route, {
            body: request.body,
            token,
            headers: request.headers,
          }).catch((error: unknown) => error as Error);
          result.requests += 1;
          if (answer instanceof Error) return fail(operation, `no answer (${answer.message})`);
          result.byStatus.set(answer.status, (result.byStatus.get(answer.status) ?? 0) + 1);
          if (answer.status >= 500 && answer.status !== 501)
            return fail(operation, `${answer.status} for ${request.note}`);
          const wrong = mismatch(operation, answer.status, answer.json);
          if (wrong) fail(operation, `${answer.status} ${wrong}`);
        },
      ),
      { numRuns: rounds, seed: 4711 },
    );
  }
  return result;
}

function build(operation: Operation, random: () => number, ids: string[]) {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const isHonest = random() < 0.4;
  const valueOf = (schema: object): unknown => (isHonest || random() < 0.4 ? fake(schema, random) : pick(SCALARS));
  let route = operation.path;
  const query = new URLSearchParams();
  for (const parameter of operation.parameters) {
    if (parameter.in === 'path') {
      const value = random() < 0.7 ? pick(ids) : asText(pick(HOSTILE).toWellFormed().slice(0, 300));
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
