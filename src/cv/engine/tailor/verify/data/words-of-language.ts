/**
 * What the verifier knows of one language. Words are written plainly, separated by blanks (phrases by `|`), and folded and stemmed on
 * loading. Whatever is in none of these lists is content, and content must come from the original.
 */
export interface WordsOfLanguage {
  /** Small words that claim nothing and may come and go. */
  neutral: string;
  /** Those of them that open nothing: articles, pronouns, auxiliaries. The others are prepositions and conjunctions. */
  plain: string;
  /** `and`, `or`: after them a new clause may begin. */
  coordinators: string;
  /** Who does how much, from looking on (0) over helping (1), doing (2, everything else) and coordinating (3) to leading (4) and owning (5). */
  levels: readonly [watching: string, helping: string, coordinating: string, leading: string, owning: string];
  /** Verbs that say nothing without their object: to *provide* support. */
  light: string;
  /** Openings that may go, since what follows them is what was done: *responsible for* cleaning. Phrases. */
  governors: string;
  /** Words that make what follows smaller or less sure; as long as it stays, they stay. */
  limiters: string;
  negators: string;
  /** Phrases around figures. */
  more: string;
  least: string;
  less: string;
  about: string;
  /** Prepositions that say who did it, or as what: no other may stand in their place. */
  binding: string;
  /** Prepositions before names, grouped by what they may stand in for; groups by `|`. */
  prepositions: string;
  /** `a`, `an`, `one`: one thing, which may not become several. */
  singular: string;
  /** `of`: what stands before it may not go while what stands after it stays... */
  of: string;
  /** ...except where it only says how things are counted or grouped. */
  measures: string;
  /** Endings of words for people: a doer is not what is done. */
  doers: RegExp;
  /** Words or phrases that may stand for each other; rings by `|`, members by `,`. */
  rings: string;
  /** `from > to, to`: right may stand for left, not the other way round; rows by `|`. */
  weaker: string;
}
