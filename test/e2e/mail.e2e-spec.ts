import { once } from 'node:events';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { DataSource } from 'typeorm';
import { LINKS } from '../../src/mail/mail-templates.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { untilIdle } from '../support/mailbox.js';
import { aPerson } from '../support/people.js';

interface OutboxRow {
  state: string;
  attempts: number;
  problem: string | null;
  content: Buffer | null;
}

/** The reply codes that the server gives to the recipients of these mailboxes, one after the other; then it takes the mail. */
const REPLIES: Record<string, number[]> = { refused: [550], later: [451, 421] };

describe('mails', () => {
  let test: TestApp;
  let server: SMTPServer;
  const received: string[] = [];

  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) => {
        const code = REPLIES[address.split('@')[0] ?? '']?.shift();
        done(code === undefined ? null : Object.assign(new Error('not now'), { responseCode: code }));
      },
      onData: (stream, session, done) => {
        stream.resume().on('end', () => {
          received.push(...session.envelope.rcptTo.map(({ address }) => address));
          done();
        });
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    test = await startTestApp({ SMTP_SERVER: '127.0.0.1', SMTP_PORT: String(port), SMTP_TLS: 'off' });
  });
  afterAll(async () => {
    await test.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  let registrations = 0;
  const newest = async () => {
    const rows = await test.app
      .get(DataSource)
      .query<OutboxRow[]>('select state, attempts, problem, content from outbox order by id desc');
    return rows.length === registrations ? rows[0] : undefined;
  };
  const until = async (holds: (row: OutboxRow) => boolean) => {
    for (let tries = 0; tries < 400; tries += 1) {
      const row = await newest();
      if (row && holds(row)) return row;
      await sleep(25);
    }
    throw new Error(`Not in ten seconds: ${JSON.stringify(await newest())}`);
  };
  const register = async (email: string) => {
    registrations += 1;
    await new Client(test.app).post('/api/auth/register', aPerson({ email }));
  };
  const hurry = () => test.app.get(DataSource).query('update graphile_worker._private_jobs set run_at = now()');

  it('link to operations that the documentation has', async () => {
    const { body } = await new Client(test.app).get<{
      paths: Record<string, Record<string, { tags: string[]; operationId: string }>>;
    }>('/openapi.json');
    const operations = Object.values(body.paths).flatMap((methods) =>
      Object.values(methods).map(({ tags, operationId }) => `${tags[0]}/${operationId}`),
    );
    expect(operations).toEqual(expect.arrayContaining(Object.values(LINKS).map(({ operation }) => operation)));
  });

  it('gives one up that the server refuses for good, and forgets what it said', async () => {
    await register('refused@example.org');
    const row = await until(({ state }) => state !== 'queued');
    expect(row).toMatchObject({ state: 'dead', attempts: 1, problem: 'EENVELOPE 550', content: null });
    await untilIdle(test.app);
    expect(received).not.toContain('refused@example.org');
  });

  it('tries again what the server cannot take yet, and sends it once', async () => {
    await register('later@example.org');
    for (const attempts of [1, 2]) {
      const row = await until((seen) => seen.attempts === attempts);
      expect(row.state).toBe('queued');
      await hurry();
    }
    expect(await until(({ state }) => state === 'sent')).toMatchObject({ attempts: 3, content: null });
    await untilIdle(test.app);
    expect(received.filter((address) => address === 'later@example.org')).toHaveLength(1);
  });
});

describe('mails without a mail server', () => {
  it('become files that mail programs open, for the owner of the service alone', async () => {
    const test = await startTestApp();
    const person = aPerson({ full_name: 'Ada Lovelace' });
    await new Client(test.app).post('/api/auth/register', person);
    await untilIdle(test.app);
    const folder = path.join(test.dataDir, 'mail');
    const files = readdirSync(folder).map((name) => path.join(folder, name));
    expect(files).toEqual([expect.stringMatching(/[0-9a-f-]{36}\.eml$/)]);
    const [file = ''] = files;
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const mail = await simpleParser(readFileSync(file));
    expect([mail.to].flat()[0]?.text).toBe(person.email);
    expect(mail.subject).toBe('Confirm your e-mail address');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    await test.close();
  });
});
