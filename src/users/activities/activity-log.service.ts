import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/id.js';
import { type ListResponse } from '../../common/pagination/page.dto.js';
import { WebhookPublisher } from '../webhooks/webhook-publisher.js';
import { type ActivityDetails } from './activity.entity.js';
import { ActivityRepository } from './activity.repository.js';
import { type ActivityQuery, type ActivityResponse, type ActivityStatsResponse } from './activities.dto.js';
import { toActivityListResponse } from './activities.mapper.js';

const LONGEST_USER_AGENT = 400;
export const STATS_DAYS = 30;
const DAY_MS = 86_400_000;

export interface NewActivity {
  userId: string;
  /** Feature and what happened, e.g. `access-token.created`. */
  type: `${string}.${string}`;
  address?: string;
  userAgent?: string;
  /** Names and ids; never a secret, never content. */
  details?: ActivityDetails;
}

@Injectable()
export class ActivityLog {
  constructor(
    private readonly activities: ActivityRepository,
    private readonly webhooks: WebhookPublisher,
    private readonly clock: Clock,
  ) {}

  /** Part of the caller's transaction: what is rolled back did not happen. */
  async record({ userId, type, address, userAgent, details }: NewActivity): Promise<void> {
    const id = newId();
    await this.activities.insert({
      id,
      userId,
      type,
      address: address ?? null,
      userAgent: userAgent?.slice(0, LONGEST_USER_AGENT) ?? null,
      details: details ?? {},
      createdAt: this.clock.now(),
    });
    await this.webhooks.publish(userId, 'account.activity', { activity_id: id, activity_type: type });
  }

  async list(actor: Actor, query: ActivityQuery): Promise<ListResponse<ActivityResponse>> {
    return toActivityListResponse(await this.activities.listOwned(actor.userId, query.limit, query.offset), query);
  }

  async stats(actor: Actor): Promise<ActivityStatsResponse> {
    const since = new Date(this.clock.now().getTime() - STATS_DAYS * DAY_MS);
    const { byType, byDay, first, last } = await this.activities.count(actor.userId, since);
    return {
      total: byType.reduce((sum, { count }) => sum + count, 0),
      by_type: byType,
      by_day: byDay,
      first_at: first?.toISOString() ?? null,
      last_at: last?.toISOString() ?? null,
    };
  }
}
