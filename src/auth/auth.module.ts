import { createSecretKey } from 'node:crypto';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Reauthentication } from '../common/access/reauthentication.js';
import { AccountHooks } from '../users/account-hooks.js';
import { UsersModule } from '../users/users.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { AccessTokens } from './access-token.js';
import { Authentication } from './authentication.js';
import { AuthConfig } from '../config/config.js';
import { AuthController } from './auth.controller.js';
import { AttemptCounterEntity } from './attempts/attempt-counter.entity.js';
import { AttemptCounterRepository } from './attempts/attempt-counter.repository.js';
import { Attempts } from './attempts/attempts.js';
import { KnownDeviceEntity } from './devices/known-device.entity.js';
import { KnownDeviceRepository } from './devices/known-device.repository.js';
import { KnownDevices } from './devices/known-devices.js';
import { AccountMails } from './email/account-mails.js';
import { EmailController } from './email/email.controller.js';
import { EmailService } from './email/email.service.js';
import { MailRequests } from './email/mail-requests.js';
import { MailTokenEntity } from './email/mail-token.entity.js';
import { MailTokenRepository } from './email/mail-token.repository.js';
import { MailTokens } from './email/mail-tokens.js';
import { MfaChallengeEntity } from './mfa/mfa-challenge.entity.js';
import { MfaChallengeRepository } from './mfa/mfa-challenge.repository.js';
import { MfaChallenges } from './mfa/mfa-challenges.js';
import { MfaEnrolmentService } from './mfa/mfa-enrolment.service.js';
import { MfaFactorEntity, RecoveryCodeEntity } from './mfa/mfa-factor.entity.js';
import { MfaFactorRepository } from './mfa/mfa-factor.repository.js';
import { MfaRequirement } from './mfa/mfa-requirement.js';
import { MfaController } from './mfa/mfa.controller.js';
import { SecondFactor } from './mfa/second-factor.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PasswordPolicy } from './passwords/password-policy.js';
import { PasswordReauthentication } from './passwords/password-reauthentication.js';
import { PasswordsController } from './passwords/passwords.controller.js';
import { PasswordsService } from './passwords/passwords.service.js';
import { ProfileController } from './profile/profile.controller.js';
import { ProfileService } from './profile/profile.service.js';
import { RegistrationService } from './registration.service.js';
import { LastUse } from './sessions/last-use.js';
import { RefreshTokens } from './sessions/refresh-tokens.js';
import { SessionEntity } from './sessions/session.entity.js';
import { SessionRepository } from './sessions/session.repository.js';
import { SessionAdministrationController } from './sessions/session-administration.controller.js';
import { SessionAdministration } from './sessions/session-administration.service.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { AuthUpkeep } from './upkeep.js';

/** Global for `Reauthentication`: features below this one ask for it by its abstract class. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([
      SessionEntity,
      MailTokenEntity,
      AttemptCounterEntity,
      KnownDeviceEntity,
      MfaFactorEntity,
      RecoveryCodeEntity,
      MfaChallengeEntity,
    ]),
    JwtModule.registerAsync({
      inject: [AuthConfig],
      // As a key: of text, jsonwebtoken would find out at every call that it is no public key.
      useFactory: ({ jwtSecret }: AuthConfig) => ({ secret: createSecretKey(jwtSecret, 'utf8') }),
    }),
    TasksModule,
    UsersModule,
  ],
  controllers: [
    AuthController,
    SessionsController,
    SessionAdministrationController,
    EmailController,
    PasswordsController,
    ProfileController,
    MfaController,
  ],
  providers: [
    RegistrationService,
    SignInService,
    AttemptCounterRepository,
    Attempts,
    KnownDeviceRepository,
    KnownDevices,
    MfaFactorRepository,
    MfaChallengeRepository,
    MfaChallenges,
    MfaEnrolmentService,
    MfaRequirement,
    SecondFactor,
    AuthUpkeep,
    AccessTokens,
    Authentication,
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
    SessionAdministration,
    RefreshTokens,
    LastUse,
    { provide: Reauthentication, useClass: PasswordReauthentication },
  ],
  exports: [Authentication, AccessTokens, SessionsService, MfaRequirement, Reauthentication],
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
