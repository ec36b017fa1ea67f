import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { MfaFactorEntity, RecoveryCodeEntity } from './mfa-factor.entity.js';

@Injectable()
export class MfaFactorRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  find(userId: string): Promise<MfaFactorEntity | null> {
    return this.unitOfWork.repository(MfaFactorEntity).findOneBy({ userId });
  }

  async isConfirmed(userId: string): Promise<boolean> {
    const rows: unknown[] = await this.unitOfWork.manager.query(
      'select 1 from mfa_factors where user_id = $1 and confirmed_at is not null',
      [userId],
    );
    return rows.length === 1;
  }

  /** Takes the place of one that was begun; @returns false if one is in force. */
  async begin({ id, userId, secret, createdAt }: Pick<MfaFactorEntity, 'id' | 'userId' | 'secret' | 'createdAt'>) {
    const rows: unknown[] = await this.unitOfWork.manager.query(
      `insert into mfa_factors as f (id, user_id, secret, created_at) values ($1, $2, $3, $4)
       on conflict (user_id) do update set id = $1, secret = $3, created_at = $4 where f.confirmed_at is null
       returning id`,
      [id, userId, secret, createdAt],
    );
    return rows.length === 1;
  }

  /** Of many that confirm at once this is true for one. */
  async confirm(id: string, userId: string, step: number, now: Date): Promise<boolean> {
    const [, count] = await this.unitOfWork.manager.query<[unknown, number]>(
      `update mfa_factors set confirmed_at = $4, last_step = $3
       where id = $1 and user_id = $2 and confirmed_at is null`,
      [id, userId, step, now],
    );
    return count === 1;
  }

  /** Of many that use a code at once this is true for one. */
  async useStep(id: string, userId: string, step: number): Promise<boolean> {
    const [, count] = await this.unitOfWork.manager.query<[unknown, number]>(
      `update mfa_factors set last_step = $3
       where id = $1 and user_id = $2 and confirmed_at is not null and (last_step is null or last_step < $3)`,
      [id, userId, step],
    );
    return count === 1;
  }

  /** @returns whether there was one in force */
  async delete(userId: string): Promise<boolean> {
    await this.unitOfWork.repository(RecoveryCodeEntity).delete({ userId });
    const [rows] = await this.unitOfWork.manager.query<[{ confirmed: boolean }[], number]>(
      'delete from mfa_factors where user_id = $1 returning confirmed_at is not null as confirmed',
      [userId],
    );
    return rows[0]?.confirmed ?? false;
  }

  async replaceRecoveryCodes(userId: string, hashes: readonly string[]): Promise<void> {
    await this.unitOfWork.repository(RecoveryCodeEntity).delete({ userId });
    await this.unitOfWork.repository(RecoveryCodeEntity).insert(hashes.map((codeHash) => ({ userId, codeHash })));
  }

  /** Of many that use a code at once this is true for one. */
  async useRecoveryCode(userId: string, codeHash: string, now: Date): Promise<boolean> {
    const [, count] = await this.unitOfWork.manager.query<[unknown, number]>(
      'update recovery_codes set used_at = $3 where user_id = $1 and code_hash = $2 and used_at is null',
      [userId, codeHash, now],
    );
    return count === 1;
  }
}
