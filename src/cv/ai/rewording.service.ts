import { Injectable } from '@nestjs/common';
import { DocumentProcessPool } from '../documents/document-process-pool.js';
import { type JobAd } from '../engine/model/job-ad.js';
import { type Change, type Edit, type Tailored } from '../engine/model/tailoring.js';
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
  statementsOf,
  withEdits,
} from './rewording.js';

export interface Reworded {
  tailored: Tailored;
  rewording: Rewording;
}

/** Lets a model propose wordings. It proposes and no more: what says more than the CV does never gets in. */
@Injectable()
export class RewordingService {
  private readonly system = promptOf('reword');

  constructor(
    private readonly calls: ModelCalls,
    private readonly documents: DocumentProcessPool,
  ) {}

  /** The tailored resume as it was, with a note, if the model gives nothing. @throws what the signal was aborted with */
  async reword(
    { userId, model, signal }: { userId: string; model: AiModel; signal: AbortSignal },
    tailored: Tailored,
    job: JobAd,
    language: string,
  ): Promise<Reworded> {
    const statements = statementsOf(tailored.resume);
    const prompt = fenced(questionOf(statements, job, language));
    try {
      const call = { userId, model, purpose: 'tailor', system: this.system, prompt, schema: PROPOSALS, signal };
      const { output, tokens, costUsd } = await this.calls.call(call);
      const { accepted, rejected } = await this.verify(output, statements, language);
      return {
        tailored: {
          ...tailored,
          resume: withEdits(tailored.resume, accepted),
          changes: [...tailored.changes, ...accepted.map((edit) => toChange(edit, model))],
        },
        rewording: {
          model: model.id,
          used: true,
          note: null,
          accepted,
          rejected,
          inputTokens: tokens?.input ?? null,
          outputTokens: tokens?.output ?? null,
          costUsd,
        },
      };
    } catch (error) {
      if (error instanceof ModelFailed && error.outcome === AiOutcome.Cancelled) throw signal.reason;
      if (!(error instanceof ModelFailed || error instanceof AiBudgetSpent || error instanceof NoKeyForModel))
        throw error;
      return { tailored, rewording: unused(model, error.message) };
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

function toChange({ path, original, proposed }: Edit, { id }: AiModel): Change {
  const reason = `Reworded by ${id}; it says no more than the original.`;
  return { kind: 'reworded', field: path, before: original, after: proposed, reason };
}

function unused({ id }: AiModel, note: string): Rewording {
  const nothing = { accepted: [], rejected: [], inputTokens: null, outputTokens: null, costUsd: 0 };
  return { model: id, used: false, note, ...nothing };
}
