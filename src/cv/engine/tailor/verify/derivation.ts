import { verbLemma } from '../../common/english-verbs.js';
import type { EditReason, EditReasonCode } from '../../model/tailoring.js';
import { DATIVE, isSameMarker, OF_DOERS, OF_OBJECTS, PERSONAL, UNDERGONE } from './data/relations.js';
import { findSkills } from '../../skills/find-skills.js';
import { Omissions } from './omissions.js';
import type { Lexicon } from './lexicon.js';
import { isDoer, type Origins } from './origins.js';
import { reason } from './reasons.js';
import { isSameFigure } from './same-figure.js';
import { isClaim, isEmptyVerb, isManner, namesDoer, type Slot, type Statement } from './slots.js';
import type { Word } from './statement.js';

/** What a slot of the edit was made of. */
export interface Match {
  /** Positions in the original, as they are told. */
  positions: readonly number[];
  /** Slots of the original in which they stand; none for an opening. */
  slots: readonly number[];
  /** The one of them whose part it plays. */
  role?: Slot;
}

/** Prepositions behind which a noun may be put before its head: `records of patients`, `patient records`. */
const INVERTED = new Set(['of', 'from', 'for']);

/** Prepositions that brackets may stand for. */
const BRACKETED = new Set('for of with für mit pour avec de para con di per com voor met dla z'.split(' '));

/**
 * Holds an edit to its original: every slot of it is a slot of the original, with its words in their order, behind the same
 * preposition, said of the same thing; and what is left out is of a kind that makes nothing more of the rest.
 */
export function checkDerivation(before: Statement, after: Statement, origins: Origins, lexicon: Lexicon): EditReason[] {
  return new Derivation(before, after, origins, lexicon).reasons();
}

class Derivation {
  private readonly matches: (Match | undefined)[] = [];
  private readonly used = new Set<number>();
  private tools?: ReadonlySet<string>;

  constructor(
    private readonly before: Statement,
    private readonly after: Statement,
    private readonly origins: Origins,
    private readonly lexicon: Lexicon,
  ) {}

  reasons(): EditReason[] {
    for (const slot of this.after.slots) {
      const match = this.match(slot);
      this.matches.push(match);
      for (const at of match?.positions ?? []) this.used.add(at);
    }
    const misplaced = this.after.slots.flatMap((slot, index) =>
      this.isInPlace(slot, index) ? [] : [this.objection(slot, this.codeOf(slot))],
    );
    return [...misplaced, ...new Omissions(this.before, this.used, this.lexicon).reasons(), ...this.moved()];
  }

  /** The head of a clause that names somebody makes the person that. */
  private codeOf(slot: Slot): EditReasonCode {
    return slot.hosts.length === 0 && namesDoer(this.after, slot, this.lexicon) ? 'title' : 'relation';
  }

  private objection(slot: Slot, code: EditReasonCode): EditReason {
    return reason(code, slot.words.map((at) => this.after.words[at]?.text).join(' '));
  }

  /** Where the word at a place can come from. */
  private sourcesOf(at: number): readonly (readonly number[])[] {
    const word = this.after.words[at];
    if (!word?.figure) return this.origins[at] ?? [];
    return this.before.words.flatMap((origin, from) => (isSameFigure(word, origin) ? [[from]] : []));
  }

  /** The nearest words of the original, behind what was told last, that a slot can be made of. */
  private match(slot: Slot): Match | undefined {
    const [first, ...rest] = slot.words;
    if (first === undefined) return undefined;
    const told = this.matches.at(-1)?.positions ?? [];
    const repeats = slot.words.every((at) =>
      this.sourcesOf(at).some((source) => source.every((from) => told.includes(from))),
    );
    if (slot.inBrackets && repeats) return { positions: [], slots: [] };
    const end = this.matches.at(-1)?.positions.at(-1) ?? -1;
    const distance = (at: number): number => (at > end ? at - end : this.before.words.length + end - at);
    const made = this.sourcesOf(first)
      .filter((source) => source.every((at) => !this.used.has(at)))
      .map((source) => this.shaped(slot, this.follow(source, rest)))
      .filter((match) => match !== undefined);
    const far = 2 * this.before.words.length;
    const cost = ({ positions: [at = 0], role }: Match): number =>
      distance(at) +
      (this.before.words[at]?.folded === this.after.words[first]?.folded ? 0 : far) +
      (role ? 0 : far) +
      (role && !isSameMarker(role.part, slot.part) ? far : 0);
    return made.sort((a, b) => cost(a) - cost(b))[0];
  }

