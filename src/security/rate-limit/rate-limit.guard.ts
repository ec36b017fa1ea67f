import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { DomainError } from '../../common/errors/domain-error.js';
import { RateLimitConfig, type RateLimitName } from '../../config/config.js';
import { RATE_LIMIT, type Window, limitOf, windowsOf } from './rate-limit.policy.js';
import { type Hits, RateLimitStorage } from './rate-limit.storage.js';

export class TooManyRequests extends DomainError {
  readonly kind = 'too-many';
  readonly code = 'rate-limit.exceeded';

  constructor(override readonly retryAfter: number) {
    super(`Too many requests. Try again in ${retryAfter} s.`);
  }
}

/** Runs when it is known who asks and before anything is refused to them: refusals count as well. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly storage: RateLimitStorage,
    private readonly config: RateLimitConfig,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const name = this.reflector.getAllAndOverride<RateLimitName | null | undefined>(RATE_LIMIT, targets);
    if (name === null || !this.config.enabled) return true;
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    await this.count(
      windowsOf(name ?? limitOf(request.accessRule), request, this.config),
      http.getResponse<FastifyReply>(),
    );
    return true;
  }

  private async count(windows: Window[], reply: FastifyReply): Promise<void> {
    const tightest = closestToFull(windows, await this.storage.hit(windows));
    const reset = Math.ceil(tightest.msLeft / 1000);
    void reply.headers({
      'x-ratelimit-limit': tightest.limit,
      'x-ratelimit-remaining': Math.max(0, tightest.left),
      'x-ratelimit-reset': reset,
    });
    if (tightest.left < 0) throw new TooManyRequests(reset);
  }
}

function closestToFull(windows: Window[], hits: Hits[]): { limit: number; left: number; msLeft: number } {
  const states = windows.map(({ limit }, i) => ({
    limit,
    left: limit - (hits[i]?.count ?? 0),
    msLeft: hits[i]?.msLeft ?? 0,
  }));
  return states.reduce((worst, state) => (state.left < worst.left ? state : worst));
}
