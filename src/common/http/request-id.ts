import { randomUUID } from 'node:crypto';
import { type IncomingMessage } from 'node:http';

/** Taken from a proxy if it looks like an id, so that one id follows a request through all logs. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}
