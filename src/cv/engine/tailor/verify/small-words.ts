import type { EditReason } from '../../model/tailoring.js';
import type { Lexicon } from './lexicon.js';
import type { Origins } from './origins.js';
import { reason } from './reasons.js';
import type { Statement } from './slots.js';

/** What endings and articles say: how many there were, and whose it was. */
export function checkSmallWords(before: Statement, after: Statement, origins: Origins, lexicon: Lexicon): EditReason[] {
  return [...newPlurals(before, after, origins, lexicon), ...newPossessives(before, after, lexicon)];
}

/** One thing does not become several, unless it came again and again. */
function newPlurals(before: Statement, after: Statement, origins: Origins, lexicon: Lexicon): EditReason[] {
  if (lexicon.language === 'pl') return [];
  return after.words.flatMap((word, at) => {
    const sources = (origins[at] ?? []).flat();
    const singles = sources.filter((from) => isSingle(before, from, lexicon));
    const origin = before.words[singles[0] ?? -1];
    if (!origin || singles.length < sources.length) return [];
    const grown =
      word.stem === origin.stem && word.folded.length > origin.folded.length && /(?:s|e|n|er|i|x)$/.test(word.folded);
    const isNoun = lexicon.language !== 'de' || /^\p{Lu}/u.test(word.text);
    return grown && isNoun && !lexicon.singular.has(after.words[at - 1]?.folded ?? '')
      ? [reason('number', word.text)]
      : [];
  });
}

/** Behind `a` with at most one adjective, or before `of` and a figure; `a weekly report` is many. */
function isSingle({ words, slotOf }: Statement, at: number, { singular, adverbs, of }: Lexicon): boolean {
  const counts = of.has(words[at + 1]?.folded ?? '') && words[at + 2]?.figure !== undefined;
  if (counts && !words[at - 1]?.figure) return true;
  for (let from = at - 1; from >= Math.max(0, at - 2); from--) {
    const { folded = '', neutral = false } = words[from] ?? {};
    if (adverbs.has(folded)) return false;
    if (singular.has(folded)) return true;
    if (neutral || slotOf[from] !== slotOf[at]) return false;
  }
  return false;
}

/** `In the team` is not `in my team`. */
function newPossessives(before: Statement, after: Statement, lexicon: Lexicon): EditReason[] {
  if (before.words.some(({ folded }) => lexicon.possessives.has(folded))) return [];
  return after.words
    .filter(({ folded }) => lexicon.possessives.has(folded))
    .map(({ text }) => reason('relation', text));
}
