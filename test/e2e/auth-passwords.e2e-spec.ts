import { DataSource } from 'typeorm';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { Mailbox, codeIn, untilIdle } from '../support/mailbox.js';
import { type Tokens, aMember, logIn } from '../support/people.js';

const NEW = 'a lantern swings in the rain';

describe('passwords and addresses', () => {
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

  const isIn = async ({ access_token }: Tokens) =>
    (await new Client(test.app, access_token).get('/api/auth/me')).status === 200;
  const resetCode = async (email: string) => {
    await anyone.post('/api/auth/forgot-password', { email });
    const mail = await mailbox.latest(test.app, email);
    expect(mail.subject).toBe('Set a new password');
    return codeIn(mail);
  };

  describe('reset', () => {
    it('answers the same whether or not the address has an account', async () => {
      const { email } = await aMember(test.app);
      const known = await anyone.post('/api/auth/forgot-password', { email });
      const unknown = await anyone.post('/api/auth/forgot-password', { email: 'nobody-here@example.org' });
      expect(known.status).toBe(200);
      expect([known.status, known.raw.toString()]).toEqual([unknown.status, unknown.raw.toString()]);
      expect(Object.keys(known.headers).sort()).toEqual(Object.keys(unknown.headers).sort());
      await untilIdle(test.app);
      expect(mailbox.to('nobody-here@example.org')).toEqual([]);
    });

    it('sets a new password, ends all sessions and tells the owner', async () => {
      const member = await aMember(test.app);
      const token = await resetCode(member.email);
      expect((await anyone.post('/api/auth/reset-password', { token, new_password: NEW })).status).toBe(200);
      expect(await isIn(member.tokens)).toBe(false);
      const refresh = await anyone.post('/api/auth/refresh', { refresh_token: member.tokens.refresh_token });
      expect(refresh.status).toBe(401);
      expect((await logIn(test.app, member)).status).toBe(401);
      expect((await logIn(test.app, { ...member, password: NEW })).status).toBe(200);
      await untilIdle(test.app);
      expect(mailbox.to(member.email).map(({ subject }) => subject)).toContain(
        'The security of your account was changed',
      );
    });

    it('has one winner of twenty at once', async () => {
      const member = await aMember(test.app);
      const token = await resetCode(member.email);
      const passwords = Array.from({ length: 20 }, (_, n) => `racing boat number ${n} of many`);
      const answers = await Promise.all(
        passwords.map((new_password) => anyone.post('/api/auth/reset-password', { token, new_password })),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const winner = passwords[answers.findIndex(({ status }) => status === 200)] ?? '';
      expect((await logIn(test.app, { ...member, password: winner })).status).toBe(200);
    });

    it('refuses a code that was replaced, used or is too old, and keeps one whose password was refused', async () => {
      const member = await aMember(test.app);
      const reset = (token: string, new_password = NEW) =>
        anyone.post('/api/auth/reset-password', { token, new_password });
      const older = await resetCode(member.email);
      const newer = await resetCode(member.email);
      expect((await reset(older)).status).toBe(400);
      expect((await reset(newer, 'password1')).status).toBe(422);
      expect((await reset(newer, `${member.username}!!`)).status).toBe(422);
      expect((await reset(newer)).status).toBe(200);
      expect((await reset(newer)).status).toBe(400);
      const late = await resetCode(member.email);
      await test.app.get(DataSource).query("update mail_tokens set expires_at = now() - interval '1 second'");
      expect((await reset(late)).status).toBe(400);
    });
  });

  describe('change', () => {
    const change = (client: Client, current_password: string, new_password = NEW) =>
      client.post('/api/auth/change-password', { current_password, new_password });

    it('has one winner of six at once', async () => {
      const member = await aMember(test.app);
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, n) => change(member.client, member.password, `six wet otters, number ${n}`)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403, 403, 403, 403]);
    });

    it('asks for the current password, ends the other sessions and keeps this one', async () => {
      const member = await aMember(test.app);
      const other = (await logIn(test.app, member)).body;
      const code = await resetCode(member.email);
      expect((await change(member.client, 'not the password')).body).toMatchObject({
        status: 403,
        error_code: 'auth.wrong-password',
      });
      expect((await change(member.client, member.password, '12345678')).status).toBe(422);
      expect((await change(member.client, member.password)).status).toBe(200);
      expect(await isIn(member.tokens)).toBe(true);
      expect(await isIn(other)).toBe(false);
      const late = await anyone.post('/api/auth/reset-password', { token: code, new_password: 'yet another one here' });
      expect(late.status).toBe(400);
      expect((await logIn(test.app, { ...member, password: NEW })).status).toBe(200);
      expect((await mailbox.latest(test.app, member.email)).text).toContain('password of your account was changed');
    });

    it('needs a session', async () => {
      expect((await change(anyone, 'x')).status).toBe(401);
    });
  });

  describe('profile', () => {
    it('changes the name; both paths are one', async () => {
      const { client, email } = await aMember(test.app);
      const changed = await client.put('/api/auth/me', { full_name: 'Grace Hopper' });
      expect(changed.body).toMatchObject({ full_name: 'Grace Hopper', email });
      expect((await client.get('/api/auth/profile')).body).toEqual(changed.body);
      expect((await client.put('/api/auth/profile', { full_name: null })).body).toMatchObject({ full_name: null });
      for (const body of [
        { role: 'admin' },
        { is_verified: true },
        { username: 'x' },
        { full_name: 'x'.repeat(201) },
      ]) {
        expect((await client.put('/api/auth/me', body)).status).toBe(422);
      }
    });

    it('changes the address once both ends have confirmed it', async () => {
      const member = await aMember(test.app);
      const email = `new-${member.email}`;
      const ask = (body: object) => member.client.put('/api/auth/me', body);
      expect((await ask({ email })).status).toBe(422);
      expect((await ask({ email, password: 'wrong, sorry' })).status).toBe(403);
      expect((await ask({ email, password: member.password })).body).toMatchObject({ email: member.email });

      const approve = codeIn(await mailbox.latest(test.app, member.email));
      const confirm = codeIn(await mailbox.latest(test.app, email));
      const verify = (token: string) => anyone.post<{ message: string }>('/api/auth/verify-email', { token });
      const [one, two] = await Promise.all([verify(approve), verify(confirm)]);
      expect([one.status, two.status]).toEqual([200, 200]);
      expect((await member.client.get('/api/auth/me')).body).toMatchObject({ email, is_verified: true });
      expect((await logIn(test.app, member)).status).toBe(401);
      expect((await logIn(test.app, { ...member, email })).status).toBe(200);
      expect((await mailbox.latest(test.app, member.email)).text).toContain(
        'e-mail address of your account was changed',
      );
      expect((await verify(approve)).status).toBe(400);
    });

    it('changes nothing after one of the two, and does not tell who has an account', async () => {
      const [member, other] = [await aMember(test.app), await aMember(test.app)];
      const ask = (email: string) => member.client.put('/api/auth/me', { email, password: member.password });
      const taken = await ask(other.email);
      const free = await ask('free-address@example.org');
      expect([taken.status, taken.raw.toString()]).toEqual([free.status, free.raw.toString()]);
      await untilIdle(test.app);
      expect(mailbox.to(other.email).at(-1)?.subject).toBe('You already have an account');
      const approve = codeIn(await mailbox.latest(test.app, member.email));
      expect((await anyone.post('/api/auth/verify-email', { token: approve })).status).toBe(200);
      expect((await member.client.get('/api/auth/me')).body).toMatchObject({ email: member.email });
    });
  });
});
