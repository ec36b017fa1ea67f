import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type TestApp, startTestApp } from '../support/app.js';
import { type Client, signUp } from '../support/client.js';
import { NURSE, NURSE_AD, toDocx, toPdf } from '../support/documents.js';

const DEMO = path.join(__dirname, '../../demo');
const demoCv = async (name: string) => readFileSync(path.join(DEMO, 'cvs', name));
const demoAd = (name: string) => readFileSync(path.join(DEMO, 'ads', name), 'utf8');

const PROGRAMMER = `Tomasz Wilk
Backend Developer
tomasz.wilk@example.org | Wrocław, Poland

# Experience
Backend Developer, Example Logistics
May 2020 - Present
- Built a routing service in TypeScript and PostgreSQL that serves 300 requests a second
- Cut the build from 14 to 5 minutes with a shared cache
- Reviewed code of 4 colleagues

Junior Developer, Example Bank
September 2017 - April 2020
- Maintained payment reports in Java
- Wrote integration tests with JUnit

# Education
BSc Computer Science, Example University
2014 - 2017

# Skills
TypeScript, Node.js, PostgreSQL, Java, Docker, Git

# Languages
Polish (native), English (C1)
`;
const PROGRAMMER_AD = `Senior Backend Engineer
Example Ltd, Leeds

Requirements:
- 5 years with TypeScript and PostgreSQL
- Docker
- Fluent English

Nice to have:
- Kubernetes
`;

const TRADES = [
  { trade: 'nurse', file: 'nurse.docx', cv: () => toDocx(NURSE), ad: NURSE_AD, lacks: /ultrasound/i },
  { trade: 'welder', file: 'welder.pdf', cv: () => demoCv('welder-one-column.pdf'), ad: demoAd('lead-welder.txt') },
  { trade: 'lawyer', file: 'lawyer.docx', cv: () => demoCv('lawyer.docx'), ad: demoAd('employment-counsel.txt') },
  {
    trade: 'physicist',
    file: 'cv.pdf',
    cv: () => demoCv('physicist-two-columns.pdf'),
    ad: demoAd('data-scientist.txt'),
  },
  { trade: 'programmer', file: 'cv.pdf', cv: () => toPdf(PROGRAMMER), ad: PROGRAMMER_AD, lacks: /kubernetes/i },
] as const;

interface Resume {
  basics?: { name?: string; email?: string };
  work?: { name?: string; highlights?: string[] }[];
}