  /** The words behind the first: if they can, from the same run and in the same order. */
  private follow(source: readonly number[], rest: readonly number[]): readonly (readonly number[])[] | undefined {
    const { slots, slotOf } = this.before;
    const told = [source];
    for (const at of rest) {
      const last = told.at(-1) ?? [];
      const end = Math.max(...last);
      const run = slots[slotOf[end] ?? -1]?.run;
      const sources = this.sourcesOf(at);
      const free = sources.filter((each) => each.every((from) => !this.used.has(from) && !told.flat().includes(from)));
      const cost = ([from = 0]: readonly number[]): number =>
        Math.abs(from - end) + (from > end && slots[slotOf[from] ?? -1]?.run === run ? 0 : this.before.words.length);
      const next = [...free].sort((a, b) => cost(a) - cost(b))[0];
      if (next) told.push(next);
      else if (!sources.includes(last)) return undefined;
    }
    return told;
  }

  private shaped(slot: Slot, told: readonly (readonly number[])[] | undefined): Match | undefined {
    if (!told) return undefined;
    const positions = told.flat();
    const { slots, slotOf } = this.before;
    const placed = positions.filter((at) => (slotOf[at] ?? -1) >= 0);
    const indices = [...new Set(placed.map((at) => slotOf[at] ?? -1))];
    const parts = indices.map((index) => slots[index]).filter((part) => part !== undefined);
    const [first, second] = parts;
    const match = (role?: Slot): Match => ({ positions, slots: indices, role });
    if (!first) return match();
    // `Patiententransport` has what was done behind what it was done to.
    const ordered = told.flatMap((source) => [...source].sort((a, b) => a - b)).filter((at) => placed.includes(at));
    const inOrder = isRising(ordered.filter((at) => !isManner(this.before.words[at], this.lexicon)));
    if (parts.every(({ run }) => run === first.run)) {
      return inOrder ? match(first) : this.isTurnedGerund(placed) ? match(parts.at(-1)) : undefined;
    }
    if (!second || parts.length > 2) return undefined;
    const [one = -1, two = -1] = indices;
    const ahead = placed.filter((at) => slotOf[at] === one);
    const behind = placed.filter((at) => slotOf[at] === two);
    const parted = ahead.length + behind.length === placed.length && isRising(ahead) && isRising(behind);
    if (!parted || placed.indexOf(behind[0] ?? -1) < ahead.length) return undefined;
    const compound = told.find((source) => new Set(source.map((at) => slotOf[at])).size > 1) !== undefined;
    if (first.hosts.includes(two) && (compound || this.mayInvert(first))) return match(second);
    const head = slot.words[0] ?? -1;
    const verbal = this.isReworded(head, told[0] ?? []) || /ing$/.test(this.after.words[head]?.folded ?? '');
    const heads = told[0]?.flatMap((from) => this.before.words[from] ?? []) ?? [];
    const turned = verbal && !this.isAgent(second, one) && !(second.marker === 'of' && this.isTheirs(slot, heads));
    return second.hosts.includes(one) && (compound || (this.opensObject(second) && turned)) ? match(first) : undefined;
  }

  /** `Support to the buyer`, `supported the buyer`. */
  private opensObject({ marker, words: [first = 0] }: Slot): boolean {
    const ahead = this.before.words.slice(Math.max(0, first - 2), first);
    return marker === 'of' || ahead.some(({ folded }) => DATIVE.has(folded));
  }

  private mayInvert({ marker, link, words }: Slot): boolean {
    // `Apprentices in the workshop`, but not `engineers in training` or `a shop in Harvard`.
    const isPlace = marker === this.lexicon.at && words.every((at) => this.isPlainNoun(this.before.words[at]));
    return this.lexicon.language === 'en' && (INVERTED.has(marker) || isPlace) && link === 'none';
  }

  private isPlainNoun(word?: Word): boolean {
    return word !== undefined && /^\p{Ll}+(?<!ing)$/u.test(word.text) && !isDoer(word, this.lexicon);
  }

  /** `ordering stock`, `stock ordering`. */
  private isTurnedGerund(placed: readonly number[]): boolean {
    const verb = placed.at(-1) ?? -1;
    const { words, slots, slotOf } = this.before;
    const leads = slots[slotOf[verb] ?? -1]?.words[0] === verb;
    return leads && isRising(placed.slice(0, -1)) && /ing$/.test(words[verb]?.folded ?? '');
  }

