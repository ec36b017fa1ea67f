import { leavesOf } from '../common/leaves.js';
import { likelyMonths, monthsOf, unionLength } from '../common/months.js';
import { type JsonResume, type Work } from '../model/json-resume.js';
import { type Evidence } from '../model/match.js';
import { type FieldSource } from '../model/parsed-cv.js';
import { detectLanguage } from '../sections/language.js';
import { ShownSkills } from '../skills/shown-skills.js';

/** A text of the CV with what it shows. */
interface Shown {
  evidence: Evidence;
  skills: ShownSkills;
}

/** What a match may look at: never name, contact, photo, place, or who vouches for the person. */
const READ =
  /^\/(?:work|volunteer|education|awards|certificates|publications|skills|projects|basics\/(?:label|summary)$)/;
const NOT_READ = /\/(?:url|location|startDate|endDate|date|releaseDate)$/;

/** The CV as the matcher sees it. */
export class CvEvidence {
  readonly language: string;
  private readonly texts: Shown[];
  private readonly degrees = new Map<string, { degree: number; evidence: Evidence[] }>();

  constructor(
    readonly resume: JsonResume,
    private readonly sources: Record<string, FieldSource>,
    private readonly asOf: string,
  ) {
    const leaves = leavesOf(resume).filter(({ field }) => READ.test(field) && !NOT_READ.test(field));
    this.language = detectLanguage(leaves.map(({ value }) => value).join('\n'));
    this.texts = leaves.map(({ field, value }) => ({
      evidence: this.cite(field, value),
      skills: new ShownSkills(value, this.language),
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
      const shown = text.skills.degreeOf(name);
      if (shown === 0 || shown < degree) continue;
      evidence = shown > degree ? [text.evidence] : [...evidence, text.evidence];
      degree = shown;
    }
    const found = { degree, evidence: evidence.slice(0, MOST_EVIDENCE) };
    this.degrees.set(name, found);
    return found;
  }

  /** Months of work in the entries that show the skill; in all of them without one. Overlaps count once. */
  monthsWith(name: string | undefined): { months: number; evidence: Evidence[] } {
    const entries = (this.resume.work ?? []).flatMap((entry, at) => {
      if (name !== undefined && !this.entryShows(at, name)) return [];
      const period = this.periodOf(entry);
      return period ? [{ ...period, at, entry }] : [];
    });
    const evidence = entries.map(({ at, entry }) =>
      this.cite(`/work/${at}/position`, entry.position ?? entry.name ?? ''),
    );
    return { months: unionLength(entries), evidence: evidence.slice(0, MOST_EVIDENCE) };
  }

  private entryShows(at: number, name: string): boolean {
    const prefix = `/work/${at}/`;
    return this.texts.some(
      ({ evidence, skills }) => evidence.field.startsWith(prefix) && skills.degreeOf(name) >= HALF,
    );
  }

  private periodOf({ startDate, endDate }: Work): { first: number; last: number } | undefined {
    const start = monthsOf(startDate);
    const end = monthsOf(endDate ?? this.asOf.slice(0, 7));
    return start && end && end.latest >= start.earliest ? likelyMonths({ start, end }) : undefined;
  }
}

const MOST_EVIDENCE = 5;
const HALF = 0.5;
