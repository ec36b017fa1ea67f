import { counted } from '../citing.js';
import { met, type Rule } from '../rule.js';

/** Reported, and without effect on the score: what nobody sees may neither help nor harm. */
export const SAFETY_RULES: readonly Rule[] = [
  {
    id: 'safety.hidden-text',
    severity: 'major',
    effect: 'takes',
    weight: 0,
    looksFor: 'text that a human reader would not see',
    why: 'Hidden words are found by checking tools, and get a CV set aside as an attempt to cheat.',
    fix: 'Delete the hidden text.',
    check({ cv }) {
      const count = cv.hidden.length;
      if (count === 0) return met('There is no hidden text.');
      const reasons = [...new Set(cv.hidden.map(({ reason }) => reason))].join(', ');
      const spans = cv.hidden
        .slice(0, 20)
        .map(({ page, box, text }) => ({ page, ...(box && { box }), start: 0, end: 0, text: text.slice(0, 200) }));
      return {
        degree: 0,
        message: `${counted(count, 'hidden piece')} of text (${reasons}).`,
        spans,
        measured: { pieces: count },
      };
    },
  },
  {
    id: 'safety.injected-instructions',
    severity: 'major',
    effect: 'takes',
    weight: 0,
    looksFor: 'instructions aimed at a language model that reads the CV',
    why: 'Such lines do not work here, and recruiters who find them stop reading.',
    fix: 'Delete the instruction.',
    check({ cv }) {
      const count = cv.injections.length;
      if (count === 0) return met('There are no instructions to machines.');
      const spans = cv.injections.slice(0, 20).map(({ span }) => span);
      return {
        degree: 0,
        message: `${counted(count, 'instruction')} to a machine.`,
        spans,
        measured: { instructions: count },
      };
    },
  },
  {
    id: 'safety.unread-text',
    severity: 'info',
    effect: 'takes',
    weight: 0,
    looksFor: 'text that fits no field of a CV',
    why: 'What a parser cannot place, a recruiter will not find by searching.',
    fix: 'See that each line stands under a heading that says what it is.',
    check({ cv }) {
      const characters = cv.unparsed.reduce((sum, { text }) => sum + text.trim().length, 0);
      const percent = Math.round((100 * characters) / Math.max(1, cv.text.length));
      const measured = { percent };
      if (percent < 15) return met('Nearly all text found its place.', { measured });
      return {
        degree: 0,
        message: `${percent} % of the text found no place.`,
        spans: cv.unparsed.slice(0, 20),
        measured,
      };
    },
  },
];
