import { DomainError } from '../../common/errors/domain-error.js';
import { AiOutcome } from './ai-usage.entity.js';

export class AiBudgetSpent extends DomainError {
  readonly kind = 'too-many';
  readonly code = 'ai.budget-spent';

  constructor(limit: number) {
    super(
      `This call could take you past your budget of ${limit} US dollars a month for language models. Choose a cheaper model, raise your budget, or go on without a model.`,
    );
  }
}

export class NoModelChosen extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'ai.no-model';

  constructor() {
    super('Name a model of GET /api/ai/models, or choose one for all calls with POST /api/ai/switch-model.');
  }
}

export class NoKeyForModel extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'ai.no-key';

  constructor(provider: string) {
    super(`You have no key stored for ${provider}. Store one with POST /api/user/api-keys, or go on without a model.`);
  }
}

export type ModelFailure = Exclude<AiOutcome, AiOutcome.Pending | AiOutcome.Answered>;

const NOTES: Readonly<Record<ModelFailure, string>> = {
  [AiOutcome.KeyRefused]: 'The provider does not take your key.',
  [AiOutcome.RateLimited]: 'The provider says that your key has made too many requests, or has no credit left.',
  [AiOutcome.TimedOut]: 'The model did not answer in time.',
  [AiOutcome.Unusable]: 'The model answered with something that is no list of edits.',
  [AiOutcome.Unavailable]: 'The provider could not be reached, or refused the request.',
  [AiOutcome.Cancelled]: 'The task was cancelled.',
};

/** Why a model gave nothing. Says nothing of what the provider answered, which may quote the key. */
export class ModelFailed extends DomainError {
  readonly kind = 'unavailable';
  readonly code: string;

  constructor(
    readonly outcome: ModelFailure,
    readonly tokens: { input: number; output: number } | null = null,
  ) {
    super(NOTES[outcome]);
    this.code = `ai.${outcome}`;
  }
}
