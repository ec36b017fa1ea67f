import { tokensOf } from '../../common/words.js';
import { counted } from '../citing.js';
import type { AnalyseContext } from '../context.js';
import { met, type Rule } from '../rule.js';

const WORDS_PER_PAGE = 650;
const MANY_YEARS = 10;

/** Pages a reader will accept: two, three after ten years; lists of publications and the like take what they need. */
function pagesAllowed({ experience, resume }: AnalyseContext): number {
  const base = experience.months >= MANY_YEARS * 12 ? 3 : 2;
  const papers = (resume.publications?.length ?? 0) + (resume.projects?.length ?? 0);
  return base + Math.min(6, Math.floor(papers / 4));
}

export const LENGTH_RULES: readonly Rule[] = [
  {
    id: 'length.too-long',
    severity: 'minor',
    effect: 'takes',
    weight: 2,
    looksFor: 'more pages than the years of experience call for',
    why: 'What stands on page four is hardly ever read.',
    fix: 'Shorten what is older than ten years to one line a job.',
    check(context) {
      const { pageCount } = context.cv.traits;
      const words = tokensOf(context.cv.text).length;
      const allowed = pagesAllowed(context);
      const measured = { pages: pageCount, words, pagesAllowed: allowed };
      const pages = Math.max(pageCount, Math.ceil(words / WORDS_PER_PAGE));
      const told = `${counted(pageCount, 'page')}, ${words} words for ${Math.floor(context.experience.months / 12)} years of experience.`;
      if (pages <= allowed) return met(told, { measured });
      return { degree: pages === allowed + 1 ? 0.5 : 0, message: told, measured };
    },
  },
  {
    id: 'length.too-short',
    severity: 'minor',
    effect: 'takes',
    weight: 2,
    looksFor: 'less text than a reader needs',
    why: 'A few lines give neither a machine nor a reader anything to match.',
    fix: 'Say for each job what you did, with what, and with what result.',
    check(context) {
      const words = tokensOf(context.cv.text).length;
      const needed = context.experience.months >= 24 ? 120 : 80;
      const measured = { words, wordsNeeded: needed };
      if (words >= needed) return met(`${words} words.`, { measured });
      return { degree: 0, message: `Only ${words} words.`, measured };
    },
  },
];
