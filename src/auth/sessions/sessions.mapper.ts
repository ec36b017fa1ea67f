import { deviceOf } from '../../common/access/device.js';
import { type Session } from './session.repository.js';
import { type SessionResponse } from './sessions.dto.js';

export function toSessionResponse(session: Session, currentId: string | null): SessionResponse {
  return {
    id: session.id,
    device: deviceOf(session.userAgent),
    address: session.address,
    created_at: session.createdAt.toISOString(),
    last_used_at: session.lastUsedAt.toISOString(),
    expires_at: session.expiresAt.toISOString(),
    current: session.id === currentId,
  };
}
