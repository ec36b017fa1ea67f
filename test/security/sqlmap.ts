import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeBelongings } from './belongings.js';
import { OPERATIONS, type Operation } from './contract.js';
import { INJECTABLE, startInjectable } from './injectable.js';
import { type World, somebody, startWorld } from './world.js';

const HELP = `npm run test:sqlmap -- [--detection block] [--level 2] [--risk 2] [--only regexp]

Starts a service of its own and lets sqlmap (apt install sqlmap) loose on every operation of openapi.json that takes an
id, a search, a sort, or a filter by text, signed in as an administrator. Detection is off unless asked for: what holds
must be the queries. First it must find what is injectable, in a service made for that. Ends with 1 if anything else is, or if
sqlmap could not tell.
`;

const { values: options } = parseArgs({
  options: {
    detection: { type: 'string', default: 'off' },
    level: { type: 'string', default: '2' },
    risk: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    help: { type: 'boolean' },
  },
});
/** They end sessions or accounts, or the caller's own session. */
const LEFT_OUT = /logout|auth\/me$|auth\/sessions\/|invalidate|deactivate|remove-admin|events$|live$/;
const NOT_INJECTABLE = /all tested parameters do not appear to be injectable/;
const INJECTABLE_HERE = /identified the following injection point/;
const PATIENCE_MS = 15 * 60_000;

process.exitCode = options.help ? (process.stdout.write(HELP), 0) : await run();

async function run(): Promise<number> {
  const version = execFileSync('sqlmap', ['--version'], { encoding: 'utf8' }).split('\n')[0];
  const world = await startWorld({ RATE_LIMIT_ENABLED: 'false', ATTACK_DETECTION: options.detection });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cv-sqlmap-'));
  let wrong = 0;
  try {
    const [url = ''] = world.replicas;
    wrong += await findWhatIsThere(world, folder);
    const admin = await somebody(world, 'admin');
    const ids = await makeBelongings(url, admin);
    const targets = OPERATIONS.filter(isTarget).filter(({ path: route }) => new RegExp(options.only).test(route));
    process.stdout.write(`sqlmap ${version}, ${targets.length} operations, detection ${options.detection}\n`);
    for (const operation of targets) {
      const found = await attack(operation, url, ids, admin.token, folder);
      if (found !== 'not injectable') wrong += 1;
      process.stdout.write(`${operation.method} ${operation.path} -> ${found}\n`);
    }
  } finally {
    await world.end();
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(wrong === 0 ? 'Nothing is injectable.\n' : `${wrong} operations to look at.\n`);
  return wrong === 0 ? 0 : 1;
}

/** @returns how much of it was not found */
async function findWhatIsThere(world: World, folder: string): Promise<number> {
  const injectable = await startInjectable(world.databaseUrl);
  let missed = 0;
  try {
    for (const operation of INJECTABLE) {
      const found = await attack(operation, injectable.url, {}, '', folder);
      const isFound = found.startsWith('injectable');
      process.stdout.write(`control, ${operation.id} -> ${isFound ? 'found' : found}\n`);
      if (!isFound) missed += 1;
    }
  } finally {
    await injectable.end();
  }
  return missed;
}

/** Ids, searches, sorts and other text: in the path, the query or the body of a search. */
function isTarget({ method, path: route, parameters, body }: Operation): boolean {
  if (LEFT_OUT.test(route) || body?.type === 'multipart/form-data') return false;
  const isSearch = route.includes('search') && body !== null;
  return isSearch || (method === 'GET' && parameters.some(isText)) || /\{\w+\}/.test(route);
}

function isText({ in: place, schema }: Operation['parameters'][number]): boolean {
  return place === 'path' || (place === 'query' && schema['type'] !== 'integer' && schema['type'] !== 'boolean');
}

async function attack(
  operation: Operation,
  url: string,
  ids: Record<string, string>,
  token: string,
  folder: string,
): Promise<string> {
  // "*" marks where sqlmap puts what it tries.
  const route = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => `${ids[name] ?? '1'}*`);
  const query = operation.parameters
    .filter(({ in: place }) => place === 'query')
    .map(({ name, schema }) => `${name}=${encodeURIComponent(exampleOf(schema))}*`);
  const isSearch = operation.path.includes('search') && operation.body;
  const body = isSearch && JSON.stringify({ query: 'nurse*', tags: ['a*'], skills: ['b*'], language: 'en*' });
  const args = [
    ...['-u', `${url}${route}${query.length > 0 ? `?${query.join('&')}` : ''}`, '--method', operation.method],
    ...(body ? ['--data', body, '-H', 'content-type: application/json'] : []),
    ...['-H', `authorization: Bearer ${token}`, '--dbms', 'PostgreSQL'],
    ...['--level', options.level, '--risk', options.risk, '--batch', '--flush-session', '--threads', '4'],
    ...['--ignore-code', '*', '--time-sec', '5', '--output-dir', folder, '--disable-coloring'],
  ];
  const child = spawn('sqlmap', args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: PATIENCE_MS });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child, 'exit');
  if (INJECTABLE_HERE.test(said)) return `injectable\n${said.slice(-4_000)}`;
  return NOT_INJECTABLE.test(said) ? 'not injectable' : `TO LOOK AT\n${said.slice(-4_000)}`;
}

function exampleOf(schema: Record<string, unknown>): string {
  const [first] = (schema['enum'] ?? []) as string[];
  const examples = [schema['default'], first, schema['example']] as (string | number | undefined)[];
  return String(examples.find((example) => example !== undefined) ?? (schema['type'] === 'integer' ? 1 : 'nurse'));
}
