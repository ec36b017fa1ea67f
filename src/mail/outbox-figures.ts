import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';

/** How the outbox stands, for monitoring. */
@Injectable()
export class OutboxFigures {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Rows are kept for thirty days, so these are few. */
  async count(): Promise<{ queued: number; dead_last_day: number; oldest_queued_seconds: number }> {
    const [row] = await this.unitOfWork.manager.query<
      { queued: number; dead_last_day: number; oldest_queued_seconds: number }[]
    >(
      `select count(*) filter (where state = 'queued')::int as queued,
              count(*) filter (where state = 'dead' and finished_at > now() - interval '1 day')::int as dead_last_day,
              coalesce(extract(epoch from now() - min(created_at) filter (where state = 'queued')), 0)::int
                as oldest_queued_seconds
       from outbox`,
    );
    return row ?? { queued: 0, dead_last_day: 0, oldest_queued_seconds: 0 };
  }
}
