import { fold } from '../../common/words.js';
import { combined, figureAt, numberWord, unitAt } from './figures.js';
import type { Comparator, Lexicon } from './lexicon.js';

/** A word or figure of a statement with all that the checks ask about it. */
export interface Word {
  text: string;
  folded: string;
  stem: string;
  start: number;
  end: number;
  /** What parts it from the word before: nothing, a comma, a colon, dash or bracket, or the end of a sentence. */
  breakBefore: 'none' | 'comma' | 'and' | 'aside' | 'hard';
  inBrackets: boolean;
  /** Hangs on the word before by a hyphen: `co-led`. */
  joined: boolean;
  /** Claims nothing. */
  neutral: boolean;
  /** Part of a phrase before a figure, such as `more than`. */
  comparing: boolean;
  figure?: { value: string; unit: string; comparator: Comparator };
}

const WORD = /\.?\p{L}[\p{L}\p{M}\p{N}]*(?:[.&][\p{L}\p{M}\p{N}]+)*(?:\+\+|#)?|\p{N}+\p{L}[\p{L}\p{M}\p{N}]*|[\p{N}]/uy;
const NEXT = /[\p{L}\p{N}]|\.(?=\p{L})/gu;
const HARD_BREAK = /[.;!?\n•|]/;
const ASIDE = /[:([]|\s[-–—]\s/;
/** A full stop behind them ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'stellv asst dep jr sr ca bzw inkl p.o st dr prof dipl ing nr no vs mr ms mrs approx env aprox dept mgr e.g i.e z.b zb zzgl ggf'.split(
    ' ',
  ),
);
const ELISIONS: ReadonlySet<string> = new Set(
  'l d j m s n c qu t un dell all nell sull dall jusqu lorsqu quell'.split(' '),
);

/** Reads a statement into words and figures; hyphens, slashes and apostrophes part words, so that `co-led` has two. */
export function wordsOf(text: string, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  let at = 0;
  let gapFrom = 0;
  let depth = 0;
  for (;;) {
    NEXT.lastIndex = at;
    const next = NEXT.exec(text);
    if (!next) break;
    const word = wordAt(text, next.index, lexicon);
    const gap = text.slice(gapFrom, word.start);
    const shortened = /^\.\s*$/.test(gap) && ABBREVIATIONS.has(words.at(-1)?.folded ?? '');
    word.breakBefore = shortened ? 'none' : breakOf(gap, words.length === 0);
    word.joined = words.length > 0 && /^[-‐‑]$/.test(gap);
    depth = Math.max(
      0,
      depth + [...gap].reduce((sum, sign) => sum + (/[([]/.test(sign) ? 1 : /[)\]]/.test(sign) ? -1 : 0), 0),
    );
    word.inBrackets = depth > 0;
    words.push(word);
    at = Math.max(word.end, next.index + 1);
    gapFrom = at;
  }
  letters(words);
  onesOfMany(words, lexicon);
  separableVerbs(words, lexicon);
  idioms(words, lexicon);
  turns(words, lexicon);
  const figures = ranges(text, spelledFigures(possessives(words, text), text, lexicon));
  return comparisons(figures, lexicon);
}

/** `Welder I`, `Vitamin A`: a lone capital behind a word of meaning is no article or pronoun. */
function letters(words: readonly Word[]): void {
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (/^\p{Lu}$/u.test(word.text) && before && !before.neutral && word.breakBefore === 'none') word.neutral = false;
  });
}

/** `Eine der besten`: the article is a number here. */
function onesOfMany(words: readonly Word[], { one, of }: Lexicon): void {
  words.forEach((word, at) => {
    const [next, then] = [words[at + 1], words[at + 2]];
    if (!one.has(word.folded) || next?.breakBefore !== 'none') return;
    const ofMany = /^(?:der|dei|degli|delle|dos|das|des|z|ze)$/.test(next.folded);
    if (ofMany || (of.has(next.folded) && /^(?:the|den|los|las|de)$/.test(then?.folded ?? ''))) word.neutral = false;
  });
}

/** `Führte Prüfungen durch` is said with one verb, `durchführte`. */
function separableVerbs(words: Word[], { language, stem }: Lexicon): void {
  const particles = PARTICLES[language];
  for (let at = words.length - 1; at > 0 && particles; at--) {
    const word = words[at];
    const ends = words[at + 1] === undefined || words[at + 1]?.breakBefore === 'hard';
    if (!word || !ends || !particles.has(word.folded)) continue;
    let from = at - 1;
    // `Erhob Daten und wertete sie aus`: of two verbs the nearer one.
    const isNext = (place: number): boolean =>
      /^(?:und|en)$/.test(words[place - 1]?.folded ?? '') && /^\p{Ll}{3,}(?:te|de)$/u.test(words[place]?.text ?? '');
    while (from > 0 && words[from]?.breakBefore === 'none' && !isNext(from)) from--;
    const verb = words[from];
    if (!verb || (verb.breakBefore !== 'hard' && !isNext(from)) || verb.neutral) continue;
    const whole = word.text + verb.text.toLowerCase();
    Object.assign(verb, { folded: fold(whole), stem: stem(whole) });
    words.splice(at, 1);
  }
}

/** `Every day` is `daily`, as long as it is not every day off. */
function turns(words: Word[], { language, stem }: Lexicon): void {
  words.forEach((word, at) => {
    const [unit, next] = [words[at + 1], words[at + 2]];
    const often = unit?.breakBefore === 'none' ? OFTEN.get(unit.folded) : undefined;
    if (language !== 'en' || !unit || !often || !isEach(words, at)) return;
    if (next && next.breakBefore === 'none' && !next.neutral) return;
    Object.assign(word, { text: often, folded: often, stem: stem(often), end: unit.end, neutral: false });
    words.splice(at + 1, 1);
  });
}

/** `Each` and `every`; behind a figure, as in `60 calls a day`, `a` and `per` too. */
function isEach(words: readonly Word[], at: number): boolean {
  const { folded } = words[at] ?? {};
  if (folded === 'each' || folded === 'every') return true;
  const ahead = words.slice(Math.max(0, at - 4), at);
  return (
    (folded === 'a' || folded === 'per') &&
    !ahead.at(-1)?.neutral &&
    ahead.some(({ figure, text }) => figure ?? numberWord(text, 'en'))
  );
}

const OFTEN = new Map([
  ['day', 'daily'],
  ['week', 'weekly'],
  ['month', 'monthly'],
  ['year', 'yearly'],
]);

/** `Konnte gesenkt werden` is `wurde gesenkt`, and `up to date` one word. */
function idioms(words: Word[], { language }: Lexicon): void {
  const isPassive = words.some(({ folded }) => folded === 'werden');
  words.forEach((word, at) => {
    if (language === 'de' && isPassive && /^konnten?$/i.test(word.text)) {
      Object.assign(word, { folded: 'wurden', neutral: true });
    }
    const [to, date] = [words[at + 1], words[at + 2]];
    if (word.folded !== 'up' || to?.folded !== 'to' || date?.folded !== 'date') return;
    Object.assign(word, { text: 'up-to-date', folded: 'up-to-date', stem: 'up-to-date', end: date.end });
    words.splice(at + 1, 2);
  });
}

/** What stands at the end of a clause and belongs to its verb. */
const PARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set('ab an auf aus durch ein fest mit nach um vor zu zuruck zusammen'.split(' ')),
  nl: new Set('aan af door in mee na op samen uit voor'.split(' ')),
};

