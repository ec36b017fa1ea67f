import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsEnum, IsInt, Max, Min } from 'class-validator';
import { Permission } from '../../common/access/permission.js';
import { IdField, LineField } from '../../common/validation/fields.js';

export class AccessTokenParam {
  @IdField()
  token_id: string;
}

export class CreateAccessTokenRequest {
  /** What you call it. @example "Backup script" */
  @LineField(100)
  name: string;

  /** What it may do; at most what you may. */
  @ArrayMinSize(1)
  @ArrayMaxSize(Object.keys(Permission).length)
  @ArrayUnique()
  @IsEnum(Permission, { each: true })
  @ApiProperty({ enum: Permission, enumName: 'Permission', isArray: true, example: [Permission.CvRead] })
  scopes: Permission[];

  /** @example 90 */
  @IsInt()
  @Min(1)
  @Max(365)
  expires_in_days: number = 90;
}

export class AccessTokenResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  name: string;

  @ApiProperty({ enum: Permission, enumName: 'Permission', isArray: true })
  scopes: Permission[];

  /** Its last four characters. @example "x7Qa" */
  last_four: string;

  created_at: string;
  expires_at: string;
  /** To the minute; null if it never was. */
  last_used_at: string | null;
}

export class CreatedAccessTokenResponse extends AccessTokenResponse {
  /** Shown this once. Send it as `Authorization: Bearer`. */
  token: string;
}
