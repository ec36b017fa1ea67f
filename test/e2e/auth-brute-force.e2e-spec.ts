import { DataSource } from 'typeorm';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { Mailbox, codeIn, untilIdle } from '../support/mailbox.js';
import { type Tokens, aMember, aPerson, logIn, turnClock } from '../support/people.js';

const HOME = '198.51.100.7';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const WRONG = 'this is not the password';

describe('guessing passwords', () => {
  let test: TestApp;
  const mailbox = new Mailbox();

  beforeAll(async () => {
    await mailbox.open();
    test = await startTestApp({ ...mailbox.env(), LOGIN_FREE_FAILURES_PER_ADDRESS: '30' });
  });
  afterAll(async () => {
    await test.close();
    await mailbox.close();
  });
  afterEach(() => jest.restoreAllMocks());

  /** A member whose device at home is known. */
  const aMemberAtHome = async () => {
    const person = aPerson();
    await new Client(test.app).post('/api/auth/register', person);
    const { body } = await logIn(test.app, person, { from: HOME });
    return { ...person, device: body.device_token ?? '' };
  };
  const guess = (email: string, from: string, password = WRONG, body = {}) =>
    logIn(test.app, { email, password }, { from, body });
  let strangers = 0;
  const aStranger = () => `203.0.${Math.floor((strangers += 1) / 250)}.${strangers % 250}`;

  it('gives a new device a token, and none to one that sends it', async () => {
    const member = await aMemberAtHome();
    expect(member.device).toMatch(/^cvdt_[\w-]{43}$/);
    const again = await logIn(test.app, member, { body: { device_token: member.device } });
    expect(again.status).toBe(200);
    expect(again.body).not.toHaveProperty('device_token');
    const [row] = await test.app
      .get(DataSource)
      .query('select count(*)::int as n from known_devices where token_hash = $1', [member.device]);
    expect(row.n).toBe(0); // only its digest is kept
  });

  it('slows a stranger down, the same for an address without an account', async () => {
    const { email } = await aMemberAtHome();
    for (const target of [email, 'nobody-to-guess-at@example.org']) {
      const from = aStranger();
      const statuses = [];
      for (let n = 0; n < 7; n += 1) statuses.push((await guess(target, from)).status);
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
      const blocked = await guess(target, from);
      expect(blocked.body).toMatchObject({ error_code: 'auth.too-many-attempts' });
      expect(Number(blocked.headers['retry-after'])).toBeGreaterThan(0);
    }
  });

  it('waits longer with every wrong one after that, up to a limit, and forgets in a day', async () => {
    const { email, password } = await aMemberAtHome();
    const from = aStranger();
    for (let n = 0; n < 5; n += 1) await guess(email, from);
    let at = 0;
    const waits = [];
    for (let n = 0; n < 13; n += 1) {
      const wait = Number((await guess(email, from, password)).headers['retry-after']);
      waits.push(wait);
      at += wait * 1000 + 10;
      turnClock(test.app, at);
      expect((await guess(email, from)).status).toBe(401);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
    turnClock(test.app, at + 900_000);
    expect((await guess(email, from, password)).status).toBe(200);
  });

  it('does not let a burst at once guess more often than one after the other', async () => {
    const { email, password } = await aMemberAtHome();
    const passwords = [...Array.from({ length: 59 }, (_, n) => `${WRONG} ${n}`), password];
    const answers = await Promise.all(passwords.map((one) => guess(email, aStranger(), one)));
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThan(12);
    expect(answers.at(-1)?.status).toBe(429); // right, but too late to be looked at
  });

  it('lets the owner in on a known device after a thousand failures from elsewhere', async () => {
    const member = await aMemberAtHome();
    const { email, password, device } = member;
    for (let n = 0; n < 1_000; n += 1) await guess(email, aStranger());
    expect((await guess(email, aStranger(), password)).status).toBe(429);
    expect((await guess(email, HOME, password)).status).toBe(429); // the address alone says nothing
    const own = await guess(email, HOME, password, { device_token: device });
    expect(own.status).toBe(200);
  });

  it('does not take the device token of another account, nor a made up one', async () => {
    const [member, other] = [await aMemberAtHome(), await aMemberAtHome()];
    for (let n = 0; n < 5; n += 1) await guess(member.email, aStranger());
    for (const device_token of [other.device, `cvdt_${'A'.repeat(43)}`, 'x']) {
      const answer = await guess(member.email, aStranger(), member.password, { device_token });
      expect(answer.status).toBe(429);
    }
  });

  it('slows a known device that guesses, too, and nobody else with it', async () => {
    const { email, password, device } = await aMemberAtHome();
    const statuses = [];
    for (let n = 0; n < 11; n += 1) {
      statuses.push((await guess(email, HOME, WRONG, { device_token: device })).status);
    }
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
    expect((await guess(email, aStranger(), password)).status).toBe(200);
  });

  it('slows an address that tries one account after the other, and not the devices known there', async () => {
    const { email, password, device } = await aMemberAtHome();
    const office = aStranger();
    const statuses = [];
    for (let n = 0; n < 31; n += 1) statuses.push((await guess(`victim${n}@example.org`, office)).status);
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(401));
    expect(statuses[30]).toBe(429);
    expect((await guess(email, office, password, { device_token: device })).status).toBe(200);
  });

  it('bounds guesses at the current password from a session', async () => {
    const { client, password } = await aMember(test.app);
    const change = (current_password: string) =>
      client.post('/api/auth/change-password', { current_password, new_password: 'a kite above the dunes' });
    const statuses = [];
    for (let n = 0; n < 11; n += 1) statuses.push((await change(WRONG)).status);
    expect(statuses).toEqual([...Array(10).fill(403), 429]);
    expect((await change(password)).status).toBe(429);
  });

  it('counts a guess that is part of a transaction that fails', async () => {
    const { client } = await aMember(test.app);
    const statuses = [];
    for (let n = 0; n < 11; n += 1) {
      const answer = await client.post(
        '/api/auth/change-password',
        { current_password: WRONG, new_password: 'a kite above the dunes' },
        { 'idempotency-key': `try-${n}` },
      );
      statuses.push(answer.status);
    }
    expect(statuses.at(-1)).toBe(429);
  });

  it('tells the owner of a sign-in from a new device, and not of the first one or of one like before', async () => {
    const member = await aMemberAtHome();
    const subjects = () => mailbox.to(member.email).map(({ subject }) => subject);
    await logIn(test.app, member, { from: HOME });
    await untilIdle(test.app);
    expect(subjects()).not.toContain('New sign-in to your account');
    await logIn(test.app, member, { from: '192.0.2.44', headers: { 'user-agent': FIREFOX, 'accept-language': 'de' } });
    const mail = await mailbox.latest(test.app, member.email);
    expect(mail.subject).toBe('Neue Anmeldung an Ihrem Konto');
    expect(mail.text).toContain('Firefox unter Linux');
    expect(mail.text).toContain('192.0.2.44');
    const { access_token } = (await logIn(test.app, member, { body: { device_token: member.device } })).body;
    const activities = await new Client(test.app, access_token).get('/api/user/activities');
    expect(activities.raw.toString()).toContain('auth.logged-in');
  });

  it('refuses somebody who is no administrator at their door as it refuses a wrong password', async () => {
    const member = await aMemberAtHome();
    const { email, password } = member;
    const door = (body: object) => new Client(test.app).post('/api/auth/admin/login', body);
    const [user, wrong] = [await door({ email, password }), await door({ email, password: WRONG })];
    const { request_id: _a, timestamp: _b, ...first } = user.body;
    const { request_id: _c, timestamp: _d, ...second } = wrong.body;
    expect(first).toEqual(second);
    expect(user.status).toBe(401);
    await test.app.get(DataSource).query("update users set role = 'admin' where email = $1", [email]);
    expect((await door({ email, password })).status).toBe(200);
  });

  it('lets a reset end what strangers began', async () => {
    const member = await aMemberAtHome();
    for (let n = 0; n < 8; n += 1) await guess(member.email, aStranger());
    const from = aStranger();
    expect((await guess(member.email, from, member.password)).status).toBe(429);
    await new Client(test.app).post('/api/auth/forgot-password', { email: member.email });
    const token = codeIn(await mailbox.latest(test.app, member.email));
    const new_password = 'a kite above the dunes';
    const reset = await new Client(test.app).post<Tokens>('/api/auth/reset-password', { token, new_password });
    expect(reset.status).toBe(200);
    expect((await guess(member.email, from, new_password)).status).toBe(200);
  });
});

describe('guessing passwords where requests are limited as well', () => {
  it('lets the owner in on a known device', async () => {
    const test = await startTestApp({ RATE_LIMIT_ENABLED: 'true', RUN_WORKER: 'false' });
    const person = aPerson();
    await new Client(test.app).post('/api/auth/register', person);
    const { body } = await logIn(test.app, person, { from: HOME });
    for (let n = 0; n < 300; n += 1) {
      await logIn(test.app, { ...person, password: WRONG }, { from: `203.0.113.${n % 60}` });
    }
    const own = await logIn(test.app, person, { from: HOME, body: { device_token: body.device_token } });
    expect(own.status).toBe(200);
    await test.close();
  });
});
