import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Reauthentication } from '../common/access/reauthentication.js';
import { AccountHooks } from '../users/account-hooks.js';
import { UsersModule } from '../users/users.module.js';
import { AccessTokens } from './access-token.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { PasswordReauthentication } from './password-reauthentication.js';
import { PasswordHasher } from './password-hasher.js';
import { LastUse } from './sessions/last-use.js';
import { RefreshTokens } from './sessions/refresh-tokens.js';
import { SessionEntity } from './sessions/session.entity.js';
import { SessionRepository } from './sessions/session.repository.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsService } from './sessions/sessions.service.js';

/** Global for `Reauthentication`: features below this one ask for it by its abstract class. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([SessionEntity]), JwtModule.register({}), UsersModule],
  controllers: [AuthController, SessionsController],
  providers: [
    AuthService,
    AccessTokens,
    PasswordHasher,
    SessionRepository,
    SessionsService,
    RefreshTokens,
    LastUse,
    { provide: Reauthentication, useClass: PasswordReauthentication },
  ],
  exports: [AccessTokens, SessionsService, Reauthentication],
})
export class AuthModule implements OnModuleInit {
  constructor(
    private readonly accounts: AccountHooks,
    private readonly sessions: SessionsService,
  ) {}

  onModuleInit(): void {
    this.accounts.onDeactivated((userId) => this.sessions.endAll(userId));
  }
}
