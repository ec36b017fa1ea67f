import {
  likelyMonths,
  type MonthRange,
  monthsOf,
  monthText,
  type Period,
  sureMonths,
  unionLength,
} from '../common/months.js';
import type { Analysis } from '../model/analysis.js';
import type { JsonResume } from '../model/json-resume.js';

type Experience = Analysis['experience'];

/** An entry of the resume with the time it says it took. */
export interface Dated {
  /** JSON pointer of the entry. */
  field: string;
  /** Employer, to tell several roles at one place from two jobs at once. */
  name: string;
  period: Period;
  ongoing: boolean;
}

interface Entry {
  name?: string;
  startDate?: string;
  endDate?: string;
}

// Two jobs that meet in one month are a handover, and hostile input could make every pair overlap.
const MOST_OVERLAPS = 50;

/** Entries of a list that have a usable time: a start, and an end not before it. A job without an end runs until today. */
export function datedEntries(list: readonly Entry[] | undefined, field: string, today: MonthRange): Dated[] {
  return (list ?? []).flatMap((entry, at) => {
    const start = monthsOf(entry.startDate);
    const end = entry.endDate === undefined ? today : monthsOf(entry.endDate);
    if (!start || !end || end.latest < start.earliest || start.earliest > today.latest) return [];
    const clipped = { earliest: Math.min(end.earliest, today.earliest), latest: Math.min(end.latest, today.latest) };
    const period = { start, end: clipped };
    return [{ field: `${field}/${at}`, name: entry.name ?? '', period, ongoing: entry.endDate === undefined }];
  });
}

/** Months worked, gaps and overlaps, claiming no month the dates do not prove. */
export function experienceOf(resume: JsonResume, today: MonthRange): Experience {
  const jobs = datedEntries(resume.work, '/work', today);
  const others = [
    ...datedEntries(resume.education, '/education', today),
    ...datedEntries(resume.volunteer, '/volunteer', today),
    ...datedEntries(resume.projects, '/projects', today).filter((project) => !project.ongoing),
  ];
  return {
    months: unionLength(jobs.map((job) => likelyMonths(job.period))),
    gaps: gapsIn(jobs, others, today),
    overlaps: overlapsIn(jobs),
  };
}

/** Stretches between the first job and today that no job, study or voluntary work can have covered. */
function gapsIn(jobs: readonly Dated[], others: readonly Dated[], today: MonthRange): Experience['gaps'] {
  if (jobs.length === 0) return [];
  const gaps: Experience['gaps'] = [];
  const covering = [...jobs, ...others].sort((a, b) => a.period.start.earliest - b.period.start.earliest);
  let covered = Math.min(...jobs.map((job) => job.period.end.latest));
  const note = (next: number): void => {
    if (next - covered > 1) {
      gaps.push({ from: monthText(covered + 1), to: monthText(next - 1), months: next - covered - 1 });
    }
  };
  for (const { period } of covering) {
    if (period.end.latest <= covered) continue;
    note(period.start.earliest);
    covered = period.end.latest;
  }
  note(today.latest + 1);
  return gaps;
}

function overlapsIn(jobs: readonly Dated[]): Experience['overlaps'] {
  const overlaps: Experience['overlaps'] = [];
  const sorted = [...jobs].sort((a, b) => a.period.start.latest - b.period.start.latest);
  let running: Dated[] = [];
  for (const job of sorted) {
    const sure = sureMonths(job.period);
    if (!sure) continue;
    running = running.filter((other) => other.period.end.earliest >= sure.first);
    for (const other of running) {
      const last = Math.min(sure.last, other.period.end.earliest);
      const handover = last === sure.first && sure.last > last;
      if (handover || sameEmployer(job, other)) continue;
      overlaps.push({
        from: monthText(sure.first),
        to: monthText(last),
        months: last - sure.first + 1,
        fields: [other.field, job.field],
      });
      if (overlaps.length >= MOST_OVERLAPS) return overlaps;
    }
    running.push(job);
  }
  return overlaps;
}

function sameEmployer(a: Dated, b: Dated): boolean {
  return a.name !== '' && a.name.toLowerCase() === b.name.toLowerCase();
}
