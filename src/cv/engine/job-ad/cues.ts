import { PhraseIndex } from '../skills/phrase-index.js';
import { type Word, wordsOf } from '../skills/words.js';
import { CLAUSE_OPENERS, type Cue, CUE_ROWS } from './data/cue-phrases.js';

interface PlacedCue {
  cues: readonly Cue[];
  start: number;
  end: number;
}

interface CueEntry extends Cue {
  /** ISO 639-1; the words count in texts of this language only. */
  language?: string;
}

let built: { cues: PhraseIndex<CueEntry>; openers: PhraseIndex<true> } | undefined;

function tries(): NonNullable<typeof built> {
  if (built) return built;
  built = { cues: new PhraseIndex(), openers: new PhraseIndex() };
  for (const [weight, side, phrases] of CUE_ROWS) {
    for (const phrase of phrases) {
      const language = phrase[2] === ':' ? phrase.slice(0, 2) : undefined;
      built.cues.add(language ? phrase.slice(3) : phrase, { weight, side, language });
    }
  }
  for (const opener of CLAUSE_OPENERS) built.openers.add(opener, true);
  return built;
}

// `super, jeśli znasz`: some languages part by a comma what is one phrase
const COMMA_OF_IF = /,(?=\s(?:wenn|falls|jeśli|jeżeli|gdy)(?!\p{L}))/giu;

/** Characters within which a `no` or `without` reaches. */
const DENIAL_REACH = 50;

/** Tells for any place in a sentence whether what stands there is required, preferred, or not asked for. */
export class Cues {
  private readonly placed: PlacedCue[];
  /** Where a new demand begins behind a comma: a cue behind it says nothing of what stands before it. */
  private readonly barriers: number[];

  private readonly text: string;

  constructor(given: string, language?: string) {
    const text = given.replace(COMMA_OF_IF, ' ');
    this.text = text;
    const words = wordsOf(text);
    const place = ({ first, last }: { first: number; last: number }) => ({
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? 0,
    });
    this.placed = tries()
      .cues.choose(text, words, (values) => {
        const own = values.filter((value) => !value.language || value.language === language);
        return own.length > 0 ? own : undefined;
      })
      .map((hit) => ({ ...place(hit), cues: hit.value }))
      .map((cue) => ({ ...cue, cues: facing(text, cue) }))
      .filter((cue, at, all) => !isWished(text, all[at - 1], cue));
    this.barriers = tries()
      .openers.find(text, words)
      .filter(({ first }) => opensClause(text, words, first))
      .map((hit) => place(hit).start);
  }

  /** Whether any words say that something is asked for. */
  get weighs(): boolean {
    return this.placed.some(({ cues }) => cues.some(({ weight }) => weight !== 'none'));
  }

  /** Where such words stand. */
  get places(): readonly { start: number; end: number }[] {
    return this.placed;
  }

  weightAt(start: number, end: number): Cue['weight'] | undefined {
    const before = this.placed.findLast((cue) => cue.end <= start);
    const forth = before && sideOf(before, 'after');
    if (forth === 'none') return before && start - before.end < DENIAL_REACH ? 'none' : undefined;
    const after = this.placed.find((cue) => cue.start >= end && !isBracketed(this.text, end, cue.start));
    const back =
      after && !this.barriers.some((at) => at >= end && at < after.start) ? sideOf(after, 'before') : undefined;
    return back ?? forth;
  }
}

/** `Bonus if | you know`: what is demanded behind a wish is part of the wish. */
function isWished(text: string, before: PlacedCue | undefined, cue: PlacedCue): boolean {
  if (!before || sideOf(before, 'after') !== 'preferred' || sideOf(cue, 'after') !== 'required') return false;
  return /^[\s,:]*$/.test(text.slice(before.end, cue.start));
}

/** Of words that may speak of either side: where they open a clause, of what follows. */
function facing(text: string, { cues, start, end }: PlacedCue): readonly Cue[] {
  if (new Set(cues.map(({ side }) => side)).size < 2) return cues;
  const opens = /(?:^\W{0,3}|[,;:(–—]\s?)$/.test(text.slice(Math.max(0, start - 3), start));
  const side = opens && /^:?\s\p{L}/u.test(text.slice(end, end + 3)) ? 'after' : 'before';
  return cues.filter((cue) => cue.side === side);
}

function sideOf(placed: PlacedCue, side: Cue['side']): Cue['weight'] | undefined {
  return placed.cues.find((cue) => cue.side === side)?.weight;
}

/** `Excel (pivot tables; VBA a plus)`: what is said within brackets is said of nothing before them. */
function isBracketed(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return between.lastIndexOf('(') > between.lastIndexOf(')') && /\(\s*\p{L}+[\s,;]/u.test(between);
}

function opensClause(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && /[,;–—-]\s/.test(text.slice(before.end, words[at]?.start));
}
