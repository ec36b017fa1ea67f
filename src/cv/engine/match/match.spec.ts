import * as fc from 'fast-check';
import { parseJobAd } from '../job-ad/parse-job-ad.js';
import { type JobAd } from '../model/job-ad.js';
import { type JsonResume } from '../model/json-resume.js';
import { type Match, type MatchWeights } from '../model/match.js';
import { ADS, CVS, DEVELOPER, NURSE, STRANGER } from './testing/fixtures.js';
import { match } from './match.js';

const JOBS = ADS.map((text) => parseJobAd({ text }));
const [NURSING, MACHINING, BACKEND] = JOBS as [JobAd, JobAd, JobAd];

const matched = (resume: JsonResume, job: JobAd, weights?: MatchWeights): Match =>
  match({ cv: { resume, sources: {} }, job, asOf: '2025-06-30', weights });
const scoreOf = (resume: JsonResume, job: JobAd): number => matched(resume, job).score;

const job = fc.constantFrom(...JOBS);
const cv = fc.constantFrom(...CVS);
const weight = fc.double({ min: 0, max: 100, noNaN: true });
const weights = fc.record(
  {
    skillRequired: weight,
    skillPreferred: weight,
    experience: weight,
    education: weight,
    language: weight,
    certificate: weight,
    seniority: weight,
    title: weight,
    similarity: weight,
  },
  { requiredKeys: [] },
);

const withSkill = (resume: JsonResume, ...names: string[]): JsonResume => ({
  ...resume,
  skills: [...(resume.skills ?? []), ...names.map((name) => ({ name }))],
});

const namedIn = ({ requirements }: JobAd): string[] =>
  requirements.filter(({ kind }) => kind === 'skill' || kind === 'certificate').map(({ name }) => name);

