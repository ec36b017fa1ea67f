import { type FastifyInstance } from 'fastify';
import { TransportError } from '../errors/common.errors.js';

const NOT_ALLOWED = new TransportError(
  'method',
  'route.method-not-allowed',
  'This path takes no requests of this method. `Allow` names those that it takes.',
);

/** Answers 405 where a path is known and the method is not: 404 would send people looking for a slip in the path. */
export function refuseOtherMethods(server: FastifyInstance): void {
  const routes: { path: RegExp; methods: string[] }[] = [];
  server.addHook('onRoute', ({ url, method }) => {
    if (url !== '*') routes.push({ path: asPattern(url), methods: [method].flat() }); // the answer to every preflight
  });
  server.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) return done();
    const path = request.url.split('?', 1)[0] ?? '';
    const allowed = new Set(routes.flatMap((route) => (route.path.test(path) ? route.methods : [])));
    if (allowed.size === 0) return done();
    void reply.header('allow', [...allowed].sort().join(', '));
    done(NOT_ALLOWED);
  });
}

function asPattern(url: string): RegExp {
  const literal = url.replace(/[\\^$.|?+(){}[\]]/g, '\\$&');
  return new RegExp(`^${literal.replace(/:\w+/g, '[^/]+').replace(/\*/g, '.*')}$`);
}
