import type { EditReason, EditReasonCode } from '../../model/tailoring.js';
import { isKnownPlace } from '../../entries/vocabulary/places.js';
import type { Lexicon } from './lexicon.js';
import { isSuperlative } from './origins.js';
import { reason } from './reasons.js';
import { isEmptyVerb, isManner, namesDoer, type Slot, type Statement } from './slots.js';

/** A sentence of fewer words may say how the one before it was meant: `In a simulation.` */
const SHORTEST_SENTENCE = 2;

/** `I` of those languages that say it. */
const PERSON = new Set(['i', 'ich', 'je', 'j', 'ik']);

/** `With` of the languages. */
export const WITH = new Set('with mit avec con com met z'.split(' '));

/** Endings that only verbs have which I did; with their accents. English verbs open a clause of their own. */
export const FIRST_PERSON: Readonly<Record<string, RegExp>> = {
  de: /^(?:\p{Ll}+te|sie|ihn|es)$/u,
  es: /(?:é|í|aba|ía)$/,
  it: /(?:[aei]vo|ai|ii)$/,
  pt: /(?:ei|[a-z]{3}i|ava)$/,
  nl: /^(?:\p{Ll}+[dt]e|ze)$/u,
  pl: /ł[ea]m$/,
};

/** Alone of its kind, or before all others; folded, in the eight languages. */
export const UNMATCHED = new Set(
  'only sole unique first last best most top leading one einzige einziger einziges erste erster erstes beste bester bestes seul seule unique premier premiere meilleur meilleure plus unico unica primero primera primer mejor mas primo prima migliore piu primeiro primeira melhor mais enige eerste jedyny jedyna pierwszy pierwsza najlepszy najlepsza najwiekszy najwieksza'.split(
    ' ',
  ),
);

/**
 * What an edit leaves out. Only what is known to be harmless may go: praise, empty verbs, items of a list of things, and whole
 * sentences. What any other word did to the rest nobody can tell.
 */
export class Omissions {
  private readonly freeSettings = new Map<number, boolean>();

  constructor(
    private readonly before: Statement,
    private readonly used: ReadonlySet<number>,
    private readonly lexicon: Lexicon,
  ) {}

  reasons(): EditReason[] {
    return this.before.slots.flatMap((slot, index) => {
      const lost = slot.words.filter((at) => !this.used.has(at) && !this.isHarmless(slot, at));
      const free = lost.length === 0 || (this.isGone(slot) && this.mayGo(slot, index));
      return free ? [] : lost.map((at) => reason(this.codeOf(at), this.before.words[at]?.text ?? ''));
    });
  }

  private isGone({ words }: Slot): boolean {
    return words.every((at) => !this.used.has(at));
  }

  private codeOf(at: number): EditReasonCode {
    const { folded = '', stem = '', figure } = this.before.words[at] ?? {};
    if (figure) return 'number';
    if (this.lexicon.negators.has(folded)) return 'negation';
    return (this.lexicon.levels.get(stem) ?? 2) <= 1 ? 'scope' : 'hedge';
  }

  private isHarmless(slot: Slot, at: number): boolean {
    const word = this.before.words[at];
    if (!word || word.figure || word.joined) return false;
    if (isManner(word, this.lexicon)) return true;
    const isHead = slot.hosts.length === 0 && (slot.words[0] === at || slot.verb !== undefined);
    return isHead && isEmptyVerb(word, this.lexicon);
  }

  private mayGo(slot: Slot, index: number): boolean {
    return (
      this.isFreeSentence(slot) ||
      this.isFreeClause(slot) ||
      this.isFreeItem(slot, index) ||
      this.isFreeSetting(slot, index) ||
      this.hangsOnFree(slot)
    );
  }

  private isFreeSentence({ sentence }: Slot): boolean {
    const own = this.before.slots.filter((each) => each.sentence === sentence);
    const claims = own.flatMap(({ words }) => words);
    const [first = 0] = claims;
    const hasSubject = this.before.words.slice(first, claims.at(-1)).some(({ folded }) => PERSON.has(folded));
    const says = claims.length >= SHORTEST_SENTENCE && (hasSubject || own.some(({ marker }) => marker === ''));
    const others = this.before.slots.some((each) => each.sentence !== sentence && !this.isGone(each));
    return others && own.every((each) => this.isGone(each)) && says;
  }

