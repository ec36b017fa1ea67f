import { type FastifyInstance } from 'fastify';
import { type Logger } from 'pino';

const PROBES = /^\/monitoring\/health|^\/metrics$/;

/** One line a request. Named fields only: never a body, a token, a query or an address of a person. */
export function logRequests(server: FastifyInstance, log: Logger): void {
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const level = reply.statusCode >= 500 ? 'error' : PROBES.test(route) ? 'debug' : 'info';
    log[level](
      {
        request_id: request.id,
        actor_id: request.actor?.userId,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'request',
    );
    done();
  });
}
