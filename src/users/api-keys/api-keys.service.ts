import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { type Client } from '../../common/access/client.js';
import { Clock } from '../../common/clock.js';
import { type ListResponse, type PageQuery, toListResponse } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ContentCipher } from '../../security/encryption/content-cipher.js';
import { ActivityLog } from '../activities/activity-log.service.js';
import { CredentialNotice } from '../credential-notice.js';
import { AiProviders } from './ai-providers.js';
import { type ApiKey, ApiKeyRepository } from './api-key.repository.js';
import { type ApiKeyResponse, type StoreApiKeyRequest } from './api-keys.dto.js';
import { ApiKeyNotFound } from './api-keys.errors.js';
import { toApiKeyResponse } from './api-keys.mapper.js';

@Injectable()
export class ApiKeysService {
  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly providers: AiProviders,
    private readonly activities: ActivityLog,
    private readonly notice: CredentialNotice,
    private readonly cipher: ContentCipher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: PageQuery): Promise<ListResponse<ApiKeyResponse>> {
    const version = await this.cipher.masterVersionOf(actor.userId);
    return toListResponse(await this.keys.listOwned(actor.userId, query), query, (key) =>
      toApiKeyResponse(key, version),
    );
  }

  /** In place of the one stored for this provider, if any. @throws InvalidInput for a provider that is not allowed */
  async store(actor: Actor, client: Client, { provider, api_key }: StoreApiKeyRequest): Promise<ApiKeyResponse> {
    this.providers.check(provider);
    const { userId } = actor;
    const key = await this.unitOfWork.run(async () => {
      const stored = await this.keys.put(userId, provider, api_key, this.clock.now());
      await this.activities.record({ userId, type: 'api-key.stored', ...client, details: { provider } });
      await this.notice.send(userId, client, 'api-key-stored');
      return stored;
    });
    return this.describe(key);
  }

  /** The key itself, for asking its provider with; it goes nowhere else. Null if there is none. */
  async secretFor(userId: string, provider: string): Promise<string | null> {
    const key = await this.keys.find(userId, provider);
    return key && this.keys.open(userId, key.id);
  }

  /** Asks the provider. @throws ApiKeyNotFound @throws ProviderUnavailable */
  async validate(actor: Actor, provider: string): Promise<ApiKeyResponse> {
    const { userId } = actor;
    const key = await this.findOrFail(userId, provider);
    this.providers.check(provider);
    const secret = await this.keys.open(userId, key.id);
    if (secret === null) throw new ApiKeyNotFound(provider); // deleted since
    const isValid = await this.providers.accepts(provider, secret);
    await this.unitOfWork.run(async () => {
      if (!(await this.keys.setValidity(key.id, userId, isValid, this.clock.now()))) return;
      const details = { provider, is_valid: isValid };
      await this.activities.record({ userId, type: 'api-key.validated', details });
    });
    return this.describe(await this.findOrFail(userId, provider));
  }

  /** @throws ApiKeyNotFound */
  async delete({ userId }: Actor, provider: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (!(await this.keys.delete(userId, provider))) throw new ApiKeyNotFound(provider);
      await this.activities.record({ userId, type: 'api-key.deleted', details: { provider } });
    });
  }

  private async findOrFail(userId: string, provider: string): Promise<ApiKey> {
    const key = await this.keys.find(userId, provider);
    if (!key) throw new ApiKeyNotFound(provider);
    return key;
  }

  private async describe(key: ApiKey): Promise<ApiKeyResponse> {
    return toApiKeyResponse(key, await this.cipher.masterVersionOf(key.userId));
  }
}
