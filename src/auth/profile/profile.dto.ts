import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, ValidateIf } from 'class-validator';
import { EmailField, LineField } from '../../common/validation/fields.js';
import { PasswordField } from '../passwords/password.field.js';

/** What is left out stays as it is. */
export class UpdateProfileRequest {
  /** `null` takes it away. */
  @LineField(200, { nullable: true })
  @ApiProperty({ required: false, nullable: true, type: String, maxLength: 200, example: 'Ada Lovelace' })
  full_name?: string | null;

  /** Takes effect once both addresses, the old and the new, have confirmed it. */
  @ValidateIf((body: UpdateProfileRequest) => body.email !== undefined)
  @EmailField()
  @ApiProperty({ required: false })
  email?: string;

  /** Needed to change the e-mail address. */
  @IsOptional()
  @PasswordField()
  @ApiProperty({ required: false })
  password?: string;
}
