import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Observable, from, lastValueFrom } from 'rxjs';
import { Clock } from '../../common/clock.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { AuditTrail } from './audit-trail.js';
import { noteOf } from './audit.hooks.js';
import { auditEventOf, isChange, isForAdmins } from './audit.policy.js';

/** What an administrator changes and its event are one transaction: no deed without its trace. */
@Injectable()
export class AuditedDeedInterceptor implements NestInterceptor {
  constructor(
    private readonly trail: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if (!isChange(request.method) || !isForAdmins(request.accessRule)) return next.handle();
    const { statusCode } = http.getResponse<FastifyReply>();
    return from(this.unitOfWork.run(() => this.run(request, statusCode, next)));
  }

  private async run(request: FastifyRequest, status: number, next: CallHandler): Promise<unknown> {
    const result: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
    const event = auditEventOf(request, status, noteOf(request), this.clock.now());
    if (event) await this.trail.recordWithin(event);
    this.unitOfWork.afterCommit(() => (request.isAudited = true)); // rolled back: the failure is still to be told
    return result;
  }
}
