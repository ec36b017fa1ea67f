import { Injectable, Logger } from '@nestjs/common';
import { type z } from 'zod';
import { ApiKeysService } from '../../users/api-keys/api-keys.service.js';
import { SettingsService } from '../../users/settings/settings.service.js';
import { ModelFailed, NoKeyForModel, NoModelChosen } from './ai.errors.js';
import { AiBudget, type Tokens } from './ai-budget.js';
import { AiModels } from './ai-models.js';
import { AiOutcome } from './ai-usage.entity.js';
import { LanguageModel } from './language-model.js';
import { type AiModel } from './models.js';

/** Reasoning counts as output with some providers. */
const MOST_OUTPUT_TOKENS = 8_000;
/** On the careful side, in any script. */
const CHARACTERS_PER_TOKEN = 2;

export interface ModelCall<T> {
  userId: string;
  model: AiModel;
  /** What it is for, as told in the list of what was spent. */
  purpose: string;
  system: string;
  prompt: string;
  schema: z.ZodType<T>;
  signal: AbortSignal;
}

export interface ModelAnswer<T> {
  output: T;
  tokens: Tokens | null;
  costUsd: number;
}

/** Calls of models with people's own keys: admitted by budget, bounded, written down. Never made inside a transaction. */
@Injectable()
export class ModelCalls {
  private readonly log = new Logger('Models');

  constructor(
    private readonly models: AiModels,
    private readonly keys: ApiKeysService,
    private readonly settings: SettingsService,
    private readonly budget: AiBudget,
    private readonly provider: LanguageModel,
  ) {}

  /** The model to use, if the user can use it. @param id the user's own choice if left out @throws NoModelChosen @throws NoKeyForModel */
  async choose(userId: string, id: string | undefined): Promise<AiModel> {
    const chosen = id ?? (await this.settings.get(userId)).preferred_ai_model;
    if (!chosen) throw new NoModelChosen();
    const model = this.models.find(chosen);
    if ((await this.keys.secretFor(userId, model.provider)) === null) throw new NoKeyForModel(model.provider);
    return model;
  }

  /** @throws ModelFailed @throws AiBudgetSpent @throws NoKeyForModel */
  async call<T>(call: ModelCall<T>): Promise<ModelAnswer<T>> {
    const { userId, model, purpose, system, prompt, schema, signal } = call;
    const key = await this.keys.secretFor(userId, model.provider);
    if (key === null) throw new NoKeyForModel(model.provider);
    const input = Math.ceil((system.length + prompt.length) / CHARACTERS_PER_TOKEN);
    const most = { input, output: MOST_OUTPUT_TOKENS };
    const reservation = await this.budget.reserve(userId, model, purpose, most);
    const settle = (outcome: AiOutcome, tokens: Tokens | null) =>
      this.budget.settle(reservation, userId, model, outcome, tokens, most);
    try {
      const question = { system, prompt, schema, signal, maxOutputTokens: MOST_OUTPUT_TOKENS };
      const { output, tokens } = await this.provider.ask(model, key, question);
      return { output, tokens, costUsd: await settle(AiOutcome.Answered, tokens) };
    } catch (error) {
      if (!(error instanceof ModelFailed)) throw error;
      this.log.warn({ message: 'A model gave nothing', model: model.id, purpose, outcome: error.outcome });
      await settle(error.outcome, error.tokens);
      throw error;
    }
  }
}