/** One way through everything, the same for every trade. */
describe('every trade', () => {
  let test: TestApp;
  let person: Client;

  beforeAll(async () => (test = await startTestApp()));
  beforeEach(async () => (person = await signUp(test.app)));
  afterAll(() => test.close());

  it.each(TRADES)('a $trade, from upload to erasure', async ({ file, cv, ad, ...trade }) => {
    const get = async <T = Record<string, unknown>>(url: string) => {
      const answer = await person.get<T>(url);
      expect([url, answer.status]).toEqual([url, 200]);
      return answer;
    };
    const post = async <T = Record<string, unknown>>(url: string, body: object = {}, status = 201) => {
      const answer = await person.post<T>(url, body);
      expect([url, answer.status, answer.status === status ? null : answer.body]).toEqual([url, status, null]);
      return answer.body;
    };
    const bytes = await cv();
    const uploaded = await person.upload<{ id: string; status: string; language: string }>(
      '/api/user/cv/upload',
      { bytes, fileName: file },
      { title: `CV of a ${trade.trade}` },
    );
    expect(uploaded).toMatchObject({ status: 201, body: { status: 'ready' } });
    const { id } = uploaded.body;
    const base = `/api/user/cv/${id}`;

    const { body: reading } = await get<{ resume: Resume; sources: object }>(`${base}/resume`);
    expect(reading.resume.basics?.name).toMatch(/^\p{Lu}/u);
    expect(reading.resume.work?.length).toBeGreaterThan(0);
    expect((await get(`${base}/download`)).raw.equals(bytes)).toBe(true);

    const job = await post<{ id: string; title: string; requirements: object[] }>('/api/user/jobs/description', {
      description: ad,
    });
    expect(job.requirements.length).toBeGreaterThan(2);
    const analysis = await post<{ score: number; base: number; findings: { points: number }[] }>(`${base}/analyze`, {
      job_id: job.id,
    });
    expect(analysis.findings.reduce((sum, { points }) => sum + points, analysis.base)).toBe(analysis.score);
    const match = await post<{ score: number; contributions: { points: number }[] }>(`/api/user/jobs/match/${id}`, {
      job_id: job.id,
    });
    expect(match.score).toBeGreaterThan(20);
    expect(match.score).toBeLessThan(100);

    const tailored = await post<{
      version: number;
      resume: Resume;
      traces: { field: string; from: string[] }[];
      gaps: { name: string }[];
    }>(`${base}/tailor`, { job_id: job.id });
    const traced = new Set(tailored.traces.filter(({ from }) => from.length > 0).map(({ field }) => field));
    expect(leaves(tailored.resume).filter((pointer) => !traced.has(pointer))).toEqual([]);
    if ('lacks' in trade) {
      expect(JSON.stringify(tailored.resume)).not.toMatch(trade.lacks);
      expect(tailored.gaps.map(({ name }) => name).join()).toMatch(trade.lacks);
    }
    const diff = await get<{ changes: object[] }>(`${base}/versions/${tailored.version}/diff?against=1`);
    expect(diff.body.changes.every((change) => !('kind' in change && change.kind === 'invented'))).toBe(true);

    for (const format of ['pdf', 'docx', 'md', 'html', 'txt', 'json']) {
      for (const paper of ['a4', 'letter']) {
        const { raw } = await get(`${base}/render?format=${format}&paper=${paper}&version=${tailored.version}`);
        expect(raw.length).toBeGreaterThan(200);
      }
    }
    const blind = await get(`${base}/render?format=txt&redact=true`);
    const surname = reading.resume.basics?.name?.split(' ').at(-1) ?? '';
    expect(blind.raw.toString().toLowerCase()).not.toContain(surname.toLowerCase());

    const letter = await post<{ id: string; text: string; parts: { kind: string; text: string; from: string[] }[] }>(
      `${base}/cover-letter`,
      { job_id: job.id },
    );
    const texts = JSON.stringify(reading.resume);
    for (const part of letter.parts.filter(({ kind }) => kind === 'statement')) {
      expect(texts).toContain(JSON.stringify(part.text));
      expect(part.from).toHaveLength(1);
    }
    if ('lacks' in trade) expect(letter.text).not.toMatch(trade.lacks);
    for (const format of ['pdf', 'docx', 'txt', 'md']) {
      const { raw } = await get(`/api/user/cover-letters/${letter.id}/render?format=${format}&recipient=Example%20Ltd`);
      expect(raw.length).toBeGreaterThan(200);
    }

    const markdown = (await get(`${base}/render?format=md`)).raw.toString();
    const byHand = await post<{ version: number; unsupported_statements: object[] }>(`${base}/tailored`, {
      tailored_content: markdown,
    });
    const restored = await post<{ resume: Resume }>(`${base}/versions/1/restore`);
    expect(restored.resume).toEqual(reading.resume);

    const application = await post<{ id: string }>('/api/user/jobs/application', {
      cv_id: id,
      job_title: job.title,
      company: 'Example Ltd',
      status: 'applied',
    });
    expect((await get('/api/user/jobs/stats')).body).toMatchObject({
      applications: 1,
      matches: 1,
      job_descriptions: 1,
    });
    expect((await get('/api/user/analysis/stats')).body).toMatchObject({ total: 1, best_score: analysis.score });
    expect((await get<{ data: object[] }>(`${base}/versions`)).body.data).toHaveLength(byHand.version + 1);

    expect((await person.delete(base)).status).toBe(204);
    expect((await person.get(`${base}/resume`)).status).toBe(404);
    expect((await person.get(`/api/user/cover-letters/${letter.id}`)).status).toBe(404);
    expect((await get('/api/user/analysis/stats')).body).toMatchObject({ total: 0 });
    expect((await get(`/api/user/jobs/application/${application.id}`)).body).toMatchObject({ cv_id: null });
  });
});

function leaves(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') return /^\/(\$schema|meta)/.test(pointer) ? [] : [pointer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${pointer}/${key}`));
}
