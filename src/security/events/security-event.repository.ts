import { Injectable } from '@nestjs/common';
import { type Page } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { SecurityEventEntity, type Severity } from './security-event.entity.js';

@Injectable()
export class SecurityEventRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns whether it was new: a sensor's message may come twice. */
  async insert(event: SecurityEventEntity): Promise<boolean> {
    const rows = await this.unitOfWork.manager.query<unknown[]>(
      `insert into security_events (id, type, severity, source, external_id, user_id, address, details, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (external_id) do nothing returning id`,
      [
        event.id,
        event.type,
        event.severity,
        event.source,
        event.externalId,
        event.userId,
        event.address,
        event.details,
        event.createdAt,
      ],
    );
    return rows.length === 1;
  }

  /** Newest first. */
  async list(severity: Severity | undefined, limit: number, offset: number): Promise<Page<SecurityEventEntity>> {
    const [items, total] = await this.unitOfWork.repository(SecurityEventEntity).findAndCount({
      where: severity ? { severity } : {},
      order: { id: 'DESC' },
      skip: offset,
      take: limit,
    });
    return { items, total };
  }

  async countSince(since: Date): Promise<{ severity: Severity; type: string; count: number }[]> {
    return this.unitOfWork.manager.query(
      `select severity, type, count(*)::int as count from security_events where created_at >= $1
       group by 1, 2 order by 3 desc, 1, 2`,
      [since],
    );
  }

  async deleteBefore(before: Date): Promise<void> {
    await this.unitOfWork.manager.query('delete from security_events where created_at < $1', [before]);
  }

  /** Whom a block is told to. The table is the users' own; the question is only where mails go. */
  async administrators(): Promise<string[]> {
    const rows = await this.unitOfWork.manager.query<{ email: string }[]>(
      "select email from users where role = 'admin' and is_active order by id limit 50",
    );
    return rows.map(({ email }) => email);
  }
}
