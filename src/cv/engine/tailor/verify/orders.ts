import { fold } from '../../common/words.js';
import { PASSIVES } from './data/passives.js';
import { PRONOUNS } from './data/pronouns.js';
import { PARTICLES } from './data/separable-verbs.js';
import { numberWord } from './figures.js';
import type { Lexicon } from './lexicon.js';
import { rootOf } from './roots.js';

const OPENS = /(?:^|[.;:,]|^und|^en|^sowie)$/;
/** From a verb to its particle. */
const FARTHEST = 14;

/** `Stellte Möbel her` is `herstellte Möbel`, where the other text knows that verb. */
export function withJoinedVerbs(text: string, other: string, lexicon: Lexicon): string {
  const particles = PARTICLES[lexicon.language]?.split(' ');
  if (!particles) return text;
  const known = other.split(/[^\p{L}]+/u).filter(({ length }) => length > 3);
  const tokens = text.split(/(?<=\p{L})(?=[.;:,])| /u);
  for (let at = 0; at < tokens.length; at++) {
    const verb = (tokens[at] ?? '').toLowerCase();
    if (!OPENS.test(tokens[at - 1] ?? '') || !/^\p{L}+(?:t?e|t|\p{L})$/u.test(verb)) continue;
    const end = tokens.findIndex((token, to) => to > at && /^[.;:]$/.test(token));
    const last = Math.min(end < 0 ? tokens.length : end, at + FARTHEST);
    // At the end of a clause: `ein` may be an article before it, and `mit` a preposition.
    const closes = (next = '.'): boolean => /^(?:[.;:,]|und|sowie|en)$/.test(next) || lexicon.markers.has(fold(next));
    const isParticle = (token: string, to: number): boolean =>
      to > at && to < last && particles.includes(token) && closes(tokens[to + 1]);
    const particle = tokens.findLastIndex(
      (token, to) => isParticle(token, to) && known.some((each) => isSameDeed(token + verb, each, lexicon)),
    );
    if (particle < 0) continue;
    tokens[at] = `${tokens[particle] ?? ''}${verb}`;
    tokens.splice(particle, 1);
  }
  return tidy(tokens.join(' '));
}

/** Whether a text tells a deed, in any form of its verb or another word for it. */
function tells(text: string, deed: string, lexicon: Lexicon): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => word.length > 2 && isSameDeed(deed, word, lexicon));
}

const loaded = new Map<string, readonly RegExp[]>();

/** Two deeds and what they were done to, of which the second has a pronoun. */
function pronounsOf(language: string): readonly RegExp[] {
  let patterns = loaded.get(language);
  if (!patterns) {
    const { and, behind, before, whose, of } = PRONOUNS[language] ?? {};
    const object = String.raw`(?<object>[^,.;:]+?)`;
    patterns = and
      ? [
          `${object} (?<and>${and}) (?<second>\\p{L}+?)(?: |(?=-))(?:${behind})`,
          `${object} (?<and>${and}) (?:${before})(?<second>\\p{L}+)`,
          `(?<object>${of} [^,.;:]+?) (?<and>${and}) ${whose} (?<second>\\p{L}+)`,
        ].map((pattern) => new RegExp(`^(?<first>\\p{L}+) ${pattern}(?<rest>(?: [^,.;:]+)?)\\.?$`, 'iu'))
      : [];
    loaded.set(language, patterns);
  }
  return patterns;
}

/**
 * What `checked the orders and sent them off` may be told as. Where the other text tells both deeds, `checked and sent the orders off`.
 * Where an edit tells more of the first deed, `checked the orders by phone and sent orders off`. And without it.
 */
export function withoutPronouns(text: string, other: string, isOriginal: boolean, lexicon: Lexicon): string[] {
  const { language, markers, adverbs } = lexicon;
  const opens = (word: string): boolean => !['of', '?', undefined].includes(markers.get(fold(word)));
  const isOften = (word: string): boolean => adverbs.has(fold(word));
  for (const pattern of pronounsOf(language)) {
    const { first, object, and, second, rest = '' } = pattern.exec(text)?.groups ?? {};
    if (!first || !object || !and || !second) continue;
    const [next = '', ...behind] = rest.trim().split(' ');
    if (next !== '' && !opens(next) && !isOften(next) && !PARTICLES[language]?.split(' ').includes(next)) continue;
    const seconds = [second, next + second, (behind.at(-1) ?? '') + second];
    const both = tells(other, first, lexicon) && seconds.some((deed) => tells(other, deed, lexicon));
    const words = object.split(' ');
    const end = words.findIndex((word, place) => place > 0 && opens(word));
    const said = end < 0 ? words : words.slice(0, end);
    const head = HEAD_FIRST.test(language) ? said.find((word) => !lexicon.neutral.has(fold(word))) : said.at(-1);
    return [
      ...(both && end < 0 ? [`${first} ${and} ${second} ${object}${rest}`] : []),
      ...(end > 0 && !isOriginal ? [`${first} ${object} ${and} ${second} ${head}${rest}`] : []),
      ...(both || !isOriginal ? [`${first} ${object} ${and} ${second}${rest}`] : []),
      ...(isOriginal ? [text] : []),
    ];
  }
  return [text];
}

