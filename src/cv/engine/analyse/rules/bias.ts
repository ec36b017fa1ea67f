import type { PersonalDetail } from '../../common/data/personal-details.js';
import { personalDetailsIn } from '../../common/personal-details.js';
import type { AnalyseContext } from '../context.js';
import { met, type Rule, type Verdict } from '../rule.js';

/** Languages of countries where photo and birth date are still usual; the advice then says that they are free to be left out. */
const USUAL_IN: ReadonlySet<string> = new Set(['de', 'fr', 'es', 'it', 'pt', 'pl']);

function custom({ language }: AnalyseContext): string {
  return USUAL_IN.has(language) ? ' It is common where this CV was written, but nobody may ask for it.' : '';
}

function detailRule(id: string, details: readonly PersonalDetail[], looksFor: string): Rule {
  return {
    id,
    severity: 'info',
    effect: 'takes',
    weight: 1,
    looksFor,
    why: 'It says nothing about your work, and may count against you without anyone meaning it.',
    fix: 'Leave it out unless the law of the country asks for it.',
    check(context): Verdict {
      const found = personalDetailsIn(context.cv.text).filter(({ detail }) => details.includes(detail));
      if (found.length === 0) return met('Nothing of the kind was found.');
      const spans = found.slice(0, 20).map(({ start, end }) => context.spanAt(start, end));
      const kinds = [...new Set(found.map(({ detail }) => detail.replaceAll('-', ' ')))].join(', ');
      return {
        degree: 0,
        message: `The CV states ${kinds}.${custom(context)}`,
        spans,
        measured: { details: found.length },
      };
    },
  };
}

export const BIAS_RULES: readonly Rule[] = [
  {
    id: 'bias.photo',
    severity: 'info',
    effect: 'takes',
    weight: 1,
    looksFor: 'a photo of the person',
    why: 'A face tells age, sex and origin before your work is read; many firms have to blacken it.',
    fix: 'Leave the photo out unless it is asked for.',
    check(context) {
      const { images, imageCoverage = 0 } = context.cv.traits;
      const named = context.resume.basics?.image?.trim();
      // A picture of a few per cent of the page is a portrait; smaller ones are icons and logos, larger ones backgrounds.
      const portrait = images > 0 && images <= 3 && imageCoverage >= 0.01 && imageCoverage <= 0.25;
      if (!named && !portrait) return met('There is no photo.', { measured: { images } });
      const fields = named ? ['/basics/image'] : [];
      return { degree: 0, message: `The CV seems to hold a photo.${custom(context)}`, fields, measured: { images } };
    },
  },
  detailRule('bias.birth', ['birth', 'age'], 'age or date of birth'),
  detailRule('bias.family', ['marital-status', 'children', 'gender'], 'marital status, children or gender'),
  detailRule('bias.origin', ['nationality', 'religion'], 'nationality or religion'),
  detailRule('bias.private', ['health', 'national-id'], 'health, body measures or numbers of identity papers'),
];
