import { once } from 'node:events';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { TaskHandlers } from '../../src/tasks/task-handlers.js';
import { TasksService } from '../../src/tasks/tasks.service.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { type Client, signUp } from '../support/client.js';
import { NURSE, toPdf } from '../support/documents.js';

interface Task {
  id: string;
  state: string;
  progress: number;
  problem: object | null;
}

describe('tasks over HTTP', () => {
  let test: TestApp;
  let port: number;
  let nora: Client;
  let userId: string;
  let tasks: TasksService;
  /** Lets the held tasks go on. */
  let release: () => void;

  beforeAll(async () => {
    test = await startTestApp({ EVENT_HEARTBEAT_MS: '200' });
    await test.app.listen(0, '127.0.0.1');
    port = (test.app.getHttpServer().address() as { port: number }).port;
    tasks = test.app.get(TasksService, { strict: false });
  });
  afterAll(async () => {
    release();
    await test.close();
  });

  beforeEach(async () => {
    nora = await signUp(test.app);
    userId = (await nora.get<{ id: string }>('/api/auth/me')).body.id;
    const released = new Promise<void>((resolve) => (release = resolve));
    test.app.get(TaskHandlers, { strict: false }).register('test.held', {
      async run({ report, signal }) {
        await report(30);
        await Promise.race([released, once(signal, 'abort')]);
        return { done: true };
      },
    });
  });

  /** A real connection, as a browser or a proxy would hold it. */
  async function open(id: string, headers: Record<string, string> = {}) {
    const request = http.get({
      host: '127.0.0.1',
      port,
      path: `/api/user/tasks/${id}/events`,
      headers: { authorization: `Bearer ${nora.token}`, ...headers },
    });
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    let text = '';
    response.on('data', (chunk: Buffer) => (text += chunk.toString()));
    response.on('error', () => undefined); // when this side hangs up
    const ended = new Promise<void>((resolve) => response.once('close', resolve));
    return { request, response, ended, text: () => text, events: () => eventsIn(text) };
  }

  const until = async (met: () => boolean | Promise<boolean>) => {
    while (!(await met())) await sleep(20);
  };

  it('streams every change and the end, with signs of life between, past buffering proxies', async () => {
    const id = await tasks.enqueue(userId, 'test.held', {});
    const stream = await open(id, { 'last-event-id': '99; drop table tasks' });
    expect(stream.response.statusCode).toBe(200);
    expect(stream.response.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    expect(stream.response.headers['cache-control']).toBe('private, no-store, no-transform');
    expect(stream.response.headers['content-length']).toBeUndefined();
    await until(() => stream.events().at(-1)?.progress === 30);
    await until(() => (stream.text().match(/^: still here$/gm) ?? []).length >= 2);
    release();
    await stream.ended; // ends by itself
    expect(stream.events().at(-1)).toMatchObject({ state: 'succeeded', progress: 100, result: { done: true } });
    expect(stream.text()).toMatch(/^retry: \d{8}$/m); // a browser does not come back for more
    const again = await open(id);
    await again.ended;
    expect(again.events()).toHaveLength(1);
  });

  it('stops asking the database when the client leaves, and gives the place back', async () => {
    const id = await tasks.enqueue(userId, 'test.held', {});
    const streams = await Promise.all(Array.from({ length: 10 }, () => open(id)));
    const refused = await nora.get(`/api/user/tasks/${id}/events`);
    expect(refused).toMatchObject({ status: 429, body: { error_code: 'task.too-many-streams' } });
    for (const { request } of streams) request.destroy();
    const find = jest.spyOn(tasks, 'get');
    let status = 429;
    while (status === 429) {
      const next = await open(id);
      status = next.response.statusCode ?? 0;
      next.request.destroy();
      await sleep(50);
    }
    expect(status).toBe(200);
    await sleep(100); // the last one is gone too
    find.mockClear();
    await sleep(1_200);
    expect(find).not.toHaveBeenCalled();
    find.mockRestore();
    release();
  });

  it('cancels what runs; the CV that was being read says so', async () => {
    const id = await tasks.enqueue(userId, 'test.held', {});
    await until(async () => (await nora.get<Task>(`/api/user/tasks/${id}`)).body.state === 'running');
    expect(await nora.delete(`/api/user/tasks/${id}`)).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    expect(await nora.delete(`/api/user/tasks/${id}`)).toMatchObject({
      status: 409,
      body: { error_code: 'task.finished' },
    });

    const idle = await startTestApp({ RUN_WORKER: 'false', DOCUMENT_IN_REQUEST_MS: '0' });
    const person = await signUp(idle.app);
    const file = { bytes: await toPdf(NURSE), fileName: 'cv.pdf' };
    const { body } = await person.upload<{ id: string; task_id: string }>('/api/user/cv/upload', file);
    expect((await person.delete(`/api/user/tasks/${body.task_id}`)).status).toBe(200);
    expect(await person.get(`/api/user/cv/${body.id}`)).toMatchObject({
      body: { status: 'failed', task_id: null, problem: { error_code: 'task.cancelled' } },
    });
    await idle.close();
  });

  it('lists by state and by cursor', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 3; at += 1) ids.push(await tasks.enqueue(userId, 'test.held', {}));
    await nora.delete(`/api/user/tasks/${ids[2]}`);
    interface List {
      data: Task[];
      pagination: { next_cursor: string | null; total_items: number };
    }
    const first = await nora.get<List>('/api/user/tasks?page_size=2');
    const rest = await nora.get<List>(`/api/user/tasks?page_size=2&cursor=${first.body.pagination.next_cursor}`);
    expect([...first.body.data, ...rest.body.data].map(({ id }) => id)).toEqual(ids.toReversed());
    expect((await nora.get<List>('/api/user/tasks?state=cancelled')).body.data.map(({ id }) => id)).toEqual([ids[2]]);
    expect((await nora.get('/api/user/tasks?state=lost')).status).toBe(422);
    release();
  });

  it("is nobody else's", async () => {
    const id = await tasks.enqueue(userId, 'test.held', {});
    const eve = await signUp(test.app);
    for (const answer of [
      await eve.get(`/api/user/tasks/${id}`),
      await eve.get(`/api/user/tasks/${id}/events`),
      await eve.delete(`/api/user/tasks/${id}`),
    ]) {
      expect(answer).toMatchObject({ status: 404, body: { error_code: 'task.not-found' } });
    }
    release();
  });

  it('lets go of open streams when the service ends', async () => {
    const other = await startTestApp();
    await other.app.listen(0, '127.0.0.1');
    const person = await signUp(other.app);
    const self = (await person.get<{ id: string }>('/api/auth/me')).body.id;
    other.app
      .get(TaskHandlers, { strict: false })
      .register('test.held', { run: ({ signal }) => once(signal, 'abort').then(() => ({})) });
    const service = other.app.get(TasksService, { strict: false });
    // two held ones and one that waits for a place
    const ids = [await service.enqueue(self, 'test.held', {}), await service.enqueue(self, 'test.held', {})];
    const waiting = await service.enqueue(self, 'test.held', {});
    const { port: at } = other.app.getHttpServer().address() as { port: number };
    const response = await fetch(`http://127.0.0.1:${at}/api/user/tasks/${waiting}/events`, {
      headers: { authorization: `Bearer ${person.token}` },
    });
    for (const id of ids) await service.cancel({ userId: self, sessionId: '', role: 'user' as never }, id);
    await service.cancel({ userId: self, sessionId: '', role: 'user' as never }, waiting).catch(() => undefined);
    const began = performance.now();
    await Promise.all([response.text(), other.close()]);
    expect(performance.now() - began).toBeLessThan(8_000);
  });
});

function eventsIn(text: string): Task[] {
  return [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? '') as Task);
}
