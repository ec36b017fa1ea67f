import { Injectable } from '@nestjs/common';
import { type Page } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ActivityEntity } from './activity.entity.js';

export interface ActivityCounts {
  byType: { type: string; count: number }[];
  /** UTC days with at least one, oldest first. */
  byDay: { day: string; count: number }[];
  first: Date | null;
  last: Date | null;
}

@Injectable()
export class ActivityRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async insert(activity: ActivityEntity): Promise<void> {
    await this.unitOfWork.repository(ActivityEntity).insert(activity);
  }

  /** Newest first. */
  async listOwned(userId: string, limit: number, offset: number): Promise<Page<ActivityEntity>> {
    const [items, total] = await this.unitOfWork.repository(ActivityEntity).findAndCount({
      where: { userId },
      order: { id: 'DESC' },
      skip: offset,
      take: limit,
    });
    return { items, total };
  }

  /** @param since where the count by day begins */
  async count(userId: string, since: Date): Promise<ActivityCounts> {
    const byType: { type: string; count: number; first: Date; last: Date }[] = await this.unitOfWork.manager.query(
      `select type, count(*)::int as count, min(created_at) as first, max(created_at) as last
       from activities where user_id = $1 group by type order by count desc, type`,
      [userId],
    );
    const byDay: ActivityCounts['byDay'] = await this.unitOfWork.manager.query(
      `select to_char(created_at at time zone 'UTC', 'YYYY-MM-DD') as day, count(*)::int as count
       from activities where user_id = $1 and created_at >= $2 group by day order by day`,
      [userId, since],
    );
    const times = byType.flatMap(({ first, last }) => [first.getTime(), last.getTime()]);
    return {
      byType: byType.map(({ type, count }) => ({ type, count })),
      byDay,
      first: times.length > 0 ? new Date(Math.min(...times)) : null,
      last: times.length > 0 ? new Date(Math.max(...times)) : null,
    };
  }
}
