import { Injectable, type OnModuleInit } from '@nestjs/common';
import argon2 from 'argon2';
import { Semaphore } from '../../common/semaphore.js';

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane. */
const COST = { type: argon2.argon2id, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/**
 * Hashes run on libuv's four threads, which files and DNS share: two at a time leave room, so that a storm of
 * sign-ins slows sign-ins alone.
 */
const HASHES_AT_ONCE = 2;

@Injectable()
export class PasswordHasher implements OnModuleInit {
  private readonly slots = new Semaphore(HASHES_AT_ONCE);
  private decoy: string;

  async onModuleInit(): Promise<void> {
    this.decoy = await this.hash('nobody has this password');
  }

  hash(password: string): Promise<string> {
    return this.slots.run(() => argon2.hash(password, COST));
  }

  verify(hash: string, password: string): Promise<boolean> {
    return this.slots.run(() => argon2.verify(hash, password));
  }

  /** Takes as long as `verify` and says no: for accounts that do not exist. */
  async verifyNobody(password: string): Promise<false> {
    await this.verify(this.decoy, password);
    return false;
  }
}
