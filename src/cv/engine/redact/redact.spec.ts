import type { JsonResume } from '../model/json-resume.js';
import { findLeaks } from './find-leaks.js';
import { redact } from './redact.js';

const resume: JsonResume = {
  basics: {
    name: 'Jane Park',
    email: 'jane.park@mail.example',
    phone: '+44 20 7946 0123',
    image: 'https://photo.example/jane.jpg',
    summary: 'Jane led the ward. Park’s rota is still in use; she wrote it at age 34. See https://github.com/janepark.',
    profiles: [{ network: 'GitHub', username: 'janepark', url: 'https://github.com/janepark' }],
  },
  work: [
    {
      name: 'King’s College Hospital',
      position: 'Nurse',
      startDate: '2019',
      highlights: ['See CV_Jane_Park.pdf', 'Polish national'],
    },
  ],
  education: [{ institution: 'Leeds', area: 'Nursing', startDate: '1991', endDate: '1994' }],
  references: [{ name: 'Tom Ode', reference: 'Jane is calm.' }],
};

describe('redact', () => {
  it('leaves nothing that points at the person, in fields or in prose', () => {
    const text = JSON.stringify(redact(resume));
    expect(text).not.toMatch(/jane|park|mail\.example|7946|photo|github\.com|34|polish|1991|1994|\bshe\b|Ode/i);
    expect(findLeaks(text, resume)).toEqual([]);
  });

  it('takes the sex out of German titles in a CV of another language', () => {
    const titled: JsonResume = { work: [{ position: 'Rechtsanwältin', summary: 'Advised the board of a bank.' }] };
    expect(redact(titled).work?.[0]?.position).toBe('Rechtsanwalt');
    expect(redact({ work: [{ position: 'Mandarin teacher' }] }).work?.[0]?.position).toBe('Mandarin teacher');
  });

  it('keeps what the work was', () => {
    const blind = redact(resume);
    expect(blind.work?.[0]).toMatchObject({ name: 'King’s College Hospital', position: 'Nurse', startDate: '2019' });
    expect(blind.basics?.summary).toMatch(/led the ward/);
  });

  it('does not touch what it was given', () => {
    const before = structuredClone(resume);
    redact(resume);
    expect(resume).toEqual(before);
  });
});
