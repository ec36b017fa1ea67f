import type { Span } from './document.js';

export type Severity = 'info' | 'minor' | 'major' | 'critical';

/** One rule's verdict. `points` is what it gave (> 0) or took (< 0); the score is the exact sum over all findings plus the base. */
export interface Finding {
  ruleId: string;
  severity: Severity;
  /** Whether the rule is satisfied. A satisfied rule cites what satisfied it where that helps. */
  passed: boolean;
  points: number;
  /** What was seen here, in words, with its figures. */
  message: string;
  why: string;
  fix: string;
  spans: Span[];
  /** JSON pointers into the resume that the finding is about. */
  fields: string[];
  /** Figures the rule measured, e.g. `{ months: 7 }`. */
  measured?: Record<string, number | string>;
}

export interface Analysis {
  engineVersion: string;
  asOf: string;
  /** 0-100, whole number: `base + sum(findings.points)`. */
  score: number;
  base: number;
  findings: Finding[];
  skills: { technical: string[]; soft: string[]; domain: string[] };
  experience: {
    /** Months with at least one job, overlaps counted once. */
    months: number;
    gaps: { from: string; to: string; months: number }[];
    overlaps: { from: string; to: string; months: number; fields: [string, string] }[];
  };
}
