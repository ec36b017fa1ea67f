import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import { type Permission } from './permission.js';

/** What a route says of its access: open to all, or a permission. A route that says nothing is refused. */
export type AccessRule = { public: true } | { permission: Permission; isStream?: boolean };

export const ACCESS_RULE = Symbol('access');

declare module 'fastify' {
  interface FastifyRequest {
    /** What the route says of its access; set by the first guard. */
    accessRule?: AccessRule;
  }
}

export function Public() {
  return SetMetadata(ACCESS_RULE, { public: true } satisfies AccessRule);
}

/** @param isStream the answer goes on: it ends as soon as whoever gets it may not any more */
export function RequirePermission(permission: Permission, { isStream = false } = {}) {
  return applyDecorators(
    SetMetadata(ACCESS_RULE, { permission, isStream } satisfies AccessRule),
    ApiBearerAuth(),
    // No ApiResponse here: with one, the plugin leaves out the response that the handler's type says. See openapi-problems.ts.
    ApiExtension('x-permission', permission),
  );
}
