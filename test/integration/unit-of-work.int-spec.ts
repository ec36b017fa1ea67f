import { newId } from '../../src/common/id.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { ContentCipher } from '../../src/security/encryption/content-cipher.js';
import { EmailTaken, UsernameTaken } from '../../src/users/users.errors.js';
import { UsersService } from '../../src/users/users.service.js';
import { type TestApp, startTestApp } from '../support/app.js';

describe('unit of work', () => {
  let test: TestApp;
  let unitOfWork: UnitOfWork;
  let users: UsersService;

  beforeAll(async () => {
    test = await startTestApp();
    unitOfWork = test.app.get(UnitOfWork);
    users = test.app.get(UsersService, { strict: false });
  });
  afterAll(() => test.close());

  const person = (name: string) => ({
    username: name,
    email: `${name}@example.org`,
    fullName: null,
    passwordHash: 'x',
  });

  it('leaves nothing behind when the work fails, however deep it joined', async () => {
    const told: string[] = [];
    const failing = unitOfWork.run(async () => {
      await users.create(person('ghost'));
      unitOfWork.afterCommit(() => told.push('ghost'));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await users.findForSignIn('ghost@example.org')).toBeNull();
    expect(told).toEqual([]);
  });

  it('tells after the commit', async () => {
    const seen: unknown[] = [];
    await unitOfWork.run(async () => {
      await users.create(person('grace'));
      unitOfWork.afterCommit(() => seen.push('committed'));
      expect(seen).toEqual([]);
    });
    expect(seen).toEqual(['committed']);
  });

  it('lets the database decide who is first', async () => {
    const tries = Array.from({ length: 20 }, (_, index) =>
      users.create({ ...person(`racer${index}`), email: 'one@example.org' }),
    );
    const outcomes = await Promise.allSettled(tries);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(19);
    expect(refused.every(({ reason }) => reason instanceof EmailTaken)).toBe(true);
    await expect(users.create({ ...person('grace'), email: 'two@example.org' })).rejects.toThrow(UsernameTaken);
  });

  it("opens one user's content with no other user's key", async () => {
    const cipher = test.app.get(ContentCipher, { strict: false });
    const [ada, eve] = [await users.create(person('ada')), await users.create(person('eve'))];
    const ref = { kind: 'note', id: newId() };
    const sealed = await cipher.seal(ada, ref, Buffer.from('secret'));
    expect((await cipher.open(ada, ref, sealed)).toString()).toBe('secret');
    await expect(cipher.open(eve, ref, sealed)).rejects.toThrow('integrity');
    await expect(cipher.open(ada, { ...ref, id: newId() }, sealed)).rejects.toThrow('integrity');
  });
});
