import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type AuditNote, type AuditTrail } from './audit-trail.js';
import { auditEventOf, isChange } from './audit.policy.js';

declare module 'fastify' {
  interface FastifyRequest {
    auditNote?: AuditNote;
    /** The event of this request is on its way: none is written twice. */
    isAudited?: boolean;
    /** Why the request was refused before it was looked at. */
    blockedBy?: string;
  }
}

/** Exactly one event a request: changes answer once it is written, reads do not wait. */
export function auditRequests(server: FastifyInstance, trail: AuditTrail): void {
  server.addHook('preValidation', (request, _reply, done) => trail.listen(noteOf(request), done));
  server.addHook('onSend', (request, reply, payload, done) => {
    const event = isChange(request.method) ? eventOnce(request, reply) : null;
    if (event) void trail.recordNow(event).then(() => done(null, payload));
    else done(null, payload);
  });
  server.addHook('onResponse', (request, reply, done) => {
    const event = eventOnce(request, reply);
    if (event) trail.record(event);
    done();
  });
  server.addHook('onClose', () => trail.flush());
}

export function noteOf(request: FastifyRequest): AuditNote {
  return (request.auditNote ??= { details: {} });
}

function eventOnce(request: FastifyRequest, reply: FastifyReply) {
  if (request.isAudited) return null;
  request.isAudited = true;
  return auditEventOf(request, reply.statusCode, noteOf(request), new Date());
}
