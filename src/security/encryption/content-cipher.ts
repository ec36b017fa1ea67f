import { hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EncryptionConfig } from '../../config/config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DataKeyEntity } from './data-key.entity.js';
import { seal, unseal } from '../../common/encryption/seal.js';

const CACHED_KEYS = 1_000;
/** Short, since a key erased by one replica must soon be gone from all. */
const CACHED_FOR_MS = 30_000;

/** Which record a sealed content belongs to, e.g. `{ kind: 'cv-version', id }`. */
export interface ContentRef {
  kind: string;
  id: string;
}

/** Seals what users entrust to the service under their own data key. */
@Injectable()
export class ContentCipher {
  private readonly keys = new Map<string, { key: Buffer; until: number }>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: EncryptionConfig,
  ) {}

  /** Gives a new user a key; part of the transaction that makes the user. */
  async createKey(userId: string): Promise<void> {
    await this.unitOfWork.repository(DataKeyEntity).insert({ userId, ...this.newKey(userId) });
  }

  /** A key for a user who is to be, for whoever stores it in `data_keys` by a statement of their own. */
  newKey(userId: string): { wrappedKey: Buffer; masterVersion: number } {
    const masterVersion = Math.max(...this.config.keys.keys());
    return { wrappedKey: seal(this.masterKey(masterVersion), wrapContext(userId), randomBytes(32)), masterVersion };
  }

  /** What the user's key has sealed is noise from then on, in every backup too. Part of the caller's transaction. */
  async eraseKey(userId: string): Promise<void> {
    await this.unitOfWork.repository(DataKeyEntity).delete({ userId });
    this.unitOfWork.afterCommit(() => this.keys.delete(userId));
  }

  /** The master key that wraps the user's data key at present. */
  async masterVersionOf(userId: string): Promise<number> {
    const { masterVersion } = await this.unitOfWork.repository(DataKeyEntity).findOneOrFail({
      where: { userId },
      select: { userId: true, masterVersion: true },
    });
    return masterVersion;
  }

  async seal(userId: string, ref: ContentRef, plain: Uint8Array): Promise<Buffer> {
    return seal(await this.keyOf(userId), contextOf(userId, ref), plain);
  }

  /** @throws SealBroken */
  async open(userId: string, ref: ContentRef, sealed: Uint8Array): Promise<Buffer> {
    return unseal(await this.keyOf(userId), contextOf(userId, ref), sealed);
  }

  sealJson(userId: string, ref: ContentRef, value: unknown): Promise<Buffer> {
    return this.seal(userId, ref, Buffer.from(JSON.stringify(value)));
  }

  async openJson<T>(userId: string, ref: ContentRef, sealed: Uint8Array): Promise<T> {
    return JSON.parse((await this.open(userId, ref, sealed)).toString('utf8')) as T;
  }

  /** A key for one content alone, e.g. one that is sealed in segments. @param salt never the same for two contents */
  async deriveKey(userId: string, ref: ContentRef, salt: string): Promise<Buffer> {
    return Buffer.from(hkdfSync('sha256', await this.keyOf(userId), salt, contextOf(userId, ref), 32));
  }

  private async keyOf(userId: string): Promise<Buffer> {
    const cached = this.keys.get(userId);
    if (cached && cached.until > Date.now()) return cached.key;
    const row = await this.unitOfWork.repository(DataKeyEntity).findOneOrFail({
      where: { userId },
      select: { userId: true, wrappedKey: true, masterVersion: true },
    });
    const key = unseal(this.masterKey(row.masterVersion), wrapContext(userId), row.wrappedKey);
    this.remember(userId, key);
    return key;
  }

  private remember(userId: string, key: Buffer): void {
    const oldest = this.keys.keys().next();
    if (this.keys.size >= CACHED_KEYS && !oldest.done) this.keys.delete(oldest.value);
    this.keys.set(userId, { key, until: Date.now() + CACHED_FOR_MS });
  }

  private masterKey(version: number): Buffer {
    const key = this.config.keys.get(version);
    if (!key) throw new Error(`ENCRYPTION_KEYS has no version ${version}, which stored data needs.`);
    return key;
  }
}

/** Owner and record: what a sealed content is bound to. */
export function contextOf(userId: string, { kind, id }: ContentRef): string {
  return `${userId}/${kind}/${id}`;
}

export function wrapContext(userId: string): string {
  return `data-key/${userId}`;
}
