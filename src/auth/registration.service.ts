import { Injectable } from '@nestjs/common';
import { type Client } from '../common/access/client.js';
import { AuthConfig } from '../config/config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { UsersService } from '../users/users.service.js';
import { type RegisterResponse } from './dto/auth.response.js';
import { type RegisterRequest } from './dto/register.request.js';
import { MailRequests } from './email/mail-requests.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PasswordPolicy } from './passwords/password-policy.js';

@Injectable()
export class RegistrationService {
  constructor(
    private readonly users: UsersService,
    private readonly passwords: PasswordHasher,
    private readonly policy: PasswordPolicy,
    private readonly requests: MailRequests,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: AuthConfig,
  ) {}

  /** The same answer, in the same time, whether or not the address has an account. @throws UsernameTaken */
  async register(request: RegisterRequest, client: Client): Promise<RegisterResponse> {
    const { username, email, password } = request;
    const fullName = request.full_name ?? null;
    this.policy.check(password, { username, email, fullName }, 'password');
    const passwordHash = await this.passwords.hash(password);
    await this.unitOfWork.run(async () => {
      const newAccountId = await this.users.createUnlessEmailTaken({ username, email, fullName, passwordHash });
      await this.requests.enqueue({ kind: 'registration', email, client, newAccountId });
    });
    return {
      message: this.config.confirmedEmailRequired
        ? 'Welcome. Confirm your address with the code in the mail that is on its way; then you can sign in.'
        : 'Welcome. You can sign in now; a mail to your address is on its way.',
      user: { username, email, full_name: fullName },
    };
  }
}
