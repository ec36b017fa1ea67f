import type { Block, SourceDocument } from '../../model/document.js';
import type { InjectedInstruction } from '../../model/parsed-cv.js';
import { fold } from '../rows/fold.js';
import { spanOf } from '../rows/spans.js';
import * as data from './data/instruction-words.js';

interface Rule {
  lists: readonly ReadonlySet<string>[];
  /** All words must stand within so many words of one another. */
  window: number;
}

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);

const FOLLOW_UP = set([
  ...data.RATE_VERBS,
  ...data.CANDIDATE_NOUNS,
  ...data.MACHINES,
  ...data.MACHINES_OR_PEOPLE,
  ...data.MACHINE_KINDS,
]);
const RULES: readonly Rule[] = [
  { lists: [set(data.IGNORE_VERBS), set(data.EARLIER_WORDS), set(data.INSTRUCTION_NOUNS)], window: 9 },
  { lists: [set(data.IGNORE_VERBS), set(data.EARLIER_WORDS), set(data.RULE_NOUNS), FOLLOW_UP], window: 20 },
  { lists: [set(data.RATE_VERBS), set(data.CANDIDATE_NOUNS), set(data.TOP_WORDS)], window: 14 },
];
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
  return RULES.some((rule) => within(tokens, rule)) || addressesModel(sentence, folded, tokens);
}

function toWords(sentence: string): string[] {
  return fold(sentence).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function within(tokens: readonly string[], { lists, window }: Rule): boolean {
  const last = lists.map(() => -Infinity);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    lists.forEach((list, index) => {
      if (list.has(token)) last[index] = at;
    });
    if (Math.min(...last) > at - window) return new Set(last).size === lists.length;
  }
  return false;
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

const CANDIDATE = set(data.CANDIDATE_NOUNS);
const TOP = set(data.TOP_WORDS);
const CANARY = set(data.CANARY_WORDS);
