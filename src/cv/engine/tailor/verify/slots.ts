import { verbLemma } from '../../common/english-verbs.js';
import { isDoer } from './origins.js';
import type { Lexicon } from './lexicon.js';
import { isContent, type Word, wordsOf } from './statement.js';

/** A stretch of a statement with one part to play in it: a verb, its object, or what a preposition opens. */
export interface Slot {
  /** The prepositions or conjunctions that open it, as groups; none before verbs, subjects and objects. */
  marker: string;
  /** The same, for what is listed without its own: `of` shoes and bags. */
  part: string;
  /** What joins it to what stands before it. */
  link: 'start' | 'none' | 'list' | 'or' | 'aside';
  /** Positions of the words that must come from the original. */
  words: number[];
  clause: number;
  sentence: number;
  /** A verb and its objects are one run: their words follow each other. */
  run: number;
  /** Slots of which it may be said; none for the head of a clause and what is listed with it. */
  hosts: readonly number[];
  /** The same in all that are listed together. */
  list: number;
  inBrackets: boolean;
  /** Said of its host alone: `wine to hotels and cheese to shops`. */
  bound: boolean;
  /** A verb by itself, in this form. */
  verb: VerbForm;
  /** `was trained`: done to the person, as long as nothing stands before it. */
  undergone: boolean;
  /** `contracts were drafted`: what stands before it is what was done. */
  passive: boolean;
}

/** A statement read for comparison. */
export interface Statement {
  text: string;
  words: readonly Word[];
  slots: readonly Slot[];
  /** Per word: the slot it is in; -1 for words that claim nothing. */
  slotOf: readonly number[];
  /** Words of openings such as `responsible for`, which say nothing of their own. */
  openings: ReadonlySet<number>;
  /** Written in capitals throughout, so that capitals mean nothing. */
  shouted: boolean;
}

export function readStatement(text: string, lexicon: Lexicon): Statement {
  const words = wordsOf(text, lexicon);
  const openings = openingsOf(words, lexicon);
  const slots = new SlotReader(words, openings, lexicon).read();
  const slotOf = words.map(() => -1);
  for (const [index, slot] of slots.entries()) for (const at of slot.words) slotOf[at] = index;
  return { text, words, slots, slotOf, openings, shouted: !/\p{Ll}/u.test(text) };
}

/** Words whose loss has to be answered for. */
export const isClaim = (word: Word): boolean => isContent(word) || word.figure !== undefined;

class SlotReader {
  private readonly slots: Slot[] = [];
  private link: Slot['link'] = 'start';
  private marker: string[] = [];
  private passive = false;
  private passiveClause?: number;
  private head: VerbForm;

  constructor(
    private readonly words: readonly Word[],
    private readonly openings: ReadonlySet<number>,
    private readonly lexicon: Lexicon,
  ) {}

  read(): Slot[] {
    this.words.forEach((word, at) => {
      this.readBreak(word);
      if (this.openings.has(at) || word.comparing || this.isMeasure(at)) return;
      if (isClaim(word)) this.take(word, at);
      else this.readSmall(word, at);
    });
    this.endClause();
    this.slots.forEach((_, index) => this.hang(index));
    this.bind();
    return this.slots;
  }

  /** Where one of a list has something of its own, what stands behind the others is their own too. */
  private bind(): void {
    const hanging = this.slots.filter(({ link, marker }) => link === 'none' && marker !== '');
    for (const slot of hanging) {
      const [host = -1] = slot.hosts;
      const list = this.slots[host]?.list;
      const members = this.slots.flatMap((each, at) => (each.list === list ? [at] : []));
      const last = members.at(-1);
      const bound = hanging.some(({ hosts: [other = -1] }) => members.includes(other) && other !== last);
      if (members.length > 1 && bound) Object.assign(slot, { hosts: [host], bound });
    }
  }

