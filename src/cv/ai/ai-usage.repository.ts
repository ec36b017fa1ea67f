import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { AiUsageEntity } from './ai-usage.entity.js';

export interface ModelSpend {
  model: string;
  calls: number;
  inputTokens: number;
  outputTokens: number;
  costMicroUsd: number;
}

@Injectable()
export class AiUsageRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Until the transaction ends no other call of this user can be admitted: two must not spend the same dollar. */
  async lock(userId: string): Promise<void> {
    await this.unitOfWork.manager.query(`select pg_advisory_xact_lock(hashtextextended('ai/' || $1, 0))`, [userId]);
  }

  async insert(usage: Omit<AiUsageEntity, 'outcome' | 'inputTokens' | 'outputTokens' | 'finishedAt'>): Promise<void> {
    await this.unitOfWork.repository(AiUsageEntity).insert(usage);
  }

  async settle(
    id: string,
    userId: string,
    end: Pick<AiUsageEntity, 'outcome' | 'inputTokens' | 'outputTokens' | 'costMicroUsd' | 'finishedAt'>,
  ): Promise<void> {
    await this.unitOfWork.repository(AiUsageEntity).update({ id, userId }, end);
  }

  /** What the user's calls since then cost, those under way at the most they can. */
  spendSince(userId: string, since: Date): Promise<ModelSpend[]> {
    return this.unitOfWork.manager.query(
      `select model, count(*)::int as calls, coalesce(sum(input_tokens), 0)::float8 as "inputTokens",
              coalesce(sum(output_tokens), 0)::float8 as "outputTokens", sum(cost_micro_usd)::float8 as "costMicroUsd"
         from ai_usages where user_id = $1 and created_at >= $2 group by model order by model`,
      [userId, since],
    );
  }
}
