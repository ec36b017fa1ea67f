import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const profile =
  'Field training paramedic with twelve years in 911 systems, both urban and very rural. Comfortable running a two-hour transport alone in the back, and just as comfortable teaching a brand-new partner to check a truck. Looking for a clinical educator or shift supervisor role in the Treasure Valley.';
const jobs: (Job & { when: string })[] = [
  {
    title: 'Field Training Paramedic',
    employer: 'Bitter Creek County EMS',
    place: 'Boise, ID',
    from: '2020-03',
    when: 'March 2020 – Present',
    bullets: [
      'Primary ALS provider on a 24/72 schedule, about 1,100 patient contacts a year.',
      'Precepted 14 paramedic interns and signed off nine new hires as a field training officer.',
      'Wrote the service’s pocket guide to pediatric dosing, now carried on all 22 ambulances.',
      'Member of the cardiac arrest review group; witnessed-VF survival went from 31% to 44% in three years.',
    ],
  },
  {
    title: 'Flight Paramedic (per diem)',
    employer: 'AIR SUMMIT',
    place: 'Meridian, ID',
    from: '2022-06',
    when: 'June 2022 – Present',
    text: ['Community-based helicopter program, two bases.'],
    bullets: ['Interfacility critical care and scene flights: ventilators, balloon pumps, blood products.'],
  },
  {
    title: 'ER Technician',
    employer: 'St. Brigid’s Regional Medical Center',
    place: 'Nampa, ID',
    from: '2015-08',
    to: '2020-02',
    when: 'August 2015 – February 2020',
    text: ['Emergency Department, 32 beds, Level III trauma center'],
    bullets: [
      'Splinting, 12-lead ECGs, phlebotomy and wound care on nights while finishing paramedic school.',
      'Charge tech from 2018; scheduled eleven technicians.',
    ],
  },
  {
    title: 'EMT',
    employer: 'Gem Valley Ambulance, Inc.',
    place: 'Caldwell, ID',
    from: '2013-05',
    to: '2015-07',
    when: 'May 2013 – July 2015',
    bullets: ['Dialysis and nursing-home transports, then backup 911 for two rural districts.'],
  },
  {
    title: 'Lifeguard',
    employer: 'City of Nampa Parks & Rec',
    place: 'Nampa, ID',
    from: '2010',
    to: '2012',
    when: 'Summers 2010 – 2012',
  },
];
const volunteer: (Job & { when: string })[] = [
  {
    title: 'Ski Patroller',
    employer: 'Shafer Ridge Ski Patrol',
    place: 'Horseshoe Bend, ID',
    from: '2016',
    to: '2021',
    when: '2016 – 2021',
    bullets: ['Two weekends a month, toboggan and aid room.'],
  },
];
const school: (Study & { when: string })[] = [
  {
    degree: 'Associate of Applied Science in Paramedicine',
    studyType: 'Associate of Applied Science',
    area: 'Paramedicine',
    institution: 'College of the Lower Snake',
    place: 'Nampa, ID',
    to: '2017-05',
    when: 'May 2017',
    score: '3.7',
  },
  {
    degree: 'High School Diploma',
    studyType: 'High School Diploma',
    institution: 'Deer Flat High School',
    place: 'Nampa, ID',
    to: '2012-06',
    when: 'June 2012',
  },
];
const cards: Item[] = [
  {
    line: 'Nationally Registered Paramedic (NRP), NREMT, 2017',
    name: 'Nationally Registered Paramedic (NRP)',
    by: 'NREMT',
    date: '2017',
  },
  {
    line: 'Idaho Paramedic License, Idaho Bureau of EMS, 2017',
    name: 'Idaho Paramedic License',
    by: 'Idaho Bureau of EMS',
    date: '2017',
  },
  {
    line: 'Certified Flight Paramedic (FP-C), IBSC, 2022',
    name: 'Certified Flight Paramedic (FP-C)',
    by: 'IBSC',
    date: '2022',
  },
  { line: 'ACLS, PALS and BLS Instructor (current)', name: 'ACLS, PALS and BLS Instructor' },
  { line: 'Idaho driver’s license, clean record', name: 'Idaho driver’s license' },
];
const skills = [
  'Rapid sequence intubation',
  '12-lead interpretation',
  'Ventilator management',
  'ImageTrend ePCR',
  'Low-angle rope rescue',
  'Preceptor coaching',
];

