import { Semaphore } from './semaphore.js';

describe('Semaphore', () => {
  it('lets no more than its slots run at once, and all in the end', async () => {
    const semaphore = new Semaphore(2);
    let running = 0;
    let most = 0;
    const work = async (n: number) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      if (n === 3) throw new Error('fails');
      return n;
    };
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map((n) => semaphore.run(() => work(n))));
    expect(most).toBe(2);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
  });
});
