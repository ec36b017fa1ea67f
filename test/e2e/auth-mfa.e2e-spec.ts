import { generate } from 'otplib';
import { DataSource } from 'typeorm';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client, signUpAdmin } from '../support/client.js';
import { Mailbox, untilIdle } from '../support/mailbox.js';
import { type Tokens, aMember, logIn, turnClock } from '../support/people.js';

const STEP = 30_000;

interface Challenge {
  mfa_required: true;
  challenge_token: string;
  expires_in: number;
}

describe('second factor', () => {
  let test: TestApp;
  let anyone: Client;
  const mailbox = new Mailbox();

  beforeAll(async () => {
    await mailbox.open();
    test = await startTestApp(mailbox.env());
    anyone = new Client(test.app);
  });
  afterAll(async () => {
    await test.close();
    await mailbox.close();
  });
  afterEach(() => jest.restoreAllMocks());

  /** @param later steps of time from now */
  const codeOf = (secret: string, later = 0) =>
    generate({ secret, epoch: Math.floor((Date.now() + later * STEP) / 1000) });
  const verify = (challenge_token: string, code: string) =>
    anyone.post<Tokens>('/api/auth/mfa/verify', { challenge_token, code });
  const challenge = async (member: { email: string; password: string }, body = {}) =>
    (await logIn<Challenge>(test.app, member, { body })).body.challenge_token;
  const begin = ({ client, password }: { client: Client; password: string }) =>
    client.post<{ secret: string; otpauth_uri: string; qr_code: string }>('/api/auth/mfa/totp', { password });

  /** A member with an authenticator. The code of now is used up; `codeOf(secret, 1)` is the next. */
  const enrol = async () => {
    const member = await aMember(test.app);
    const { secret } = (await begin(member)).body;
    const { body } = await member.client.post<{ recovery_codes: string[] }>('/api/auth/mfa/totp/confirm', {
      code: await codeOf(secret),
    });
    return { ...member, secret, recoveryCodes: body.recovery_codes };
  };

  it('is set up with the password, a picture and a first code, and gives ten recovery codes', async () => {
    const member = await aMember(test.app);
    const { client, password, email } = member;
    expect((await client.post('/api/auth/mfa/totp', { password: 'wrong, sorry' })).status).toBe(403);
    expect((await client.post('/api/auth/mfa/totp/confirm', { code: '123456' })).status).toBe(404);
    const begun = await begin(member);
    expect(begun.body.otpauth_uri).toContain(`secret=${begun.body.secret}`);
    expect(begun.body.otpauth_uri).toContain(encodeURIComponent(email));
    expect(begun.body.qr_code).toMatch(/^data:image\/png;base64,iVBOR/);

    expect((await logIn(test.app, { email, password })).body).toHaveProperty('access_token'); // not in force yet
    expect((await client.post('/api/auth/mfa/totp/confirm', { code: '000000' })).status).toBe(403);
    const code = await codeOf(begun.body.secret);
    const confirmed = await client.post<{ recovery_codes: string[] }>('/api/auth/mfa/totp/confirm', { code });
    expect(new Set(confirmed.body.recovery_codes).size).toBe(10);
    expect((await begin(member)).status).toBe(409);
    expect((await client.post('/api/auth/mfa/totp/confirm', { code })).status).toBe(409);
    const mail = await mailbox.latest(test.app, email);
    expect(mail.text).toContain('second factor was turned on');
    const stored = await test.app.get(DataSource).query('select secret::text as secret from mfa_factors');
    expect(JSON.stringify(stored)).not.toContain(Buffer.from(begun.body.secret).toString('hex'));
    const codes = await test.app.get(DataSource).query('select * from recovery_codes');
    expect(JSON.stringify(codes)).not.toContain(confirmed.body.recovery_codes[0]);
  });

  it('is asked for at the sign-in; its challenge opens nothing', async () => {
    const member = await enrol();
    const answer = await logIn<Challenge>(test.app, member);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      mfa_required: true,
      challenge_token: expect.stringMatching(/^cvmc_[\w-]{43}$/),
      expires_in: 300,
    });
    const { challenge_token } = answer.body;
    expect((await new Client(test.app, challenge_token).get('/api/auth/me')).status).toBe(401);
    expect((await anyone.post('/api/auth/refresh', { refresh_token: challenge_token })).status).toBe(401);
    const signedIn = await verify(challenge_token, await codeOf(member.secret, 1));
    expect(signedIn.status).toBe(200);
    expect((await new Client(test.app, signedIn.body.access_token).get('/api/auth/me')).status).toBe(200);
    expect((await verify(challenge_token, await codeOf(member.secret, 1))).status).toBe(401);
  });

  it('takes no code twice, neither in turn nor at once', async () => {
    const member = await enrol();
    const used = await codeOf(member.secret);
    expect((await verify(await challenge(member), used)).status).toBe(401);
    const next = await codeOf(member.secret, 1);
    const challenges = await Promise.all(Array.from({ length: 4 }, () => challenge(member)));
    const answers = await Promise.all(challenges.map((token) => verify(token, next)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await verify(await challenge(member), next)).status).not.toBe(200);
    turnClock(test.app, 2 * STEP);
    expect((await verify(await challenge(member), used)).status).not.toBe(200);
  });

  it('bounds the wrong codes of a challenge, and its time', async () => {
    const member = await enrol();
    const token = await challenge(member);
    for (let n = 0; n < 5; n += 1)
      expect((await verify(token, '000000')).body).toMatchObject({ error_code: 'mfa.wrong-code' });
    const dead = await verify(token, await codeOf(member.secret, 1));
    expect(dead.body).toMatchObject({ status: 401, error_code: 'mfa.challenge-refused' });
    // the account's own counter goes on over challenges
    expect((await verify(await challenge(member), await codeOf(member.secret, 1))).status).toBe(429);

    const late = await enrol();
    const old = await challenge(late);
    turnClock(test.app, 301_000);
    expect((await verify(old, await codeOf(late.secret, 10))).body).toMatchObject({
      error_code: 'mfa.challenge-refused',
    });
  });

  it('lets each recovery code in once, and tells the owner', async () => {
    const member = await enrol();
    const [first = '', second = ''] = member.recoveryCodes;
    const tokens = await Promise.all(Array.from({ length: 4 }, () => challenge(member)));
    const answers = await Promise.all(tokens.map((token) => verify(token, first.toLowerCase().replaceAll('-', ' '))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    await untilIdle(test.app);
    expect(mailbox.to(member.email).at(-1)?.text).toContain('one of its recovery codes');
    turnClock(test.app, 3_600_000); // past the wait for the wrong ones
    expect((await verify(await challenge(member), first)).status).toBe(401);
    expect((await verify(await challenge(member), second)).status).toBe(200);
  });

  it('is not passed by a password reset, which ends open challenges', async () => {
    const member = await enrol();
    const open = await challenge(member);
    await anyone.post('/api/auth/forgot-password', { email: member.email });
    const token = await mailbox.latestCode(test.app, member.email);
    const new_password = 'a lantern swings in the rain';
    expect((await anyone.post('/api/auth/reset-password', { token, new_password })).status).toBe(200);
    expect((await verify(open, await codeOf(member.secret, 1))).status).toBe(401);
    const answer = await logIn<Challenge>(test.app, { ...member, password: new_password });
    expect(answer.body).toMatchObject({ mfa_required: true });
    expect(answer.body).not.toHaveProperty('access_token');
  });

  it('is taken away with the password and a code, both', async () => {
    const member = await enrol();
    const remove = (password: string, code: string) =>
      member.client.send('DELETE', '/api/auth/mfa/totp', { password, code });
    expect((await remove('wrong, sorry', await codeOf(member.secret, 1))).status).toBe(403);
    expect((await remove(member.password, '000000')).status).toBe(403);
    expect((await member.client.send('DELETE', '/api/auth/mfa/totp', { password: member.password })).status).toBe(422);
    expect((await remove(member.password, await codeOf(member.secret, 1))).status).toBe(204);
    expect((await remove(member.password, member.recoveryCodes[0] ?? '')).status).toBe(404);
    expect((await logIn(test.app, member)).body).toHaveProperty('access_token');
    expect((await mailbox.latest(test.app, member.email)).text).toContain(
      'second factor of your account was turned off',
    );
  });

  it('keeps a known device known over the challenge', async () => {
    const member = await enrol();
    const { device_token } = member.tokens;
    const token = await challenge(member, { device_token });
    const answer = await verify(token, await codeOf(member.secret, 1));
    expect(answer.status).toBe(200);
    expect(answer.body).not.toHaveProperty('device_token');
  });
});

describe('where administrators must have a second factor', () => {
  it('one without may only set it up', async () => {
    const test = await startTestApp({ ADMIN_MFA_REQUIRED: 'true', RUN_WORKER: 'false' });
    const admin = await signUpAdmin(test.app);
    for (const url of ['/api/user/cv/list', '/api/user/settings', '/api/monitoring/health/detailed']) {
      expect((await admin.get(url)).body).toMatchObject({ status: 403, error_code: 'mfa.required' });
    }
    expect((await admin.get('/api/auth/me')).status).toBe(200);
    const password = 'a quiet harbour at dawn';
    const { body } = await admin.post<{ secret: string }>('/api/auth/mfa/totp', { password });
    const code = await generate({ secret: body.secret });
    expect((await admin.post('/api/auth/mfa/totp/confirm', { code })).status).toBe(200);
    expect((await admin.get('/api/user/cv/list')).status).toBe(200);
    const user = await aMember(test.app);
    expect((await user.client.get('/api/user/cv/list')).status).toBe(200);
    await test.close();
  });
});
