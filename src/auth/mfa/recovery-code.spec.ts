import { newRecoveryCode, recoveryCodeDigest } from './recovery-code.js';

describe('recovery codes', () => {
  it('are the same however they are written', () => {
    const digest = recoveryCodeDigest('7K2M-Q9XR-4TBD-HW10');
    expect(recoveryCodeDigest(' 7k2mq9xr 4tbdhwlo ')).toBe(digest);
    expect(recoveryCodeDigest('7K2M-Q9XR-4TBD-HW11')).not.toBe(digest);
    expect(recoveryCodeDigest('123456')).toBeNull();
  });

  it('do not repeat', () => {
    const codes = Array.from({ length: 1_000 }, newRecoveryCode);
    expect(new Set(codes).size).toBe(1_000);
    expect(codes.every((code) => /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/.test(code))).toBe(true);
  });
});