function wordAt(text: string, start: number, lexicon: Lexicon): Word {
  const figure = /\p{N}/u.test(text.charAt(start)) ? figureAt(text, start) : undefined;
  if (figure) {
    const shown = text.slice(start, figure.end);
    const comparator = figure.plus ? 'least' : '';
    return { ...blank(shown, start, figure.end), figure: { value: figure.value, unit: figure.unit, comparator } };
  }
  WORD.lastIndex = start;
  const found = WORD.exec(text)?.[0] ?? text.charAt(start);
  const shown = found.replace(/\.$/, '');
  const word = blank(shown, start, start + shown.length);
  word.stem = lexicon.stem(shown);
  const shouted = shown.length > 1 && shown === shown.toUpperCase();
  word.neutral =
    (lexicon.neutral.has(word.folded) && !shouted) || (ELISIONS.has(word.folded) && /['’]/.test(text.charAt(word.end)));
  return word;
}

function blank(text: string, start: number, end: number): Word {
  const folded = fold(text);
  return {
    text,
    folded,
    stem: folded,
    start,
    end,
    breakBefore: 'none',
    inBrackets: false,
    joined: false,
    neutral: false,
    comparing: false,
  };
}

function breakOf(gap: string, first: boolean): Word['breakBefore'] {
  if (first || HARD_BREAK.test(gap)) return 'hard';
  if (ASIDE.test(gap)) return 'aside';
  return /[&+]/.test(gap) ? 'and' : /[,/]/.test(gap) ? 'comma' : 'none';
}

/** The s of `company's` goes; `don't` becomes one word. */
function possessives(words: readonly Word[], text: string): Word[] {
  const kept: Word[] = [];
  for (const word of words) {
    const before = kept.at(-1);
    const apostrophe = before?.end === word.start - 1 && /['’]/.test(text.charAt(word.start - 1));
    if (before && apostrophe && word.text === 's') continue;
    if (before && apostrophe && word.text === 't') {
      kept[kept.length - 1] = {
        ...before,
        text: text.slice(before.start, word.end),
        end: word.end,
        folded: "n't",
        stem: "n't",
        neutral: false,
      };
    } else kept.push(word);
  }
  return kept;
}

/** Spelled-out numbers become figures, neighbours together. */
function spelledFigures(words: readonly Word[], text: string, { language }: Lexicon): Word[] {
  const kept: Word[] = [];
  let values: number[] = [];
  for (const word of words) {
    const before = kept.at(-1);
    // A word that the unit of the figure before has taken: `percent`.
    if (before?.figure && word.start < before.end) continue;
    const value = word.figure ? undefined : numberWord(word.text, language);
    if (value === undefined) {
      values = [];
      kept.push(word);
      continue;
    }
    const joined = values.length > 0 && word.breakBefore === 'none';
    values = joined ? [...values, value] : [value];
    const unit = unitAt(text, word.end);
    const end = unit?.end ?? word.end;
    const figure = { value: combined(values), unit: unit?.unit ?? '', comparator: '' as const };
    if (joined && before) kept[kept.length - 1] = { ...before, end, figure };
    else kept.push({ ...word, neutral: false, end, figure });
  }
  return kept;
}

/** Between two figures that are one range. After `from` they are a change, and stay two. */
const RANGE = /^\s?(?:[-–—→]|->|to|bis|à|tot|do|al)\s?$/u;
const BETWEEN: ReadonlySet<string> = new Set('between zwischen entre tra fra tussen miedzy'.split(' '));
const AND = /^\s?(?:and|und|et|y|e|en|i|a)\s?$/u;
const FROM: ReadonlySet<string> = new Set('from von de du da dal od van desde des'.split(' '));

/** `10-15` and `10 to 15` are one figure: neither half may be told without the other. */
function ranges(text: string, words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (const word of words) {
    const before = kept.at(-1);
    const between = before?.figure ? undefined : before;
    const first = between ? kept.at(-2) : before;
    const opener = kept.at(between ? -3 : -2)?.folded ?? '';
    const link = first ? text.slice(first.end, word.start) : '';
    const linked = first?.figure && word.figure && (RANGE.test(link) || (BETWEEN.has(opener) && AND.test(link)));
    if (first?.figure && word.figure && linked && !(between && FROM.has(opener))) {
      const { value, unit } = word.figure;
      const comparator = first.figure.comparator || word.figure.comparator;
      const figure = { value: `${first.figure.value}-${value}`, unit: unit || first.figure.unit, comparator };
      if (between) kept.pop();
      kept[kept.length - 1] = { ...first, end: word.end, figure };
    } else kept.push(word);
  }
  return kept;
}

/** Marks `more than`, `up to`, `about` before figures. */
function comparisons(words: Word[], { comparators }: Lexicon): Word[] {
  words.forEach((word, at) => {
    if (!word.figure) return;
    const found = comparators.find(({ words: phrase }) => {
      const before = words.slice(Math.max(0, at - phrase.length), at);
      return before.length === phrase.length && before.every(({ folded }, index) => folded === phrase[index]);
    });
    if (!found) return;
    // `above 90+` is neither.
    word.figure.comparator = word.figure.comparator === '' ? found.kind : 'both';
    for (const phrase of words.slice(at - found.words.length, at)) phrase.comparing = true;
  });
  return words;
}

/** A word that must come from the original. */
export function isContent(word: Word): boolean {
  return !word.neutral && !word.comparing && !word.figure;
}
