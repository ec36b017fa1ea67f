import { type AccessToken } from './access-token.repository.js';
import { type AccessTokenResponse } from './access-tokens.dto.js';

export function toAccessTokenResponse(token: AccessToken): AccessTokenResponse {
  return {
    id: token.id,
    name: token.name,
    scopes: token.scopes,
    last_four: token.lastFour,
    created_at: token.createdAt.toISOString(),
    expires_at: token.expiresAt.toISOString(),
    last_used_at: token.lastUsedAt?.toISOString() ?? null,
  };
}
