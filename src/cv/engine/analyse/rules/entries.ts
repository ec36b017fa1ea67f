import { citeFields, counted } from '../citing.js';
import { met, type Rule } from '../rule.js';

export const ENTRY_RULES: readonly Rule[] = [
  {
    id: 'work.details',
    severity: 'major',
    effect: 'gives',
    weight: 2,
    looksFor: 'jobs with both employer and title',
    why: 'Systems search for the title and check the employer.',
    fix: 'Give employer and job title for every job.',
    check(context) {
      const jobs = context.resume.work ?? [];
      if (jobs.length === 0) return { degree: 0, message: 'There are no jobs.', fields: ['/work'] };
      const missing = jobs.flatMap(({ name, position }, at) => [
        ...(name?.trim() ? [] : [`/work/${at}/name`]),
        ...(position?.trim() ? [] : [`/work/${at}/position`]),
      ]);
      const measured = { jobs: jobs.length, missing: missing.length };
      if (missing.length === 0) return met('Every job has employer and title.', { measured });
      const beside = missing.map((field) =>
        field.endsWith('/name') ? field.replace(/name$/, 'position') : field.replace(/position$/, 'name'),
      );
      return {
        degree: Math.min(0.8, 1 - missing.length / (2 * jobs.length)),
        message: `${counted(missing.length, 'employer or title', 'employers or titles')} missing in ${counted(jobs.length, 'job')}.`,
        spans: citeFields(context, beside).spans,
        fields: missing,
        measured,
      };
    },
  },
  {
    id: 'work.described',
    severity: 'major',
    effect: 'gives',
    weight: 3,
    looksFor: 'jobs that say what was done',
    why: 'A bare title can mean anything.',
    fix: 'Add two to five bullets to each job of the last ten years.',
    check(context) {
      const jobs = context.resume.work ?? [];
      if (jobs.length === 0) return { degree: 0, message: 'There are no jobs to describe.', fields: ['/work'] };
      const bare = jobs.flatMap(({ summary, highlights }, at) =>
        summary?.trim() || highlights?.some((text) => text.trim()) ? [] : [`/work/${at}`],
      );
      const measured = { jobs: jobs.length, undescribed: bare.length };
      if (bare.length === 0) return met('Every job is described.', { measured });
      return {
        degree: Math.min(0.85, 1 - bare.length / jobs.length),
        message: `${counted(bare.length, 'job')} of ${jobs.length} without a word about what was done.`,
        spans: citeFields(
          context,
          bare.flatMap((field) => [`${field}/position`, `${field}/name`]),
        ).spans,
        fields: bare,
        measured,
      };
    },
  },
];