  /** `Angelernt von`, `accompagné de`: by, not of. */
  private isAgent({ marker }: Slot, host: number): boolean {
    const last = this.before.slots[host]?.words.at(-1) ?? -1;
    const { folded = '' } = this.before.words[last] ?? {};
    return marker === 'of' && (UNDERGONE[this.lexicon.language]?.test(folded) ?? false);
  }

  private isReworded(at: number, source: readonly number[]): boolean {
    return source.every((from) => this.isOtherText(this.before.words[from], this.after.words[at]));
  }

  /** Where only an accent tells a verb from its noun, only of nouns that are of what it was done to. */
  private isOtherText(origin?: Word, word?: Word): boolean {
    if (origin?.folded !== word?.folded) return true;
    return OF_OBJECTS.has(word?.folded ?? '') && origin?.text.toLowerCase() !== word?.text.toLowerCase();
  }

  private isInPlace(slot: Slot, index: number): boolean {
    const match = this.matches[index];
    if (!match) return false;
    if (!match.role) return true;
    if (match.role.undergone && !slot.undergone && !this.isWeak(slot)) return false;
    if (match.role.passive && !slot.passive && this.isOfOthers(match.role)) return false;
    if (this.isTurnedCompound(slot, index) || this.keepsItsJoint(slot, index, match.role)) return true;
    if (this.leads(match)) return this.hasItsPlace(slot, index, match.role);
    return this.continues(slot, index, match);
  }

  /** `Two nurses were promoted`, `reports were written by the manager`: not mine to tell as my own. */
  private isOfOthers({ words, clause }: Slot): boolean {
    const isGranted = words.some((at) => GRANTED.has(this.before.words[at]?.folded ?? ''));
    const named = this.before.slots.filter((each) => each.clause === clause && each.marker === 'by');
    return isGranted || named.some((each) => namesDoer(this.before, each, this.lexicon));
  }

  /** Joined in the same way to what stands right before it in the original too. */
  private keepsItsJoint(slot: Slot, index: number, role: Slot): boolean {
    const [own, previous] = [this.matches[index]?.positions ?? [], this.matches[index - 1]?.positions ?? []];
    const [from, to] = [Math.max(...previous), Math.min(...own)];
    const between = this.before.words.slice(from + 1, to);
    const [host = -1] = role.hosts;
    return (
      !(this.isAgent(role, host) && this.hostIsReworded(index)) &&
      from < to &&
      role.words.every((at) => at >= to || at <= from) &&
      slot.link === role.link &&
      slot.marker === role.marker &&
      !between.some((word) => isClaim(word) && !isManner(word, this.lexicon))
    );
  }

  /** Whether none of what stands before it in its slot is told elsewhere. */
  private leads({ positions, role }: Match): boolean {
    const told = role?.words.filter((at) => positions.includes(at)) ?? [];
    return role?.words.every((at) => at >= Math.min(...told) || !this.used.has(at)) ?? true;
  }

  /** A verb and its object may stand in one slot here and in two there. */
  private continues(slot: Slot, index: number, { slots }: Match): boolean {
    const before = this.matches[index - 1];
    const runs = (list: readonly number[]): (number | undefined)[] => list.map((at) => this.before.slots[at]?.run);
    const follows = slot.link === 'none' && runs(before?.slots ?? []).includes(runs(slots)[0]);
    if (!follows || slot.marker === '') return follows;
    return slot.marker === 'of' ? this.hostIsReworded(index) : this.isOtherForm(slot, slots[0]);
  }

  /** `helped them choose`, `assisted them in choosing`. */
  private isOtherForm({ words: [first = -1] }: Slot, index = -1): boolean {
    const word = this.after.words[first];
    const lemma = word && verbLemma(word.text);
    const own = this.before.slots[index]?.words.map((at) => this.before.words[at]) ?? [];
    return /ing$/.test(word?.folded ?? '') && own.some((origin) => origin?.folded === lemma);
  }

  /** `customer complaints`, `complaints from customers`. */
  private isTurnedCompound(slot: Slot, index: number): boolean {
    const [own, head] = [this.matches[index], this.matches[index - 1]];
    const behind = own?.positions.at(-1) ?? -1;
    const { text = '' } = this.before.words[behind] ?? {};
    const adjacent = own !== undefined && head?.positions[0] === behind + 1 && own.slots[0] === head.slots.at(-1);
    return this.lexicon.language === 'en' && adjacent && ['of', 'from'].includes(slot.marker) && /^\p{Ll}/u.test(text);
  }

