import { createHash } from 'node:crypto';
import { type TestApp, startTestApp } from '../support/app.js';
import { type Client, signUp } from '../support/client.js';
import { untilIdle } from '../support/mailbox.js';
import { NURSE, NURSE_AD, toDocx, toPdf } from '../support/documents.js';

interface Cv {
  id: string;
  title: string;
  status: string;
  revision: number;
  current_version: number;
  latest_version: number;
}

interface Resume {
  basics: { name?: string; email?: string };
  work: { name?: string; position?: string; startDate?: string; endDate?: string; highlights?: string[] }[];
  education: { institution?: string }[];
  skills: { name?: string; keywords?: string[] }[];
}

interface Reading {
  resume: Resume;
  sources: Record<string, { confidence: number; spans: { start: number; end: number; text: string; page: number }[] }>;
  text: string;
}

describe('a CV from upload to tailored PDF', () => {
  let test: TestApp;
  let marta: Client;

  beforeAll(async () => {
    test = await startTestApp();
    marta = await signUp(test.app);
  });
  afterAll(() => test.close());

  const upload = async (bytes: Uint8Array, fileName: string, fields = {}) => {
    const answer = await marta.upload<Cv>('/api/user/cv/upload', { bytes, fileName }, fields);
    expect([201, 202]).toContain(answer.status);
    if (answer.status === 201) return answer.body;
    // A machine with much to do reads it in the background, as it tells its client to.
    await untilIdle(test.app);
    return (await marta.get<Cv>(`/api/user/cv/${answer.body.id}`)).body;
  };

  it.each([
    ['PDF', 'cv.pdf', () => toPdf(NURSE)],
    ['DOCX', 'cv.docx', () => toDocx(NURSE)],
    ['text', 'cv.txt', async () => Buffer.from(NURSE.replaceAll('# ', ''))],
    ['Markdown', 'cv.md', async () => Buffer.from(NURSE)],
  ])('reads %s into JSON Resume, each field with its place in the source', async (_format, fileName, make) => {
    const { id } = await upload(await make(), fileName);
    const { status, body } = await marta.get<Reading>(`/api/user/cv/${id}/resume`);
    expect(status).toBe(200);
    expect(body.resume.basics).toMatchObject({ name: 'Marta Lindqvist', email: 'marta.lindqvist@example.org' });
    expect(body.resume.work).toMatchObject([
      { name: 'Uppsala University Hospital', position: 'Senior Nurse', startDate: '2019-03' },
      { name: 'Falun Hospital', position: 'Nurse', startDate: '2015-06', endDate: '2019-02' },
    ]);
    expect(body.resume.work[0]?.endDate).toBeUndefined();
    expect(body.resume.work[0]?.highlights).toContain('Wound care and post-operative monitoring');
    expect(body.resume.education[0]?.institution).toBe('Dalarna University');
    expect(body.sources['/basics/name']?.spans[0]?.text).toBe('Marta Lindqvist');
    expect(body.sources['/work/1/startDate']?.spans.map(({ text }) => text).join(' ')).toContain('June 2015');
  });

  it('takes JSON Resume for what it is', async () => {
    const resume = {
      basics: { name: 'Óscar Peña', email: 'oscar@example.org' },
      work: [{ name: 'Taller Peña', position: 'Soldador', startDate: '2011' }],
    };
    const { id } = await upload(Buffer.from(JSON.stringify(resume)), 'resume.json');
    const { body } = await marta.get<Reading>(`/api/user/cv/${id}/resume`);
    expect(body.resume).toMatchObject(resume);
  });

  it('gives the original back byte for byte, as an attachment', async () => {
    const bytes = await toPdf(NURSE);
    const { id } = await upload(bytes, 'Lindqvist – CV.pdf');
    const { raw, headers } = await marta.get(`/api/user/cv/${id}/download`);
    expect(createHash('sha256').update(raw).digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Lindqvist _ CV.pdf"; filename*=UTF-8''Lindqvist%20%E2%80%93%20CV.pdf`,
    );
  });

  it('analyses, matches and tailors, and renders the tailored version', async () => {
    const { id } = await upload(await toPdf(NURSE), 'cv.pdf');
    const analysis = await marta.post<{ id: string; score: number; base: number; findings: { points: number }[] }>(
      `/api/user/cv/${id}/analyze`,
      {},
    );
    expect(analysis.status).toBe(201);
    const sum = analysis.body.findings.reduce((points, finding) => points + finding.points, analysis.body.base);
    expect(analysis.body.score).toBe(sum);
    expect((await marta.get(`/api/user/analysis/${analysis.body.id}`)).body).toEqual(analysis.body);

    const job = await marta.post<{ id: string; title: string; requirements: unknown[] }>('/api/user/jobs/description', {
      description: NURSE_AD,
    });
    expect(job.status).toBe(201);
    expect(job.body.title).toMatch(/Senior Nurse/);

    const match = await marta.post<{
      score: number;
      contributions: { points: number; name: string; evidence: unknown[] }[];
    }>(`/api/user/jobs/match/${id}`, { job_id: job.body.id });
    expect(match.status).toBe(201);
    const points = match.body.contributions.reduce((total, part) => total + Math.round(part.points * 100), 0);
    expect(points).toBe(Math.round(match.body.score * 100));
    const woundCare = match.body.contributions.find(({ name }) => name === 'Wound care');
    expect(woundCare?.evidence.length).toBeGreaterThan(0);

    interface Tailored {
      version: number;
      resume: Resume;
      traces: { field: string; from: string[]; spans: unknown[] }[];
      gaps: { name: string }[];
    }
    const tailored = await marta.post<Tailored>(`/api/user/cv/${id}/tailor`, { job_id: job.body.id });
    expect(tailored.status).toBe(201);
    expect(tailored.body.version).toBe(2);
    const statements = leaves(tailored.body.resume);
    const traced = new Set(tailored.body.traces.filter(({ from }) => from.length > 0).map(({ field }) => field));
    expect(statements.filter((pointer) => !traced.has(pointer))).toEqual([]);
    expect(JSON.stringify(tailored.body.resume)).not.toMatch(/ultrasound/i);
    expect(tailored.body.gaps.map(({ name }) => name.toLowerCase()).join()).toContain('ultrasound');

    const pdf = await marta.get(`/api/user/cv/${id}/render?version=2&format=pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.raw.subarray(0, 5).toString()).toBe('%PDF-');
    const docx = await marta.get(`/api/user/cv/${id}/render?version=2&format=docx`);
    expect(docx.raw.subarray(0, 2).toString()).toBe('PK');
    const markdown = await marta.get(`/api/user/cv/${id}/render?version=2&format=md`);
    expect(markdown.raw.toString()).toContain('Marta Lindqvist');

    // what we make, we read
    const again = await marta.upload<Reading>('/api/cv/parse', { bytes: pdf.raw, fileName: 'tailored.pdf' });
    expect(again.body.resume.work.map(({ position }) => position)).toEqual(['Senior Nurse', 'Nurse']);
  });

  it('keeps what was tailored by hand, and names what the CV does not show', async () => {
    const { id, revision } = await upload(Buffer.from(NURSE), 'cv.md');
    const honest = NURSE.replace('- Lead a team of 6 nurses on a surgical ward with 24 beds\n', '');
    const first = await marta.post<{ version: number; unsupported_statements: object[]; resume: Resume }>(
      `/api/user/cv/${id}/tailored`,
      { tailored_content: honest, filename: 'for-northgate.md' },
      { 'if-match': `"${revision}"` },
    );
    expect(first).toMatchObject({ status: 201, body: { version: 2, unsupported_statements: [] } });
    expect(first.body.resume.work[0]?.highlights).toHaveLength(2);

    const boastful = NURSE.replace('team of 6 nurses', 'team of 60 nurses').replace('Triage', 'Triage, Brain surgery');
    const second = await marta.post<{
      unsupported_statements: { field: string; text: string; reasons: { code: string }[] }[];
    }>(`/api/user/cv/${id}/tailored`, { tailored_content: boastful });
    expect(second.status).toBe(201);
    const said = second.body.unsupported_statements;
    expect(said.find(({ text }) => text.includes('60 nurses'))?.reasons.map(({ code }) => code)).toContain('number');
    expect(said.map(({ text }) => text).join()).toContain('Brain surgery');
    const kept = await marta.get(`/api/user/cv/${id}/versions/3`);
    expect(kept.body).toMatchObject({
      reason: 'hand-tailored',
      parent: 1,
      hand_tailored: { tailored_content: boastful, filename: null, unsupported_statements: said },
    });
    expect((await marta.get<Cv>(`/api/user/cv/${id}`)).body).toMatchObject({ current_version: 1, latest_version: 3 });

    const stale = await marta.post(`/api/user/cv/${id}/tailored`, { tailored_content: honest }, { 'if-match': '"1"' });
    expect(stale.status).toBe(412);
    const nothing = await marta.post(`/api/user/cv/${id}/tailored`, { tailored_content: 'lorem ipsum' });
    expect(nothing).toMatchObject({ status: 422, body: { error_code: 'document.not-a-cv' } });
  });

  it('keeps every version: edits, differences, restore', async () => {
    const { id, revision } = await upload(Buffer.from(NURSE), 'cv.md', {
      title: 'Nurse',
      description: 'for hospitals',
    });
    const { body } = await marta.get<Reading>(`/api/user/cv/${id}/resume`);
    const edited = structuredClone(body.resume);
    edited.basics.name = 'Marta Lindqvist Berg';
    const stale = await marta.put(`/api/user/cv/${id}/resume`, edited, { 'if-match': `"${revision + 7}"` });
    expect(stale).toMatchObject({ status: 412, body: { error_code: 'cv.changed' } });
    const saved = await marta.put<Reading & { version: number }>(`/api/user/cv/${id}/resume`, edited, {
      'if-match': `"${revision}"`,
    });
    expect(saved).toMatchObject({
      status: 200,
      body: { version: 2, resume: { basics: { name: 'Marta Lindqvist Berg' } } },
    });
    expect(saved.body.sources['/basics/name']).toBeUndefined(); // her own words now
    expect(saved.body.sources['/basics/email']).toBeDefined();

    const { body: diff } = await marta.get<{ changes: { field: string; after: string }[] }>(
      `/api/user/cv/${id}/versions/2/diff`,
    );
    expect(diff.changes).toMatchObject([{ field: '/basics/name', after: 'Marta Lindqvist Berg' }]);

    const restored = await marta.post<Reading & { version: number }>(`/api/user/cv/${id}/versions/1/restore`);
    expect(restored).toMatchObject({
      status: 201,
      body: { version: 3, resume: { basics: { name: 'Marta Lindqvist' } } },
    });
    const { body: versions } = await marta.get<{ data: { number: number; reason: string }[] }>(
      `/api/user/cv/${id}/versions`,
    );
    expect(versions.data.map(({ number, reason }) => [number, reason])).toEqual([
      [3, 'restored'],
      [2, 'edited'],
      [1, 'parsed'],
    ]);
  });

  it('gives parallel changes different versions, and loses none', async () => {
    const { id } = await upload(Buffer.from(NURSE), 'cv.md');
    const { body } = await marta.get<Reading>(`/api/user/cv/${id}/resume`);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => marta.put<{ version: number }>(`/api/user/cv/${id}/resume`, body.resume)),
    );
    expect(answers.map((answer) => answer.body.version).sort()).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('answers conditional reads with 304, and lists by pages', async () => {
    const { id } = await upload(Buffer.from(NURSE), 'cv.md');
    const first = await marta.get<Cv>(`/api/user/cv/${id}`);
    expect(first.headers['etag']).toBe(`"${first.body.revision}"`);
    const again = await marta.get(`/api/user/cv/${id}`, { 'if-none-match': String(first.headers['etag']) });
    expect(again.status).toBe(304);
    expect(again.raw).toHaveLength(0);

    const page = await marta.get<{ data: Cv[]; pagination: object }>('/api/user/cv/list?page=1&page_size=2');
    expect(page.body.data).toHaveLength(2);
    expect(page.body.data[0]?.id).toBe(id);
    expect(page.body.pagination).toMatchObject({ page: 1, page_size: 2, has_next: true, has_prev: false });
  });

  it('finds CVs by tag, language and words, in every order, page after page', async () => {
    const lena = await signUp(test.app);
    const titles = ['Pflege 100%', 'ward_nurse', 'Äpfel', 'ward nurse', 'Zebra'];
    for (const title of titles) {
      const file = { bytes: Buffer.from(NURSE), fileName: 'cv.md' };
      await lena.upload('/api/user/cv/upload', file, { title, description: title === 'Zebra' ? 'for the zoo' : '' });
    }
    const list = async (query: string) =>
      (
        await lena.get<{ data: Cv[]; pagination: { total_items: number; next_cursor: string | null } }>(
          `/api/user/cv/list?${query}`,
        )
      ).body;
    const { data: all } = await list('page_size=100');
    const zebra = all[0]?.id;
    await lena.patch(`/api/user/cv/${zebra}`, { tags: ['Stripes', ' africa '] });
    const titlesOf = (cvs: Cv[]) => cvs.map(({ title }) => title);

    expect(titlesOf((await list('tag=africa')).data)).toEqual(['Zebra']);
    expect(titlesOf((await list('q=stripes')).data)).toEqual(['Zebra']);
    expect(titlesOf((await list('q=zoo%20ZEB')).data)).toEqual(['Zebra']);
    expect(titlesOf((await list(`q=${encodeURIComponent('100%')}`)).data)).toEqual(['Pflege 100%']);
    expect(titlesOf((await list('q=d_n')).data)).toEqual(['ward_nurse']); // _ is no wildcard
    expect((await list('language=en')).pagination.total_items).toBe(5);
    expect((await list('language=de')).pagination.total_items).toBe(0);

    for (const sort of ['-created_at', 'created_at', '-updated_at', 'updated_at', 'title', '-title']) {
      const whole = titlesOf((await list(`sort=${sort}&page_size=100`)).data);
      const paged: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page = await list(`sort=${sort}&page_size=2${cursor && `&cursor=${cursor}`}`);
        paged.push(...titlesOf(page.data));
        cursor = page.pagination.next_cursor;
      }
      expect([sort, paged]).toEqual([sort, whole]);
      expect(paged).toHaveLength(5);
    }
    expect(titlesOf((await list('sort=-updated_at')).data)[0]).toBe('Zebra');
    const { next_cursor } = (await list('sort=title&page_size=1')).pagination;
    for (const query of [
      `sort=created_at&cursor=${next_cursor}`,
      'cursor=abc',
      'sort=size',
      'tag=',
      'language=English',
    ]) {
      expect((await lena.get(`/api/user/cv/list?${query}`)).status).toBe(422);
    }
  });

  it('changes what it is told and nothing else; null only where nothing may stand', async () => {
    const { id } = await upload(Buffer.from(NURSE), 'cv.md', { description: 'old' });
    const patch = (body: object) => marta.patch<Cv>(`/api/user/cv/${id}`, body);
    expect((await patch({ description: null })).body).toMatchObject({ description: null, title: 'cv' });
    for (const body of [
      { title: null },
      { tags: null },
      { tags: ['a\u0000'] },
      { tags: ['x', 'x'] },
      { title: ' ' },
      { status: 'ready' },
    ]) {
      expect((await patch(body)).status).toBe(422);
    }
  });

  it('takes null in a resume for what is not there', async () => {
    const resume = {
      basics: { name: 'Ana Ruiz', email: null, profiles: null },
      work: [{ name: 'Taller', highlights: null }],
    };
    const { id } = await upload(Buffer.from(NURSE), 'cv.md');
    const put = await marta.put<Reading>(`/api/user/cv/${id}/resume`, { ...resume, skills: null });
    expect(put.status).toBe(200);
    expect(put.body.resume).toEqual({ basics: { name: 'Ana Ruiz' }, work: [{ name: 'Taller' }] });
    for (const format of ['pdf', 'docx', 'html', null]) {
      const style = { format, template: null, paper: null, locale: null };
      expect((await marta.post('/api/cv/render', { resume, ...style })).status).toBe(200);
    }
    expect((await marta.post(`/api/user/cv/${id}/analyze`, { what_if: { resume } })).status).toBe(201);
  });

  it('renders as the owner’s settings say, unless the request says otherwise', async () => {
    const person = await signUp(test.app);
    const { body: cv } = await person.upload<Cv>('/api/user/cv/upload', {
      bytes: Buffer.from(NURSE),
      fileName: 'cv.md',
    });
    await person.put('/api/user/settings', { analysis_preferences: { format: 'md', redact: true } });
    const blind = await person.get(`/api/user/cv/${cv.id}/render`);
    expect(blind.headers['content-type']).toContain('text/markdown');
    expect(blind.raw.toString()).not.toContain('Lindqvist');
    const open = await person.get(`/api/user/cv/${cv.id}/render?format=txt&redact=false`);
    expect(open.raw.toString().toLowerCase()).toContain('lindqvist');
  });

  it('deletes the CV with all that hangs on it, and its file', async () => {
    const { id } = await upload(Buffer.from(NURSE), 'cv.md');
    await marta.post(`/api/user/cv/${id}/analyze`, {});
    expect((await marta.delete(`/api/user/cv/${id}`)).status).toBe(204);
    expect(await marta.get(`/api/user/cv/${id}`)).toMatchObject({ status: 404, body: { error_code: 'cv.not-found' } });
  });

  it('shows nobody what is not theirs: a foreign id answers as a missing one', async () => {
    const { id } = await upload(Buffer.from(NURSE), 'cv.md');
    const eve = await signUp(test.app);
    const missing = '01890000-0000-7000-8000-000000000000';
    for (const [method, path] of [
      ['GET', ''],
      ['PATCH', ''],
      ['DELETE', ''],
      ['GET', '/download'],
      ['GET', '/resume'],
      ['PUT', '/resume'],
      ['POST', '/analyze'],
      ['GET', '/versions'],
      ['GET', '/render'],
    ] as const) {
      const body = method === 'GET' || method === 'DELETE' ? undefined : {};
      const foreign = await eve.send<object>(method, `/api/user/cv/${id}${path}`, body);
      const absent = await eve.send<object>(method, `/api/user/cv/${missing}${path}`, body);
      expect([method, path, foreign.status]).toEqual([method, path, 404]);
      expect(withoutIds(foreign.body)).toEqual(withoutIds(absent.body));
    }
    expect((await marta.get(`/api/user/cv/${id}`)).status).toBe(200);
  });

  it('does once what is sent twice with one Idempotency-Key', async () => {
    const job = { description: NURSE_AD };
    const key = { 'idempotency-key': 'retry-1' };
    const before = await marta.get<{ pagination: { total_items: number } }>('/api/user/jobs/descriptions');
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => marta.post<{ id: string }>('/api/user/jobs/description', job, key)),
    );
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const after = await marta.get<{ pagination: { total_items: number } }>('/api/user/jobs/descriptions');
    expect(after.body.pagination.total_items).toBe(before.body.pagination.total_items + 1);
    const other = await marta.post('/api/user/jobs/description', { description: `${NURSE_AD}!` }, key);
    expect(other).toMatchObject({ status: 422, body: { error_code: 'idempotency.reused' } });
  });

  it('reads a CV that takes long in the background, and tells how far it is', async () => {
    const slow = await startTestApp({ DOCUMENT_IN_REQUEST_MS: '0' });
    const person = await signUp(slow.app);
    const file = { bytes: await toPdf(NURSE), fileName: 'cv.pdf' };
    const { status, body } = await person.upload<Cv & { task_id: string }>('/api/user/cv/upload', file);
    expect({ status, body }).toMatchObject({ status: 202, body: { status: 'processing', current_version: 0 } });
    const early = await person.post(`/api/user/cv/${body.id}/tailor`, { job_description: NURSE_AD });
    expect([201, 409]).toContain(early.status); // 409 unless the task was quicker than this call

    const events = await person.get(`/api/user/tasks/${body.task_id}/events`); // ends with the task
    expect(events.headers['content-type']).toContain('text/event-stream');
    expect(events.raw.toString().trim().split('\n').at(-1)).toMatch(/"state":"succeeded","progress":100/);
    expect((await person.get<Cv>(`/api/user/cv/${body.id}`)).body).toMatchObject({
      status: 'ready',
      current_version: 1,
    });
    await slow.close();
  });

  it('says why a CV that was read in the background could not be', async () => {
    const slow = await startTestApp({ DOCUMENT_IN_REQUEST_MS: '0' });
    const person = await signUp(slow.app);
    const file = { bytes: Buffer.from('%PDF-1.7 nothing else'), fileName: 'cv.pdf' };
    const { body } = await person.upload<Cv & { task_id: string }>('/api/user/cv/upload', file);
    await person.get(`/api/user/tasks/${body.task_id}/events`);
    const failed = await person.get<Cv & { problem: object }>(`/api/user/cv/${body.id}`);
    expect(failed.body).toMatchObject({ status: 'failed', problem: { error_code: 'document.broken-file' } });
    await slow.close();
  });
});

function leaves(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') return pointer.startsWith('/$schema') || pointer.startsWith('/meta') ? [] : [pointer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${pointer}/${key}`));
}

function withoutIds(body: object | undefined): string {
  const { request_id: _request, timestamp: _time, instance: _path, ...rest } = (body ?? {}) as Record<string, unknown>;
  return JSON.stringify(rest).replace(/[0-9a-f-]{36}/g, 'ID');
}
