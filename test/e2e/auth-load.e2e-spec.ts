import { type TestApp, startTestApp } from '../support/app.js';
import { aMember, logIn } from '../support/people.js';

const SIGN_INS = 200;

describe('a storm of sign-ins', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp({ RUN_WORKER: 'false', LOGIN_FREE_FAILURES_PER_ADDRESS: '1000000' });
  });
  afterAll(() => test.close());

  it('slows sign-ins alone: other routes answer meanwhile', async () => {
    const { client } = await aMember(test.app);
    await client.get('/api/auth/me');
    const began = performance.now();
    let done = 0;
    const storm = Array.from({ length: SIGN_INS }, async (_, n) => {
      await logIn(test.app, { email: `nobody${n}@example.org`, password: 'whatever it may be' });
      done += 1;
    });
    const probes: number[] = [];
    while (done < SIGN_INS) {
      const at = performance.now();
      const { status } = await client.get('/api/auth/me');
      expect(status).toBe(200);
      probes.push(performance.now() - at);
    }
    await Promise.all(storm);
    const took = performance.now() - began;
    probes.sort((a, b) => a - b);
    const p99 = probes[Math.floor(probes.length * 0.99)] ?? Infinity;
    expect(probes.length).toBeGreaterThan(SIGN_INS / 4); // not one by one with the sign-ins
    expect(p99).toBeLessThan(took / 10);
  }, 240_000);
});
