import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Assistant lock keeper (seasonal)',
    employer: 'Tarrow Navigation Trust',
    place: 'Brindle Locks',
    from: '2022',
    when: 'since spring 2022',
    text: ['Locking boats through, vegetation, painting, paddle gear. Lone working on the evening shift.'],
  },
  {
    title: 'Stores and yard hand',
    employer: 'Pell & Son Boatyard',
    place: 'Marple Bridge',
    from: '2009',
    to: '2021',
    when: '2009 to 2021',
    text: ['Slipway, forklift, ordering, and the coffee machine. Made redundant when the yard closed.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'NVQ Level 2 Marine Engineering',
    studyType: 'NVQ Level 2',
    area: 'Marine Engineering',
    institution: 'Goyt Valley College',
    to: '2008',
    when: '2008',
  },
];
const skills = ['Windlass and paddle gear', 'chainsaw maintenance', 'forklift (counterbalance)', 'rope splicing'];
const interests = 'Pigeon racing, the allotment, reading about railways.';

export const cv: HandMadeCv = {
  id: 'en-gb-lock-keeper-half-page',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'yyyy', join: ' to ', now: 'present', since: 'since' },
  name: 'Terence Oakshott',
  contact: {
    email: 't.oakshott@cutmail.example',
    phone: '07700 900 638',
    address: '3 Wharf Cottages, New Mills SK22 4ZZ',
    city: 'New Mills',
    postalCode: 'SK22 4ZZ',
    extra: ['Clean driving licence, own transport'],
  },
  sections: [
    { kind: 'work', heading: 'Work', jobs },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'skills', heading: 'Good at', skills: [{ skills }], skillStyle: 'comma' },
    { kind: 'interests', heading: 'Interests', text: [interests] },
    { kind: 'references', heading: 'References', text: ['Happily given, just ask.'] },
  ],
  tools: ['writer-docx', 'writer-rtf', 'chromium'],
  source: page`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Terence Oakshott</title><style>
@page { size: A4; margin: 2.2cm 2.4cm }
body { font-family: "Carlito", "Calibri", sans-serif; font-size: 11.5pt; line-height: 1.3 }
h1 { font-size: 20pt; margin: 0 0 2pt }
p { margin: 0 0 8pt }
</style></head><body>
<h1>Terence Oakshott</h1>
<p>3 Wharf Cottages, New Mills SK22 4ZZ<br>07700 900 638<br>t.oakshott@cutmail.example<br>Clean driving licence, own transport</p>
<p><b>Work:</b></p>
${jobs.map((j) => `<p>${j.title}, ${j.employer.replace('&', '&amp;')}, ${j.place}, ${j.when}<br>${j.text?.join(' ')}</p>`)}
${studies.map((s) => `<p><b>Education:</b> ${s.degree}, ${s.institution}, ${s.when}</p>`)}
<p><b>Good at:</b> ${skills.join(', ')}</p>
<p><b>Interests:</b> ${interests}</p>
<p><b>References:</b> Happily given, just ask.</p>
</body></html>`,
};
