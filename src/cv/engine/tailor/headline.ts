import type { ParsedCv } from '../model/parsed-cv.js';
import type { StatementTrace } from '../model/tailoring.js';
import type { RelevanceOf } from './relevance.js';

const FEWEST_SKILLS = 2;
const MOST_SKILLS = 6;

/** A line for the top of a CV that has none, made of its own words: title, then the listed skills that the ad asks for. */
export function headlineOf(
  { resume, sources }: ParsedCv,
  relevance: RelevanceOf,
): { text: string; trace: StatementTrace } | undefined {
  if (resume.basics?.summary) return undefined;
  const title = resume.basics?.label ? '/basics/label' : '/work/0/position';
  const titleText = resume.basics?.label ?? resume.work?.[0]?.position;
  const skills = listedSkills(resume.skills ?? [])
    .filter(({ text }) => relevance(text).names.length > 0)
    .slice(0, MOST_SKILLS);
  if (!titleText || skills.length < FEWEST_SKILLS) return undefined;
  const from = [title, ...skills.map(({ field }) => field)];
  return {
    text: `${titleText}. ${skills.map(({ text }) => text).join(', ')}.`,
    trace: { field: '/basics/summary', from, spans: from.flatMap((field) => sources[field]?.spans ?? []) },
  };
}

/** Single skills only: the name of a group of keywords is a caption. */
export function listedSkills(
  skills: readonly { name?: string; keywords?: string[] }[],
): { field: string; text: string }[] {
  const seen = new Set<string>();
  return skills
    .flatMap(({ name, keywords = [] }, at) =>
      keywords.length > 0
        ? keywords.map((text, item) => ({ field: `/skills/${at}/keywords/${item}`, text }))
        : [{ field: `/skills/${at}/name`, text: name ?? '' }],
    )
    .filter(({ text }) => text.trim() !== '' && text.length <= 40 && !seen.has(text) && seen.add(text));
}
