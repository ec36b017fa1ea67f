import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/id.js';
import { type Page } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { type EventDetails, type SecurityEventEntity, type Severity } from './security-event.entity.js';
import { SecurityEventRepository } from './security-event.repository.js';

export interface NewSecurityEvent {
  type: string;
  severity: Severity;
  source?: string;
  externalId?: string;
  userId?: string | null;
  address?: string | null;
  details?: EventDetails;
}

type EventHook = (event: SecurityEventEntity) => Promise<void>;

/** Asked for at most so often, old ones are forgotten. */
const KEPT_MS = 180 * 86_400_000;

@Injectable()
export class SecurityEvents {
  private readonly hooks: EventHook[] = [];

  constructor(
    private readonly events: SecurityEventRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Features above, such as webhooks, hear of every event in its transaction. */
  onRecorded(hook: EventHook): void {
    this.hooks.push(hook);
  }

  /** Part of the caller's transaction. @returns the event, or null if a sensor sent it before */
  async record(given: NewSecurityEvent): Promise<SecurityEventEntity | null> {
    const event: SecurityEventEntity = {
      id: newId(),
      type: given.type,
      severity: given.severity,
      source: given.source ?? 'service',
      externalId: given.externalId ?? null,
      userId: given.userId ?? null,
      address: given.address ?? null,
      details: given.details ?? {},
      createdAt: this.clock.now(),
    };
    return this.unitOfWork.run(async () => {
      if (!(await this.events.insert(event))) return null;
      for (const hook of this.hooks) await hook(event);
      return event;
    });
  }

  list(severity: Severity | undefined, limit: number, offset: number): Promise<Page<SecurityEventEntity>> {
    return this.events.list(severity, limit, offset);
  }

  countSince(since: Date): Promise<{ severity: Severity; type: string; count: number }[]> {
    return this.events.countSince(since);
  }

  async forgetOld(): Promise<void> {
    await this.events.deleteBefore(new Date(this.clock.now().getTime() - KEPT_MS));
  }
}
