import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { Injectable } from '@nestjs/common';
import {
  APICallError,
  type LanguageModel as SdkModel,
  type LanguageModelUsage,
  NoObjectGeneratedError,
  NoOutputGeneratedError,
  Output,
  RetryError,
  generateText,
} from 'ai';
import { type z } from 'zod';
import { AiConfig } from '../../config/config.js';
import { ModelFailed, type ModelFailure } from './ai.errors.js';
import { type Tokens } from './ai-budget.js';
import { AiOutcome } from './ai-usage.entity.js';
import { type AiModel } from './models.js';

/** One more try, after what the provider says or two seconds. */
const RETRIES = 1;

export interface Question<T> {
  system: string;
  prompt: string;
  schema: z.ZodType<T>;
  maxOutputTokens: number;
  signal: AbortSignal;
}

/** Asks the models of the configured providers. Addresses are the operator's; a redirect would carry the key to somebody else. */
@Injectable()
export class LanguageModel {
  constructor(private readonly config: AiConfig) {
    // it would print to the console, which is for our log alone
    (globalThis as { AI_SDK_LOG_WARNINGS?: boolean }).AI_SDK_LOG_WARNINGS = false;
  }

  /** @throws ModelFailed */
  async ask<T>(model: AiModel, key: string, question: Question<T>): Promise<{ output: T; tokens: Tokens | null }> {
    const { system, prompt, schema, maxOutputTokens, signal } = question;
    const timeout = AbortSignal.timeout(this.config.callMs);
    try {
      const answer = await generateText({
        model: this.connect(model, key),
        system,
        prompt,
        output: Output.object({ schema }),
        maxOutputTokens,
        maxRetries: RETRIES,
        abortSignal: AbortSignal.any([timeout, signal]),
      });
      return { output: answer.output, tokens: tokensOf(answer.totalUsage) };
    } catch (error) {
      if (signal.aborted) throw new ModelFailed(AiOutcome.Cancelled);
      if (timeout.aborted) throw new ModelFailed(AiOutcome.TimedOut);
      throw toFailure(error);
    }
  }

  private connect({ provider, model }: AiModel, apiKey: string): SdkModel {
    const baseURL = this.config.providers.get(provider) ?? '';
    if (provider === 'anthropic') return createAnthropic({ baseURL, apiKey, fetch: fetchWithoutRedirects })(model);
    const isOpenAi = provider === 'openai';
    return createOpenAICompatible({
      name: provider,
      baseURL,
      apiKey,
      fetch: fetchWithoutRedirects,
      supportsStructuredOutputs: isOpenAi, // the others know JSON, and read the form in the prompt
      ...(isOpenAi && { transformRequestBody: withCompletionTokens }),
    })(model);
  }
}

const fetchWithoutRedirects: typeof fetch = (input, init) => fetch(input, { ...init, redirect: 'error' });

/** The newer models refuse the older name. */
function withCompletionTokens({ max_tokens, ...body }: Record<string, unknown>): Record<string, unknown> {
  return { ...body, max_completion_tokens: max_tokens };
}

function toFailure(error: unknown): ModelFailed {
  const cause = RetryError.isInstance(error) ? error.lastError : error;
  if (NoObjectGeneratedError.isInstance(cause)) return new ModelFailed(AiOutcome.Unusable, tokensOf(cause.usage));
  if (NoOutputGeneratedError.isInstance(cause)) return new ModelFailed(AiOutcome.Unusable);
  if (APICallError.isInstance(cause)) return new ModelFailed(failureOf(cause));
  return new ModelFailed(AiOutcome.Unavailable);
}

function failureOf({ statusCode }: APICallError): ModelFailure {
  if (statusCode === 401 || statusCode === 403) return AiOutcome.KeyRefused;
  if (statusCode === 429 || statusCode === 402) return AiOutcome.RateLimited;
  return statusCode !== undefined && statusCode < 300 ? AiOutcome.Unusable : AiOutcome.Unavailable;
}

function tokensOf(usage: LanguageModelUsage | undefined): Tokens | null {
  const { inputTokens, outputTokens } = usage ?? {};
  return inputTokens === undefined || outputTokens === undefined ? null : { input: inputTokens, output: outputTokens };
}
