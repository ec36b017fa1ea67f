/**
 * Takes three unlike CVs and three job ads through a running service, tells what happened at each step, and leaves the
 * tailored PDFs in demo-output/. Starts a service of its own if none answers at the given address.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HELP = `npm run demo -- [--url http://localhost:8000]

  --url   the service to use; if none answers there, one is started for the demo alone
`;

const { values: options } = parseArgs({
  options: { url: { type: 'string', default: 'http://localhost:8000' }, help: { type: 'boolean' } },
});

const folder = path.dirname(fileURLToPath(import.meta.url));
const output = path.resolve(folder, '..', 'demo-output');

const CASES = [
  { cv: 'welder-one-column.pdf', ad: 'lead-welder.txt', template: 'classic' },
  { cv: 'physicist-two-columns.pdf', ad: 'data-scientist.txt', template: 'modern' },
  { cv: 'lawyer.docx', ad: 'employment-counsel.txt', template: 'classic' },
];

interface Resume {
  basics?: { name?: string; label?: string; email?: string; phone?: string };
  work?: { name?: string; position?: string; startDate?: string; endDate?: string }[];
  education?: unknown[];
  skills?: { name?: string; keywords?: string[] }[];
}

/** The few calls that the demo makes. */
class Api {
  private token = '';

  constructor(private readonly url: string) {}

  async signUp(): Promise<void> {
    const name = `demo-${Date.now().toString(36)}`;
    const signIn = { email: `${name}@example.org`, password: 'seven herons over the estuary' };
    await this.post('/api/auth/register', { username: name, ...signIn });
    const { access_token } = await this.post<{ access_token: string }>('/api/auth/login', signIn);
    this.token = access_token;
  }

  get = <T>(route: string) => this.call<T>(route, {});

  post = <T>(route: string, body: object) =>
    this.call<T>(route, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });

  upload<T>(route: string, fileName: string, bytes: Buffer): Promise<T> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)]), fileName);
    return this.call<T>(route, { method: 'POST', body: form });
  }

  async download(route: string): Promise<Buffer> {
    const response = await this.fetch(route, {});
    return Buffer.from(await response.arrayBuffer());
  }

  private async call<T>(route: string, init: RequestInit): Promise<T> {
    return (await (await this.fetch(route, init)).json()) as T;
  }

  private async fetch(route: string, init: RequestInit): Promise<Response> {
    const headers = { ...(init.headers as object), ...(this.token && { authorization: `Bearer ${this.token}` }) };
    const response = await fetch(this.url + route, { ...init, headers });
    if (!response.ok) throw new Error(`${route} answered ${response.status}: ${await response.text()}`);
    return response;
  }
}

async function main(): Promise<void> {
  const service = await findOrStartService(options.url);
  try {
    const api = new Api(service.url);
    await api.signUp();
    mkdirSync(output, { recursive: true });
    for (const one of CASES) await show(api, one);
    console.log(`\nThe tailored documents are in ${path.relative(process.cwd(), output)}/`);
  } finally {
    service.stop();
  }
}

