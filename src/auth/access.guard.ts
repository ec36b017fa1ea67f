import { type ServerResponse } from 'node:http';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ACCESS_RULE, type AccessRule } from '../common/access/access.decorators.js';
import { type Permission, isPermitted } from '../common/access/permission.js';
import { NotAuthenticated, NotPermitted } from './auth.errors.js';
import { Authentication } from './authentication.js';
import { SecondFactorRequired } from './mfa/mfa.errors.js';
import { MfaRequirement } from './mfa/mfa-requirement.js';

/** A logout ends all access within a second. */
const STREAM_LOOK_MS = 500;

/** Closed by default: a route that says neither `@Public()` nor a permission is refused to everyone. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly mfa: MfaRequirement,
    private readonly authentication: Authentication,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const { actor, accessRule: rule } = request;
    if (rule && 'public' in rule) return true;
    if (!actor) throw new NotAuthenticated();
    if (!rule || !isPermitted(actor, rule.permission)) throw new NotPermitted();
    if (await this.mfa.forbids(actor, rule.permission)) throw new SecondFactorRequired();
    if (rule.isStream) this.endWithTheRight(request, http.getResponse<FastifyReply>().raw, rule.permission);
    return true;
  }

  /** What goes on is asked for once, and a session, a role or a token may end meanwhile. */
  private endWithTheRight(request: FastifyRequest, answer: ServerResponse, permission: Permission): void {
    const look = async () => {
      const actor = await this.authentication.of(request);
      if (!actor || !isPermitted(actor, permission)) answer.destroy();
    };
    // Who cannot be asked about right now has had the right a moment ago.
    const timer = setInterval(() => void look().catch(() => undefined), STREAM_LOOK_MS);
    answer.once('close', () => clearInterval(timer));
  }
}

/** Finds out who asks, and refuses nobody: the rate limit between this and the access guard counts refusals too. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authentication: Authentication,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.accessRule = accessRuleOf(this.reflector, context);
    if (request.accessRule && 'public' in request.accessRule) return true;
    request.actor = (await this.authentication.of(request)) ?? undefined;
    return true;
  }
}

function accessRuleOf(reflector: Reflector, context: ExecutionContext): AccessRule | undefined {
  return reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [context.getHandler(), context.getClass()]);
}
