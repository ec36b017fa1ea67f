import type { Lexicon } from './lexicon.js';
import { verbForm } from './slots.js';
import { UNMATCHED } from './omissions.js';
import { isContent, type Word, wordsOf } from './statement.js';

/** One of several things that a sentence lists between commas and `and`. */
interface Item {
  words: readonly Word[];
  start: number;
  end: number;
}

/** Words that claim least of a kept text before its last item goes: `Led` alone says more than `Led and fetched coffee`. */
const FEWEST_KEPT = 2;

/** What joins, not lists; folded. */
const JOINING = new Set(
  'between zwischen entre tra fra tussen miedzy than als que che dan niz if wenn si se als jesli but aber jedoch mais pero ma mas maar ale not although obwohl when whether weil because'.split(
    ' ',
  ),
);

/** `By me and the chef`: it was not done alone; folded. */
const ME = new Set('me mir mich moi mi mim mij mnie'.split(' '));

/** Prepositions that open what belongs to the word before them, not how all of it was done; folded. */
const OWN = new Set(
  'for to from into about an aus zu zum zur fur nach pour vers per su al da para a por voor naar over uit do dla z ze od after before apres avant despues antes dopo prima depois vor na po przed'.split(
    ' ',
  ),
);

/**
 * A sentence without the items of its lists that the edit leaves out. An item may go if it claims nothing of the others: they are not
 * counted, denied or limited together, and what stands behind the last of them is its own.
 */
export function withoutItems(text: string, said: string, lexicon: Lexicon): string {
  const words = wordsOf(text, lexicon);
  const told = wordsOf(said, lexicon);
  const isSaid = ({ stem, folded, figure }: Word): boolean =>
    told.some(
      (word) => word.stem === stem || word.folded === folded || (figure && word.figure?.value === figure.value),
    );
  const blocked = words.some(
    ({ folded }) => lexicon.negators.has(folded) || lexicon.or.has(folded) || UNMATCHED.has(folded),
  );
  if (blocked) return text;
  const items = itemsOf(words, lexicon);
  const goes = (at: number): boolean => at > 0 && mayGo(items, at, lexicon);
  const gone = items.flatMap((item, at) => {
    const claims = item.words.filter(isClaimed);
    if (!claims.some(isSaid)) return goes(at) ? [item] : [];
    const [deed, ...rest] = claims;
    const shares = deed !== undefined && !isSaid(deed) && rest.length > 0 && sharesItsEnd(items, at, lexicon);
    return shares && goes(at) ? [{ ...item, words: [deed], end: deed.end }] : [];
  });
  if (gone.length === 0) return text;
  const left = items.filter(({ start }) => gone.every((item) => item.start !== start));
  if (left.flatMap(({ words: own }) => own.filter(isClaimed)).length < FEWEST_KEPT) return text;
  return gone.reduceRight((rest, item) => rest.slice(0, item.start) + rest.slice(item.end), text).trim();
}

/** `Cleaning and repair of lifts`: what stands behind the second deed is said of the first, which has nothing else. */
function sharesItsEnd(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const [own, first] = [items[at]?.words ?? [], items[at - 1]?.words.filter(isClaimed) ?? []];
  const deed = own.findIndex(isClaimed);
  const [verb] = first;
  const isJoined = own[0] !== undefined && isAnd(own[0], lexicon);
  const ofDeeds =
    lexicon.of.has(own[deed + 1]?.folded ?? '') ||
    lexicon.singular.has(own[deed + 1]?.folded ?? '') ||
    GENITIVE.test(own[deed + 1]?.folded ?? '');
  return (
    isJoined &&
    first.length === 1 &&
    verb !== undefined &&
    isDeed(verb, lexicon) &&
    isDeed(own[deed], lexicon) &&
    ofDeeds
  );
}

const GENITIVE = /^(?:der|des)$/;

function isDeed(word: Word | undefined, { language }: Lexicon): boolean {
  if (!word) return false;
  return DEED[language]?.test(language === 'de' ? word.text : word.folded) ?? verbForm(word, language) !== undefined;
}

const isClaimed = (word: Word): boolean => isContent(word) || word.figure !== undefined;

const isAnd = ({ folded, breakBefore }: Word, { and, coordinators }: Lexicon): boolean =>
  breakBefore === 'and' || (and.has(folded) && coordinators.has(folded));

