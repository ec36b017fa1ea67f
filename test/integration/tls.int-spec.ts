import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { DataSource } from 'typeorm';
import { DatabaseConfig } from '../../src/config/config.js';
import { dataSourceOptions } from '../../src/database/data-source.js';
import { hasRedisServer } from '../support/redis.js';
import { freePort } from '../support/process.js';
import { type TestDatabase, createTestDatabase } from '../support/test-database.js';
import { describeIf } from '../support/describe-if.js';

/** Of a made up authority that is its own: good for localhost, trusted by nobody who is not told to. */
const CERTIFICATE = path.join(__dirname, '../support/tls/localhost.crt');
const BUILT_CLIENT = path.join(__dirname, '../../dist/src/cache/redis.js');

describeIf(hasRedisServer(), 'redis-server')('speaking to Redis over TLS', () => {
  let stop: (() => Promise<unknown>) | undefined;
  afterEach(() => stop?.());

  async function startServer(options: (port: string) => string[]): Promise<number> {
    const port = await freePort();
    const args = ['--bind', '127.0.0.1', '--save', '', '--dir', '/tmp', ...options(String(port))];
    const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = once(server, 'exit');
    stop = () => {
      server.kill();
      return ended;
    };
    let said = '';
    server.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    for (let tries = 0; tries < 400 && !said.includes('Ready to accept connections'); tries += 1) await sleep(25);
    return port;
  }

  const overTls = (port: string) => [
    ...['--port', '0', '--tls-port', port, '--tls-auth-clients', 'no'],
    ...['--tls-cert-file', CERTIFICATE, '--tls-key-file', CERTIFICATE.replace('.crt', '.key')],
  ];

  /** In a process of its own: which authorities are trusted is read when it starts. */
  async function answerTo(url: string, env: Record<string, string> = {}): Promise<string> {
    const script = `
      const { connectRedis } = await import(${JSON.stringify(BUILT_CLIENT)});
      const redis = await connectRedis(${JSON.stringify(url)});
      console.log('answer:', redis.isThere ? await redis.ask((client) => client.ping()) : 'none');
      process.exit();`;
    const args = ['--input-type=module', '-e', script];
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      env: { PATH: process.env['PATH'], ...env },
    });
    return /answer: (\w+)/.exec(stdout)?.[1] ?? stdout;
  }

  it('works where the authority is trusted', async () => {
    const port = await startServer(overTls);
    expect(await answerTo(`rediss://localhost:${port}`, { NODE_EXTRA_CA_CERTS: CERTIFICATE })).toBe('PONG');
  });

  it('says nothing to a server of an unknown authority, or of another name', async () => {
    const port = await startServer(overTls);
    expect(await answerTo(`rediss://localhost:${port}`)).toBe('none');
    const byOtherName = `rediss://127.0.0.2:${port}`;
    expect(await answerTo(byOtherName, { NODE_EXTRA_CA_CERTS: CERTIFICATE })).toBe('none');
  });

  it('does not fall back to plain text', async () => {
    const port = await startServer((plain) => ['--port', plain]);
    expect(await answerTo(`redis://localhost:${port}`)).toBe('PONG');
    expect(await answerTo(`rediss://localhost:${port}`, { NODE_EXTRA_CA_CERTS: CERTIFICATE })).toBe('none');
  });
});

describe('speaking to Postgres over TLS', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase()));
  afterAll(() => database.drop());

  it('does not fall back to plain text where TLS is asked for', async () => {
    const open = (tls: 'off' | 'verify') =>
      new DataSource(dataSourceOptions(new DatabaseConfig(database.url, 1, tls, false))).initialize();
    await (await open('off')).destroy();
    await expect(open('verify')).rejects.toThrow(/SSL|certificate/i);
  });
});
