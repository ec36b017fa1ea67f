import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';

export interface Answer<T = Record<string, unknown>> {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  body: T;
  raw: Buffer;
}

export interface Part {
  name?: string;
  fileName: string;
  bytes: Uint8Array;
  type?: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A caller of the API, signed in or not. */
export class Client {
  constructor(
    private readonly app: NestFastifyApplication,
    readonly token?: string,
    /** Where the calls come from. */
    private readonly address?: string,
  ) {}

  get = <T = Record<string, unknown>>(url: string, headers = {}) => this.send<T>('GET', url, undefined, headers);
  post = <T = Record<string, unknown>>(url: string, body?: object, headers = {}) =>
    this.send<T>('POST', url, body, headers);
  put = <T = Record<string, unknown>>(url: string, body?: object, headers = {}) =>
    this.send<T>('PUT', url, body, headers);
  patch = <T = Record<string, unknown>>(url: string, body?: object, headers = {}) =>
    this.send<T>('PATCH', url, body, headers);
  delete = <T = Record<string, unknown>>(url: string, headers = {}) => this.send<T>('DELETE', url, undefined, headers);

  async send<T>(
    method: Method,
    url: string,
    body?: object | Buffer,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await this.app.inject({
      method,
      url,
      headers: { ...(this.token && { authorization: `Bearer ${this.token}` }), ...headers },
      payload: body,
      remoteAddress: this.address,
    });
    const isJson = /json/.test(String(response.headers['content-type']));
    return {
      status: response.statusCode,
      headers: response.headers,
      body: (isJson && response.payload ? response.json() : undefined) as T,
      raw: response.rawPayload,
    };
  }

  upload<T = Record<string, unknown>>(
    url: string,
    file: Part,
    fields: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const boundary = '----cv-test-boundary';
    const parts = Object.entries(fields).map(([name, value]) =>
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
    );
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${file.name ?? 'file'}"; filename="${file.fileName}"\r\ncontent-type: ${file.type ?? 'application/octet-stream'}\r\n\r\n`;
    const body = Buffer.concat([...parts, Buffer.from(head), file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return this.send<T>('POST', url, body, { 'content-type': `multipart/form-data; boundary=${boundary}` });
  }
}

let people = 0;

/** Registers somebody new and signs them in. */
export async function signUp(app: NestFastifyApplication): Promise<Client> {
  people += 1;
  const person = {
    username: `person${people}`,
    email: `person${people}@example.org`,
    password: 'a quiet harbour at dawn',
  };
  const anonymous = new Client(app);
  await anonymous.post('/api/auth/register', person);
  const { email, password } = person;
  const { body } = await anonymous.post<{ access_token: string }>('/api/auth/login', { email, password });
  return new Client(app, body.access_token);
}

/** Registers somebody new, gives them the role as `npm run admin:create` would, and signs them in. */
export async function signUpAdmin(app: NestFastifyApplication): Promise<Client> {
  const person = await signUp(app);
  const { body } = await person.get<{ id: string }>('/api/auth/me');
  await app.get(DataSource).query("update users set role = 'admin' where id = $1", [body.id]);
  return person;
}