/** Languages whose adjectives stand behind their noun. */
const HEAD_FIRST = /^(?:fr|es|it|pt)$/;

function isSameDeed(one: string, other: string, lexicon: Lexicon): boolean {
  const { language, stem, synonyms, synonymRoots, rootOfStem } = lexicon;
  const [said, meant] = [one, other].map((word) => ({ stem: stem(word), root: rootOf(fold(word), language) }));
  if (!said || !meant) return false;
  if (said.stem === meant.stem || (said.root !== undefined && said.root === meant.root)) return true;
  const sources = synonyms.get(said.stem) ?? synonymRoots.get(said.root ?? '') ?? [];
  return [...sources].some(
    (source) => source === meant.stem || (meant.root !== undefined && rootOfStem.get(source) === meant.root),
  );
}

/** How often, in the forms that turns of phrase are told as. */
const OFTEN =
  /^(?:daily|weekly|monthly|yearly|annually|quarterly|fortnightly|(?:täglich|wöchentlich|monatlich|jährlich)(?:e[nrs]?)?|quotidien|hebdomadaires?|mensuel|trimestriel|annuel|diari[oa]s?|semanal|semanales|mensual|mensuales|anual|anuales|trimestral|quotidian[oa]|settimanale|mensile|annuale|mensal|diário|dagelijkse?|wekelijkse?|maandelijkse?|jaarlijkse?|dziennie|tygodniowo|miesięcznie|rocznie)$/iu;

/** `Prepares monthly reports on stock` is `prepares reports on stock monthly`, as long as it does one thing. */
export function oftenLast(text: string, { coordinators }: Lexicon): string {
  const tokens = text.replace(/\.$/, '').split(' ');
  const at = tokens.findIndex((token) => OFTEN.test(token));
  if (at < 0 || tokens.some((token) => coordinators.has(fold(token)) || /[.,;:()/]$/.test(token))) return text;
  return [...tokens.slice(0, at), ...tokens.slice(at + 1), tokens[at]?.toLowerCase()].join(' ');
}

/** `Zweimal` a day. */
const TIMES = /^(?:(?:ein|zwei|drei|vier|mehr)mal|(?:een|twee|drie)maal)$/;

