import { DataSource } from 'typeorm';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { Mailbox, codeIn, untilIdle } from '../support/mailbox.js';
import { aMember, aPerson, logIn } from '../support/people.js';

describe('registration and verification', () => {
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

  const verify = (token: string) => anyone.post('/api/auth/verify-email', { token });

  it('mails a code that verifies the address once, and then says welcome', async () => {
    const person = aPerson({ full_name: 'Ada Lovelace' });
    const registered = await anyone.post('/api/auth/register', person);
    expect(registered.status).toBe(201);
    expect(registered.body).toMatchObject({ user: { username: person.username, email: person.email } });

    const { access_token } = (await logIn(test.app, person)).body;
    const client = new Client(test.app, access_token);
    expect((await client.get('/api/auth/verification-status')).body).toEqual({
      is_verified: false,
      email: person.email,
    });
    const mail = await mailbox.latest(test.app, person.email);
    expect(mail.subject).toBe('Confirm your e-mail address');
    expect(mail.html).toContain(codeIn(mail));

    expect((await verify(codeIn(mail))).status).toBe(200);
    expect((await verify(codeIn(mail))).body).toMatchObject({ status: 400, error_code: 'auth.token-refused' });
    expect((await client.get('/api/auth/verification-status')).body).toMatchObject({ is_verified: true });
    expect((await client.get('/api/auth/me')).body).toMatchObject({ is_verified: true });
    expect((await mailbox.latest(test.app, person.email)).subject).toBe('Your account is ready');
    expect((await client.post('/api/auth/send-verification')).body).toMatchObject({
      error_code: 'auth.already-verified',
    });
    const types = (await client.get<{ data: { type: string }[] }>('/api/user/activities')).body.data.map(
      ({ type }) => type,
    );
    expect(types).toEqual(expect.arrayContaining(['auth.registered', 'auth.email-verified']));
  });

  it('answers the same for an address that has an account, changes nothing, and tells the owner', async () => {
    const owner = await aMember(test.app);
    const stranger = aPerson({ email: owner.email, password: 'eleven grey herons wading' });
    const taken = await anyone.post('/api/auth/register', stranger);
    const free = await anyone.post('/api/auth/register', { ...stranger, ...aPerson(), username: 'somebody-else' });
    expect(taken.status).toBe(free.status);
    const shape = ({ raw }: { raw: Buffer }, email: string, username: string) =>
      raw.toString().replace(email, 'E').replace(username, 'U');
    const { user } = free.body as { user: { email: string; username: string } };
    expect(shape(taken, stranger.email, stranger.username)).toBe(shape(free, user.email, user.username));
    expect(Object.keys(taken.headers).sort()).toEqual(Object.keys(free.headers).sort());

    expect((await logIn(test.app, stranger)).status).toBe(401);
    expect((await logIn(test.app, owner)).status).toBe(200);
    expect((await mailbox.latest(test.app, owner.email)).subject).toBe('You already have an account');
  });

  it('says that a username is taken, whatever the address is', async () => {
    const owner = await aMember(test.app);
    for (const email of [owner.email, 'nobody-yet@example.org']) {
      const answer = await anyone.post('/api/auth/register', { ...aPerson(), username: owner.username, email });
      expect(answer.body).toMatchObject({ status: 409, error_code: 'user.username-taken' });
    }
  });

  it('makes one account of fifty that register an address at once', async () => {
    const email = 'everybody@example.org';
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        anyone.post('/api/auth/register', { ...aPerson(), username: `crowd${n}`, email }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(201));
    const rows = await test.app.get(DataSource).query('select id from users where email = $1', [email]);
    expect(rows).toHaveLength(1);
    await untilIdle(test.app);
    const subjects = mailbox.to(email).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject === 'Confirm your e-mail address')).toHaveLength(1);
  });

  it('lets one of twenty that use a code at once verify', async () => {
    const person = aPerson();
    await anyone.post('/api/auth/register', person);
    const code = codeIn(await mailbox.latest(test.app, person.email));
    const answers = await Promise.all(Array.from({ length: 20 }, () => verify(code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(19);
    await untilIdle(test.app);
    expect(mailbox.to(person.email).filter(({ subject }) => subject === 'Your account is ready')).toHaveLength(1);
  });

  it('voids an older code with a newer, and sends one to whoever asks without signing in', async () => {
    const { client, email } = await aMember(test.app);
    const first = codeIn(await mailbox.latest(test.app, email));
    expect((await client.post('/api/auth/send-verification')).status).toBe(200);
    const second = codeIn(await mailbox.latest(test.app, email));
    expect((await verify(first)).status).toBe(400);
    const known = await anyone.post('/api/auth/resend-verification', { email });
    const unknown = await anyone.post('/api/auth/resend-verification', { email: 'nobody-at-all@example.org' });
    expect([known.status, known.raw.toString()]).toEqual([unknown.status, unknown.raw.toString()]);
    const third = codeIn(await mailbox.latest(test.app, email));
    expect(mailbox.to('nobody-at-all@example.org')).toEqual([]);
    expect((await verify(second)).status).toBe(400);
    expect((await verify(third)).status).toBe(200);
  });

  it('takes no code of another purpose, and none that is too old', async () => {
    const { email } = await aMember(test.app);
    const code = codeIn(await mailbox.latest(test.app, email));
    const reset = await anyone.post('/api/auth/reset-password', { token: code, new_password: 'other words entirely' });
    expect(reset.body).toMatchObject({ error_code: 'auth.token-refused' });
    await test.app
      .get(DataSource)
      .query("update mail_tokens set expires_at = now() - interval '1 second' where email = $1", [email]);
    expect((await verify(code)).status).toBe(400);
    for (const token of ['', 'x'.repeat(201), 7, null]) {
      expect((await anyone.post('/api/auth/verify-email', { token })).status).toBe(422);
    }
  });

  it('keeps of a code a digest, and of a mail nothing that can be read', async () => {
    const person = aPerson();
    await anyone.post('/api/auth/register', person);
    const code = codeIn(await mailbox.latest(test.app, person.email));
    const tables = ['mail_tokens', 'outbox', 'activities', 'graphile_worker._private_jobs'];
    for (const table of tables) {
      const rows = await test.app.get(DataSource).query(`select * from ${table}`);
      expect(JSON.stringify(rows)).not.toContain(code);
    }
  });

  it('writes in the language of whoever registers', async () => {
    const person = aPerson();
    await anyone.post('/api/auth/register', person, { 'accept-language': 'fr, de-AT;q=0.8, en;q=0.5' });
    expect((await mailbox.latest(test.app, person.email)).subject).toBe('Bestätigen Sie Ihre E-Mail-Adresse');
  });

  it('writes in the language that the owner chose, whatever a stranger asks for', async () => {
    const { client, email } = await aMember(test.app);
    await client.put('/api/user/settings', { ui_preferences: { language: 'de' } });
    await anyone.post('/api/auth/forgot-password', { email }, { 'accept-language': 'en' });
    expect((await mailbox.latest(test.app, email)).subject).toBe('Neues Passwort festlegen');
  });

  it.each([
    ['a common password', { password: 'trustno1' }],
    ['a common password in capitals', { password: 'QWERTYUIOP' }],
    ['the name and little else', { username: 'grace-hopper', password: 'GraceHopper1906' }],
    ['seven characters', { password: 'abcdefg' }],
    ['129 characters', { password: 'x y'.repeat(43) }],
    ['a password that is no text', { password: ['a', 'b'] }],
    ['half a character', { password: 'lone surrogate \ud83e' }],
    ['an unknown field', { role: 'admin' }],
    ['another unknown field', { is_verified: true }],
    ['a bad address', { email: 'ada@@example.org' }],
    ['line ends in the name', { full_name: 'Ada\r\nBcc: everybody@example.org' }],
  ])('refuses %s', async (_, change) => {
    expect((await anyone.post('/api/auth/register', { ...aPerson(), ...change })).status).toBe(422);
  });

  it.each([
    ['twenty lower-case letters', 'ohmyhowthetimepasses'],
    ['128 characters', 'abcdefgh'.repeat(16)],
    ['eight characters outside the first plane', '🦊🐙🦉🐝🦋🐢🐌🦔'],
    ['control characters', 'tab\tand bell\u0007!'],
  ])('takes a password of %s', async (_, password) => {
    const person = aPerson({ password });
    expect((await anyone.post('/api/auth/register', person)).status).toBe(201);
    expect((await logIn(test.app, person)).status).toBe(200);
  });

  it('looks at every character of a password, and at none of its forms', async () => {
    const long = `${'é'.repeat(72)}XYZ`;
    const person = aPerson({ password: long });
    await anyone.post('/api/auth/register', person);
    expect((await logIn(test.app, { ...person, password: long.slice(0, -1) })).status).toBe(401);
    expect((await logIn(test.app, { ...person, password: long.slice(0, -1) + 'z' })).status).toBe(401);
    expect((await logIn(test.app, { ...person, password: long.normalize('NFD') })).status).toBe(200);
  });
});

describe('where addresses have to be confirmed first', () => {
  let test: TestApp;
  const mailbox = new Mailbox();

  beforeAll(async () => {
    await mailbox.open();
    test = await startTestApp({ ...mailbox.env(), CONFIRMED_EMAIL_REQUIRED: 'true' });
  });
  afterAll(async () => {
    await test.close();
    await mailbox.close();
  });

  it('a sign-in after a registration does not tell whether the address had an account', async () => {
    const anyone = new Client(test.app);
    const owner = aPerson();
    await anyone.post('/api/auth/register', owner);
    const told = ({ status, headers, body }: Awaited<ReturnType<typeof logIn>>) => {
      const { timestamp: _, request_id: __, ...rest } = body as Record<string, unknown>;
      return [status, Object.keys(headers).sort(), rest];
    };
    const free = told(await logIn(test.app, owner)); // the right password of a new account
    const code = codeIn(await mailbox.latest(test.app, owner.email));
    expect((await anyone.post('/api/auth/verify-email', { token: code })).status).toBe(200);
    expect((await logIn(test.app, owner)).status).toBe(200);

    const stranger = aPerson({ email: owner.email, password: 'eleven grey herons wading' });
    await anyone.post('/api/auth/register', stranger);
    expect(told(await logIn(test.app, stranger))).toEqual(free);
    expect(free[0]).toBe(401);
  });
});
