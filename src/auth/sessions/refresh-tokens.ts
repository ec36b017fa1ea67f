import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { parse, stringify } from 'uuid';
import { AuthConfig } from '../../config/config.js';

/** Lets scanners of leaked secrets, and us, tell it from any other string. */
const PREFIX = 'cvrt_';
const SHAPE = /^cvrt_([\w-]{22})([\w-]{43})$/;
/** How far back a token is recognised as an old one of the family; some 100 days of refreshing every quarter of an hour. */
const LONGEST_MEMORY = 10_000;

/**
 * Refresh tokens: opaque to their holder, kept as a digest. The first of a session is random; each successor is derived
 * from the token before it with a key of ours. So the successor can be given again to whoever asks twice at once without
 * being stored, and any earlier token of the family can be told from a forged one by following the line forward.
 */
@Injectable()
export class RefreshTokens {
  private readonly key: Buffer;

  constructor(config: AuthConfig) {
    this.key = Buffer.from(hkdfSync('sha256', config.jwtSecret, '', 'refresh-token', 32));
  }

  first(sessionId: string): string {
    return tokenOf(sessionId, randomBytes(32));
  }

  /** @returns the session that the token says it is of, or null if it is no refresh token. */
  sessionOf(token: string): string | null {
    const id = SHAPE.exec(token)?.[1];
    if (id === undefined) return null;
    try {
      return stringify(Buffer.from(id, 'base64url'));
    } catch {
      return null; // 16 bytes, but no UUID
    }
  }

  successor(token: string): string {
    const [, id = '', secret = ''] = SHAPE.exec(token) ?? [];
    return `${PREFIX}${id}${this.next(Buffer.from(secret, 'base64url')).toString('base64url')}`;
  }

  digest(token: string): string {
    return createHash('sha256').update(token).digest('hex');
  }

  isDigestOf(digest: string, token: string): boolean {
    const [a, b] = [Buffer.from(digest), Buffer.from(this.digest(token))];
    return a.length === b.length && timingSafeEqual(a, b);
  }

  /** Whether the token was good once in the family that has come to `digest` after `count` tokens. */
  isAncestor(token: string, digest: string, count: number): boolean {
    let descendant = token;
    for (let step = 0; step < Math.min(count, LONGEST_MEMORY); step += 1) {
      descendant = this.successor(descendant);
      if (this.isDigestOf(digest, descendant)) return true;
    }
    return false;
  }

  private next(secret: Buffer): Buffer {
    return createHmac('sha256', this.key).update(secret).digest();
  }
}

function tokenOf(sessionId: string, secret: Buffer): string {
  return `${PREFIX}${Buffer.from(parse(sessionId)).toString('base64url')}${secret.toString('base64url')}`;
}
