import { Injectable } from '@nestjs/common';
import { InvalidInput } from '../../common/errors/common.errors.js';
import { AiConfig } from '../../config/config.js';
import { type AiModel, MODEL_PRICES } from './models.js';

/** The models of the providers that the operator allows, as far as their price is known. */
@Injectable()
export class AiModels {
  private readonly models: ReadonlyMap<string, AiModel>;

  constructor({ providers, prices }: AiConfig) {
    const known = new Map([...Object.entries(MODEL_PRICES), ...prices]);
    this.models = new Map(
      [...known].flatMap(([id, [inputPrice, outputPrice]]) => {
        const [provider = '', ...rest] = id.split('/');
        return providers.has(provider) ? [[id, { id, provider, model: rest.join('/'), inputPrice, outputPrice }]] : [];
      }),
    );
  }

  all(): AiModel[] {
    return [...this.models.values()];
  }

  get(id: string): AiModel | null {
    return this.models.get(id) ?? null;
  }

  /** @throws InvalidInput */
  find(id: string): AiModel {
    const model = this.get(id);
    if (!model) throw new InvalidInput([{ path: 'model', message: 'must be one of GET /api/ai/models' }]);
    return model;
  }
}
