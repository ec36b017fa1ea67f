import { leavesOf } from '../common/leaves.js';
import { likelyMonths, monthsOf, unionLength } from '../common/months.js';
import { type JsonResume, type Work } from '../model/json-resume.js';
import { type Evidence } from '../model/match.js';
import { type FieldSource } from '../model/parsed-cv.js';
import { detectLanguage } from '../sections/language.js';
import { ShownSkills } from '../skills/shown-skills.js';
import { meaningfulWords } from './words.js';

/** A text of the CV with what it shows. */
interface Shown {
  evidence: Evidence;
  skills: ShownSkills;
  /** 1, less where the text only claims. */
  worth: number;
}

/** A job the person had. */
export interface Held {
  title: string;
  evidence: Evidence;
  /** Months from its end to the day of the match; 0 while it goes on. */
  monthsAgo: number;
}

/** What a match may look at: never name, contact, photo, place, or who vouches for the person. */
const READ =
  /^\/(?:work|volunteer|education|awards|certificates|publications|skills|projects|basics\/(?:label|summary)$)/;
const NOT_READ = /\/(?:url|location|startDate|endDate|date|releaseDate)$/;
/** Texts that tell the language of the CV; lists of skills are in no language. */
const PROSE = /^\/(?:work|volunteer|education|projects|basics)\//;
/** A bare list of skills claims; work, study and certificates show. */
const CLAIM = /^\/skills\//;
/** What names a bar here is an admission to it, elsewhere a place to drink. */
const CERTIFICATE = /^\/certificates\//;
const WORTH_OF_A_CLAIM = 0.7;

const MOST_EVIDENCE = 5;

/** The CV as the matcher sees it. */
export class CvEvidence {
  readonly language: string;
  private readonly texts: Shown[];
  private readonly degrees = new Map<string, { degree: number; evidence: Evidence[] }>();
  private concepts: Map<string, number> | undefined;
  private words: Map<string, number> | undefined;

  constructor(
    readonly resume: JsonResume,
    private readonly sources: Record<string, FieldSource>,
    private readonly asOf: string,
  ) {
    const leaves = leavesOf(resume).filter(({ field }) => READ.test(field) && !NOT_READ.test(field));
    const prose = leaves.filter(({ field }) => PROSE.test(field)).map(({ value }) => value);
    this.language = detectLanguage(prose.join('\n'));
    this.texts = leaves.map(({ field, value }) => ({
      evidence: this.cite(field, value),
      skills: new ShownSkills(value, this.language, CERTIFICATE.test(field)),
      worth: CLAIM.test(field) ? WORTH_OF_A_CLAIM : 1,
    }));
  }

  cite(field: string, text: string): Evidence {
    const span = this.sources[field]?.spans[0];
    return { field, text, ...(span && { span }) };
  }

  /** How far the CV shows a skill, by the text that shows it best: saying it twice shows it no better. */
  skill(name: string): { degree: number; evidence: Evidence[] } {
    const known = this.degrees.get(name);
    if (known) return known;
    let degree = 0;
    let evidence: Evidence[] = [];
    for (const text of this.texts) {
      const shown = text.skills.degreeOf(name) * text.worth;
      if (shown === 0 || shown < degree) continue;
      evidence = shown > degree ? [text.evidence] : [...evidence, text.evidence];
      degree = shown;
    }
    const found = { degree, evidence: evidence.slice(0, MOST_EVIDENCE) };
    this.degrees.set(name, found);
    return found;
  }

  /** What the CV shows of a skill by name or by what implies it, 0-1. */
  concept(id: string): number {
    this.concepts ??= bestOf(this.texts, ({ skills }) => skills.implied);
    return this.concepts.get(id) ?? 0;
  }

  /** What the CV shows of a word, 0-1. */
  word(key: string): number {
    this.words ??= bestOf(this.texts, ({ evidence }) => meaningfulWords(evidence.text));
    return this.words.get(key) ?? 0;
  }

  /** The jobs of the CV and what it calls the person, newest first as the CV has them. */
  jobs(): Held[] {
    const jobs = (this.resume.work ?? []).flatMap((entry, at) => {
      if (!entry.position) return [];
      return [{ title: entry.position, evidence: this.cite(`/work/${at}/position`, entry.position), monthsAgo: this.monthsSince(entry.endDate) }]; // prettier-ignore
    });
    const label = this.resume.basics?.label;
    return label ? [...jobs, { title: label, evidence: this.cite('/basics/label', label), monthsAgo: 0 }] : jobs;
  }

  /** Months of work in the entries that count; in all of them by default. Overlaps count once. */
  months(counts: (entry: Work, at: number) => boolean = () => true): { months: number; evidence: Evidence[] } {
    const entries = (this.resume.work ?? []).flatMap((entry, at) => {
      const period = counts(entry, at) ? this.periodOf(entry) : undefined;
      return period ? [{ ...period, at, entry }] : [];
    });
    const evidence = entries.map(({ at, entry }) =>
      this.cite(`/work/${at}/position`, entry.position ?? entry.name ?? ''),
    );
    return { months: unionLength(entries), evidence: evidence.slice(0, MOST_EVIDENCE) };
  }

  /** How far an entry of work shows a skill, 0-1: a neighbour of it, or most of its words, by half. */
  entryShows(at: number, name: string): number {
    return Math.max(0, ...this.textsOf(at).map(({ skills }) => skills.degreeOf(name)));
  }

  /** Whether an entry of work shows one of several skills by name or by what implies it. */
  entryShowsOneOf(at: number, ids: ReadonlySet<string>): boolean {
    return this.textsOf(at).some(({ skills }) => [...skills.implied].some((id) => ids.has(id)));
  }

  private textsOf(at: number): Shown[] {
    return this.texts.filter(({ evidence }) => evidence.field.startsWith(`/work/${at}/`));
  }

  private monthsSince(endDate: string | undefined): number {
    const end = monthsOf(endDate);
    const now = monthsOf(this.asOf.slice(0, 7));
    return end && now ? Math.max(0, now.latest - end.latest) : 0;
  }

  private periodOf({ startDate, endDate }: Work): { first: number; last: number } | undefined {
    const start = monthsOf(startDate);
    const end = monthsOf(endDate ?? this.asOf.slice(0, 7));
    return start && end && end.latest >= start.earliest ? likelyMonths({ start, end }) : undefined;
  }
}

/** For each key the worth of the best text that has it. */
function bestOf(texts: readonly Shown[], keysOf: (text: Shown) => ReadonlySet<string>): Map<string, number> {
  const best = new Map<string, number>();
  for (const text of texts) {
    for (const key of keysOf(text)) best.set(key, Math.max(best.get(key) ?? 0, text.worth));
  }
  return best;
}
