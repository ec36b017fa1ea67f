import { verbLemma } from '../../common/english-verbs.js';
import type { EditReason } from '../../model/tailoring.js';
import { neighbours, type Statement } from './clauses.js';
import type { Lexicon } from './lexicon.js';
import { isDoer, type Origins } from './origins.js';
import { reason } from './reasons.js';
import { isContent, type Word } from './statement.js';

interface Compared {
  before: Statement;
  after: Statement;
  origins: Origins;
  /** Positions in the original of which something is left. */
  kept: ReadonlySet<number>;
  lexicon: Lexicon;
}

/** The same words may not say something else: who did it to whom, for whom, of what, and how many. */
export function checkRelations(before: Statement, after: Statement, origins: Origins, lexicon: Lexicon): EditReason[] {
  const compared = { before, after, origins, kept: new Set(origins.flatMap((list) => list ?? [])), lexicon };
  return [
    ...newRelations(compared),
    ...lostAgents(compared),
    ...lostHeads(compared),
    ...otherPrepositions(compared),
    ...swappedObjects(compared),
    ...newPlurals(compared),
    ...movedCodes(compared),
    ...madeTitles(compared),
    ...lostOpenings(compared),
    ...brokenCompounds(compared),
    ...lostPassives(compared),
    ...newPossessives(compared),
    ...lostPhrases(compared),
    ...otherObjects(compared),
    ...raisedVerbs(compared),
    ...lostChoices(compared),
    ...lostModifiers(compared),
    ...lostPreventions(compared),
    ...lostWords(compared),
  ];
}

/** `as`, `by`, `under`, `against`, `without` come from the original. Before figures and verbs they are harmless. */
function newRelations({ before, after, lexicon }: Compared): EditReason[] {
  const known = new Set(before.words.map(({ folded }) => folded));
  return after.words.flatMap((word, at) => {
    const next = after.words[at + 1];
    const harmless = next === undefined || next.figure || /ing$/.test(next.folded) || next.folded === 'well';
    if (!lexicon.relational.has(word.folded) || known.has(word.folded) || word.comparing || harmless) return [];
    // Of things, `von` only says whose they are.
    const genitive = word.folded === 'von' && !after.words.some(({ folded }) => lexicon.passive.has(folded));
    return word.neutral && !genitive ? [reason('relation', `${word.text} ${next.text}`)] : [];
  });
}

/** Whoever did it stays who did it: `trained by the chef` is not `trained the chef`. */
function lostAgents({ before, after, origins, kept, lexicon }: Compared): EditReason[] {
  const isPassive = before.words.some(({ folded }) =>
    /^(?:wurden?|worden|werden|wird|angeleitet|ausgebildet|geschult)$/.test(folded),
  );
  return before.words.flatMap((word, at) => {
    if (!lexicon.binding.has(word.folded) || word.comparing || (word.folded === 'von' && !isPassive)) return [];
    if (before.openings.has(at)) return [];
    const agents = neighbours(before, at, 1, 2).filter((agent) => kept.has(agent));
    const bound = (place: number): boolean => {
      for (let from = place - 1; from >= Math.max(0, place - 4); from--)
        if (lexicon.binding.has(after.words[from]?.folded ?? '')) return true;
      return false;
    };
    const loose = after.words.some(
      (_, place) => origins[place]?.some((origin) => agents.includes(origin)) && !bound(place),
    );
    return loose ? [reason('relation', `${word.text} ${before.words[agents[0] ?? at]?.text ?? ''}`)] : [];
  });
}

/** `Records of patients` and `patient records` are not patients. */
function lostHeads({ before, kept, lexicon }: Compared): EditReason[] {
  const { words, phrases } = before;
  return words.flatMap((word, at) => {
    const head = at - 1;
    if (
      lexicon.of.has(word.folded) &&
      carriesMeaning(words[head], lexicon) &&
      !before.openings.has(head) &&
      !kept.has(head) &&
      !(lexicon.coordinators.has(words[head - 1]?.folded ?? '') && kept.has(head - 2))
    ) {
      const tail = neighbours(before, at, 1, 1);
      return tail.some((each) => kept.has(each)) ? [reason('relation', words[head]?.text ?? '')] : [];
    }
    if (lexicon.language !== 'en' || !isContent(word) || lexicon.adverbs.has(word.folded) || /ly$/.test(word.folded))
      return [];
    const owner = words[head];
    const compound =
      owner &&
      phrases[head] === phrases[at] &&
      isContent(owner) &&
      word.breakBefore === 'none' &&
      !isVerbAhead(words, head);
    return isLastOfPhrase(before, at, lexicon) && compound && !kept.has(at) && kept.has(head)
      ? [reason('relation', word.text)]
      : [];
  });
}

