import { Injectable } from '@nestjs/common';
import { type Permission, type Role } from '../../common/access/permission.js';
import { type Page, type PageQuery } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { AccessTokenEntity } from './access-token.entity.js';

export type AccessToken = Omit<AccessTokenEntity, 'tokenHash'>;

export interface LiveToken {
  id: string;
  userId: string;
  role: Role;
  scopes: Permission[];
  lastUsedAt: Date | null;
}

@Injectable()
export class AccessTokenRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async insert(token: AccessTokenEntity): Promise<void> {
    await this.unitOfWork.repository(AccessTokenEntity).insert(token);
  }

  /** A token that has not expired, with the role that its owner has now; none if the account is not active. */
  async findLive(tokenHash: string, now: Date): Promise<LiveToken | null> {
    const rows: LiveToken[] = await this.unitOfWork.manager.query(
      `select t.id, t.user_id as "userId", u.role, t.scopes, t.last_used_at as "lastUsedAt"
       from access_tokens t join users u on u.id = t.user_id
       where t.token_hash = $1 and t.expires_at > $2 and u.is_active`,
      [tokenHash, now],
    );
    return rows[0] ?? null;
  }

  async setLastUsed(id: string, userId: string, now: Date): Promise<void> {
    await this.unitOfWork.repository(AccessTokenEntity).update({ id, userId }, { lastUsedAt: now });
  }

  countOwned(userId: string): Promise<number> {
    return this.unitOfWork.repository(AccessTokenEntity).countBy({ userId });
  }

  async listOwned(userId: string, { page, page_size }: PageQuery): Promise<Page<AccessToken>> {
    const [items, total] = await this.unitOfWork.repository(AccessTokenEntity).findAndCount({
      where: { userId },
      order: { id: 'DESC' },
      skip: (page - 1) * page_size,
      take: page_size,
    });
    return { items, total };
  }

  /** @returns its name, or null if there is none. */
  async delete(id: string, userId: string): Promise<string | null> {
    const [rows] = await this.unitOfWork.manager.query<[{ name: string }[], number]>(
      'delete from access_tokens where id = $1 and user_id = $2 returning name',
      [id, userId],
    );
    return rows[0]?.name ?? null;
  }
}
