import { verbLemma } from '../../common/english-verbs.js';
import { collocated } from './collocations.js';
import { rootOf, SHORTEST_PART } from './roots.js';
import { findSkills } from '../../skills/find-skills.js';
import type { Statement } from './slots.js';
import type { Lexicon } from './lexicon.js';
import { isContent, type Word } from './statement.js';

/**
 * Per word of the edit: where in the original it can come from, each possibility with all the positions that it takes; words that
 * stand for them together share it. Words that claim nothing have none and need none.
 */
export type Origins = readonly (readonly (readonly number[])[] | undefined)[];

const LONGEST_PHRASE = 3;
/** Stems that hold a verb and a noun or adjective: `lead generation` is not `led generation`. */
const TWO_FACED = new Set(
  'lead head direct chair master own found intern organ univers gener execut polic commun minist'.split(' '),
);
const HELPERS = new Set('help assist support contribute participate'.split(' '));

/** Finds where each word of an edit comes from. A word from nowhere has an empty list. */
export function originsOf(before: Statement, after: Statement, lexicon: Lexicon): Origins {
  return new OriginFinder(before, after, lexicon).find();
}

class OriginFinder {
  private readonly found: ((readonly number[])[] | undefined)[];

  constructor(
    private readonly before: Statement,
    private readonly after: Statement,
    private readonly lexicon: Lexicon,
  ) {
    this.found = after.words.map((word) => (isContent(word) ? [] : undefined));
  }

  find(): Origins {
    this.after.words.forEach((_, at) => {
      this.sameWord(at);
      this.synonym(at);
      this.collocation(at);
      this.sameLetters(at);
      this.shortForm(at);
    });
    this.openings();
    this.sameSkills();
    this.helper();
    this.compounds();
    return this.found;
  }

  private add(from: number, length: number, origins: readonly number[]): void {
    if (origins.length === 0) return;
    for (let at = from; at < from + length; at++) this.found[at]?.push(origins);
  }

  /** Words of `managed to` do not vouch for `managed`. */
  private usable(at: number): boolean {
    const word = this.before.words[at];
    return word !== undefined && !word.figure && !word.comparing && !this.before.openings.has(at);
  }

  private sameWord(at: number): void {
    const word = this.after.words[at];
    if (!word || !this.found[at]) return;
    this.before.words.forEach((origin, from) => {
      if (!origin.neutral && this.usable(from) && this.isSame(word, origin, at)) this.add(at, 1, [from]);
    });
  }

  private isSame(word: Word, origin: Word, at: number): boolean {
    const { lexicon, after, before } = this;
    if (/\d/.test(word.text + origin.text)) return word.folded === origin.folded;
    if (isShouted(word.text) && !after.shouted && !before.shouted && word.text !== origin.text) return false;
    if (namesSomething(word, origin, at, after, lexicon)) return false;
    if (word.folded === origin.folded) return true;
    if (lexicon.language === 'en' && american(word.folded) === american(origin.folded)) return true;
    const related =
      word.stem === origin.stem ||
      (lexicon.language === 'pl' && isPolishForm(word.folded, origin.folded)) ||
      this.isDerived(word, origin);
    if (!related || word.stem.length < 3 || this.isGivenBack(word, origin)) return false;
    if (lexicon.status.has(word.folded) || lexicon.status.has(origin.folded)) return isPlural(word, origin);
    if (TWO_FACED.has(word.stem) && lexicon.language === 'en' && !this.sameVerb(word, origin)) return false;
    return (
      isDoer(word, lexicon) === isDoer(origin, lexicon) &&
      isSuperlative(word, lexicon) === isSuperlative(origin, lexicon)
    );
  }

  /** Polish tells by its endings whose help it was: `pomoc kierownika`, `pomagałem kierownikowi`. */
  private isGivenBack(word: Word, origin: Word): boolean {
    const helped = this.before.words[this.before.words.indexOf(origin) - 1]?.folded ?? '';
    return /^(?:pomoc|wsparcie)/.test(helped) && /(?:owi|om)$/.test(word.folded) && !/(?:owi|om)$/.test(origin.folded);
  }

