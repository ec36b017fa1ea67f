import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Matches } from 'class-validator';
import { EmailField, LineField } from '../../common/validation/fields.js';
import { NewPasswordField } from '../passwords/password.field.js';

export class RegisterRequest {
  /** Lower-case letters, digits, `.`, `_` and `-`. @example "ada" */
  @Matches(/^[a-z0-9][a-z0-9._-]{2,49}$/, {
    message: 'username must be 3 to 50 letters, digits, dots, dashes or underscores, beginning with a letter or digit',
  })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  username: string;

  @EmailField()
  email: string;

  /** 8 to 128 characters, any of them. */
  @NewPasswordField()
  password: string;

  @LineField(200, { optional: true })
  @ApiProperty({ required: false, maxLength: 200, example: 'Ada Lovelace' })
  full_name?: string;
}
