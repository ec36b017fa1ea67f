import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '../../src/common/clock.js';
import { type Answer, Client } from './client.js';

export interface Person {
  username: string;
  email: string;
  password: string;
  full_name?: string;
}

export interface Tokens {
  access_token: string;
  refresh_token: string;
  token_type: string;
  expires_in: number;
  device_token?: string;
  user: { id: string; email: string; is_verified: boolean };
}

let people = 0;

/** Somebody nobody knows yet. */
export function aPerson(overrides: Partial<Person> = {}): Person {
  people += 1;
  const username = `someone${people}`;
  return { username, email: `${username}@example.org`, password: 'slow tide under a pale moon', ...overrides };
}

export function logIn<T = Tokens>(
  app: NestFastifyApplication,
  { email, password }: Pick<Person, 'email' | 'password'>,
  more: { headers?: Record<string, string>; body?: object; from?: string } = {},
): Promise<Answer<T>> {
  return new Client(app, undefined, more.from).post<T>(
    '/api/auth/login',
    { email, password, ...more.body },
    more.headers,
  );
}

/** Somebody new who is signed in. */
export async function aMember(app: NestFastifyApplication, overrides: Partial<Person> = {}) {
  const person = aPerson(overrides);
  await new Client(app).post('/api/auth/register', person);
  const { body: tokens } = await logIn(app, person);
  return { ...person, tokens, client: new Client(app, tokens.access_token) };
}

/** Sets the app's clock forward (or back) from the real time. @returns what undoes it */
export function turnClock(app: NestFastifyApplication, ms: number): () => void {
  const spy = jest.spyOn(app.get(Clock), 'now').mockImplementation(() => new Date(Date.now() + ms));
  return () => spy.mockRestore();
}
