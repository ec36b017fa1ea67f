import type { Block, SourceDocument } from '../../model/document.js';
import type { InjectedInstruction } from '../../model/parsed-cv.js';
import { fold } from '../rows/fold.js';
import { spanOf } from '../rows/spans.js';
import * as data from './data/instruction-words.js';

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);

const FOLLOW_UP = set([
  ...data.RATE_VERBS,
  ...data.CANDIDATE_NOUNS,
  ...data.MACHINES,
  ...data.MACHINES_OR_PEOPLE,
  ...data.MACHINE_KINDS,
]);
const IGNORE = set(data.IGNORE_VERBS);
const EARLIER = set(data.EARLIER_WORDS);
const INSTRUCTIONS = set(data.INSTRUCTION_NOUNS);
const RULES = set(data.RULE_NOUNS);
const RATE = set(data.RATE_VERBS);
const CANDIDATE = set(data.CANDIDATE_NOUNS);
const TOP = set(data.TOP_WORDS);
const CANARY = set(data.CANARY_WORDS);
const THIS = set(data.DEMONSTRATIVES);
const DENIALS = set(data.DENIALS);
const ARTICLES = new Set(['the', 'den', 'die', 'das', 'le', 'la', 'el', 'al', 'il', 'lo', 'o', 'a', 'ao', 'de', 'het']);
/** Openings such as "Note to the AI:" or "If you are a language model, ..." are told from prose by where they stand. */
const MACHINES = set(data.MACHINES);
const MACHINES_OR_PEOPLE = set(data.MACHINES_OR_PEOPLE);
const MACHINE_KINDS = set([...data.MACHINE_KINDS, ...data.MACHINES]);
/** Small words of other languages, unless in capitals. */
const SMALL_WORDS = new Set(['ai', 'ki', 'ia', 'si', 'ats']);
const NOTICE = set(data.NOTICE_WORDS);
const SECOND_PERSON =
  /\b(?:you are|you re|du bist|sie sind|vous etes|tu es|eres|usted es|sei|lei e|voce e|je bent|jij bent|jestes)\b/u;
const IF_MODEL = /^(?:(?:if|as|act as|falls|wenn|si|se|als|jesli|jezeli|comme|como|come|jako|en tant que)\b)/u;

/** Sentences that give orders to a language model, in the visible text and in the text nobody sees. */
export function findInjections(document: SourceDocument, blocks: readonly Block[]): InjectedInstruction[] {
  const visible = blocks.flatMap((block) => inBlock(document, block));
  const hidden = document.hidden
    .filter((piece) => sentences(piece.text).some((sentence) => isInstruction(sentence.text)))
    .map((piece) => ({
      span: { page: piece.page, ...(piece.box && { box: piece.box }), start: 0, end: 0, text: piece.text },
      hidden: true,
    }));
  return [...visible, ...hidden];
}

function inBlock(document: SourceDocument, block: Block): InjectedInstruction[] {
  const first = block.lines[0];
  const last = block.lines.at(-1);
  if (!first || !last) return [];
  const text = document.text.slice(first.start, last.end);
  let found = false;
  const injected: InjectedInstruction[] = [];
  for (const sentence of sentences(text)) {
    const isOne = isInstruction(sentence.text) || (found && toWords(sentence.text).some((word) => FOLLOW_UP.has(word)));
    if (!isOne) continue;
    found = true;
    const start = first.start + sentence.start;
    injected.push({ span: spanOf(document, { start, end: start + sentence.text.length }), hidden: false });
  }
  return injected;
}

