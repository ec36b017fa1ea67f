import { fold } from '../../common/words.js';
import { TURNS, type Turns } from './data/turns.js';
import { withoutAdjuncts } from './adjuncts.js';
import { withoutItems } from './items.js';
import { numberWord } from './figures.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import { activeOf, objectFirst, oftenLast, tidy, verbFirst, withJoinedVerbs, withoutPronouns } from './orders.js';

/** What an edit may be held to: its original, told in another way that says no more. */
export interface Telling {
  original: string;
  proposed: string;
}

type Rewrite = (text: string) => string;

/** The turns of one language, ready to be used. */
interface Reteller {
  equal: Rewrite;
  openings: RegExp | undefined;
  turned: Rewrite;
  fillers: RegExp | undefined;
  fronts: ReadonlySet<string>;
  praise: ReadonlySet<string>;
}

const NO_TURNS: Turns = { equal: '', openings: '', turned: '', fillers: '', fronts: '', praise: '' };

const loaded = new Map<string, Reteller>();

/** An edit and its original word for word, and then as both may be put more plainly: safe edits of safe edits are safe. */
export function tellingsOf(original: string, proposed: string, lexicon: Lexicon): Telling[] {
  const { language } = lexicon;
  const reteller = retellerOf(language);
  const [before, after] = [withoutAdjuncts(original, proposed, lexicon), proposed].map((text) =>
    reteller.equal(spansOfYears(text, language)),
  );
  const [given = '', said = ''] = [before, after];
  const tellings: Telling[] = [];
  const push = (from: string, to: string): void => {
    if (tellings.every((each) => each.original !== from || each.proposed !== to))
      tellings.push({ original: from, proposed: to });
  };
  const add = (from: string, to: string): void => {
    const [moved = '', same = ''] = [from, to].map((text) => frontLast(text, reteller, language));
    // Of an original that has nothing in front, an edit may be read as it stands.
    const read = moved === from ? new Set([same, to]) : [same];
    for (const text of read) {
      push(moved, text);
      const [one = '', other = ''] = [moved, text].map((each) => verbFirst(each, reteller.fronts, language));
      push(one, other);
      for (const named of withoutPronouns(one, other, true, lexicon))
        for (const meant of withoutPronouns(other, one, false, lexicon)) {
          push(named, meant);
          const [whole, parted] = [withJoinedVerbs(named, meant, lexicon), withJoinedVerbs(meant, named, lexicon)];
          push(whole, parted);
          push(objectFirst(whole, reteller.fronts, lexicon), objectFirst(parted, reteller.fronts, lexicon));
          push(oftenLast(whole, lexicon), oftenLast(parted, lexicon));
        }
    }
  };
  add(original, proposed);
  add(given, said);
  // A passive of the edit leaves open who did it; it is held to what it would say at most.
  const active = activeOf(said, language);
  if (active !== said) add(given, active);
  const bare = withoutFillers(given, said, reteller);
  for (const few of new Set([bare, withoutItems(bare, said, lexicon)])) {
    const plain = frontLast(few, reteller, language);
    for (const text of new Set([plain, reteller.turned(plain), activeOf(plain, language)])) {
      for (const open of [text, ...withoutOpenings(text, reteller, lexicon)]) add(open, said);
      if (openingOf(text, reteller).endsWith(openingOf(said, reteller)))
        for (const open of withoutOpenings(text, reteller, lexicon))
          for (const same of withoutOpenings(said, reteller, lexicon)) add(open, same);
    }
  }
  return tellings;
}

const FROM =
  "(?:in den Jahren|in the years|w latach|(?:in der Zeit|im Zeitraum) von|from|von|vom|de|dal|dall['’]|dai|dos|du|van|od|desde|in|en|w)";
const UNTIL = "(?:-|–|—|to|until|till|through|bis|à|jusqu[’']en|hasta|al?|ai|aos?|até|tot en met|tot|t/m|do)";
const BETWEEN = "(?:(?:de |d['’])?entre|between|(?:in der Zeit |im Zeitraum )?zwischen|tussen|tra|fra|między)";
const AND = '(?:and|und|et|y|e|en|i|a)';
const THE = '(?:os |los |les |el |il |o |i )?';

