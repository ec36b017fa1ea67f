/** How a request ended, in the terms of who looks for trouble. */
export type Outcome = 'success' | 'denied' | 'failure';

/** Who did what, when, from where, and how it ended. Names and ids alone: never a secret, never content. */
export interface AuditEvent {
  id: string;
  /** ISO 8601, UTC, milliseconds. */
  occurredAt: string;
  /** Area and what was done, e.g. `auth.login`, `data.read`, `admin.change`, `access.denied`. */
  activityType: string;
  outcome: Outcome;
  userId: string | null;
  sessionId: string | null;
  address: string | null;
  userAgent: string | null;
  method: string;
  /** The pattern, not the address: tokens and queries stay out. */
  route: string;
  /** Ids in the path. */
  target: string | null;
  status: number;
  requestId: string;
  details: AuditDetails;
}

export type AuditDetails = Readonly<Record<string, string | number | boolean>>;

/** An event with its place in the chain. */
export interface AuditEntry extends AuditEvent {
  seq: number;
  prevHash: Buffer;
  hash: Buffer;
}
