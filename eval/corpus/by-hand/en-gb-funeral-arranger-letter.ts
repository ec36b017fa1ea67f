import { page, type HandMadeCv } from '../hand-made.js';

export const cv: HandMadeCv = {
  id: 'en-gb-funeral-arranger-letter',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMMM yyyy', join: ' to ', now: 'now', since: 'Since' },
  name: 'Marjorie Heathcote',
  contact: {
    email: 'marjorie.heathcote@postbag.example',
    phone: '01246 207 318',
    address: '27 Saltergate Rise, Chesterfield, S40 4RT',
    city: 'Chesterfield',
    postalCode: 'S40 4RT',
    labels: { phone: 'Tel.', email: 'Email' },
    extra: ['Born 9 November 1971', 'Full clean driving licence since 1990'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'A FEW WORDS ABOUT ME',
      text: [
        'I have spent most of my working life on one side of a counter or the other, and for the last years with families on the worst day of theirs. I listen well, I write a clear hand, and I have never missed a crematorium slot.',
      ],
    },
    {
      kind: 'work',
      heading: 'WORK, LATEST FIRST',
      jobs: [
        {
          title: 'Funeral Arranger',
          employer: 'J. Ollerton & Daughters',
          place: 'Chesterfield',
          from: '2017-03',
          when: 'Since March 2017',
          text: [
            'First call, home visits, all the paperwork for burial and cremation, newspaper notices, flowers and catering. About 220 funerals a year between two of us. I also look after the pre-paid plans and drive the limousine when we are short.',
          ],
        },
        {
          title: 'Receptionist',
          employer: 'Stonegravels Veterinary Practice',
          place: 'Chesterfield',
          from: '2014',
          to: '2017',
          when: '2014 to 2017',
          text: ['Front desk for four vets, the appointments book and the insurance claims.'],
        },
        {
          title: 'At home caring for my father',
          from: '2010-09',
          to: '2014-07',
          when: 'Sept 2010 - July 2014',
          text: ['He had dementia and lived with us until the end.'],
        },
        {
          employer: 'Brimington Garden Centre Ltd',
          place: 'Brimington',
          roles: [
            {
              title: 'Floristry Manager',
              from: '2004',
              to: '2010',
              when: '2004-2010',
              text: ['Three florists and a van. Weddings, funerals, hotel contracts.'],
            },
            {
              title: 'Florist',
              from: '1999',
              to: '2004',
              when: '1999-2004',
              text: ['Trained on the job, City & Guilds in the evenings.'],
            },
          ],
        },
        {
          title: 'Greenhouse hand',
          employer: 'Pratt Bros Nurseries',
          place: 'Walton',
          from: '1998',
          to: '1998',
          when: 'Summer 1998',
        },
        {
          title: 'Counter Clerk',
          employer: 'Tapton Building Society',
          place: 'Chesterfield',
          from: '1990',
          to: '1998',
          when: '1990 to 1998',
          text: ['Started as the office junior. Made redundant when the branch closed.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'SCHOOL AND COURSES',
      education: [
        {
          degree: 'Diploma in Funeral Arranging and Administration',
          studyType: 'Diploma',
          area: 'Funeral Arranging and Administration',
          institution: 'National Association of Funeral Directors',
          to: '2019',
          when: '2019',
          score: 'passed with Merit',
        },
        {
          degree: 'City & Guilds Level 2 in Floristry',
          studyType: 'City & Guilds Level 2',
          area: 'Floristry',
          institution: 'Chesterfield College',
          from: '1999',
          to: '2001',
          when: '1999-2001',
          text: ['evening classes'],
        },
        {
          degree: '6 GCSEs, including English and Maths',
          institution: 'Newbold Moor School',
          to: '1988',
          when: '1988',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'WHAT I CAN DO WITH A COMPUTER',
      skills: [{ skills: ['Word', 'Outlook', 'Obitus', 'mail merge', { name: 'Excel', level: 'a little' }] }],
    },
    {
      kind: 'volunteer',
      heading: 'VOLUNTARY',
      jobs: [
        {
          title: 'Trustee and tea-maker',
          employer: 'Holme Brook Bereavement Café',
          from: '2018',
          when: 'since 2018',
          text: ['First Tuesday of the month.'],
        },
      ],
    },
    {
      kind: 'interests',
      heading: 'INTERESTS',
      text: ['Well dressing, church bells (tower captain at St Bartholomew’s), crosswords.'],
    },
    {
      kind: 'references',
      heading: 'REFERENCES',
      items: [
        {
          line: 'Mrs Susan Ollerton, director, J. Ollerton & Daughters, 01246 207 440',
          name: 'Mrs Susan Ollerton',
        },
        { line: 'Rev. Peter Wragg, St Bartholomew’s Vicarage, Chesterfield', name: 'Rev. Peter Wragg' },
      ],
    },
  ],
  tools: ['text'],
  source: page`CURRICULUM VITAE

Marjorie Heathcote
27 Saltergate Rise, Chesterfield, S40 4RT
Tel. 01246 207 318
Email marjorie.heathcote@postbag.example
Born 9 November 1971
Full clean driving licence since 1990


A FEW WORDS ABOUT ME

I have spent most of my working life on one side of a counter or the
other, and for the last years with families on the worst day of
theirs. I listen well, I write a clear hand, and I have never missed
a crematorium slot.


WORK, LATEST FIRST

Since March 2017 - Funeral Arranger at J. Ollerton & Daughters, Chesterfield
   First call, home visits, all the paperwork for burial and
   cremation, newspaper notices, flowers and catering. About 220
   funerals a year between two of us. I also look after the pre-paid
   plans and drive the limousine when we are short.

2014 to 2017 - Receptionist at Stonegravels Veterinary Practice, Chesterfield
   Front desk for four vets, the appointments book and the insurance
   claims.

Sept 2010 - July 2014 - At home caring for my father
   He had dementia and lived with us until the end.

Brimington Garden Centre Ltd, Brimington
   2004-2010 Floristry Manager
   Three florists and a van. Weddings, funerals, hotel contracts.
   1999-2004 Florist
   Trained on the job, City & Guilds in the evenings.

Summer 1998 - Greenhouse hand, Pratt Bros Nurseries, Walton

1990 to 1998 - Counter Clerk, Tapton Building Society (Chesterfield)
   Started as the office junior. Made redundant when the branch
   closed.


SCHOOL AND COURSES

2019       Diploma in Funeral Arranging and Administration,
           National Association of Funeral Directors, passed with Merit
1999-2001  City & Guilds Level 2 in Floristry, Chesterfield College
           (evening classes)
1988       6 GCSEs, including English and Maths, Newbold Moor School


WHAT I CAN DO WITH A COMPUTER

Word, Outlook, Obitus, mail merge, Excel (a little)


VOLUNTARY

Trustee and tea-maker, Holme Brook Bereavement Café, since 2018
   First Tuesday of the month.


INTERESTS

Well dressing, church bells (tower captain at St Bartholomew’s),
crosswords.


REFERENCES

Mrs Susan Ollerton, director, J. Ollerton & Daughters, 01246 207 440
Rev. Peter Wragg, St Bartholomew’s Vicarage, Chesterfield
`,
};
