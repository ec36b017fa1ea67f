import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
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
  ) {}

  get lifeSeconds(): number {
    return this.config.accessTokenSeconds;
  }

  sign({ userId, sessionId }: AccessTokenClaims): Promise<string> {
    return this.jwt.signAsync(
      { sid: sessionId, typ: TYPE },
      {
        secret: this.config.jwtSecret,
        algorithm: ALGORITHM,
        subject: userId,
        issuer: this.http.publicUrl,
        audience: AUDIENCE,
        expiresIn: this.config.accessTokenSeconds,
      },
    );
  }

  /** Null for anything but a token of ours that is still good. */
  async verify(token: string): Promise<AccessTokenClaims | null> {
    try {
      const claims = await this.jwt.verifyAsync<{ sub?: unknown; sid?: unknown; typ?: unknown }>(token, {
        secret: this.config.jwtSecret,
        algorithms: [ALGORITHM],
        issuer: this.http.publicUrl,
        audience: AUDIENCE,
      });
      const { sub, sid, typ } = claims;
      return typ === TYPE && typeof sub === 'string' && typeof sid === 'string'
        ? { userId: sub, sessionId: sid }
        : null;
    } catch {
      return null;
    }
  }
}
