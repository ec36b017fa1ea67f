import { setTimeout as sleep } from 'node:timers/promises';

const PASSWORD = 'a quiet harbour at dawn';

/** Somebody with an account, over HTTP. */
export class Person {
  private token = '';

  constructor(
    private readonly name: string,
    /** Of the service; another one after a restore. */
    public url: string,
  ) {}

  async register(): Promise<void> {
    await this.send('/api/auth/register', json({ username: this.name, email: this.email, password: PASSWORD }));
  }

  async signIn(): Promise<string> {
    const answer = await this.send('/api/auth/login', json({ email: this.email, password: PASSWORD }));
    ({ access_token: this.token } = (await answer.json()) as { access_token: string });
    return this.token;
  }

  /** @returns the CV's id, once it is read */
  async upload(fileName: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const body = new FormData();
    body.append('file', new Blob([bytes]), fileName);
    const answer = await this.send('/api/user/cv/upload', { method: 'POST', body });
    const { id } = (await answer.json()) as { id: string };
    for (let tries = 0; tries < 600; tries += 1) {
      if ((await this.send(`/api/user/cv/${id}/resume`, {}, [409])).ok) return id;
      await sleep(100); // a busy machine reads it as a task
    }
    throw new Error(`${fileName} was not read in a minute.`);
  }

  /** @returns null if there is no such CV */
  async download(cv: string): Promise<Buffer | null> {
    const answer = await this.send(`/api/user/cv/${cv}/download`, {}, [404]);
    return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null;
  }

  /** @returns the PDF */
  async render(cv: string): Promise<Buffer> {
    const answer = await this.send(`/api/user/cv/${cv}/render?format=pdf&template=modern`, {});
    return Buffer.from(await answer.arrayBuffer());
  }

  private get email(): string {
    return `${this.name}@example.org`;
  }

  private async send(route: string, init: RequestInit, expected: number[] = []): Promise<Response> {
    const headers = { ...(init.headers as object), ...(this.token && { authorization: `Bearer ${this.token}` }) };
    const answer = await fetch(this.url + route, { ...init, headers });
    if (answer.ok || expected.includes(answer.status)) return answer;
    throw new Error(`${route} was answered with ${answer.status}: ${await answer.text()}`);
  }
}

function json(body: object): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
