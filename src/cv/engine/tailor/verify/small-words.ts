import type { EditReason } from '../../model/tailoring.js';
import type { Lexicon } from './lexicon.js';
import type { Origins } from './origins.js';
import { newPlurals } from './plurals.js';
import { reason } from './reasons.js';
import type { Statement } from './slots.js';

/** What endings and articles say: how many there were, and whose it was. */
export function checkSmallWords(before: Statement, after: Statement, origins: Origins, lexicon: Lexicon): EditReason[] {
  return [...newPlurals(before, after, origins, lexicon), ...newPossessives(before, after, lexicon)];
}

/** `In the team` is not `in my team`. */
function newPossessives(before: Statement, after: Statement, lexicon: Lexicon): EditReason[] {
  if (before.words.some(({ folded }) => lexicon.possessives.has(folded))) return [];
  return after.words
    .filter(({ folded }) => lexicon.possessives.has(folded))
    .map(({ text }) => reason('relation', text));
}
