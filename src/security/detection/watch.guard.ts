import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { RequestWatch } from './request-watch.js';

/** Runs when it is known who asks: what looks like an attack is held against them, and who is blocked goes no further. */
@Injectable()
export class WatchGuard implements CanActivate {
  constructor(private readonly watch: RequestWatch) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const refusal = await this.watch.refusal(context.switchToHttp().getRequest<FastifyRequest>());
    if (refusal) throw refusal;
    return true;
  }
}
