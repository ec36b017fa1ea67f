import { Injectable } from '@nestjs/common';
import { type Role } from '../common/access/permission.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { SessionEntity } from './session.entity.js';

@Injectable()
export class SessionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async insert(session: Omit<SessionEntity, 'createdAt' | 'revokedAt'>): Promise<void> {
    await this.unitOfWork.repository(SessionEntity).insert(session);
  }

  /**
   * The role that the session's owner has now, or null if the session or the account has ended. Asked on every
   * request: what an administrator or a logout changes holds from the next call on.
   */
  async findLiveRole(id: string, userId: string, now: Date): Promise<Role | null> {
    const rows: { role: Role }[] = await this.unitOfWork.manager.query(
      `select u.role from sessions s join users u on u.id = s.user_id
       where s.id = $1 and s.user_id = $2 and s.revoked_at is null and s.expires_at > $3 and u.is_active`,
      [id, userId, now],
    );
    return rows[0]?.role ?? null;
  }

  async revoke(id: string, userId: string, now: Date): Promise<void> {
    await this.unitOfWork.manager.query(
      'update sessions set revoked_at = $3 where id = $1 and user_id = $2 and revoked_at is null',
      [id, userId, now],
    );
  }

  async revokeAll(userId: string, now: Date): Promise<void> {
    await this.unitOfWork.manager.query(
      'update sessions set revoked_at = $2 where user_id = $1 and revoked_at is null',
      [userId, now],
    );
  }
}
