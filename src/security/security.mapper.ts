import { type ClientRestrictionEntity } from './clients/client-restriction.entity.js';
import { type SecurityEventEntity } from './events/security-event.entity.js';
import { type BlockedClientResponse, type SecurityEventResponse } from './security.dto.js';

export function toSecurityEventResponse(event: SecurityEventEntity): SecurityEventResponse {
  return {
    id: event.id,
    type: event.type,
    severity: event.severity,
    source: event.source,
    user_id: event.userId,
    address: event.address,
    details: { ...event.details },
    created_at: event.createdAt.toISOString(),
  };
}

export function toBlockedClientResponse(held: ClientRestrictionEntity): BlockedClientResponse {
  return {
    client: held.client,
    kind: held.kind,
    reason: held.reason,
    score: Math.round(held.score * 10) / 10,
    since: held.createdAt.toISOString(),
    until: held.until.toISOString(),
  };
}
