import type { JsonResume } from '../../src/cv/engine/model/json-resume.js';
import { fold } from './tokens.js';

/**
 * The filled leaves of a resume as `path=value` without positions, for comparing two of them as multisets. A degree is its
 * type and area together, a skill its name and level, skills are one flat set, dates count to the month.
 */
export function fieldValues(resume: JsonResume): string[] {
  const values: string[] = [];
  const put = (path: string, value: string | undefined): void => {
    const text = fold(value ?? '').replace(/[^\p{L}\p{N}+#@]/gu, '');
    if (text) values.push(`${path}=${text}`);
  };
  const range = (path: string, { startDate, endDate }: { startDate?: string; endDate?: string }): void => {
    put(`${path}/startDate`, startDate?.slice(0, 7));
    put(`${path}/endDate`, endDate?.slice(0, 7));
  };
  const { basics = {} } = resume;
  for (const field of ['name', 'label', 'email', 'phone', 'summary'] as const) put(`basics/${field}`, basics[field]);
  put('basics/url', basics.url?.replace(/^https?:\/\//, '')); // authors leave it out; the link on the page has it
  for (const job of resume.work ?? []) {
    put('work/name', job.name);
    put('work/position', job.position);
    put('work/summary', job.summary);
    range('work', job);
    for (const highlight of job.highlights ?? []) put('work/highlights', highlight);
  }
  for (const post of resume.volunteer ?? []) {
    put('volunteer/organization', post.organization);
    put('volunteer/position', post.position);
    range('volunteer', post);
  }
  for (const study of resume.education ?? []) {
    put('education/institution', study.institution);
    put('education/degree', [study.studyType, study.area].filter(Boolean).join(' '));
    put('education/score', study.score);
    range('education', study);
  }
  for (const { name, level, keywords = [] } of resume.skills ?? []) {
    const own = [name, level].filter(Boolean).join(' ');
    for (const skill of keywords.length > 0 ? keywords : [own]) put('skills', skill);
  }
  for (const { language, fluency } of resume.languages ?? []) {
    put('languages/language', language);
    put('languages/fluency', fluency);
  }
  for (const { name } of resume.projects ?? []) put('projects/name', name);
  for (const { name } of resume.certificates ?? []) put('certificates/name', name);
  for (const { title } of resume.awards ?? []) put('awards/title', title);
  for (const { name } of resume.publications ?? []) put('publications/name', name);
  return values;
}

/** What of `expected` is not in `got`, both as multisets. */
export function missingValues(got: string[], expected: string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of got) counts.set(value, (counts.get(value) ?? 0) + 1);
  return expected.filter((value) => {
    const left = counts.get(value) ?? 0;
    counts.set(value, left - 1);
    return left <= 0;
  });
}
