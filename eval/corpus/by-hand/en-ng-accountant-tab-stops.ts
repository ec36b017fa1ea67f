import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    employer: 'Adeyemi, Cole & Partners (Chartered Accountants)',
    place: 'Ikeja, Lagos',
    title: 'Audit Senior',
    from: '2021-02',
    when: 'Feb. 2021 – Till date',
    bullets: [
      'Lead audit fieldwork for clients in oil services and microfinance.',
      'Review IFRS 9 impairment models prepared by associates.',
    ],
  },
  {
    employer: 'Zenith Grains Nigeria Limited',
    place: 'Kano',
    title: 'Account Officer',
    from: '2018-10',
    to: '2021-01',
    when: 'Oct. 2018 – Jan. 2021',
    bullets: ['Prepared VAT, PAYE and withholding tax returns.'],
  },
  {
    employer: 'Government Day Secondary School, Gusau (NYSC)',
    title: 'Mathematics Teacher',
    from: '2017-09',
    to: '2018-08',
    when: 'Sept. 2017 – Aug. 2018',
    bullets: ['Taught SS1 and SS2 classes of up to 70 students.'],
  },
];
const xml = (text = ''): string => text.replace(/&/g, '&amp;');
const run = (text: string, bold = false): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
const tabbed = (left: string, right: string, bold = true): string =>
  `<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9360"/></w:tabs><w:spacing w:before="60" w:after="0"/></w:pPr>${run(left, bold)}<w:r><w:tab/></w:r>${run(right)}</w:p>`;
const bullet = (text: string): string =>
  `<w:p><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>${run('•')}<w:r><w:tab/></w:r>${run(text)}</w:p>`;
const caption = (text: string): string =>
  `<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:before="200"/></w:pPr>${run(text, true)}</w:p>`;
const centred = (text: string, bold = false): string =>
  `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run(text, bold)}</w:p>`;

export const cv: HandMadeCv = {
  id: 'en-ng-accountant-tab-stops',
  language: 'en',
  country: 'NG',
  dates: { pattern: 'MMM. yyyy', now: 'Till date' },
  name: 'Oluwaseun Ibukun Fashola-Bright',
  shownName: 'FASHOLA-BRIGHT, Oluwaseun Ibukun (ACA)',
  contact: {
    email: 'seun.fasholabright@naijamail.example',
    phone: '0803 555 0127',
    address: '14 Oremeji Street, Ikeja, Lagos State',
    city: 'Ikeja',
  },
  sections: [
    {
      kind: 'summary',
      heading: 'CAREER OBJECTIVE',
      text: ['To grow into a finance management role in a firm that values integrity and hard work.'],
    },
    {
      kind: 'education',
      heading: 'EDUCATIONAL QUALIFICATIONS',
      education: [
        {
          degree: 'B.Sc. (Hons) Accounting, Second Class Upper',
          studyType: 'B.Sc. (Hons)',
          area: 'Accounting',
          institution: 'Ahmadu Bello University, Zaria',
          from: '2013',
          to: '2017',
          when: '2013 – 2017',
        },
        {
          degree: 'West African Senior School Certificate',
          institution: 'Federal Government College, Kaduna',
          to: '2012',
          when: '2012',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'PROFESSIONAL MEMBERSHIP',
      orKind: ['other'],
      items: [{ line: 'Institute of Chartered Accountants of Nigeria (ICAN), Associate, 2021', date: '2021' }],
    },
    { kind: 'work', heading: 'WORK EXPERIENCE WITH DATES', jobs },
    {
      kind: 'skills',
      heading: 'SKILLS',
      skills: [{ skills: ['Sage 300', 'QuickBooks', 'Microsoft Excel', 'IFRS reporting', 'Tax compliance'] }],
    },
    { kind: 'interests', heading: 'HOBBIES', text: ['Reading, chess and football.'] },
    { kind: 'references', heading: 'REFEREES', text: ['To be supplied on request.'] },
  ],
  tools: ['pandoc-docx'],
  source: page`~~~ {=openxml}
${centred('CURRICULUM VITAE', true)}
${centred('FASHOLA-BRIGHT, Oluwaseun Ibukun (ACA)', true)}
${centred('14 Oremeji Street, Ikeja, Lagos State')}
${centred('Tel: 0803 555 0127   E-mail: seun.fasholabright@naijamail.example')}
${caption('CAREER OBJECTIVE')}
<w:p>${run('To grow into a finance management role in a firm that values integrity and hard work.')}</w:p>
${caption('EDUCATIONAL QUALIFICATIONS')}
${tabbed('Ahmadu Bello University, Zaria', '2013 – 2017')}
<w:p>${run('B.Sc. (Hons) Accounting, Second Class Upper')}</w:p>
${tabbed('Federal Government College, Kaduna', '2012')}
<w:p>${run('West African Senior School Certificate')}</w:p>
${caption('PROFESSIONAL MEMBERSHIP')}
<w:p>${run('Institute of Chartered Accountants of Nigeria (ICAN), Associate, 2021')}</w:p>
${caption('WORK EXPERIENCE WITH DATES')}
${jobs.map((j) => `${tabbed(j.employer ?? '', j.place ?? '')}${tabbed(j.title ?? '', j.when ?? '', false)}${j.bullets?.map(bullet).join('')}`)}
${caption('SKILLS')}
${['Sage 300', 'QuickBooks', 'Microsoft Excel', 'IFRS reporting', 'Tax compliance'].map(bullet)}
${caption('HOBBIES')}
<w:p>${run('Reading, chess and football.')}</w:p>
${caption('REFEREES')}
<w:p>${run('To be supplied on request.')}</w:p>
~~~
`,
};
