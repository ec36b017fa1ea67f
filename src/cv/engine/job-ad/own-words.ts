import { PhraseIndex } from '../skills/phrase-index.js';
import { type SkillMention } from '../skills/skill.js';
import { wordsOf } from '../skills/words.js';
import { type AdSentence } from './ad-parts.js';
import { CLAUSE_WORDS, EMPTY_WORDS, LEAD_INS, LEAD_LINKS, LEAD_NOUNS, OTHER_WORDS } from './data/own-words.js';

/** A demand no dictionary knows, in the ad's own words; offsets of the sentence. */
export interface OwnWords {
  text: string;
  start: number;
  end: number;
}

let built: PhraseIndex<true> | undefined;

function leadIns(): PhraseIndex<true> {
  if (built) return built;
  built = new PhraseIndex<true>();
  for (const phrase of LEAD_INS) built.add(phrase, true);
  return built;
}

const SEPARATOR =
  /[,;:()*`]|\s(?:and|or|und|oder|sowie|et|ou|y|e|o|en|of|i|oraz|lub|as well as|bzw\.?)\s|\s[-–—/|]\s/giu;
const LONGEST = 4;
/** Words of a list item that may open with the name of a skill, and of a line that may list several. */
const LONGEST_ITEM = 8;
const LONGEST_LIST = 20;

/**
 * Noun phrases that stand where a skill would: behind `experience with`, in a list beside known skills, or alone as a short item.
 * `taken` are the stretches that something else was read from already.
 */
export function ownWordsIn(
  sentence: AdSentence,
  known: readonly SkillMention[],
  taken: readonly { start: number; end: number }[],
  cues: readonly { start: number; end: number }[],
): OwnWords[] {
  const { text } = sentence;
  const from = leadInEnd(text);
  const pieces = itemsOf(text, from ?? 0).map((piece) => beforeCue(piece, cues));
  const length = wordsOf(text).length;
  const isList = known.length >= 2 && (sentence.bullet || (!sentence.loose && length <= LONGEST_LIST));
  // Of a longer item the first name: `Raft or another consensus protocol`.
  const isItem = sentence.item === true && length <= LONGEST_ITEM;
  if (from === undefined && !isList && !isItem) return [];
  return (
    (from !== undefined || isList || length <= LONGEST ? pieces : pieces.slice(0, 1))
      .map((item) => trimmed(item))
      .filter((item): item is OwnWords => item !== undefined && isSkillLike(item))
      // `Front- oder Schubmaststapler`: half a word
      .filter(({ end }) => text[end] !== '-')
      .filter(({ start, end }) => !taken.some((other) => other.start < end && start < other.end))
  );
}

/** Whether a text has words that stand in front of a demand: `experience with`. */
export function hasLeadIn(text: string): boolean {
  return leadInEnd(text) !== undefined;
}

// `experience in`, also with a word or two between: `conocimiento demostrable en`.
const LEAD = new RegExp(
  `(?<!\\p{L})(?:${LEAD_NOUNS.join('|')})(?:\\s\\p{L}{2,15}){0,2}?\\s(?:${LEAD_LINKS.join('|')})(?!\\p{L})`,
  'iu',
);

/** Where the words behind the first lead-in begin. */
function leadInEnd(text: string): number | undefined {
  const words = wordsOf(text);
  const hit = leadIns().find(text, words).at(0);
  const phrase = hit && words[hit.last]?.end;
  const lead = LEAD.exec(text);
  const pattern = lead ? lead.index + lead[0].length : undefined;
  return phrase !== undefined && pattern !== undefined ? Math.min(phrase, pattern) : (phrase ?? pattern);
}

// `X is`, in eight languages: what is said of X follows.
const COPULA =
  /\s(?:is|are|would|ist|sind|wäre|wären|est|sont|serait|seraient|es|son|sería|è|sono|sarebbe|é|são|seria|zijn|jest|są|będzie|będą)(?=\s|$)/iu;

/** An item as far as nothing is said of it: `X` of `X is an asset`. */
function beforeCue(piece: OwnWords, cues: readonly { start: number; end: number }[]): OwnWords {
  const cue = cues.find(({ start, end }) => start < piece.end && end > piece.start + 1);
  // A cue in front of the item leaves the item behind it.
  const start = cue && cue.start <= piece.start + 1 ? Math.min(cue.end, piece.end) : piece.start;
  const end = cue && cue.start > piece.start + 1 ? cue.start : piece.end;
  const said = COPULA.exec(piece.text.slice(start - piece.start, end - piece.start));
  const until = said ? start + said.index : end;
  return { text: piece.text.slice(start - piece.start, until - piece.start), start, end: until };
}

function itemsOf(text: string, from: number): OwnWords[] {
  const items: OwnWords[] = [];
  let start = from;
  for (const gap of text.slice(from).matchAll(SEPARATOR)) {
    items.push({ text: '', start, end: from + gap.index });
    start = from + gap.index + gap[0].length;
  }
  items.push({ text: '', start, end: text.length });
  return items.map(({ start: first, end }) => ({ text: text.slice(first, end), start: first, end }));
}

/** The item without the empty words and signs at its ends. */
function trimmed(item: OwnWords): OwnWords | undefined {
  const words = wordsOf(item.text);
  // `or another consensus protocol` names no skill
  if (OTHER_WORDS.has(words[0]?.folded ?? '')) return undefined;
  let first = 0;
  let last = words.length - 1;
  while (first <= last && EMPTY_WORDS.has(words[first]?.folded ?? '')) first++;
  while (last >= first && EMPTY_WORDS.has(words[last]?.folded ?? '')) last--;
  const head = words[first];
  const tail = words[last];
  if (!head || !tail || last < first) return undefined;
  return { text: item.text.slice(head.start, tail.end), start: item.start + head.start, end: item.start + tail.end };
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d&]{2,}$/u;

function isSkillLike({ text }: OwnWords): boolean {
  if (ACRONYM.test(text)) return true;
  const words = wordsOf(text);
  return (
    words.length <= LONGEST &&
    text.length >= 4 &&
    text.length <= 50 &&
    !/\d{3,}|[@€$£%]/.test(text) &&
    !words.some(({ folded }) => CLAUSE_WORDS.has(folded)) &&
    words.some(({ folded }) => folded.length >= 4 && !EMPTY_WORDS.has(folded))
  );
}
