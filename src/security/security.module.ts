import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditController } from './audit/audit.controller.js';
import { AuditRepository } from './audit/audit.repository.js';
import { AuditService } from './audit/audit.service.js';
import { AuditTrail } from './audit/audit-trail.js';
import { ContentCipher } from './encryption/content-cipher.js';
import { DataKeyEntity } from './encryption/data-key.entity.js';
import { IdempotencyKeyEntity } from './idempotency/idempotency-key.entity.js';
import { HostResolver, OutboundHttp } from './outbound/outbound-http.js';
import { RateLimitStorage } from './rate-limit/rate-limit.storage.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([DataKeyEntity, IdempotencyKeyEntity])],
  controllers: [AuditController],
  providers: [HostResolver, OutboundHttp, ContentCipher, RateLimitStorage, AuditTrail, AuditRepository, AuditService],
  exports: [OutboundHttp, ContentCipher, RateLimitStorage, AuditTrail],
})
export class SecurityModule {}