/** Whether nothing but adverbs or a verb follows in the phrase. */
function isLastOfPhrase({ words, phrases }: Statement, at: number, lexicon: Lexicon): boolean {
  const next = words[at + 1];
  if (!next || phrases[at + 1] !== phrases[at] || !isContent(next)) return true;
  const lemma = verbLemma(next.text);
  const isVerb = lemma !== undefined && lemma !== next.folded && !/(?:s|ing)$/.test(next.folded);
  return isVerb || lexicon.adverbs.has(next.folded) || /ly$/.test(next.folded);
}

function carriesMeaning(word: Word | undefined, { measureStems, lightStems }: Lexicon): boolean {
  return word !== undefined && isContent(word) && !measureStems.has(word.stem) && !lightStems.has(word.stem);
}

/** A verb before its object: leaving the object out is another matter. */
function isVerbAhead(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const lemma = word && verbLemma(word.text);
  return lemma !== undefined && (word?.breakBefore !== 'none' || (lemma !== word.folded && !/s$/.test(word.folded)));
}

/** Before names no other preposition will do: to sell *to* a firm is not to sell *at* it. */
function otherPrepositions({ before, after, origins, lexicon }: Compared): EditReason[] {
  const groupBefore = ({ words }: Statement, at: number): number | undefined => {
    for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
      const group = lexicon.prepositions.get(words[from]?.folded ?? '');
      if (group !== undefined) return group;
      if (!words[from]?.neutral && !/^\p{Lu}/u.test(words[from]?.text ?? '')) return undefined;
    }
    return undefined;
  };
  const of = new Set([...lexicon.of].map((word) => lexicon.prepositions.get(word)));
  const nounsLookLikeNames = /^(?:de|nl|pl)$/.test(lexicon.language);
  const strict = (group: number): boolean => (nounsLookLikeNames ? group === AT : !of.has(group));
  return after.words.flatMap((word, at) => {
    const from = origins[at] ?? [];
    const isName =
      /^\p{Lu}/u.test(word.text) && at > 0 && from.some((origin) => /^\p{Lu}/u.test(before.words[origin]?.text ?? ''));
    const said = isName ? groupBefore(after, at) : undefined;
    if (said === undefined || !strict(said)) return [];
    const meant = from.map((origin) => groupBefore(before, origin));
    return meant.includes(said) ||
      meant.every((group) => group === undefined && said === AT && lexicon.language === 'de')
      ? []
      : [reason('relation', `${after.words[at - 1]?.text ?? ''} ${word.text}`)];
  });
}

/** The first group of prepositions in the data: `at`, `in`, `bei`. */
const AT = 0;

/** `Nurses trained doctors` is not `trained nurses`. */
function swappedObjects({ before, after, origins, kept, lexicon }: Compared): EditReason[] {
  if (lexicon.language !== 'en') return [];
  return after.words.flatMap((word, at) => {
    const object = after.words[at + 1];
    if (!object || !isContent(object) || verbLemma(word.text) === undefined || verbLemma(word.text) === word.folded)
      return [];
    const wrong = (origins[at] ?? []).some((verb) => {
      const meant = before.words[verb + 1];
      const subject = origins[at + 1]?.includes(verb - 1) ?? false;
      return subject && meant !== undefined && isContent(meant) && !kept.has(verb + 1);
    });
    return wrong ? [reason('relation', `${word.text} ${object.text}`)] : [];
  });
}

