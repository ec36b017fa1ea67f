import { createHash, randomInt } from 'node:crypto';

/** Crockford's: no letter that is taken for a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;
const GROUP = 4;

/** 80 random bits, for people to write down: `7K2M-Q9XR-4TBD-HW3N`. */
export function newRecoveryCode(): string {
  const characters = Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length)));
  return Array.from({ length: LENGTH / GROUP }, (_, n) => characters.slice(n * GROUP, (n + 1) * GROUP).join('')).join(
    '-',
  );
}

/** Of the code however it is written. @returns null for what cannot be one */
export function recoveryCodeDigest(code: string): string | null {
  const plain = code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (plain.length !== LENGTH) return null;
  return createHash('sha256').update(plain).digest('hex');
}
