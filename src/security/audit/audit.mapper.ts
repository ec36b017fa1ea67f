import { type PaginationResponse } from '../../common/pagination/page.dto.js';
import { type AuditEntry } from './audit-event.js';
import { type AuditEntryResponse, type ChainBreakResponse } from './audit.dto.js';

export function toAuditEntryResponse(entry: AuditEntry): AuditEntryResponse {
  return {
    seq: entry.seq,
    id: entry.id,
    occurred_at: entry.occurredAt,
    activity_type: entry.activityType,
    outcome: entry.outcome,
    user_id: entry.userId,
    session_id: entry.sessionId,
    address: entry.address,
    user_agent: entry.userAgent,
    method: entry.method,
    route: entry.route,
    target: entry.target,
    status: entry.status,
    request_id: entry.requestId,
    details: { ...entry.details },
    hash: entry.hash.toString('hex'),
  };
}

export function toChainBreakResponse({ seq, id, occurredAt }: AuditEntry, reason: string): ChainBreakResponse {
  return { seq, id, occurred_at: occurredAt, reason };
}

/** Limit and offset in the terms of pages; an offset inside a page counts as that page. */
export function toPagination(
  { limit, offset }: { limit: number; offset: number },
  shown: number,
  total: number,
): PaginationResponse {
  return {
    page: Math.floor(offset / limit) + 1,
    page_size: limit,
    total_items: total,
    total_pages: Math.ceil(total / limit),
    has_next: offset + shown < total,
    has_prev: offset > 0,
  };
}
