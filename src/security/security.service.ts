import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { clientAddressOf } from '../common/http/client-address.js';
import { type ListResponse } from '../common/pagination/page.dto.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { toPagination } from './audit/audit.mapper.js';
import { AuditRepository } from './audit/audit.repository.js';
import { ClientStanding } from './clients/client-standing.js';
import { AttackDetector } from './detection/attack-detector.js';
import { type NewSecurityEvent, SecurityEvents } from './events/security-events.service.js';
import {
  type BlockedClientResponse,
  type LogSecurityEventRequest,
  type SecurityEventQuery,
  type SecurityEventResponse,
  type SecurityStatsResponse,
  type SensorEventRequest,
  type SensorReceiptResponse,
} from './security.dto.js';
import { ClientNotRestricted } from './security.errors.js';
import { toBlockedClientResponse, toSecurityEventResponse } from './security.mapper.js';

const DAY_MS = 86_400_000;
/** What a sensor's word weighs against the address that it names. */
const SENSOR_POINTS = { low: 0, medium: 3, high: 10, critical: 30 } as const;

/** Security as administrators see it, and as sensors add to it. */
@Injectable()
export class SecurityService {
  constructor(
    private readonly events: SecurityEvents,
    private readonly standing: ClientStanding,
    private readonly audit: AuditRepository,
    private readonly detector: AttackDetector,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async listEvents(query: SecurityEventQuery): Promise<ListResponse<SecurityEventResponse>> {
    const { items, total } = await this.events.list(query.severity, query.limit, query.offset);
    return {
      status: 'success',
      data: items.map(toSecurityEventResponse),
      pagination: toPagination(query, items.length, total),
    };
  }

  async logEvent(body: LogSecurityEventRequest): Promise<SecurityEventResponse> {
    const event = await this.events.record({ ...toNewEvent(body), source: 'admin' });
    if (!event) throw new Error('An event without an outside id is always new.');
    return toSecurityEventResponse(event);
  }

  /** A message that comes twice, as messages do, is one event. */
  async receive(messageId: string, body: SensorEventRequest): Promise<SensorReceiptResponse> {
    const event = await this.events.record({ ...toNewEvent(body), source: body.source, externalId: messageId });
    if (event?.address) {
      this.standing.suspect({ address: clientAddressOf(event.address) }, event.type, SENSOR_POINTS[event.severity]);
    }
    return { accepted: event !== null };
  }

  async listRestricted(): Promise<BlockedClientResponse[]> {
    return (await this.standing.list()).map(toBlockedClientResponse);
  }

  async lift(client: string): Promise<void> {
    if (!(await this.standing.lift(client))) throw new ClientNotRestricted();
  }

  async stats(): Promise<SecurityStatsResponse> {
    const since = new Date(this.clock.now().getTime() - DAY_MS);
    const [events, counts, sessions, blocked, head] = await Promise.all([
      this.events.countSince(since),
      this.audit.countByType(since),
      this.countOpenSessions(),
      this.standing.countBlocked(),
      this.audit.head(),
    ]);
    const signIns = counts.filter(({ activity_type }) => activity_type === 'auth.login');
    return {
      events,
      requests_denied: sum(counts.filter(({ outcome }) => outcome === 'denied')),
      sign_ins: sum(signIns.filter(({ outcome }) => outcome === 'success')),
      failed_sign_ins: sum(signIns.filter(({ outcome }) => outcome !== 'success')),
      active_sessions: sessions,
      blocked_clients: blocked,
      audit_entries: head.seq,
      detection: { ...this.detector.counters },
    };
  }

  private async countOpenSessions(): Promise<number> {
    const [row] = await this.unitOfWork.manager.query<{ count: number }[]>(
      'select count(*)::int as count from sessions where revoked_at is null and expires_at > $1',
      [this.clock.now()],
    );
    return row?.count ?? 0;
  }
}

function sum(counts: readonly { count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

function toNewEvent({ type, severity, user_id, address, details }: LogSecurityEventRequest): NewSecurityEvent {
  return { type, severity, userId: user_id ?? null, address: address ?? null, details: details ?? {} };
}