  /** `repareerde` and `reparatie`: a verb and what it is called to do it. Nothing is derived that claims to lead. */
  private isDerived(word: Word, origin: Word): boolean {
    const { levels, rootLevels, language } = this.lexicon;
    const root = rootOf(word.folded, language);
    if (root === undefined || root !== rootOf(origin.folded, language)) return false;
    const [said, meant] = [word, origin].map(({ stem }) => levels.get(stem) ?? rootLevels.get(root) ?? 2);
    return said === meant && (language === 'pl' || (said ?? 2) <= 3);
  }

  private sameVerb(word: Word, origin: Word): boolean {
    if (isPlural(word, origin)) return true;
    const verb = verbLemma(word.text);
    if (verb === undefined || verb !== verbLemma(origin.text)) return false;
    const next = this.before.words[this.before.words.indexOf(origin) + 1];
    // In its base form it is a verb only where an article or figure follows.
    return origin.folded !== verb || next === undefined || next.neutral || next.figure !== undefined;
  }

  private synonym(at: number): void {
    for (let length = LONGEST_PHRASE; length > 0; length--) {
      const said = this.after.words.slice(at, at + length);
      if (said.length < length || said.some(({ figure }) => figure) || !said.some(isContent)) continue;
      const sources = this.sourcesOf(said);
      for (const source of sources ?? []) {
        const stems = source.split(' ');
        const isOpening = this.lexicon.governors.some(
          (phrase) => phrase.map((word) => this.lexicon.stem(word)).join(' ') === source,
        );
        if (
          !this.isPeer(said, source) &&
          !this.isNoBolder(
            said.map(({ stem }) => stem),
            stems,
          )
        )
          continue;
        for (const from of this.occurrences(stems)) {
          const origins = stems.map((_, index) => from + index);
          const trade = length === 1 && origins.length === 1 && this.isOtherTrade(at, from);
          if (!trade && origins.every((origin) => isOpening || this.usable(origin))) this.add(at, length, origins);
        }
      }
    }
  }

  private collocation(at: number): void {
    for (const { length, origins } of collocated(this.before.words, this.after.words, at, this.lexicon))
      if (origins.every((origin) => this.usable(origin))) this.add(at, length, origins);
  }

  private isPeer(said: readonly Word[], source: string): boolean {
    const { peers, rootOfStem, language } = this.lexicon;
    const root = said.length === 1 && said[0] ? rootOf(said[0].folded, language) : undefined;
    if (peers.has(`${said.map(({ stem }) => stem).join(' ')}|${source}`)) return true;
    return root !== undefined && [...rootOfStem].some(([stem, own]) => own === root && peers.has(`${stem}|${source}`));
  }

  /** What must have been said: of a single word, by its root too. */
  private sourcesOf(said: readonly Word[]): ReadonlySet<string> | undefined {
    const { synonyms, synonymRoots, language } = this.lexicon;
    const known = synonyms.get(said.map(({ stem }) => stem).join(' '));
    const root = said.length === 1 && said[0] ? rootOf(said[0].folded, language) : undefined;
    const alike = root === undefined ? undefined : synonymRoots.get(root);
    return known && alike ? new Set([...known, ...alike]) : (known ?? alike);
  }

  /** Of a person on one side, of a thing on the other. */
  private isOtherTrade(at: number, from: number): boolean {
    const [word, origin] = [this.after.words[at], this.before.words[from]];
    return (
      word !== undefined &&
      origin !== undefined &&
      word.stem.slice(0, 4) === origin.stem.slice(0, 4) &&
      isDoer(word, this.lexicon) !== isDoer(origin, this.lexicon)
    );
  }

  /** Who helped, watched or tried did not do it; who did it did not lead. */
  private isNoBolder(said: readonly string[], meant: readonly string[]): boolean {
    const [level, origin] = [this.claims(said), this.claims(meant)];
    return origin < 2 ? level < 2 : level <= Math.max(2, origin);
  }

