import { ApiProperty } from '@nestjs/swagger';
import { IdField, LineField } from '../../common/validation/fields.js';

export class RefreshRequest {
  /** As the sign-in or the last refresh gave it. @example "cvrt_AZrYc4mWcR6pV3dW1hQ7ZgDq0nSxVYcTnqk3l2m5b8s9uQwErTyUiOpAsDfGhJk" */
  @LineField(200)
  refresh_token: string;
}

export class SessionParam {
  @IdField()
  session_id: string;
}

export class SessionResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  /** In words. @example "Firefox on Linux" */
  device: string;

  /** IP address of the sign-in or the latest refresh. @example "203.0.113.7" */
  address: string;

  created_at: string;

  /** To the minute or so. */
  last_used_at: string;

  /** When it ends however much it is used. */
  expires_at: string;

  /** Whether it is the one that asks. */
  current: boolean;
}
