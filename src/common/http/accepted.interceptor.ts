import { type CallHandler, type ExecutionContext, HttpStatus, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';

/** 202 where the answer names a task that still works on it. */
@Injectable()
export class AcceptedInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      tap((body: { task_id?: string | null }) => {
        if (body.task_id) void context.switchToHttp().getResponse<FastifyReply>().status(HttpStatus.ACCEPTED);
      }),
    );
  }
}
