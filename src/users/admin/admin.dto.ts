import { ApiProperty } from '@nestjs/swagger';
import { IsEnum, IsOptional, MinLength } from 'class-validator';
import { Role } from '../../common/access/permission.js';
import { PageQuery } from '../../common/pagination/page.dto.js';
import { BooleanField, IdField, LineField } from '../../common/validation/fields.js';

export class UserParam {
  @IdField()
  user_id: string;
}

export class UserQuery extends PageQuery {
  /** Part of the username, the e-mail address or the full name. @example "lovelace" */
  @LineField(100, { optional: true })
  @MinLength(3) // a shorter one names no trigram, so the index could not help
  search?: string;

  @IsOptional()
  @IsEnum(Role)
  @ApiProperty({ enum: Role, enumName: 'Role', required: false })
  role?: Role;

  @BooleanField({ optional: true })
  is_active?: boolean;
}

export class AdminUserResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  username: string;
  email: string;
  full_name: string | null;

  @ApiProperty({ enum: Role, enumName: 'Role' })
  role: Role;

  is_active: boolean;
  is_verified: boolean;
  created_at: string;
}

export class SystemStatsResponse {
  total_users: number;
  active_users: number;
  admin_users: number;
  inactive_users: number;
}
