/** A language model that people may use, and what its provider asks for it. */
export interface AiModel {
  /** `provider/model`, as users name it. */
  id: string;
  provider: string;
  /** As the provider names it. */
  model: string;
  /** US dollars for a million tokens. */
  inputPrice: number;
  outputPrice: number;
}

/**
 * List prices in US dollars for a million tokens, `[in, out]`. Providers change them: AI_MODEL_PRICES corrects these and adds
 * models. A model without a price is not offered, since nobody could hold it to a budget.
 */
export const MODEL_PRICES: Readonly<Record<string, readonly [input: number, output: number]>> = {
  'openai/gpt-4o-mini': [0.15, 0.6],
  'openai/gpt-4o': [2.5, 10],
  'openai/gpt-4.1-nano': [0.1, 0.4],
  'openai/gpt-4.1-mini': [0.4, 1.6],
  'openai/gpt-4.1': [2, 8],
  'openai/gpt-5-nano': [0.05, 0.4],
  'openai/gpt-5-mini': [0.25, 2],
  'openai/gpt-5': [1.25, 10],
  'anthropic/claude-haiku-4-5': [1, 5],
  'anthropic/claude-sonnet-4-5': [3, 15],
  'anthropic/claude-opus-4-1': [15, 75],
  'deepseek/deepseek-chat': [0.28, 0.42],
};
