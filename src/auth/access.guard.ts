import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyRequest } from 'fastify';
import { ACCESS_RULE, type AccessRule } from '../common/access/access.decorators.js';
import { type Actor } from '../common/access/actor.js';
import { isGranted } from '../common/access/permission.js';
import { Clock } from '../common/clock.js';
import { AccessTokens } from './access-token.js';
import { NotAuthenticated, NotPermitted } from './auth.errors.js';
import { SessionRepository } from './session.repository.js';

/** Closed by default: a route that says neither `@Public()` nor a permission is refused to everyone. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: AccessTokens,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (rule && 'public' in rule) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = await this.authenticate(request);
    if (!actor) throw new NotAuthenticated();
    request.actor = actor;
    if (!rule || !isGranted(actor.role, rule.permission)) throw new NotPermitted();
    return true;
  }

  private async authenticate(request: FastifyRequest): Promise<Actor | null> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(request.headers.authorization ?? '')?.[1];
    const claims = token ? await this.tokens.verify(token) : null;
    if (!claims) return null;
    const role = await this.sessions.findLiveRole(claims.sessionId, claims.userId, this.clock.now());
    return role && { ...claims, role };
  }
}