  /** `Die Kosten wurden um 12 % gesenkt`: the verb stands at the end. */
  private endClause(): void {
    const last = this.slots.at(-1);
    const verb = last?.words.at(-1);
    const isPassive =
      (this.passiveClause === last?.clause || this.endsInParticiple(last)) &&
      (this.slots.length > 1 || (last?.words.length ?? 0) > 1);
    this.passiveClause = undefined;
    if (!last || verb === undefined || !isPassive || this.words[verb]?.figure) return;
    const { clause, sentence } = last;
    last.words.pop();
    if (last.words.length === 0) this.slots.pop();
    const list = this.slots.length;
    const place = { clause, sentence, run: last.run + 1, list, inBrackets: false, bound: false };
    this.slots.push({
      ...place,
      marker: '',
      part: '',
      link: 'none',
      words: [verb],
      hosts: [],
      verb: 'past',
      undergone: false,
      passive: true,
    });
  }

  /** `Messungen durchgeführt`, `machines onderhouden`: a short passive. */
  private endsInParticiple(last?: Slot): boolean {
    const { text = '' } = this.words[last?.words.at(-1) ?? -1] ?? {};
    const participle = PARTICIPLE[this.lexicon.language];
    return last?.marker === '' && (participle?.test(text) ?? false);
  }

  private readBreak({ breakBefore }: Word): void {
    if (breakBefore === 'none') return;
    this.marker = [];
    if (breakBefore === 'hard') {
      this.endClause();
      this.link = 'start';
    }
    if (this.link !== 'start') this.link = breakBefore === 'aside' ? 'aside' : this.link === 'or' ? 'or' : 'list';
  }

  /** `a team of` six: how things are grouped says nothing of its own. */
  private isMeasure(at: number): boolean {
    const { measureStems, of } = this.lexicon;
    const [word, next, before] = [this.words[at], this.words[at + 1], this.words[at - 1]];
    const groups = (one?: Word, two?: Word): boolean =>
      one !== undefined && measureStems.has(one.stem) && of.has(two?.folded ?? '') && two?.breakBefore === 'none';
    return groups(word, next) || (groups(before, word) && !this.openings.has(at - 1));
  }

  private readSmall(word: Word, at: number): void {
    const { and, coordinators, language, markers, or, passive } = this.lexicon;
    if (coordinators.has(word.folded)) {
      if (or.has(word.folded)) this.link = 'or';
      else if (and.has(word.folded)) this.link = this.link === 'none' ? 'list' : this.link;
      // `for and third`: nothing stands there to be listed with.
      if (this.marker.length > 0 || !(or.has(word.folded) || and.has(word.folded))) this.marker.push(word.folded);
    } else if (passive.has(word.folded)) {
      this.passive = true;
      if (VERB_FINAL.has(language) && this.link !== 'start') this.passiveClause = this.slots.at(-1)?.clause;
    } else {
      const marker = markers.get(word.folded) ?? (this.isGenitive(at) ? 'of' : undefined);
      if (marker !== undefined) this.marker.push(marker);
    }
  }

  /** German `der` and `des` behind a noun. */
  private isGenitive(at: number): boolean {
    const [word, before] = [this.words[at], this.words[at - 1]];
    const articles = this.lexicon.language === 'de' && /^(?:der|des)$/.test(word?.folded ?? '');
    return articles && word?.breakBefore === 'none' && before !== undefined && isClaim(before) && !before.figure;
  }

  private take(word: Word, at: number): void {
    let slot = this.slots.at(-1);
    const first = slot === undefined || this.link === 'start';
    const ends =
      slot !== undefined && (this.isYear(slot, word) || (slot.verb !== undefined && !PARTICLES.has(word.folded)));
    if (first || ends || this.link !== 'none' || this.marker.length > 0 || this.splitsPassive()) {
      slot = this.open(word);
      this.slots.push(slot);
    }
    slot?.words.push(at);
    if (slot) slot.verb ??= slot.passive ? 'past' : this.headVerb(slot, word, at);
    this.link = 'none';
    this.marker = [];
    this.passive = false;
  }

  /** Behind `in 2021` something else begins. */
  private isYear({ marker, words }: Slot, next: Word): boolean {
    const year = words.some((at) => /^(?:19|20)\d\d$/.test(this.words[at]?.figure?.value ?? ''));
    return marker !== '' && year && next.folded !== 'roku';
  }