  private hasItsPlace(slot: Slot, index: number, role: Slot): boolean {
    const previous = this.matches[index - 1]?.role;
    const isListed = slot.link === 'list' && role.link === 'list' && previous?.list === role.list;
    if (isListed && slot.marker === role.marker) return true;
    const [host = -1] = role.hosts;
    if (this.isAgent(role, host) && this.hostIsReworded(index)) return false;
    if (this.isBracketed(slot, index, role)) return true;
    return (
      this.hasItsMarker(slot, index, role) && this.isSaidOfTheSame(slot, index, role) && this.isJoinedAlike(slot, role)
    );
  }

  private hasItsMarker(slot: Slot, index: number, role: Slot): boolean {
    if (isSameMarker(slot.part, role.part) || this.mayChangeMarker(slot, index, role)) return true;
    if (this.isTool(slot) && [slot, role].every(({ part }) => this.lexicon.toolMarkers.has(part))) return true;
    const apart = role.link === 'aside' || role.hosts.length === 0;
    return apart && slot.link === 'list' && isSameMarker(slot.marker, role.marker);
  }

  /** `In Python` and `with Python`. */
  private isTool({ words: [first, ...rest] }: Slot): boolean {
    const [from, to] = [first, rest.at(-1) ?? first].map((at) => this.after.words[at ?? -1]);
    this.tools ??= toolsIn([this.before, this.after], this.lexicon);
    return from !== undefined && to !== undefined && this.tools.has(this.after.text.slice(from.start, to.end));
  }

  /** `A conference (200 guests)`: what stands in brackets is of what stands before them. */
  private isBracketed({ marker, inBrackets, words: [first = -1] }: Slot, index: number, role: Slot): boolean {
    const host = this.matches[index - 1]?.slots.at(-1) ?? -1;
    const isCount = this.after.words[first]?.figure !== undefined;
    return inBrackets && isCount && marker === '' && BRACKETED.has(role.marker) && role.hosts[0] === host;
  }

  /** Behind another form of a word, or another word for it, prepositions change: `planning of routes`, `planned routes`. */
  private mayChangeMarker(slot: Slot, index: number, role: Slot): boolean {
    // Spanish puts `a` before people who are the object.
    const markers = [slot.part, role.part].map((each) => (each === '?' || each === PERSONAL ? '' : each));
    const behind = this.behindHost(slot, index);
    if (behind === undefined || !this.hostIsReworded(behind)) return false;
    if (markers.every((each) => each === '' || each === 'of')) return !this.isTheirs(slot, this.headBefore(index).from);
    if (slot.part === '' && this.opensObject(role)) return true;
    return (
      behind === index &&
      (this.hostIsAnother(index) || this.lostLightVerb(index)) &&
      !markers.some((each) => this.lexicon.binding.has(each))
    );
  }

  /** `Visit of the mayor`: the mayor's. */
  private isTheirs(slot: Slot, heads: readonly Word[]): boolean {
    return heads.some(({ folded }) => OF_DOERS.has(folded)) && this.namesPeople(slot);
  }

  private namesPeople(slot: Slot): boolean {
    const { fellowStems } = this.lexicon;
    return (
      namesDoer(this.after, slot, this.lexicon) ||
      slot.words.some((at) => fellowStems.has(this.after.words[at]?.stem ?? ''))
    );
  }

  /** The place behind what a slot is said of. That stands before it, or is a passive of an empty verb: `tests were run`. */
  private behindHost({ hosts, link }: Slot, index: number): number | undefined {
    if (hosts.includes(index - 1)) return index;
    const passive = link === 'start' ? hosts.find((host) => this.after.slots[host]?.passive) : undefined;
    if (passive === undefined) return undefined;
    const { from } = this.headBefore(passive + 1);
    // `Advice of doctors` may be theirs; what is carried out can only be what was done.
    return from.length > 0 && from.every((origin) => isEmptyVerb(origin, this.lexicon)) ? passive + 1 : undefined;
  }

  private hostIsReworded(index: number): boolean {
    const { at, from } = this.headBefore(index);
    const isGerman = this.lexicon.language === 'de';
    return from.some((origin) => (isGerman ? origin.text !== at?.text : this.isOtherText(origin, at)));
  }

  /** Another word altogether. */
  private hostIsAnother(index: number): boolean {
    const { at, from } = this.headBefore(index);
    return from.some(({ stem }) => stem !== at?.stem);
  }

