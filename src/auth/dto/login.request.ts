import { ApiProperty } from '@nestjs/swagger';
import { EmailField, LineField } from '../../common/validation/fields.js';
import { PasswordField } from '../passwords/password.field.js';

export class LoginRequest {
  @EmailField()
  email: string;

  @PasswordField()
  password: string;

  /** What an earlier sign-in of this device was given. */
  @LineField(100, { optional: true })
  @ApiProperty({ required: false, maxLength: 100 })
  device_token?: string;
}
