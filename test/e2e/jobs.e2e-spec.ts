import { createServer } from 'node:http';
import { type TestApp, startTestApp } from '../support/app.js';
import { type Client, signUp } from '../support/client.js';
import { NURSE, NURSE_AD } from '../support/documents.js';
import { queriesOn } from '../support/queries.js';

interface Application {
  id: string;
  job_id: string | null;
  cv_id: string | null;
  status: string;
  next_statuses: string[];
  notes: string | null;
  history: { status: string; at: string }[];
}
interface List<T> {
  data: T[];
  pagination: { total_items: number; has_next: boolean; next_cursor: string | null };
}

const NURSE_JOB = { job_title: 'Senior Nurse', company: 'Northgate Hospital' };

describe('jobs', () => {
  let test: TestApp;
  let marta: Client;

  beforeAll(async () => (test = await startTestApp({ RUN_WORKER: 'false' })));
  beforeEach(async () => (marta = await signUp(test.app)));
  afterAll(() => test.close());

  const uploadNurse = async (who: Client) =>
    (await who.upload<{ id: string }>('/api/user/cv/upload', { bytes: Buffer.from(NURSE), fileName: 'cv.md' })).body.id;

  it('keeps an application on its way, step by step', async () => {
    const cvId = await uploadNurse(marta);
    const made = await marta.post<Application>('/api/user/jobs/application', {
      ...NURSE_JOB,
      cv_id: cvId,
      job_url: 'https://jobs.example.org/4711',
      job_description: NURSE_AD,
      notes: 'Ask for Dr. Berg',
    });
    expect(made).toMatchObject({
      status: 201,
      body: { ...NURSE_JOB, status: 'saved', cv_id: cvId, notes: 'Ask for Dr. Berg', job_description: NURSE_AD },
    });
    expect(made.body.next_statuses).toEqual(['applied', 'withdrawn']);
    expect((await marta.get(`/api/user/jobs/description/${made.body.job_id}`)).status).toBe(200);

    const path = `/api/user/jobs/application/${made.body.id}/status`;
    const skipped = await marta.put(path, { status: 'accepted' });
    expect(skipped).toMatchObject({ status: 409, body: { error_code: 'application.status-cannot-follow' } });
    for (const status of ['applied', 'applied', 'interviewing', 'offered', 'accepted']) {
      expect(await marta.put(path, { status })).toMatchObject({ status: 200, body: { status } });
    }
    const { body } = await marta.get<Application>(`/api/user/jobs/application/${made.body.id}`);
    expect(body.history.map(({ status }) => status)).toEqual([
      'saved',
      'applied',
      'interviewing',
      'offered',
      'accepted',
    ]);
    expect(body.notes).toBe('Ask for Dr. Berg');
  });

  it('takes one of two steps that were made at once', async () => {
    const { body } = await marta.post<Application>('/api/user/jobs/application', { ...NURSE_JOB, status: 'offered' });
    const path = `/api/user/jobs/application/${body.id}/status`;
    const answers = await Promise.all([
      marta.put(path, { status: 'accepted' }),
      marta.put(path, { status: 'rejected' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const after = await marta.get<Application>(`/api/user/jobs/application/${body.id}`);
    expect(after.body.history).toHaveLength(2);
  });

  it('keeps a description that is no ad, without reading it as one', async () => {
    const { status, body } = await marta.post<Application & { job_description: string }>('/api/user/jobs/application', {
      ...NURSE_JOB,
      job_description: 'see link',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ job_id: null, job_description: 'see link' });
  });

  it('lists by state and by cursor, in a fixed number of queries', async () => {
    for (const status of ['saved', 'applied', 'applied', 'applied', 'rejected']) {
      await marta.post('/api/user/jobs/application', { ...NURSE_JOB, status });
    }
    const applied = await marta.get<List<Application>>('/api/user/jobs/applications?status=applied&page_size=2');
    expect(applied.body.pagination).toMatchObject({ total_items: 3, has_next: true });
    const rest = await marta.get<List<Application>>(
      `/api/user/jobs/applications?status=applied&page_size=2&cursor=${applied.body.pagination.next_cursor}`,
    );
    expect(rest.body.data).toHaveLength(1);
    expect(rest.body.pagination).toMatchObject({ has_next: false, next_cursor: null });
    expect(applied.body.data.map(({ id }) => id)).not.toContain(rest.body.data[0]?.id);
    const few = await queriesOn('job_applications', () => marta.get('/api/user/jobs/applications?page_size=1'));
    const many = await queriesOn('job_applications', () => marta.get('/api/user/jobs/applications?page_size=50'));
    expect([few.length, many.length]).toEqual([2, 2]);
  });

  it('counts applications, matches, and the skills asked for and missing', async () => {
    const cvId = await uploadNurse(marta);
    const { body: job } = await marta.post<{ id: string }>('/api/user/jobs/description', { description: NURSE_AD });
    const match = await marta.post<{ score: number }>(`/api/user/jobs/match/${cvId}`, { job_id: job.id });
    await marta.post(`/api/user/jobs/match/${cvId}`, { job_id: job.id }); // again: the newest counts, once
    await marta.post('/api/user/jobs/application', { ...NURSE_JOB, status: 'applied' });
    const { status, body } = await marta.get<{
      skills_asked_for: { name: string; count: number }[];
      skills_missing: { name: string }[];
      applications_by_status: Record<string, number>;
    }>('/api/user/jobs/stats');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      job_descriptions: 1,
      applications: 1,
      matches: 1,
      average_match: Math.round(match.body.score * 10) / 10,
      ads_counted: 1,
    });
    expect(body.applications_by_status).toMatchObject({ applied: 1, saved: 0 });
    expect(body.skills_asked_for).toContainEqual({ name: 'Wound care', count: 1 });
    expect(body.skills_missing.map(({ name }) => name.toLowerCase()).join()).toContain('ultrasound');
    const nobody = await (await signUp(test.app)).get('/api/user/jobs/stats');
    expect(nobody.body).toMatchObject({ applications: 0, average_match: null, skills_asked_for: [] });
  });

  it('weighs as it is told, and the score stays the sum of its parts', async () => {
    const cvId = await uploadNurse(marta);
    const { body: job } = await marta.post<{ id: string }>('/api/user/jobs/description', { description: NURSE_AD });
    const scores: number[] = [];
    for (const weights of [undefined, { language: 100 }, { skillRequired: 0, experience: null }, ZERO]) {
      const { status, body } = await marta.post<{ score: number; contributions: { points: number }[] }>(
        `/api/user/jobs/match/${cvId}`,
        { job_id: job.id, weights },
      );
      expect(status).toBe(201);
      const sum = body.contributions.reduce((total, { points }) => total + Math.round(points * 100), 0);
      expect(sum).toBe(Math.round(body.score * 100));
      scores.push(body.score);
    }
    expect(scores[1]).not.toBe(scores[0]);
    const wrong = await marta.post(`/api/user/jobs/match/${cvId}`, { job_id: job.id, weights: { luck: 3 } });
    expect(wrong.status).toBe(422);
  });

  it('survives the CV and the ad that it names', async () => {
    const cvId = await uploadNurse(marta);
    const { body } = await marta.post<Application>('/api/user/jobs/application', {
      ...NURSE_JOB,
      cv_id: cvId,
      job_description: NURSE_AD,
    });
    await marta.delete(`/api/user/cv/${cvId}`);
    expect((await marta.delete(`/api/user/jobs/description/${body.job_id}`)).status).toBe(204);
    const left = await marta.get(`/api/user/jobs/application/${body.id}`);
    expect(left).toMatchObject({ status: 200, body: { cv_id: null, job_id: null, job_description: NURSE_AD } });
    expect((await marta.delete(`/api/user/jobs/application/${body.id}`)).status).toBe(204);
    expect((await marta.delete(`/api/user/jobs/application/${body.id}`)).status).toBe(404);
  });

  it('reads an ad from the web, and nothing that is not on the public web', async () => {
    const pages: Record<string, [status: number, headers: Record<string, string>, body: string]> = {
      '/ad': [200, { 'content-type': 'text/html; charset=utf-8' }, asHtml(NURSE_AD)],
      '/moved': [302, { location: '/ad' }, ''],
      '/inside': [302, { location: 'http://127.0.0.1:9/' }, ''],
      '/round': [302, { location: '/round' }, ''],
      '/picture': [200, { 'content-type': 'image/png' }, 'x'],
      '/gone': [404, { 'content-type': 'text/html' }, asHtml(NURSE_AD)],
    };
    const server = createServer((request, response) => {
      const [status, headers, body] = pages[request.url ?? ''] ?? [500, {}, ''];
      response.writeHead(status, headers).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(server.address() as { port: number }).port}`;
    const open = await startTestApp({ RUN_WORKER: 'false', OUTBOUND_ALLOWED_HOSTS: host });
    const reader = await signUp(open.app);
    for (const page of ['/ad', '/moved']) {
      const read = await reader.post<{ title: string; description: string }>('/api/user/jobs/description', {
        job_url: `http://${host}${page}`,
      });
      expect(read.status).toBe(201);
      expect(read.body.title).toMatch(/Senior Nurse/);
      expect(read.body.description).not.toMatch(/<|script|tracking/);
    }
    const refused = { status: 422, body: { error_code: 'job.page-unreadable' } };
    for (const page of ['/inside', '/round', '/picture', '/gone', '/nothing']) {
      expect(await reader.post('/api/user/jobs/description', { job_url: `http://${host}${page}` })).toMatchObject(
        refused,
      );
    }
    for (const url of [
      `http://${host}/ad`,
      'http://169.254.169.254/latest',
      'http://[::1]/',
      'http://localhost:5432/',
    ]) {
      expect(await marta.post('/api/user/jobs/description', { job_url: url })).toMatchObject(refused); // not allowed there
    }
    for (const body of [
      {},
      { description: NURSE_AD, job_url: `http://${host}/ad` },
      { job_url: 'file:///etc/passwd' },
    ]) {
      expect((await reader.post('/api/user/jobs/description', body)).status).toBe(422);
    }
    await open.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('is nobody else’s', async () => {
    const cvId = await uploadNurse(marta);
    const { body: mine } = await marta.post<Application>('/api/user/jobs/application', NURSE_JOB);
    const eve = await signUp(test.app);
    const foreign = await eve.post('/api/user/jobs/application', { ...NURSE_JOB, cv_id: cvId });
    expect(foreign).toMatchObject({ status: 404, body: { error_code: 'cv.not-found' } });
    expect((await eve.get(`/api/user/jobs/application/${mine.id}`)).status).toBe(404);
    expect((await eve.put(`/api/user/jobs/application/${mine.id}/status`, { status: 'applied' })).status).toBe(404);
    expect((await eve.delete(`/api/user/jobs/application/${mine.id}`)).status).toBe(404);
    expect((await eve.get<List<Application>>('/api/user/jobs/applications')).body.data).toEqual([]);
  });

  it.each([
    [{}],
    [{ ...NURSE_JOB, status: 'hired' }],
    [{ ...NURSE_JOB, job_url: 'javascript:alert(1)' }],
    [{ ...NURSE_JOB, company: 'x'.repeat(201) }],
    [{ ...NURSE_JOB, notes: 'a\u0000b' }],
    [{ ...NURSE_JOB, user_id: '01890000-0000-7000-8000-000000000000' }],
    [{ ...NURSE_JOB, job_title: ['Nurse'] }],
  ])('refuses %j', async (body) => {
    const answer = await marta.post('/api/user/jobs/application', body);
    expect(answer).toMatchObject({ status: 422, body: { error_code: 'validation.failed' } });
  });

  it.each(['cursor=x', 'cursor=WyItY3JlYXRlZF9hdCIsIngiLCJ5Il0', 'status=hired', 'page=0', 'page_size=101', 'q=1'])(
    'refuses the list ?%s',
    async (query) => {
      expect((await marta.get(`/api/user/jobs/applications?${query}`)).status).toBe(422);
    },
  );

  it('keeps what is said of a job where only its owner can read it', async () => {
    await marta.post('/api/user/jobs/application', {
      job_title: 'Zebrakeeper',
      company: 'Zebrazoo',
      notes: 'Zebranote',
    });
    const rows = await dump(test, 'job_applications');
    expect(rows).not.toMatch(/zebra/i);
  });
});

function asHtml(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => (line.startsWith('- ') ? `<li>${line.slice(2)}</li>` : `<p>${line}</p>`));
  return `<!doctype html><html><head><script>tracking()</script></head><body>${lines.join('')}</body></html>`;
}

const ZERO = Object.fromEntries(
  ['skillRequired', 'skillPreferred', 'experience', 'education', 'language', 'certificate', 'seniority', 'title']
    .concat('similarity')
    .map((name) => [name, 0]),
);

async function dump(test: TestApp, table: 'job_applications'): Promise<string> {
  const { DataSource } = await import('typeorm');
  const rows = await test.app.get(DataSource).query(`select encode(content, 'escape') as c, a::text from ${table} a`);
  return JSON.stringify(rows);
}