/** One thing does not become several, unless it came again and again. */
function newPlurals({ before, after, origins, lexicon }: Compared): EditReason[] {
  if (lexicon.language === 'pl') return [];
  return after.words.flatMap((word, at) => {
    const singles = (origins[at] ?? []).filter((from) => isSingle(before, from, lexicon));
    const from = singles[0];
    if (from === undefined || singles.length < (origins[at]?.length ?? 0)) return [];
    const origin = before.words[from];
    const grown =
      origin &&
      word.stem === origin.stem &&
      word.folded.length > origin.folded.length &&
      /(?:s|e|n|er|i|x)$/.test(word.folded);
    const isNoun = lexicon.language !== 'de' || /^\p{Lu}/u.test(word.text);
    return grown && isNoun && !lexicon.singular.has(after.words[at - 1]?.folded ?? '')
      ? [reason('number', word.text)]
      : [];
  });
}

/** Behind `a` with at most one adjective, or before `of` and a figure; `a weekly report` is many. */
function isSingle({ words, phrases }: Statement, at: number, { singular, adverbs, of }: Lexicon): boolean {
  const counts = of.has(words[at + 1]?.folded ?? '') && words[at + 2]?.figure !== undefined;
  if (counts && !words[at - 1]?.figure) return true;
  for (let from = at - 1; from >= Math.max(0, at - 2); from--) {
    const { folded = '', neutral = false } = words[from] ?? {};
    if (phrases[from] !== phrases[at] || adverbs.has(folded)) return false;
    if (singular.has(folded)) return true;
    if (neutral) return false;
  }
  return false;
}

/** Levels and model numbers stay with their thing: `English (C1), German (A2)`. */
function movedCodes({ before, after, origins, lexicon }: Compared): EditReason[] {
  return after.words.flatMap((word, at) => {
    const from = origins[at] ?? [];
    if (lexicon.status.has(word.folded) && isSaidOfAnother(after, at, before, origins))
      return [reason('relation', word.text)];
    if (!/\d/.test(word.text) || word.figure || from.length === 0) return [];
    const [said] = [...neighbours(after, at, -1, 1), ...neighbours(after, at, 1, 1)];
    if (said === undefined) return [];
    const near = from.flatMap((origin) => [...neighbours(before, origin, -1, 2), ...neighbours(before, origin, 1, 2)]);
    return near.length === 0 || origins[said]?.some((origin) => near.includes(origin))
      ? []
      : [reason('relation', word.text)];
  });
}

const AUXILIARY =
  /^(?:was|were|is|are|been|wurden?|werden|wird|etaient|etait|sont|fueron|fue|furono|foram|foi|werd|byli|byl|byla)$/;

/** Whom the original only names beside others is not made what the person was: `errands for the director`. */
function madeTitles({ before, after, origins, lexicon }: Compared): EditReason[] {
  const tells = /^(?:en|fr|es|pt)$/.test(lexicon.language);
  return after.words.flatMap((word, at) => {
    const from = origins[at] ?? [];
    if (from.length === 0 || !isDoer(word, lexicon)) return [];
    const singled =
      tells && from.every((origin) => /^e?s$/.test(before.words[origin]?.folded.slice(word.folded.length) ?? ''));
    if (singled && isInFirstPhrase(after, at, lexicon)) return [reason('title', word.text)];
    if (!isFirst(after, at) || from.some((origin) => isFirst(before, origin))) return [];
    const plural = tells && word.folded.endsWith('s');
    const passive = AUXILIARY.test(after.words[at + 1]?.folded ?? '');
    const named = from.every((origin) => before.words[origin - 1]?.neutral ?? before.words[origin - 2]?.neutral);
    return named && !plural && !passive ? [reason('title', word.text)] : [];
  });
}

/** Before any verb or preposition of its clause. */
function isInFirstPhrase({ words, clauses }: Statement, at: number, lexicon: Lexicon): boolean {
  return words.every(
    ({ text, folded, neutral }, other) =>
      other >= at ||
      clauses[other] !== clauses[at] ||
      (!neutral && !lexicon.prepositions.has(folded) && (verbLemma(text) === undefined || lexicon.status.has(folded))),
  );
}

/** The first word of a clause that carries meaning. */
function isFirst({ words, clauses, openings }: Statement, at: number): boolean {
  return words.every(
    (word, other) => other >= at || clauses[other] !== clauses[at] || !isContent(word) || openings.has(other),
  );
}

