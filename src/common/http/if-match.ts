import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { TransportError } from '../errors/common.errors.js';

const documented = ApiHeader({
  name: 'If-Match',
  required: false,
  description: 'The ETag of the last read: nobody else has changed it since.',
});

/** The revision in the If-Match header, or null if the caller does not care which one they change. */
export const IfMatch = createParamDecorator(revisionOf, [
  (target, name) => {
    const method = name !== undefined && Object.getOwnPropertyDescriptor(target, name);
    if (method) documented(target, name, method);
  },
]);

function revisionOf(_: unknown, context: ExecutionContext): number | null {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined || header === '*') return null;
  const revision = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (revision === undefined) {
    throw new TransportError(
      'precondition-failed',
      'request.if-match',
      'If-Match must hold the ETag of the last read, or *.',
    );
  }
  return Number(revision);
}
