import { Injectable } from '@nestjs/common';
import { type Role } from '../../common/access/permission.js';
import { type Page, type PageQuery } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { SessionEntity } from './session.entity.js';

export type Session = Omit<SessionEntity, 'refreshHash' | 'refreshCount'>;

/** What has to be known of the caller on every request. */
export interface LiveSession {
  id: string;
  userId: string;
  role: Role;
  lastUsedAt: Date;
}

@Injectable()
export class SessionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async insert(session: Omit<SessionEntity, 'revokedAt' | 'refreshCount'>): Promise<void> {
    await this.unitOfWork.repository(SessionEntity).insert(session);
  }

  /**
   * Those of them that have not ended, nor their accounts. Asked on every request: what an administrator or a logout
   * changes holds from the next call on, at every replica.
   */
  async findLive(ids: readonly string[], now: Date, idleSince: Date): Promise<LiveSession[]> {
    return this.unitOfWork.manager.query(
      `select s.id, s.user_id as "userId", u.role, s.last_used_at as "lastUsedAt"
       from sessions s join users u on u.id = s.user_id
       where s.id = any($1::uuid[]) and s.revoked_at is null and s.expires_at > $2 and s.last_used_at > $3
         and u.is_active`,
      [ids, now, idleSince],
    );
  }

  /** With the digest of its refresh token, locked until the transaction ends: refreshes of one session come in turn. */
  lock(id: string): Promise<SessionEntity | null> {
    return this.unitOfWork
      .repository(SessionEntity)
      .createQueryBuilder('session')
      .addSelect('session.refreshHash')
      .where('session.id = :id', { id })
      .setLock('pessimistic_write')
      .getOne();
  }

  existsLike(userId: string, userAgent: string, address: string): Promise<boolean> {
    return this.unitOfWork.repository(SessionEntity).existsBy({ userId, userAgent, address });
  }

  async rotate(id: string, userId: string, refreshHash: string, address: string, now: Date): Promise<void> {
    await this.unitOfWork.manager.query(
      `update sessions set refresh_hash = $3, refresh_count = refresh_count + 1, address = $4,
         refreshed_at = $5, last_used_at = $5
       where id = $1 and user_id = $2`,
      [id, userId, refreshHash, address, now],
    );
  }

  /** Those that are open, latest sign-in first. */
  async listOwned(userId: string, now: Date, idleSince: Date, { page, page_size }: PageQuery): Promise<Page<Session>> {
    const [items, total] = await this.unitOfWork
      .repository(SessionEntity)
      .createQueryBuilder('session')
      .where('session.userId = :userId and session.revokedAt is null', { userId })
      .andWhere('session.expiresAt > :now and session.lastUsedAt > :idleSince', { now, idleSince })
      .orderBy('session.id', 'DESC')
      .skip((page - 1) * page_size)
      .take(page_size)
      .getManyAndCount();
    return { items, total };
  }

  /** @returns whether it was open. */
  async revoke(id: string, userId: string, now: Date): Promise<boolean> {
    const [, count] = await this.unitOfWork.manager.query<[unknown, number]>(
      'update sessions set revoked_at = $3 where id = $1 and user_id = $2 and revoked_at is null',
      [id, userId, now],
    );
    return count === 1;
  }

  /** @param except the session that stays, if one does */
  async revokeAll(userId: string, now: Date, except: string | null = null): Promise<void> {
    await this.unitOfWork.manager.query(
      'update sessions set revoked_at = $2 where user_id = $1 and revoked_at is null and id is distinct from $3',
      [userId, now, except],
    );
  }

  /** @returns how many were open */
  async revokeAndCount(userId: string, now: Date): Promise<number> {
    const [, count] = await this.unitOfWork.manager.query<[unknown, number]>(
      'update sessions set revoked_at = $2 where user_id = $1 and revoked_at is null',
      [userId, now],
    );
    return count;
  }

  /** @returns how many */
  async deleteAllEnded(now: Date): Promise<number> {
    const [, count] = await this.unitOfWork.manager.query<[unknown, number]>(
      'delete from sessions where revoked_at < $1 or expires_at < $1',
      [now],
    );
    return count;
  }

  /** Ends those used longest ago, so that at most `kept` are open. */
  async revokeOldest(userId: string, kept: number, now: Date): Promise<void> {
    await this.unitOfWork.manager.query(
      `update sessions set revoked_at = $2 where id in (
         select id from sessions where user_id = $1 and revoked_at is null
         order by last_used_at desc, id desc offset $3)`,
      [userId, now, kept],
    );
  }

  /** Forgets everybody's that ended before the given time, one way or the other. */
  async deleteEnded(before: Date): Promise<void> {
    await this.unitOfWork.manager.query('delete from sessions where revoked_at < $1 or expires_at < $1', [before]);
  }

  async setLastUsed(uses: ReadonlyMap<string, Date>): Promise<void> {
    await this.unitOfWork.manager.query(
      `update sessions s set last_used_at = greatest(s.last_used_at, u.at)
       from unnest($1::uuid[], $2::timestamptz[]) as u (id, at) where s.id = u.id`,
      [[...uses.keys()], [...uses.values()]],
    );
  }
}
