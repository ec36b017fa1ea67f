import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { type FastifyRequest } from 'fastify';
import { type Observable } from 'rxjs';
import { InvalidInput } from '../errors/common.errors.js';

/**
 * The validation of a query holds where a handler takes one. Elsewhere nobody would look at it, and what belongs into the
 * body, such as `redact=true`, would be passed over in silence: so it is refused as unknown. Links to pages may carry what
 * their sender counts with, and probes what keeps them from a cache.
 */
@Injectable()
export class KnownQueryInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { query, url } = context.switchToHttp().getRequest<FastifyRequest>();
    const names = Object.keys(query ?? {});
    if (url.startsWith('/api/') && names.length > 0 && !takesQuery(context)) {
      throw new InvalidInput(
        names.map((path) => ({ path, message: 'is not known here: this route takes no query parameters' })),
      );
    }
    return next.handle();
  }
}

/** Nest notes the arguments of a handler by kind and place, as "4:0". */
function takesQuery(context: ExecutionContext): boolean {
  const noted: unknown = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name);
  return Object.keys(noted ?? {}).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`));
}
