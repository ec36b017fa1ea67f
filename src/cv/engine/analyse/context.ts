import { type Leaf, leavesOf } from '../common/leaves.js';
import { type MonthRange, monthsOf } from '../common/months.js';
import type { Analysis } from '../model/analysis.js';
import type { Span } from '../model/document.js';
import type { JobAd } from '../model/job-ad.js';
import type { JsonResume } from '../model/json-resume.js';
import type { ParsedCv } from '../model/parsed-cv.js';
import { experienceOf } from './experience.js';

/** A piece of prose: one bullet or paragraph. */
export interface Statement extends Leaf {
  kind: 'bullet' | 'paragraph';
  list: 'basics' | 'work' | 'volunteer' | 'projects';
  /** Position of the entry in its list. */
  entry: number;
}

/** What rules may look at, worked out once. */
export interface AnalyseContext {
  cv: ParsedCv;
  resume: JsonResume;
  job?: JobAd;
  asOf: string;
  today: MonthRange;
  language: string;
  experience: Analysis['experience'];
  leaves: readonly Leaf[];
  statements: readonly Statement[];
  /** Bullets of paid work, and its paragraphs where an entry has no bullets. */
  duties: readonly Statement[];
  spansOf: (field: string) => Span[];
  /** A stretch of the document's text as a span. */
  spanAt: (start: number, end: number) => Span;
}

export interface AnalyseInput {
  cv: ParsedCv;
  /** ISO date; the day the analysis is made for. */
  asOf: string;
  job?: JobAd;
}

export function contextOf({ cv, asOf, job }: AnalyseInput): AnalyseContext {
  const today = monthsOf(asOf);
  if (!today) throw new RangeError(`as_of must be an ISO date, not "${asOf}".`);
  const { resume } = cv;
  const statements = statementsOf(resume);
  return {
    cv,
    resume,
    job,
    asOf,
    today,
    language: cv.language,
    experience: experienceOf(resume, today),
    leaves: leavesOf(resume),
    statements,
    duties: dutiesOf(statements),
    spansOf: (field) => cv.sources[field]?.spans ?? [],
    spanAt: (start, end) => ({ page: pageOf(cv, start), start, end, text: cv.text.slice(start, end) }),
  };
}

function statementsOf(resume: JsonResume): Statement[] {
  const found: Statement[] = [];
  const add = (
    kind: Statement['kind'],
    list: Statement['list'],
    entry: number,
    field: string,
    value?: string,
  ): void => {
    if (value?.trim()) found.push({ kind, list, entry, field, value });
  };
  add('paragraph', 'basics', 0, '/basics/summary', resume.basics?.summary);
  for (const list of ['work', 'volunteer', 'projects'] as const) {
    resume[list]?.forEach((entry, at) => {
      const field = `/${list}/${at}`;
      if ('summary' in entry) add('paragraph', list, at, `${field}/summary`, entry.summary);
      if (list === 'projects' && 'description' in entry)
        add('paragraph', list, at, `${field}/description`, entry.description);
      entry.highlights?.forEach((text, item) => add('bullet', list, at, `${field}/highlights/${item}`, text));
    });
  }
  return found;
}

function dutiesOf(statements: readonly Statement[]): Statement[] {
  const work = statements.filter(({ list }) => list === 'work');
  const bulleted = new Set(work.filter(({ kind }) => kind === 'bullet').map(({ entry }) => entry));
  return work.filter(({ kind, entry }) => kind === 'bullet' || !bulleted.has(entry));
}

/** The page of an offset, told from the spans around it; 1 where nothing near it is known. */
function pageOf(cv: ParsedCv, offset: number): number {
  if (cv.traits.pageCount <= 1) return 1;
  let page = 1;
  let nearest = -1;
  for (const { spans } of Object.values(cv.sources)) {
    for (const span of spans) {
      if (span.start <= offset && span.start > nearest) {
        nearest = span.start;
        page = span.page;
      }
    }
  }
  return page;
}
