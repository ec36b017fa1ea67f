import { cite, listed, type Sighting } from '../citing.js';
import { met, type Rule } from '../rule.js';
import { misspelledTechnologies } from '../technology-names.js';

// Stars, dots and bars that stand for a level; a machine reads them as noise.
const RATING = /[★☆⭐●○◉◯■□▪▫▰▱█░▓]{3,}|(?:[★☆●○■□] ){3,}[★☆●○■□]?/gu;

export const SKILL_RULES: readonly Rule[] = [
  {
    id: 'wording.technology-names',
    severity: 'minor',
    effect: 'takes',
    weight: 2,
    looksFor: 'names of technologies written unlike their makers do',
    why: 'Experts notice "Javascript" at once, and some searches ask for the exact name.',
    fix: 'Write the names as their makers do.',
    check(context) {
      const found = context.leaves.flatMap(({ field, value }) =>
        misspelledTechnologies(field, value).map(({ text, name }) => ({ field, text, name })),
      );
      if (found.length === 0) return met('Names of technologies are spelled right.');
      const told = [...new Map(found.map(({ text, name }) => [text, `"${text}" is spelled "${name}"`])).values()];
      return {
        degree: told.length === 1 ? 0.5 : 0,
        message: `${told.slice(0, 8).join('; ')}.`,
        ...cite(context, found),
        measured: { names: told.length },
      };
    },
  },
  {
    id: 'skills.rating-graphics',
    severity: 'minor',
    effect: 'takes',
    weight: 1,
    looksFor: 'levels drawn with stars, dots or bars',
    why: 'A machine reads them as noise, and nobody knows what four of five stars mean.',
    fix: 'Say the level in a word, or leave it out.',
    check(context) {
      const places = [...context.cv.text.matchAll(RATING)].slice(0, 20);
      if (places.length === 0) return met('No levels are drawn with signs.');
      const spans = places.map((match) => context.spanAt(match.index, match.index + match[0].length));
      const words: Sighting[] = places.map((match) => ({ field: '/skills', text: match[0].trim() }));
      return {
        degree: 0,
        message: `Levels drawn with signs: ${listed(
          words.map(({ text }) => text),
          3,
        )}.`,
        spans,
        fields: ['/skills'],
      };
    },
  },
];
