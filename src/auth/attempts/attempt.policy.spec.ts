import { waitAfter } from './attempt.policy.js';

describe('waitAfter', () => {
  const limit = { key: 'x', freeFailures: 5, longestWaitSeconds: 900, clearedBySuccess: true };

  it('lets some go, then doubles, up to the longest', () => {
    expect([1, 4, 5, 6, 7, 10, 14, 15, 1_000].map((failures) => waitAfter(failures, limit))).toEqual([
      0, 0, 1, 2, 4, 32, 512, 900, 900,
    ]);
  });
});
