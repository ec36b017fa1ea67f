import type { Span } from './document.js';
import type { AdSpan, Requirement } from './job-ad.js';

export interface Evidence {
  /** JSON pointer into the resume. */
  field: string;
  text: string;
  span?: Span;
}

/** One requirement's part of the score. `points = weight * degree`, rounded so that the parts add up exactly. */
export interface Contribution {
  requirementId: string;
  requirement: Pick<Requirement, 'kind' | 'name' | 'required' | 'years' | 'level'>;
  adSpans: AdSpan[];
  /** Points this requirement can give at most. */
  weight: number;
  /** 0-1: how far the CV meets it. */
  degree: number;
  points: number;
  /** Empty = the CV does not show it. */
  evidence: Evidence[];
  explanation: string;
}

/** Relative importance of each kind; what the caller leaves out keeps its default. */
export type MatchWeights = Partial<
  Record<
    | 'skillRequired'
    | 'skillPreferred'
    | 'experience'
    | 'education'
    | 'language'
    | 'certificate'
    | 'seniority'
    | 'title'
    | 'similarity',
    number
  >
>;

export interface Match {
  engineVersion: string;
  asOf: string;
  /** 0-100, exact sum of `contributions[].points`. */
  score: number;
  contributions: Contribution[];
  matchedSkills: string[];
  missingRequired: string[];
  missingPreferred: string[];
}
