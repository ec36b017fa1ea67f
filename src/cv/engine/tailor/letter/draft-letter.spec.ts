import { parseJobAd } from '../../job-ad/parse-job-ad.js';
import type { JsonResume } from '../../model/json-resume.js';
import type { ParsedCv } from '../../model/parsed-cv.js';
import { leavesOf } from '../../common/leaves.js';
import { draftLetter, paragraphsOf } from './draft-letter.js';

const resume: JsonResume = {
  basics: { name: 'Ana Ruiz' },
  work: [
    {
      name: 'St Elm',
      position: 'Staff nurse',
      startDate: '2019',
      highlights: ['Gave wound care to 24 patients a day.', 'Kept the ward library.', 'Introduced a triage sheet.'],
    },
  ],
  skills: [{ name: 'Wound care' }, { name: 'Triage' }, { name: 'Knitting' }],
};

function cvIn(language: string): ParsedCv {
  const sources = Object.fromEntries(
    leavesOf(resume).map(({ field, value }, at) => [
      field,
      { spans: [{ page: 1, start: at, end: at + 1, text: value }], confidence: 1 },
    ]),
  );
  return { language, resume, sources } as unknown as ParsedCv;
}

const job = parseJobAd({
  text: 'Senior Nurse\nHarbour Hospital, Leeds\n\nRequirements:\n- Wound care (required)\n- Triage\n- Kubernetes\n',
});

describe('draftLetter', () => {
  it.each(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'])(
    'says in %s what CV and ad say, each with its source',
    (language) => {
      const { sentences } = draftLetter({ cv: cvIn(language), job });
      const text = paragraphsOf(sentences).join('\n\n');
      expect(text).toContain('\n– Gave wound care to 24 patients a day.\n– Introduced a triage sheet.\n\n');
      expect(text).toMatch(/Wound care \p{L}+ Triage/u);
      expect(text).not.toMatch(/Kubernetes|Knitting|undefined|\{/);
      for (const { kind, spans } of sentences) if (kind === 'statement') expect(spans.length).toBeGreaterThan(0);
      expect(draftLetter({ cv: cvIn(language), job })).toEqual(draftLetter({ cv: cvIn(language), job }));
    },
  );

  it('fills nothing into what was filled in', () => {
    const cv = cvIn('en');
    const work = [{ ...resume.work?.[0], name: 'St Elm {title}' }];
    const { sentences } = draftLetter({ cv: { ...cv, resume: { ...resume, work } }, job });
    expect(paragraphsOf(sentences).join()).toContain('Staff nurse at St Elm {title}.');
  });

  it('is in English for a language without phrases', () => {
    expect(draftLetter({ cv: cvIn('fi'), job }).sentences).toEqual(draftLetter({ cv: cvIn('en'), job }).sentences);
  });

  it('is short where CV and ad say nothing', () => {
    const cv = { ...cvIn('en'), resume: {}, sources: {} };
    const bare = { ...job, title: undefined, company: undefined, requirements: [] };
    expect(paragraphsOf(draftLetter({ cv, job: bare }).sentences)).toHaveLength(4);
  });
});
