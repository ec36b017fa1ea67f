import { createHash } from 'node:crypto';
import { type AuditEntry, type AuditEvent } from './audit-event.js';

export interface ChainHead {
  seq: number;
  hash: Buffer;
}

/** Gives each event its number and a hash over itself and all before it. */
export function chain(head: ChainHead, events: readonly AuditEvent[]): AuditEntry[] {
  let { seq, hash: prevHash } = head;
  return events.map((event) => {
    seq += 1;
    const hash = hashOf(seq, event, prevHash);
    const entry = { ...event, seq, prevHash, hash };
    prevHash = hash;
    return entry;
  });
}

export type Break = 'altered' | 'not linked to the row before' | 'row missing before this one';

/** What is wrong with an entry, seen from the one before it; null if nothing is. */
export function breakOf(before: ChainHead | null, entry: AuditEntry): Break | null {
  if (before && entry.seq !== before.seq + 1) return 'row missing before this one';
  if (before && !entry.prevHash.equals(before.hash)) return 'not linked to the row before';
  return hashOf(entry.seq, entry, entry.prevHash).equals(entry.hash) ? null : 'altered';
}

function hashOf(seq: number, event: AuditEvent, prevHash: Buffer): Buffer {
  const { id, occurredAt, activityType, outcome, userId, sessionId, address, userAgent } = event;
  const { method, route, target, status, requestId, details } = event;
  const sorted = Object.entries(details).sort(([a], [b]) => (a < b ? -1 : 1)); // jsonb keeps an order of its own
  const text = JSON.stringify([
    ...[seq, id, occurredAt, activityType, outcome, userId, sessionId, address, userAgent],
    ...[method, route, target, status, requestId, sorted],
  ]);
  return createHash('sha256').update(prevHash).update(text).digest();
}
