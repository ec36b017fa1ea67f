import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { MfaChallengeEntity } from './mfa-challenge.entity.js';

@Injectable()
export class MfaChallengeRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async insert(challenge: Omit<MfaChallengeEntity, 'failures'>): Promise<void> {
    await this.unitOfWork.repository(MfaChallengeEntity).insert(challenge);
  }

  /** Null once it was answered, or wrongly too often. */
  findOpen(tokenHash: string, mostFailures: number, now: Date): Promise<MfaChallengeEntity | null> {
    return this.unitOfWork
      .repository(MfaChallengeEntity)
      .createQueryBuilder('challenge')
      .where('challenge.tokenHash = :tokenHash and challenge.expiresAt > :now', { tokenHash, now })
      .andWhere('challenge.failures < :mostFailures', { mostFailures })
      .getOne();
  }

  async countFailure(id: string, userId: string): Promise<void> {
    await this.unitOfWork.manager.query(
      'update mfa_challenges set failures = failures + 1 where id = $1 and user_id = $2',
      [id, userId],
    );
  }

  /** Of many that answer at once this is true for one. */
  async close(id: string, userId: string): Promise<boolean> {
    const { affected } = await this.unitOfWork.repository(MfaChallengeEntity).delete({ id, userId });
    return affected === 1;
  }

  async deleteAll(userId: string): Promise<void> {
    await this.unitOfWork.repository(MfaChallengeEntity).delete({ userId });
  }

  async deleteExpired(now: Date): Promise<void> {
    await this.unitOfWork.manager.query('delete from mfa_challenges where expires_at < $1', [now]);
  }
}
