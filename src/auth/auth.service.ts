import { Injectable } from '@nestjs/common';
import { type Actor } from '../common/access/actor.js';
import { type Client } from '../common/access/client.js';
import { AuditTrail } from '../security/audit/audit-trail.js';
import { EmailTaken } from '../users/users.errors.js';
import { UsersService } from '../users/users.service.js';
import { NotAuthenticated, WrongCredentials } from './auth.errors.js';
import { toProfileResponse } from './auth.mapper.js';
import { type LoginResponse, type ProfileResponse, type RegisterResponse } from './dto/auth.response.js';
import { type LoginRequest } from './dto/login.request.js';
import { type RegisterRequest } from './dto/register.request.js';
import { PasswordHasher } from './password-hasher.js';
import { SessionsService } from './sessions/sessions.service.js';

@Injectable()
export class AuthService {
  constructor(
    private readonly users: UsersService,
    private readonly sessions: SessionsService,
    private readonly passwords: PasswordHasher,
    private readonly audit: AuditTrail,
  ) {}

  /** The same answer whether or not the address has an account. @throws UsernameTaken */
  async register({ username, email, password, full_name }: RegisterRequest): Promise<RegisterResponse> {
    const fullName = full_name ?? null;
    const passwordHash = await this.passwords.hash(password);
    try {
      await this.users.create({ username, email, fullName, passwordHash });
    } catch (error) {
      if (!(error instanceof EmailTaken)) throw error;
    }
    return { message: 'Welcome. You can sign in now.', user: { username, email, full_name: fullName } };
  }

  /** @throws WrongCredentials */
  async logIn({ email, password }: LoginRequest, client: Client): Promise<LoginResponse> {
    const user = await this.users.findForSignIn(email);
    this.audit.note(user?.id ?? null);
    const correct = user
      ? await this.passwords.verify(user.passwordHash, password)
      : await this.passwords.verifyNobody(password);
    if (!user || !correct || !user.isActive) throw new WrongCredentials();
    return this.sessions.open(user, client);
  }

  async profile(actor: Actor): Promise<ProfileResponse> {
    const user = await this.users.get(actor.userId);
    if (!user) throw new NotAuthenticated(); // erased since the guard looked
    return toProfileResponse(user);
  }
}
