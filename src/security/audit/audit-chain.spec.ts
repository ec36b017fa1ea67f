import { breakOf, chain } from './audit-chain.js';
import { type AuditEntry, type AuditEvent } from './audit-event.js';

const START = { seq: 0, hash: Buffer.alloc(32) };

describe('the audit chain', () => {
  it('holds over batches', () => {
    const first = chain(START, [anEvent('a'), anEvent('b')]);
    const second = chain(last(first), [anEvent('c')]);
    expect(verify([...first, ...second])).toEqual([null, null, null]);
  });

  it('does not depend on the order that the database gives details back in', () => {
    const [entry] = chain(START, [{ ...anEvent('a'), details: { b: 1, a: 'x' } }]);
    expect(entry && breakOf(START, { ...entry, details: { a: 'x', b: 1 } })).toBeNull();
  });

  it.each<[string, Partial<AuditEvent>]>([
    ['who', { userId: '01890000-0000-7000-8000-000000000009' }],
    ['what', { activityType: 'data.read' }],
    ['when', { occurredAt: '2026-01-01T00:00:00.001Z' }],
    ['where', { address: '192.0.2.2' }],
    ['how it ended', { outcome: 'success' }],
    ['details', { details: { reason: 'other' } }],
  ])('shows that somebody altered %s', (_what, change) => {
    const entries = chain(START, [anEvent('a'), anEvent('b'), anEvent('c')]);
    entries[1] = { ...(entries[1] as AuditEntry), ...change };
    expect(verify(entries)).toEqual([null, 'altered', null]);
  });

  it('shows a row that is gone, and one that was put in another place', () => {
    const entries = chain(START, [anEvent('a'), anEvent('b'), anEvent('c')]);
    expect(verify([entries[0], entries[2]] as AuditEntry[])).toEqual([null, 'row missing before this one']);
    const forged = chain({ seq: 1, hash: Buffer.alloc(32, 1) }, [anEvent('x')]);
    expect(verify([entries[0], forged[0]] as AuditEntry[])).toEqual([null, 'not linked to the row before']);
  });
});

function verify(entries: AuditEntry[]) {
  return entries.map((entry, i) => breakOf(i === 0 ? START : (entries[i - 1] as AuditEntry), entry));
}

function last(entries: AuditEntry[]): AuditEntry {
  return entries.at(-1) as AuditEntry;
}

function anEvent(requestId: string): AuditEvent {
  return {
    id: '01890000-0000-7000-8000-000000000001',
    occurredAt: '2026-01-01T00:00:00.000Z',
    activityType: 'auth.login',
    outcome: 'denied',
    userId: null,
    sessionId: null,
    address: '192.0.2.1',
    userAgent: 'test',
    method: 'POST',
    route: '/api/auth/login',
    target: null,
    status: 401,
    requestId,
    details: {},
  };
}
