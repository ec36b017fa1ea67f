import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyRequest } from 'fastify';
import { ACCESS_RULE, type AccessRule } from '../common/access/access.decorators.js';
import { type Actor } from '../common/access/actor.js';
import { isPermitted } from '../common/access/permission.js';
import { AccessTokensService } from '../users/access-tokens/access-tokens.service.js';
import { AccessTokens } from './access-token.js';
import { NotAuthenticated, NotPermitted } from './auth.errors.js';
import { SecondFactorRequired } from './mfa/mfa.errors.js';
import { MfaRequirement } from './mfa/mfa-requirement.js';
import { SessionsService } from './sessions/sessions.service.js';

/** Closed by default: a route that says neither `@Public()` nor a permission is refused to everyone. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly mfa: MfaRequirement) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { actor, accessRule: rule } = context.switchToHttp().getRequest<FastifyRequest>();
    if (rule && 'public' in rule) return true;
    if (!actor) throw new NotAuthenticated();
    if (!rule || !isPermitted(actor, rule.permission)) throw new NotPermitted();
    if (await this.mfa.forbids(actor, rule.permission)) throw new SecondFactorRequired();
    return true;
  }
}

/** Finds out who asks, and refuses nobody: the rate limit between this and the access guard counts refusals too. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: AccessTokens,
    private readonly sessions: SessionsService,
    private readonly accessTokens: AccessTokensService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.accessRule = accessRuleOf(this.reflector, context);
    if (request.accessRule && 'public' in request.accessRule) return true;
    request.actor = (await this.authenticate(request)) ?? undefined;
    return true;
  }

  /** Of a session, or of a personal access token: their shapes tell them apart, and neither is tried as the other. */
  private async authenticate(request: FastifyRequest): Promise<Actor | null> {
    const token = /^Bearer ([\w.-]{1,2048})$/.exec(request.headers.authorization ?? '')?.[1];
    if (!token) return null;
    return token.includes('.') ? this.bySession(token) : this.byAccessToken(token);
  }

  private async bySession(token: string): Promise<Actor | null> {
    const claims = await this.tokens.verify(token);
    if (!claims) return null;
    const role = await this.sessions.findLiveRole(claims);
    return role && { ...claims, role };
  }

  private async byAccessToken(token: string): Promise<Actor | null> {
    const holder = await this.accessTokens.authenticate(token);
    return holder && { userId: holder.userId, sessionId: null, role: holder.role, scopes: holder.scopes };
  }
}

function accessRuleOf(reflector: Reflector, context: ExecutionContext): AccessRule | undefined {
  return reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [context.getHandler(), context.getClass()]);
}
