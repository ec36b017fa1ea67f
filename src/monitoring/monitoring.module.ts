import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CvModule } from '../cv/cv.module.js';
import { FilesModule } from '../files/files.module.js';
import { UsersModule } from '../users/users.module.js';
import { AlertEntity } from './alerts/alert.entity.js';
import { AlertNotifier } from './alerts/alert-notifier.js';
import { AlertRepository } from './alerts/alert.repository.js';
import { ALERT_RULES } from './alerts/alert-rules.js';
import { AlertsController } from './alerts/alerts.controller.js';
import { AlertsService, RULES } from './alerts/alerts.service.js';
import { AnalyticsController } from './analytics/analytics.controller.js';
import { AnalyticsRepository } from './analytics/analytics.repository.js';
import { SystemStatsService } from './analytics/system-stats.service.js';
import { UserAnalyticsService } from './analytics/user-analytics.service.js';
import { CacheAdminService } from './cache/cache-admin.service.js';
import { CacheController } from './cache/cache.controller.js';
import { DashboardController } from './dashboard/dashboard.controller.js';
import { HomeController } from './dashboard/home.controller.js';
import { LiveController } from './dashboard/live.controller.js';
import { LiveService } from './dashboard/live.service.js';
import { PageFiles } from './dashboard/page-files.js';
import {
  DiskIndicator,
  EventLoopIndicator,
  MailIndicator,
  MemoryIndicator,
  QueueIndicator,
} from './health/further-indicators.js';
import { HealthController } from './health/health.controller.js';
import { type HealthIndicator } from './health/health-indicator.js';
import { FURTHER_INDICATORS, HealthService, NEEDED_INDICATORS } from './health/health.service.js';
import { CacheIndicator, DatabaseIndicator, MigrationsIndicator, StorageIndicator } from './health/indicators.js';
import { LogsController } from './logs/logs.controller.js';
import { LogsService } from './logs/logs.service.js';
import { MetricSampleEntity } from './metrics/metric-sample.entity.js';
import { MetricSampleRepository } from './metrics/metric-sample.repository.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { MetricsPort } from './metrics/metrics-port.js';
import { MetricsService } from './metrics/metrics.service.js';
import { Prometheus } from './metrics/prometheus.js';
import { RequestStats } from './metrics/request-stats.js';
import { Sampler } from './metrics/sampler.js';
import { ServiceFactsRepository } from './metrics/service-facts.repository.js';
import { PerformanceController } from './performance/performance.controller.js';
import { PerformanceService } from './performance/performance.service.js';
import { TableFactsRepository } from './performance/table-facts.repository.js';

const NEEDED = [DatabaseIndicator, MigrationsIndicator, CacheIndicator, StorageIndicator];
const FURTHER = [QueueIndicator, MailIndicator, DiskIndicator, MemoryIndicator, EventLoopIndicator];
const together = (...indicators: HealthIndicator[]) => indicators;

@Module({
  imports: [TypeOrmModule.forFeature([MetricSampleEntity, AlertEntity]), FilesModule, UsersModule, CvModule],
  controllers: [
    HealthController,
    MetricsController,
    AlertsController,
    LogsController,
    CacheController,
    PerformanceController,
    AnalyticsController,
    LiveController,
    DashboardController,
    HomeController,
  ],
  providers: [
    HealthService,
    ...NEEDED,
    ...FURTHER,
    { provide: NEEDED_INDICATORS, inject: NEEDED, useFactory: together },
    { provide: FURTHER_INDICATORS, inject: FURTHER, useFactory: together },
    RequestStats,
    ServiceFactsRepository,
    Prometheus,
    MetricsPort,
    MetricSampleRepository,
    MetricsService,
    Sampler,
    { provide: RULES, useValue: ALERT_RULES },
    AlertRepository,
    AlertNotifier,
    AlertsService,
    LogsService,
    AnalyticsRepository,
    SystemStatsService,
    UserAnalyticsService,
    CacheAdminService,
    TableFactsRepository,
    PerformanceService,
    LiveService,
    PageFiles,
  ],
  exports: [HealthService, RequestStats, Prometheus],
})
export class MonitoringModule {}