/** What stands behind a preposition does not stand for the whole: `course at Oxford`, `familiar with Kubernetes`. */
function lostOpenings({ before, kept, lexicon }: Compared): EditReason[] {
  const { words, clauses } = before;
  return [...new Set(clauses)].flatMap((clause) => {
    const places = words.flatMap((_, at) => (clauses[at] === clause ? [at] : []));
    const isJoint = (at: number): boolean => {
      const folded = words[at]?.folded ?? '';
      return (
        lexicon.prepositions.has(folded) ||
        lexicon.of.has(folded) ||
        words[at]?.breakBefore === 'soft' ||
        lexicon.coordinators.has(folded)
      );
    };
    const joint = places.findIndex((at, index) => index > 0 && isJoint(at));
    const first = words[places[joint] ?? -1];
    if (!first || first.breakBefore === 'soft' || lexicon.coordinators.has(first.folded)) return [];
    const head = places
      .slice(0, joint)
      .filter((at) => words[at] && isContent(words[at]) && !lexicon.adverbs.has(words[at].folded));
    const lost =
      head.some((at) => first.folded === 'to' || carriesMeaning(words[at], lexicon)) &&
      !head.some((at) => kept.has(at) || before.openings.has(at));
    const next = places.slice(joint + 1).find((at) => words[at] && isContent(words[at]));
    return lost && !words.slice(0, places[joint]).some(({ figure }) => figure) && next !== undefined && kept.has(next)
      ? [reason('relation', words[head[0] ?? 0]?.text ?? '')]
      : [];
  });
}

/** `After-sales` is not sales. */
function brokenCompounds({ before, kept, lexicon }: Compared): EditReason[] {
  const { words } = before;
  return words.flatMap((word, at) => {
    const first = words[at - 1];
    if (!word.joined || !first || first.figure || word.figure || lexicon.neutral.has(word.folded)) return [];
    const broken = isContent(first) && kept.has(at) && !kept.has(at - 1);
    return broken ? [reason('relation', first.text)] : [];
  });
}

/** `Was taught French` is not `taught French`. Where what was done stands before it, nobody else need have done it to them. */
function lostPassives({ before, after, kept, lexicon }: Compared): EditReason[] {
  if (after.words.some(({ folded }) => lexicon.passive.has(folded))) return [];
  const { words, clauses } = before;
  return words.flatMap((word, at) => {
    const opens = words.every((other, place) => place >= at || clauses[place] !== clauses[at] || !isContent(other));
    const done = words.findIndex((other, place) => place > at && isContent(other));
    const verb = words[done];
    if (!lexicon.passive.has(word.folded) || !opens || !verb || before.openings.has(done) || !kept.has(done)) return [];
    const lemma = verbLemma(verb.text);
    const participle =
      lexicon.language !== 'en' || (lemma !== undefined && lemma !== verb.folded && !verb.folded.endsWith('ing'));
    return participle && !lexicon.adverbs.has(verb.folded) ? [reason('relation', `${word.text} ${verb.text}`)] : [];
  });
}

/** `In the team` is not `in my team`. */
function newPossessives({ before, after, lexicon }: Compared): EditReason[] {
  if (before.words.some(({ folded }) => lexicon.possessives.has(folded))) return [];
  return after.words
    .filter(({ folded }) => lexicon.possessives.has(folded))
    .map(({ text }) => reason('relation', text));
}

/** `(in progress)`, `from time to time`. */
function lostPhrases({ before, after, kept, lexicon }: Compared): EditReason[] {
  const placeOf = ({ words }: Statement, phrase: readonly string[]): number =>
    words.findIndex((_, at) => phrase.every((folded, index) => words[at + index]?.folded === folded));
  const bounds = lexicon.comparators.filter(({ kind, words }) => kind !== 'more' && words.length > 1);
  return [...lexicon.phrases, ...bounds.map(({ words }) => words)].flatMap((phrase) => {
    const at = placeOf(before, phrase);
    if (at < 0 || before.words[at]?.comparing || placeOf(after, phrase) >= 0) return [];
    const stays = [...kept].some(
      (other) => before.clauses[other] === before.clauses[at] && (other < at || other >= at + phrase.length),
    );
    return stays ? [reason('hedge', phrase.join(' '))] : [];
  });
}

