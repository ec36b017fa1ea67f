import { hkdfSync } from 'node:crypto';

/** A key for one archive: its segments' nonces start from nought. */
export function deriveArchiveKey(backupKey: Buffer, salt: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', backupKey, salt, 'cv backup', 32));
}
