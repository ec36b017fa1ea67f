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
  ];
}

/** `as`, `by`, `under`, `against`, `without` come from the original. Before figures and verbs they are harmless. */
function newRelations({ before, after, lexicon }: Compared): EditReason[] {
  const known = new Set(before.words.map(({ folded }) => folded));
  return after.words.flatMap((word, at) => {
    const next = after.words[at + 1];
    const harmless = next === undefined || next.figure || /ing$/.test(next.folded) || next.folded === 'well';
    if (!lexicon.relational.has(word.folded) || known.has(word.folded) || word.comparing || harmless) return [];
    return word.neutral ? [reason('relation', `${word.text} ${next.text}`)] : [];
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
    const next = words[at + 1];
    const isLast =
      !next ||
      phrases[at + 1] !== phrases[at] ||
      !isContent(next) ||
      lexicon.adverbs.has(next.folded) ||
      /ly$/.test(next.folded);
    const owner = words[head];
    const compound =
      owner &&
      phrases[head] === phrases[at] &&
      isContent(owner) &&
      word.breakBefore === 'none' &&
      !isVerbAhead(words, head);
    return isLast && compound && !kept.has(at) && kept.has(head) ? [reason('relation', word.text)] : [];
  });
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

/** Behind `a` with at most one adjective; `a weekly report` is many. */
function isSingle({ words, phrases }: Statement, at: number, { singular, adverbs }: Lexicon): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 2); from--) {
    const { folded = '', neutral = false } = words[from] ?? {};
    if (phrases[from] !== phrases[at] || adverbs.has(folded)) return false;
    if (singular.has(folded)) return true;
    if (neutral) return false;
  }
  return false;
}

/** Levels and model numbers stay with their thing: `English (C1), German (A2)`. */
function movedCodes({ before, after, origins }: Compared): EditReason[] {
  return after.words.flatMap((word, at) => {
    const from = origins[at] ?? [];
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
  return after.words.flatMap((word, at) => {
    const from = origins[at] ?? [];
    const opens = from.length > 0 && isFirst(after, at) && isDoer(word, lexicon);
    if (!opens || from.some((origin) => isFirst(before, origin))) return [];
    const plural = /^(?:en|fr|es|pt)$/.test(lexicon.language) && word.folded.endsWith('s');
    const passive = AUXILIARY.test(after.words[at + 1]?.folded ?? '');
    const named = from.every((origin) => before.words[origin - 1]?.neutral ?? before.words[origin - 2]?.neutral);
    return named && !plural && !passive ? [reason('title', word.text)] : [];
  });
}

/** The first word of a clause that carries meaning. */
function isFirst({ words, clauses }: Statement, at: number): boolean {
  return words.every((word, other) => other >= at || clauses[other] !== clauses[at] || !isContent(word));
}
