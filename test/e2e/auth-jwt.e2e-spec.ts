import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { AuthConfig, HttpConfig } from '../../src/config/config.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { type Tokens, aMember } from '../support/people.js';

type Json = Record<string, unknown>;

const encode = (value: Json) => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString()) as Json;

describe('forged access tokens', () => {
  let test: TestApp;
  let secret: string;
  let issuer: string;
  let tokens: Tokens;
  let header: Json;
  let claims: Json;
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

  beforeAll(async () => {
    test = await startTestApp({ RUN_WORKER: 'false' });
    secret = test.app.get(AuthConfig).jwtSecret;
    issuer = test.app.get(HttpConfig).publicUrl;
    ({ tokens } = await aMember(test.app));
    const [first, second] = tokens.access_token.split('.');
    [header, claims] = [decode(first), decode(second)];
  });
  afterAll(() => test.close());

  const sign = (head: Json, body: Json, key = secret, hash = 'sha256') => {
    const signed = `${encode(head)}.${encode(body)}`;
    return `${signed}.${createHmac(hash, key).update(signed).digest('base64url')}`;
  };
  const statusOf = async (token: string) => (await new Client(test.app, token).get('/api/auth/me')).status;
  const now = () => Math.floor(Date.now() / 1000);

  it('takes its own, however it is put together', async () => {
    expect(header).toEqual({ alg: 'HS256', typ: 'JWT' });
    expect(await statusOf(tokens.access_token)).toBe(200);
    expect(await statusOf(sign(header, claims))).toBe(200); // so the refusals below are not for the making
  });

  it.each<[string, () => string]>([
    ['alg none', () => `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`],
    ['alg None with a signature', () => sign({ alg: 'None', typ: 'JWT' }, claims)],
    ['no alg', () => sign({ typ: 'JWT' }, claims)],
    ['no signature', () => `${encode(header)}.${encode(claims)}.`],
    ['HS384 with the right secret', () => sign({ ...header, alg: 'HS384' }, claims, secret, 'sha384')],
    ['HS512 with the right secret', () => sign({ ...header, alg: 'HS512' }, claims, secret, 'sha512')],
    [
      'RS256 with a key of the sender',
      () => {
        const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
        return `${signed}.${createSign('sha256').update(signed).sign(privateKey).toString('base64url')}`;
      },
    ],
    [
      'jwk in the header, signed with it',
      () => {
        const jwk = publicKey.export({ format: 'jwk' }) as Json;
        const signed = `${encode({ alg: 'RS256', typ: 'JWT', jwk })}.${encode(claims)}`;
        return `${signed}.${createSign('sha256').update(signed).sign(privateKey).toString('base64url')}`;
      },
    ],
    [
      'a symmetric jwk in the header',
      () => sign({ ...header, jwk: { kty: 'oct', k: encode({ a: 1 }) } }, claims, encode({ a: 1 })),
    ],
    ['jku', () => sign({ ...header, jku: 'https://attacker.example/keys' }, claims, 'attacker')],
    ['x5u', () => sign({ ...header, x5u: 'https://attacker.example/cert' }, claims, 'attacker')],
    ['kid that points at a file', () => sign({ ...header, kid: '/dev/null' }, claims, '')],
    ['an empty secret', () => sign(header, claims, '')],
    ['another secret', () => sign(header, claims, `${secret}x`)],
    [
      'another user in the claims',
      () => `${encode(header)}.${encode({ ...claims, sub: 'x' })}.${tokens.access_token.split('.')[2]}`,
    ],
    ['another audience', () => sign(header, { ...claims, aud: 'other-api' })],
    ['no audience', () => sign(header, { ...claims, aud: undefined })],
    ['another issuer', () => sign(header, { ...claims, iss: `${issuer}.attacker.example` })],
    ['no issuer', () => sign(header, { ...claims, iss: undefined })],
    ['expired', () => sign(header, { ...claims, iat: now() - 1_000, exp: now() - 1 })],
    ['no expiry', () => sign(header, { ...claims, exp: undefined })],
    ['not yet good', () => sign(header, { ...claims, nbf: now() + 60 })],
    ['another type', () => sign(header, { ...claims, typ: 'refresh' })],
    ['no type', () => sign(header, { ...claims, typ: undefined })],
    [
      'a session that is not of the user',
      () => sign(header, { ...claims, sid: '01890000-0000-7000-8000-000000000000' }),
    ],
    ['ids that are no ids', () => sign(header, { ...claims, sid: "' or 1=1 --", sub: 'x' })],
    ['ids that are lists', () => sign(header, { ...claims, sid: [claims['sid']] })],
    ['claims that are null', () => `${encode(header)}.${Buffer.from('null').toString('base64url')}.x`],
    ['the refresh token', () => tokens.refresh_token],
    ['the device token', () => tokens.device_token ?? ''],
    ['a mailed token', () => 'KfQd3Xo0nq7m1m5rCw9v2yT8uZbLhJpE4sAgVxNtRcY'],
  ])('refuses %s', async (_, forge) => {
    expect(await statusOf(forge())).toBe(401);
  });

  it.each(['', 'Bearer', 'Bearer ', 'bearer x', 'Basic YTpi', 'Bearer a.b.c', `Bearer ${'a'.repeat(5_000)}`])(
    'refuses the header %j',
    async (authorization) => {
      expect((await new Client(test.app).get('/api/auth/me', { authorization })).status).toBe(401);
    },
  );

  it.each(['Bearer', 'bearer', 'BEARER'])('takes the scheme as %s', async (scheme) => {
    const authorization = `${scheme} ${tokens.access_token}`;
    expect((await new Client(test.app).get('/api/auth/me', { authorization })).status).toBe(200);
  });

  it('takes no token from the address', async () => {
    expect((await new Client(test.app).get(`/api/auth/me?access_token=${tokens.access_token}`)).status).toBe(401);
  });
});
