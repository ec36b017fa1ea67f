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

/** Signs and checks the short-lived tokens that every call carries. */
@Injectable()
export class AccessTokens {
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
    try {
      const claims = await this.jwt.verifyAsync<Record<'sub' | 'sid' | 'typ' | 'exp', unknown>>(token, {
        algorithms: [ALGORITHM],
        issuer: this.http.publicUrl,
        audience: AUDIENCE,
        clockTimestamp: seconds(this.clock.now()),
      });
      const { sub, sid, typ, exp } = claims;
      const isOurs = typ === TYPE && typeof exp === 'number' && isId(sub) && isId(sid);
      return isOurs ? { userId: sub, sessionId: sid } : null;
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