  /** The verb, or else the last word, of the slot before, and what it was made of. */
  private headBefore(index: number): { at?: Word; from: Word[] } {
    const slot = this.after.slots[index - 1];
    const place = (slot?.verb ? slot.words[0] : slot?.words.at(-1)) ?? -1;
    const told = this.sourcesOf(place).filter((source) =>
      source.every((from) => this.matches[index - 1]?.positions.includes(from)),
    );
    const [longest = []] = [...told].sort((a, b) => b.length - a.length);
    return { at: this.after.words[place], from: longest.flatMap((from) => this.before.words[from] ?? []) };
  }

  /** `conducted interviews with`, `interviewed`. */
  private lostLightVerb(index: number): boolean {
    const run = this.matches[index - 1]?.role?.run;
    return this.before.slots.some(
      (slot) =>
        slot.run === run &&
        slot.words.some((at) => !this.used.has(at) && isEmptyVerb(this.before.words[at], this.lexicon)),
    );
  }

  private isSaidOfTheSame(slot: Slot, index: number, role: Slot): boolean {
    const aside = slot.link === 'aside' || role.link === 'aside';
    const targets = aside || role.bound ? role.hosts : this.withListed(this.before, role.hosts);
    const dropped = role.hosts.every((host) => this.isDropped(host));
    if (slot.hosts.length === 0 && !aside) return role.hosts.length === 0 || dropped;
    const near = aside ? [index - 1] : slot.bound ? slot.hosts : this.withListed(this.after, slot.hosts);
    const hosts = near.map((host) => this.matches[host]);
    const opened = hosts.every((match) => match?.slots.length === 0);
    if (role.hosts.length === 0) {
      return opened || (slot.link !== 'none' && this.matches[index - 1]?.role?.clause !== role.clause);
    }
    return hosts.some((match) => match?.slots.some((at) => targets.includes(at)));
  }

  private withListed({ slots }: Statement, indices: readonly number[]): number[] {
    const lists = new Set(indices.map((index) => slots[index]?.list));
    return slots.flatMap((slot, index) => (lists.has(slot.list) ? [index] : []));
  }

  /** Left out altogether, and able to be: an empty verb. */
  private isDropped(index: number): boolean {
    const { words = [] } = this.before.slots[index] ?? {};
    return words.every((at) => !this.used.has(at) && isEmptyVerb(this.before.words[at], this.lexicon));
  }

  /** What is listed was listed, or stood by itself. */
  private isJoinedAlike(slot: Slot, role: Slot): boolean {
    const choice = (statement: Statement, { list }: Slot): boolean =>
      statement.slots.some((each) => each.list === list && each.link === 'or');
    if (choice(this.before, role) !== choice(this.after, slot)) return false;
    if (slot.link === 'aside') return role.link !== 'none';
    if (slot.link !== 'list' || role.link === 'list' || role.link === 'aside' || role.hosts.length === 0) return true;
    const sibling = this.after.slots.findIndex((each) => each !== slot && each.list === slot.list);
    return this.matches[sibling]?.role?.list === role.list;
  }

  private isWeak(slot: Slot): boolean {
    return slot.words.some((at) => (this.lexicon.levels.get(this.after.words[at]?.stem ?? '') ?? 2) <= 1);
  }

  /** `basic Excel and Word`: what stands before the first of a list may be said of all, and so the first stays first. */
  private moved(): EditReason[] {
    return this.after.slots.flatMap((slot, index) => {
      const role = this.matches[index]?.role;
      if (!role || this.before.slots.indexOf(role) !== role.list || role.words.length < 2) return [];
      const others = this.matches.slice(0, index).map((match) => match?.role);
      const stoodFirst = others.every((other) => other === role || other?.list !== role.list || other.words.length > 1);
      return stoodFirst ? [] : [this.objection(slot, 'relation')];
    });
  }
}

const GRANTED = new Set('promoted appointed elected awarded nominated named honoured honored'.split(' '));

/** As they are written. */
function toolsIn(statements: readonly Statement[], { language }: Lexicon): Set<string> {
  const found = statements.flatMap(({ text }) =>
    findSkills(text, { language })
      .filter(({ category }) => category !== 'soft')
      .map(({ start, end }) => text.slice(start, end)),
  );
  return new Set(found);
}

const isRising = (places: readonly number[]): boolean =>
  places.every((at, index) => index === 0 || at > (places[index - 1] ?? 0));
