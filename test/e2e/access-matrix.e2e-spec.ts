import { type Permission, Role, isGranted } from '../../src/common/access/permission.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { type Answer, Client, signUp, signUpAdmin } from '../support/client.js';
import { NURSE, NURSE_AD, toDocx } from '../support/documents.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Operation {
  method: Method;
  path: string;
  /** The names in braces. */
  params: string[];
  /** What the contract says that it needs; null for public routes. */
  permission: Permission | null;
  isUpload: boolean;
}

interface OperationObject {
  responses: Record<string, { description: string }>;
  requestBody?: { content: Record<string, unknown> };
}

const NOBODY = '01890000-0000-7000-8000-00000000dead';

/** By the permission, not by the caller: its own secret in the header. */
/** Goes on until the client leaves. */
const ENDLESS = 'GET /api/monitoring/live';
const BY_OTHER_MEANS = ['GET /metrics', 'POST /webhooks/security-events'];

/** A body that would do, where a route looks at the body before it looks for the record. */
const BODIES: Record<string, object> = {
  'PATCH /api/user/files/{file_id}': { name: 'other.docx' },
  'PATCH /api/user/cv/{cv_id}': { title: 'Other' },
  'PUT /api/user/cv/{cv_id}/resume': { basics: { name: 'Somebody Else' } },
  'PUT /api/user/cv/{cv_id}/analysis': { technical_skills: ['Welding'] },
  'POST /api/user/cv/{cv_id}/tailor': { job_description: NURSE_AD },
  'POST /api/user/cv/{cv_id}/cover-letter': { job_description: NURSE_AD },
  'POST /api/user/cv/{cv_id}/tailored': { tailored_content: NURSE },
  'POST /api/user/cv/{cv_id}/analyze': {},
  'PUT /api/user/jobs/application/{application_id}/status': { status: 'applied' },
  'POST /api/security/invalidate-user-sessions/{user_id}': { reason: 'A test.' },
};
const QUERIES: Record<string, string> = {
  'GET /api/user/cv/{cv_id}/render': '?format=txt',
  'GET /api/user/cv/{cv_id}/versions/{version}/diff': '?against=1',
};

