import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { clientAddressOf } from '../../common/http/client-address.js';
import { sendProblem } from '../../common/http/problem.filter.js';
import { noteOf } from '../audit/audit.hooks.js';
import { type Budget, type Finding } from './attack-detector.js';
import { type ClientBlocked, type RequestRefused } from './detection.errors.js';
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
  server.addHook('onRequest', async (request, reply) => {
    request.finding = watch.inspectHead(request);
    request.inspectFileName = (name) => watch.inspectFileName(request, name);
    // What leads nowhere meets no guard.
    if (request.is404) return refuseHere(await watch.refusal(request), request, reply);
  });
  server.addHook('onResponse', async (request, reply) => watch.learn(request, reply.statusCode));
}

function refuseHere(refusal: RequestRefused | ClientBlocked | null, request: FastifyRequest, reply: FastifyReply) {
  if (!refusal) return undefined;
  sendProblem(refusal, request, reply);
  return reply;
}

/** Notes why a request was refused before it was served, for the audit log. */
export function markRefused(request: FastifyRequest, by: string, details: Record<string, string> = {}): void {
  request.blockedBy = by;
  Object.assign(noteOf(request).details, details);
}

export function suspectOf({ ip, actor }: FastifyRequest) {
  return { address: clientAddressOf(ip), userId: actor?.userId ?? null, sessionId: actor?.sessionId ?? null };
}
