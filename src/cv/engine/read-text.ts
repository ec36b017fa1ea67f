import { extract } from './extract/extract.js';
import { detectLanguage } from './sections/language.js';

/** The text of any document that can be read, CV or not. @throws EngineProblem when it cannot */
export async function readText(input: {
  bytes: Uint8Array;
  fileName?: string;
}): Promise<{ text: string; language: string }> {
  const { text } = await extract(input);
  return { text, language: detectLanguage(text) };
}
