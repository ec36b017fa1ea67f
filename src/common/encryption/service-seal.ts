import { hkdfSync } from 'node:crypto';
import { type EncryptionConfig } from '../../config/config.js';
import { seal, unseal } from './seal.js';

/** Seals what belongs to no account under the master keys: each purpose has keys of its own. */
export class ServiceSeal {
  constructor(
    private readonly config: EncryptionConfig,
    private readonly purpose: string,
  ) {}

  /** @param context which record it is, so that none can stand in another's place */
  seal(context: string, plain: string): { keyVersion: number; sealed: Buffer } {
    const keyVersion = Math.max(...this.config.keys.keys());
    return { keyVersion, sealed: seal(this.keyOf(keyVersion), `${this.purpose}/${context}`, Buffer.from(plain)) };
  }

  /** @throws SealBroken */
  open(context: string, { keyVersion, sealed }: { keyVersion: number; sealed: Uint8Array }): string {
    return unseal(this.keyOf(keyVersion), `${this.purpose}/${context}`, sealed).toString('utf8');
  }

  private keyOf(version: number): Buffer {
    const master = this.config.keys.get(version);
    if (!master) throw new Error(`ENCRYPTION_KEYS has no version ${version}, which the ${this.purpose} needs.`);
    return Buffer.from(hkdfSync('sha256', master, '', this.purpose, 32));
  }
}
