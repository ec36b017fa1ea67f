import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

export const METRICS_TOKEN = 'a-token-for-the-benchmark';
const USERS = 50;
const CVS = 12;
/** Of each: a page of the list. */
const FILES = 20;
const DEMO = path.resolve(import.meta.dirname, '../demo');
const PASSWORD = 'a quiet harbour at dawn';

/** Those who ask: everybody has an account, a CV and a page of files; the first has more CVs. */
export class People {
  private constructor(
    readonly url: string,
    readonly tokens: readonly string[],
    /** Of each in turn: one of their CVs. */
    readonly cvIds: readonly string[],
  ) {}

  static async signUp(url: string): Promise<People> {
    const tokens: string[] = [];
    for (let n = 0; n < USERS; n += 1) {
      const email = emailOf(n);
      await send(url, '/api/auth/register', { json: { username: `bench${n}`, email, password: PASSWORD } });
      const { access_token } = (await send(url, '/api/auth/login', { json: { email, password: PASSWORD } })) as {
        access_token: string;
      };
      tokens.push(access_token);
    }
    const people = new People(url, tokens, []);
    const cvIds: string[] = [];
    const names = (await readdir(path.join(DEMO, 'cvs'))).filter((name) => /\.(pdf|docx)$/.test(name));
    const cv = (n: number) => path.join(DEMO, 'cvs', names[n % names.length] ?? '');
    for (const [n, token] of tokens.entries()) cvIds.push(await people.upload(cv(n), token));
    for (let n = 1; n < CVS; n += 1) await people.upload(cv(n));
    for (let n = 0; n < FILES; n += 1) await Promise.all(tokens.map((token) => people.uploadNote(n, token)));
    return new People(url, tokens, cvIds);
  }

  get token(): string {
    return this.tokens[0] ?? '';
  }

  static signIn(n: number): object {
    return { email: emailOf(n), password: PASSWORD };
  }

  /** @returns the id of the CV */
  async upload(file: string, token?: string): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([await readFile(file)]), path.basename(file));
    return ((await this.send('/api/user/cv/upload', { form }, token)) as { id: string }).id;
  }

  send(address: string, body: { json?: object; form?: FormData } = {}, token = this.token): Promise<unknown> {
    return send(this.url, address, body, token);
  }

  private async uploadNote(n: number, token: string): Promise<void> {
    const form = new FormData();
    form.set(
      'file',
      new Blob([`Note ${n} of the ward: wound care, dressings and discharge letters.`]),
      `note-${n}.txt`,
    );
    await this.send('/api/user/files/upload', { form }, token);
  }
}

function emailOf(n: number): string {
  return `bench${n}@example.org`;
}

async function send(
  url: string,
  address: string,
  { json, form }: { json?: object; form?: FormData },
  token?: string,
): Promise<unknown> {
  const response = await fetch(url + address, {
    method: json || form ? 'POST' : 'GET',
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(json && { 'content-type': 'application/json' }),
    },
    body: form ?? (json ? JSON.stringify(json) : null),
  });
  const body = Buffer.from(await response.arrayBuffer());
  if (!response.ok) throw new Error(`${address}: ${response.status} ${body.toString()}`);
  return response.headers.get('content-type')?.includes('json') ? JSON.parse(body.toString()) : body;
}
