import { type FastifyRequest } from 'fastify';
import { type AccessRule } from '../../common/access/access.decorators.js';
import { Role, isGranted } from '../../common/access/permission.js';
import { newId } from '../../common/id.js';
import { type AuditEvent, type Outcome } from './audit-event.js';
import { type AuditNote } from './audit-trail.js';

const LONGEST = 400;

/** One event for every sign-in and its like, every refusal, every look at or change of somebody's data, and whatever administrators do. */
export function auditEventOf(request: FastifyRequest, status: number, note: AuditNote, now: Date): AuditEvent | null {
  const outcome = request.blockedBy ? 'denied' : outcomeOf(status);
  const activityType = activityTypeOf(request, outcome);
  if (!activityType) return null;
  return {
    id: newId(),
    occurredAt: now.toISOString(),
    activityType,
    outcome,
    userId: request.actor?.userId ?? note.userId ?? null,
    sessionId: request.actor?.sessionId ?? null,
    address: clean(request.ip),
    userAgent: clean(request.headers['user-agent'] ?? '') || null,
    method: request.method,
    route: request.routeOptions.url ?? 'unknown',
    target: targetOf(request.params),
    status,
    requestId: request.id,
    details: note.details,
  };
}

export function isForAdmins(rule: AccessRule | undefined): boolean {
  return rule !== undefined && 'permission' in rule && !isGranted(Role.User, rule.permission);
}

export function isChange(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
}

function outcomeOf(status: number): Outcome {
  if (status < 400) return 'success';
  return status === 401 || status === 403 || status === 429 ? 'denied' : 'failure';
}

const VERBS: Readonly<Record<string, string>> = { POST: 'create', PUT: 'change', PATCH: 'change', DELETE: 'delete' };

function activityTypeOf({ routeOptions, method, accessRule, blockedBy }: FastifyRequest, outcome: Outcome) {
  const route = routeOptions.url;
  if (blockedBy) return 'access.denied';
  const authentication = /^\/api\/auth\/(?!me$)([\w/-]+)/.exec(route ?? '')?.[1];
  if (authentication) return `auth.${authentication.replaceAll('/', '.')}`;
  if (outcome === 'denied') return 'access.denied';
  if (!accessRule) return null; // nobody's data: documentation, unknown paths
  if ('public' in accessRule) return isChange(method) ? 'public.change' : null;
  return `${isForAdmins(accessRule) ? 'admin' : 'data'}.${VERBS[method] ?? 'read'}`;
}

/** What has the shape of an id, a number or a name of ours: other parts of a path may be anything, a mislaid secret too. */
const ID = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{1,9}|[a-z][a-z-]{0,19})$/i;

function targetOf(params: unknown): string | null {
  const ids = Object.values((params ?? {}) as Record<string, unknown>).filter(
    (value): value is string => typeof value === 'string' && ID.test(value),
  );
  return ids.join('/') || null;
}

// eslint-disable-next-line no-control-regex -- they are what is taken out
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** Nothing in a row may end a line or turn its text, and Postgres takes no NUL. */
function clean(text: string): string {
  return text.toWellFormed().slice(0, LONGEST).replace(UNPRINTABLE, ' ');
}
