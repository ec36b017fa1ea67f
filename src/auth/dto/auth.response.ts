import { ApiProperty } from '@nestjs/swagger';
import { Role } from '../../common/access/permission.js';

export class ProfileResponse {
  id: string;
  username: string;
  email: string;
  full_name: string | null;

  @ApiProperty({ enum: Role, enumName: 'Role' })
  role: Role;

  is_verified: boolean;
  created_at: string;
}

/** What a registration answers, whether or not the address had an account: no account can be found out this way. */
export class RegisteredUserResponse {
  username: string;
  email: string;
  full_name: string | null;
}

export class RegisterResponse {
  /** @example "Welcome. You can sign in now." */
  message: string;
  user: RegisteredUserResponse;
}

export class TokensResponse {
  /** For the header `Authorization: Bearer`. */
  access_token: string;
  /** For `POST /api/auth/refresh`; good once. */
  refresh_token: string;
  /** @example "bearer" */
  token_type: string;
  /** Seconds that the access token is good for. @example 900 */
  expires_in: number;
  user: ProfileResponse;
}

export class LoginResponse extends TokensResponse {
  /**
   * For a device that was not known. Keep it and send it with the next sign-in: what strangers guess is then not held
   * against this device. It opens nothing. Absent if the one that was sent is still good.
   */
  device_token?: string;
}

/** The password was right; a code is needed as well. */
export class MfaChallengeResponse {
  @ApiProperty({ enum: [true] })
  mfa_required: true;
  /** For `POST /api/auth/mfa/verify`. */
  challenge_token: string;
  /** Seconds that the challenge can be answered for. @example 300 */
  expires_in: number;
}
