import { type ParsedCv } from '../engine/model/parsed-cv.js';

/** What the owner says they can, by kind; a kind they said nothing of is absent. */
export interface StatedSkills {
  technical_skills?: string[];
  soft_skills?: string[];
  domain_keywords?: string[];
}

export const STATED_KINDS = ['technical_skills', 'soft_skills', 'domain_keywords'] as const;

/** A reading with what the owner states beside it, as skills of the resume. */
export interface CvWithStatedSkills {
  cv: ParsedCv;
  /** Where a field of that resume stands: in the CV, or for a stated skill under `/analysis`. */
  originOf: (pointer: string) => string;
}

/** Adds the stated skills that the resume does not list already. They have no source in the document, and say so by their pointer. */
export function withStatedSkills(cv: ParsedCv, stated: StatedSkills | null): CvWithStatedSkills {
  const skills = [...(cv.resume.skills ?? [])];
  const listed = new Set(skills.flatMap(({ name, keywords }) => [name, ...(keywords ?? [])]).map(fold));
  const origins = new Map<string, string>();
  for (const kind of STATED_KINDS) {
    for (const [at, name] of (stated?.[kind] ?? []).entries()) {
      if (listed.has(fold(name))) continue;
      listed.add(fold(name));
      origins.set(`/skills/${skills.length}/name`, `/analysis/${kind}/${at}`);
      skills.push({ name });
    }
  }
  const originOf = (pointer: string): string => origins.get(pointer) ?? pointer;
  return { cv: origins.size === 0 ? cv : { ...cv, resume: { ...cv.resume, skills } }, originOf };
}

function fold(text: string | undefined): string {
  return (text ?? '').trim().toLowerCase();
}