describe('match', () => {
  it('puts the CV of the trade first, whatever the language', () => {
    expect(scoreOf(NURSE, NURSING)).toBeGreaterThan(scoreOf(DEVELOPER, NURSING) + 30);
    expect(scoreOf(DEVELOPER, BACKEND)).toBeGreaterThan(scoreOf(NURSE, BACKEND) + 30);
    expect(scoreOf(STRANGER, MACHINING)).toBeLessThan(20);
  });

  it('asks for the language an ad is written in where the ad does not, once', () => {
    const asked = (text: string, language: string) =>
      matched({ languages: [{ language }] }, parseJobAd({ text }))
        .contributions.filter(({ requirement: { kind, name } }) => kind === 'language' && name === 'nl')
        .map(({ requirementId, degree }) => [requirementId, degree]);
    const silent = 'Stukadoor gezocht voor onze vestiging in Tilburg. Je hebt ervaring met wanden en plafonds.';
    expect(asked(silent, 'Nederlands')).toEqual([['own-language', 1]]);
    expect(asked(silent, 'Deutsch')).toEqual([['own-language', 0]]);
    expect(asked(`${silent} Je spreekt Nederlands.`, 'Nederlands')).toEqual([['language:nl', 1]]);
    const weightOf = (text: string, id: string) =>
      matched({}, parseJobAd({ text })).contributions.find(({ requirementId }) => requirementId === id)?.weight ?? NaN;
    const named = `${silent} Je spreekt Duits.`;
    expect(weightOf(named, 'own-language')).toBeCloseTo(2 * weightOf(named, 'language:de'));
    const swedish = 'Vi söker en undersköterska till vårt äldreboende i Malmö. Du har erfarenhet av arbete med äldre.';
    expect(weightOf(swedish, 'own-language')).toBeNaN();
  });

  it('asks a senior of an ad for one, and says so', () => {
    const asked = (startDate: string) =>
      matched({ work: [{ position: 'Java Developer', startDate }] }, BACKEND).contributions.find(
        ({ requirementId }) => requirementId === 'seniority:senior',
      );
    expect(asked('2018-01')).toMatchObject({ degree: 1, explanation: expect.stringContaining('for senior') });
    expect(asked('2025-01')?.degree).toBeLessThan(1);
  });

  it('sums its contributions exactly, within 0 and 100, under any weights', () => {
    fc.assert(
      fc.property(cv, job, weights, (resume, ad, given) => {
        const { score, contributions } = matched(resume, ad, given);
        const cents = contributions.reduce((sum, { points }) => sum + Math.round(points * 100), 0);
        expect(cents).toBe(Math.round(score * 100));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        for (const { points, weight: most, degree } of contributions) {
          expect(points).toBeLessThanOrEqual(most);
          expect(degree).toBeGreaterThanOrEqual(0);
          expect(degree).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names for each requirement its weight and its evidence, or that there is none', () => {
    const { contributions } = matched(NURSE, NURSING);
    expect(contributions.map(({ requirementId }) => requirementId)).toEqual([
      ...NURSING.requirements.map(({ id }) => id),
      'own-language',
      'similarity',
    ]);
    const found = contributions.find(({ requirementId }) => requirementId === 'skill:iv-therapy');
    expect(found?.evidence.map(({ field }) => field)).toEqual(['/work/0/highlights/0']);
    const french = contributions.find(({ requirementId }) => requirementId === 'language:fr');
    expect(french).toMatchObject({ degree: 0, points: 0, evidence: [] });
  });

  it('never lowers a score when the CV gains a skill that the ad asks for', () => {
    const place = fc.constantFrom('skills', 'highlights', 'certificates');
    fc.assert(
      fc.property(cv, job, fc.nat(), place, (resume, ad, pick, where) => {
        const names = namedIn(ad);
        const name = names[pick % names.length] ?? '';
        const [first, ...others] = resume.work ?? [];
        const richer =
          where === 'highlights' && first
            ? { ...resume, work: [{ ...first, highlights: [...(first.highlights ?? []), name] }, ...others] }
            : where === 'certificates'
              ? { ...resume, certificates: [...(resume.certificates ?? []), { name }] }
              : withSkill(resume, name);
        expect(scoreOf(richer, ad)).toBeGreaterThanOrEqual(scoreOf(resume, ad));
      }),
      { numRuns: 50 },
    );
  });

  it('gives nothing for saying it again', () => {
    fc.assert(
      fc.property(cv, job, fc.integer({ min: 2, max: 6 }), (resume, ad, times) => {
        const once = withSkill(resume, ...namedIn(ad));
        const often = withSkill(resume, ...Array.from({ length: times }, () => namedIn(ad)).flat());
        expect(scoreOf(often, ad)).toBe(scoreOf(once, ad));
      }),
      { numRuns: 10 },
    );
  });

  it.each([
    [NURSE, NURSING],
    [DEVELOPER, BACKEND],
  ])('lets no list of all the words of an ad beat a CV that shows the work', (real, ad) => {
    const words = [...new Set(ad.text.match(/[\p{L}\p{N}]{2,}/gu))];
    const stuffed = withSkill(STRANGER, ...namedIn(ad), ...words);
    expect(scoreOf(stuffed, ad)).toBeLessThan(scoreOf(real, ad));
  });

  it('looks at neither name, contact, photo, place, age nor nationality', () => {
    const person = fc.record({
      name: fc.constantFrom('Aisha Diallo', 'Hans Müller', '王伟', 'Java Kubernetes'),
      email: fc.emailAddress(),
      phone: fc.constantFrom('+234 803 123 4567', '030 1234567'),
      image: fc.webUrl(),
      url: fc.webUrl(),
      location: fc.record({ city: fc.constantFrom('Lagos', 'Bonn'), countryCode: fc.constantFrom('NG', 'DE', 'IN') }),
      profiles: fc.array(fc.record({ network: fc.constant('LinkedIn'), username: fc.string() }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(cv, job, person, fc.string(), (resume, ad, basics, extra) => {
        const meta = { gender: extra, nationality: extra, birthDate: '1961-01-01', references: [{ name: extra, reference: extra }] }; // prettier-ignore
        const swapped = { ...resume, basics: { ...resume.basics, ...basics, ...meta } };
        expect(matched(swapped, ad)).toEqual(matched(resume, ad));
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['Krankenpfleger', 'Krankenpflegerin'],
    ['infermiere', 'infermiera'],
    ['enfermero', 'enfermera'],
    ['pielęgniarz', 'pielęgniarka'],
    ['infirmier', 'infirmière'],
  ])('reads %s and %s as one job', (his, hers) => {
    const titled = (position: string): JsonResume => ({ work: [{ position, startDate: '2018-01' }] });
    expect(scoreOf(titled(his), NURSING)).toBe(scoreOf(titled(hers), NURSING));
  });

  it('is the same a hundred times', () => {
    const first = JSON.stringify(matched(STRANGER, BACKEND));
    for (let time = 0; time < 100; time++) expect(JSON.stringify(matched(STRANGER, BACKEND))).toBe(first);
  });

  it('takes an engineer of a programming language for a developer', () => {
    const rust = parseJobAd({ text: 'Senior Rust Engineer\n\nRequirements\n- three years of experience\n' });
    const titled = (position: string): JsonResume => ({ work: [{ position, startDate: '2018-01' }] });
    expect(scoreOf(titled('Softwareentwickler'), rust)).toBeGreaterThan(scoreOf(titled('Bauingenieur'), rust));
  });

  it.each([
    ['Führerschein Klasse B', 'Klassen B, BE, C1', 1],
    ['Führerschein Klasse B', 'Category B, C1', 1],
    ['Führerschein Klasse CE', 'Führerschein: Klassen B, BE', 0],
    ['Zulassung als Rechtsanwalt', 'Amsterdam Bar, 2020', 1],
    ['Zulassung als Rechtsanwalt', 'Rechtsanwaltskammer Frankfurt', 1],
    ['Zulassung als Rechtsanwalt', 'Cocktail Bar', 0],
  ])('of %s the certificate %s shows %d', (asked, name, degree) => {
    const job = parseJobAd({ text: `Mitarbeit im Büro (m/w/d)\n\nIhr Profil\n- ${asked}\n` });
    const found = matched({ certificates: [{ name }] }, job).contributions.find(
      ({ requirement }) => requirement.kind === 'certificate',
    );
    expect(found?.degree).toBe(degree);
  });

  it('takes the name of a bar for an admission to it only among certificates', () => {
    const job = parseJobAd({ text: 'Lawyer\n\nRequirements\n- admitted to the bar\n' });
    expect(matched({ work: [{ name: 'Amsterdam Bar', position: 'Waiter' }] }, job).missingRequired).toEqual([
      'Bar admission',
    ]);
  });

  describe('years', () => {
    const WELDER: JsonResume = {
      work: [
        { position: 'Pipe fitter', startDate: '2019-01', endDate: '2020-12', highlights: ['TIG welding of pipes'] },
        { position: 'Welder', startDate: '2000-01', endDate: '2017-12', highlights: ['MAG welding only'] },
      ],
    };
    const yearsFor = (resume: JsonResume, title: string, demand: string) =>
      matched(
        resume,
        parseJobAd({ text: `${title}\n\nRequirements\n- at least 5 years of ${demand}\n` }),
      ).contributions.find(({ requirement }) => requirement.kind === 'experience');

    it('of a skill are those of the posts that show it; like jobs count less and are named as such', () => {
      const asked = yearsFor(WELDER, 'Welder', 'experience in TIG welding');
      expect(asked).toMatchObject({ degree: 0.5, requirement: { name: 'TIG welding', years: 5 } });
      expect(asked?.explanation).toBe(
        '2 years of TIG welding of the 5 asked for; 18 years in like jobs do not show it; 20 years of work in all.',
      );
    });

    it('of a skill that only the list of skills names are no years of it', () => {
      const listed = { work: WELDER.work?.slice(1), skills: [{ name: 'TIG welding' }] };
      const asked = yearsFor(listed, 'Welder', 'experience in TIG welding');
      expect(asked?.degree).toBe(0.5);
      expect(asked?.explanation).toContain(
        '0 years of TIG welding of the 5 asked for; 18 years in like jobs do not show it;',
      );
    });

    it.each([
      ['Nurse', 'experience in intensive care nursing', 'Intensive care nursing', 2],
      ['Nurse', 'experience in nursing', 'Nursing', 20],
      ['Nurse', 'experience as a registered nurse', 'work of this kind', 20],
    ])('for %s, %s', (title, demand, what, years) => {
      const nurse: JsonResume = {
        work: [
          { position: 'ICU nurse', startDate: '2023-01', endDate: '2024-12', highlights: ['Intensive care nursing'] },
          { position: 'Nurse, Dermatology', startDate: '2005-01', endDate: '2022-12' },
        ],
      };
      expect(yearsFor(nurse, title, demand)?.explanation).toContain(`${years} years of ${what} of the 5`);
    });

    it('of the profession are those of all its posts', () => {
      const asked = yearsFor(WELDER, 'Welder', 'experience as a welder');
      expect(asked).toMatchObject({ degree: 1, explanation: expect.stringContaining('18 years of work of this kind') });
    });
  });
});
