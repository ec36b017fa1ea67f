import { parseJobAd } from '../job-ad/parse-job-ad.js';
import { type Match } from '../model/match.js';
import { alternativesOf } from './alternatives.js';
import { match } from './match.js';

const adOf = (line: string, heading = 'Manager\n\nRequirements') => parseJobAd({ text: `${heading}\n- ${line}\n` });

const rows = (line: string, heading?: string): Record<string, string[]> =>
  Object.fromEntries(
    [...alternativesOf(adOf(line, heading))].map(([id, others]) => [id, others.map(({ name }) => name)]),
  );

describe('alternatives of an ad', () => {
  it.each([
    ['Knowledge of audit or research', ['skill:academic-research', 'skill:auditing']],
    ['Experience with Java, Python or Kotlin', ['skill:java', 'skill:kotlin', 'skill:python']],
    ['Java or Python, Docker', ['skill:java', 'skill:python']],
    ['At home in Linux, write Wubble or Python', ['skill:python', 'skill:write-wubble']],
    ['Java, Python and Docker', []],
    ['Java and Python', []],
  ])('of %s', (line, ids) => {
    expect(Object.keys(rows(line)).sort()).toEqual(ids);
  });

  it('are parted by the word of the ad’s own language', () => {
    const german = 'Entwickler (m/w/d) bei uns in der Stadt\n\nIhr Profil und was Sie für die Stelle mitbringen';
    expect(rows('Kenntnisse in Java oder Python', german)).toEqual({
      'skill:java': ['Python'],
      'skill:python': ['Java'],
    });
  });

  it('are none of a skill that is asked for elsewhere too', () => {
    expect(Object.keys(rows('Java or Python\n- Java'))).toEqual(['skill:python']);
  });
});

describe('a match with alternatives', () => {
  const research = { skills: [{ name: 'Research' }], work: [{ position: 'Analyst', startDate: '2015', highlights: ['Academic research'] }] }; // prettier-ignore
  const matched = (line: string): Match =>
    match({ cv: { resume: research, sources: {} }, job: adOf(line), asOf: '2025-06-30' });

  it('takes any of them for all, and calls none missing', () => {
    const { contributions, missingRequired, matchedSkills } = matched('Knowledge of audit or research');
    expect(contributions.find(({ requirementId }) => requirementId === 'skill:auditing')).toMatchObject({
      degree: 1,
      explanation: 'Any of Auditing or Academic research will do. The CV shows Academic research.',
    });
    expect(missingRequired).toEqual([]);
    expect(matchedSkills).toEqual(['Academic research']);
  });

  it('weighs alternatives as one demand', () => {
    const weightOf = (line: string, id: string) =>
      matched(line).contributions.find(({ requirementId }) => requirementId === id)?.weight ?? NaN;
    const both = weightOf('Knowledge of audit or research', 'skill:auditing') * 2;
    expect(both).toBeCloseTo(weightOf('Knowledge of research', 'skill:academic-research'), 1);
  });

  it('takes the years of any of them', () => {
    const years = matched('5 years of experience in audit or research').contributions.find(
      ({ requirement }) => requirement.kind === 'experience',
    );
    expect(years?.explanation).toMatch(/^Any of .* will do\. [\d.]+ years of Academic research of the 5/);
  });
});
