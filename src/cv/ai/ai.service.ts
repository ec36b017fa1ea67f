import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { AiConfig } from '../../config/config.js';
import { type ApiKeyResponse } from '../../users/api-keys/api-keys.dto.js';
import { ApiKeysService } from '../../users/api-keys/api-keys.service.js';
import { SettingsService } from '../../users/settings/settings.service.js';
import {
  type AiStatusResponse,
  type ModelResponse,
  type ProviderResponse,
  type SwitchModelRequest,
  type UsableProviderResponse,
} from './ai.dto.js';
import { AiBudget, microUsdOf } from './ai-budget.js';
import { AiModels } from './ai-models.js';

const MICRO = 1_000_000;
/** There is one key for a provider, and no operator configures more of those. */
const ALL = { page: 1, page_size: 100 };

/** What language models there are for somebody, and what they cost them. */
@Injectable()
export class AiService {
  constructor(
    private readonly models: AiModels,
    private readonly keys: ApiKeysService,
    private readonly settings: SettingsService,
    private readonly budget: AiBudget,
    private readonly config: AiConfig,
  ) {}

  async providers(actor: Actor): Promise<ProviderResponse[]> {
    const keys = await this.keysOf(actor);
    return [...this.config.providers.keys()].map((provider) => this.describe(provider, keys.has(provider)));
  }

  async list(actor: Actor): Promise<ModelResponse[]> {
    const [keys, { preferred_ai_model }] = await Promise.all([this.keysOf(actor), this.settings.get(actor.userId)]);
    return this.models.all().map(({ id, provider, inputPrice, outputPrice }) => ({
      id,
      provider,
      input_price_usd: inputPrice,
      output_price_usd: outputPrice,
      usable: keys.has(provider),
      preferred: id === preferred_ai_model,
    }));
  }

  async status(actor: Actor): Promise<AiStatusResponse> {
    const [keys, settings, spend, limit] = await Promise.all([
      this.keysOf(actor),
      this.settings.get(actor.userId),
      this.budget.spendOfMonth(actor.userId),
      this.budget.limitOf(actor.userId),
    ]);
    const spent = microUsdOf(spend);
    return {
      preferred_model: settings.preferred_ai_model,
      providers: [...this.config.providers.keys()].map((provider) => this.describeUse(provider, keys.get(provider))),
      spent_usd: spent / MICRO,
      budget_usd: limit,
      remaining_usd: Math.max(0, limit * MICRO - spent) / MICRO,
      month_began_at: this.budget.beginOfMonth().toISOString(),
      by_model: spend.map(({ model, calls, inputTokens, outputTokens, costMicroUsd }) => ({
        model,
        calls,
        input_tokens: inputTokens,
        output_tokens: outputTokens,
        cost_usd: costMicroUsd / MICRO,
      })),
    };
  }

  /** @throws InvalidInput for a model that is not offered */
  async switchModel(actor: Actor, { model }: SwitchModelRequest): Promise<AiStatusResponse> {
    const { id } = this.models.find(model);
    await this.settings.update(actor.userId, { preferred_ai_model: id });
    return this.status(actor);
  }

  private async keysOf(actor: Actor): Promise<Map<string, ApiKeyResponse>> {
    const { data } = await this.keys.list(actor, ALL);
    return new Map(data.map((key) => [key.provider, key]));
  }

  private describe(provider: string, has_key: boolean): ProviderResponse {
    const models = this.models.all().filter((model) => model.provider === provider).length;
    return { provider, protocol: provider === 'anthropic' ? 'anthropic' : 'openai', models, has_key };
  }

  private describeUse(provider: string, key: ApiKeyResponse | undefined): UsableProviderResponse {
    const described = this.describe(provider, key !== undefined);
    const usable = key !== undefined && key.is_valid !== false && described.models > 0;
    return { ...described, key_is_valid: key?.is_valid ?? null, usable };
  }
}
