import { type ApiKey } from './api-key.repository.js';
import { type ApiKeyResponse } from './api-keys.dto.js';

export function toApiKeyResponse(key: ApiKey, keyVersion: number): ApiKeyResponse {
  return {
    provider: key.provider,
    last_four: key.lastFour,
    is_valid: key.isValid,
    last_validated_at: key.validatedAt?.toISOString() ?? null,
    created_at: key.createdAt.toISOString(),
    key_version: keyVersion,
  };
}
