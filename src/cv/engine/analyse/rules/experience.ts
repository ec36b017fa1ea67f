import { citeFields, counted } from '../citing.js';
import { met, type Rule } from '../rule.js';

/** Shorter breaks between two jobs are nothing a reader asks about. */
const GAP_MONTHS = 3;
const OVERLAP_MONTHS = 2;

export const EXPERIENCE_RULES: readonly Rule[] = [
  {
    id: 'experience.gaps',
    severity: 'major',
    effect: 'takes',
    weight: 3,
    looksFor: `stretches of ${GAP_MONTHS} months and more without job or study`,
    why: 'Readers ask about gaps; an unexplained one invites the worst guess.',
    fix: 'Say in a line what you did: care, travel, training, looking for work.',
    check({ experience, cv, resume, spansOf }) {
      if ((resume.work?.length ?? 0) === 0) return undefined;
      const gaps = experience.gaps.filter(({ months }) => months >= GAP_MONTHS);
      const months = gaps.reduce((sum, gap) => sum + gap.months, 0);
      const measured = { gaps: gaps.length, months };
      if (gaps.length === 0) return met('There are no gaps.', { measured });
      const fields = gaps.flatMap(({ from }) => endsBefore(resume.work ?? [], from));
      const spans = fields.flatMap((field) => (cv.sources[field] ? spansOf(field) : []));
      const told = gaps.slice(0, 5).map((gap) => `${gap.from} to ${gap.to} (${counted(gap.months, 'month')})`);
      return {
        degree: Math.max(0, Math.min(0.75, 1 - months / 24)),
        message: `No job or study ${told.join('; ')}.`,
        spans,
        fields,
        measured,
      };
    },
  },
  {
    id: 'experience.overlaps',
    severity: 'info',
    effect: 'takes',
    weight: 1,
    looksFor: 'two jobs at the same time',
    why: 'Two full jobs at once make readers doubt the dates; the time counts once.',
    fix: 'Correct the dates, or say "part-time" or "freelance" beside the job.',
    check(context) {
      if ((context.resume.work?.length ?? 0) < 2) return undefined;
      const overlaps = context.experience.overlaps.filter(({ months }) => months >= OVERLAP_MONTHS);
      const measured = { overlaps: overlaps.length, months: overlaps.reduce((sum, { months }) => sum + months, 0) };
      if (overlaps.length === 0) return met('No two jobs overlap.', { measured });
      const told = overlaps.slice(0, 5).map(({ from, to, months }) => `${from} to ${to} (${counted(months, 'month')})`);
      const fields = [...new Set(overlaps.flatMap((overlap) => overlap.fields))];
      const { spans } = citeFields(
        context,
        fields.flatMap((field) => [`${field}/startDate`, `${field}/endDate`]),
      );
      return { degree: 0, message: `Two jobs at once ${told.join('; ')}.`, spans, fields, measured };
    },
  },
];

/** The end dates that a gap follows on. */
function endsBefore(work: readonly { endDate?: string }[], from: string): string[] {
  const before = work
    .flatMap(({ endDate }, at) => (endDate !== undefined && endDate.slice(0, 7) < from ? [{ endDate, at }] : []))
    .sort((a, b) => b.endDate.localeCompare(a.endDate));
  return before.slice(0, 1).map(({ at }) => `/work/${at}/endDate`);
}
