import { redactLine } from './redact-line.js';

describe('redactLine', () => {
  it.each([
    ['ada@example.org wrote', 'ada@example.org'],
    ['token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl', 'eyJhbGciOiJIUzI1NiJ9'],
    ['connect postgres://app:hunter2@db:5432/x failed', 'hunter2'],
    ['Authorization: Bearer abcdefgh12345678', 'abcdefgh12345678'],
    ['key sk-0123456789abcdef0123', 'sk-0123456789abcdef0123'],
    ['refresh Zk3v9Qm1x8Lr5Tn2Wb7Yc4Hd6Jf0Pg3Ks9Ua1Ve2Xi5', 'Zk3v9Qm1x8Lr5Tn2Wb7Yc4Hd6Jf0Pg3Ks9Ua1Ve2Xi5'],
  ])('takes the secret out of %j', (line, secret) => {
    expect(redactLine(line)).not.toContain(secret);
  });

  it('leaves ids, routes and words', () => {
    const line = '{"request_id":"0192f0c1-2f3a-7bbb-8ccc-0123456789ab","route":"/api/user/cv/:cv_id","status":200}';
    expect(redactLine(line)).toBe(line);
  });
});
