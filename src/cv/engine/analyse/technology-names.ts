import { tokensOf } from '../common/words.js';
import { TECHNOLOGY_MISSPELLINGS, TECHNOLOGY_NAMES } from './data/technology-names.js';

const RIGHT_NAMES: ReadonlyMap<string, string> = new Map(
  TECHNOLOGY_NAMES.map((entry) => {
    const [key = '', name = key] = entry.split('=');
    return [key.toLowerCase(), name];
  }),
);
const LONGEST = 3;

/** Fields that are no prose: addresses, and names of others that may be spelled as they like. */
const SKIPPED =
  /\/(?:url|email|image|username|phone|name|institution|publisher|issuer|entity|location|city|organization)$/;
// `Skills` entries carry their skill in `name`.
const KEPT = /^\/skills\/\d+\/name$|^\/certificates\/\d+\/name$/;

/** Technologies written unlike their makers write them. */
export function misspelledTechnologies(field: string, text: string): { text: string; name: string }[] {
  if (SKIPPED.test(field) && !KEPT.test(field)) return [];
  const allCapitals = text === text.toUpperCase();
  const words = tokensOf(text);
  const found: { text: string; name: string }[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    // Part of an address: jane@github.com, https://github.com/jane
    if (
      !first ||
      /[@/\\:.]/.test(text.charAt(first.start - 1)) ||
      /[@\\]|:\/|\/\w/.test(text.slice(first.end, first.end + 2))
    )
      continue;
    for (let count = Math.min(LONGEST, words.length - at); count >= 1; count--) {
      const last = words[at + count - 1];
      if (!last) continue;
      const written = text.slice(first.start, last.end);
      const name = rightName(written, allCapitals);
      if (name === undefined) continue;
      if (name !== written) found.push({ text: written, name });
      at += count - 1;
      break;
    }
  }
  return found;
}

/** The right name where the words name a technology, also where they are right already. */
function rightName(written: string, allCapitals: boolean): string | undefined {
  const key = written.toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
  const right = RIGHT_NAMES.get(key);
  if (right !== undefined) return allCapitals || isCalm(written, right) ? written : right;
  return Object.hasOwn(TECHNOLOGY_MISSPELLINGS, key) ? TECHNOLOGY_MISSPELLINGS[key] : undefined;
}

/** "MATLAB" and "Matlab" are both about: a name that its maker shouts may be written calmly. */
function isCalm(written: string, right: string): boolean {
  const shouted = right.length > 4 && right === right.toUpperCase() && /^\p{L}+$/u.test(right);
  return shouted && written === written.charAt(0) + written.slice(1).toLowerCase();
}
