import { EmailField } from '../../common/validation/fields.js';
import { PasswordField } from '../passwords/password.field.js';

export class LoginRequest {
  @EmailField()
  email: string;

  @PasswordField()
  password: string;
}
