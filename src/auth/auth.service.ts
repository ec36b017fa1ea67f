import { Injectable } from '@nestjs/common';
import { type Actor } from '../common/access/actor.js';
import { Clock } from '../common/clock.js';
import { newId } from '../common/id.js';
import { AuthConfig } from '../config/config.js';
import { type UserEntity } from '../users/user.entity.js';
import { EmailTaken } from '../users/users.errors.js';
import { UsersService } from '../users/users.service.js';
import { AccessTokens } from './access-token.js';
import { NotAuthenticated, WrongCredentials } from './auth.errors.js';
import { toProfileResponse } from './auth.mapper.js';
import { type LoginResponse, type ProfileResponse, type RegisterResponse } from './dto/auth.response.js';
import { type LoginRequest } from './dto/login.request.js';
import { type RegisterRequest } from './dto/register.request.js';
import { PasswordHasher } from './password-hasher.js';
import { SessionRepository } from './session.repository.js';

/** The device and address of a sign-in, as the owner will see them in the list of sessions. */
export interface Client {
  userAgent: string;
  address: string;
}

@Injectable()
export class AuthService {
  constructor(
    private readonly users: UsersService,
    private readonly sessions: SessionRepository,
    private readonly passwords: PasswordHasher,
    private readonly tokens: AccessTokens,
    private readonly config: AuthConfig,
    private readonly clock: Clock,
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
    const correct = user
      ? await this.passwords.verify(user.passwordHash, password)
      : await this.passwords.verifyNobody(password);
    if (!user || !correct || !user.isActive) throw new WrongCredentials();
    return this.openSession(user, client);
  }

  /** Ends this session: its access token is refused from the next call on. */
  async logOut(actor: Actor): Promise<void> {
    if (actor.sessionId) await this.sessions.revoke(actor.sessionId, actor.userId, this.clock.now());
  }

  async profile(actor: Actor): Promise<ProfileResponse> {
    const user = await this.users.get(actor.userId);
    if (!user) throw new NotAuthenticated(); // erased since the guard looked
    return toProfileResponse(user);
  }

  private async openSession(user: UserEntity, { userAgent, address }: Client): Promise<LoginResponse> {
    const sessionId = newId();
    const expiresAt = new Date(this.clock.now().getTime() + this.config.sessionSeconds * 1000);
    await this.sessions.insert({
      id: sessionId,
      userId: user.id,
      userAgent: userAgent.slice(0, 400),
      address,
      expiresAt,
    });
    return {
      access_token: await this.tokens.sign({ userId: user.id, sessionId }),
      token_type: 'bearer',
      expires_in: this.tokens.lifeSeconds,
      user: toProfileResponse(user),
    };
  }
}
