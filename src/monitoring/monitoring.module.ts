import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { HealthController } from './health/health.controller.js';
import { type HealthIndicator } from './health/health-indicator.js';
import { HEALTH_INDICATORS, HealthService } from './health/health.service.js';
import { CacheIndicator, DatabaseIndicator, MigrationsIndicator, StorageIndicator } from './health/indicators.js';

const INDICATORS = [DatabaseIndicator, MigrationsIndicator, CacheIndicator, StorageIndicator];

@Module({
  imports: [FilesModule],
  controllers: [HealthController],
  providers: [
    HealthService,
    ...INDICATORS,
    {
      provide: HEALTH_INDICATORS,
      inject: INDICATORS,
      useFactory: (...indicators: HealthIndicator[]) => indicators,
    },
  ],
  exports: [HealthService],
})
export class MonitoringModule {}
