import { monthsOf, type MonthRange } from '../../common/months.js';
import { citeFields, counted } from '../citing.js';
import type { AnalyseContext } from '../context.js';
import { datesAsWritten, minority } from '../date-style.js';
import { outOfOrder } from '../entry-order.js';
import { met, type Rule } from '../rule.js';

interface DatedField {
  field: string;
  start?: MonthRange;
  end?: MonthRange;
}

function datedFields(
  { resume }: AnalyseContext,
  lists: readonly ('work' | 'volunteer' | 'education' | 'projects')[],
): DatedField[] {
  return lists.flatMap((list) =>
    (resume[list] ?? []).map((entry, at) => ({
      field: `/${list}/${at}`,
      start: monthsOf(entry.startDate),
      end: monthsOf(entry.endDate),
    })),
  );
}

export const DATE_RULES: readonly Rule[] = [
  {
    id: 'dates.present',
    severity: 'major',
    effect: 'gives',
    weight: 3,
    looksFor: 'jobs with dates',
    why: 'Years of experience are worked out from the dates.',
    fix: 'Give month and year of start and end for every job.',
    check(context) {
      const jobs = context.resume.work ?? [];
      if (jobs.length === 0) return { degree: 0, message: 'There are no jobs to date.', fields: ['/work'] };
      const bare = jobs.flatMap((job, at) =>
        job.startDate === undefined && job.endDate === undefined ? [`/work/${at}`] : [],
      );
      const measured = { jobs: jobs.length, withoutDates: bare.length };
      if (bare.length === 0) return met('Every job has dates.', { measured });
      const named = bare.flatMap((field) => [`${field}/name`, `${field}/position`]);
      const { spans } = citeFields(context, named);
      return {
        degree: Math.min(0.85, 1 - bare.length / jobs.length),
        message: `${counted(bare.length, 'job')} of ${jobs.length} without dates.`,
        spans,
        fields: bare,
        measured,
      };
    },
  },
  {
    id: 'dates.format',
    severity: 'minor',
    effect: 'takes',
    weight: 2,
    looksFor: 'dates written in different ways',
    why: 'Mixed formats look careless, and 03/04 is read one way here and another there.',
    fix: 'Write all dates alike, for example "Mar 2021 – Jun 2023".',
    check(context) {
      const dates = datesAsWritten(context).filter(({ style }) => style !== 'year');
      if (dates.length < 2) return undefined;
      const odd = minority(dates);
      if (odd.length === 0) return met('All dates are written alike.', { measured: { dates: dates.length } });
      const { fields } = citeFields(
        context,
        odd.map(({ field }) => field),
      );
      return {
        degree: odd.length === 1 ? 0.5 : 0,
        message: `${counted(odd.length, 'date')} of ${dates.length} written differently, such as "${odd[0]?.text}".`,
        spans: odd.slice(0, 20).map(({ span }) => span),
        fields,
        measured: { dates: dates.length, different: odd.length },
      };
    },
  },
  {
    id: 'dates.precision',
    severity: 'minor',
    effect: 'takes',
    weight: 1,
    looksFor: 'jobs dated partly with months, partly with years only',
    why: 'Where some months are missing, readers suspect a hidden gap.',
    fix: 'Give the month for every job of the last ten years.',
    check(context) {
      const work = datedFields(context, ['work']).flatMap(({ field, start, end }) => [
        ...(start ? [{ field: `${field}/startDate`, year: start.earliest !== start.latest }] : []),
        ...(end ? [{ field: `${field}/endDate`, year: end.earliest !== end.latest }] : []),
      ]);
      if (work.length < 2) return undefined;
      const years = work.filter(({ year }) => year);
      const measured = { dates: work.length, yearsOnly: years.length };
      if (years.length === 0 || years.length === work.length) return met('All jobs are dated alike.', { measured });
      const cited = citeFields(
        context,
        years.map(({ field }) => field),
      );
      return { degree: 0, message: `${years.length} of ${work.length} dates give the year only.`, ...cited, measured };
    },
  },
  {
    id: 'dates.order',
    severity: 'minor',
    effect: 'takes',
    weight: 2,
    looksFor: 'jobs and studies that are not listed newest first',
    why: 'Readers and machines take the first job for the present one.',
    fix: 'List the newest entry first.',
    check(context) {
      const wrong = (['work', 'education'] as const).flatMap((list) =>
        outOfOrder(context.resume[list] ?? [], `/${list}`),
      );
      if ((context.resume.work?.length ?? 0) + (context.resume.education?.length ?? 0) < 2) return undefined;
      if (wrong.length === 0) return met('Jobs and studies stand newest first.');
      const { spans } = citeFields(
        context,
        wrong.map((field) => `${field}/startDate`),
      );
      return {
        degree: wrong.length === 1 ? 0.5 : 0,
        message: `${counted(wrong.length, 'entry stands', 'entries stand')} below an older one.`,
        spans,
        fields: wrong,
        measured: { misplaced: wrong.length },
      };
    },
  },
  {
    id: 'dates.end-before-start',
    severity: 'critical',
    effect: 'takes',
    weight: 2,
    looksFor: 'an end that lies before its start',
    why: 'One of the two dates is wrong, and nobody can tell which.',
    fix: 'Correct the date.',
    check(context) {
      const dated = datedFields(context, ['work', 'volunteer', 'education', 'projects']).filter(
        ({ start, end }) => start && end,
      );
      if (dated.length === 0) return undefined;
      const wrong = dated
        .filter(({ start, end }) => start && end && end.latest < start.earliest)
        .map(({ field }) => field);
      if (wrong.length === 0) return met('Every end lies after its start.');
      const { spans } = citeFields(
        context,
        wrong.flatMap((field) => [`${field}/startDate`, `${field}/endDate`]),
      );
      return {
        degree: wrong.length === 1 ? 0.34 : 0,
        message: `${counted(wrong.length, 'entry ends', 'entries end')} before the start.`,
        spans,
        fields: wrong,
        measured: { entries: wrong.length },
      };
    },
  },
  {
    id: 'dates.future',
    severity: 'major',
    effect: 'takes',
    weight: 2,
    looksFor: 'work dated in the future',
    why: 'A job that lies in the future is taken for a typing error or an invention.',
    fix: 'Correct the date, or write "present" for what goes on.',
    check(context) {
      const { latest } = context.today;
      const working = datedFields(context, ['work', 'volunteer', 'projects']);
      const dates = [
        ...working.map(({ field, start }) => ({ field: `${field}/startDate`, date: start })),
        ...working.map(({ field, end }) => ({ field: `${field}/endDate`, date: end })),
        // A degree may be expected in the future, but not begun there.
        ...datedFields(context, ['education']).map(({ field, start }) => ({
          field: `${field}/startDate`,
          date: start,
        })),
        ...(context.resume.awards ?? []).map(({ date }, at) => ({ field: `/awards/${at}/date`, date: monthsOf(date) })),
      ].filter(({ date }) => date !== undefined);
      if (dates.length === 0) return undefined;
      const wrong = dates.filter(({ date }) => date && date.earliest > latest).map(({ field }) => field);
      if (wrong.length === 0) return met('No date of work lies in the future.');
      return {
        degree: wrong.length === 1 ? 0.5 : 0,
        message: `${counted(wrong.length, 'date')} after ${context.asOf}.`,
        ...citeFields(context, wrong),
        measured: { dates: wrong.length },
      };
    },
  },
];
