/** RFC 9457 problem details, with the reference's `error_code` and `timestamp`. */
export class FieldProblemResponse {
  /** @example "password" */
  path: string;
  /** @example "must be at least 8 characters long" */
  message: string;
}

export class ProblemResponse {
  /** @example "about:blank" */
  type: string;
  /** @example "Unprocessable Content" */
  title: string;
  /** @example 422 */
  status: number;
  /** What went wrong and what to do about it. */
  detail: string;
  /** The path that was asked for. */
  instance: string;
  /** Stable; clients may switch on it. @example "validation.failed" */
  error_code: string;
  /** @example "2026-11-24T09:30:00.000Z" */
  timestamp: string;
  request_id: string;
  /** What is wrong with which field, for invalid input. */
  errors?: FieldProblemResponse[];
}
