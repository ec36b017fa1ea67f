import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { type MailTokenEntity, type MailTokenPurpose } from './mail-token.entity.js';

export type MailToken = Pick<MailTokenEntity, 'userId' | 'purpose' | 'email'>;

@Injectable()
export class MailTokenRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Takes the place of the user's older token of this purpose. */
  async replace(token: Omit<MailTokenEntity, 'usedAt'>): Promise<void> {
    await this.unitOfWork.manager.query(
      `insert into mail_tokens (id, user_id, purpose, token_hash, email, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (user_id, purpose) do update set id = excluded.id, token_hash = excluded.token_hash,
         email = excluded.email, created_at = excluded.created_at, expires_at = excluded.expires_at, used_at = null`,
      [token.id, token.userId, token.purpose, token.tokenHash, token.email, token.createdAt, token.expiresAt],
    );
  }

  /** A token that is still good, left as it is. */
  async find(tokenHash: string, purposes: readonly MailTokenPurpose[], now: Date): Promise<MailToken | null> {
    const rows: MailToken[] = await this.unitOfWork.manager.query(
      `select user_id as "userId", purpose, email from mail_tokens
       where token_hash = $1 and purpose = any($2) and used_at is null and expires_at > $3`,
      [tokenHash, purposes, now],
    );
    return rows[0] ?? null;
  }

  /** @returns whether this call was the one that used it. */
  async use(tokenHash: string, userId: string, now: Date): Promise<boolean> {
    const [, count] = await this.unitOfWork.manager.query<[unknown, number]>(
      `update mail_tokens set used_at = $3
       where token_hash = $1 and user_id = $2 and used_at is null and expires_at > $3`,
      [tokenHash, userId, now],
    );
    return count === 1;
  }

  /** Whether the token of this purpose was used, for this address. */
  async wasUsed(userId: string, purpose: MailTokenPurpose, email: string): Promise<boolean> {
    const rows: unknown[] = await this.unitOfWork.manager.query(
      'select 1 from mail_tokens where user_id = $1 and purpose = $2 and email = $3 and used_at is not null',
      [userId, purpose, email],
    );
    return rows.length === 1;
  }

  async delete(userId: string, purposes: readonly MailTokenPurpose[]): Promise<void> {
    await this.unitOfWork.manager.query('delete from mail_tokens where user_id = $1 and purpose = any($2)', [
      userId,
      purposes,
    ]);
  }

  async deleteExpired(now: Date): Promise<void> {
    await this.unitOfWork.manager.query('delete from mail_tokens where expires_at < $1', [now]);
  }
}
