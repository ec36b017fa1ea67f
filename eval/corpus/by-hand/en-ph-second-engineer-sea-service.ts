import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

interface Contract {
  vessel: string;
  employer: string;
  title: string;
  on: string;
  off: string;
}
const contracts: Contract[] = [
  {
    vessel: 'MT Calavite Spirit, oil/chem. tanker, 29,993 GT, MAN B&W 6S50ME-C',
    employer: 'Halcyon Tankers Ship Management Phils., Inc.',
    title: 'Second Engineer',
    on: '14 Mar 2024',
    off: '02 Nov 2024',
  },
  {
    vessel: 'MT Apo Pioneer, oil/chem. tanker, 28,517 GT, MAN B&W 6S50MC-C',
    employer: 'Halcyon Tankers Ship Management Phils., Inc.',
    title: 'Second Engineer',
    on: '21 Feb 2023',
    off: '30 Oct 2023',
  },
  {
    vessel: 'MT Apo Pioneer, oil/chem. tanker, 28,517 GT, MAN B&W 6S50MC-C',
    employer: 'Halcyon Tankers Ship Management Phils., Inc.',
    title: 'Third Engineer',
    on: '09 Sep 2021',
    off: '11 Jul 2022',
  },
  {
    vessel: 'MV Bulk Sampaguita, bulk carrier, 43,022 GT, Mitsui-MAN 6S60MC',
    employer: 'Tritonwave Crewing Corporation',
    title: 'Third Engineer',
    on: '17 Aug 2019',
    off: '28 Dec 2020',
  },
  {
    vessel: 'MV Ocean Narra, bulk carrier, 31,261 GT, Wärtsilä 6RT-flex50',
    employer: 'Tritonwave Crewing Corporation',
    title: 'Fourth Engineer',
    on: '05 Jun 2018',
    off: '22 Mar 2019',
  },
  {
    vessel: 'MV Visayas Courier 8, RoRo passenger, 4,718 GT, 2 x Daihatsu 8DKM-32',
    employer: 'Inter-Visayas Ferries, Inc.',
    title: 'Motorman / Oiler',
    on: '01 Feb 2016',
    off: '30 Nov 2017',
  },
  {
    vessel: 'MV Visayas Courier 3, RoRo passenger, 2,996 GT',
    employer: 'Inter-Visayas Ferries, Inc.',
    title: 'Engine Cadet',
    on: '12 May 2014',
    off: '18 May 2015',
  },
];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const iso = (text: string): string => {
  const [day, month = '', year] = text.split(' ');
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day}`;
};
const sea: Job[] = contracts.map(({ vessel, on, off, ...rest }) => ({
  ...rest,
  from: iso(on),
  to: iso(off),
  when: `${on} – ${off}`,
  text: [vessel],
}));
const shore: Job = {
  title: 'Machine Shop Helper',
  employer: 'Mandaue Marine Works',
  place: 'Mandaue City, Cebu',
  from: '2015-06',
  to: '2016-01',
  when: 'June 2015 to January 2016',
};
const duties = [
  'In charge of main engine, purifiers, and planned maintenance (AMOS) of the engine department.',
  'Assisted in two dry-dockings (Zhoushan 2023, Subic 2019) and one vetting preparation with no engine observation.',
  'Bunkering and garbage record keeping under MARPOL Annex I, V and VI.',
];
const studies: (Study & { institution: string; when: string })[] = [
  {
    degree: 'Bachelor of Science in Marine Engineering',
    studyType: 'Bachelor of Science',
    area: 'Marine Engineering',
    institution: 'Magallanes Maritime Academy, Cebu City',
    from: '2010',
    to: '2015',
    when: '2010 – 2015',
  },
  {
    degree: 'High School Diploma',
    studyType: 'High School Diploma',
    institution: 'Carcar South National High School',
    from: '2006',
    to: '2010',
    when: '2006 – 2010',
  },
];
const documents: (Item & { by: string; issued: string; expiry: string; name: string })[] = [
  { name: 'COC Second Engineer Officer (Reg. III/2)', by: 'MARINA', issued: '19 Jan 2023', expiry: '18 Jan 2028' },
  {
    name: 'Advanced Oil Tanker Cargo Operations',
    by: 'Mactan Seafarers’ Center',
    issued: '06 Jul 2021',
    expiry: 'N/A',
  },
  {
    name: 'Management Level Course for Marine Engineers',
    by: 'Mactan Seafarers’ Center',
    issued: '24 Nov 2022',
    expiry: 'N/A',
  },
  {
    name: 'Basic Training with PSCRB (updating)',
    by: 'Lapu-Lapu Safety Institute',
    issued: '15 Jan 2024',
    expiry: '14 Jan 2029',
  },
  {
    name: 'Advanced Fire Fighting (updating)',
    by: 'Lapu-Lapu Safety Institute',
    issued: '17 Jan 2024',
    expiry: '16 Jan 2029',
  },
].map((d) => ({ ...d, line: d.name, date: iso(d.issued) }));
const personal: [string, string, string, string][] = [
  ['Surname', 'ALEGARBES', 'Given name', 'Jovencio'],
  ['Date of birth', '03 Oct 1993', 'Place of birth', 'Carcar, Cebu'],
  ['Nationality', 'Filipino', 'Civil status', 'Single'],
  ['Mobile', '+63 917 555 0168', 'E-mail', 'j.alegarbes@karagatmail.example'],
  ['Height / Weight', '171 cm / 74 kg', 'Shoe / Coverall size', '42 / L'],
  ['Seaman’s Book No.', 'C0000000', 'Passport No.', 'P0000000A'],
];
const address = 'Purok Lubi, Brgy. Valladolid, Carcar City, Cebu 6019';

export const cv: HandMadeCv = {
  id: 'en-ph-second-engineer-sea-service',
  language: 'en',
  country: 'PH',
  dates: { pattern: 'dd MMM yyyy', now: 'present' },
  name: 'Jovencio Alegarbes',
  shownName: 'ALEGARBES Jovencio',
  label: 'Second Engineer',
  contact: {
    email: 'j.alegarbes@karagatmail.example',
    phone: '+63 917 555 0168',
    address,
    city: 'Carcar City',
    postalCode: '6019',
    heading: 'PERSONAL PARTICULARS',
    labels: { address: 'Home address', phone: 'Mobile', email: 'E-mail' },
    extra: [
      'Date of birth: 03 Oct 1993',
      'Place of birth: Carcar, Cebu',
      'Nationality: Filipino',
      'Civil status: Single',
      'Height / Weight: 171 cm / 74 kg',
      'Shoe / Coverall size: 42 / L',
      'Seaman’s Book No.: C0000000',
      'Passport No.: P0000000A',
    ],
  },
  sections: [
    { kind: 'certificates', heading: 'LICENSES, CERTIFICATES AND TRAINING', items: documents },
    { kind: 'work', heading: 'RECORD OF SEA SERVICE (latest vessel first)', jobs: sea },
    { kind: 'work', heading: 'SHORE EMPLOYMENT', jobs: [shore] },
    { kind: 'other', orKind: ['work', 'summary', 'skills'], heading: 'JOB DESCRIPTION ON BOARD', bullets: duties },
    { kind: 'education', heading: 'EDUCATIONAL ATTAINMENT', education: studies },
    {
      kind: 'languages',
      heading: 'LANGUAGES',
      languages: [
        { language: 'English', fluency: 'Marlins test 88%' },
        { language: 'Cebuano', fluency: 'native' },
        { language: 'Tagalog', fluency: 'fluent' },
      ],
    },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

cv = json.loads(r'''${JSON.stringify({ contracts, shore, duties, studies, documents, personal, address })}''')
doc = Document()
sheet = doc.sections[0]
sheet.orientation = WD_ORIENT.LANDSCAPE
sheet.page_width, sheet.page_height = Cm(29.7), Cm(21)
sheet.left_margin = sheet.right_margin = Cm(1.8)
sheet.top_margin = sheet.bottom_margin = Cm(1.6)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Arial', Pt(9.5)
normal.paragraph_format.space_after = Pt(1)


def heading(text):
    p = doc.add_paragraph()
    p.paragraph_format.space_before, p.paragraph_format.space_after = Pt(10), Pt(3)
    p.paragraph_format.keep_with_next = True
    run = p.add_run(text)
    run.bold, run.font.size = True, Pt(10.5)


def grid(widths, head, rows):
    table = doc.add_table(rows=0, cols=len(widths))
    table.style = 'Table Grid'
    table.autofit = False
    for column, width in zip(table.columns, widths):
        column.width = Cm(width)
    for at, texts in enumerate(([head] if head else []) + rows):
        line = table.add_row()
        line._tr.get_or_add_trPr().append(OxmlElement('w:cantSplit'))
        if head and at == 0:
            line._tr.get_or_add_trPr().append(OxmlElement('w:tblHeader'))
        for n, (cell, width, text) in enumerate(zip(line.cells, widths, texts)):
            cell.width = Cm(width)
            run = cell.paragraphs[0].add_run(text)
            if head and at == 0:
                run.bold = True
                fill = OxmlElement('w:shd')
                fill.set(qn('w:val'), 'clear')
                fill.set(qn('w:fill'), 'C6D9F1')
                cell._tc.get_or_add_tcPr().append(fill)
            if not head and n % 2 == 0:
                run.italic = True
    return table


top = doc.add_paragraph()
top.alignment = WD_ALIGN_PARAGRAPH.CENTER
run = top.add_run('SEAFARER’S BIO-DATA')
run.bold, run.font.size = True, Pt(15)
p = doc.add_paragraph()
p.alignment = WD_ALIGN_PARAGRAPH.CENTER
p.add_run('Position applied for: ')
p.add_run('Second Engineer').bold = True

heading('PERSONAL PARTICULARS')
table = grid((4, 8.8, 4.3, 8.8), None, cv['personal'])
cells = table.add_row().cells
cells[0].paragraphs[0].add_run('Home address').italic = True
cells[1].merge(cells[3]).paragraphs[0].add_run(cv['address'])

heading('LICENSES, CERTIFICATES AND TRAINING')
grid((10.4, 7.1, 4.2, 4.2), ('Certificate / Course', 'Issued by', 'Date issued', 'Valid until'),
     [(d['name'], d['by'], d['issued'], d['expiry']) for d in cv['documents']])

heading('RECORD OF SEA SERVICE (latest vessel first)')
grid((1.1, 8.7, 7.4, 3.7, 2.5, 2.5), ('No.', 'Vessel, type, gross tonnage, main engine', 'Manning agent / Owner', 'Rank', 'Sign on', 'Sign off'),
     [(str(n + 1), c['vessel'], c['employer'], c['title'], c['on'], c['off']) for n, c in enumerate(cv['contracts'])])

heading('SHORE EMPLOYMENT')
s = cv['shore']
doc.add_paragraph(s['title'] + ', ' + s['employer'] + ', ' + s['place'] + ', ' + s['when'])

heading('JOB DESCRIPTION ON BOARD')
for text in cv['duties']:
    doc.add_paragraph(text, style='List Bullet')

heading('EDUCATIONAL ATTAINMENT')
grid((4.2, 10.4, 11.3), ('Inclusive years', 'School / Academy', 'Course / Degree'),
     [(s['when'], s['institution'], s['degree']) for s in cv['studies']])

heading('LANGUAGES')
doc.add_paragraph('English: Marlins test 88%')
doc.add_paragraph('Cebuano: native')
doc.add_paragraph('Tagalog: fluent')
p = doc.add_paragraph('Signature of seafarer: ____________________        Date: ____________')
p.paragraph_format.space_before = Pt(16)
doc.save('cv.docx')
`,
};
