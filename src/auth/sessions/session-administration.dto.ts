import { IdField, LineField } from '../../common/validation/fields.js';

export class SessionOwnerParam {
  @IdField()
  user_id: string;
}

export class InvalidateSessionsRequest {
  /** For the audit log. @example "Laptop stolen" */
  @LineField(200)
  reason: string;
}

export class InvalidatedSessionsResponse {
  sessions_ended: number;
}

export class RemovedSessionsResponse {
  sessions_removed: number;
}