  /** `dispensed drugs, advised patients`: one of several things done. */
  private isFreeClause({ clause, sentence }: Slot): boolean {
    const own = this.before.slots.filter((each) => each.clause === clause);
    const [first] = own;
    const siblings = this.before.slots.filter((each) => each.sentence === sentence && each.clause !== clause);
    const isFirst = siblings.every((each) => each.clause > clause);
    const opensItself = !isFirst || (first?.verb === 'past' && first.words.length === 1);
    const kept = siblings.filter((each) => !this.isGone(each));
    return (
      own.every((each) => this.isGone(each)) &&
      kept.length > 0 &&
      opensItself &&
      first?.marker === '' &&
      // Without an object it may be a participle: `a shop, closed and forgotten`.
      own.some((each) => each !== first && each.marker === '' && each.link === 'none') &&
      !own.some((each) => each.link === 'or' || this.isDenied(each) || this.isLimited(each, each === first ? 1 : 0)) &&
      this.claimsAllOfItsEnd(own, kept)
    );
  }

  /** What stands behind the last of several things may be said of all of them. */
  private claimsAllOfItsEnd(own: readonly Slot[], kept: readonly Slot[]): boolean {
    const end = Math.max(...own.flatMap(({ words }) => words));
    const closed = kept.some(({ words }) => words.some((at) => at > end));
    return (
      closed ||
      own
        .slice(1)
        .filter((each) => this.isGone(each) && !this.isFreeSetting(each, this.before.slots.indexOf(each)))
        .every(({ part, link }) => (part === '' || part === 'of') && link !== 'aside')
    );
  }

  private isFreeItem(slot: Slot, index: number): boolean {
    const { slots } = this.before;
    const list = slots.filter((each) => each.list === slot.list);
    const kept = list.filter((each) => !this.isGone(each));
    const next = slots.findIndex((each, at) => at > index && (each.list === slot.list || each.clause !== slot.clause));
    const own = slots.slice(index, next < 0 ? undefined : next);
    const joined = list.length > 2 || this.isJoinedByAnd(list);
    return (
      list.length > 1 &&
      kept.length > 0 &&
      joined &&
      !own.some((each) => this.isCompany(each)) &&
      !list.some((each) => each.link === 'or') &&
      own.every((each) => (this.isGone(each) ? !this.isLimited(each) : this.isShared(each, slot, list))) &&
      !(list.length > 2 && kept.length === 1 && kept[0] === list[0]) &&
      (list[0] !== slot || this.isSimpleFirst(slot, index)) &&
      !this.isCounted(slot) &&
      !slots.some((each) => each.clause === slot.clause && this.isDenied(each)) &&
      this.claimsAllOfItsEnd(own, kept)
    );
  }

  /** `By phone and by mail, with a colleague`: not one of the means. */
  private isCompany({ marker, words }: Slot): boolean {
    const isFellow = (at: number): boolean => this.lexicon.fellowStems.has(this.before.words[at]?.stem ?? '');
    return WITH.has(marker) && (words.some(isFellow) || namesDoer(this.before, { words }, this.lexicon));
  }

  /** What stands behind the last of a list, and may stand behind the others as well: `acceptance and storage` of goods. */
  private isShared(behind: Slot, item: Slot, list: readonly Slot[]): boolean {
    // `Fed horses and rode them at the games`: what stands behind a verb is its own.
    const ending = FIRST_PERSON[this.lexicon.language];
    const isDeed = item.words.some((at) => ending?.test(this.before.words[at]?.text ?? ''));
    if (isDeed && item.link === 'list' && item.marker === '') return false;
    // `Of cards for shops of the quarter`: of the shops, not of the cards.
    const [host] = behind.hosts.map((at) => this.before.slots[at]);
    if (behind.hosts.length > 1 || (host && host !== item && !this.isGone(host) && host.hosts.length > 1)) return true;
    const isBare = list.every(
      ({ hosts, words, verb }) => hosts.length === 0 && (words.length === 1 || verb !== undefined),
    );
    return isBare && behind.list !== item.list;
  }

  /** A comma alone may part a thing from what is said of it. */
  private isJoinedByAnd(list: readonly Slot[]): boolean {
    return list.slice(1).some(({ words: [first = -1] }) => {
      for (let at = first; at > first - 3; at--) {
        if (this.before.words[at]?.breakBefore === 'and') return true;
        if (this.lexicon.and.has(this.before.words[at - 1]?.folded ?? '')) return true;
        if (!this.before.words[at - 1]?.neutral) return false;
      }
      return false;
    });
  }

