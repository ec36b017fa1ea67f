import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NURSE } from '../support/documents.js';
import { type Service, startService } from '../support/service.js';

/** The service as a process, on its embedded database. */
describe('the service with nothing configured', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'cv-service-'));
    chmodSync(dataDir, 0o711);
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('loses nothing that it acknowledged when it is killed during uploads, and goes on', async () => {
    const first = await startService({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' });
    const person = await signUp(first);
    const acknowledged: string[] = [];
    let killed = false;
    const uploading = Array.from({ length: 4 }, async (_, lane) => {
      for (let n = 0; !killed; n += 1) {
        const id = await upload(first, person.token, `${NURSE}\nLane ${lane}, number ${n}\n`).catch(() => null);
        if (id) acknowledged.push(id);
      }
    });
    while (acknowledged.length < 12) await sleep(5);
    killed = true;
    await first.end('SIGKILL');
    await Promise.all(uploading);

    const second = await startService({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' });
    const token = await logIn(second, person);
    for (const id of acknowledged) {
      const original = await call(second, token, `/api/user/cv/${id}/download`);
      expect(original.status).toBe(200);
      expect(await original.text()).toMatch(/^Marta Lindqvist\n[^]*Lane \d, number \d+\n$/);
      expect((await call(second, token, `/api/user/cv/${id}/resume`)).status).toBe(200);
    }
    const listed = await call(second, token, '/api/user/cv/list?page_size=100').then(
      (answer) => answer.json() as Promise<{ data: { status: string }[] }>,
    );
    expect(listed.data.length).toBeGreaterThanOrEqual(acknowledged.length);
    expect(listed.data.every(({ status }) => status === 'ready')).toBe(true); // nothing half present
    expect(await second.end('SIGTERM')).toBe(0);
  });

  it('answers what it has begun when it is asked to stop, and says first that it is not ready', async () => {
    const service = await startService({ DATA_DIR: dataDir, LOG_LEVEL: 'info' });
    const { token } = await signUp(service);
    const underWay = Array.from({ length: 6 }, () => upload(service, token, NURSE).catch(() => null));
    await sleep(30);
    const code = await service.end('SIGTERM');
    expect(code).toBe(0);
    const ids = await Promise.all(underWay);
    expect(ids.filter(Boolean).length).toBeGreaterThan(0);
    expect(service.log()).toContain('SIGTERM: draining');
    for (const line of service.log().trim().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow();
  });
});

interface Person {
  email: string;
  password: string;
  token: string;
}

async function signUp(service: Service): Promise<Person> {
  const account = { username: 'killian', email: 'killian@example.org', password: 'tides come and go' };
  await post(service, '/api/auth/register', account);
  return { ...account, token: await logIn(service, account) };
}

async function logIn(service: Service, { email, password }: { email: string; password: string }): Promise<string> {
  const answer = await post(service, '/api/auth/login', { email, password });
  return ((await answer.json()) as { access_token: string }).access_token;
}

function post(service: Service, route: string, body: object): Promise<Response> {
  return fetch(service.url + route, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
}

function call(service: Service, token: string, route: string): Promise<Response> {
  return fetch(service.url + route, { headers: { authorization: `Bearer ${token}` } });
}

async function upload(service: Service, token: string, text: string): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([text]), 'cv.md');
  const answer = await fetch(`${service.url}/api/user/cv/upload`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${token}` },
  });
  if (answer.status !== 201 && answer.status !== 202) throw new Error(`Upload answered ${answer.status}`);
  return ((await answer.json()) as { id: string }).id;
}