  /** In a clause of the passive the verb is a slot of its own. */
  private splitsPassive(): boolean {
    return this.passive && !VERB_FINAL.has(this.lexicon.language);
  }

  private open(word: Word): Slot {
    const before = this.slots.at(-1);
    const start = before === undefined || this.link === 'start';
    const form = verbForm(word, this.lexicon.language);
    const clauseOpens = start || (this.link === 'list' && form !== undefined && form === this.head && this.hasObject());
    if (clauseOpens) this.head = form;
    const opens = start || clauseOpens;
    const isPassive = this.splitsPassive() && (form === 'past' || this.lexicon.language !== 'en');
    const continues = !opens && this.link === 'none' && this.marker.length === 0 && !isPassive;
    return {
      marker: this.marker.join(' '),
      part: this.marker.join(' '),
      link: this.link,
      words: [],
      clause: before ? before.clause + (opens ? 1 : 0) : 0,
      sentence: before ? before.sentence + (start ? 1 : 0) : 0,
      run: before ? before.run + (continues ? 0 : 1) : 0,
      hosts: [],
      list: this.slots.length,
      inBrackets: word.inBrackets,
      bound: false,
      verb: undefined,
      undergone: this.passive && opens,
      passive: isPassive && !opens,
    };
  }

  /** Whether the verb of the clause has got what it is said of: before that, other verbs share it. */
  private hasObject(): boolean {
    const clause = this.slots.at(-1)?.clause;
    const own = this.slots.filter((slot) => slot.clause === clause);
    return (
      this.marker.length === 0 && own.some(({ link, words }, at) => words.length > 1 || (at > 0 && link === 'none'))
    );
  }

  private headVerb(slot: Slot, word: Word, at: number): VerbForm {
    const { language } = this.lexicon;
    const leads = slot.words.slice(0, -1).every((place) => isManner(this.words[place], this.lexicon));
    const isHead = slot.link === 'start' || (slot.link === 'list' && slot.marker === '');
    if (!isHead || !leads) return undefined;
    const form = verbForm(word, language);
    if (form === 'past' || (form === 'ing' && slot.link === 'start')) return form;
    const next = this.words[at + 1];
    const governs = next !== undefined && (next.figure !== undefined || this.lexicon.plain.has(next.folded));
    const isBase = language === 'en' && verbLemma(word.text) === word.folded && slot.link === 'start' && governs;
    return isBase ? 'base' : undefined;
  }

  /** Finds what a slot may be said of, and what it is listed with. */
  private hang(index: number): void {
    const slot = this.slots[index];
    if (!slot) return;
    const places = this.slots.flatMap(({ clause }, at) => (clause === slot.clause ? [at] : []));
    const root = this.rootOf(places);
    const before = places.filter((at) => at < index && (slot.inBrackets || !this.slots[at]?.inBrackets));
    const previous = before.at(-1);
    if (index === root || previous === undefined) {
      slot.hosts = index === root ? [] : [root];
    } else if (slot.link === 'list' || slot.link === 'or') {
      this.list(slot, this.siblingOf(index, before), previous, root);
    } else if (index < root) {
      slot.hosts = [root];
    } else if (slot.link === 'aside' || slot.marker === '' || slot.marker === 'of') {
      slot.hosts = [previous];
    } else {
      slot.hosts = [...new Set([previous, root])];
    }
  }

  private rootOf(places: readonly number[]): number {
    const passive = places.find((at) => this.slots[at]?.passive);
    if (passive !== undefined) return passive;
    const isCore = (at: number): boolean => this.slots[at]?.marker === '';
    const [first = 0] = places;
    // `Using Python and SQL, analysed`: only the verb tells where the clause begins.
    const verb = places.find((at) => isCore(at) && this.slots[at]?.verb !== undefined);
    return isCore(first) ? first : (verb ?? places.find(isCore) ?? first);
  }

  private list(slot: Slot, sibling: number | undefined, previous: number, root: number): void {
    const other = this.slots[sibling ?? -1];
    if (!other) {
      slot.hosts = [...new Set([previous, root])];
      return;
    }
    if (slot.marker === '') slot.part = other.part;
    slot.hosts = other.hosts;
    slot.list = other.list;
  }