/** `Sold insurance to banks` is neither `sold banks` nor `sold to banks`. */
function otherObjects({ before, after, origins, kept, lexicon }: Compared): EditReason[] {
  if (lexicon.language !== 'en') return [];
  return after.words.flatMap((word, at) => {
    const lemma = verbLemma(word.text);
    const [verb] = origins[at] ?? [];
    if (lemma === undefined || verb === undefined || before.openings.has(verb)) return [];
    const said = verbLemma(before.words[verb]?.text ?? '');
    const objects = objectOf(before, verb, lexicon);
    if (said === undefined || objects.length === 0 || objects.some((object) => kept.has(object))) return [];
    const next = after.words.findIndex((other, place) => place > at && isContent(other));
    const near = next > 0 && next - at <= 3 && after.phrases[next] === after.phrases[at];
    const last = objects.at(-1) ?? verb;
    // A sibling in a list is an object too.
    const behind = (from: number): boolean =>
      before.words.slice(last + 1, from).some(({ folded }) => lexicon.prepositions.has(folded));
    const later =
      origins[next]?.some((from) => from > last && before.clauses[from] === before.clauses[verb] && behind(from)) ??
      false;
    return near && later ? [reason('relation', `${word.text} ${after.words[next]?.text ?? ''}`)] : [];
  });
}

/** What directly follows a verb, before any preposition. */
function objectOf({ words, phrases }: Statement, verb: number, lexicon: Lexicon): number[] {
  const found: number[] = [];
  for (let at = verb + 1; at < words.length && phrases[at] === phrases[verb]; at++) {
    const word = words[at];
    if (!word || word.figure || lexicon.prepositions.has(word.folded) || lexicon.relational.has(word.folded)) break;
    if (!isContent(word)) continue;
    if (lexicon.adverbs.has(word.folded) || /ly$/.test(word.folded)) break;
    found.push(at);
  }
  return found;
}

const isVerb = ({ text, folded }: Word): boolean => verbLemma(text) !== undefined || folded.endsWith('ed');

/** `Reviewed code written by others` is not `wrote code`: what a verb tells of does not become what was done. */
function raisedVerbs({ before, after, origins, kept, lexicon }: Compared): EditReason[] {
  if (lexicon.language !== 'en') return [];
  const { words, clauses } = before;
  return after.words.flatMap((word, at) => {
    if (!isFirst(after, at) || !isVerb(word)) return [];
    const raised = (origins[at] ?? []).every((from) => {
      const first = words.findIndex((other, place) => clauses[place] === clauses[from] && isContent(other));
      const verb = words[first];
      if (!verb || first >= from || before.openings.has(first) || kept.has(first) || !isVerb(verb)) return false;
      const joint = words
        .slice(first, from)
        .some(
          ({ folded, breakBefore }, place) => place > 0 && (lexicon.coordinators.has(folded) || breakBefore === 'soft'),
        );
      return !joint && !lexicon.lightStems.has(verb.stem) && !/^(?:get|have)$/.test(verbLemma(verb.text) ?? '');
    });
    return raised && (origins[at]?.length ?? 0) > 0 ? [reason('relation', word.text)] : [];
  });
}

/** `Java or Kotlin` is not both. */
function lostChoices({ before, after, kept, lexicon }: Compared): EditReason[] {
  const count = ({ words }: Statement): number => words.filter(({ folded }) => lexicon.or.has(folded)).length;
  if (count(after) >= count(before)) return [];
  return before.words.flatMap((word, at) =>
    lexicon.or.has(word.folded) &&
    kept.has(at - 1) &&
    before.words.some((_, other) => other > at && kept.has(other) && before.phrases[other] === before.phrases[at + 1])
      ? [reason('hedge', word.text)]
      : [],
  );
}

/** `A trainer certified the staff` makes no certified trainer. */
function isSaidOfAnother(after: Statement, at: number, before: Statement, origins: Origins): boolean {
  const [next] = neighbours(after, at, 1, 1);
  const from = origins[at] ?? [];
  if (next === undefined || from.length === 0) return false;
  return from.every((origin) => {
    const ahead = neighbours(before, origin, 1, 3);
    return ahead.length > 0 && !origins[next]?.some((other) => ahead.includes(other));
  });
}

