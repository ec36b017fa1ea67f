import { eld } from 'eld/medium';

/** ISO 639-1 of a text's main language; English where there is too little to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 6000).replace(/\S+@\S+|https?:\S+|\d+/g, ' ');
  return eld.detect(sample).language || 'en';
}
