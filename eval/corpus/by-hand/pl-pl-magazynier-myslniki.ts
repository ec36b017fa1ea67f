import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const profile =
  'Magazynier z uprawnieniami UDT i dziewięcioletnim stażem w logistyce. Szukam pracy na stanowisku brygadzisty w okolicach Poznania, chętnie na dwie zmiany.';
const jobs: (Job & { when: string })[] = [
  {
    title: 'Starszy magazynier',
    employer: 'Wielkopolskie Centrum Logistyczne sp. z o.o.',
    place: 'Swarzędz',
    from: '2020-04',
    when: '04.2020 – obecnie',
    bullets: [
      'przyjmowanie i wydawanie towaru, średnio 320 palet dziennie',
      'obsługa wózka wysokiego składowania i systemu WMS',
      'wdrażanie nowych pracowników',
    ],
  },
  {
    title: 'Magazynier – operator wózka widłowego',
    employer: 'Meble Jarocin S.A.',
    place: 'Jarocin',
    from: '2016-09',
    to: '2020-03',
    when: '09.2016 – 03.2020',
    bullets: ['kompletacja zamówień na eksport', 'inwentaryzacje roczne i cząstkowe'],
  },
  {
    title: 'Pracownik produkcji',
    employer: 'Piekarnia „Kłos”',
    place: 'Środa Wielkopolska',
    from: '2015-07',
    to: '2016-08',
    when: '07.2015 – 08.2016',
    bullets: ['pakowanie pieczywa na nocnej zmianie'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Technik logistyk',
    institution: 'Zespół Szkół Zawodowych nr 1',
    place: 'Środa Wielkopolska',
    from: '2011',
    to: '2015',
    when: '2011 – 2015',
  },
];
const courses: (Item & { name: string; by?: string; date: string })[] = [
  {
    line: 'Uprawnienia UDT na wózki jezdniowe podnośnikowe (II WJO), Urząd Dozoru Technicznego, 2016',
    name: 'Uprawnienia UDT na wózki jezdniowe podnośnikowe (II WJO)',
    by: 'Urząd Dozoru Technicznego',
    date: '2016',
  },
  {
    line: 'Kurs pierwszej pomocy, PCK Poznań, 2022',
    name: 'Kurs pierwszej pomocy',
    by: 'PCK Poznań',
    date: '2022',
  },
];
const skills = [
  'obsługa wózków widłowych',
  'system WMS i skanery',
  'MS Excel – poziom podstawowy',
  'planowanie załadunku',
];
const languages = [
  { language: 'polski', fluency: 'ojczysty' },
  { language: 'niemiecki', fluency: 'komunikatywny' },
  { language: 'ukraiński', fluency: 'podstawowy' },
];
const extra = ['prawo jazdy kat. B', 'aktualna książeczka sanepidowska', 'gotowość do pracy od zaraz'];
const hobbies = 'wędkarstwo, siatkówka amatorska, majsterkowanie';
const consent =
  'Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb niezbędnych do realizacji procesu rekrutacji.';

export const cv: HandMadeCv = {
  id: 'pl-pl-magazynier-myslniki',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MM.yyyy', now: 'obecnie' },
  name: 'Łukasz Ratajczak',
  contact: {
    email: 'lukasz.ratajczak@skrzynka.example',
    phone: '600 555 017',
    address: 'ul. Kwiatowa 5/12, 63-000 Środa Wielkopolska',
    city: 'Środa Wielkopolska',
    postalCode: '63-000',
  },
  sections: [
    { kind: 'summary', heading: 'Podsumowanie zawodowe', text: [profile] },
    { kind: 'work', heading: 'Doświadczenie zawodowe', jobs },
    { kind: 'education', heading: 'Wykształcenie', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Kursy i uprawnienia', items: courses },
    {
      kind: 'skills',
      heading: 'Umiejętności',
      skills: [
        {
          skills: [
            'obsługa wózków widłowych',
            'system WMS i skanery',
            { name: 'MS Excel', level: 'poziom podstawowy' },
            'planowanie załadunku',
          ],
        },
      ],
      skillStyle: 'list',
    },
    { kind: 'languages', heading: 'Języki', languages },
    { kind: 'other', heading: 'Dodatkowe informacje', bullets: extra },
    { kind: 'interests', heading: 'Zainteresowania', text: [hobbies] },
    { kind: 'other', heading: '', text: [consent] },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

cv = json.loads(r'''${JSON.stringify({ profile, jobs, studies, courses, skills, languages, extra, hobbies, consent })}''')
doc = Document()
page = doc.sections[0]
page.page_width, page.page_height = Cm(21), Cm(29.7)
page.left_margin = page.right_margin = Cm(2.5)
page.top_margin, page.bottom_margin = Cm(3.2), Cm(2)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Times New Roman', Pt(12)
normal.paragraph_format.space_after = Pt(0)


def line(text='', bold=False, before=0):
    paragraph = doc.add_paragraph()
    paragraph.add_run(text).bold = bold
    paragraph.paragraph_format.space_before = Pt(before)
    paragraph.paragraph_format.keep_with_next = bold
    return paragraph


def heading(text):
    line(text + ':', True, 12).runs[0].underline = True


def typed(items):
    for item in items:
        line('- ' + item).paragraph_format.left_indent = Cm(0.6)


top = page.header.paragraphs[0]
top.alignment = WD_ALIGN_PARAGRAPH.RIGHT
top.add_run('ul. Kwiatowa 5/12, 63-000 Środa Wielkopolska')
for text in ('tel. 600 555 017', 'e-mail: lukasz.ratajczak@skrzynka.example'):
    page.header.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.RIGHT

name = line('Łukasz Ratajczak', True)
name.runs[0].font.size = Pt(20)
heading('Podsumowanie zawodowe')
line(cv['profile'])
heading('Doświadczenie zawodowe')
for job in cv['jobs']:
    line(job['when'] + '  ' + job['employer'] + ', ' + job['place'], False, 4).paragraph_format.keep_with_next = True
    line('Stanowisko: ' + job['title'], True)
    typed(job['bullets'])
heading('Wykształcenie')
for study in cv['studies']:
    line(study['when'] + '  ' + study['institution'] + ', ' + study['place'])
    line(study['degree'], True).paragraph_format.keep_with_next = False
heading('Kursy i uprawnienia')
typed([item['line'] for item in cv['courses']])
heading('Umiejętności')
typed(cv['skills'])
heading('Języki')
typed(['%s – %s' % (item['language'], item['fluency']) for item in cv['languages']])
heading('Dodatkowe informacje')
typed(cv['extra'])
heading('Zainteresowania')
line(cv['hobbies'])
small = line(cv['consent'], False, 24)
small.runs[0].italic, small.runs[0].font.size = True, Pt(9)
doc.save('cv.docx')
`,
};
