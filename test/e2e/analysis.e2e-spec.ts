import { type TestApp, startTestApp } from '../support/app.js';
import { type Client, signUp } from '../support/client.js';
import { NURSE, NURSE_AD } from '../support/documents.js';
import { queriesOn } from '../support/queries.js';

interface Analysis {
  id: string;
  job_id: string | null;
  version: number;
  score: number;
  base: number;
  findings: { rule_id: string; passed: boolean; points: number }[];
  skills: { technical: string[]; soft: string[]; domain: string[] };
  stated_by_user: string[];
  what_if?: { before: number; after: number; difference: number; rules: { rule_id: string; difference: number }[] };
}

describe('analyses', () => {
  let test: TestApp;
  let marta: Client;
  let cvId: string;

  beforeAll(async () => (test = await startTestApp({ RUN_WORKER: 'false' })));
  beforeEach(async () => {
    marta = await signUp(test.app);
    const file = { bytes: Buffer.from(NURSE), fileName: 'cv.md' };
    cvId = (await marta.upload<{ id: string }>('/api/user/cv/upload', file)).body.id;
  });
  afterAll(() => test.close());

  const analyse = async (body: object = {}) => {
    const answer = await marta.post<Analysis>(`/api/user/cv/${cvId}/analyze`, body);
    expect(answer.status).toBe(201);
    return answer.body;
  };

  it('tells exactly what a change would give, and keeps nothing of the thought', async () => {
    const before = await analyse();
    const failed = before.findings.filter(({ passed }) => !passed).map(({ rule_id }) => rule_id);
    expect(failed.length).toBeGreaterThan(0);
    const { what_if: met } = await analyse({ what_if: { satisfied: failed } });
    expect(met).toMatchObject({ before: before.score });
    expect(met?.difference).toBeGreaterThan(0);
    expect(met?.rules.reduce((sum, { difference }) => sum + difference, 0)).toBe(met?.difference);

    const { body } = await marta.get<{ resume: { basics: { email?: string } } }>(`/api/user/cv/${cvId}/resume`);
    const poorer = structuredClone(body.resume);
    delete poorer.basics.email;
    const thought = await analyse({ what_if: { resume: poorer } });
    expect(thought.what_if?.difference).toBeLessThan(0);

    // the exact difference is the one that comes about
    await marta.put(`/api/user/cv/${cvId}/resume`, poorer);
    const after = await analyse();
    expect(after.version).toBe(2);
    expect(after.score).toBe(thought.what_if?.after);
    const stored = await marta.get<Analysis>(`/api/user/analysis/${thought.id}`);
    expect(stored.body.what_if).toBeUndefined();
  });

  it('looks at an ad where one is given', async () => {
    const { body: job } = await marta.post<{ id: string }>('/api/user/jobs/description', { description: NURSE_AD });
    const plain = await analyse();
    const aimed = await analyse({ job_id: job.id });
    expect([plain.job_id, aimed.job_id]).toEqual([null, job.id]);
    expect(aimed.findings.length).toBeGreaterThan(plain.findings.length);
    expect((await marta.post(`/api/user/cv/${cvId}/analyze`, { job_id: cvId })).status).toBe(404);
    expect((await marta.post(`/api/user/cv/${cvId}/analyze`, { job_id: null })).status).toBe(201);
  });

  it('takes the owner’s word on their skills: in analyses, matches and tailored CVs, and says whose word it is', async () => {
    const { body: job } = await marta.post<{ id: string }>('/api/user/jobs/description', { description: NURSE_AD });
    interface Match {
      score: number;
      missing_preferred: string[];
      contributions: { name: string; points: number; evidence: { field: string }[] }[];
    }
    const before = await marta.post<Match>(`/api/user/jobs/match/${cvId}`, { job_id: job.id });
    const lacking = before.body.contributions.find(({ name }) => /ultrasound/i.test(name));
    expect(lacking).toMatchObject({ points: 0, evidence: [] });

    const { body: cv, headers } = await marta.get<{ revision: number }>(`/api/user/cv/${cvId}`);
    const said = { technical_skills: ['Ultrasound', 'Wound care'], soft_skills: [] };
    const stale = await marta.put(`/api/user/cv/${cvId}/analysis`, said, { 'if-match': '"999"' });
    expect(stale.status).toBe(412);
    const kept = await marta.put(`/api/user/cv/${cvId}/analysis`, said, { 'if-match': String(headers['etag']) });
    expect(kept).toMatchObject({
      status: 200,
      body: { ...said, domain_keywords: null, revision: cv.revision + 1, cv_id: cvId },
    });

    const analysis = await analyse();
    expect(analysis).toMatchObject({
      skills: { technical: ['Ultrasound', 'Wound care'], soft: [] },
      stated_by_user: ['technical', 'soft'],
    });
    expect((await marta.get(`/api/user/analysis/${analysis.id}`)).body).toEqual(analysis);

    const after = await marta.post<Match>(`/api/user/jobs/match/${cvId}`, { job_id: job.id });
    const shown = after.body.contributions.find(({ name }) => /ultrasound/i.test(name));
    expect(shown?.points).toBeGreaterThan(0);
    expect(shown?.evidence.map(({ field }) => field)).toContain('/analysis/technical_skills/0');
    expect(after.body.score).toBeGreaterThan(before.body.score);

    const tailored = await marta.post<{
      version: number;
      resume: object;
      traces: { field: string; from: string[]; spans: object[] }[];
    }>(`/api/user/cv/${cvId}/tailor`, { job_id: job.id });
    expect(tailored.status).toBe(201);
    const trace = tailored.body.traces.find(({ from }) => from.includes('/analysis/technical_skills/0'));
    expect(trace?.spans).toEqual([]);
    expect(JSON.stringify(tailored.body.resume)).toContain('Ultrasound');
    const version = await marta.get(`/api/user/cv/${cvId}/versions/${tailored.body.version}`);
    expect(version.body).toMatchObject({ reason: 'tailored', tailoring: { traces: tailored.body.traces } });

    await marta.put(`/api/user/cv/${cvId}/analysis`, {}); // what was found stands again
    expect((await analyse()).stated_by_user).toEqual([]);
    expect((await marta.post<Match>(`/api/user/jobs/match/${cvId}`, { job_id: job.id })).body.score).toBe(
      before.body.score,
    );
  });

  it('keeps stated skills sealed', async () => {
    await marta.put(`/api/user/cv/${cvId}/analysis`, { domain_keywords: ['Zebracare'] });
    const { DataSource } = await import('typeorm');
    const rows = await test.app
      .get(DataSource)
      .query(`select encode(stated_skills, 'escape') as c from cvs where id = $1`, [cvId]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/zebra/i);
  });

  it('lists and counts, in a fixed number of queries', async () => {
    const first = await analyse();
    await analyse();
    const list = await marta.get<{ data: { id: string }[]; pagination: { next_cursor: string } }>(
      `/api/user/analysis/list?cv_id=${cvId}&page_size=1`,
    );
    expect(list.body.pagination).toMatchObject({ total_items: 2, has_next: true });
    const next = await marta.get<{ data: { id: string }[] }>(
      `/api/user/analysis/list?page_size=1&cursor=${list.body.pagination.next_cursor}`,
    );
    expect(next.body.data.map(({ id }) => id)).toEqual([first.id]);
    const queries = await queriesOn('cv_analyses', () => marta.get('/api/user/analysis/list?page_size=100'));
    expect(queries).toHaveLength(2);

    const stats = await marta.get('/api/user/analysis/stats');
    expect(stats.body).toMatchObject({
      total: 2,
      cvs_analysed: 1,
      average_score: first.score,
      best_score: first.score,
      latest: [{ cv_id: cvId, score: first.score, change: 0 }],
    });
    const none = await (await signUp(test.app)).get('/api/user/analysis/stats');
    expect(none.body).toEqual({
      total: 0,
      cvs_analysed: 0,
      average_score: null,
      best_score: null,
      lowest_score: null,
      latest: [],
    });
  });

  it('lists whatever there is in a fixed number of queries', async () => {
    const { body: job } = await marta.post<{ id: string }>('/api/user/jobs/description', { description: NURSE_AD });
    await marta.post(`/api/user/cv/${cvId}/tailor`, { job_id: job.id });
    await marta.post(`/api/user/cv/${cvId}/cover-letter`, { job_id: job.id });
    for (const [table, url, expected] of [
      ['cvs', '/api/user/cv/list', 2],
      ['cv_versions', `/api/user/cv/${cvId}/versions`, 2],
      ['job_descriptions', '/api/user/jobs/descriptions', 2],
      ['cover_letters', `/api/user/cv/${cvId}/cover-letters`, 2],
      ['tasks', '/api/user/tasks', 2],
      ['job_matches', '/api/user/jobs/stats', 2],
      ['ai_usages', '/api/ai/status', 1],
    ] as const) {
      const few = await queriesOn(table, () => marta.get(url));
      expect(few.length).toBeGreaterThan(0);
      expect([url, few.length <= expected]).toEqual([url, true]); // the count is spared where one page holds all
    }
    for (let at = 0; at < 3; at += 1) await marta.post(`/api/user/cv/${cvId}/tailor`, { job_id: job.id });
    const many = await queriesOn('cv_versions', () => marta.get(`/api/user/cv/${cvId}/versions?page_size=100`));
    expect(many.length).toBeLessThanOrEqual(2);
  });

  it('is nobody else’s', async () => {
    const { id } = await analyse();
    const eve = await signUp(test.app);
    expect((await eve.get(`/api/user/analysis/${id}`)).status).toBe(404);
    expect((await eve.put(`/api/user/cv/${cvId}/analysis`, {})).status).toBe(404);
    expect((await eve.get<{ data: object[] }>(`/api/user/analysis/list?cv_id=${cvId}`)).body.data).toEqual([]);
  });

  it.each([
    [{ technical_skills: 'welding' }],
    [{ technical_skills: [''] }],
    [{ technical_skills: ['a\u0000'] }],
    [{ technical_skills: Array.from({ length: 201 }, (_, at) => `skill ${at}`) }],
    [{ skills: [] }],
  ])('refuses %j', async (body) => {
    expect((await marta.put(`/api/user/cv/${cvId}/analysis`, body)).status).toBe(422);
  });
});
