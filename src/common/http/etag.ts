import { createHash } from 'node:crypto';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

/** ETags for reads: the revision of what has one, else a digest of the answer; and 304 for who has it already. */
export function answerConditionally(server: FastifyInstance): void {
  server.addHook('preSerialization', (_request, reply, payload, done) => {
    const revision = (payload as { revision?: unknown } | null)?.revision;
    if (typeof revision === 'number' && reply.statusCode < 300) void reply.header('etag', `"${revision}"`);
    done(null, payload);
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    if (!isRead(request, reply) || typeof payload !== 'string') return done(null, payload);
    const known = reply.getHeader('etag');
    const etag = typeof known === 'string' ? known : digest(payload);
    void reply.header('etag', etag);
    if (!isFresh(request, etag)) return done(null, payload);
    void reply.code(304).removeHeader('content-length').removeHeader('content-type');
    done(null, '');
  });
}

function isRead(request: FastifyRequest, reply: FastifyReply): boolean {
  return request.method === 'GET' && reply.statusCode === 200;
}

function digest(payload: string): string {
  return `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
}

function isFresh(request: FastifyRequest, etag: string): boolean {
  const given = request.headers['if-none-match'];
  if (given === undefined) return false;
  const weak = etag.replace(/^W\//, '');
  return given === '*' || given.split(',').some((tag) => tag.trim().replace(/^W\//, '') === weak);
}
