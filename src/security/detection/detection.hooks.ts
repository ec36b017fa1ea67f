import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { clientAddressOf } from '../../common/http/client-address.js';
import { sendProblem } from '../../common/http/problem.filter.js';
import { noteOf } from '../audit/audit.hooks.js';
import { type Budget, type Finding } from './attack-detector.js';
import { type RequestWatch } from './request-watch.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What its address or headers hold that looks like an attack. */
    finding?: Finding | null;
    /** What looking at it may still take. */
    lookBudget?: Budget;
    /** Its client has done much that is suspicious: its limits are a fifth. */
    isThrottled?: boolean;
    /** For names of uploaded files, which are known only while the body is read. @throws RequestRefused */
    inspectFileName?: (name: string) => void;
  }
}

/** Address and headers are looked at before anything else; the body after the answer, since nothing in it is refused. */
export function watchRequests(server: FastifyInstance, watch: RequestWatch): void {
  server.addHook('onRequest', (request, reply, done) => {
    request.finding = watch.inspectHead(request);
    request.inspectFileName = (name) => watch.inspectFileName(request, name);
    // What leads nowhere meets no guard.
    if (!request.is404) return done();
    void watch.refusal(request).then((refusal) => (refusal ? sendProblem(refusal, request, reply) : done()), done);
  });
  server.addHook('onResponse', (request, reply, done) => {
    void watch.learn(request, reply.statusCode);
    done();
  });
}

/** Notes why a request was refused before it was served, for the audit log. */
export function markRefused(request: FastifyRequest, by: string, details: Record<string, string> = {}): void {
  request.blockedBy = by;
  Object.assign(noteOf(request).details, details);
}

export function suspectOf({ ip, actor }: FastifyRequest) {
  return { address: clientAddressOf(ip), userId: actor?.userId ?? null, sessionId: actor?.sessionId ?? null };
}
