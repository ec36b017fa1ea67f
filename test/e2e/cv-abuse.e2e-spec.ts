import { type TestApp, startTestApp } from '../support/app.js';
import { type Client, signUp } from '../support/client.js';
import { NURSE, NURSE_AD } from '../support/documents.js';

const LONG = 'x'.repeat(60_000);
/** What no field expects. */
const ODD: unknown[] = [
  null,
  '',
  ' ',
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [[]],
  ['a', null],
  'a\u0000b',
  '\ud800',
  LONG,
  '../../etc/passwd',
  "'; drop table cvs; --",
  '%00',
  { $ne: null },
  '__proto__',
  '9'.repeat(400),
];

/** Every field of every body of a group, with everything odd in it: refused or taken, never a fault of ours. */
describe('odd input', () => {
  let test: TestApp;
  let person: Client;
  let cvId: string;
  let jobId: string;
  let applicationId: string;

  beforeAll(async () => {
    test = await startTestApp({ RUN_WORKER: 'false' });
    person = await signUp(test.app);
    const file = { bytes: Buffer.from(NURSE), fileName: 'cv.md' };
    cvId = (await person.upload<{ id: string }>('/api/user/cv/upload', file)).body.id;
    jobId = (await person.post<{ id: string }>('/api/user/jobs/description', { description: NURSE_AD })).body.id;
    const job = { job_title: 'Nurse', company: 'Northgate' };
    applicationId = (await person.post<{ id: string }>('/api/user/jobs/application', job)).body.id;
  });
  afterAll(() => test.close());

  const resume = { basics: { name: 'Ana Ruiz' }, work: [{ name: 'Taller', highlights: ['Soldadura'] }] };
  const routes = (): ['POST' | 'PUT' | 'PATCH', string, Record<string, unknown>][] => [
    ['PATCH', `/api/user/cv/${cvId}`, { title: 't', description: 'd', tags: ['a'] }],
    ['PUT', `/api/user/cv/${cvId}/resume`, resume],
    ['PUT', `/api/user/cv/${cvId}/analysis`, { technical_skills: ['a'], soft_skills: ['b'], domain_keywords: ['c'] }],
    ['POST', `/api/user/cv/${cvId}/analyze`, { job_id: jobId, what_if: { satisfied: ['contact.name'], resume } }],
    ['POST', `/api/user/cv/${cvId}/tailor`, { job_id: jobId, pages: 2, model: 'a/b', use_model: false }],
    ['POST', `/api/user/cv/${cvId}/tailored`, { tailored_content: NURSE, filename: 'x.md' }],
    ['POST', `/api/user/cv/${cvId}/cover-letter`, { job_id: jobId, model: 'a/b', use_model: false }],
    ['POST', `/api/user/jobs/match/${cvId}`, { job_id: jobId, weights: { skillRequired: 1, title: 2 } }],
    ['POST', '/api/user/jobs/description', { description: NURSE_AD }],
    ['POST', '/api/user/jobs/description', { job_url: 'http://127.0.0.1:1/' }],
    [
      'POST',
      '/api/user/jobs/application',
      { job_title: 'a', company: 'b', cv_id: cvId, job_url: 'https://a.example', status: 'saved', notes: 'n' },
    ],
    ['PUT', `/api/user/jobs/application/${applicationId}/status`, { status: 'saved', notes: 'n' }],
    ['POST', '/api/cv/render', { resume, format: 'txt', template: 'classic', paper: 'a4', locale: 'de' }],
    ['POST', '/api/ai/switch-model', { model: 'openai/gpt-4o' }],
  ];

  it('in any field of a body is never answered with a 5xx', async () => {
    const faults: unknown[] = [];
    for (const [method, url, body] of routes()) {
      for (const [field, inner] of fieldsOf(body)) {
        for (const odd of ODD) {
          const { status } = await person.send(method, url, inner(odd));
          if (status >= 500) faults.push([method, url, field, JSON.stringify(odd)?.slice(0, 40), status]);
        }
      }
    }
    expect(faults).toEqual([]);
  }, 300_000);

  it('in any query or path is never answered with a 5xx', async () => {
    const faults: unknown[] = [];
    const odd = [
      '',
      '0',
      '-1',
      '1e9',
      '99999999999',
      'null',
      '%00',
      '%ff',
      "'",
      'a[]',
      LONG.slice(0, 3_000),
      '__proto__',
    ];
    const queries = [
      ['/api/user/cv/list', ['page', 'page_size', 'cursor', 'tag', 'language', 'q', 'sort']],
      [`/api/user/cv/${cvId}/render`, ['format', 'template', 'version', 'redact', 'paper', 'locale']],
      [`/api/user/cv/${cvId}/versions/1/diff`, ['against']],
      [`/api/user/cv/${cvId}/versions`, ['page']],
      ['/api/user/analysis/list', ['cv_id', 'cursor']],
      ['/api/user/jobs/applications', ['status', 'cv_id', 'cursor']],
      ['/api/user/tasks', ['state', 'cursor']],
    ] as const;
    for (const [url, names] of queries) {
      for (const name of names) {
        for (const value of odd) {
          for (const query of [`${name}=${value}`, `${name}=${value}&${name}=2`, `${name}[x]=${value}`]) {
            const { status } = await person.get(`${url}?${query}`);
            if (status >= 500) faults.push([url, query.slice(0, 60), status]);
          }
        }
      }
    }
    for (const id of odd) {
      for (const url of [
        `/api/user/cv/${id}`,
        `/api/user/cv/${cvId}/versions/${id}`,
        `/api/user/analysis/${id}`,
        `/api/user/tasks/${id}`,
        `/api/user/tasks/${id}/events`,
        `/api/user/cover-letters/${id}`,
      ]) {
        const { status } = await person.get(url);
        if (status >= 500) faults.push([url.slice(0, 80), status]);
      }
    }
    expect(faults).toEqual([]);
  }, 300_000);
});

/** Each field of a body, also inside objects, with a way to put something else in its place. */
function fieldsOf(
  body: Record<string, unknown>,
  path: string[] = [],
  root: Record<string, unknown> = body,
): [string, (value: unknown) => Record<string, unknown>][] {
  return Object.entries(body).flatMap(([key, value]) => {
    const at = [...path, key];
    const put = (odd: unknown) => {
      const copy = structuredClone(root);
      let node = copy;
      for (const step of path) node = node[step] as Record<string, unknown>;
      node[key] = odd;
      return copy;
    };
    const own: [string, typeof put] = [at.join('.'), put];
    const nested = typeof value === 'object' && value !== null && !Array.isArray(value);
    return nested ? [own, ...fieldsOf(value as Record<string, unknown>, at, root)] : [own];
  });
}
