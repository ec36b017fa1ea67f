import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { validate } from 'uuid';
import { Clock } from '../common/clock.js';
import { AuthConfig, HttpConfig } from '../config/config.js';

export interface AccessTokenClaims {
  userId: string;
  sessionId: string;
}

const ALGORITHM = 'HS256';
const AUDIENCE = 'cv-api';
/** Tokens of other kinds carry another type: none can be used in another's place. */
const TYPE = 'access';
const REMEMBERED_AT_MOST = 10_000;

/** Signs and checks the short-lived tokens that every call carries. */
@Injectable()
export class AccessTokens {
  /** What was found good is good until it expires: the same token comes with every call. */
  private readonly good = new Map<string, AccessTokenClaims & { exp: number }>();

  constructor(
    private readonly jwt: JwtService,
    private readonly config: AuthConfig,
    private readonly http: HttpConfig,
    private readonly clock: Clock,
  ) {}

  /** The same token for the same claims and second. */
  async sign({ userId, sessionId }: AccessTokenClaims, issuedAt: Date): Promise<{ token: string; expiresAt: Date }> {
    const iat = seconds(issuedAt);
    const exp = iat + this.config.accessTokenSeconds;
    const token = await this.jwt.signAsync(
      { sid: sessionId, typ: TYPE, iat, exp },
      {
        algorithm: ALGORITHM,
        subject: userId,
        issuer: this.http.publicUrl,
        audience: AUDIENCE,
      },
    );
    return { token, expiresAt: new Date(exp * 1000) };
  }

  /** Null for anything but a token of ours that is still good. */
  async verify(token: string): Promise<AccessTokenClaims | null> {
    const now = seconds(this.clock.now());
    const known = this.good.get(token);
    if (known && known.exp > now) return { userId: known.userId, sessionId: known.sessionId };
    try {
      const claims = await this.jwt.verifyAsync<Record<'sub' | 'sid' | 'typ' | 'exp', unknown>>(token, {
        algorithms: [ALGORITHM],
        issuer: this.http.publicUrl,
        audience: AUDIENCE,
        clockTimestamp: now,
      });
      const { sub, sid, typ, exp } = claims;
      if (typ !== TYPE || typeof exp !== 'number' || !isId(sub) || !isId(sid)) return null;
      if (this.good.size >= REMEMBERED_AT_MOST) this.good.clear();
      this.good.set(token, { userId: sub, sessionId: sid, exp });
      return { userId: sub, sessionId: sid };
    } catch {
      return null;
    }
  }
}

function seconds(time: Date): number {
  return Math.floor(time.getTime() / 1000);
}

function isId(claim: unknown): claim is string {
  return typeof claim === 'string' && validate(claim);
}
