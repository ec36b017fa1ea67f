import { Matches } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';

function ProviderField() {
  return Matches(/^[a-z][a-z0-9-]{0,49}$/, { message: '$property must be the name of a provider' });
}

export class ProviderParam {
  /** @example "openai" */
  @ProviderField()
  provider: string;
}

export class StoreApiKeyRequest {
  /** One that the operator allows: openai, anthropic and deepseek unless configured otherwise. @example "openai" */
  @ProviderField()
  provider: string;

  /** Visible ASCII: it travels in a header. */
  @Matches(/^[\x21-\x7e]{16,512}$/, { message: 'api_key must be 16 to 512 visible ASCII characters' })
  @ApiProperty({ minLength: 16, maxLength: 512, writeOnly: true, example: 'sk-0123456789abcdef0123' })
  api_key: string;
}

export class ApiKeyResponse {
  provider: string;

  /** Its last four characters. @example "x7Qa" */
  last_four: string;

  /** What the provider said of it last; null if it was not asked yet. */
  is_valid: boolean | null;
  last_validated_at: string | null;
  created_at: string;

  /** The master key that protects it at present. */
  key_version: number;
}
