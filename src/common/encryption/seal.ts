import { type KeyObject, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const FORMAT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + NONCE_BYTES;

/** The stored bytes are not what was sealed under this key for this record: altered, swapped with another, or the wrong key. */
export class SealBroken extends Error {
  constructor() {
    super('The stored content fails its integrity check.');
    this.name = 'SealBroken';
  }
}

/**
 * AES-256-GCM; the layout is `format(1) nonce(12) ciphertext tag(16)`.
 * @param context bound to the ciphertext: owner and record, so that swapping two rows' content is an error.
 */
export function seal(key: Buffer | KeyObject, context: string, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws SealBroken */
export function unseal(key: Buffer | KeyObject, context: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < HEADER_BYTES + TAG_BYTES || bytes[0] !== FORMAT) throw new SealBroken();
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, HEADER_BYTES)).setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(HEADER_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new SealBroken();
  }
}