/** Manners that may go: without them no more is said. */
const HARMLESS = new Set(
  'successfully efficiently effectively carefully accurately closely quickly promptly independently safely reliably regularly daily weekly monthly yearly annually quarterly personally directly fully completely thoroughly consistently proactively smoothly professionally actively continuously manually digitally friendly elderly family supply early'.split(
    ' ',
  ),
);

/** An alleged expert is none, and what was done seemingly was not: what is not known to be harmless stays with its word. */
function lostModifiers({ before, kept, lexicon }: Compared): EditReason[] {
  const { words, phrases } = before;
  return words.flatMap((word, at) => {
    if (kept.has(at) || !isContent(word) || before.openings.has(at)) return [];
    const next = words[at + 1];
    const follows = next !== undefined && phrases[at + 1] === phrases[at] && kept.has(at + 1) && !next.figure;
    const adverb = lexicon.language === 'en' && /ly$/.test(word.folded) && !HARMLESS.has(word.folded);
    if (adverb && (follows || kept.has(at - 1))) return [reason('hedge', word.text)];
    const harmless = lexicon.status.has(word.folded) || (verbLemma(word.text) !== undefined && !word.joined);
    if (!follows || harmless) return [];
    return (isFirst(before, at) || word.joined) && (isDoer(next, lexicon) || lexicon.status.has(next.folded))
      ? [reason('hedge', word.text)]
      : [];
  });
}

/** `Kept staff from quitting`. */
function lostPreventions({ before, after, kept, lexicon }: Compared): EditReason[] {
  if (lexicon.language !== 'en' || after.words.some(({ folded }) => folded === 'from')) return [];
  return before.words.flatMap((word, at) => {
    const next = before.words[at + 1];
    return word.folded === 'from' && next?.folded.endsWith('ing') && kept.has(at + 1) && kept.has(at - 1)
      ? [reason('negation', `${word.text} ${next.text}`)]
      : [];
  });
}

/**
 * Of a phrase that is kept, no word goes that is not known to be harmless: what an unknown one did to the rest nobody can tell.
 * Whole phrases may go, and so may what stands behind a preposition.
 */
function lostWords({ before, kept, lexicon }: Compared): EditReason[] {
  const parts = partsOf(before, lexicon);
  const isKept = (at: number): boolean => kept.has(at) || before.words[at]?.figure !== undefined;
  return before.words.flatMap((word, at) => {
    if (kept.has(at) || !isContent(word) || before.openings.has(at) || isHarmless(word, lexicon)) return [];
    const rest = before.words.some(
      (_, other) => other !== at && parts[other] === parts[at] && isKept(other) && !before.words[other]?.figure,
    );
    return rest && !isFirstOfList(before, at, kept, lexicon) ? [reason('hedge', word.text)] : [];
  });
}

function isHarmless(word: Word, lexicon: Lexicon): boolean {
  const { folded, stem } = word;
  return (
    lexicon.adverbs.has(folded) ||
    HARMLESS.has(folded) ||
    lexicon.lightStems.has(stem) ||
    lexicon.measureStems.has(stem) ||
    lexicon.harmlessStems.has(stem)
  );
}

/** Numbers the stretches of a statement that prepositions, commas and `and` part. */
function partsOf({ words, phrases }: Statement, lexicon: Lexicon): number[] {
  let part = 0;
  return words.map((word, at) => {
    const parted = at > 0 && phrases[at] !== phrases[at - 1];
    if (parted || lexicon.prepositions.has(word.folded) || lexicon.relational.has(word.folded)) part += 1;
    return part;
  });
}

/** `Wrote reports, letters and minutes`: the other items of the list are there without the first. */
function isFirstOfList(
  { words, phrases }: Statement,
  at: number,
  kept: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const next = words[at + 1];
  const ends = next?.breakBefore === 'soft' || lexicon.coordinators.has(next?.folded ?? '');
  const sibling = phrases[lexicon.coordinators.has(next?.folded ?? '') ? at + 2 : at + 1];
  return ends && words.some((_, other) => phrases[other] === sibling && kept.has(other));
}