/** From each comma, `and` or sentence to the next. */
function itemsOf(words: readonly Word[], lexicon: Lexicon): Item[] {
  const items: { words: Word[]; start: number; end: number }[] = [];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const joins = isAnd(word, lexicon) && word.breakBefore !== 'hard';
    const opens = !before || word.breakBefore !== 'none' || joins;
    const open = items.at(-1);
    const empty =
      open !== undefined && open.words.length > 0 && open.words.every(({ folded }) => lexicon.coordinators.has(folded));
    if (opens && !empty) items.push({ words: [word], start: before?.end ?? 0, end: word.end });
    else if (open) {
      open.words.push(word);
      open.end = word.end;
    }
  }
  return items;
}

function mayGo(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const item = items[at];
  const first = item?.words[0];
  if (!item || !first || first.breakBefore === 'hard' || first.breakBefore === 'aside') return false;
  if (item.words.some((word) => word.inBrackets || JOINING.has(word.folded) || isLimit(word, lexicon))) return false;
  const head = item.words.find(({ folded }) => !lexicon.coordinators.has(folded));
  if (!head || (lexicon.markers.has(head.folded) && !lexicon.of.has(head.folded))) return false;
  if (ME.has(items[at - 1]?.words.at(-1)?.folded ?? '') || !isListed(items, at, lexicon)) return false;
  const before = items.slice(0, at).flatMap(({ words }) => words);
  return !isCounted(before, item, lexicon) && !before.some(({ folded }) => JOINING.has(folded));
}

/** What makes others less. What an item has little of is its own. */
function isLimit({ folded, stem }: Word, { limiters, limiterStems, modest }: Lexicon): boolean {
  return !modest.has(folded) && (limiters.has(folded) || limiterStems.has(stem));
}

/** With an `and` before it or, in the middle, behind it: commas alone may set something aside. Of the last, its end must be its own. */
function isListed(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const behind = items.slice(at + 1);
  const end = behind.findIndex(({ words: [first] }) => first?.breakBefore === 'hard');
  const rest = end < 0 ? behind : behind.slice(0, end);
  const opens = ({ words: [first] }: Item): boolean => first !== undefined && isAnd(first, lexicon);
  const item = items[at];
  if (item && rest.length === 0) return endsItself(item, lexicon);
  return rest.some(opens);
}

/** Behind the last item nothing is said of how, by whom or when all of them were done. */
function endsItself({ words }: Item, lexicon: Lexicon): boolean {
  const { markers, at, of, binding } = lexicon;
  const isOne = isDeed(words.find(isClaimed), lexicon);
  return words.every(({ folded, comparing }) => {
    const marker = markers.get(folded);
    if (comparing || marker === undefined || marker === '?' || of.has(folded)) return true;
    return isOne && !binding.has(marker) && (marker === at || OWN.has(folded));
  });
}

/** Endings of verbs, and of nouns that are made of them; folded. English verbs are known. */
const DEED: Readonly<Record<string, RegExp>> = {
  de: /(?:ung|ion|[Uu]nterricht|[Pp]flege|[Bb]au|kauf|[Vv]ersand|te)$|^\p{Ll}+en$/u,
  fr: /(?:tion|sion|age|ment|er|ee?|ir|vente|aide|suivi)$/,
  es: /(?:cion|sion|aje|miento|ado|ar|er|ir|e|venta|ayuda)$/,
  it: /(?:zione|sione|aggio|mento|ato|ito|uto|are|ere|ire|vendita)$/,
  pt: /(?:cao|sao|gem|mento|ar|er|ir|ei|venda)$/,
  nl: /(?:ing|tie|te|de)$/,
  pl: /(?:anie|enie|cie|alem|alam|ilem|ilam)$/,
};

/** Behind them a list of its own begins; folded. */
const INCLUDING = new Set(
  'including inkl inklusive einschliesslich dont incluido incluyendo incluso compreso incluindo inclusief waaronder'.split(
    ' ',
  ),
);

/** `12 nurses and aides`, `a team of cooks and waiters`; or measured by what goes: `a bridge, 20 cm long, and a tower`. */
function isCounted(before: readonly Word[], item: Item, { measureStems, markers }: Lexicon): boolean {
  if (item.words.some(({ figure }) => figure))
    return item.words.find(isClaimed)?.figure !== undefined && !before.some(({ figure }) => figure);
  const counts = before.findLastIndex(({ figure, stem }) => figure !== undefined || measureStems.has(stem));
  const behind = before.slice(counts + 1);
  const apart = ({ folded }: Word, index: number): boolean =>
    (index > 1 && markers.has(folded)) || INCLUDING.has(folded);
  return counts >= 0 && behind.some(isClaimed) && !behind.some(apart);
}
