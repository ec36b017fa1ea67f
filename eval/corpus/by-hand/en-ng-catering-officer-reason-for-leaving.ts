import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

interface Post {
  employer: string;
  place: string;
  title: string;
  start: string;
  end: string;
  from: string;
  to?: string;
  reason?: string;
}
const posts: Post[] = [
  {
    employer: 'Heartland Crest Specialist Hospital',
    place: 'Owerri, Imo State',
    title: 'Principal Catering Officer',
    start: '03/2018',
    end: 'Till date',
    from: '2018-03',
  },
  {
    employer: 'Nekede Palms Guest House and Event Centre',
    place: 'Owerri, Imo State',
    title: 'Kitchen Manager',
    start: '09/2012',
    end: '02/2018',
    from: '2012-09',
    to: '2018-02',
    reason: 'Offer of a pensionable appointment',
  },
  {
    employer: 'Ugwuezi Girls’ Secondary School (Boarding House)',
    place: 'Orlu, Imo State',
    title: 'Assistant Catering Officer / House Matron',
    start: '01/2008',
    end: '08/2012',
    from: '2008-01',
    to: '2012-08',
    reason: 'Boarding section closed after the school was returned to the Mission',
  },
  {
    employer: 'Gire Army Children School',
    place: 'Yola, Adamawa State',
    title: 'Home Economics Teacher (NYSC)',
    start: '11/2006',
    end: '10/2007',
    from: '2006-11',
    to: '2007-10',
    reason: 'Completion of the service year',
  },
  {
    employer: 'Mama Chioma Fast Foods',
    place: 'Enugu',
    title: 'Cook / Cashier',
    start: '2000',
    end: '2001',
    from: '2000',
    to: '2001',
    reason: 'Admission into the Polytechnic',
  },
];
const jobs: Job[] = posts.map(({ start, end, reason, ...post }) => ({
  ...post,
  when: `${start} – ${end}`,
  ...(reason ? { text: [reason] } : {}),
}));
const studies: (Study & { institution: string; when: string })[] = [
  {
    degree: 'Higher National Diploma (HND) in Hospitality Management, Upper Credit',
    studyType: 'Higher National Diploma (HND)',
    area: 'Hospitality Management',
    institution: 'Udi Hills Polytechnic',
    place: 'Enugu State',
    from: '2004',
    to: '2006',
    when: '2004 – 2006',
    score: 'Upper Credit',
  },
  {
    degree: 'National Diploma (ND) in Catering and Hotel Management, Lower Credit',
    studyType: 'National Diploma (ND)',
    area: 'Catering and Hotel Management',
    institution: 'Udi Hills Polytechnic',
    place: 'Enugu State',
    from: '2001',
    to: '2003',
    when: '2001 – 2003',
    score: 'Lower Credit',
  },
  {
    degree: 'Senior School Certificate (WASSCE)',
    studyType: 'Senior School Certificate (WASSCE)',
    institution: 'St. Brigid’s Girls’ Secondary School',
    place: 'Okigwe',
    from: '1993',
    to: '1999',
    when: '1993 – 1999',
  },
  {
    degree: 'First School Leaving Certificate',
    studyType: 'First School Leaving Certificate',
    institution: 'Community Primary School, Umulolo',
    from: '1987',
    to: '1993',
    when: '1987 – 1993',
  },
];
const papers: (Item & { name: string; by: string; date: string })[] = [
  {
    line: 'Certificate in Food Hygiene and Kitchen Safety',
    name: 'Certificate in Food Hygiene and Kitchen Safety',
    by: 'Eastern Institute of Public Health, Enugu',
    date: '2019',
  },
  {
    line: 'Associate Member',
    name: 'Associate Member',
    by: 'Nigerian Guild of Caterers and Dieticians',
    date: '2014',
  },
  {
    line: 'Certificate in Computer Appreciation',
    name: 'Certificate in Computer Appreciation',
    by: 'Bright Keys Computers, Owerri',
    date: '2009',
  },
];
const duties = [
  'Planning of menus for 140 in-patients, including diabetic and low-salt diets, with the hospital dietician.',
  'Supervision of two cooks, six kitchen stewards and the cleaners.',
  'Requisition of foodstuffs, keeping of store ledgers and monthly returns to the Medical Director.',
];
const languages = [
  ['Igbo', 'Excellent', 'Excellent'],
  ['English', 'Excellent', 'Very good'],
  ['Hausa', 'Fair', 'Poor'],
] as const;
const personal: [string, string][] = [
  ['Date of Birth', '14th May, 1981'],
  ['Sex', 'Female'],
  ['Marital Status', 'Married'],
  ['State of Origin', 'Imo'],
  ['Local Government Area', 'Onuimo'],
  ['Nationality', 'Nigerian'],
  ['Contact Address', 'No. 9 Amaram Close, off Works Layout, Owerri, Imo State'],
  ['Phone Number', '0803 555 0146'],
  ['E-mail Address', 'adaeze.okoronkwo@zikmail.example'],
];
const hobbies = 'Baking, singing in the choir and reading of cookery books.';
const referees = [
  ['Dr. Emeka Nwosu-Ibe', 'Medical Director, Heartland Crest Specialist Hospital, Owerri', '0806 555 0117'],
  ['Rev. Sr. Perpetua Uzoma', 'Former Principal, Ugwuezi Girls’ Secondary School, Orlu', '0703 555 0192'],
  ['Chief Sunday Anosike', 'Managing Director, Nekede Palms Guest House, Owerri', '0802 555 0165'],
];
const cols = (...widths: number[]): string =>
  `<table class="g" width="100%" border="1" cellspacing="0" cellpadding="3">${widths.map((width) => `<col width="${width}%">`).join('')}`;
