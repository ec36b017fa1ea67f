import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-us-devops-long',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMM yyyy', join: ' – ', now: 'Present' },
  name: 'Ethan Park',
  shownName: 'Ethan (Hyun-woo) Park',
  label: 'Staff Site Reliability Engineer',
  contact: {
    email: 'ethan.park.sre@fastbox.example',
    phone: '+1 (206) 555-0119',
    address: 'Seattle, WA 98107',
    city: 'Seattle',
    postalCode: '98107',
    url: 'ethanpark.example',
    heading: 'Contact',
    profiles: [{ network: 'GitHub', username: 'ehpark', url: 'https://github.com/ehpark', shown: 'github.com/ehpark' }],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'About',
      text: [
        'Fourteen years of keeping other people’s software running, the last six as the person who decides how. I have designed multi-region Kubernetes platforms, led incident response for a public company, and taught three generations of on-call engineers to write postmortems without blame.',
        'Not looking to manage; happy to lead.',
      ],
    },
    {
      kind: 'skills',
      heading: 'Skills',
      skills: [
        { group: 'Platforms', skills: ['Kubernetes', 'Nomad', 'AWS', 'GCP'] },
        { group: 'Observability', skills: ['Prometheus', 'Grafana', 'OpenTelemetry', 'Honeycomb'] },
        { group: 'Code', skills: ['Go', 'Python', 'Bash', 'Rust'] },
        { group: 'Delivery', skills: ['Argo CD', 'Terraform', 'Jenkins', 'Bazel'] },
      ],
    },
    {
      kind: 'work',
      heading: 'Experience',
      jobs: [
        {
          employer: 'Cascadia Cloud Storage',
          place: 'Seattle, WA',
          roles: [
            {
              title: 'Staff Site Reliability Engineer',
              from: '2021-03',
              bullets: [
                'Own the reliability roadmap for an object store of 9 exabytes with an availability target of 99.99%.',
                'Replaced hand-written failover with a controller that has moved traffic 41 times without paging anyone.',
                'Cut cross-region egress by $4.3M a year after tracing a cache stampede to a retry library.',
                'Chair the weekly incident review; 180 postmortems published.',
              ],
            },
            {
              title: 'Senior Site Reliability Engineer',
              from: '2018-06',
              to: '2021-02',
              bullets: [
                'Led the migration of 600 services from Nomad to Kubernetes over five quarters.',
                'Wrote the paging policy that took median alerts per shift from 17 to 4.',
              ],
            },
          ],
        },
        {
          title: 'Systems Engineer',
          employer: 'Puget Games',
          place: 'Bellevue, WA',
          from: '2014-09',
          to: '2018-05',
          text: ['Technologies: Python, SaltStack, MySQL, HAProxy, bare metal in two data centers.'],
          bullets: [
            'Scaled matchmaking from 8k to 190k concurrent players for the launch of a shooter.',
            'Automated firmware updates of 1,100 hosts.',
            'Introduced load tests that found the login queue bug a week before release day.',
          ],
        },
        {
          title: 'Linux Administrator',
          employer: 'University of Washington, Department of Genome Sciences',
          place: 'Seattle, WA',
          from: '2011-07',
          to: '2014-08',
          bullets: [
            'Ran a 2,400-core cluster and 3 PB of storage for 38 research groups.',
            'Taught a quarterly shell workshop.',
          ],
        },
      ],
    },
    {
      kind: 'projects',
      heading: 'Open Source',
      projects: [
        {
          name: 'drainbow',
          url: 'https://github.com/ehpark/drainbow',
          text: ['A kubectl plugin that drains nodes in an order that respects disruption budgets across namespaces.'],
        },
        {
          name: 'quietpager',
          url: 'https://github.com/ehpark/quietpager',
          text: ['Scores alert rules by how often somebody did something about them.'],
        },
      ],
    },
    {
      kind: 'other',
      heading: 'Talks',
      orKind: ['publications'],
      bullets: [
        '“Retries considered”, SREcon Americas, 2023',
        '“The night the cache forgot”, Cloud Native Seattle, 2020',
      ],
    },
    {
      kind: 'education',
      heading: 'Education',
      education: [
        {
          degree: 'BS in Computer Engineering',
          studyType: 'BS',
          area: 'Computer Engineering',
          institution: 'University of Washington',
          from: '2007',
          to: '2011',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Certifications',
      items: [
        {
          line: 'Certified Kubernetes Administrator (CKA), CNCF, 2019',
          name: 'Certified Kubernetes Administrator (CKA)',
          by: 'CNCF',
          date: '2019',
        },
        {
          line: 'AWS Certified Solutions Architect – Professional, Amazon Web Services, 2018',
          name: 'AWS Certified Solutions Architect – Professional',
          by: 'Amazon Web Services',
          date: '2018',
        },
      ],
    },
  ],
};
