import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/id.js';
import { MailTokenPurpose } from './mail-token.entity.js';
import { type MailToken, MailTokenRepository } from './mail-token.repository.js';

const RANDOM_BYTES = 32;

/** How long a mailed token is good for, in minutes. */
export const TOKEN_MINUTES = {
  [MailTokenPurpose.VerifyEmail]: 24 * 60,
  [MailTokenPurpose.ResetPassword]: 30,
  [MailTokenPurpose.ApproveEmailChange]: 24 * 60,
  [MailTokenPurpose.ConfirmEmailChange]: 24 * 60,
} as const satisfies Record<MailTokenPurpose, number>;

/** Random, kept as a digest, good once and for a short time. */
@Injectable()
export class MailTokens {
  constructor(
    private readonly tokens: MailTokenRepository,
    private readonly clock: Clock,
  ) {}

  /** Voids the user's older one of this purpose. @param email the address that it is about */
  async issue(userId: string, purpose: MailTokenPurpose, email: string): Promise<{ token: string; expiresAt: Date }> {
    const token = randomBytes(RANDOM_BYTES).toString('base64url');
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + TOKEN_MINUTES[purpose] * 60_000);
    await this.tokens.replace({ id: newId(), userId, purpose, tokenHash: digest(token), email, createdAt, expiresAt });
    return { token, expiresAt };
  }

  /** What a token is for if it is still good; it stays so. */
  find(token: string, ...purposes: MailTokenPurpose[]): Promise<MailToken | null> {
    return this.tokens.find(digest(token), purposes, this.clock.now());
  }

  /** Of many that use a token at once this is true for one. Part of the caller's transaction. */
  use(token: string, userId: string): Promise<boolean> {
    return this.tokens.use(digest(token), userId, this.clock.now());
  }

  wasUsed(userId: string, purpose: MailTokenPurpose, email: string): Promise<boolean> {
    return this.tokens.wasUsed(userId, purpose, email);
  }

  revoke(userId: string, ...purposes: MailTokenPurpose[]): Promise<void> {
    return this.tokens.delete(userId, purposes);
  }

  forgetExpired(): Promise<void> {
    return this.tokens.deleteExpired(this.clock.now());
  }
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
