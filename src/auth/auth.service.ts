import { Injectable } from '@nestjs/common';
import { type Client } from '../common/access/client.js';
import { Role } from '../common/access/permission.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AuditTrail } from '../security/audit/audit-trail.js';
import { type UserEntity } from '../users/user.entity.js';
import { UsersService } from '../users/users.service.js';
import { WrongCredentials } from './auth.errors.js';
import { type LoginResponse, type RegisterResponse } from './dto/auth.response.js';
import { type LoginRequest } from './dto/login.request.js';
import { type RegisterRequest } from './dto/register.request.js';
import { MailRequests } from './email/mail-requests.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PasswordPolicy } from './passwords/password-policy.js';
import { SessionsService } from './sessions/sessions.service.js';

@Injectable()
export class AuthService {
  constructor(
    private readonly users: UsersService,
    private readonly sessions: SessionsService,
    private readonly passwords: PasswordHasher,
    private readonly policy: PasswordPolicy,
    private readonly requests: MailRequests,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
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
      message: 'Welcome. You can sign in now; a mail to your address is on its way.',
      user: { username, email, full_name: fullName },
    };
  }

  /** @throws WrongCredentials */
  async logIn({ email, password }: LoginRequest, client: Client): Promise<LoginResponse> {
    return this.sessions.open(await this.identify(email, password), client);
  }

  /** @throws WrongCredentials, also for the right password of somebody who is no administrator */
  async logInAsAdmin({ email, password }: LoginRequest, client: Client): Promise<LoginResponse> {
    const user = await this.identify(email, password);
    if (user.role !== Role.Admin) throw new WrongCredentials();
    return this.sessions.open(user, client);
  }

  private async identify(email: string, password: string): Promise<UserEntity> {
    const user = await this.users.findForSignIn(email);
    this.audit.note(user?.id ?? null);
    const correct = user
      ? await this.passwords.verify(user.passwordHash, password)
      : await this.passwords.verifyNobody(password);
    if (!user || !correct || !user.isActive) throw new WrongCredentials();
    return user;
  }
}
