import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { newId } from '../../src/common/id.js';
import { FileKind } from '../../src/files/file.entity.js';
import { FileUpkeep } from '../../src/files/file-upkeep.js';
import { FilesService } from '../../src/files/files.service.js';
import { FileStorage } from '../../src/files/storage/file-storage.js';
import { UsersService } from '../../src/users/users.service.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { STORAGES, type TestStorage } from '../support/storages.js';

describe.each(STORAGES)('files in %s', (_name, openStorage) => {
  let place: TestStorage;
  let test: TestApp;
  let files: FilesService;
  let storage: FileStorage;
  let upkeep: FileUpkeep;
  let userId: string;

  beforeAll(async () => {
    place = await openStorage();
    test = await startTestApp(place.env);
    files = test.app.get(FilesService, { strict: false });
    storage = test.app.get(FileStorage, { strict: false });
    upkeep = test.app.get(FileUpkeep, { strict: false });
    userId = await createUser('fay');
  });
  afterAll(async () => {
    await test.close();
    await place.close();
  });

  function createUser(username: string): Promise<string> {
    const users = test.app.get(UsersService, { strict: false });
    return users.create({ username, email: `${username}@example.org`, fullName: null, passwordHash: 'x' });
  }

  const aFile = (bytes: Buffer) => ({ name: 'a.bin', kind: FileKind.Cv, mediaType: 'application/pdf', bytes });
  const store = (bytes: Buffer) => files.store(userId, aFile(bytes), (file) => Promise.resolve(file.id));

  async function keyOf(id: string): Promise<string> {
    const [row] = await test.app
      .get(DataSource)
      .query<{ storage_key: string }[]>('select storage_key from files where id = $1', [id]);
    return row?.storage_key ?? '';
  }

  async function allKeys(): Promise<string[]> {
    const keys: string[] = [];
    for await (const key of storage.keys()) keys.push(key);
    return keys;
  }

  it.each([0, 1, 65_536, 200_000, 7_000_000])('%i bytes come back as they were, and lie sealed', async (size) => {
    const bytes = randomBytes(size);
    const id = await store(bytes);
    expect((await files.read(userId, id)).bytes.equals(bytes)).toBe(true);
    const sealed = await collect(await storage.get(await keyOf(id)));
    expect(sealed.length).toBeGreaterThan(size);
    expect(size > 16 && sealed.includes(bytes.subarray(0, 16))).toBe(false);
  });

  it('never gives out a byte of a file in which one bit is flipped', async () => {
    const bytes = randomBytes(300_000);
    const id = await store(bytes);
    const key = await keyOf(id);
    const sealed = await collect(await storage.get(key));
    for (const at of [0, 150_000, sealed.length - 1]) {
      const damaged = Buffer.from(sealed);
      damaged[at] = (damaged[at] ?? 0) ^ 4;
      await storage.put(key, one(damaged));
      await expect(files.open(userId, id)).rejects.toMatchObject({ code: 'file.damaged' });
    }
    await storage.put(key, one(sealed.subarray(0, 131_104))); // cut between two segments
    await expect(files.open(userId, id)).rejects.toMatchObject({ code: 'file.damaged' });
    await storage.put(key, one(sealed));
    expect((await files.read(userId, id)).bytes.equals(bytes)).toBe(true);
  });

  it('cuts a long file off where it is damaged, and sends nothing of what follows', async () => {
    const bytes = randomBytes(3_000_000);
    const id = await store(bytes);
    const key = await keyOf(id);
    const damaged = await collect(await storage.get(key));
    damaged[2_500_000] = (damaged[2_500_000] ?? 0) ^ 1;
    await storage.put(key, one(damaged));
    const { stream } = await files.open(userId, id);
    const got: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => got.push(chunk));
    await expect(once(stream, 'end')).rejects.toMatchObject({ code: 'file.damaged' });
    const sent = Buffer.concat(got);
    expect(sent.length).toBeLessThan(2_500_000);
    expect(bytes.subarray(0, sent.length).equals(sent)).toBe(true);
  });

  it("is an error to swap two files' bytes, or two users'", async () => {
    const [first, second] = [await store(randomBytes(1_000)), await store(randomBytes(1_000))];
    const [a, b] = [await keyOf(first), await keyOf(second)];
    const [bytesA, bytesB] = [await collect(await storage.get(a)), await collect(await storage.get(b))];
    await storage.put(a, one(bytesB));
    await storage.put(b, one(bytesA));
    await expect(files.read(userId, first)).rejects.toMatchObject({ code: 'file.damaged' });
    await expect(files.read(await createUser('eve'), first)).rejects.toMatchObject({ code: 'file.not-found' });
  });

  it('keeps nothing of a put that fails midway, or whose transaction does', async () => {
    const before = (await allKeys()).length;
    async function* broken() {
      yield randomBytes(100_000);
      throw new Error('the client is gone');
    }
    await expect(storage.put(newId(), broken())).rejects.toThrow('the client is gone');
    const refused = files.store(userId, aFile(randomBytes(10)), () => Promise.reject(new Error('no')));
    await expect(refused).rejects.toThrow('no');
    expect(await allKeys()).toHaveLength(before);
    expect(await storage.discardDrafts(new Date(Date.now() + 1_000))).toBe(0);
  });

  it('takes the bytes away with the row, whoever deletes it', async () => {
    const owner = await createUser('uma');
    const id = await files.store(owner, aFile(randomBytes(10)), (file) => Promise.resolve(file.id));
    const key = await keyOf(id);
    await test.app.get(DataSource).query('delete from users where id = $1', [owner]);
    while (await storage.has(key)) await sleep(50);
    expect(await storage.get(key)).toBeNull();
  });

  it('finds what a crash left without a row, and leaves alone what may still get one', async () => {
    const kept = await store(randomBytes(10));
    const orphan = newId();
    await storage.put(orphan, one(randomBytes(500)));
    expect(await upkeep.reconcile(new Date(Date.now() - 60_000))).toMatchObject({ orphans: 0 });
    expect(await storage.has(orphan)).toBe(true);
    const found = await upkeep.reconcile(new Date(Date.now() + 1_000));
    expect(found.orphans).toBeGreaterThanOrEqual(1);
    expect(await storage.has(orphan)).toBe(false);
    expect((await files.read(userId, kept)).bytes).toHaveLength(10);
  });

  it('reports a row whose bytes are gone, and keeps it', async () => {
    const id = await store(randomBytes(10));
    await storage.remove(await keyOf(id));
    expect(await upkeep.reconcile(new Date(Date.now() + 1_000))).toMatchObject({ missing: 1 });
    await expect(files.read(userId, id)).rejects.toMatchObject({ code: 'file.damaged' });
  });

  it('lets exactly one of fifty parallel stores have the last place', async () => {
    const owner = await createUser(`quentin`);
    const data = test.app.get(DataSource);
    await data.query(
      `insert into files (id, user_id, name, kind, media_type, size, sha256, storage_key, held)
       values ($1, $2, 'big', 'cv', 'application/pdf', $3, 'x', $4, true)`,
      [newId(), owner, 500 * 1024 * 1024 - 1_500, newId()],
    );
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, () =>
        files.store(owner, aFile(randomBytes(1_000)), (file) => Promise.resolve(file.id)),
      ),
    );
    const refusals = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason as object);
    expect(refusals).toHaveLength(49);
    for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'file.quota-exceeded' });
  });
});

async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

async function collect(stream: Readable | null): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream ?? []) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
