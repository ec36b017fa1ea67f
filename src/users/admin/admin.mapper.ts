import { type User } from '../users.service.js';
import { type UserCounts } from './admin-user.repository.js';
import { type AdminUserResponse, type SystemStatsResponse } from './admin.dto.js';

export function toAdminUserResponse(user: User): AdminUserResponse {
  return {
    id: user.id,
    username: user.username,
    email: user.email,
    full_name: user.fullName,
    role: user.role,
    is_active: user.isActive,
    is_verified: user.isVerified,
    created_at: user.createdAt.toISOString(),
  };
}

export function toSystemStatsResponse({ total, active, admins }: UserCounts): SystemStatsResponse {
  return { total_users: total, active_users: active, admin_users: admins, inactive_users: total - active };
}