export const cv: HandMadeCv = {
  id: 'en-us-paramedic-word',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMMM yyyy', now: 'Present' },
  name: 'Kaitlyn M. Brewster',
  shownName: 'Kaitlyn M. Brewster, NRP, FP-C',
  contact: {
    email: 'kbrewster.medic@mailhaven.example',
    phone: '(208) 555-0163',
    address: '418 Alder Street, Boise, ID 83702',
    city: 'Boise',
    postalCode: '83702',
  },
  sections: [
    { kind: 'summary', heading: 'Profile', text: [profile] },
    { kind: 'certificates', heading: 'Licenses & Certifications', items: cards },
    { kind: 'work', heading: 'EMS Experience', jobs },
    { kind: 'education', heading: 'Education', education: school },
    { kind: 'skills', heading: 'Clinical Skills', skills: [{ skills }], skillStyle: 'comma' },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [
        { language: 'English', fluency: 'native' },
        { language: 'Spanish', fluency: 'conversational' },
      ],
    },
    { kind: 'volunteer', heading: 'Community Involvement', jobs: volunteer },
    { kind: 'references', heading: 'References', text: ['Available upon request.'] },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Inches, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ profile, jobs, volunteer, school, cards, skills })}''')
doc = Document()
page = doc.sections[0]
page.page_width, page.page_height = Inches(8.5), Inches(11)
page.left_margin = page.right_margin = Inches(0.9)
page.top_margin = page.bottom_margin = Inches(0.8)
wide = Inches(6.7)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Calibri', Pt(10.5)
normal.paragraph_format.space_after = Pt(2)
for level in (1, 2):
    style = doc.styles['Heading %d' % level]
    style.font.name = 'Calibri'
    style.font.color.rgb = RGBColor(0x1F, 0x3A, 0x5F)
doc.styles['Heading 2'].font.size = Pt(13)
doc.styles['Heading 2'].paragraph_format.space_before = Pt(12)
doc.styles['Heading 2'].paragraph_format.space_after = Pt(3)

title = doc.add_paragraph()
title.alignment = WD_ALIGN_PARAGRAPH.CENTER
run = title.add_run('Kaitlyn M. Brewster, NRP, FP-C')
run.bold, run.font.size = True, Pt(20)
run.font.color.rgb = RGBColor(0x1F, 0x3A, 0x5F)
line = doc.add_paragraph('418 Alder Street, Boise, ID 83702  |  (208) 555-0163  |  kbrewster.medic@mailhaven.example')
line.alignment = WD_ALIGN_PARAGRAPH.CENTER


def post(job):
    row = doc.add_paragraph()
    row.paragraph_format.tab_stops.add_tab_stop(wide, WD_TAB_ALIGNMENT.RIGHT)
    row.paragraph_format.space_before = Pt(6)
    row.paragraph_format.keep_with_next = True
    row.add_run(job['title']).bold = True
    row.add_run(', ' + job['employer'] + ' – ' + job['place'])
    row.add_run('\t' + job['when'])
    for text in job.get('text', []):
        doc.add_paragraph().add_run(text).italic = True
    for text in job.get('bullets', []):
        doc.add_paragraph(text, style='List Bullet')


doc.add_heading('Profile', 2)
doc.add_paragraph(cv['profile'])
doc.add_heading('Licenses & Certifications', 2)
for card in cv['cards']:
    doc.add_paragraph(card['line'], style='List Bullet')
doc.add_heading('EMS Experience', 2)
for job in cv['jobs']:
    post(job)
doc.add_heading('Education', 2)
for study in cv['school']:
    row = doc.add_paragraph()
    row.paragraph_format.tab_stops.add_tab_stop(wide, WD_TAB_ALIGNMENT.RIGHT)
    row.add_run(study['degree']).bold = True
    row.add_run('\t' + study['when'])
    doc.add_paragraph(study['institution'] + ' – ' + study['place'] + (', GPA ' + study['score'] if 'score' in study else ''))
doc.add_heading('Clinical Skills', 2)
doc.add_paragraph(', '.join(cv['skills']))
doc.add_heading('Languages', 2)
doc.add_paragraph('English (native), Spanish (conversational)')
doc.add_heading('Community Involvement', 2)
for job in cv['volunteer']:
    post(job)
doc.add_heading('References', 2)
doc.add_paragraph('Available upon request.')
doc.save('cv.docx')
`,
};
