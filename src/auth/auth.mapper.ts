import { type User } from '../users/users.service.js';
import { type ProfileResponse, type TokensResponse } from './dto/auth.response.js';

export function toProfileResponse(user: User): ProfileResponse {
  return {
    id: user.id,
    username: user.username,
    email: user.email,
    full_name: user.fullName,
    role: user.role,
    is_verified: user.isVerified,
    created_at: user.createdAt.toISOString(),
  };
}

export function toTokensResponse(
  user: User,
  accessToken: string,
  refreshToken: string,
  seconds: number,
): TokensResponse {
  return {
    access_token: accessToken,
    refresh_token: refreshToken,
    token_type: 'bearer',
    expires_in: seconds,
    user: toProfileResponse(user),
  };
}
