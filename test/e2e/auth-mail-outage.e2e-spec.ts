import { createServer } from 'node:net';
import { DataSource } from 'typeorm';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { Mailbox, untilIdle } from '../support/mailbox.js';
import { aPerson } from '../support/people.js';

/** A port on which nobody listens. */
async function silentPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

describe('a mail server that is away', () => {
  let test: TestApp;
  const mailbox = new Mailbox();

  afterAll(async () => {
    await test.close();
    await mailbox.close();
  });

  it('changes nothing for whoever registers, and they get exactly one mail once it is back', async () => {
    const port = await silentPort();
    test = await startTestApp(mailbox.env(port));
    const person = aPerson();
    const began = performance.now();
    const answer = await new Client(test.app).post('/api/auth/register', person);
    expect(answer.status).toBe(201);
    expect(performance.now() - began).toBeLessThan(2_000);

    const outbox = () => test.app.get(DataSource).query<{ state: string; attempts: number }[]>('select * from outbox');
    while ((await outbox())[0]?.attempts !== 1) await new Promise((resolve) => setTimeout(resolve, 25));
    expect(await outbox()).toMatchObject([{ state: 'queued', problem: 'ESOCKET' }]);

    await mailbox.open(port);
    await test.app.get(DataSource).query('update graphile_worker._private_jobs set run_at = now()'); // not to wait for the back-off
    while ((await outbox())[0]?.state !== 'sent') await new Promise((resolve) => setTimeout(resolve, 25));
    await untilIdle(test.app);
    expect(mailbox.to(person.email)).toHaveLength(1);
    expect(await outbox()).toMatchObject([{ state: 'sent', content: null }]);
  });
});
