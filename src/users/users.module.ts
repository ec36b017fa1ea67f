import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessTokenEntity } from './access-tokens/access-token.entity.js';
import { AccessTokenRepository } from './access-tokens/access-token.repository.js';
import { AccessTokensController } from './access-tokens/access-tokens.controller.js';
import { AccessTokensService } from './access-tokens/access-tokens.service.js';
import { ActivitiesController } from './activities/activities.controller.js';
import { ActivityEntity } from './activities/activity.entity.js';
import { ActivityLog } from './activities/activity-log.service.js';
import { ActivityRepository } from './activities/activity.repository.js';
import { UserEntity } from './user.entity.js';
import { UserRepository } from './user.repository.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([UserEntity, ActivityEntity, AccessTokenEntity])],
  controllers: [ActivitiesController, AccessTokensController],
  providers: [
    UserRepository,
    UsersService,
    ActivityRepository,
    ActivityLog,
    AccessTokenRepository,
    AccessTokensService,
  ],
  exports: [UsersService, ActivityLog, AccessTokensService],
})
export class UsersModule {}
