import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-us-software-engineer',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MM/yyyy', join: ' - ', now: 'Current' },
  name: 'Marcus Delgado-Reyes',
  label: 'Senior Backend Engineer',
  contact: {
    email: 'marcus.delgadoreyes@inbox.example',
    phone: '(512) 555-0187',
    address: 'Austin, TX',
    city: 'Austin',
    url: 'https://mdelgado.example',
    heading: 'Contact',
    profiles: [
      { network: 'GitHub', username: 'mdreyes', url: 'https://github.com/mdreyes', shown: 'github.com/mdreyes' },
      {
        network: 'LinkedIn',
        username: 'marcus-dr',
        url: 'https://www.linkedin.com/in/marcus-dr',
        shown: 'linkedin.com/in/marcus-dr',
      },
    ],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Summary',
      text: [
        'Backend engineer with 9 years of experience building payment and logistics systems in Go, Java and PostgreSQL. Comfortable owning a service from the design doc to the 3 a.m. page. Looking for a staff role on a small platform team.',
      ],
    },
    {
      kind: 'skills',
      heading: 'Technical Skills',
      skills: [
        { group: 'Languages', skills: ['Go', 'Java', 'Kotlin', 'Python', 'SQL'] },
        { group: 'Data', skills: ['PostgreSQL', 'Kafka', 'Redis', 'ClickHouse'] },
        { group: 'Infrastructure', skills: ['AWS', 'Terraform', 'Kubernetes', 'Docker', 'GitHub Actions'] },
      ],
      side: false,
    },
    {
      kind: 'work',
      heading: 'Professional Experience',
      jobs: [
        {
          employer: 'Freightline Systems, Inc.',
          place: 'Austin, TX',
          roles: [
            {
              title: 'Senior Software Engineer',
              from: '2021-02',
              bullets: [
                'Led the split of a 400k-line monolith into eleven services; deploys went from weekly to about thirty a day.',
                'Designed an idempotent settlement pipeline on Kafka that has processed $2.1B without a duplicate payout.',
                'Mentor four engineers; run the backend interview loop.',
              ],
            },
            {
              title: 'Software Engineer II',
              from: '2018-11',
              to: '2021-01',
              bullets: [
                'Built carrier rate quoting in Go, p99 latency down from 1.8 s to 220 ms.',
                'Moved 3 TB of shipment history from MySQL to PostgreSQL with under ten minutes of downtime.',
              ],
            },
            {
              title: 'Software Engineer',
              from: '2017-06',
              to: '2018-10',
              bullets: [
                'Wrote EDI 204/214 adapters for 40+ carriers.',
                'Added contract tests that caught 17 breaking changes in the first quarter.',
              ],
            },
          ],
        },
        {
          title: 'Junior Developer',
          employer: 'BrightPay Solutions',
          place: 'San Antonio, TX',
          from: '2015-07',
          to: '2017-05',
          bullets: [
            'Maintained a Java/Spring payroll platform used by 1,200 small businesses.',
            'Automated nightly ACH reconciliation, saving the finance team about 15 hours a week.',
          ],
        },
      ],
    },
    {
      kind: 'projects',
      heading: 'Side Projects',
      projects: [
        {
          name: 'pgtrail',
          text: [
            'A small audit-log extension for PostgreSQL written in Rust; 900 stars, used by three companies I know of.',
          ],
        },
        {
          name: 'Trail Conditions Bot',
          text: ['Scrapes county park notices and texts subscribers when the greenbelt floods.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Education',
      education: [
        {
          degree: 'B.S. Computer Science',
          studyType: 'B.S.',
          area: 'Computer Science',
          institution: 'University of Texas at San Antonio',
          to: '2015-05',
          score: 'GPA: 3.6/4.0',
        },
      ],
    },
  ],
};
