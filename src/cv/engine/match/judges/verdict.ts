import { type Requirement } from '../../model/job-ad.js';
import { type Evidence } from '../../model/match.js';
import { type AdView } from '../ad-view.js';
import { type CvEvidence } from '../cv-evidence.js';

/** How far a CV meets one requirement, and by what. */
export interface Verdict {
  /** 0-1. */
  degree: number;
  evidence: Evidence[];
  explanation: string;
}

export type Judge = (requirement: Requirement, cv: CvEvidence, ad: AdView) => Verdict;
