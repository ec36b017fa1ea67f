import { Injectable } from '@nestjs/common';
import { type Page, type PageQuery } from '../common/pagination/page.dto.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { CvEntity, type CvStatus } from './cv.entity.js';

export type NewCv = Pick<CvEntity, 'id' | 'userId' | 'fileId' | 'title' | 'description' | 'status'>;
export type CvChange = Partial<
  Pick<
    CvEntity,
    'title' | 'description' | 'tags' | 'status' | 'problem' | 'taskId' | 'language' | 'currentVersion' | 'latestVersion'
  >
>;

@Injectable()
export class CvRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async insert(cv: NewCv): Promise<void> {
    await this.unitOfWork.repository(CvEntity).insert(cv);
  }

  findOwned(id: string, userId: string): Promise<CvEntity | null> {
    return this.unitOfWork.repository(CvEntity).findOneBy({ id, userId });
  }

  /** Held until the transaction ends: version numbers and revisions are given out one by one. */
  lockOwned(id: string, userId: string): Promise<CvEntity | null> {
    return this.unitOfWork.repository(CvEntity).findOne({ where: { id, userId }, lock: { mode: 'pessimistic_write' } });
  }

  async listOwned(userId: string, { page, page_size }: PageQuery): Promise<Page<CvEntity>> {
    const [items, total] = await this.unitOfWork.repository(CvEntity).findAndCount({
      where: { userId },
      order: { id: 'DESC' },
      skip: (page - 1) * page_size,
      take: page_size,
    });
    return { items, total };
  }

  async change(id: string, userId: string, change: CvChange, now: Date): Promise<void> {
    await this.unitOfWork
      .repository(CvEntity)
      .createQueryBuilder()
      .update({ ...change, updatedAt: now, revision: () => 'revision + 1' })
      .where('id = :id and user_id = :userId', { id, userId })
      .execute();
  }

  async delete(id: string, userId: string): Promise<void> {
    await this.unitOfWork.repository(CvEntity).delete({ id, userId });
  }

  async stats(userId: string): Promise<{ status: CvStatus; count: number; latest: Date }[]> {
    return this.unitOfWork.manager.query(
      'select status, count(*)::int as count, max(created_at) as latest from cvs where user_id = $1 group by status',
      [userId],
    );
  }
}
