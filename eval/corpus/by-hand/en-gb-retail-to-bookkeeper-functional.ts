import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const intro =
  'Shop manager turned bookkeeper. After ten years of cashing up other people’s tills and two years at home with my mother, I retrained and now keep the books of three small firms as a volunteer while I look for a paid post of 25 hours or more.';
const figures = [
  'Post purchase and sales ledgers, reconcile two bank accounts weekly and chase overdue invoices politely.',
  'Prepared VAT returns under Making Tax Digital for a café with a turnover of £190,000.',
  'Found £3,400 of duplicate supplier payments going back eighteen months.',
];
const people = [
  'Managed up to fourteen part-time staff, their holidays and their hours.',
  'Dealt with suppliers, landlords and the occasional irate customer without raising my voice.',
];
const order = [
  'Moved eleven years of paper invoices into Xero and labelled every box that stayed.',
  'Wrote the stocktaking guide that five branches still use.',
];
const achievements = [
  'Area Manager’s Award for the lowest till variance in the South West, two years running',
  'AAT Level 3 passed with distinction while caring full time',
];
const jobs: Dated<Job & { title: string }>[] = [
  { title: 'Volunteer Bookkeeper', employer: 'Frome Valley Food Hub', from: '2024-02', when: 'Feb 2024 – now' },
  { title: 'Full-time carer for a family member', from: '2022-01', to: '2023-12', when: 'Jan 2022 – Dec 2023' },
  { title: 'Branch Manager', employer: 'Pettigrew Shoes', from: '2016-03', to: '2021-11', when: 'Mar 2016 – Nov 2021' },
  { title: 'Supervisor', employer: 'Pettigrew Shoes', from: '2013-06', to: '2016-02', when: 'Jun 2013 – Feb 2016' },
  {
    title: 'Sales Assistant',
    employer: 'Wool & Wick Ltd',
    from: '2011-09',
    to: '2013-05',
    when: 'Sep 2011 – May 2013',
  },
];
const studies: Dated<Study & { institution: string }>[] = [
  {
    degree: 'AAT Level 3 Diploma in Accounting',
    studyType: 'AAT Level 3 Diploma',
    area: 'Accounting',
    score: 'Distinction',
    institution: 'Mendip Vale College',
    to: '2023',
    when: '2023',
  },
  {
    degree: 'A Levels: Art, English Literature',
    studyType: 'A Levels',
    area: 'Art, English Literature',
    institution: 'Selwood Sixth Form',
    to: '2011',
    when: '2011',
  },
];
const software = ['Xero', 'Sage 50', 'QuickBooks Online', 'Excel (pivot tables, lookups)', 'Dext'];
const badges: Item[] = [
  { line: 'Xero Advisor Certified, 2024', name: 'Xero Advisor Certified', date: '2024' },
  { line: 'Enhanced DBS check, March 2024', name: 'Enhanced DBS check', date: '2024-03' },
];
const x = (text = ''): string => text.replaceAll('&', '&amp;');

export const cv: HandMadeCv = {
  id: 'en-gb-retail-to-bookkeeper-functional',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMM yyyy', now: 'now' },
  name: 'Philippa Cazalet',
  label: 'Bookkeeper',
  contact: {
    email: 'pippa.cazalet@frompost.example',
    phone: '07700 900418',
    address: 'Frome, Somerset BA11 4QX',
    city: 'Frome',
    postalCode: 'BA11 4QX',
    extra: ['Available at two weeks’ notice'],
  },
  sections: [
    { kind: 'summary', heading: 'Hello', text: [intro] },
    { kind: 'skills', orKind: ['work', 'other'], heading: 'Good with figures', bullets: figures },
    { kind: 'skills', orKind: ['work', 'other'], heading: 'Good with people', bullets: people },
    { kind: 'skills', orKind: ['work', 'other'], heading: 'Good at order', bullets: order },
    { kind: 'other', orKind: ['awards', 'summary'], heading: 'Key achievements', bullets: achievements },
    { kind: 'work', heading: 'Employment in brief', jobs },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'skills', heading: 'Software', skills: [{ skills: software }], skillStyle: 'comma' },
    { kind: 'certificates', heading: 'Certificates and checks', items: badges },
    {
      kind: 'references',
      heading: 'References',
      text: ['The treasurer of the Food Hub will be glad to hear from you; details on request.'],
    },
  ],
  tools: ['writer-docx', 'weasyprint'],
  source: page`<html lang="en"><head><meta charset="utf-8"><title>CV</title><style>
@page { size: A4; margin: 2cm 2.2cm }
body, p, li, td { font-family: "Lato", "Liberation Sans"; font-size: 10.5pt; color: #444444; line-height: 1.3 }
p { margin: 0pt 0pt 4pt 0pt }
h1 { font-family: "Lato", "Liberation Sans"; font-size: 30pt; font-weight: bold; color: #d8432e; margin: 0pt }
h2 { font-family: "Lato", "Liberation Sans"; font-size: 13pt; font-weight: bold; color: #d8432e; margin: 13pt 0pt 3pt 0pt }
ul { margin-top: 0pt; margin-bottom: 2pt }
</style></head><body>
<h1>Philippa Cazalet</h1>
<p style="font-size: 14pt; color: #888888">Bookkeeper</p>
<p>Frome, Somerset BA11 4QX &nbsp;•&nbsp; 07700 900418 &nbsp;•&nbsp; pippa.cazalet@frompost.example</p>
<p><i>Available at two weeks’ notice</i></p>
<h2>Hello</h2><p>${intro}</p>
<h2>Good with figures</h2>${ul(figures)}
<h2>Good with people</h2>${ul(people)}
<h2>Good at order</h2>${ul(order)}
<h2>Key achievements</h2>${ul(achievements)}
<h2>Employment in brief</h2>
<table width="100%" cellpadding="1" cellspacing="0">
${jobs.map((j) => `<tr><td width="27%" valign="top" style="padding-right: 8pt"><p style="margin-top: 0cm; margin-bottom: 0.05cm">${j.when}</p></td><td width="73%" valign="top"><p style="margin-top: 0cm; margin-bottom: 0.05cm"><b>${j.title}</b>${j.employer ? `, ${x(j.employer)}` : ''}</p></td></tr>`)}
</table>
<h2>Education</h2>
${studies.map((s) => `<p><b>${s.degree}</b>${s.score ? ` (${s.score})` : ''} – ${s.institution}, ${s.when}</p>`)}
<h2>Software</h2><p>${software.join(', ')}</p>
<h2>Certificates and checks</h2>${ul(badges.map((b) => b.line))}
<h2>References</h2><p>The treasurer of the Food Hub will be glad to hear from you; details on request.</p>
</body></html>`,
};
