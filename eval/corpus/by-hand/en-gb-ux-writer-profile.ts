import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const summary = [
  'I write the small words that people only notice when they are wrong: buttons, error messages, letters from the bank, the line under the box you are afraid to tick.',
  'Former local reporter, former civil servant, now leading a team of four writers in a retail bank. I care about reading age, about testing with people who are stressed, and about deleting things.',
  'Always happy to talk to career changers. Not open to crypto.',
];
const jobs: Job[] = [
  {
    employer: 'Brightwater Bank',
    place: 'Bristol, United Kingdom',
    roles: [
      {
        title: 'Lead UX Writer',
        from: '2023-03',
        when: 'March 2023 - Present (2 years 7 months)',
        text: [
          'I line-manage four UX writers across mobile, mortgages and collections, and own the bank’s content style guide.',
        ],
        bullets: [
          'Rewrote the collections journey with people in debt; completed payment plans rose by 18%.',
          'Set up weekly content crits that engineers now come to as well.',
          'Moved 1,400 strings out of code and into a content system with proper review.',
        ],
      },
      {
        title: 'Senior UX Writer',
        from: '2020-09',
        to: '2023-02',
        when: 'September 2020 - February 2023 (2 years 6 months)',
        text: ['First writer in the digital team. Sat between two squads, mortgages and everyday banking.'],
        bullets: [
          'Cut the mortgage application from 41 screens to 27 without losing a single legal requirement.',
          'Introduced readability checks; average reading age of letters dropped from 15 to 11.',
        ],
      },
    ],
  },
  {
    title: 'Parental leave',
    from: '2019-11',
    to: '2020-08',
    when: 'November 2019 - August 2020 (10 months)',
  },
  {
    employer: 'Holloway Words',
    title: 'Freelance Content Designer',
    place: 'Bristol, United Kingdom',
    from: '2017-05',
    to: '2019-10',
    when: 'May 2017 - October 2019 (2 years 6 months)',
    text: [
      'Contracts of three to nine months for charities, two housing associations and a parking app. Mostly service content, some naming, one very long privacy notice.',
    ],
    bullets: [
      'Tenancy letters for a housing association with 12,000 homes, tested in four languages.',
      'Tone of voice and help centre for a parking app; support tickets about fines fell by a third.',
      'Ran one-day plain English workshops for about 160 people in all.',
    ],
  },
  {
    employer: 'Coastal Affairs Agency',
    place: 'Swansea, United Kingdom',
    roles: [
      {
        title: 'Content Designer',
        from: '2015-06',
        to: '2017-04',
        when: 'June 2015 - April 2017 (1 year 11 months)',
        bullets: [
          'Owned all guidance on moorings, slipways and small-boat registration.',
          'Worked in the open with policy lawyers, who came round to the word “must”.',
        ],
      },
      {
        title: 'Junior Content Designer',
        from: '2014-01',
        to: '2015-05',
        when: 'January 2014 - May 2015 (1 year 5 months)',
        text: ['Moved 600 pages to the single government website and retired another 2,000.'],
      },
    ],
  },
  {
    employer: 'HOOP',
    title: 'Copywriter',
    place: 'London, United Kingdom',
    from: '2013-02',
    to: '2013-12',
    when: 'February 2013 - December 2013 (11 months)',
    text: ['Online shop for sports socks. Product pages, newsletters, the returns slip.'],
  },
  {
    employer: 'Thame Valley Gazette',
    title: 'Trainee Reporter',
    place: 'Thame, Oxfordshire',
    from: '2011-09',
    to: '2013-01',
    when: 'September 2011 - January 2013 (1 year 5 months)',
    bullets: [
      'Council meetings, magistrates’ court, golden weddings and one escaped llama.',
      'Passed all reporting modules, with shorthand at 100 words per minute.',
    ],
  },
  {
    employer: 'Penny Drop Theatre Company',
    title: 'Marketing Intern',
    place: 'Norwich, United Kingdom',
    from: '2011-06',
    to: '2011-08',
    when: 'June 2011 - August 2011 (3 months)',
    text: ['Programme notes and the fringe festival mailing list.'],
  },
];
const school: (Study & { when: string })[] = [
  {
    institution: 'University of North Norfolk',
    degree: 'Bachelor of Arts - BA, English Literature',
    studyType: 'Bachelor of Arts - BA',
    area: 'English Literature',
    from: '2008',
    to: '2011',
    when: '2008 - 2011',
  },
  {
    institution: 'Oxfordshire School of Journalism',
    degree: 'Diploma in Journalism, News Reporting',
    studyType: 'Diploma in Journalism',
    area: 'News Reporting',
    from: '2011',
    to: '2012',
    when: '2011 - 2012',
  },
];
const skills = ['UX Writing', 'Content Design', 'Usability Testing'];
const role = (r: Partial<Job>, place?: string): string =>
  page`<p class="t">${r.title}</p><p class="d">${r.when}</p>${place && `<p class="d">${place}</p>`}${r.text?.map((t) => `<p>${t}</p>`)}${r.bullets?.map((b) => `<p>• ${b}</p>`)}`;

