import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Role } from '../../src/common/access/permission.js';
import { DomainError } from '../../src/common/errors/domain-error.js';
import { newId } from '../../src/common/id.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { BackgroundJobs } from '../../src/tasks/background-jobs.js';
import { TaskHandlers } from '../../src/tasks/task-handlers.js';
import { TaskState } from '../../src/tasks/task.entity.js';
import { TaskUpkeep } from '../../src/tasks/task-upkeep.js';
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

  it('takes a delay that is no whole number of milliseconds', async () => {
    const jobs = test.app.get(BackgroundJobs, { strict: false });
    await jobs.enqueue('test.later', {}, 'later', 3_600_000.123);
    const [row] = await unitOfWork.manager.query<{ seconds: number }[]>(
      `select extract(epoch from run_at - now())::float as seconds from graphile_worker.jobs where key = 'later'`,
    );
    expect(row?.seconds).toBeGreaterThan(3_500);
    await unitOfWork.manager.query(`select graphile_worker.remove_job('later')`);
  });

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

  it('tells a run that is under way to stop, and lets nothing of it count', async () => {
    const seen: unknown[] = [];
    let begun: () => void;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    handlers.register('test.endless', {
      run: ({ signal }) =>
        new Promise((resolve) => {
          begun();
          signal.addEventListener('abort', () => {
            seen.push((signal.reason as DomainError).code);
            resolve({ late: true });
          });
        }),
      giveUp: async (_run, error) => void seen.push(error?.code),
    });
    const id = await tasks.enqueue(userId, 'test.endless', {});
    await hasBegun;
    expect(await tasks.cancel(actor(), id)).toMatchObject({ state: TaskState.Cancelled });
    await expect(tasks.cancel(actor(), id)).rejects.toMatchObject({ code: 'task.finished' });
    while (seen.length < 2) await sleep(20);
    expect(seen).toEqual(['task.cancelled', 'task.cancelled']); // the feature, then the run
    await finished(await tasks.enqueue(userId, 'test.note', {})); // whatever the late result does, it has done
    expect(await tasks.get(actor(), id)).toMatchObject({ state: TaskState.Cancelled, result: null });
  });

  it('refuses progress to a run whose task was cancelled', async () => {
    const problems: unknown[] = [];
    handlers.register('test.reporting', {
      async run({ taskId, report }) {
        await report(40);
        expect((await tasks.get(actor(), taskId)).progress).toBe(40);
        await tasks.cancel(actor(), taskId);
        await report(50).catch((error: DomainError) => problems.push(error.code));
        return {};
      },
    });
    const task = await finished(await tasks.enqueue(userId, 'test.reporting', {}));
    expect(task).toMatchObject({ state: TaskState.Cancelled, progress: 40 });
    while (problems.length === 0) await sleep(20);
    expect(problems).toEqual(['task.cancelled']);
  });

  it('tries what fails again, later each time, and not for ever; others go on meanwhile', async () => {
    let runs = 0;
    handlers.register('test.poison', {
      async run() {
        runs += 1;
        throw new Error('always');
      },
    });
    const id = await tasks.enqueue(userId, 'test.poison', {});
    for (let tries = 1; tries <= 5; tries += 1) {
      while (runs < tries) await sleep(10);
      expect((await finished(await tasks.enqueue(userId, 'test.note', {}))).state).toBe(TaskState.Succeeded);
      await unitOfWork.manager.query(`update graphile_worker._private_jobs set run_at = now() where key = $1`, [id]); // no need to wait
    }
    expect(await finished(id)).toMatchObject({ state: TaskState.Failed, problem: { error_code: 'internal' } });
    expect(runs).toBe(5);
  });

  it('ends a task whose every try took its worker with it', async () => {
    let told: DomainError | null | undefined;
    handlers.register('test.fatal', { run: async () => ({}), giveUp: async (_run, error) => void (told = error) });
    const id = await unitOfWork.run(async () => {
      const enqueued = await tasks.enqueue(userId, 'test.fatal', {});
      // what five crashed workers leave: a job that is used up, and a task that seems to run
      await unitOfWork.manager.query(
        `update graphile_worker._private_jobs set attempts = max_attempts where key = $1`,
        [enqueued],
      );
      await unitOfWork.manager.query(
        `update tasks set state = 'running', dispatched_at = now() - interval '1 minute' where id = $1`,
        [enqueued],
      );
      return enqueued;
    });
    await test.app.get(TaskUpkeep, { strict: false }).run();
    expect(await tasks.get(actor(), id)).toMatchObject({
      state: TaskState.Failed,
      problem: { error_code: 'task.crashed' },
    });
    expect(told).toBeNull();
    const jobs = await unitOfWork.manager.query<unknown[]>('select from graphile_worker.jobs where key = $1', [id]);
    expect(jobs).toEqual([]);
  });

  it('takes up waiting tasks that nobody gave a place', async () => {
    const id = await tasks.enqueue(userId, 'test.note', {});
    await finished(id);
    await unitOfWork.manager.query(
      `insert into tasks (id, user_id, kind, input) values ($1, $2, 'test.note', '{"note": "stranded"}')`,
      [newId(), userId],
    );
    await test.app.get(TaskUpkeep, { strict: false }).run();
    const rows = () =>
      unitOfWork.manager.query<{ state: string }[]>(
        `select state from tasks where user_id = $1 and input->>'note' = 'stranded'`,
        [userId],
      );
    while ((await rows())[0]?.state !== 'succeeded') await sleep(20);
  });

  it("does not let one user's thousand tasks delay another's", async () => {
    const done: string[] = [];
    handlers.register('test.slow', {
      async run({ input }) {
        await sleep(20);
        done.push(input['of'] ?? '');
        return {};
      },
    });
    const users = test.app.get(UsersService, { strict: false });
    const other = await users.create({ username: 'oda', email: 'oda@example.org', fullName: null, passwordHash: 'x' });
    await unitOfWork.run(async () => {
      for (let at = 0; at < 1_000; at += 1) await tasks.enqueue(userId, 'test.slow', { of: 'many' });
    });
    const began = performance.now();
    const id = await tasks.enqueue(other, 'test.slow', { of: 'one' });
    const self = { userId: other, sessionId: '', role: Role.User };
    while (!(await tasks.get(self, id)).finished_at) await sleep(5);
    const waitedMs = performance.now() - began;
    const ahead = done.filter((of) => of === 'many').length;
    expect(ahead).toBeLessThan(50);
    expect(waitedMs).toBeLessThan(3_000);
    const places = await unitOfWork.manager.query<{ count: number }[]>(
      `select count(*)::int as count from tasks where user_id = $1 and dispatched_at is not null and finished_at is null`,
      [userId],
    );
    expect(places[0]?.count).toBeLessThanOrEqual(2);
    // all of them are done in the end, one after the other
    await unitOfWork.manager.query(
      `update tasks set state = 'cancelled', finished_at = now()
      where user_id = $1 and dispatched_at is null and id not in
        (select id from tasks where user_id = $1 and dispatched_at is null order by id limit 40)`,
      [userId],
    );
    const open = () =>
      unitOfWork.manager.query<unknown[]>(`select from tasks where user_id = $1 and finished_at is null`, [userId]);
    while ((await open()).length > 0) await sleep(20);
  });

  it('gives out places one at a time, however many ask at once', async () => {
    handlers.register('test.held', {
      run: ({ signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve({}))),
    });
    const ids = await Promise.all(Array.from({ length: 12 }, () => tasks.enqueue(userId, 'test.held', {})));
    const placed = await unitOfWork.manager.query<unknown[]>(
      'select from tasks where id = any($1) and dispatched_at is not null',
      [ids],
    );
    expect(placed).toHaveLength(2);
    await Promise.all(ids.map((id) => tasks.cancel(actor(), id))); // frees places and takes what waits, all at once
    for (const id of ids) expect((await tasks.get(actor(), id)).state).toBe(TaskState.Cancelled);
    expect((await finished(await tasks.enqueue(userId, 'test.note', {}))).state).toBe(TaskState.Succeeded);
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
