import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessGuard, AuthenticationGuard } from './auth/access.guard.js';
import { AccountModule } from './account/account.module.js';
import { AuthModule } from './auth/auth.module.js';
import { BulkModule } from './bulk/bulk.module.js';
import { CacheModule } from './cache/cache.module.js';
import { ResponseCacheInterceptor } from './cache/response-cache.interceptor.js';
import { ClockModule } from './common/clock.module.js';
import { KnownQueryInterceptor } from './common/http/known-query.interceptor.js';
import { ProblemFilter } from './common/http/problem.filter.js';
import { createValidationPipe } from './common/validation/validation.pipe.js';
import { type AppConfig } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { CvModule } from './cv/cv.module.js';
import { DatabaseModule } from './database/database.module.js';
import { FilesModule } from './files/files.module.js';
import { MailModule } from './mail/mail.module.js';
import { MonitoringModule } from './monitoring/monitoring.module.js';
import { AuditedDeedInterceptor } from './security/audit/audited-deed.interceptor.js';
import { SearchModule } from './search/search.module.js';
import { IdempotencyInterceptor } from './security/idempotency/idempotency.interceptor.js';
import { WatchGuard } from './security/detection/watch.guard.js';
import { RateLimitGuard } from './security/rate-limit/rate-limit.guard.js';
import { SecurityModule } from './security/security.module.js';
import { TasksModule } from './tasks/tasks.module.js';
import { UsersModule } from './users/users.module.js';

/** The table of contents, then the way of a request, in order. What runs before Nest stands in app.setup.ts. */
@Module({
  imports: [
    DatabaseModule,
    ClockModule,
    CacheModule,
    MailModule,
    SecurityModule,
    TasksModule,
    SearchModule,
    UsersModule,
    FilesModule,
    AuthModule,
    CvModule,
    BulkModule,
    AccountModule,
    MonitoringModule,
  ],
  providers: [
    { provide: APP_GUARD, useClass: AuthenticationGuard },
    { provide: APP_GUARD, useClass: WatchGuard },
    { provide: APP_GUARD, useClass: RateLimitGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: KnownQueryInterceptor },
    { provide: APP_INTERCEPTOR, useClass: ResponseCacheInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_INTERCEPTOR, useClass: AuditedDeedInterceptor },
    { provide: APP_PIPE, useFactory: createValidationPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class AppModule {
  static with(config: AppConfig): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.with(config)] };
  }
}
