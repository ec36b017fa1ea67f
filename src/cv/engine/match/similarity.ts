import { type AdView } from './ad-view.js';
import { type CvEvidence } from './cv-evidence.js';
import { type Verdict } from './judges/verdict.js';

/** Fields and skills meet across languages, words only within one. */
const OF_CONCEPTS = 0.65;

/**
 * How much of what the ad is about the CV is about too: its skills with their wider fields, and its words. A set against a
 * set: what is said twice counts once, and nothing added to a CV can lower it.
 */
export function judgeSimilarity(cv: CvEvidence, ad: AdView): Verdict {
  const concepts = share(ad.concepts, (id) => cv.concept(id));
  const words = share(new Map([...ad.words].map((word) => [word, 1])), (word) => cv.word(word));
  const degree =
    concepts === undefined ? (words ?? 0) : OF_CONCEPTS * concepts + (1 - OF_CONCEPTS) * (words ?? concepts);
  return {
    degree,
    evidence: [],
    explanation: `The CV shares ${percent(concepts ?? 0)} of the ad's skills and fields and ${percent(words ?? 0)} of its words.`,
  };
}

function share(weights: ReadonlyMap<string, number>, shown: (key: string) => number): number | undefined {
  let total = 0;
  let met = 0;
  for (const [key, weight] of weights) {
    total += weight;
    met += weight * shown(key);
  }
  return total === 0 ? undefined : met / total;
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}
