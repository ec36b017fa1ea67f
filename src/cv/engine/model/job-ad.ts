/** What a job ad asks for. Offsets are UTF-16 code units of {@link JobAd.text}. */

export interface AdSpan {
  start: number;
  end: number;
  text: string;
}

export type RequirementKind = 'skill' | 'experience' | 'education' | 'language' | 'certificate' | 'seniority' | 'title';

export interface Requirement {
  /** Stable within one ad and engine version, e.g. `skill:postgresql`. */
  id: string;
  kind: RequirementKind;
  /** Canonical name: a skill's dictionary name, a degree level, an ISO 639-1 language. */
  name: string;
  required: boolean;
  /** Years of experience asked for, where `kind` is `experience` or the skill names years. */
  years?: number;
  /** Language level (CEFR or `native`) or degree level. */
  level?: string;
  spans: AdSpan[];
}

export interface JobAd {
  engineVersion: string;
  language: string;
  text: string;
  title?: AdSpan;
  company?: AdSpan;
  location?: AdSpan;
  contract?: 'permanent' | 'fixed-term' | 'contract' | 'internship' | 'apprenticeship' | 'temporary' | 'volunteer';
  workload?: 'full-time' | 'part-time';
  remote?: 'remote' | 'hybrid' | 'on-site';
  seniority?: 'intern' | 'junior' | 'mid' | 'senior' | 'lead' | 'executive';
  salary?: AdSpan;
  requirements: Requirement[];
  /** Text aimed at a language model; reported, without effect. */
  injections: AdSpan[];
}
