import { Injectable } from '@nestjs/common';
import { DocumentProcessPool } from '../documents/document-process-pool.js';
import { type JobAd } from '../engine/model/job-ad.js';
import { type Edit } from '../engine/model/tailoring.js';
import { AiBudgetSpent, ModelFailed, NoKeyForModel } from './ai.errors.js';
import { AiOutcome } from './ai-usage.entity.js';
import { ModelCalls } from './model-calls.js';
import { type AiModel } from './models.js';
import { fenced, promptOf } from './prompts.js';
import {
  PROPOSALS,
  type Proposals,
  type RejectedEdit,
  type Rewording,
  questionOf,
  rejectedBy,
  sortProposals,
} from './rewording.js';

/** For whom, with what, and what for. */
export interface Asker {
  userId: string;
  model: AiModel;
  purpose: string;
  signal: AbortSignal;
}

/** Lets a model propose wordings. It proposes and no more: what says more than its original never gets in. */
@Injectable()
export class RewordingService {
  private readonly system = promptOf('reword');

  constructor(
    private readonly calls: ModelCalls,
    private readonly documents: DocumentProcessPool,
  ) {}

  /** Nothing accepted, and a note, if the model gives nothing. @throws what the signal was aborted with */
  async reword(
    asker: Asker,
    statements: ReadonlyMap<string, string>,
    job: JobAd,
    language: string,
  ): Promise<Rewording> {
    const { model, signal } = asker;
    const prompt = fenced(questionOf(statements, job, language));
    try {
      const call = { ...asker, system: this.system, prompt, schema: PROPOSALS };
      const { output, tokens, costUsd } = await this.calls.call(call);
      const { accepted, rejected } = await this.verify(output, statements, language);
      const counted = { inputTokens: tokens?.input ?? null, outputTokens: tokens?.output ?? null, costUsd };
      return { model: model.id, used: true, note: null, accepted, rejected, ...counted };
    } catch (error) {
      if (error instanceof ModelFailed && error.outcome === AiOutcome.Cancelled) throw signal.reason;
      if (!(error instanceof ModelFailed || error instanceof AiBudgetSpent || error instanceof NoKeyForModel))
        throw error;
      return unused(model, error.message);
    }
  }

  private async verify(
    proposals: Proposals,
    statements: ReadonlyMap<string, string>,
    language: string,
  ): Promise<{ accepted: Edit[]; rejected: RejectedEdit[] }> {
    const { toVerify, rejected } = sortProposals(proposals, statements);
    const verdicts = await this.documents.run('verifyEdits', { edits: toVerify, language });
    const accepted: Edit[] = [];
    toVerify.forEach((edit, at) => {
      const verdict = verdicts[at];
      if (verdict?.accepted) accepted.push(edit);
      else rejected.push(rejectedBy(edit, verdict?.reasons ?? []));
    });
    return { accepted, rejected };
  }
}

function unused({ id }: AiModel, note: string): Rewording {
  const nothing = { accepted: [], rejected: [], inputTokens: null, outputTokens: null, costUsd: 0 };
  return { model: id, used: false, note, ...nothing };
}
