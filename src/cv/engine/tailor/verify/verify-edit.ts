import type { Edit, EditReason, EditReasonCode, EditVerdict } from '../../model/tailoring.js';
import { findSkills } from '../../skills/find-skills.js';
import { asTold } from './as-told.js';
import { strangeCharacters } from './characters.js';
import { onlyCuts } from './cuts.js';
import { checkDerivation } from './derivation.js';
import { languageOf, type Lexicon, lexiconOf } from './lexicon.js';
import { isProse } from './locked.js';
import { originsOf } from './origins.js';
import { reason } from './reasons.js';
import { type Telling, tellingsOf } from './retelling.js';
import { checkSmallWords, takenFromOthers } from './small-words.js';
import { isSameFigure } from './same-figure.js';
import { onlySmallWords } from './same-words.js';
import { readStatement, type Statement } from './slots.js';
import { type Word, wordsOf } from './statement.js';

/** Longer texts are not compared word by word; nobody writes such a statement. */
const LONGEST = 2000;
/** Times one word is said: to try each place of it for each other place would take seconds, and nobody writes so. */
const MOST_TIMES = 20;

/**
 * Whether an edit says no more than its original. Only what is known to be harmless passes: every word and figure must come from
 * the original, and nothing that makes it less may go. Employers, titles, degrees, dates and names are locked.
 * @param language ISO 639-1 of the CV; left out, the words of the original decide
 */
export function verifyEdit({ path, original, proposed }: Edit, language?: string): EditVerdict {
  const reasons = reasonsAgainst({ path, original, proposed }, language);
  return reasons.length === 0 ? { accepted: true } : { accepted: false, reasons };
}

function reasonsAgainst({ path, original, proposed }: Edit, language?: string): EditReason[] {
  if (proposed === original || proposed.trim() === '') return [];
  if (!isProse(path)) return [reason('locked', proposed.slice(0, 200))];
  if (original.trim() === '' || Math.max(original.length, proposed.length) > LONGEST) {
    return [reason('untraceable', proposed.slice(0, 200))];
  }
  const strange = strangeCharacters(original, proposed);
  if (strange.length > 0) return [reason('characters', strange.join(' '))];
  const lexicon = lexiconOf(languageOf(original, language));
  if (isLitany(original, lexicon) || isLitany(proposed, lexicon))
    return [reason('untraceable', proposed.slice(0, 200))];
  const taken = takenFromOthers(wordsOf(original, lexicon), wordsOf(proposed, lexicon), lexicon);
  if (taken.length > 0) return taken;
  let fewest: EditReason[] | undefined;
  for (const telling of tellingsOf(original, proposed, lexicon)) {
    const reasons = reasonsIn(telling, lexicon);
    if (reasons.length === 0) return [];
    if (!fewest || reasons.length < fewest.length) fewest = reasons;
  }
  return fewest ?? [];
}

function isLitany(text: string, lexicon: Lexicon): boolean {
  const times = new Map<string, number>();
  for (const { stem, neutral } of wordsOf(text, lexicon)) if (!neutral) times.set(stem, (times.get(stem) ?? 0) + 1);
  return Math.max(0, ...times.values()) > MOST_TIMES;
}

function reasonsIn({ original, proposed }: Telling, lexicon: Lexicon): EditReason[] {
  const before = readStatement(withOneName(original.normalize('NFC'), proposed), lexicon);
  const after = readStatement(asTold(original, proposed).normalize('NFC'), lexicon);
  if (onlyCuts(before, after, lexicon)) return [];
  const origins = originsOf(before, after, lexicon);
  const news = after.words.filter((word, at) =>
    word.figure ? !before.words.some((origin) => isSameFigure(word, origin)) : origins[at]?.length === 0,
  );
  if (news.length > 0) return unique(news.map((word) => reason(codeOf(word, after, lexicon), word.text)));
  const small = [...checkSmallWords(before, after, origins, lexicon), ...newTools(before, after, lexicon)];
  const derived = checkDerivation(before, after, origins, lexicon);
  const isMoved = small.length === 0 && derived.every(({ code }) => code === 'relation');
  return isMoved && onlySmallWords(before, after, origins, lexicon) ? [] : unique([...derived, ...small]);
}

const NAMED_TWICE = /((?:\p{L}+[\s-]){1,5}\p{L}+)\s\((\p{Lu}{2,6})(s?)\)/gu;

/** Of `key performance indicators (KPIs)` an edit may keep either name; the original is then read with that one alone. */
function withOneName(original: string, proposed: string): string {
  return original.replace(NAMED_TWICE, (whole: string, ahead: string, short: string, plural: string) => {
    const words = ahead.split(/[\s-]/).slice(-short.length);
    const long = ahead.slice(ahead.length - words.join(' ').length);
    const isItsName = words.map((word) => word.charAt(0).toUpperCase()).join('') === short;
    const isSaid = (name: string): boolean => proposed.toLowerCase().includes(name.toLowerCase());
    if (!isItsName || isSaid(long) || !new RegExp(`(?<!\\p{L})${short}${plural}(?!\\p{L})`, 'u').test(proposed))
      return whole;
    return `${ahead.slice(0, -long.length)}${short}${plural}`;
  });
}

/** What a word from nowhere is. */
function codeOf(word: Word, { text }: Statement, lexicon: Lexicon): EditReasonCode {
  if (word.figure || /\d/.test(word.text)) return 'number';
  if ((lexicon.levels.get(word.stem) ?? 2) >= 3) return 'scope';
  const skill = findSkills(text, { language: lexicon.language }).some(
    ({ start, end }) => word.start >= start && word.end <= end,
  );
  if (skill) return 'skill';
  if (lexicon.doers.test(word.folded) && word.folded.length > 4) return 'title';
  return /^\p{Lu}/u.test(word.text) && word.breakBefore !== 'hard' && lexicon.language !== 'de' ? 'name' : 'word';
}

/** Names of tools that the words of the original make only in another order: `native apps with React`. */
function newTools(before: Statement, after: Statement, { language }: Lexicon): EditReason[] {
  const known = new Set(findSkills(before.text, { language }).map(({ id }) => id));
  return findSkills(after.text, { language })
    .filter(({ id, category }) => category !== 'soft' && !known.has(id))
    .map(({ start, end }) => after.text.slice(start, end))
    .filter(
      (name) => /^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u.test(name) && !before.text.toLowerCase().includes(name.toLowerCase()),
    )
    .map((name) => reason('skill', name));
}

function unique(reasons: readonly EditReason[]): EditReason[] {
  const seen = new Set<string>();
  return reasons.filter(({ code, text }) => !seen.has(`${code} ${text}`) && seen.add(`${code} ${text}`));
}
