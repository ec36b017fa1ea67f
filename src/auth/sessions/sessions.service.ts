import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { type Client } from '../../common/access/client.js';
import { type Role } from '../../common/access/permission.js';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/id.js';
import { type ListResponse, type PageQuery, toListResponse } from '../../common/pagination/page.dto.js';
import { Together } from '../../common/together.js';
import { AuthConfig } from '../../config/config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { SecurityEvents } from '../../security/events/security-events.service.js';
import { ActivityLog } from '../../users/activities/activity-log.service.js';
import { type User, UsersService } from '../../users/users.service.js';
import { type AccessTokenClaims, AccessTokens } from '../access-token.js';
import { toTokensResponse } from '../auth.mapper.js';
import { type TokensResponse } from '../dto/auth.response.js';
import { LastUse } from './last-use.js';
import { RefreshTokens } from './refresh-tokens.js';
import { type SessionEntity } from './session.entity.js';
import { type LiveSession, SessionRepository } from './session.repository.js';
import { type SessionResponse } from './sessions.dto.js';
import { toSessionResponse } from './sessions.mapper.js';
import { RefreshRefused, SessionNotFound } from './sessions.errors.js';

/** Whoever asks twice at once, or lost the answer, gets the same tokens again; later it is a theft. */
const GRACE_MS = 10_000;
const ENDED_KEPT_MS = 30 * 86_400_000;

/** What became of a refresh token; thrown only once the transaction that noted it is committed. */
type Refresh = { session: SessionEntity; refreshToken: string; issuedAt: Date } | { refused: true };
const REFUSED = { refused: true } as const;

@Injectable()
export class SessionsService {
  private readonly live = new Together((ids: string[]) => this.findLive(ids));

  constructor(
    private readonly sessions: SessionRepository,
    private readonly users: UsersService,
    private readonly refreshTokens: RefreshTokens,
    private readonly accessTokens: AccessTokens,
    private readonly lastUse: LastUse,
    private readonly activities: ActivityLog,
    private readonly events: SecurityEvents,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: AuthConfig,
    private readonly clock: Clock,
  ) {}

  /** The role that the caller has now, or null if the session or the account has ended. */
  async findLiveRole({ sessionId, userId }: AccessTokenClaims): Promise<Role | null> {
    const live = await this.live.ask(sessionId);
    if (live?.userId !== userId) return null;
    this.lastUse.note(sessionId, live.lastUsedAt, this.clock.now());
    return live.role;
  }

  /** A new session for somebody who has shown who they are. If it is one too many, the one used longest ago ends. */
  async open(user: User, client: Client): Promise<TokensResponse> {
    const now = this.clock.now();
    const id = newId();
    const refreshToken = this.refreshTokens.first(id);
    await this.unitOfWork.run(async () => {
      await this.users.lock(user.id); // two sign-ins at once must not both be the last that fits
      await this.sessions.revokeOldest(user.id, this.config.session.perUser - 1, now);
      await this.sessions.insert({
        id,
        userId: user.id,
        userAgent: client.userAgent,
        address: client.address,
        createdAt: now,
        expiresAt: new Date(now.getTime() + this.config.session.seconds * 1000),
        refreshHash: this.refreshTokens.digest(refreshToken),
        refreshedAt: now,
        lastUsedAt: now,
      });
    });
    return this.answer(user, { sessionId: id, refreshToken, issuedAt: now });
  }

  /** Whether somebody signed in to the account like this of late: same program, same address. */
  hasBeen(userId: string, { userAgent, address }: Client): Promise<boolean> {
    return this.sessions.existsLike(userId, userAgent, address);
  }

  /**
   * A new pair for the refresh token of the last. Using a token that was used before, other than at once, ends the
   * session: either its owner or a thief has the newer one. @throws RefreshRefused
   */
  async refresh(token: string, client: Client): Promise<TokensResponse> {
    const sessionId = this.refreshTokens.sessionOf(token);
    if (!sessionId) throw new RefreshRefused();
    const outcome = await this.unitOfWork.run(() => this.rotate(sessionId, token, client));
    if ('refused' in outcome) throw new RefreshRefused();
    const user = await this.users.get(outcome.session.userId);
    if (!user?.isActive) throw new RefreshRefused();
    const { refreshToken, issuedAt } = outcome;
    return this.answer(user, { sessionId, refreshToken, issuedAt });
  }

