import { createHash } from 'node:crypto';
import { SetMetadata } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type AccessRule } from '../../common/access/access.decorators.js';
import { Role, isGranted } from '../../common/access/permission.js';
import { clientAddressOf } from '../../common/http/client-address.js';
import { type RateLimitConfig, type RateLimitName } from '../../config/config.js';

export const RATE_LIMIT = Symbol('rate-limit');

/** Which limit counts the calls of a route. `null`: none, e.g. probes. */
export function RateLimit(name: RateLimitName | null) {
  return SetMetadata(RATE_LIMIT, name);
}

/** One window that a request counts in. */
export interface Window {
  key: string;
  limit: number;
  seconds: number;
}

/** What suspicion leaves of a limit. */
const THROTTLED_TO = 5;

/** What a route without a limit of its own counts in. */
export function limitOf(rule: AccessRule | undefined): RateLimitName {
  const isForAdmins = rule && 'permission' in rule && !isGranted(Role.User, rule.permission);
  return isForAdmins ? 'admin' : 'default';
}

/**
 * The windows of a request. Who is signed in is one client. Before that a client is its address and the account that
 * it names, so that an office behind one address is not one client; and all that comes from the address has a higher
 * ceiling, so that naming another account each time is bounded too. What makes an account names none.
 */
export function windowsOf(name: RateLimitName, request: FastifyRequest, config: RateLimitConfig): Window[] {
  const { limit: usual, seconds } = config.limits[name];
  const limit = request.isThrottled ? Math.max(1, Math.floor(usual / THROTTLED_TO)) : usual;
  if (request.actor) return [{ key: `${name}:user:${request.actor.userId}`, limit, seconds }];
  const address = `${name}:address:${clientAddressOf(request.ip)}`;
  const account = name === 'login' || name === 'mail' ? accountNamedBy(request.body) : null;
  if (account === null) return [{ key: address, limit, seconds }];
  return [
    { key: `${address}:${account}`, limit, seconds },
    { key: address, limit: limit * config.addressFactor, seconds },
  ];
}

/** By what a request before sign-in says whose it is: a name, or the token of a step that has begun. */
const ACCOUNT_FIELDS = ['email', 'username', 'mfa_token', 'challenge_token', 'refresh_token', 'token'];

/** A digest: a key in Redis must tell nobody's address. */
function accountNamedBy(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  for (const field of ACCOUNT_FIELDS) {
    const value = Object.hasOwn(body, field) ? (body as Record<string, unknown>)[field] : undefined;
    if (typeof value === 'string' && value !== '') return digest(value.trim().toLowerCase());
  }
  return null;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
