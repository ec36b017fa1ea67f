import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

export class SwitchModelRequest {
  /** One of GET /api/ai/models. @example "openai/gpt-4.1-mini" */
  @Matches(/^[a-z][a-z0-9-]{0,49}\/[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/, {
    message: 'model must be one of GET /api/ai/models',
  })
  @ApiProperty({ maxLength: 150, example: 'openai/gpt-4.1-mini' })
  model: string;
}

export class ProviderResponse {
  /** @example "openai" */
  provider: string;

  /** Which interface it speaks. */
  @ApiProperty({ enum: ['openai', 'anthropic'] })
  protocol: 'openai' | 'anthropic';

  /** Models of it that are offered here. */
  models: number;

  /** Whether you have stored a key for it. */
  has_key: boolean;
}

export class ModelResponse {
  /** @example "openai/gpt-4.1-mini" */
  id: string;
  provider: string;

  /** US dollars for a million tokens, as this service counts them. */
  input_price_usd: number;
  output_price_usd: number;

  /** Whether you have a key for its provider. */
  usable: boolean;

  /** Whether it is the one that works for you unless a request names another. */
  preferred: boolean;
}

export class UsableProviderResponse extends ProviderResponse {
  /** What the provider said of your key last; null if it was not asked, or there is no key. */
  @ApiProperty({ type: Boolean, nullable: true })
  key_is_valid: boolean | null;

  /** Whether you can use it now: there is a key that was not found bad. */
  usable: boolean;
}

export class ModelSpendResponse {
  model: string;
  calls: number;
  input_tokens: number;
  output_tokens: number;
  cost_usd: number;
}

export class AiStatusResponse {
  /** Null: none was chosen. */
  @ApiProperty({ type: String, nullable: true })
  preferred_model: string | null;

  @ApiProperty({ type: [UsableProviderResponse] })
  providers: UsableProviderResponse[];

  /** Of this calendar month, in UTC. Calls under way count with the most they can cost. */
  spent_usd: number;

  /** US dollars a month. */
  budget_usd: number;
  remaining_usd: number;
  month_began_at: string;

  @ApiProperty({ type: [ModelSpendResponse] })
  by_model: ModelSpendResponse[];
}
