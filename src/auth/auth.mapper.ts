import { type User } from '../users/users.service.js';
import { type ProfileResponse } from './dto/auth.response.js';

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
