import { Injectable } from '@nestjs/common';
import { Role } from '../../common/access/permission.js';
import { type Page, type PageQuery } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { UserEntity } from '../user.entity.js';
import { type User } from '../users.service.js';

export interface UserFilter {
  /** Part of a name or an address. */
  search?: string;
  role?: Role;
  isActive?: boolean;
}

export interface UserCounts {
  total: number;
  active: number;
  admins: number;
}

/** The accounts as those see them who administer the service. */
@Injectable()
export class AdminUserRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Newest first. */
  async list({ search, role, isActive }: UserFilter, { page, page_size }: PageQuery): Promise<Page<User>> {
    const query = this.unitOfWork.repository(UserEntity).createQueryBuilder('user').orderBy('user.id', 'DESC');
    if (role !== undefined) query.andWhere('user.role = :role', { role });
    if (isActive !== undefined) query.andWhere('user.isActive = :isActive', { isActive });
    if (search !== undefined) {
      query.andWhere('(user.username ilike :part or user.email ilike :part or user.fullName ilike :part)', {
        part: `%${search.replace(/[\\%_]/g, '\\$&')}%`,
      });
    }
    const [items, total] = await query
      .offset((page - 1) * page_size)
      .limit(page_size)
      .getManyAndCount();
    return { items, total };
  }

  async count(): Promise<UserCounts> {
    const [counts] = await this.unitOfWork.manager.query<[UserCounts]>(
      `select count(*)::int as total, count(*) filter (where is_active)::int as active,
              count(*) filter (where role = $1)::int as admins
       from users`,
      [Role.Admin],
    );
    return counts;
  }

  /**
   * The administrators who can act, locked until the transaction ends. Whoever comes second waits, and then sees what
   * the first has left: so two cannot both take away the last but one.
   */
  async lockAdmins(): Promise<string[]> {
    const rows = await this.unitOfWork
      .repository(UserEntity)
      .createQueryBuilder('user')
      .select('user.id')
      .where('user.role = :role and user.isActive', { role: Role.Admin })
      .orderBy('user.id')
      .setLock('for_no_key_update')
      .getMany();
    return rows.map(({ id }) => id);
  }

  async change(id: string, change: Partial<Pick<UserEntity, 'role' | 'isActive'>>): Promise<void> {
    await this.unitOfWork.repository(UserEntity).update({ id }, change);
  }
}