async function show(api: Api, { cv: cvFile, ad: adFile, template }: (typeof CASES)[number]): Promise<void> {
  console.log(`\n━━ ${cvFile} ━━`);
  const bytes = readFileSync(path.join(folder, 'cvs', cvFile));
  const began = performance.now();
  const cv = await api.upload<{ id: string; language: string }>('/api/user/cv/upload', cvFile, bytes);
  const tookMs = Math.round(performance.now() - began);

  const { resume, sources, unparsed } = await api.get<{ resume: Resume; sources: object; unparsed: unknown[] }>(
    `/api/user/cv/${cv.id}/resume`,
  );
  console.log(
    `read       ${resume.basics?.name}, ${resume.basics?.label ?? 'no title'} (${cv.language}) in ${tookMs} ms`,
  );
  console.log(`           ${resume.basics?.email}, ${resume.basics?.phone}`);
  for (const job of resume.work ?? []) {
    console.log(`           ${job.startDate ?? '?'} to ${job.endDate ?? 'now'}: ${job.position}, ${job.name}`);
  }
  const skills = (resume.skills ?? []).flatMap((skill) => (skill.keywords?.length ? skill.keywords : [skill.name]));
  console.log(`           skills: ${skills.join(', ')}`);
  console.log(
    `           ${Object.keys(sources).length} fields with their source, ${unparsed.length} stretches of text left over`,
  );

  const analysis = await api.post<{ score: number; findings: { passed: boolean; points: number; message: string }[] }>(
    `/api/user/cv/${cv.id}/analyze`,
    {},
  );
  console.log(`analysed   ${analysis.score} of 100`);
  const failed = analysis.findings.filter(({ passed, points }) => !passed && points < 0);
  for (const finding of failed.slice(0, 3)) console.log(`           ${finding.points}: ${finding.message}`);

  const description = readFileSync(path.join(folder, 'ads', adFile), 'utf8');
  const job = await api.post<{ id: string; title: string; company: string; requirements: { required: boolean }[] }>(
    '/api/user/jobs/description',
    { description },
  );
  const required = job.requirements.filter((one) => one.required).length;
  console.log(
    `job ad     ${job.title}, ${job.company}: ${required} required, ${job.requirements.length - required} preferred`,
  );

  const match = await api.post<{
    score: number;
    matched_skills: string[];
    missing_required: string[];
    missing_preferred: string[];
  }>(`/api/user/jobs/match/${cv.id}`, { job_id: job.id });
  console.log(`matched    ${match.score} of 100; shows ${match.matched_skills.join(', ')}`);
  console.log(`           lacks ${[...match.missing_required, ...match.missing_preferred].join(', ') || 'nothing'}`);

  const tailored = await api.post<{
    version: number;
    traces: unknown[];
    changes: { kind: string; reason: string }[];
    gaps: { name: string }[];
    coverage: { before: { required: number }; after: { required: number } };
  }>(`/api/user/cv/${cv.id}/tailor`, { job_id: job.id });
  console.log(
    `tailored   version ${tailored.version}: ${tailored.traces.length} statements, each with its source; ${tailored.changes.filter(({ kind }) => kind !== 'kept').length} changes`,
  );
  console.log(`           gaps, left out of the CV: ${tailored.gaps.map(({ name }) => name).join(', ') || 'none'}`);

  const name = path.parse(cvFile).name;
  for (const format of ['pdf', 'docx', 'md']) {
    const document = await api.download(
      `/api/user/cv/${cv.id}/render?version=${tailored.version}&format=${format}&template=${template}`,
    );
    writeFileSync(path.join(output, `${name}-tailored.${format}`), document);
  }
  const original = await api.download(`/api/user/cv/${cv.id}/download`);
  const same = digest(original) === digest(bytes);
  if (!same) throw new Error('The original did not come back byte for byte.');
  console.log(`saved      ${name}-tailored.pdf, .docx, .md; the original came back byte for byte`);
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function findOrStartService(url: string): Promise<{ url: string; stop: () => void }> {
  if (await answers(url)) {
    console.log(`Using the service at ${url}`);
    return { url, stop: () => undefined };
  }
  const own = 'http://127.0.0.1:8765';
  console.log(`No service answers at ${url}: starting one for the demo.`);
  const env = {
    ...process.env,
    PORT: '8765',
    DATA_DIR: mkdtempSync(path.join(os.tmpdir(), 'cv-demo-')),
    RATE_LIMIT_ENABLED: 'false',
    LOG_LEVEL: 'warn',
  };
  const child = spawn(process.execPath, [path.resolve(folder, '../dist/src/main.js')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilReady(own, child);
  return { url: own, stop: () => void child.kill('SIGTERM') };
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error('The service did not start.');
    if (await answers(url)) return;
    await sleep(100);
  }
  throw new Error('The service was not ready in 30 s.');
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/monitoring/health/ready`).then(
    (response) => response.ok,
    () => false,
  );
}

if (options.help) console.log(HELP);
else await main();