  /** One word, which cannot be said of the others: `reports, letters`, not: `basic Excel and Word`. */
  private isSimpleFirst(slot: Slot, index: number): boolean {
    const next = this.before.slots.find((each, at) => at > index && each.list === slot.list);
    // `tax returns and annual accounts`: each has a word of its own before it.
    if (slot.words.length > 1 && !(slot.words.length === 2 && (next?.words.length ?? 0) > 1)) return false;
    const previous = this.before.slots[index - 1];
    const isObject = previous?.verb !== undefined && previous.run === slot.run;
    return !isObject || (previous.verb === 'past' && !namesDoer(this.before, slot, this.lexicon));
  }

  /** `12 nurses and aides` are not 12 nurses; `a bridge, 20 cm long, and a tower` is measured by what would go. */
  private isCounted(slot: Slot): boolean {
    const { words, slots } = this.before;
    const counts = ({ words: places }: Slot): boolean => places.some((at) => words[at]?.figure !== undefined);
    if (counts(slot))
      return (
        words[slot.words[0] ?? -1]?.figure !== undefined &&
        !slots.some((each) => each !== slot && each.list === slot.list && counts(each))
      );
    const [first = 0] = slot.words;
    return slots.some((each) => each.clause === slot.clause && (each.words[0] ?? 0) < first && counts(each));
  }

  private isDenied({ words }: Pick<Slot, 'words'>): boolean {
    return words.some((at) => this.lexicon.negators.has(this.before.words[at]?.folded ?? ''));
  }

  /** `in the north of the city`, at the end: where it was. Of the best or the only one that says how far it is true. */
  private isFreeSetting(slot: Slot, index: number): boolean {
    let free = this.freeSettings.get(index);
    if (free === undefined) this.freeSettings.set(index, (free = this.mayGoAsSetting(slot, index)));
    return free;
  }

  private mayGoAsSetting(slot: Slot, index: number): boolean {
    const { slots, words } = this.before;
    const behind = slots.slice(index).filter(({ clause }) => clause === slot.clause);
    const opener = slots[slot.list];
    const isNamed = (at: number): boolean => this.isName(words[at]?.text ?? '');
    // `a bridge in Minecraft`, `an expert in Excel`: only a town or a country is sure to be where it was
    const name = slot.words
      .filter(isNamed)
      .map((at) => words[at]?.text)
      .join(' ');
    const isPlace = (at: number): boolean =>
      this.lexicon.settings.has(words[at]?.folded ?? '') || isNamed(at) || isManner(words[at], this.lexicon);
    const sentence = slots.filter((each) => each.sentence === slot.sentence).flatMap((each) => each.words);
    return (
      index > 0 &&
      slot.link !== 'start' &&
      (slot.part === 'of' ? this.isOfPlace(slots[slot.hosts[0] ?? -1] ?? slot) : opener?.marker === this.lexicon.at) &&
      behind.every(
        (each) => this.isGone(each) && ['', 'of', this.lexicon.at].includes(each.marker) && each.link !== 'or',
      ) &&
      slot.words.every(isPlace) &&
      (name === '' || isKnownPlace(name)) &&
      !sentence.some((at) => this.isUnmatched(at))
    );
  }

  /** `Of the centre`, where what it is of goes too, or is itself only where it was: `in a shop of the centre`. */
  private isOfPlace(host: Slot): boolean {
    if (this.isGone(host)) return true;
    const isCounted = host.words.some((at) => this.before.words[at]?.figure !== undefined);
    return (
      host.marker === this.lexicon.at &&
      !isCounted &&
      !this.isLimited(host) &&
      !namesDoer(this.before, host, this.lexicon)
    );
  }

  private isName(text: string): boolean {
    return /^\p{Lu}\p{Ll}/u.test(text) && this.lexicon.language !== 'de';
  }

  private isUnmatched(at: number): boolean {
    const word = this.before.words[at];
    return (
      word !== undefined &&
      (isSuperlative(word, this.lexicon) || UNMATCHED.has(word.folded) || this.isDenied({ words: [at] }))
    );
  }

  /** `played and lost`: what makes the rest less, or undoes it, stays. */
  private isLimited({ words }: Slot, from = 0): boolean {
    const { limiters, limiterStems } = this.lexicon;
    return words.slice(from).some((at) => {
      const { folded = '', stem = '' } = this.before.words[at] ?? {};
      return limiters.has(folded) || limiterStems.has(stem);
    });
  }

  /** `hedges of gardens`, of which the hedges are gone. */
  private hangsOnFree(slot: Slot): boolean {
    const [host = -1] = slot.hosts;
    const other = this.before.slots[host];
    return (
      slot.hosts.length > 0 &&
      other !== undefined &&
      this.isGone(other) &&
      this.mayGo(other, host) &&
      other.hosts !== slot.hosts
    );
  }
}