  /** How much a phrase claims; 2 is simply doing. One word of help makes help of it. */
  private claims(stems: readonly string[]): number {
    // What is put together need not be shared.
    const levels = stems.map((stem, at) => (stems[at - 1] === 'put' ? 2 : (this.lexicon.levels.get(stem) ?? 2)));
    const least = Math.min(...levels);
    return least < 2 ? least : Math.max(...levels);
  }

  private occurrences(stems: readonly string[]): number[] {
    const { words } = this.before;
    const { language, rootOfStem } = this.lexicon;
    const root = stems.length === 1 ? rootOfStem.get(stems[0] ?? '') : undefined;
    return words.flatMap((word, at) =>
      stems.every((stem, index) => words[at + index]?.stem === stem) ||
      (root !== undefined && root === rootOf(word.folded, language))
        ? [at]
        : [],
    );
  }

  /** `e-mail` and `email`, `follow up` and `followup`. */
  private sameLetters(at: number): void {
    const word = this.after.words[at];
    if (!word || !this.found[at]) return;
    const { words } = this.before;
    words.forEach((origin, from) => {
      const next = words[from + 1];
      if (next && !origin.figure && !next.figure && origin.folded + next.folded === word.folded)
        this.add(at, 1, [from, from + 1]);
    });
    const next = this.after.words[at + 1];
    if (!next || next.figure) return;
    words.forEach((origin, from) => {
      if (!origin.figure && origin.folded === word.folded + next.folded) this.add(at, 2, [from]);
    });
  }

  private shortForm(at: number): void {
    const word = this.after.words[at];
    if (!word || word.figure) return;
    for (const { short, long } of this.lexicon.short) {
      if (word.folded === short && isShortForm(word, short))
        for (const run of this.runs(this.before.words, long)) this.add(at, 1, run);
      const spelled = long.every((part, index) => this.after.words[at + index]?.folded === part);
      if (!spelled) continue;
      this.before.words.forEach((origin, from) => {
        if (origin.folded === short && isShortForm(origin, short)) this.add(at, long.length, [from]);
      });
    }
    if (isShouted(word.text) && this.found[at]?.length === 0) this.initials(at, word.text);
  }

  private runs(words: readonly Word[], phrase: readonly string[]): number[][] {
    return words.flatMap((_, at) =>
      phrase.every((part, index) => words[at + index]?.folded === part)
        ? [phrase.map((_part, index) => at + index)]
        : [],
    );
  }

  /** `quality assurance (QA)`: initials of words the edit itself spells out beside it. */
  private initials(at: number, letters: string): void {
    const spelled = this.after.words.slice(Math.max(0, at - letters.length), at);
    const matches = spelled.map(({ text }) => text.charAt(0).toUpperCase()).join('') === letters;
    if (!matches || letters.length < 2 || this.after.words[at]?.inBrackets !== true) return;
    this.add(
      at,
      1,
      spelled.flatMap((_, index) => this.found[at - letters.length + index]?.[0] ?? []),
    );
  }

  /** An opening such as `responsible for` vouches for itself. */
  private openings(): void {
    for (const at of this.after.openings) {
      const word = this.after.words[at];
      for (const from of this.before.openings)
        if (this.before.words[from]?.folded === word?.folded) this.add(at, 1, [from]);
    }
  }

  /** Two names of one skill. */
  private sameSkills(): void {
    const { language } = this.lexicon;
    if (this.found.every((origins) => origins === undefined || origins.length > 0)) return;
    const known = findSkills(this.before.text, { language });
    for (const { id, start, end } of findSkills(this.after.text, { language })) {
      for (const same of known.filter((mention) => mention.id === id)) {
        const origins = positionsIn(this.before.words, same.start, same.end);
        for (const at of positionsIn(this.after.words, start, end)) this.add(at, 1, origins);
      }
    }
  }

