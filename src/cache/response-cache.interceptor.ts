import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Observable, from, lastValueFrom } from 'rxjs';
import { AppCache } from './app-cache.js';
import { RESPONSE_CACHE, type ResponseCacheOptions, scopeOf } from './response-cache.js';

const CHANGES_NOTHING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Answers from the cache where a handler says so, and tells the cache whenever a user changed anything. */
@Injectable()
export class ResponseCacheInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly cache: AppCache,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if (!request.actor) return next.handle();
    const { userId } = request.actor;
    if (!CHANGES_NOTHING.has(request.method)) return from(this.change(userId, next));
    const options = this.reflector.get<ResponseCacheOptions | undefined>(RESPONSE_CACHE, context.getHandler());
    return options ? from(this.read(options, userId, request, http.getResponse<FastifyReply>(), next)) : next.handle();
  }

  /** A failed change may have changed something all the same. */
  private async change(userId: string, next: CallHandler): Promise<unknown> {
    try {
      return await lastValueFrom(next.handle(), { defaultValue: undefined });
    } finally {
      await this.cache.invalidate(userId);
    }
  }

  private async read(
    options: ResponseCacheOptions,
    userId: string,
    request: FastifyRequest,
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<unknown> {
    const load = () => lastValueFrom<unknown>(next.handle());
    const { value, source } = await this.cache.getOrLoad(
      scopeOf(options, userId),
      nameOf(request),
      options.seconds,
      load,
    );
    void reply.header('x-cache', source === 'cache' ? 'hit' : 'miss');
    return source === 'cache' && hasSource(value) ? { ...value, source } : value;
  }
}

/** The same question in another order of its parameters is the same question. */
function nameOf(request: FastifyRequest): string {
  const [path = '', query = ''] = request.url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.sort();
  return `${path}?${parameters.toString()}`;
}

function hasSource(value: unknown): value is { source: string } {
  return typeof value === 'object' && value !== null && 'source' in value;
}
