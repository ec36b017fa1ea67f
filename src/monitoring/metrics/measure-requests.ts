import { type INestApplication } from '@nestjs/common';
import { type FastifyInstance } from 'fastify';
import { Prometheus } from './prometheus.js';
import { RequestStats } from './request-stats.js';

/** What no route answers is one route: a scanner must not make a time series of each path it tries. */
const UNKNOWN = 'unknown';

/** Times every request, by the pattern of its route. */
export function measureRequests(server: FastifyInstance, app: INestApplication): void {
  const stats = app.get(RequestStats);
  const prometheus = app.get(Prometheus);
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? UNKNOWN;
    stats.record(`${request.method} ${route}`, reply.elapsedTime, reply.statusCode);
    prometheus.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
}