describe('access, for every route of the contract', () => {
  let test: TestApp;
  let operations: Operation[];
  let owner: Client;
  let other: Client;
  let admin: Client;
  /** What is the owner's, by the name of the path parameter. */
  let owned: Record<string, string>;
  let bodies = BODIES;

  beforeAll(async () => {
    test = await startTestApp({ OUTBOUND_ALLOWED_HOSTS: '127.0.0.1:9' });
    operations = await readOperations(new Client(test.app));
    owner = await signUp(test.app);
    other = await signUp(test.app);
    admin = await signUpAdmin(test.app);
    owned = await makeOneOfEach();
    const job = await other.post<{ id: string }>('/api/user/jobs/description', { description: NURSE_AD });
    bodies = { ...BODIES, 'POST /api/user/jobs/match/{cv_id}': { job_id: job.body.id } };
  });
  afterAll(() => test.close());

  async function readOperations(anyone: Client): Promise<Operation[]> {
    const { body } = await anyone.get<{ paths: Record<string, Record<string, OperationObject>> }>('/openapi.json');
    return Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { responses, requestBody }]) => ({
        method: method.toUpperCase() as Method,
        path,
        params: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
        permission: (/permission ([\w.-]+\w)/.exec(responses['403']?.description ?? '')?.[1] ??
          null) as Permission | null,
        isUpload: requestBody?.content['multipart/form-data'] !== undefined,
      })),
    );
  }

  async function makeOneOfEach(): Promise<Record<string, string>> {
    const id = async (answer: Promise<Answer<{ id: string }>>) => (await answer).body.id;
    const bytes = await toDocx(NURSE);
    const cv_id = await id(owner.upload('/api/user/cv/upload', { fileName: 'cv.docx', bytes }));
    const job_id = await id(owner.post('/api/user/jobs/description', { description: NURSE_AD }));
    const webhook_id = await id(
      owner.post('/api/user/webhooks', { url: 'http://127.0.0.1:9/', events: ['account.activity'] }),
    );
    const application_id = await id(
      owner.post('/api/user/jobs/application', { job_title: 'Nurse', company: 'Northgate', cv_id }),
    );
    const token_id = await id(owner.post('/api/user/access-tokens', { name: 'Mine', scopes: ['cv.read'] }));
    await owner.post('/api/user/api-keys', { provider: 'openai', api_key: 'sk-0123456789abcdef0123' });
    const first = async (url: string) => (await owner.get<{ data: { id: string }[] }>(url)).body.data[0]?.id ?? '';
    const task = await owner.post<{ task_id: string }>('/api/user/export');
    const file_id = await id(
      owner.upload('/api/user/files/upload?file_type=cv', {
        fileName: 'other.docx',
        bytes: await toDocx(`${NURSE}\nMore`),
      }),
    );
    return {
      cv_id,
      job_id,
      webhook_id,
      application_id,
      token_id,
      file_id,
      version: '1',
      analysis_id: await id(owner.post(`/api/user/cv/${cv_id}/analyze`, {})),
      letter_id: await id(owner.post(`/api/user/cv/${cv_id}/cover-letter`, { job_id })),
      delivery_id: await first(`/api/user/webhooks/${webhook_id}/deliveries`),
      session_id: await first('/api/auth/sessions'),
      task_id: task.body.task_id,
      provider: 'openai',
    };
  }

  /** The same call with the ids given, or with ones that nobody has. */
  function call(by: Client, { method, path, params, isUpload }: Operation, ids: Record<string, string> = {}) {
    const name = `${method} ${path}`;
    const url = params.reduce(
      (text, param) => text.replace(`{${param}}`, ids[param] ?? { version: '1', provider: 'openai' }[param] ?? NOBODY),
      path + (QUERIES[name] ?? ''),
    );
    if (isUpload) return by.upload(url, { fileName: 'x.txt', bytes: Buffer.from('x') });
    const body = method === 'GET' ? undefined : (bodies[name] ?? (method === 'DELETE' ? undefined : {}));
    return by.send<Record<string, unknown>>(method, url, body);
  }

  const nameOf = ({ method, path }: Operation) => `${method} ${path}`;
  const guarded = () => operations.filter((operation) => operation.permission !== null);
  /** What ends the caller's own session comes last. */
  const inOrder = () => guarded().sort((one, two) => Number(/logout/.test(one.path)) - Number(/logout/.test(two.path)));

  it('is known of at least all that were there', () => {
    expect(operations.length).toBeGreaterThan(85);
    expect(guarded().length).toBeGreaterThan(70);
  });

  it('anonymous: 401, but for the public ones', async () => {
    const anyone = new Client(test.app);
    const wrong: string[] = [];
    for (const operation of operations) {
      if (BY_OTHER_MEANS.includes(nameOf(operation))) continue;
      const { status, body } = await call(anyone, operation, owned);
      const isRefused = status === 401 && body['error_code'] === 'auth.required';
      if (isRefused !== (operation.permission !== null)) wrong.push(`${nameOf(operation)}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('a user: 403 where only administrators may, and nowhere else', async () => {
    const person = await signUp(test.app);
    const wrong: string[] = [];
    for (const operation of inOrder()) {
      const { status } = await call(person, operation);
      const mayNot = operation.permission !== null && !isGranted(Role.User, operation.permission);
      if ((status === 403) !== mayNot || status === 401 || status >= 500) wrong.push(`${nameOf(operation)}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('an administrator: never 401 or 403', async () => {
    const wrong: string[] = [];
    for (const operation of inOrder()) {
      if (nameOf(operation) === ENDLESS) continue;
      const { status } = await call(admin, operation);
      if (status === 401 || status === 403 || status >= 500) wrong.push(`${nameOf(operation)}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it("another user: the owner's ids answer exactly as ids that nobody has", async () => {
    const withIds = guarded().filter(
      ({ params, permission }) => params.length > 0 && permission !== null && isGranted(Role.User, permission),
    );
    expect(withIds.length).toBeGreaterThan(30);
    const unknown = withIds.flatMap(({ params }) => params).filter((param) => !owned[param]);
    expect(unknown).toEqual([]); // a new kind of id has to be made above

    const wrong: unknown[] = [];
    for (const operation of withIds) {
      const foreign = await call(other, operation, owned);
      const missing = await call(other, operation);
      const isAlike = JSON.stringify(told(foreign)) === JSON.stringify(told(missing));
      if (foreign.status !== 404 || !isAlike) wrong.push([nameOf(operation), told(foreign), told(missing)]);
    }
    expect(wrong).toEqual([]);
  });

  it("another user: the owner's ids within a body are as unknown", async () => {
    const bytes = await toDocx(NURSE);
    const cv = (await other.upload<{ id: string }>('/api/user/cv/upload', { fileName: 'own.docx', bytes })).body.id;
    const { job_id = '', cv_id = '' } = owned;
    for (const [url, name, id] of [
      [`/api/user/cv/${cv}/analyze`, 'job_id', job_id],
      [`/api/user/cv/${cv}/tailor`, 'job_id', job_id],
      [`/api/user/jobs/match/${cv}`, 'job_id', job_id],
      ['/api/user/jobs/application', 'cv_id', cv_id],
      ['/api/user/jobs/application', 'job_id', job_id],
    ] as const) {
      const more = url.endsWith('application') ? { job_title: 'Nurse', company: 'Northgate' } : {};
      const foreign = await other.post(url, { ...more, [name]: id });
      const missing = await other.post(url, { ...more, [name]: NOBODY });
      expect([url, name, foreign.status >= 400 && foreign.status < 500]).toEqual([url, name, true]);
      expect(told(foreign)).toEqual(told(missing));
    }
  });

  it('the owner finds all of them where they were', async () => {
    for (const url of [
      `/api/user/cv/${owned['cv_id']}`,
      `/api/user/jobs/description/${owned['job_id']}`,
      `/api/user/files/${owned['file_id']}`,
      `/api/user/tasks/${owned['task_id']}`,
      `/api/user/analysis/${owned['analysis_id']}`,
      `/api/user/jobs/application/${owned['application_id']}`,
      `/api/user/webhooks/${owned['webhook_id']}/deliveries`,
    ]) {
      expect([url, (await owner.get(url)).status]).toEqual([url, 200]);
    }
    const tokens = await owner.get<{ data: { id: string }[] }>('/api/user/access-tokens');
    expect(tokens.body.data.map(({ id }) => id)).toContain(owned['token_id']);
  });

  /** Without what differs between any two requests, and the id that was asked for. */
  function told({ status, headers, body }: Answer): object {
    const ids = new RegExp([...Object.values(owned).filter((id) => id.length === 36), NOBODY].join('|'), 'g');
    const { request_id: _, timestamp: __, instance: ___, ...rest } = body ?? {};
    return { status, type: headers['content-type'], body: JSON.stringify(rest).replace(ids, '{id}') };
  }
});
