import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { type ListResponse, type PageQuery, toListResponse } from '../../common/pagination/page.dto.js';
import { AuthConfig } from '../../config/config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { AuditTrail } from '../../security/audit/audit-trail.js';
import { SecurityEvents } from '../../security/events/security-events.service.js';
import { UserNotFound } from '../../users/users.errors.js';
import { UsersService } from '../../users/users.service.js';
import { SessionRepository } from './session.repository.js';
import { type SessionResponse } from './sessions.dto.js';
import { toSessionResponse } from './sessions.mapper.js';

/** Sessions as administrators see and end them. */
@Injectable()
export class SessionAdministration {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly users: UsersService,
    private readonly events: SecurityEvents,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: AuthConfig,
    private readonly clock: Clock,
  ) {}

  /** Those that are open. @throws UserNotFound */
  async list(userId: string, query: PageQuery): Promise<ListResponse<SessionResponse>> {
    await this.assertKnown(userId);
    const now = this.clock.now();
    const idleSince = new Date(now.getTime() - this.config.session.idleSeconds * 1000);
    const page = await this.sessions.listOwned(userId, now, idleSince, query);
    return toListResponse(page, query, (session) => toSessionResponse(session, null));
  }

  /** All of them, on every device, from the next call on. @returns how many were open @throws UserNotFound */
  endAll(userId: string, reason: string): Promise<number> {
    return this.unitOfWork.run(async () => {
      await this.assertKnown(userId);
      const ended = await this.sessions.revokeAndCount(userId, this.clock.now());
      this.audit.note(null, { reason, sessions_ended: ended });
      await this.events.record({
        type: 'sessions.invalidated',
        severity: 'medium',
        source: 'admin',
        userId,
        details: { reason, sessions_ended: ended },
      });
      return ended;
    });
  }

  /** Forgets those of everybody that have ended. @returns how many */
  cleanUp(): Promise<number> {
    return this.sessions.deleteAllEnded(this.clock.now());
  }

  private async assertKnown(userId: string): Promise<void> {
    if (!(await this.users.get(userId))) throw new UserNotFound(userId);
  }
}
