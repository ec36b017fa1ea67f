import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { type Client } from '../../common/access/client.js';
import { type Permission, type Role, isDelegable } from '../../common/access/permission.js';
import { Clock } from '../../common/clock.js';
import { InvalidInput } from '../../common/errors/common.errors.js';
import { newId } from '../../common/id.js';
import { type ListResponse, type PageQuery, toListResponse } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ActivityLog } from '../activities/activity-log.service.js';
import { CredentialNotice } from '../credential-notice.js';
import { UserRepository } from '../user.repository.js';
import { AccessTokenRepository } from './access-token.repository.js';
import {
  type AccessTokenResponse,
  type CreateAccessTokenRequest,
  type CreatedAccessTokenResponse,
} from './access-tokens.dto.js';
import { AccessTokenNotFound, TooManyAccessTokens } from './access-tokens.errors.js';
import { toAccessTokenResponse } from './access-tokens.mapper.js';

/** Lets scanners of leaked secrets, and us, tell it from any other string. */
const PREFIX = 'cvat_';
const RANDOM_BYTES = 32;
const SHAPE = /^cvat_[\w-]{43}$/;
const MOST_PER_USER = 50;
const DAY_MS = 86_400_000;
/** A write for every call would be dearer than the call. */
const LAST_USE_KEPT_EVERY_MS = 60_000;

/** Who calls with a personal access token, and what the token lets them do. */
export interface TokenHolder {
  userId: string;
  role: Role;
  scopes: Permission[];
  tokenId: string;
}

@Injectable()
export class AccessTokensService {
  constructor(
    private readonly tokens: AccessTokenRepository,
    private readonly users: UserRepository,
    private readonly activities: ActivityLog,
    private readonly notice: CredentialNotice,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Null for anything but a token of ours that has neither expired nor been revoked, of an active account. What its
   * owner's role no longer grants, its scopes no longer hold.
   */
  async authenticate(token: string): Promise<TokenHolder | null> {
    if (!SHAPE.test(token)) return null;
    const now = this.clock.now();
    const live = await this.tokens.findLive(digest(token), now);
    if (!live) return null;
    const { id, userId, role, lastUsedAt } = live;
    if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() >= LAST_USE_KEPT_EVERY_MS) {
      await this.tokens.setLastUsed(id, userId, now);
    }
    return { userId, role, scopes: live.scopes.filter((scope) => isDelegable(role, scope)), tokenId: id };
  }

  async list(actor: Actor, query: PageQuery): Promise<ListResponse<AccessTokenResponse>> {
    return toListResponse(await this.tokens.listOwned(actor.userId, query), query, toAccessTokenResponse);
  }

  /** @throws TooManyAccessTokens @throws InvalidInput for scopes that cannot be given away */
  async create(actor: Actor, client: Client, request: CreateAccessTokenRequest): Promise<CreatedAccessTokenResponse> {
    checkScopes(actor.role, request.scopes);
    const secret = `${PREFIX}${randomBytes(RANDOM_BYTES).toString('base64url')}`;
    const now = this.clock.now();
    const token = {
      id: newId(),
      userId: actor.userId,
      name: request.name,
      scopes: request.scopes,
      lastFour: secret.slice(-4),
      createdAt: now,
      expiresAt: new Date(now.getTime() + request.expires_in_days * DAY_MS),
      lastUsedAt: null,
    };
    await this.unitOfWork.run(async () => {
      await this.users.lock(actor.userId); // two at once must not both be the last that fits
      if ((await this.tokens.countOwned(actor.userId)) >= MOST_PER_USER) throw new TooManyAccessTokens(MOST_PER_USER);
      await this.tokens.insert({ ...token, tokenHash: digest(secret) });
      const details = { token_id: token.id, name: token.name, scopes: token.scopes.join(' ') };
      await this.activities.record({ userId: actor.userId, type: 'access-token.created', ...client, details });
      await this.notice.send(actor.userId, client, 'access-token-created');
    });
    return { ...toAccessTokenResponse(token), token: secret };
  }

  /** The token is refused from the next call on. @throws AccessTokenNotFound */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const name = await this.tokens.delete(id, actor.userId);
      if (name === null) throw new AccessTokenNotFound(id);
      const details = { token_id: id, name };
      await this.activities.record({ userId: actor.userId, type: 'access-token.revoked', details });
    });
  }
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function checkScopes(role: Role, scopes: Permission[]): void {
  const refused = scopes.filter((scope) => !isDelegable(role, scope));
  if (refused.length === 0) return;
  throw new InvalidInput([{ path: 'scopes', message: `cannot be given to an access token: ${refused.join(', ')}` }]);
}
