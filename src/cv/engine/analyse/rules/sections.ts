import { lookUpHeading } from '../../sections/headings/lookup.js';
import type { FoundSection, SectionKind } from '../../model/parsed-cv.js';
import { citeFields, listed } from '../citing.js';
import type { AnalyseContext } from '../context.js';
import { ACCEPTED_HEADINGS } from '../data/accepted-headings.js';
import { met, type Rule, type Verdict } from '../rule.js';
import { fold, tokensOf } from '../../common/words.js';

function headingsOf({ cv }: AnalyseContext, kind: SectionKind): FoundSection['heading'][] {
  return cv.sections.filter((section) => section.kind === kind && section.heading).map(({ heading }) => heading);
}

function filled(context: AnalyseContext, kind: SectionKind, what: string, count: number): Verdict {
  const spans = headingsOf(context, kind).flatMap((heading) => (heading ? [heading] : []));
  if (count > 0) return met(`${what}: ${count} found.`, { spans, measured: { entries: count } });
  return { degree: 0, message: `${what} not found.`, spans, fields: [`/${kind}`], measured: { entries: 0 } };
}

export const SECTION_RULES: readonly Rule[] = [
  {
    id: 'sections.work',
    severity: 'critical',
    effect: 'gives',
    weight: 7,
    looksFor: 'at least one job',
    why: 'Experience is what most ads ask for first.',
    fix: 'List your jobs, newest first, each with employer, title, dates and what you achieved. Internships and volunteering count.',
    check: (context) =>
      filled(
        context,
        'work',
        'Work experience',
        (context.resume.work?.length ?? 0) + (context.resume.volunteer?.length ?? 0),
      ),
  },
  {
    id: 'sections.education',
    severity: 'major',
    effect: 'gives',
    weight: 4,
    looksFor: 'school, training or studies',
    why: 'Many ads filter by degree or apprenticeship.',
    fix: 'Add your highest degree or training with its school and year.',
    check: (context) => filled(context, 'education', 'Education', context.resume.education?.length ?? 0),
  },
  {
    id: 'sections.skills',
    severity: 'major',
    effect: 'gives',
    weight: 5,
    looksFor: 'a list of skills',
    why: 'Searches match words; a list of skills is where they look first.',
    fix: 'Add a section of skills with the names the trade uses for them.',
    check(context) {
      const names = (context.resume.skills ?? []).flatMap((group) =>
        group.keywords?.length ? group.keywords : [group.name],
      );
      return filled(context, 'skills', 'Skills', names.filter(Boolean).length);
    },
  },
  {
    id: 'sections.summary',
    severity: 'minor',
    effect: 'gives',
    weight: 2,
    looksFor: 'a short profile at the top',
    why: 'Readers decide in seconds; a few lines say what you are and what you look for.',
    fix: 'Put two to four lines below your contact data: profession, years, strengths.',
    check(context) {
      const { summary } = context.resume.basics ?? {};
      if (summary?.trim()) return met('A profile stands at the top.', citeFields(context, ['/basics/summary']));
      return { degree: 0, message: 'No profile was found.', fields: ['/basics/summary'] };
    },
  },
  {
    id: 'sections.headings',
    severity: 'minor',
    effect: 'takes',
    weight: 2,
    looksFor: 'headings that systems do not know',
    why: "A machine files what stands under a heading by the heading's words.",
    fix: 'Use the plain words: Work experience, Education, Skills, Languages.',
    check(context) {
      const headings = context.cv.sections.flatMap(({ heading, kind }) =>
        heading && kind !== 'contact' ? [heading] : [],
      );
      if (headings.length === 0) return undefined;
      const odd = headings.filter(({ text }) => !isStandard(text, context.language));
      if (odd.length === 0) return met('All headings are standard.', { measured: { headings: headings.length } });
      return {
        degree: odd.length === 1 ? 0.5 : 0,
        message: `Unusual headings: ${listed(odd.map(({ text }) => text.trim()))}.`,
        spans: odd.slice(0, 20),
        measured: { headings: headings.length, unusual: odd.length },
      };
    },
  },
  {
    id: 'sections.no-headings',
    severity: 'major',
    effect: 'takes',
    weight: 2,
    looksFor: 'a CV without any headings',
    why: 'Without headings a machine must guess where jobs end and studies begin.',
    fix: 'Put a plain heading above each part.',
    check({ cv }) {
      if (cv.format === 'json-resume' || cv.format === 'europass-xml' || cv.format === 'linkedin-zip') return undefined;
      const headings = cv.sections.flatMap(({ heading }) => heading ?? []);
      if (headings.length > 0) return met('The parts have headings.', { measured: { headings: headings.length } });
      return { degree: 0, message: 'No headings were found.', measured: { headings: 0 } };
    },
  },
];

/** A heading is standard where it stands in the dictionary, or where one of its few words does: "Civilian Experience". */
function isStandard(heading: string, language: string): boolean {
  const bare = heading.replace(/\([^)]*\)/g, ' ').trim();
  const plain = fold(bare)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (plain === '' || ACCEPTED_HEADINGS.has(plain) || lookUpHeading(bare, language) !== undefined) return true;
  const words = tokensOf(bare).filter(({ text }) => text.length > 3);
  return words.length <= 4 && words.some(({ text }) => lookUpHeading(text, language) !== undefined);
}
