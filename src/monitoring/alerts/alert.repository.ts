import { Injectable } from '@nestjs/common';
import { type Page } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { AlertEntity } from './alert.entity.js';

const JUDGING_LOCK = 7_100_002;
const KEPT = '90 days';

@Injectable()
export class AlertRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns whether this transaction is the one that judges now */
  async lockJudging(): Promise<boolean> {
    const [lock] = await this.unitOfWork.manager.query<{ got: boolean }[]>(
      'select pg_try_advisory_xact_lock($1) as got',
      [JUDGING_LOCK],
    );
    return lock?.got ?? false;
  }

  firing(): Promise<AlertEntity[]> {
    return this.unitOfWork
      .repository(AlertEntity)
      .createQueryBuilder('alert')
      .where('alert.resolved_at is null')
      .orderBy('alert.started_at')
      .addOrderBy('alert.id')
      .getMany();
  }

  async list(limit: number, offset: number): Promise<Page<AlertEntity>> {
    const [items, total] = await this.unitOfWork.repository(AlertEntity).findAndCount({
      order: { startedAt: 'DESC', id: 'DESC' },
      take: limit,
      skip: offset,
    });
    return { items, total };
  }

  async begin(alert: Omit<AlertEntity, 'resolvedAt' | 'firingToldAt' | 'resolvedToldAt'>): Promise<void> {
    await this.unitOfWork.repository(AlertEntity).insert(alert);
  }

  async resolve(id: string, now: Date): Promise<void> {
    await this.unitOfWork.repository(AlertEntity).update({ id }, { resolvedAt: now });
    await this.unitOfWork.manager.query('delete from alerts where resolved_at < $1::timestamptz - $2::interval', [
      now,
      KEPT,
    ]);
  }

  /** What the webhook has not taken yet, oldest first. */
  untold(): Promise<AlertEntity[]> {
    return this.unitOfWork
      .repository(AlertEntity)
      .createQueryBuilder('alert')
      .where('alert.firing_told_at is null or (alert.resolved_at is not null and alert.resolved_told_at is null)')
      .orderBy('alert.started_at')
      .addOrderBy('alert.id')
      .limit(20)
      .getMany();
  }

  async noteTold(id: string, told: 'firingToldAt' | 'resolvedToldAt', now: Date): Promise<void> {
    await this.unitOfWork.repository(AlertEntity).update({ id }, { [told]: now });
  }
}