export const cv: HandMadeCv = {
  id: 'en-gb-ux-writer-profile',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMMM yyyy', join: ' - ', now: 'Present' },
  name: 'Priyanka Holloway',
  label: 'Lead UX Writer at Brightwater Bank | Content design, plain English, fewer words',
  contact: {
    email: 'pri@hollowaywords.example',
    phone: '07700 900318',
    address: 'Bristol, England, United Kingdom',
    city: 'Bristol',
    countryCode: 'GB',
    url: 'www.hollowaywords.example',
    profiles: [
      {
        network: 'LinkedIn',
        username: 'priyanka-holloway-words',
        url: 'https://www.linkedin.com/in/priyanka-holloway-words',
        shown: 'www.linkedin.com/in/priyanka-holloway-words',
      },
    ],
    heading: 'Contact',
  },
  sections: [
    { kind: 'skills', heading: 'Top Skills', side: true, skills: [{ skills }] },
    {
      kind: 'languages',
      heading: 'Languages',
      side: true,
      languages: [
        { language: 'English', fluency: 'Native or Bilingual' },
        { language: 'Hindi', fluency: 'Limited Working' },
        { language: 'French', fluency: 'Elementary' },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Certifications',
      side: true,
      items: [
        { line: 'Accessible Content Foundations', name: 'Accessible Content Foundations' },
        { line: 'Certificate in Service Design', name: 'Certificate in Service Design' },
      ],
    },
    {
      kind: 'awards',
      heading: 'Honors-Awards',
      side: true,
      items: [{ line: 'Small Words Award: Best Error Message', name: 'Small Words Award: Best Error Message' }],
    },
    { kind: 'summary', heading: 'Summary', text: summary },
    { kind: 'work', heading: 'Experience', jobs },
    { kind: 'education', heading: 'Education', education: school },
  ],
  columns: 2,
  tools: ['chromium'],
  source: page`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Priyanka Holloway</title><style>
@page{size:A4;margin:16mm 0}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{font-family:Arimo,"Liberation Sans",sans-serif;font-size:11pt;line-height:1.45;color:#222;margin:0}
aside{float:left;width:58mm;box-sizing:border-box;background:#293e49;color:#e8eef0;padding:8mm 5mm 12mm 7mm;font-size:9.5pt;overflow-wrap:anywhere}
aside h2{font-size:12pt;font-weight:normal;color:#fff;margin:7mm 0 2mm}aside h2:first-child{margin-top:0}
aside p{margin:0 0 1.4mm}aside .g{color:#a9b8be}
main{margin-left:66mm;margin-right:16mm}
h1{font-size:25pt;font-weight:normal;margin:0 0 1mm}
main h2{font-size:15pt;font-weight:normal;border-top:1px solid #c8cfd2;padding-top:4mm;margin:6mm 0 3mm;break-after:avoid}
.hl{font-size:12.5pt;margin:0 0 1mm}.loc{color:#777;margin:0}
.e{font-size:12.5pt;margin:6mm 0 0;break-after:avoid}.t{font-size:11.5pt;margin:0;break-after:avoid}
.d{color:#6a7479;font-size:10pt;margin:0;break-after:avoid}main p{margin:0 0 2mm}main p.e{margin:6mm 0 .6mm}main p.t{margin:0 0 .6mm}main p.d{margin:0 0 .6mm}
.r{margin-bottom:5mm}
</style></head><body><aside><h2>Contact</h2><p>07700 900318 <span class="g">(Mobile)</span></p><p>pri@hollowaywords.example</p><p style="margin-top:4mm">www.linkedin.com/in/priyanka-holloway-words <span class="g">(LinkedIn)</span></p><p>www.hollowaywords.example <span class="g">(Portfolio)</span></p><h2>Top Skills</h2>${skills.map((s) => `<p>${s}</p>`)}<h2>Languages</h2><p>English <span class="g">(Native or Bilingual)</span></p><p>Hindi <span class="g">(Limited Working)</span></p><p>French <span class="g">(Elementary)</span></p><h2>Certifications</h2><p>Accessible Content Foundations</p><p>Certificate in Service Design</p><h2>Honors-Awards</h2><p>Small Words Award: Best Error Message</p></aside><main><h1>Priyanka Holloway</h1><p class="hl">Lead UX Writer at Brightwater Bank | Content design, plain English, fewer words</p><p class="loc">Bristol, England, United Kingdom</p><h2>Summary</h2>${summary.map((t) => `<p>${t}</p>`)}<h2>Experience</h2>${jobs.map(
    (j) =>
      j.roles
        ? `<p class="e">${j.employer}</p><p class="d">${j.employer === 'Brightwater Bank' ? '5 years 1 month' : '3 years 4 months'}</p>${j.roles.map((r) => `<div class="r">${role(r, j.place)}</div>`).join('')}`
        : `${j.employer ? `<p class="e">${j.employer}</p>` : '<p class="e" style="height:0"></p>'}<div class="r">${role(j, j.place)}</div>`,
  )}<h2>Education</h2>${school.map((s) => `<p class="e">${s.institution}</p><p>${s.degree} · (${s.when})</p>`)}</main></body></html>`,
};
