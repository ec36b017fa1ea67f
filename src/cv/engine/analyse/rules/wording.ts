import { figuresIn } from '../../common/figures.js';
import { foldedLine, tokensOf } from '../../common/words.js';
import { cite, counted, listed, type Sighting } from '../citing.js';
import type { AnalyseContext } from '../context.js';
import { BUZZWORDS } from '../data/buzzwords.js';
import { doubledWords, firstPersonWords } from '../phrasing.js';
import { met, type Rule, type Verdict } from '../rule.js';

const LONG_BULLET = 40;
const LONG_SUMMARY = 120;
/** Share of duties that should name a figure. */
const ENOUGH_FIGURES = 0.25;

function seen(
  context: AnalyseContext,
  sightings: readonly Sighting[],
  told: string,
  fine: string,
  perPlace = 0.5,
): Verdict {
  if (sightings.length === 0) return met(fine);
  const degree = Math.max(0, 1 - perPlace * sightings.length);
  const words = listed(sightings.map(({ text }) => text));
  return { degree, message: `${told}: ${words}.`, ...cite(context, sightings), measured: { places: sightings.length } };
}

function wordCount(text: string): number {
  return tokensOf(text).length;
}

export const WORDING_RULES: readonly Rule[] = [
  {
    id: 'wording.quantified',
    severity: 'major',
    effect: 'gives',
    weight: 5,
    looksFor: 'achievements with figures',
    why: 'A figure makes a claim something a reader can picture and check.',
    fix: 'Say how many, how much, how often or how fast, where you know it.',
    check(context) {
      const { duties } = context;
      if (duties.length === 0)
        return { degree: 0, message: 'There is no description of work to look at.', fields: ['/work'] };
      const figured = duties.filter(({ value }) => figuresIn(value, context.language).length > 0);
      const share = figured.length / duties.length;
      const measured = { statements: duties.length, withFigures: figured.length };
      const message = `${figured.length} of ${counted(duties.length, 'statement')} about work name a figure.`;
      if (share >= ENOUGH_FIGURES) return met(message, { measured, ...cite(context, wholes(figured)) });
      const without = duties.filter((duty) => !figured.includes(duty));
      return { degree: Math.min(0.85, share / ENOUGH_FIGURES), message, ...cite(context, wholes(without)), measured };
    },
  },
  {
    id: 'wording.bullet-too-long',
    severity: 'minor',
    effect: 'takes',
    weight: 1,
    looksFor: `bullets of more than ${LONG_BULLET} words`,
    why: 'A bullet is read at a glance; a paragraph is skipped.',
    fix: 'Split it, or keep the one thing that matters. Two lines are enough.',
    check(context) {
      const bullets = context.statements.filter(({ kind }) => kind === 'bullet');
      if (bullets.length === 0) return undefined;
      const long = bullets.filter(({ value }) => wordCount(value) > LONG_BULLET);
      if (long.length === 0) return met('No bullet is too long.');
      const longest = Math.max(...long.map(({ value }) => wordCount(value)));
      return {
        degree: long.length === 1 ? 0.5 : 0,
        message: `${counted(long.length, 'bullet')} of up to ${longest} words.`,
        ...cite(context, wholes(long)),
        measured: { bullets: long.length, longest },
      };
    },
  },
  {
    id: 'wording.bullet-too-short',
    severity: 'minor',
    effect: 'takes',
    weight: 1,
    looksFor: 'bullets of one or two words',
    why: 'One word under a job says neither what you did nor how well.',
    fix: 'Say what you did, for whom and with what result; or move single words to your skills.',
    check(context) {
      const bullets = context.duties.filter(({ kind }) => kind === 'bullet');
      if (bullets.length === 0) return undefined;
      const short = bullets.filter(({ value }) => isTooShort(value));
      return seen(context, wholes(short), 'Very short bullets', 'No bullet is too short.', 1);
    },
  },
  {
    id: 'wording.first-person',
    severity: 'minor',
    effect: 'takes',
    weight: 1,
    looksFor: 'sentences in the first person',
    why: 'It is clear that the CV speaks of you; the pronoun only takes room.',
    fix: 'Leave the pronoun out: "Led the team" instead of "I led the team".',
    check(context) {
      if (context.statements.length === 0) return undefined;
      const found = context.statements.flatMap(({ field, value }) =>
        firstPersonWords(value, context.language).map((text) => ({ field, text })),
      );
      return seen(
        context,
        found,
        `${counted(found.length, 'pronoun')} of the first person`,
        'No pronouns of the first person.',
        1,
      );
    },
  },
  {
    id: 'wording.doubled-words',
    severity: 'minor',
    effect: 'takes',
    weight: 1,
    looksFor: 'the same word twice in a row',
    why: 'A typing slip in a CV is read as carelessness.',
    fix: 'Delete one of the two.',
    check(context) {
      if (context.statements.length === 0) return undefined;
      const found = context.statements.flatMap(({ field, value }) =>
        doubledWords(value).map((text) => ({ field, text })),
      );
      return seen(context, found, 'Doubled words', 'No word stands twice in a row.', 1);
    },
  },
  {
    id: 'wording.buzzwords',
    severity: 'minor',
    effect: 'takes',
    weight: 2,
    looksFor: 'phrases that everybody uses',
    why: 'They prove nothing, and readers skip them.',
    fix: 'Replace the phrase by an example that shows it.',
    check(context) {
      if (context.statements.length === 0) return undefined;
      const phrases = BUZZWORDS[context.language] ?? [];
      const found = context.statements.flatMap(({ field, value }) => {
        const line = foldedLine(value);
        return phrases.filter((phrase) => line.includes(` ${phrase} `)).map((text) => ({ field, text }));
      });
      return seen(context, found, 'Buzzwords', 'No buzzwords were found.', 0.34);
    },
  },
  {
    id: 'wording.references-on-request',
    severity: 'info',
    effect: 'takes',
    weight: 1,
    looksFor: 'the line "references available on request"',
    why: 'Every reader takes that for granted; the line can go.',
    fix: 'Delete the line.',
    check({ cv, spanAt }) {
      const match =
        /(?:references|referees|referenzen|r[ée]f[ée]rences|referencias|referenze|referências|referenties|referencje)\b[^.\n]{0,30}?\b(?:up)?(?:on request|auf (?:wunsch|anfrage)|sur demande|a (?:petición|solicitud)|su richiesta|mediante solicitação|a pedido|op (?:aan)?vraag|op verzoek|na (?:życzenie|żądanie|prośbę))/iu.exec(
          cv.text,
        );
      if (!match) return met('No room is spent on references on request.');
      const spans = [spanAt(match.index, match.index + match[0].length)];
      return { degree: 0, message: `"${match[0]}" takes a line.`, spans };
    },
  },
  {
    id: 'wording.summary-too-long',
    severity: 'minor',
    effect: 'takes',
    weight: 1,
    looksFor: `a profile of more than ${LONG_SUMMARY} words`,
    why: 'The profile is read first and fast; nobody reads a page of it.',
    fix: 'Cut it to four lines.',
    check(context) {
      const summary = context.resume.basics?.summary;
      if (!summary) return undefined;
      const words = wordCount(summary);
      if (words <= LONG_SUMMARY) return met(`The profile has ${words} words.`, { measured: { words } });
      return {
        degree: 0,
        message: `The profile has ${words} words.`,
        ...cite(context, [{ field: '/basics/summary', text: summary }]),
        measured: { words },
      };
    },
  },
];

const wholes = (statements: readonly { field: string; value: string }[]): Sighting[] =>
  statements.map(({ field, value }) => ({ field, text: value }));

function isTooShort(text: string): boolean {
  const words = wordCount(text);
  return words <= 2 ? text.trim().length < 25 : words === 3 && text.trim().length < 16;
}
