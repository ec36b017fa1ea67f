import { parseJobAd } from '../../job-ad/parse-job-ad.js';
import type { JsonResume } from '../../model/json-resume.js';
import type { ParsedCv } from '../../model/parsed-cv.js';
import { leavesOf } from '../../common/leaves.js';
import { draftLetter } from './draft-letter.js';

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
      const { paragraphs, sentences } = draftLetter({ cv: cvIn(language), job });
      const text = paragraphs.join('\n');
      expect(text).toContain('Gave wound care to 24 patients a day.');
      expect(text).toMatch(/Wound care \p{L}+ Triage/u);
      expect(text).not.toMatch(/Kubernetes|Knitting|undefined|\{/);
      for (const { kind, spans } of sentences) if (kind === 'statement') expect(spans.length).toBeGreaterThan(0);
      expect(draftLetter({ cv: cvIn(language), job })).toEqual(draftLetter({ cv: cvIn(language), job }));
    },
  );

  it('is short where CV and ad say nothing', () => {
    const cv = { ...cvIn('en'), resume: {}, sources: {} };
    const bare = { ...job, title: undefined, company: undefined, requirements: [] };
    expect(draftLetter({ cv, job: bare }).paragraphs).toHaveLength(4);
  });
});
