import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContentCipher } from './encryption/content-cipher.js';
import { DataKeyEntity } from './encryption/data-key.entity.js';
import { IdempotencyKeyEntity } from './idempotency/idempotency-key.entity.js';
import { HostResolver, OutboundHttp } from './outbound/outbound-http.js';
import { RateLimitStorage } from './rate-limit/rate-limit.storage.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([DataKeyEntity, IdempotencyKeyEntity])],
  providers: [HostResolver, OutboundHttp, ContentCipher, RateLimitStorage],
  exports: [OutboundHttp, ContentCipher, RateLimitStorage],
})
export class SecurityModule {}
