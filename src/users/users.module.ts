import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TasksModule } from '../tasks/tasks.module.js';
import { AccessTokenEntity } from './access-tokens/access-token.entity.js';
import { AccessTokenRepository } from './access-tokens/access-token.repository.js';
import { AccessTokensController } from './access-tokens/access-tokens.controller.js';
import { AccessTokensService } from './access-tokens/access-tokens.service.js';
import { ActivitiesController } from './activities/activities.controller.js';
import { ActivityEntity } from './activities/activity.entity.js';
import { ActivityLog } from './activities/activity-log.service.js';
import { ActivityRepository } from './activities/activity.repository.js';
import { AiProviders } from './api-keys/ai-providers.js';
import { ApiKeyEntity } from './api-keys/api-key.entity.js';
import { ApiKeyRepository } from './api-keys/api-key.repository.js';
import { ApiKeysController } from './api-keys/api-keys.controller.js';
import { ApiKeysService } from './api-keys/api-keys.service.js';
import { AccountHooks } from './account-hooks.js';
import { AdminUserRepository } from './admin/admin-user.repository.js';
import { AdminController } from './admin/admin.controller.js';
import { AdminService } from './admin/admin.service.js';
import { CredentialNotice } from './credential-notice.js';
import { SettingsController } from './settings/settings.controller.js';
import { SettingsRepository } from './settings/settings.repository.js';
import { SettingsService } from './settings/settings.service.js';
import { UserSettingsEntity } from './settings/user-settings.entity.js';
import { WebhookDeliveryEntity } from './webhooks/webhook-delivery.entity.js';
import { WebhookDeliveryRepository } from './webhooks/webhook-delivery.repository.js';
import { WebhookEntity } from './webhooks/webhook.entity.js';
import { WebhookPublisher } from './webhooks/webhook-publisher.js';
import { WebhookRepository } from './webhooks/webhook.repository.js';
import { WebhookSender } from './webhooks/webhook-sender.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { WebhooksService } from './webhooks/webhooks.service.js';
import { UserEntity } from './user.entity.js';
import { UserRepository } from './user.repository.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      UserEntity,
      ActivityEntity,
      AccessTokenEntity,
      UserSettingsEntity,
      ApiKeyEntity,
      WebhookEntity,
      WebhookDeliveryEntity,
    ]),
    TasksModule,
  ],
  controllers: [
    ActivitiesController,
    AccessTokensController,
    SettingsController,
    ApiKeysController,
    WebhooksController,
    AdminController,
  ],
  providers: [
    UserRepository,
    UsersService,
    ActivityRepository,
    ActivityLog,
    AccessTokenRepository,
    AccessTokensService,
    SettingsRepository,
    SettingsService,
    AiProviders,
    ApiKeyRepository,
    ApiKeysService,
    WebhookRepository,
    WebhookDeliveryRepository,
    WebhookPublisher,
    WebhookSender,
    WebhooksService,
    CredentialNotice,
    AccountHooks,
    AdminUserRepository,
    AdminService,
  ],
  exports: [
    UsersService,
    ActivityLog,
    AccessTokensService,
    SettingsService,
    ApiKeysService,
    WebhookPublisher,
    AdminService,
    AccountHooks,
  ],
})
export class UsersModule {}
