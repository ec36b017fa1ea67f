import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Actor } from '../common/access/actor.js';
import { bearerOf } from '../common/http/bearer.js';
import { AccessTokensService } from '../users/access-tokens/access-tokens.service.js';
import { AccessTokens } from './access-token.js';
import { SessionsService } from './sessions/sessions.service.js';

/** Who sends a request, as of now. */
@Injectable()
export class Authentication {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly sessions: SessionsService,
    private readonly accessTokens: AccessTokensService,
  ) {}

  /** Of a session, or of a personal access token: their shapes tell them apart, and neither is tried as the other. */
  async of(request: FastifyRequest): Promise<Actor | null> {
    const token = bearerOf(request.headers.authorization);
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
