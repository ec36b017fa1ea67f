import { type KeyObject, createPrivateKey, createPublicKey, hkdfSync, sign } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EncryptionConfig } from '../../config/config.js';

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key in PKCS #8. */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const SEED_BYTES = 32;

export interface ManifestSignature {
  key_version: number;
  /** DER (SPKI), base64. */
  public_key: string;
  /** Of the manifest as compact JSON, base64. */
  value: string;
}

/** Signs what the service says of itself. The key is derived from the master key: whoever runs the service can tell its own. */
@Injectable()
export class ManifestSigner {
  private readonly keyVersion: number;
  private readonly key: KeyObject;

  constructor({ keys }: EncryptionConfig) {
    this.keyVersion = Math.max(...keys.keys());
    const seed = hkdfSync('sha256', keys.get(this.keyVersion) ?? '', '', 'manifest-signature', SEED_BYTES);
    this.key = createPrivateKey({
      key: Buffer.concat([PKCS8_PREFIX, Buffer.from(seed)]),
      format: 'der',
      type: 'pkcs8',
    });
  }

  sign(text: string): ManifestSignature {
    return {
      key_version: this.keyVersion,
      public_key: createPublicKey(this.key).export({ format: 'der', type: 'spki' }).toString('base64'),
      value: sign(null, Buffer.from(text), this.key).toString('base64'),
    };
  }
}
