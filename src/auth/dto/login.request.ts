import { EmailField, TextField } from '../../common/validation/fields.js';

export class LoginRequest {
  @EmailField()
  email: string;

  /** @example "correct horse battery staple" */
  @TextField(128, { minLength: 1 })
  password: string;
}
