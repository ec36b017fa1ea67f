import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { EncryptionConfig } from '../../src/config/config.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { newId } from '../../src/common/id.js';
import { Outbox } from '../../src/mail/outbox.js';
import { type OutboxEntity } from '../../src/mail/outbox.entity.js';
import { ContentCipher } from '../../src/security/encryption/content-cipher.js';
import { UsersService } from '../../src/users/users.service.js';
import { type TestApp, startTestApp } from '../support/app.js';

const PEOPLE = 400;
const ONE = `1:${randomBytes(32).toString('base64')}`;
const BOTH = `${ONE},2:${randomBytes(32).toString('base64')}`;
const JWT_SECRET_KEY = randomBytes(36).toString('base64');

/** For a cipher with nothing in its memory. */
const dependenciesOf = ({ app }: TestApp) =>
  [app.get(UnitOfWork, { strict: false }), app.get(EncryptionConfig, { strict: false })] as const;

describe('rotation of the master key', () => {
  let old: TestApp;
  let notes: { userId: string; ref: { kind: string; id: string }; sealed: Buffer }[];

  beforeEach(async () => {
    old = await startTestApp({ ENCRYPTION_KEYS: ONE, RUN_WORKER: 'false' });
    const users = old.app.get(UsersService, { strict: false });
    const cipher = old.app.get(ContentCipher, { strict: false });
    notes = [];
    for (let i = 0; i < PEOPLE; i += 1) {
      const person = { username: `p${i}`, email: `p${i}@example.org`, fullName: null, passwordHash: 'x' };
      const userId = await users.create(person);
      const ref = { kind: 'note', id: newId() };
      notes.push({ userId, ref, sealed: await cipher.seal(userId, ref, Buffer.from(`note ${i}`)) });
    }
    for (let i = 0; i < 20; i += 1) {
      const data = { name: '', username: `p${i}` };
      await old.app.get(Outbox, { strict: false }).send('welcome', { to: `p${i}@example.org`, locale: 'en', data });
    }
  });
  afterEach(() => old.close());

  const script = (keys: string, ...args: string[]): ChildProcess =>
    spawn(process.execPath, [path.join(__dirname, '../../dist/src/rotate-keys.js'), ...args], {
      env: { PATH: process.env['PATH'], DATABASE_URL: old.database.url, JWT_SECRET_KEY, ENCRYPTION_KEYS: keys },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const endOf = async (child: ChildProcess) => ((await once(child, 'exit')) as [number | null])[0];
  const versions = (app = old) =>
    app.app.get(DataSource).query<{ version: number; count: number }[]>(
      `select version, count(*)::int as count from
         (select master_version as version from data_keys union all select key_version from outbox) v
       group by version order by version`,
    );
  const onBothKeys = () => startTestApp({ DATABASE_URL: old.database.url, ENCRYPTION_KEYS: BOTH, RUN_WORKER: 'false' });

  async function expectEverythingOpens(app: TestApp): Promise<void> {
    const cipher = app.app.get(ContentCipher, { strict: false });
    for (const [i, { userId, ref, sealed }] of notes.entries()) {
      expect((await cipher.open(userId, ref, sealed)).toString()).toBe(`note ${i}`);
    }
    const mails = await app.app
      .get(DataSource)
      .query<(OutboxEntity & { key_version: number })[]>('select * from outbox');
    expect(mails).toHaveLength(20);
    const outbox = app.app.get(Outbox, { strict: false });
    for (const mail of mails) {
      expect(outbox.open({ ...mail, keyVersion: mail.key_version }).to).toMatch(/@example\.org$/);
    }
  }

  it('can be killed midway and run again: every key opens at every moment', async () => {
    const killed = script(BOTH, '--batch', '10');
    await once(killed.stdout ?? killed, 'data'); // the first batch is through
    killed.kill('SIGKILL');
    await endOf(killed);
    const between = await versions();
    expect(between.map(({ version }) => version)).toEqual([1, 2]); // really midway
    const during = await onBothKeys();
    await expectEverythingOpens(during);
    await during.app.close();

    expect(await endOf(script(BOTH))).toBe(0);
    expect(await versions()).toEqual([{ version: 2, count: PEOPLE + 20 }]);
    const after = await onBothKeys();
    await expectEverythingOpens(after);
    await after.app.close();
  });

  it('fails no read that happens meanwhile', async () => {
    const reader = await onBothKeys();
    let running = true;
    let reads = 0;
    const load = Array.from({ length: 4 }, async (_, lane) => {
      for (let i = lane; running; i = (i + 7) % notes.length) {
        const note = notes[i];
        // a cipher that has no key in memory yet
        const cipher = new ContentCipher(...dependenciesOf(reader));
        if (note) expect((await cipher.open(note.userId, note.ref, note.sealed)).toString()).toBe(`note ${i}`);
        reads += 1;
      }
    });
    expect(await endOf(script(BOTH, '--batch', '5'))).toBe(0);
    running = false;
    await Promise.all(load);
    expect(reads).toBeGreaterThan(100);
    await reader.app.close();
  });

  it("does not open what was swapped between two people, nor one person's key in another's place", async () => {
    expect(await endOf(script(BOTH))).toBe(0);
    const app = await onBothKeys();
    const [one, two] = [notes[0], notes[1]];
    if (!one || !two) throw new Error('There are hundreds.');
    const cipher = app.app.get(ContentCipher, { strict: false });
    await expect(cipher.open(one.userId, two.ref, two.sealed)).rejects.toThrow('integrity');
    await expect(cipher.open(one.userId, one.ref, two.sealed)).rejects.toThrow('integrity');
    await app.app.get(DataSource).query(
      `update data_keys d set wrapped_key = o.wrapped_key from data_keys o
       where (d.user_id = $1 and o.user_id = $2) or (d.user_id = $2 and o.user_id = $1)`,
      [one.userId, two.userId],
    );
    const fresh = new ContentCipher(...dependenciesOf(app));
    await expect(fresh.open(one.userId, one.ref, one.sealed)).rejects.toThrow('integrity');
    await app.app.close();
  });

  it('says what it does, and needs the keys that the data needs', async () => {
    const help = script(BOTH, '--help');
    let text = '';
    help.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
    expect(await endOf(help)).toBe(0);
    expect(text).toContain('keys:rotate');
    expect(await versions()).toEqual([{ version: 1, count: PEOPLE + 20 }]);
  });
});