/** Two figures of one range: `from 1 to 2`, `1-2`, `between 1 and 2`. `In 2012 and 2014` is none. */
const rangeOf = (figure: string, unit: string): RegExp =>
  new RegExp(
    `(?:(?<!\\p{L})${FROM} ${THE})?(?<![\\d.])(${figure}) ?${UNTIL} ?${THE}(${figure})${unit}|(?<!\\p{L})${BETWEEN} ${THE}(${figure}) ${AND} ${THE}(${figure})${unit}`,
    'giu',
  );
const MONTHS = '(?:\\p{L}{3,10}\\.? (?:de )?)?';
const SPAN = rangeOf(`${MONTHS}(?:19|20)\\d\\d`, '(?!\\d)');
const AGES = rangeOf('\\d{1,2}', ' (?=years|jahren?|ans|años|anos|anni|jaar|lat)');
/** `From three to six years`. */
const SPELLED_AGES = new RegExp(
  `(?<!\\p{L})(?:(?:${FROM}|${BETWEEN}) )?\\p{L}+ (?:${UNTIL}|${AND}) \\p{L}+ (?=years|jahren?|ans|años|anos|anni|jaar|lat)`,
  'giu',
);
/** Before ages. */
const AGED =
  /(?<!\p{L})(?:aged|im Alter|âgée?s|(?:con|de) edades|com idades|in età compresa|in de leeftijd|w wieku) (?=(?:from|between|von|zwischen|de|entre|tra|van|tussen|od)? ?(?:\d|\p{L}+ (?:to|and|bis|und|à|et|a|y|e|tot|en|do|i) ))/giu;

/** `From 2016 to 2019` and `, 2016–2019`: one figure, however it is put. */
function spansOfYears(text: string, language: string): string {
  const { at } = lexiconOf(language);
  const told = (from?: string, to?: string, first?: string, last?: string): string => `${from ?? first}–${to ?? last}`;
  return text
    .replace(SPAN, (_, ...figures: string[]) => `, ${told(...figures)}`)
    .replace(/(?:^|\s*,?\s*), (?=(?:\p{L}+\.? (?:de )?)?(?:19|20)\d\d–)/gu, ` ${at} `)
    .replace(AGED, '')
    .replace(SPELLED_AGES, (ages) => ages.replace(/\p{L}+/gu, (word) => String(numberWord(word, language) ?? word)))
    .replace(AGES, (_, ...figures: string[]) => `${told(...figures)} `)
    .trimStart();
}

/** Fillers go from the original unless the edit has kept them. */
function withoutFillers(text: string, said: string, { fillers, praise }: Reteller): string {
  if (!fillers) return text;
  const bare = text.replace(fillers, (filler: string) =>
    said.toLowerCase().includes(/[^,\s].*$/.exec(filler.toLowerCase())?.[0] ?? '') ? filler : ' ',
  );
  return tidy(withoutPraise(bare, praise));
}

/** Behind praise, what the praised did or has. */
const PRAISED = /^(?:with|who|mit|bei|avec|con|com|met|bij|z|ze|,|:|\.)$/;

/** `Reliable team player with experience in sales`: what somebody says of himself may go from before what he did. */
function withoutPraise(text: string, praise: ReadonlySet<string>): string {
  let at = 0;
  let end = 0;
  let praised = false;
  for (const { 0: token, index } of text.matchAll(/\p{L}[\p{L}\p{M}-]*|[,:.;]/gu)) {
    const word = fold(token);
    if (PRAISED.test(word) && praised) end = index + token.length;
    if (!praise.has(word) && !PRAISED.test(word) && !JOINS.test(word)) break;
    praised ||= praise.has(word);
    at = index + token.length;
  }
  const colon =
    praised && !PRAISED.test(text.slice(0, at).trim().slice(-1)) ? /^ [^:.;,\d]{3,30}: /.exec(text.slice(at)) : null;
  if (colon) end = at + colon[0].length;
  return end > 0 ? text.slice(end).trimStart() : text;
}

const JOINS = /^(?:and|und|et|y|e|en|i|a|an|der|die|das|ein|eine|de|un|une|una|l)$/;