/** Where an object begins that its verb is parted from: `reduced, within a year, the costs`. */
const ARTICLE: Readonly<Record<string, RegExp>> = {
  de: /^(?:die|das|den|ein|eine|einen)$/,
  fr: /^(?:les?|la|l['’]\p{L}+|une?|des)$/u,
  es: /^(?:el|los|las?|una?)$/,
  it: /^(?:il|gli|i|le|la|lo|l['’]\p{L}+|una?)$/u,
  pt: /^(?:os|as|o|uma?)$/,
  nl: /^(?:de|het|een)$/,
};

/** `Verlaagde in een jaar het verzuim` is `verlaagde het verzuim in een jaar`. */
export function objectFirst(text: string, fronts: ReadonlySet<string>, { language, adverbs }: Lexicon): string {
  const article = ARTICLE[language];
  if (!article || /[.;:!?,()]\s/u.test(text)) return text;
  const tokens = text.replace(/\.$/, '').split(/\s+/);
  const isOften = (at: number): boolean => adverbs.has(fold(tokens[at] ?? ''));
  const opens = (at: number): boolean => fronts.has(tokens[at] ?? '') || isOften(at) || TIMES.test(tokens[at] ?? '');
  // Behind a year or an adverb a figure begins the object; elsewhere it may say how much.
  const isObject = (at: number): boolean =>
    article.test(tokens[at] ?? '') ||
    ((isOften(at - 1) || /\d{4}$/.test(tokens[at - 1] ?? '')) &&
      (/^\d{1,3}$/.test(tokens[at] ?? '') || numberWord(tokens[at] ?? '', language) !== undefined));
  const first = tokens.findIndex((_, at) => at > 0 && at < 4 && opens(at));
  if (first < 0) return text;
  const object = tokens.findIndex(
    (_, at) => at > first + (isOften(at - 1) ? 0 : 1) && isObject(at) && !fronts.has(tokens[at - 1] ?? ''),
  );
  if (object < 0) return text;
  const end = tokens.findIndex((_, at) => at > object + 1 && opens(at) && !OF.test(tokens[at] ?? ''));
  const behind = end < 0 ? tokens.length : end;
  return [
    ...tokens.slice(0, first),
    ...tokens.slice(object, behind),
    ...tokens.slice(first, object),
    ...tokens.slice(behind),
  ].join(' ');
}

/** Opens what belongs to the noun before it. */
const OF = /^(?:von|de|du|des|del|da|do|dos|das|di|della|dei|degli|delle|van|d['’].*)$/u;

/** Lower-case participles at the end of a clause. */
const PARTICIPLE: Readonly<Record<string, RegExp>> = {
  de: /^(?:(?:ab|an|auf|aus|bei|durch|ein|her|mit|nach|um|vor|zu|zusammen)?ge\p{Ll}{2,}(?:t|en)|\p{Ll}{3,}iert|(?:ver|be|ent|er|zer|über|unter|wider)\p{Ll}{2,}(?:t|en))$/u,
  nl: /^(?:(?:aan|af|bij|in|klaar|mee|op|samen|uit|voor|na|schoon)?ge(?!bouw|meent|zin|bied|val|recht|sprek|schenk|was)\p{Ll}{2,}(?:d|t|en)|(?:ver|be|ont|her|over|onder)\p{Ll}{3,}(?:d|t)|ontvangen|ontworpen|onderhouden|besproken|beschreven|vergeleken)$/u,
};
/** Whose participles tell what was done to somebody, or what somebody is. */
const UNDERGOING =
  /(?<!\p{L})(?:w[eiu]rde?[nt]?|worden|geworden|werd|bin|bist|ist|sind|waren?|is|zijn|ben|was)(?!\p{L})/iu;
const JOINED = /^(?:,|und|sowie|en)$/;

/** `Fenster gereinigt und gestrichen` is `gereinigt und gestrichen Fenster`. */
export function verbFirst(text: string, fronts: ReadonlySet<string>, language: string): string {
  const participle = PARTICIPLE[language];
  if (!participle || /[.;:!?()]\s/u.test(text) || UNDERGOING.test(text)) return text;
  const tokens = text.replace(/\.$/, '').replace(/,/g, ' ,').split(/\s+/);
  const isVerb = (at: number): boolean => participle.test(tokens[at] ?? '');
  const ends = (at: number): boolean =>
    at >= tokens.length || JOINED.test(tokens[at] ?? '') || fronts.has(tokens[at] ?? '');
  const told: string[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!isVerb(at) || !ends(at + 1) || at === from) continue;
    const first = at;
    const next = tokens.slice(from, first).findLastIndex((token) => JOINED.test(token));
    if (told.length > 0 && next > 0 && fronts.has(tokens[from] ?? '')) {
      told.push(...tokens.slice(from, from + next));
      from += next;
    }
    while (JOINED.test(tokens[at + 1] ?? '') && isVerb(at + 2) && ends(at + 3)) at += 2;
    const [opener = '', ...rest] = JOINED.test(tokens[from] ?? '')
      ? [tokens[from], ...tokens.slice(from + 1, first)]
      : ['', ...tokens.slice(from, first)];
    told.push(opener, ...tokens.slice(first, at + 1), ...rest);
    from = at + 1;
  }
  return told.length === 0 ? text : tidy([...told, ...tokens.slice(from)].filter(Boolean).join(' '));
}

/** Blanks and signs as they are written. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s,;:]+/, '')
    .trim();

/** Who did it: I, and nobody else. */
const BY_ME =
  / (?:by me|von mir|par moi|por mí|da me|por mim|door mij|przeze mnie)(?!,? (?:and|und|et|y|e|en|i|with|mit|avec|con|com|met|z|together|zusammen|samen) |\p{L})/iu;

/** `Stock levels were checked weekly` is `checked stock levels weekly`, as long as nobody else is said to have done it. */
export function activeOf(text: string, language: string): string {
  const passive = PASSIVES[language];
  const told = text.replace(BY_ME, '');
  if (!passive || passive.others.test(told)) return text;
  return tidy(told.replace(passive.pattern, passive.told));
}
