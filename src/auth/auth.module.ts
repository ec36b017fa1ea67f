import { Module, type OnModuleInit } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from '../common/clock.js';
import { AccountHooks } from '../users/account-hooks.js';
import { UsersModule } from '../users/users.module.js';
import { AccessTokens } from './access-token.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { PasswordHasher } from './password-hasher.js';
import { SessionEntity } from './session.entity.js';
import { SessionRepository } from './session.repository.js';

@Module({
  imports: [TypeOrmModule.forFeature([SessionEntity]), JwtModule.register({}), UsersModule],
  controllers: [AuthController],
  providers: [AuthService, AccessTokens, PasswordHasher, SessionRepository],
  exports: [AccessTokens, SessionRepository],
})
export class AuthModule implements OnModuleInit {
  constructor(
    private readonly accounts: AccountHooks,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.accounts.onDeactivated((userId) => this.sessions.revokeAll(userId, this.clock.now()));
  }
}