  async list(actor: Actor, query: PageQuery): Promise<ListResponse<SessionResponse>> {
    const now = this.clock.now();
    const page = await this.sessions.listOwned(actor.userId, now, this.idleSince(now), query);
    return toListResponse(page, query, (session) => toSessionResponse(session, actor.sessionId));
  }

  /** Its access and refresh tokens are refused from the next call on. @throws SessionNotFound */
  async end(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (!(await this.sessions.revoke(id, actor.userId, this.clock.now()))) throw new SessionNotFound(id);
      await this.activities.record({ userId: actor.userId, type: 'session.ended', details: { session_id: id } });
    });
  }

  /** Ends the caller's own session; that it has ended already is no matter. */
  async logOut({ userId, sessionId }: Actor): Promise<void> {
    if (!sessionId) return;
    await this.unitOfWork.run(async () => {
      const wasOpen = await this.sessions.revoke(sessionId, userId, this.clock.now());
      if (wasOpen)
        await this.activities.record({ userId, type: 'auth.logged-out', details: { session_id: sessionId } });
    });
  }

  /** @param except the session that stays, if one does */
  endAll(userId: string, except: string | null = null): Promise<void> {
    return this.sessions.revokeAll(userId, this.clock.now(), except);
  }

  /** Those that ended are kept for a while: what a sign-in looks like is compared with them. */
  forgetEnded(): Promise<void> {
    return this.sessions.deleteEnded(new Date(this.clock.now().getTime() - ENDED_KEPT_MS));
  }

  private async findLive(ids: string[]): Promise<(LiveSession | undefined)[]> {
    const now = this.clock.now();
    const sessions = await this.sessions.findLive([...new Set(ids)], now, this.idleSince(now));
    const byId = new Map(sessions.map((session) => [session.id, session]));
    return ids.map((id) => byId.get(id));
  }

  private async rotate(sessionId: string, token: string, client: Client): Promise<Refresh> {
    const now = this.clock.now();
    const session = await this.sessions.lock(sessionId);
    if (!session || session.revokedAt) return REFUSED;
    const { userId, refreshHash, refreshCount } = session;
    if (session.expiresAt <= now || session.lastUsedAt <= this.idleSince(now)) {
      // Ended on record, so that a clock that is set back does not revive it; unless the token is a stranger's.
      if (this.refreshTokens.isDigestOf(refreshHash, token)) await this.sessions.revoke(sessionId, userId, now);
      return REFUSED;
    }
    const successor = this.refreshTokens.successor(token);
    if (this.refreshTokens.isDigestOf(refreshHash, token)) {
      await this.sessions.rotate(sessionId, userId, this.refreshTokens.digest(successor), client.address, now);
      return { session, refreshToken: successor, issuedAt: now };
    }
    const justUsed = this.refreshTokens.isDigestOf(refreshHash, successor);
    if (justUsed && now.getTime() - session.refreshedAt.getTime() <= GRACE_MS) {
      return { session, refreshToken: successor, issuedAt: session.refreshedAt };
    }
    if (this.refreshTokens.isAncestor(token, refreshHash, refreshCount)) await this.endForReuse(session, client, now);
    return REFUSED;
  }

  private async endForReuse({ id, userId }: SessionEntity, client: Client, now: Date): Promise<void> {
    await this.sessions.revoke(id, userId, now);
    await this.activities.record({
      userId,
      type: 'session.refresh-reused',
      address: client.address,
      userAgent: client.userAgent,
      details: { session_id: id },
    });
    await this.events.record({
      type: 'session.refresh-reused',
      severity: 'high',
      userId,
      address: client.address,
      details: { session_id: id },
    });
  }

  private async answer(
    user: User,
    { sessionId, refreshToken, issuedAt }: { sessionId: string; refreshToken: string; issuedAt: Date },
  ): Promise<TokensResponse> {
    const { token, expiresAt } = await this.accessTokens.sign({ userId: user.id, sessionId }, issuedAt);
    const seconds = Math.ceil((expiresAt.getTime() - this.clock.now().getTime()) / 1000);
    return toTokensResponse(user, token, refreshToken, seconds);
  }

  private idleSince(now: Date): Date {
    return new Date(now.getTime() - this.config.session.idleSeconds * 1000);
  }
}
