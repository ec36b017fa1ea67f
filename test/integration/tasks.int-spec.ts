import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Role } from '../../src/common/access/permission.js';
import { DomainError } from '../../src/common/errors/domain-error.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { TaskHandlers } from '../../src/tasks/task-handlers.js';
import { TaskState } from '../../src/tasks/task.entity.js';
import { TasksService } from '../../src/tasks/tasks.service.js';
import { UsersService } from '../../src/users/users.service.js';
import { type TestApp, startTestApp } from '../support/app.js';

class Hopeless extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'test.hopeless';
}

describe('tasks', () => {
  let test: TestApp;
  let tasks: TasksService;
  let handlers: TaskHandlers;
  let unitOfWork: UnitOfWork;
  let userId: string;

  beforeAll(async () => {
    test = await startTestApp();
    tasks = test.app.get(TasksService, { strict: false });
    handlers = test.app.get(TaskHandlers, { strict: false });
    unitOfWork = test.app.get(UnitOfWork, { strict: false });
    const users = test.app.get(UsersService, { strict: false });
    userId = await users.create({ username: 'tess', email: 'tess@example.org', fullName: null, passwordHash: 'x' });
  });
  afterAll(() => test.close());

  const actor = () => ({ userId, sessionId: '', role: Role.User });

  async function finished(id: string) {
    for (;;) {
      const task = await tasks.get(actor(), id);
      if (task.finished_at) return task;
      await sleep(20);
    }
  }

  it('runs what was committed, and nothing that was rolled back', async () => {
    const ran: string[] = [];
    handlers.register('test.note', { run: async ({ input }) => ({ note: ran.push(input['note'] ?? '') }) });
    const lost = unitOfWork.run(async () => {
      await tasks.enqueue(userId, 'test.note', { note: 'rolled back' });
      throw new Error('no');
    });
    await expect(lost).rejects.toThrow('no');
    const task = await finished(await tasks.enqueue(userId, 'test.note', { note: 'committed' }));
    expect(task).toMatchObject({ state: TaskState.Succeeded, progress: 100, result: { note: 1 }, problem: null });
    expect(ran).toEqual(['committed']);
  });

  it('ends with a problem at once when trying again cannot help, and lets the feature know', async () => {
    const told: (string | undefined)[] = [];
    handlers.register('test.hopeless', {
      run: () => Promise.reject(new Hopeless('It cannot be done.')),
      giveUp: async (_run, error) => void told.push(error?.code),
    });
    const task = await finished(await tasks.enqueue(userId, 'test.hopeless', {}));
    expect(task).toMatchObject({
      state: TaskState.Failed,
      problem: { error_code: 'test.hopeless', detail: 'It cannot be done.' },
    });
    expect(told).toEqual(['test.hopeless']);
  });

  it('does not begin what was cancelled', async () => {
    let ran = false;
    handlers.register('test.never', {
      run: async () => {
        ran = true;
        return {};
      },
    });
    const id = await unitOfWork.run(async () => {
      const enqueued = await tasks.enqueue(userId, 'test.never', {});
      await tasks.cancel(actor(), enqueued);
      return enqueued;
    });
    await finished(await tasks.enqueue(userId, 'test.note', { note: 'after' })); // the queue is past it
    expect(await tasks.get(actor(), id)).toMatchObject({ state: TaskState.Cancelled });
    expect(ran).toBe(false);
  });

  it("releases a killed worker's job to the living", async () => {
    const idle = await startTestApp({ RUN_WORKER: 'false' });
    const owner = await idle.app
      .get(UsersService, { strict: false })
      .create({ username: 'tess', email: 'tess@example.org', fullName: null, passwordHash: 'x' });
    const queue = idle.app.get(TasksService, { strict: false });
    const id = await queue.enqueue(owner, 'test.note', { note: 'again' });

    const doomed = fork(path.join(__dirname, '../support/doomed-worker.mjs'), [idle.database.url]);
    await once(doomed, 'message'); // it holds the job
    doomed.kill('SIGKILL');
    await once(doomed, 'exit');

    const living = await startTestApp({ DATABASE_URL: idle.database.url });
    let runs = 0;
    living.app.get(TaskHandlers, { strict: false }).register('test.note', { run: async () => ({ runs: (runs += 1) }) });
    const self = { userId: owner, sessionId: '', role: Role.User };
    while (!(await queue.get(self, id)).finished_at) await sleep(20);
    expect(await queue.get(self, id)).toMatchObject({ state: TaskState.Succeeded, result: { runs: 1 } });
    await living.close();
    await idle.close();
  });
});