  /** `A of B and C of D`: C goes with A; otherwise what is listed goes with what stands next to it. */
  private siblingOf(index: number, before: readonly number[]): number | undefined {
    const { slots } = this;
    const { marker } = slots[index] ?? {};
    if (marker !== '') return before.findLast((at) => slots[at]?.marker === marker);
    const next = slots[index + 1];
    const parallel =
      next && next.link === 'none' && next.marker !== '' && next.clause === slots[index]?.clause
        ? before.findLast(
            (at) => slots[at + 1]?.marker === next.marker && slots[at + 1]?.link === 'none' && at + 1 < index,
          )
        : undefined;
    return parallel ?? before.at(-1);
  }
}

type VerbForm = 'past' | 'ing' | 'base' | undefined;

/** Their past is their base form. */
const INVARIANT = new Set('cut set put hit shut split spread cast'.split(' '));

/** Only English tells by the form of a word that another thing was done: `assisted the chef and cleaned the kitchen`. */
export function verbForm(word: Word, language: string): VerbForm {
  if (language !== 'en' || word.figure) return undefined;
  const lemma = verbLemma(word.text);
  if (INVARIANT.has(word.folded) || (lemma === undefined && /^(?!un)\p{L}{3,}[^e\P{L}]ed$/u.test(word.folded)))
    return 'past';
  if (lemma === undefined || lemma === word.folded) return undefined;
  return word.folded.endsWith('ing') ? 'ing' : word.folded.endsWith('s') ? undefined : 'past';
}

/** `Tasks:` of the eight languages; folded. */
const LABELS = new Set(
  'tasks duties responsibilities aufgaben tatigkeiten taches missions tareas funciones mansioni compiti tarefas funcoes taken zadania obowiazki'.split(
    ' ',
  ),
);

function openingsOf(words: readonly Word[], { governors, markers }: Lexicon): Set<number> {
  const found = new Set<number>();
  if (LABELS.has(words[0]?.folded ?? '') && words[1]?.breakBefore === 'aside') found.add(0);
  words.forEach((word, at) => {
    // `To the person responsible for`: somebody else.
    if (word.breakBefore === 'none' && markers.has(words[at - 1]?.folded ?? '')) return;
    const phrase = governors.find((each) => each.every((folded, index) => words[at + index]?.folded === folded));
    phrase?.forEach((_word, index) => found.add(at + index));
  });
  return found;
}

/** Says how, and how well: `carefully`, `daily`, `excellent`. */
export function isManner(word: Word | undefined, { adverbs, harmless, harmlessStems }: Lexicon): boolean {
  return word !== undefined && (adverbs.has(word.folded) || harmless.has(word.folded) || harmlessStems.has(word.stem));
}

const VERB_FINAL = new Set(['de', 'nl']);

const PARTICIPLE: Readonly<Record<string, RegExp>> = {
  de: /^(?:ab|an|auf|aus|bei|durch|ein|her|mit|nach|um|vor|zu|zusammen)?ge\p{Ll}{3,}(?:t|en)$/u,
  nl: /^(?:aan|af|in|op|uit|voor|na)?ge\p{Ll}{3,}(?:d|t|en)$|^onderhouden$/u,
};

/** Small words that make one with a verb before them: `set up`, `took care`. */
const PARTICLES = new Set('up out off down away back together apart along after care part sure'.split(' '));

/** `carried out`, `gave`: says nothing without its object. */
export function isEmptyVerb(word: Word | undefined, { lightStems }: Lexicon): boolean {
  return word !== undefined && (lightStems.has(word.stem) || PARTICLES.has(word.folded));
}

/** Whether a slot names somebody by trade. */
export function namesDoer({ words }: Statement, slot: Pick<Slot, 'words'>, lexicon: Lexicon): boolean {
  return slot.words.some((at) => {
    const word = words[at];
    return word !== undefined && (isDoer(word, lexicon) || lexicon.status.has(word.folded));
  });
}