/** Without what it opens with before it says what was done, and without the preposition of that before what is listed. */
function withoutOpenings(text: string, { openings }: Reteller, { prepositions, and, coordinators }: Lexicon): string[] {
  if (!openings) return [];
  let group: number | undefined;
  const bare = text.replace(openings, (whole: string, start: string) => {
    const words = whole.split(/[\s'’]+/).map(fold);
    group = prepositions.get(words.findLast((word) => prepositions.has(word)) ?? '');
    return start;
  });
  if (bare === text) return [];
  const alike = [...prepositions].flatMap(([word, each]) => (each === group ? [word] : []));
  const listed = new RegExp(
    `((?:,|(?<!\\p{L})(?:${[...and].filter((word) => coordinators.has(word)).join('|')}))) (?:${alike.join('|')})(?: |[’'])`,
    'giu',
  );
  return group === undefined ? [bare] : [bare, bare.replace(listed, '$1 ')];
}

/** What a statement opens with, without who it is said of. */
function openingOf(text: string, { openings }: Reteller): string {
  const [opening = ''] = openings ? (text.match(openings) ?? []) : [];
  return opening.toLowerCase().trim();
}

/** Of the languages that leave the pronoun out, forms that only I can be the subject of. */
const PERSON: Readonly<Record<string, string>> = {
  en: 'i(?= )',
  de: '(?:war|habe|hatte|konnte|\\p{Ll}+te|\\p{Ll}+) ich(?= )',
  fr: "j['’]|je(?= )",
  es: '(?:yo(?= )|hice(?= )|\\p{Ll}+é(?= )|\\p{Ll}+í(?= ))',
  it: '(?:ho|sono|mi|ero)(?= )',
  pt: '(?:eu(?= )|\\p{Ll}+ei(?= )|(?:fiz|(?!foi|vai|sai)\\p{Ll}{2,}i)(?= ))',
  nl: '(?:ben|heb|was|had|\\p{Ll}+[dt]e) ik(?= )',
  pl: '\\p{Ll}+ł[ea]m(?= )',
};

/** `In the summer, I gave tours` is `gave tours in the summer`. */
function frontLast(text: string, { fronts }: Reteller, language: string): string {
  const [first = ''] = /^\p{L}+/u.exec(text) ?? [];
  if (!fronts.has(first.toLowerCase()) || /[.;!?]\s/u.test(text)) return text;
  const person = new RegExp(`^([^,]+?)(,)? (?=${PERSON[language] ?? '$^'})(.+?)\\.?$`, 'iu').exec(text);
  const [, front = '', , rest = ''] = person ?? /^([^,]+)(,) (\S+ \S+.*?)\.?$/u.exec(text) ?? [];
  if (front === '' || !front.includes(' ')) return text;
  return `${rest} ${front.charAt(0).toLowerCase()}${front.slice(1)}`;
}

function retellerOf(language: string): Reteller {
  let reteller = loaded.get(language);
  if (!reteller) {
    const { equal, openings, turned, fillers, fronts, praise } = TURNS[language] ?? NO_TURNS;
    reteller = {
      equal: rewriteOf(rowsIn(equal).map((row) => ruleOf(row, '(?<![\\p{L}\\d])', ENDS))),
      openings:
        openings === '' ? undefined : new RegExp(`(^|[.;:!?]\\s+)(?:${rowsIn(openings).join('|')})${ENDS}\\s*`, 'giu'),
      turned: rewriteOf(rowsIn(turned).map((row) => ruleOf(row, '^', '\\.?$'))),
      fillers:
        fillers === ''
          ? undefined
          : new RegExp(
              `,? ?(?:(?<= )(?:and|und|et|y|en|i) )?(?<!\\p{L})(?:${rowsIn(fillers).join('|')})(?!\\p{L})`,
              'giu',
            ),
      fronts: new Set(fronts.split(' ')),
      praise: new Set(praise.split(' ').map(fold)),
    };
    loaded.set(language, reteller);
  }
  return reteller;
}

/** Behind a whole word, or a blank that belongs to it. */
const ENDS = "(?:(?<=[\\s'’])|(?![\\p{L}\\d]))";

const rowsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((row) => row.trim())
    .filter(Boolean);

function ruleOf(row: string, start: string, end: string): readonly [RegExp, string] {
  const at = row.lastIndexOf(' =');
  return [new RegExp(`${start}(?:${row.slice(0, at)})${end}`, 'giu'), ` ${row.slice(at + 3)} `];
}

function rewriteOf(rules: readonly (readonly [RegExp, string])[]): Rewrite {
  return (text) => {
    const told = rules.reduce((told, [pattern, plain]) => told.replace(pattern, plain), text);
    return told === text ? text : tidy(told);
  };
}
