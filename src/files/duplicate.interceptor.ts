import { type CallHandler, type ExecutionContext, HttpStatus, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';
import { type UploadedFileResponse } from './dto/file.dto.js';

/** 200 for what was there already. */
@Injectable()
export class DuplicateInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<UploadedFileResponse>): Observable<UploadedFileResponse> {
    return next.handle().pipe(
      tap(({ duplicate }) => {
        if (duplicate) void context.switchToHttp().getResponse<FastifyReply>().status(HttpStatus.OK);
      }),
    );
  }
}
