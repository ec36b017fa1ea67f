import { ApiProperty } from '@nestjs/swagger';
import { EmailField, LineField } from '../../common/validation/fields.js';
import { NewPasswordField, PasswordField } from './password.field.js';

export class ForgotPasswordRequest {
  @EmailField()
  email: string;
}

export class ResetPasswordRequest {
  /** From the mail. */
  @LineField(200)
  @ApiProperty({ maxLength: 200, example: 'KfQd3Xo0nq7m1m5rCw9v2yT8uZbLhJpE4sAgVxNtRcY' })
  token: string;

  @NewPasswordField()
  new_password: string;
}

export class ChangePasswordRequest {
  @PasswordField()
  current_password: string;

  @NewPasswordField()
  new_password: string;
}
