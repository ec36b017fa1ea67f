import { SetMetadata } from '@nestjs/common';

/** Requests per window and client. Everything without a name of its own shares `default`. */
export const RATE_LIMITS = {
  login: { limit: 5, seconds: 60 },
  registration: { limit: 3, seconds: 60 },
  upload: { limit: 10, seconds: 60 },
  analysis: { limit: 20, seconds: 60 },
  admin: { limit: 50, seconds: 60 },
  default: { limit: 100, seconds: 60 },
} as const satisfies Record<string, { limit: number; seconds: number }>;

export type RateLimitName = keyof typeof RATE_LIMITS;

export const RATE_LIMIT = Symbol('rate-limit');

/** `null`: not limited, e.g. probes. */
export function RateLimit(name: RateLimitName | null) {
  return SetMetadata(RATE_LIMIT, name);
}