  /** To have helped with it is always less than to have done it. */
  private helper(): void {
    const at = this.after.words.findIndex(isContent);
    const word = this.after.words[at];
    if (!word || this.found[at]?.length !== 0) return;
    const level = this.lexicon.levels.get(word.stem) ?? 2;
    const helps = this.lexicon.language === 'en' ? HELPERS.has(verbLemma(word.text) ?? '') : level === 1;
    if (!helps || this.lexicon.fellowStems.has(word.stem)) return;
    const bold = this.before.words.findIndex(({ stem }) => (this.lexicon.levels.get(stem) ?? 0) >= 3);
    if (bold >= 0) this.add(at, 1, [bold]);
  }

  /** With nothing but an article or preposition between them. */
  private standTogether([first, second]: readonly [number, number]): boolean {
    const [from, to] = first < second ? [first, second] : [second, first];
    return this.before.words.slice(from + 1, to).every(({ neutral }) => neutral) && to - from <= 3;
  }

  /** `Planung von Projekten` and `Projektplanung`. */
  private compounds(): void {
    if (!/^(?:de|nl)$/.test(this.lexicon.language)) return;
    this.after.words.forEach((word, at) => {
      const parts = this.found[at] && compoundParts(word, this.before.words, this.lexicon.language);
      if (parts && this.standTogether(parts)) this.add(at, 1, parts);
    });
    this.before.words.forEach((origin, from) => {
      const parts = compoundParts(origin, this.after.words, this.lexicon.language);
      const source = [from];
      if (parts && this.usable(from)) for (const at of parts) this.add(at, 1, source);
    });
  }
}

/** `Colour` and `color`, `catalogued` and `cataloged`, `centre` and `center`: one word in two spellings. */
const american = (folded: string): string =>
  folded
    .replace(/(?<=\p{L}{2})our(?=$|s$|ed$|ing$|ful|ite|able)/u, 'or')
    .replace(/(?<=\p{L}{3})(i|y)s(?=e$|es$|ed$|er$|ers$|ing$|ation)/u, '$1z')
    .replace(/logu(?=e|i)/, 'log')
    .replace(/loge(?=$|s$)/, 'log')
    .replace(/(cent|met|lit|theat|fib)re(?=$|s$|d$)/, '$1er')
    .replace(/(?<=[ae])ll(?=ed$|ing$|er$|ers$)/, 'l')
    .replace(/^(licen|defen|offen)ce(?=$|s$|d$)/, '$1se')
    .replace(/^programme/, 'program');

/** `IT` is information technology, `it` is not. */
const NEEDS_CAPITALS = new Set('it us er ed ap ar pr no ic iv ad mo hr ue'.split(' '));
const isShortForm = ({ text }: Word, short: string): boolean => !NEEDS_CAPITALS.has(short) || isShouted(text);

const POLISH_ENDING =
  /^(?:a|e|i|o|u|y|ia|ie|iu|ii|ow|om|em|im|ym|am|ami|ach|owi|ego|emu|ej|ych|ich|ymi|imi|iej|iego|mi|ek|ka|ki|ke|kom|kami|kach|kiem|kow)?$/;

/** Forms of one Polish noun or adjective, which the stemmer may part. */
function isPolishForm(word: string, origin: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === origin[same]) same++;
  const shortest = Math.min(word.length, origin.length) <= 5 ? 3 : 5;
  return same >= shortest && POLISH_ENDING.test(word.slice(same)) && POLISH_ENDING.test(origin.slice(same));
}

const isShouted = (text: string): boolean => text.length > 1 && /\p{L}/u.test(text) && text === text.toUpperCase();

function positionsIn(words: readonly Word[], start: number, end: number): number[] {
  return words.flatMap((word, at) => (word.start >= start && word.end <= end ? [at] : []));
}

function isPlural(word: Word, origin: Word): boolean {
  const [short = '', long = ''] = [word.folded, origin.folded].sort((a, b) => a.length - b.length);
  return long.startsWith(short) && /^(?:s|es|e|n|en|i|innen)?$/.test(long.slice(short.length));
}

