import { ApiProperty } from '@nestjs/swagger';
import { EmailField, LineField } from '../../common/validation/fields.js';

export class VerifyEmailRequest {
  /** From the mail. */
  @LineField(200)
  @ApiProperty({ maxLength: 200, example: 'KfQd3Xo0nq7m1m5rCw9v2yT8uZbLhJpE4sAgVxNtRcY' })
  token: string;
}

export class ResendVerificationRequest {
  @EmailField()
  email: string;
}

export class VerificationStatusResponse {
  is_verified: boolean;
  email: string;
}
