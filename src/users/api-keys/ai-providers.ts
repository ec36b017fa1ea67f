import { Injectable } from '@nestjs/common';
import { AiConfig } from '../../config/config.js';
import { InvalidInput } from '../../common/errors/common.errors.js';
import { ProviderUnavailable } from './api-keys.errors.js';

const ANTHROPIC_VERSION = '2023-06-01';

/** The language model providers that the operator allows. Their addresses are the operator's; users name, never address, them. */
@Injectable()
export class AiProviders {
  constructor(private readonly config: AiConfig) {}

  /** @throws InvalidInput naming those that are allowed */
  check(provider: string): void {
    if (this.config.providers.has(provider)) return;
    const allowed = [...this.config.providers.keys()].join(', ') || 'none';
    throw new InvalidInput([{ path: 'provider', message: `must be one of: ${allowed}` }]);
  }

  /**
   * Lists the provider's models with the key, which costs nothing: the answer tells whether it is taken.
   * @throws ProviderUnavailable
   */
  async accepts(provider: string, key: string): Promise<boolean> {
    const status = await this.askForModels(provider, key);
    if (status === 200) return true;
    if (status === 401 || status === 403) return false;
    throw new ProviderUnavailable(provider);
  }

  private async askForModels(provider: string, key: string): Promise<number> {
    try {
      const response = await fetch(`${this.config.providers.get(provider)}/models`, {
        headers: credentials(provider, key),
        redirect: 'manual', // a redirect would carry the key to somebody else
        signal: AbortSignal.timeout(this.config.checkMs),
      });
      await response.body?.cancel();
      return response.status;
    } catch {
      throw new ProviderUnavailable(provider); // without the cause, which could quote what was sent
    }
  }
}

/** All but Anthropic speak OpenAI's protocol. */
function credentials(provider: string, key: string): Record<string, string> {
  return provider === 'anthropic'
    ? { 'x-api-key': key, 'anthropic-version': ANTHROPIC_VERSION }
    : { authorization: `Bearer ${key}` };
}
