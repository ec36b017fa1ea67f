import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Reauthentication } from '../common/access/reauthentication.js';
import { AccountHooks } from '../users/account-hooks.js';
import { UsersModule } from '../users/users.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { AccessTokens } from './access-token.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { AccountMails } from './email/account-mails.js';
import { EmailController } from './email/email.controller.js';
import { EmailService } from './email/email.service.js';
import { MailRequests } from './email/mail-requests.js';
import { MailTokenEntity } from './email/mail-token.entity.js';
import { MailTokenRepository } from './email/mail-token.repository.js';
import { MailTokens } from './email/mail-tokens.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PasswordPolicy } from './passwords/password-policy.js';
import { PasswordReauthentication } from './passwords/password-reauthentication.js';
import { PasswordsController } from './passwords/passwords.controller.js';
import { PasswordsService } from './passwords/passwords.service.js';
import { ProfileController } from './profile/profile.controller.js';
import { ProfileService } from './profile/profile.service.js';
import { LastUse } from './sessions/last-use.js';
import { RefreshTokens } from './sessions/refresh-tokens.js';
import { SessionEntity } from './sessions/session.entity.js';
import { SessionRepository } from './sessions/session.repository.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsService } from './sessions/sessions.service.js';

/** Global for `Reauthentication`: features below this one ask for it by its abstract class. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([SessionEntity, MailTokenEntity]),
    JwtModule.register({}),
    TasksModule,
    UsersModule,
  ],
  controllers: [AuthController, SessionsController, EmailController, PasswordsController, ProfileController],
  providers: [
    AuthService,
    AccessTokens,
    PasswordHasher,
    PasswordPolicy,
    PasswordsService,
    ProfileService,
    MailTokenRepository,
    MailTokens,
    AccountMails,
    MailRequests,
    EmailService,
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
