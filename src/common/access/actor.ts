import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Permission, type Role } from './permission.js';

/** Who makes the request. */
export interface Actor {
  readonly userId: string;
  /** Null for whoever calls with a personal access token. */
  readonly sessionId: string | null;
  readonly role: Role;
  /** What the access token lets its holder do; absent for whoever signed in, who may do all that their role grants. */
  readonly scopes?: readonly Permission[];
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard on every route that is not public. */
    actor?: Actor;
  }
}

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Error('This handler is public: it has no actor.');
  return actor;
});
