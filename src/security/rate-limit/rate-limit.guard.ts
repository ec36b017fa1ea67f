import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { HttpConfig } from '../../config/config.js';
import { DomainError } from '../../common/errors/domain-error.js';
import { RATE_LIMIT, RATE_LIMITS, type RateLimitName } from './rate-limit.policy.js';
import { RateLimitStorage } from './rate-limit.storage.js';

export class TooManyRequests extends DomainError {
  readonly kind = 'too-many';
  readonly code = 'rate-limit.exceeded';

  constructor(override readonly retryAfter: number) {
    super(`Too many requests. Try again in ${retryAfter} s.`);
  }
}

/** Before sign-in a client is its address and the account it names, so that an office behind one address is not one client. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly storage: RateLimitStorage,
    private readonly config: HttpConfig,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const name = this.reflector.getAllAndOverride<RateLimitName | null | undefined>(RATE_LIMIT, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (name === null || !this.config.rateLimitEnabled) return true;
    const http = context.switchToHttp();
    await this.count(name ?? 'default', http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
    return true;
  }

  private async count(name: RateLimitName, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { limit, seconds } = RATE_LIMITS[name];
    const { count, msLeft } = await this.storage.hit(`${name}:${clientOf(request)}`, seconds * 1000);
    const reset = Math.ceil(msLeft / 1000);
    void reply.headers({
      'x-ratelimit-limit': limit,
      'x-ratelimit-remaining': Math.max(0, limit - count),
      'x-ratelimit-reset': reset,
    });
    if (count > limit) throw new TooManyRequests(reset);
  }
}

function clientOf(request: FastifyRequest): string {
  if (request.actor) return request.actor.userId;
  const { email } = (request.body ?? {}) as { email?: unknown };
  return typeof email === 'string' ? `${request.ip}:${email.trim().toLowerCase().slice(0, 254)}` : request.ip;
}
