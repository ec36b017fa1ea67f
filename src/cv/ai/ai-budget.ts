import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/id.js';
import { AiConfig } from '../../config/config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { SettingsService } from '../../users/settings/settings.service.js';
import { AiBudgetSpent } from './ai.errors.js';
import { AiOutcome } from './ai-usage.entity.js';
import { AiUsageRepository, type ModelSpend } from './ai-usage.repository.js';
import { type AiModel } from './models.js';

const MICRO = 1_000_000;
/** What the columns hold; no honest call comes near. */
const MOST_TOKENS = 100_000_000;
const MOST_MICRO_USD = 2_000_000_000;

export interface Tokens {
  input: number;
  output: number;
}

/** What a call may cost: reserved before it is made, put right after it. Each is a short transaction; none is open in between. */
@Injectable()
export class AiBudget {
  constructor(
    private readonly usages: AiUsageRepository,
    private readonly settings: SettingsService,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: AiConfig,
    private readonly clock: Clock,
  ) {}

  /** @param most tokens that the call can take @returns the reservation @throws AiBudgetSpent */
  async reserve(userId: string, model: AiModel, purpose: string, most: Tokens): Promise<string> {
    const limit = await this.limitOf(userId);
    const id = newId();
    await this.unitOfWork.run(async () => {
      await this.usages.lock(userId);
      const spent = microUsdOf(await this.spendOfMonth(userId));
      const costMicroUsd = costOf(model, most);
      if (spent + costMicroUsd > limit * MICRO) throw new AiBudgetSpent(limit);
      await this.usages.insert({ id, userId, model: model.id, purpose, costMicroUsd, createdAt: this.clock.now() });
    });
    return id;
  }

  /** @param tokens null if the provider did not say; what was reserved stands then, unless nothing can have been billed */
  async settle(
    id: string,
    userId: string,
    model: AiModel,
    outcome: AiOutcome,
    tokens: Tokens | null,
    reserved: Tokens,
  ): Promise<number> {
    const costMicroUsd = tokens ? costOf(model, tokens) : BILLS_NOTHING.includes(outcome) ? 0 : costOf(model, reserved);
    await this.usages.settle(id, userId, {
      outcome,
      inputTokens: tokens && whole(tokens.input, MOST_TOKENS),
      outputTokens: tokens && whole(tokens.output, MOST_TOKENS),
      costMicroUsd,
      finishedAt: this.clock.now(),
    });
    return costMicroUsd / MICRO;
  }

  /** US dollars a month: what the operator allows, or less if the user wants less. */
  async limitOf(userId: string): Promise<number> {
    const { ai_budget_usd } = (await this.settings.get(userId)).analysis_preferences;
    return Math.min(this.config.monthlyBudgetUsd, ai_budget_usd ?? Infinity);
  }

  /** Of the calendar month, in UTC. */
  spendOfMonth(userId: string): Promise<ModelSpend[]> {
    return this.usages.spendSince(userId, this.beginOfMonth());
  }

  beginOfMonth(): Date {
    const now = this.clock.now();
    return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  }
}

const BILLS_NOTHING: readonly AiOutcome[] = [AiOutcome.KeyRefused, AiOutcome.RateLimited, AiOutcome.Unavailable];

export function microUsdOf(spend: readonly ModelSpend[]): number {
  return spend.reduce((sum, { costMicroUsd }) => sum + costMicroUsd, 0);
}

/** A dollar for a million tokens is a micro-dollar for one. */
function costOf({ inputPrice, outputPrice }: AiModel, { input, output }: Tokens): number {
  const cost = inputPrice * whole(input, MOST_TOKENS) + outputPrice * whole(output, MOST_TOKENS);
  return whole(Math.ceil(cost), MOST_MICRO_USD);
}

function whole(count: number, most: number): number {
  return Number.isFinite(count) ? Math.min(most, Math.max(0, Math.round(count))) : 0;
}