/** People by their trade: a nurse is not nursing. German tells by the capital that a noun is meant. */
export function isDoer({ text, folded, stem }: Word, { doers, language }: Lexicon): boolean {
  if (language === 'de' && !/^\p{Lu}/u.test(text)) return false;
  if (language === 'nl' && /eer$/.test(folded)) return false;
  if (language === 'pl') return doers.test(stem);
  if (language === 'en' && folded.endsWith('er') && verbLemma(folded) === folded) return false;
  return folded.length > 4 && !/[éí]$/.test(text) && doers.test(folded);
}

const SUPERLATIVE: Readonly<Record<string, RegExp>> = {
  en: /[^aeiou]est$/,
  de: /..(?:s|ß|(?<!t)z|^letz)te[nrsm]?$/,
  nl: /..ste?$/,
};

/** Pasts and other words that look like superlatives. */
const NO_SUPERLATIVE: Readonly<Record<string, RegExp>> = {
  en: /^(?:re|con|pro|at)?(?:test|quest)$|^(?:harvest|invest|suggest|digest|guest|forest|arrest|rest|west|chest|pest|nest)$/,
  de: /(?:fass|pass|mess|pflanz|heiz|nutz|setz|putz)te$/,
  nl: /^(?:plaats|las|pas|was|los|mis|toets|verhuis|poets|kies|meld|rooster|print|test|oogst)te$/,
};

/** Stemmers cut the endings of comparison away. Inside a German sentence a capital means a noun, such as `Gäste`. */
export function isSuperlative({ text, folded, breakBefore }: Word, { language }: Lexicon): boolean {
  if (language === 'de' && /^\p{Lu}/u.test(text) && breakBefore !== 'hard') return false;
  if (NO_SUPERLATIVE[language]?.test(folded)) return false;
  return SUPERLATIVE[language]?.test(language === 'de' ? text.toLowerCase() : folded) ?? false;
}

/** A common word of the original that the edit makes a name of: picked *at Apple*. */
function namesSomething(
  word: Word,
  origin: Word,
  at: number,
  after: Statement,
  { language, prepositions }: Lexicon,
): boolean {
  if (language === 'de' || after.shouted || at === 0) return false;
  if (!/^\p{Lu}/u.test(word.text) || !/^\p{Ll}/u.test(origin.text)) return false;
  return prepositions.has(after.words[at - 1]?.folded ?? '');
}

const LINKER = /^(?:s|es|n|en|er|e)?$/;

/** What a word may be written as inside a compound: `Kontroll`, `Transport`. */
const insideOf = ({ folded, stem, figure }: Word, language: string): string[] =>
  figure
    ? []
    : [stem, folded.replace(/(?:ern|en|er|es|e|n|s)$/, ''), rootOf(folded, language) ?? ''].filter(
        ({ length }) => length >= SHORTEST_PART,
      );

/** Which words a compound is made of, if it is made of two of the given ones wholly. */
function compoundParts(
  { folded, figure }: Word,
  words: readonly Word[],
  language: string,
): [number, number] | undefined {
  if (figure || folded.length < 2 * SHORTEST_PART) return undefined;
  const inside = words.map((word) => insideOf(word, language));
  const endsIn = (rest: string, tail: string): boolean => {
    const at = rest.indexOf(tail);
    return (
      at >= 0 && LINKER.test(rest.slice(0, at)) && /^(?:ung|ungen|en|er|e|n|s)?$/.test(rest.slice(at + tail.length))
    );
  };
  for (const [first, heads] of inside.entries()) {
    const rests = heads.flatMap((head) => (folded.startsWith(head) ? [folded.slice(head.length)] : []));
    const second = inside.findIndex(
      (tails, at) => at !== first && tails.some((tail) => rests.some((rest) => endsIn(rest, tail))),
    );
    if (second >= 0) return [first, second];
  }
  return undefined;
}