const head = (...cells: string[]): string =>
  `<tr>${cells.map((cell) => `<td valign="middle"><b>${cell}</b></td>`).join('')}</tr>`;
const row = (...cells: string[]): string =>
  `<tr>${cells.map((cell) => `<td valign="middle">${cell}</td>`).join('')}</tr>`;

export const cv: HandMadeCv = {
  id: 'en-ng-catering-officer-reason-for-leaving',
  language: 'en',
  country: 'NG',
  dates: { pattern: 'MM/yyyy', now: 'Till date' },
  name: 'Blessing Adaeze Okoronkwo',
  shownName: 'OKORONKWO BLESSING ADAEZE (MRS.)',
  contact: {
    email: 'adaeze.okoronkwo@zikmail.example',
    phone: '0803 555 0146',
    address: 'No. 9 Amaram Close, off Works Layout, Owerri, Imo State',
    city: 'Owerri',
    heading: 'A. BIO-DATA',
    labels: { address: 'Contact Address', phone: 'Phone Number', email: 'E-mail Address' },
    extra: personal.slice(0, 6).map(([label, value]) => `${label}: ${value}`),
  },
  sections: [
    { kind: 'education', heading: 'B. INSTITUTIONS ATTENDED WITH DATES AND QUALIFICATIONS', education: studies },
    { kind: 'work', heading: 'C. WORKING EXPERIENCE', jobs },
    {
      kind: 'other',
      orKind: ['work', 'summary', 'skills'],
      heading: 'D. SCHEDULE OF DUTIES IN PRESENT POST',
      bullets: duties,
    },
    {
      kind: 'certificates',
      orKind: ['education'],
      heading: 'E. CERTIFICATES AND MEMBERSHIP',
      items: papers,
    },
    {
      kind: 'languages',
      heading: 'F. LANGUAGES',
      languages: languages.map(([language, spoken, written]) => ({
        language,
        fluency: `Spoken: ${spoken}, Written: ${written}`,
      })),
    },
    { kind: 'interests', heading: 'G. HOBBIES', text: [hobbies] },
    { kind: 'references', heading: 'H. REFEREES', items: referees.flat().map((line) => ({ line })) },
  ],
  tools: ['wkhtmltopdf', 'writer-pdf'],
  source: page`<html lang="en"><head><meta charset="utf-8"><title>Curriculum Vitae</title><style>
@page { size: 21cm 29.7cm; margin: 1.8cm }
body { font-family: "Times New Roman", "Liberation Serif"; font-size: 12pt; zoom: 1.22 }
p { margin: 0 0 3pt 0 }
p.h { margin-top: 14pt; margin-bottom: 5pt; page-break-after: avoid }
div.k { page-break-inside: avoid }
table.g { border-collapse: collapse }
table.g td { font-size: 11.5pt }
tr { page-break-inside: avoid }
table.n td { padding: 1pt 4pt 1pt 0; font-size: 12pt; vertical-align: top }
ul { margin: 0 }
</style></head><body>
<p align="center" style="font-size: 15pt"><b>CURRICULUM VITAE</b></p>
<p align="center" style="font-size: 15pt"><b>OKORONKWO BLESSING ADAEZE (MRS.)</b></p>
<p class="h"><b>A. BIO-DATA</b></p>
<table class="n" border="0" cellspacing="0">${personal.map(([label, value]) => `<tr><td width="200">${label}:</td><td width="430">${value}</td></tr>`)}</table>
<p class="h"><b>B. INSTITUTIONS ATTENDED WITH DATES AND QUALIFICATIONS</b></p>
${cols(6, 34, 15, 45)}
${head('S/N', 'Institution', 'Dates', 'Qualification Obtained')}
${studies.map((s, at) => row(`${at + 1}`, [s.institution, s.place].filter(Boolean).join(', '), s.when, s.degree))}</table>
<p class="h"><b>C. WORKING EXPERIENCE</b></p>
${cols(6, 29, 20, 11, 10, 24)}
<tr><td rowspan="2" valign="middle"><b>S/N</b></td><td rowspan="2" valign="middle"><b>Name and Address<br>of Employer</b></td><td rowspan="2" valign="middle"><b>Post Held</b></td><td colspan="2" align="center"><b>Period</b></td><td rowspan="2" valign="middle"><b>Reason for<br>Leaving</b></td></tr>
<tr><td><b>From</b></td><td><b>To</b></td></tr>
${posts.map((p, at) => row(`${at + 1}`, `${p.employer}, ${p.place}`, p.title, p.start, p.end, p.reason ?? ''))}</table>
<p class="h"><b>D. SCHEDULE OF DUTIES IN PRESENT POST</b></p>
${ul(duties)}
<p class="h"><b>E. CERTIFICATES AND MEMBERSHIP</b></p>
${cols(6, 46, 36, 12)}
${head('S/N', 'Certificate / Grade', 'Awarding Body', 'Year')}
${papers.map((p, at) => row(`${at + 1}`, p.name, p.by, p.date))}</table>
<div class="k"><p class="h"><b>F. LANGUAGES</b></p>
${cols(40, 30, 30)}
${head('Language', 'Spoken', 'Written')}
${languages.map((l) => row(...l))}</table></div>
<p class="h"><b>G. HOBBIES</b></p>
<p>${hobbies}</p>
<p class="h"><b>H. REFEREES</b></p>
<table class="n" border="0" cellspacing="0" width="100%"><tr>${referees.map((r) => `<td width="33%" valign="top">${r.map((line) => `<p style="margin-bottom: 1pt">${line}</p>`).join('')}</td>`)}</tr></table>
<p style="margin-top: 26pt">Signature: ______________________ Date: ______________</p>
</body></html>`,
};
