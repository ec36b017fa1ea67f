import { foldedLine } from '../../common/words.js';
import { cite, counted, listed } from '../citing.js';
import type { AnalyseContext, Statement } from '../context.js';
import { WEAK_OPENINGS } from '../data/weak-openings.js';
import { openingOf, opensWithAction } from '../openings.js';
import { met, type Rule } from '../rule.js';

/** Share of bullets that should open with an action; a few that do not are nobody's fault. */
const ENOUGH = 0.7;

export const OPENING_RULES: readonly Rule[] = [
  {
    id: 'wording.action-verbs',
    severity: 'major',
    effect: 'gives',
    weight: 4,
    looksFor: 'bullets that open with a verb of doing',
    why: 'A verb up front says at once what you did.',
    fix: 'Open each bullet with what you did: built, sold, repaired, taught.',
    check(context) {
      const bullets = bulletsOf(context);
      if (bullets.length === 0) return { degree: 0, message: 'There are no bullets to look at.', fields: ['/work'] };
      const others = bullets.filter(
        (bullet) => !opensWithAction(bullet.value, context.language) || weakOpening(bullet, context),
      );
      const share = 1 - others.length / bullets.length;
      const measured = { bullets: bullets.length, opensWithAction: bullets.length - others.length };
      const message = `${measured.opensWithAction} of ${counted(bullets.length, 'bullet')} open with an action.`;
      if (share >= ENOUGH) return met(message, { measured });
      return { degree: Math.min(0.85, share / ENOUGH), message, ...cite(context, openings(others)), measured };
    },
  },
  {
    id: 'wording.weak-openings',
    severity: 'minor',
    effect: 'takes',
    weight: 2,
    looksFor: 'openings such as "responsible for"',
    why: 'They tell what you were there for, not what you did.',
    fix: 'Say what you did: "Managed the stock of ..." instead of "Responsible for the stock of ...".',
    check(context) {
      if (context.duties.length === 0) return undefined;
      const weak = context.duties.filter((duty) => weakOpening(duty, context));
      if (weak.length === 0) return met('No bullet opens weakly.');
      return {
        degree: weak.length === 1 ? 0.5 : 0,
        message: `${counted(weak.length, 'bullet opens', 'bullets open')} weakly: ${listed(openings(weak).map(({ text }) => text))}.`,
        ...cite(context, openings(weak)),
        measured: { bullets: weak.length },
      };
    },
  },
  {
    id: 'wording.repeated-openings',
    severity: 'minor',
    effect: 'takes',
    weight: 1,
    looksFor: 'bullets that open with the same word again and again',
    why: 'The third "managed" in a row is no longer read.',
    fix: 'Vary the verbs, or merge bullets that say alike.',
    check(context) {
      const bullets = bulletsOf(context);
      if (bullets.length < 3) return undefined;
      const groups = repeatedOpenings(bullets, context.language);
      if (groups.length === 0) return met('The openings vary.');
      const told = groups.map(([word, group]) => `"${word}" (${group.length} times)`);
      const sightings = openings(groups.flatMap(([, group]) => group));
      return {
        degree: 0,
        message: `Repeated openings: ${told.join(', ')}.`,
        ...cite(context, sightings),
        measured: { words: groups.length },
      };
    },
  },
];

function bulletsOf({ statements }: AnalyseContext): Statement[] {
  return statements.filter(({ kind, list }) => kind === 'bullet' && list !== 'basics');
}

function weakOpening({ value }: Statement, { language }: AnalyseContext): boolean {
  const line = foldedLine(value.slice(0, 80));
  return (WEAK_OPENINGS[language] ?? []).some(
    (phrase) => line.startsWith(` ${phrase}`) && !/\w/.test(line.charAt(phrase.length + 1)),
  );
}

const openings = (bullets: readonly Statement[]): { field: string; text: string }[] =>
  bullets.map(({ field, value }) => ({ field, text: value.trim().split(/\s+/).slice(0, 2).join(' ') }));

/** A word that opens three bullets of one job, or a third of all bullets. */
function repeatedOpenings(bullets: readonly Statement[], language: string): [string, Statement[]][] {
  const groups = new Map<string, Statement[]>();
  for (const bullet of bullets) {
    const word = openingOf(bullet.value, language);
    if (word !== undefined) groups.set(word, [...(groups.get(word) ?? []), bullet]);
  }
  return [...groups].filter(([, group]) => {
    const places = new Map<string, number>();
    for (const { list, entry } of group) places.set(`${list}/${entry}`, (places.get(`${list}/${entry}`) ?? 0) + 1);
    return (
      Math.max(...places.values()) >= 3 ||
      (group.length >= 3 && group.length * 3 >= bullets.length) ||
      group.length >= 6
    );
  });
}
