import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditController } from './audit/audit.controller.js';
import { AuditRepository } from './audit/audit.repository.js';
import { AuditService } from './audit/audit.service.js';
import { AuditTrail } from './audit/audit-trail.js';
import { ClientRestrictionEntity } from './clients/client-restriction.entity.js';
import { ClientRestrictionRepository } from './clients/client-restriction.repository.js';
import { ClientScores } from './clients/client-scores.js';
import { ClientStanding } from './clients/client-standing.js';
import { AttackDetector } from './detection/attack-detector.js';
import { RequestWatch } from './detection/request-watch.js';
import { ContentCipher } from './encryption/content-cipher.js';
import { DataKeyEntity } from './encryption/data-key.entity.js';
import { SecurityEventEntity } from './events/security-event.entity.js';
import { SecurityEventRepository } from './events/security-event.repository.js';
import { SecurityEvents } from './events/security-events.service.js';
import { IdempotencyKeyEntity } from './idempotency/idempotency-key.entity.js';
import { HostResolver, OutboundHttp } from './outbound/outbound-http.js';
import { RateLimitStorage } from './rate-limit/rate-limit.storage.js';
import { SecurityController } from './security.controller.js';
import { SecurityService } from './security.service.js';
import { SensorController } from './sensor.controller.js';
import { SensorSignatureGuard } from './sensor-signature.guard.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([DataKeyEntity, IdempotencyKeyEntity, SecurityEventEntity, ClientRestrictionEntity]),
  ],
  controllers: [AuditController, SecurityController, SensorController],
  providers: [
    HostResolver,
    OutboundHttp,
    ContentCipher,
    RateLimitStorage,
    AuditTrail,
    AuditRepository,
    AuditService,
    AttackDetector,
    RequestWatch,
    ClientStanding,
    ClientScores,
    ClientRestrictionRepository,
    SecurityEvents,
    SecurityEventRepository,
    SecurityService,
    SensorSignatureGuard,
  ],
  exports: [OutboundHttp, ContentCipher, RateLimitStorage, AuditTrail, RequestWatch, ClientStanding, SecurityEvents],
})
export class SecurityModule {}