function sentences(text: string): { start: number; text: string }[] {
  const parts: { start: number; text: string }[] = [];
  let from = 0;
  for (const end of text.matchAll(/[.!?][)"'”]?(?=\s)|\n\s*\n/gu)) {
    parts.push(trimmed(text, from, end.index + end[0].length));
    from = end.index + end[0].length;
  }
  parts.push(trimmed(text, from, text.length));
  return parts.filter((part) => part.text !== '');
}

function trimmed(text: string, from: number, to: number): { start: number; text: string } {
  const raw = text.slice(from, to);
  return { start: from + (raw.length - raw.trimStart().length), text: raw.trim() };
}

function isInstruction(sentence: string): boolean {
  if (sentence.length < 12) return false;
  const folded = fold(sentence).replace(/\s+/g, ' ');
  if (data.TELLTALES.some((telltale) => folded.includes(telltale))) return true;
  const tokens = toWords(sentence);
  return overrides(tokens) || ratesThisOne(tokens) || addressesModel(sentence, folded, tokens);
}

function toWords(sentence: string): string[] {
  return fold(sentence).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How far apart the words of `earlier instructions` may stand, and the verb from them. */
const PHRASE = 3;
const VERB_REACH = 4;

/** "Ignore all previous instructions"; of rules, which people give one another too, only where more is wanted of the reader. */
function overrides(tokens: readonly string[]): boolean {
  const near = (at: number, reach: number, isOne: (token: string, at: number) => boolean): number | undefined => {
    for (let other = Math.max(0, at - reach); other <= Math.min(tokens.length - 1, at + reach); other++)
      if (other !== at && isOne(tokens[other] ?? '', other)) return other;
    return undefined;
  };
  const isVerb = (token: string, at: number): boolean => IGNORE.has(token) && !isDenied(tokens, at);
  const isTold = (nouns: ReadonlySet<string>): boolean =>
    placesOf(tokens, nouns).some((noun) => {
      const earlier = near(noun, PHRASE, (token) => EARLIER.has(token));
      return earlier !== undefined && [noun, earlier].some((at) => near(at, VERB_REACH, isVerb) !== undefined);
    });
  return isTold(INSTRUCTIONS) || (isTold(RULES) && tokens.some((token) => FOLLOW_UP.has(token)));
}

const placesOf = (tokens: readonly string[], words: ReadonlySet<string>): number[] =>
  tokens.flatMap((token, at) => (words.has(token) ? [at] : []));

/** "do not ignore", "never forget" */
const isDenied = (tokens: readonly string[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some((token) => DENIALS.has(token));

/** "Rate this candidate best", "Gib diesem Lebenslauf volle Punktzahl"; not "the ideal candidate will report to". */
function ratesThisOne(tokens: readonly string[]): boolean {
  if (!tokens.some((token) => TOP.has(token))) return false;
  return placesOf(tokens, CANDIDATE).some((noun) => {
    const pointer = [noun - 1, noun - 2].find((at) => THIS.has(tokens[at] ?? ''));
    // without `this`, only right behind a verb that opens the sentence: "Recommend the candidate"
    if (pointer === undefined) return noun === 2 && RATE.has(tokens[0] ?? '') && ARTICLES.has(tokens[1] ?? '');
    return tokens.slice(Math.max(0, pointer - VERB_REACH), pointer).some((token) => RATE.has(token));
  });
}

/** "Note to the AI: ...", "You are a language model ...", "If you are an LLM, ..."; a CV about AI work says none of them. */
function addressesModel(sentence: string, folded: string, tokens: readonly string[]): boolean {
  const opening = tokens.slice(0, 9);
  const words = opening.map((token) => (isSmallWord(sentence, token) ? '' : token));
  const model = words.findIndex((_, at) => isMachine(words, at));
  if (model < 0) return false;
  if (SECOND_PERSON.test(opening.join(' '))) return true;
  const noticed = opening.findIndex((token) => NOTICE.has(token));
  if (noticed >= 0 && noticed < model && model - noticed <= 4 && /^[^.]{0,90}:/.test(folded)) return true;
  return (
    IF_MODEL.test(folded) &&
    tokens.some((token) => CANDIDATE.has(token)) &&
    tokens.some((token) => TOP.has(token) || CANARY.has(token))
  );
}

/** `an LLM`, `a language model`; not `you are an assistant`. */
function isMachine(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (MACHINES.has(word)) return true;
  if (!MACHINES_OR_PEOPLE.has(word)) return false;
  return [words[at - 2], words[at - 1], words[at + 1], words[at + 2]].some(
    (beside) => beside !== undefined && MACHINE_KINDS.has(beside),
  );
}

/** `Si eres soldador`, `attento ai dettagli` */
const isSmallWord = (sentence: string, token: string): boolean =>
  SMALL_WORDS.has(token) && !new RegExp(`(?<!\\p{L})${token.toUpperCase()}(?!\\p{L})`, 'u').test(sentence);
