import type { Item, Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const studies: (Study & { when: string })[] = [
  {
    degree: 'Leaving Certificate',
    institution: 'Coláiste Naomh Eoin',
    place: 'Claremorris',
    from: '2024',
    to: '2026',
    when: '2024 to 2026 (expected)',
    bullets: ['Subjects: Irish, English, Maths, French, Physics, Accounting, Construction Studies'],
  },
  {
    degree: 'Junior Cycle',
    institution: 'Coláiste Naomh Eoin',
    place: 'Claremorris',
    from: '2020',
    to: '2023',
    when: '2020 to 2023',
    bullets: ['Distinction in Maths and Science, Higher Merit in four subjects'],
  },
];
const projects: (ProjectEntry & { when: string })[] = [
  {
    name: 'Oak & Ink mini-company',
    role: 'Finance manager',
    from: '2023-09',
    to: '2024-05',
    when: 'September 2023 to May 2024',
    bullets: ['We made 180 phone stands from scrap oak and sold all of them.', 'Kept the accounts in a spreadsheet.'],
  },
  {
    name: 'How much heat does our school lose?',
    role: 'Team member',
    from: '2022-10',
    to: '2023-01',
    when: 'October 2022 to January 2023',
    bullets: ['Logged temperatures in nine rooms for the science fair in Castlebar.'],
  },
];
const helping: Job[] = [
  {
    title: 'Helper with the under-10 hurlers',
    employer: 'Claremorris Hurling Club',
    from: '2022',
    when: '2022 to now',
    bullets: ['Saturday mornings: setting up drills and tying a lot of laces.'],
  },
  {
    title: 'Shop volunteer',
    employer: 'Second Turn Charity Shop',
    from: '2024',
    to: '2024',
    when: 'Summer 2024',
    bullets: ['Sorted donations and worked the till.'],
  },
];
const prizes: Item[] = [
  { line: 'Gaisce Bronze Medal, 2024', name: 'Gaisce Bronze Medal', date: '2024' },
  { line: 'Second Year Science Prize, 2022', name: 'Second Year Science Prize', date: '2022' },
];
const skills = ['Spreadsheets', 'Canva', 'Video editing', 'Basic Python', 'Hand tools', 'Speaking to a group'];
const languages = [
  { language: 'English', fluency: 'native' },
  { language: 'Irish', fluency: 'fluent' },
  { language: 'French', fluency: 'school level' },
];
const hobbies = ['Hurling', 'Fiddle', 'Baking bread'];
const about =
  'I am seventeen and in my last year of school. I am looking for a part-time job at weekends, I learn quickly, and I am never late.';
const vouch = [
  'Ms Róisín Keane, Year Head, Coláiste Naomh Eoin, 094 555 0127',
  'Mr Pat Gannon, Secretary, Claremorris Hurling Club, 094 555 0164',
];

export const cv: HandMadeCv = {
  id: 'en-ie-school-leaver-plain',
  language: 'en',
  country: 'IE',
  dates: { pattern: 'MMMM yyyy', join: ' to ', now: 'now' },
  name: 'Oisín Ó Dálaigh',
  contact: {
    email: 'oisin.odalaigh@postas.example',
    phone: '085 555 0173',
    address: '14 Cois Abhann, Claremorris, Co. Mayo, F12 E4K8',
    city: 'Claremorris',
    postalCode: 'F12 E4K8',
    labels: { phone: 'Phone', email: 'Email', address: 'Address' },
  },
  sections: [
    { kind: 'summary', heading: 'Who I Am', text: [about] },
    { kind: 'education', heading: 'School So Far', education: studies },
    { kind: 'projects', heading: 'Transition Year and Other Projects', projects },
    { kind: 'volunteer', heading: 'Giving a Hand', jobs: helping },
    { kind: 'awards', heading: 'Prizes', items: prizes },
    { kind: 'skills', heading: 'Things I Am Good At', skills: [{ skills }], skillStyle: 'list' },
    { kind: 'languages', heading: 'Languages', languages },
    { kind: 'interests', heading: 'After School', items: hobbies.map((line) => ({ line })) },
    { kind: 'references', heading: 'People Who Can Vouch for Me', bullets: vouch },
  ],
  tools: ['python-docx'],
  source: page`import json
import docx

cv = json.loads(r'''${JSON.stringify({ studies, projects, helping, prizes, skills, languages, hobbies, about, vouch })}''')
d = docx.Document()
d.add_heading('Oisín Ó Dálaigh', 0)
d.add_paragraph('Address: 14 Cois Abhann, Claremorris, Co. Mayo, F12 E4K8')
d.add_paragraph('Phone: 085 555 0173')
d.add_paragraph('Email: oisin.odalaigh@postas.example')

d.add_heading('Who I Am', 1)
d.add_paragraph(cv['about'])

d.add_heading('School So Far', 1)
for study in cv['studies']:
    d.add_heading(study['degree'], 2)
    d.add_paragraph(study['institution'] + ', ' + study['place'])
    d.add_paragraph(study['when'])
    for text in study['bullets']:
        d.add_paragraph(text, style='List Bullet')

d.add_heading('Transition Year and Other Projects', 1)
for project in cv['projects']:
    d.add_heading(project['name'], 2)
    d.add_paragraph(project['role'])
    d.add_paragraph(project['when'])
    for text in project['bullets']:
        d.add_paragraph(text, style='List Bullet')

d.add_heading('Giving a Hand', 1)
for job in cv['helping']:
    d.add_heading(job['title'], 2)
    d.add_paragraph(job['employer'])
    d.add_paragraph(job['when'])
    for text in job['bullets']:
        d.add_paragraph(text, style='List Bullet')

d.add_heading('Prizes', 1)
for prize in cv['prizes']:
    d.add_paragraph(prize['line'], style='List Number')

d.add_heading('Things I Am Good At', 1)
for skill in cv['skills']:
    d.add_paragraph(skill, style='List Bullet 2')

d.add_heading('Languages', 1)
for item in cv['languages']:
    d.add_paragraph(item['language'] + ' (' + item['fluency'] + ')')

d.add_heading('After School', 1)
for hobby in cv['hobbies']:
    d.add_paragraph(hobby, style='List Bullet')

d.add_heading('People Who Can Vouch for Me', 1)
for person in cv['vouch']:
    d.add_paragraph(person, style='List Number 2')
d.save('cv.docx')
`,
};
