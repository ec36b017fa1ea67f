import { ApiProperty } from '@nestjs/swagger';
import { LineField } from '../../common/validation/fields.js';
import { PasswordField } from '../passwords/password.field.js';

export class BeginTotpRequest {
  @PasswordField()
  password: string;
}

export class BeginTotpResponse {
  /** For an authenticator app that takes no picture. @example "NIHI2FLGBRZDCMZ4ANHSLLB63RGN367V" */
  secret: string;

  /** @example "otpauth://totp/CV%20Management:ada%40example.org?secret=NIHI2FLGBRZDCMZ4ANHSLLB63RGN367V&issuer=CV%20Management" */
  otpauth_uri: string;

  /** The same as a picture: a PNG as a data URI. */
  qr_code: string;
}

export class ConfirmTotpRequest {
  /** The six digits that the authenticator app shows. */
  @LineField(20)
  @ApiProperty({ maxLength: 20, example: '492039' })
  code: string;
}

export class RecoveryCodesResponse {
  /** Shown this once. Each is good once, in place of the authenticator. */
  @ApiProperty({ type: [String], example: ['7K2M-Q9XR-4TBD-HW3N'] })
  recovery_codes: string[];
}

export class RemoveTotpRequest {
  @PasswordField()
  password: string;

  /** Of the authenticator app, or a recovery code. */
  @LineField(50)
  @ApiProperty({ maxLength: 50, example: '492039' })
  code: string;
}

export class VerifyMfaRequest {
  /** From the answer to the sign-in. */
  @LineField(200)
  @ApiProperty({ maxLength: 200, example: 'cvmc_KfQd3Xo0nq7m1m5rCw9v2yT8uZbLhJpE4sAgVxNtRcY' })
  challenge_token: string;

  /** Of the authenticator app, or a recovery code. */
  @LineField(50)
  @ApiProperty({ maxLength: 50, example: '492039' })
  code: string;
}
